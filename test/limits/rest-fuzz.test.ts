import assert from 'node:assert/strict';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { createLimits } from '../../src/contract/rate-limits.ts';
import { demoSample } from '../../src/demo/viewers.ts';
import { type Random, seededRandom } from '../../src/kernel/random.ts';
import { restRoutes } from '../../src/rest/routes.ts';
import { testServerUrl } from '../support/database.ts';
import { basic, startTestPlatform, type TestPlatform } from '../support/platform.ts';

/** Change it to try others; what it finds can be found again by it. */
const seed =
  process.env.FUZZ_SEED || (testServerUrl === null ? 'halfhour' : 'halfhour, PostgreSQL');
const requests = 2000;
const atOnce = 8;
const allowed: ReadonlySet<number> = new Set([200, 304, 400, 401, 404, 405, 429]);

/** Texts that parameters do not expect, as they stand in an address. */
const oddTexts = [
  ...[
    '',
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    'NaN',
    'null',
    'true',
    'False',
    '%00',
    '%',
    '%zz',
  ],
  ...[
    '%E0%A4%A',
    '%F0%9F%92%A9',
    '../..',
    '..%2F..',
    '%2F',
    "'%20or%201=1--",
    '%22%3E',
    '{}',
    '[]',
  ],
  ...[
    '2026-02-30',
    '2026-03-29T01:30',
    '2026-10-25T01:30:00',
    '0000-01-01',
    '9999-12-31T23:59:59Z',
  ],
  ...['2026-01-01T00:00:00+01:00', '2026-01-01T00:00:00%2B01:00', '-271821-04-20T00:00:00Z', 'x'],
  ...['1900-01-01', 'day', 'hour', 'week', 'quarter', 'period', '-period', 'a'.repeat(300)],
  ...['__proto__', 'constructor', '%C0%80', '\u00e9', 'SW1A%201AA', 'M'],
];

describe('anything that may be asked of the REST API', () => {
  let platform: TestPlatform;
  before(async () => {
    const limits = createLimits({ kind: 'memory' }, true, { restPerMinute: 1_000_000 });
    platform = await startTestPlatform({ limits });
  });
  after(() => platform.close());

  /** An address of a route: an example's, with parts of it replaced, left out or added. */
  function address(random: Random): string {
    const route = random.pick(restRoutes);
    const [path = '', search = ''] = random.pick(route.examples(demoSample)).address.split('?');
    const parts = path.split('/');
    if (random.integer(1, 4) === 1) {
      parts[random.integer(1, parts.length - 1)] = random.pick(oddTexts);
    }
    const names = [
      ...Object.keys(route.queryParameters),
      'page',
      'page_size',
      'format',
      '__proto__',
    ];
    const added = Array.from({ length: random.integer(0, 4) }, () => {
      const value = random.pick(oddTexts);
      return `${random.pick(names)}=${random.pick([value, encodeURIComponent(value)])}`;
    });
    const query = [search, ...added].filter((each) => each !== '').join('&');
    const whole = random.integer(1, 8) === 1 ? parts.join('/').replace(/\/$/, '') : parts.join('/');
    return encodeNonAscii(query === '' ? whole : `${whole}?${query}`);
  }

  function headers(random: Random): Record<string, string> {
    const key =
      platform.viewer(random.pick(['household', 'group', 'debtor', 'carer'])).apiKey ?? '';
    const authorizations = [
      ...[basic(key), basic(key), basic(key), basic(key), basic('sk_live_none'), 'Basic !!!'],
      ...['Basic ', 'Bearer x', `Basic ${Buffer.from([0xff, 0x00]).toString('base64')}`],
    ];
    return {
      ...(random.integer(1, 3) > 1 && { authorization: random.pick(authorizations) }),
      ...(random.integer(1, 4) === 1 && {
        'accept-encoding': random.pick(['gzip', 'br', 'x', '*;q=0']),
      }),
      ...(random.integer(1, 8) === 1 && { 'if-none-match': random.pick(['*', 'W/"x"', '"']) }),
      ...(random.integer(1, 8) === 1 && { accept: random.pick(['text/html', 'image/png', 'x']) }),
      ...(random.integer(1, 40) === 1 && {
        host: random.pick(['evil.example/a', 'a b', '', '[::1]:80']),
      }),
    };
  }

  /** As it stands: a client such as `fetch` would tidy the address first. */
  async function send(path: string, method: string, sent: Record<string, string>) {
    const { port } = new URL(platform.url);
    return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
      const asked = request({ port, path, method, headers: sent }, async (response) => {
        const isPlain = response.headers['content-encoding'] === undefined;
        if (!isPlain) response.resume();
        const body = isPlain ? await text(response) : '';
        const type = response.headers['content-type'] ?? '';
        resolve({ status: response.statusCode ?? 0, type, body });
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  it(`is answered in JSON, and never by a fault of ours (seed ${seed})`, async () => {
    const random = seededRandom(`rest fuzz ${seed}`);
    const methods = ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE'];
    const statuses = new Map<number, number>();
    for (let n = 0; n < requests; n += atOnce) {
      const batch = Array.from({ length: atOnce }, () => ({
        path: address(random),
        method: random.pick(methods),
        sent: headers(random),
      }));
      await Promise.all(
        batch.map(async ({ path, method, sent }) => {
          const { status, type, body } = await send(path, method, sent);
          const told = `${method} ${path} ${JSON.stringify(sent)}: ${status} ${body}`.slice(0, 600);
          assert.ok(allowed.has(status), told);
          if (body.length > 0) {
            assert.match(type, /^application\/json/, told);
            assert.doesNotThrow(() => JSON.parse(body), told);
          }
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }),
      );
    }
    assert.deepEqual(platform.faults, []);
    // Were hardly any answered, little would be tried.
    assert.ok((statuses.get(200) ?? 0) > requests / 10, JSON.stringify([...statuses]));
  });
});

function encodeNonAscii(address: string): string {
  return address.replaceAll(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character));
}

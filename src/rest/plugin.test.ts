import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { basic, startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { createLimits } from '../contract/rate-limits.ts';
import { scheduleBrownout } from '../domains/platform/index.ts';
import { restRoutes } from './routes.ts';

const points = '/v1/industry/grid-supply-points/';

describe('the REST API', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ trustProxy: true });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it('answers with and without the last slash, and never redirects', async () => {
    for (const address of [points, points.slice(0, -1)]) {
      const { status, body } = await platform.rest(address);
      assert.deepEqual([status, body.count], [200, 14]);
    }
  });

  it('takes a key by HTTP Basic, also on a public path', async () => {
    const { apiKey = '' } = platform.viewer('household');
    for (const authorization of [basic(apiKey), basic(apiKey).replace('Basic', 'basic')]) {
      const { status } = await platform.rest(points, { headers: { authorization } });
      assert.equal(status, 200);
    }
  });

  it('says that a key is wrong, on a public path too', async () => {
    const { status, body, headers } = await platform.rest(points, { key: 'sk_live_none' });
    assert.deepEqual([status, body], [401, { detail: 'Invalid API key.' }]);
    assert.equal(headers.get('www-authenticate'), 'Basic realm="api"');
  });

  it('counts other schemes as no credentials', async () => {
    const token = await platform.tokenOf('household');
    for (const scheme of ['Token', 'Bearer', 'JWT']) {
      const headers = { authorization: `${scheme} ${token}` };
      assert.equal((await platform.rest(points, { headers })).status, 200);
    }
  });

  it('answers 404 in JSON for a path that it does not know', async () => {
    for (const address of ['/v1/', '/v1/nothing/', '/v1/products/a/b/c/d/', '/v1/%00/']) {
      const { status, body } = await platform.rest(address);
      assert.deepEqual([status, body], [404, { detail: 'Not found.' }]);
    }
  });

  it('answers 400 in JSON for a path that cannot be decoded', async () => {
    const { status, body } = await platform.rest('/v1/electricity-meter-points/%E0%A4%A/');
    assert.equal(status, 400);
    assert.equal(typeof body.detail, 'string');
  });

  it('refuses other methods, and tells those that it takes', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, body, headers } = await platform.rest(points, { method });
      assert.deepEqual([status, body], [405, { detail: `Method "${method}" not allowed.` }]);
      assert.equal(headers.get('allow'), 'GET, HEAD, OPTIONS');
    }
    const { status, text, headers } = await platform.rest(points, { method: 'HEAD' });
    assert.deepEqual([status, text], [200, '']);
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
  });

  it('lets pages of every origin ask, errors included', async () => {
    const preflight = await platform.rest(points, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    assert.equal(preflight.status, 200);
    assert.equal(preflight.headers.get('access-control-max-age'), '86400');
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/);
    for (const address of [points, '/v1/nothing/']) {
      const { headers } = await platform.rest(address, {
        headers: { origin: 'https://a.example' },
      });
      assert.equal(headers.get('access-control-allow-origin'), '*');
    }
    assert.equal((await platform.rest(points, { method: 'OPTIONS' })).status, 200);
  });

  it('marks catalogue answers, and answers 304 to who has them', async () => {
    const { headers } = await platform.rest(points);
    assert.match(headers.get('cache-control') ?? '', /^max-age=\d+$/);
    assert.equal(headers.get('vary'), 'Authorization');
    const again = await platform.rest(points, {
      headers: { 'if-none-match': headers.get('etag') ?? '', 'cache-control': '' },
    });
    assert.deepEqual([again.status, again.text], [304, '']);
  });

  it('ignores parameters that it does not know, and takes the last of several', async () => {
    const unknown = await platform.rest(`${points}?order=x&tariffs_active_at%20=2026`);
    assert.equal(unknown.body.count, 14);
    const twice = await platform.rest(`${points}?postcode=LS1&postcode=SW1A%201AA`);
    assert.deepEqual(twice.body.results, [{ group_id: '_C' }]);
  });

  it('is switched off by path, or as a whole, and answers 503', async () => {
    const { db, clock, instance } = platform;
    const known = { schema: instance.contract.schema, paths: [points, '/v1/'] };
    const startsAt = clock.now().add({ hours: 1 });
    const window = { startsAt, endsAt: startsAt.add({ hours: 1 }) };
    await scheduleBrownout(db, clock, known, { target: points, ...window });
    const all = { startsAt: window.endsAt, endsAt: window.endsAt.add({ hours: 1 }) };
    await scheduleBrownout(db, clock, known, { target: '/v1/', ...all });
    const other = '/v1/electricity-meter-points/1111111111111/';
    const statuses = async () => [
      (await platform.rest(points)).status,
      (await platform.rest(other)).status,
    ];
    try {
      clock.set(window.startsAt);
      // Another server learns of it within two seconds; this one is asked after them.
      await new Promise((done) => setTimeout(done, 2100));
      assert.deepEqual(await statuses(), [503, 404]);
      clock.set(all.startsAt);
      assert.deepEqual(await statuses(), [503, 503]);
      assert.equal((await platform.rest(points)).headers.get('retry-after'), '60');
      clock.set(all.endsAt);
      assert.deepEqual(await statuses(), [200, 404]);
    } finally {
      clock.set(startsAt.subtract({ hours: 1 }));
    }
    await assert.rejects(
      scheduleBrownout(db, clock, known, { target: '/v1/nothing/', ...window }),
      /no path \/v1\/nothing\//,
    );
  });
});

describe('the limits of the REST API', () => {
  it('are for the key or the address, and tell when to come again', async () => {
    const limits = createLimits({ kind: 'memory' }, true, { restPerMinute: 3 });
    const platform = await startTestPlatform({ limits });
    try {
      const statuses = async (options = {}) => {
        const answers = [];
        for (let n = 0; n < 4; n += 1) answers.push(await platform.rest(points, options));
        const [last] = answers.toReversed();
        const wait = Number(last?.headers.get('retry-after'));
        assert.ok(wait >= 1 && wait <= 60, String(wait));
        return answers.map(({ status }) => status);
      };
      assert.deepEqual(await statuses(), [200, 200, 200, 429]);
      assert.deepEqual(await statuses({ as: 'household' }), [200, 200, 200, 429]);
    } finally {
      await platform.close();
    }
  });

  it('send an address away that tries keys, and not who has one', async () => {
    const platform = await startTestPlatform({ trustProxy: true });
    try {
      const headers = { 'x-forwarded-for': '203.0.113.7' };
      const statuses = [];
      for (let n = 0; n < 102; n += 1) {
        statuses.push((await platform.rest(points, { key: `sk_live_${n}`, headers })).status);
      }
      assert.deepEqual(statuses.slice(98), [401, 401, 429, 429]);
      assert.equal((await platform.rest(points, { as: 'household', headers })).status, 200);
    } finally {
      await platform.close();
    }
  });

  it('are off where all limits are', async () => {
    const limits = createLimits({ kind: 'memory' }, false, { restPerMinute: 1 });
    assert.equal(await limits.takeRestRequest('ip:a'), null);
    assert.equal(await limits.takeRestRequest('ip:a'), null);
  });
});

it('every route has a name of its own', () => {
  const names = restRoutes.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
});

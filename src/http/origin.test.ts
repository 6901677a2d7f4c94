import assert from 'node:assert/strict';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { originOf } from './origin.ts';

const hosts = [
  'energy.example',
  'energy.example:8080',
  'localhost',
  '127.0.0.1:1',
  '[::1]:443',
  'a_b',
];
const noHosts = [
  ...['', ':80', 'a b', 'user@energy.example', 'energy.example/path', 'energy.example#', 'a?b'],
  ...['energy.example:99999', '256.256.256.256', '1.2.3.4.5', '[::::]', '[1]', '" onload=', '%41'],
];

describe('the origin of a request', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  it('is told of what names a host, by http or https', () => {
    for (const host of hosts) {
      assert.equal(originOf({ protocol: 'https', host }), `https://${host}`);
      // A proxy may pass on whatever its client claims.
      assert.equal(originOf({ protocol: 'javascript' as 'http', host }), null);
    }
    for (const host of noHosts) assert.equal(originOf({ protocol: 'http', host }), null, host);
  });

  const ask = (path: string, host: string) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const { port } = new URL(platform.url);
      get({ host: '127.0.0.1', port, path, headers: { host, accept: '*/*' } }, async (response) =>
        resolve({ status: response.statusCode, body: await text(response) }),
      ).on('error', reject);
    });

  it('is refused by both APIs where there is none, and is no fault of ours', async () => {
    const query = `/v1/graphql/?query=${encodeURIComponent('{ krakenVersion { number } }')}`;
    // The client of this test sends its own where there is none.
    for (const host of noHosts.filter((each) => each !== '')) {
      const rest = await ask('/v1/products/', host);
      assert.deepEqual(
        [rest.status, rest.body],
        [400, '{"detail":"The Host header names no host."}'],
      );
      assert.equal((await ask('/v1/schema/', host)).status, 400);
      const { body } = await ask(query, host);
      assert.equal(JSON.parse(body).errors[0].extensions.errorCode, 'KT-CT-1605', host);
    }
    assert.match((await ask(query, 'energy.example:8080')).body, /"number"/);
    assert.deepEqual(platform.faults, []);
  });

  it('is not that of the request line', async () => {
    const { body } = await ask('http://outside.example/v1/products/', 'inside.example');
    assert.match(body, /http:\/\/inside\.example\/v1\/products/);
    assert.doesNotMatch(body, /outside/);
  });
});

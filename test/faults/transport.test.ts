import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { after, describe, test } from 'node:test';
import {
  endProcesses,
  runCommand,
  startProcess,
  startServer,
  temporaryFolder,
} from '../support/server-process.ts';

after(endProcesses);

/** The servers of this file run one after another, so they can share their data. */
const folder = { HALFHOUR_DATA_DIR: temporaryFolder() };
const query = JSON.stringify({ query: '{ krakenVersion { number } }' });
const hsts = 'max-age=31536000; includeSubDomains';

describe('plain HTTP', () => {
  test('is served to this machine alone by default', async () => {
    const server = await startServer(folder, ['--without-world']);
    assert.equal(new URL(server.url).hostname, 'localhost');
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query,
    });
    assert.equal(response.headers.get('strict-transport-security'), null);
    const { data } = (await response.json()) as { data: { krakenVersion: { number: string } } };
    assert.match(data.krakenVersion.number, /^\d+\.\d+\.\d+$/);
    assert.equal(await server.end('SIGTERM'), 0);
  });

  test('is refused on an address that other machines reach', async () => {
    const settings = { HOST: '0.0.0.0', ...folder };
    const refused = startProcess(['serve', '--without-world'], settings);
    assert.equal(await refused.ended, 1);
    assert.match(refused.output(), /HOST is 0\.0\.0\.0, which other machines can reach/);
    assert.match(refused.output(), /TLS_CERT_FILE and TLS_KEY_FILE; or TRUST_PROXY/);
  });

  for (const setting of ['ALLOW_HTTP', 'TRUST_PROXY']) {
    test(`is served there where ${setting} allows it`, async () => {
      const settings = { HOST: '0.0.0.0', ...folder, [setting]: '1' };
      const server = await startServer(settings, ['--without-world']);
      const { port } = new URL(server.url);
      const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
      assert.equal(response.status, 200);
      assert.equal(await server.end('SIGTERM'), 0);
    });
  }
});

test('TLS is served with a certificate of our making', async () => {
  const { code, stdout } = await runCommand(['certificate'], folder);
  assert.equal(code, 0);
  const files = Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2)),
  );
  const server = await startServer({ ...folder, ...files }, ['--without-world']);
  assert.ok(server.url.startsWith('https://localhost:'));
  const ca = readFileSync(files.TLS_CERT_FILE);

  const agent = new Agent({ ca });
  const headers = { 'content-type': 'application/json' };
  const asking = request(server.url, { method: 'POST', headers, agent }).end(query);
  const [response] = await once(asking, 'response');
  assert.equal(response.statusCode, 200);
  assert.equal(response.headers['strict-transport-security'], hsts);
  assert.match(JSON.parse(await text(response)).data.krakenVersion.number, /^\d/);
  agent.destroy();

  const session = connect(new URL(server.url).origin, { ca });
  const stream = session.request({ ':method': 'POST', ':path': '/v1/graphql/', ...headers });
  stream.end(query);
  const [answered] = await once(stream, 'response');
  assert.equal(session.alpnProtocol, 'h2');
  assert.equal(answered[':status'], 200);
  assert.equal(answered['strict-transport-security'], hsts);
  assert.match(JSON.parse(await text(stream)).data.krakenVersion.number, /^\d/);
  session.close();

  // Without the certificate's own word nobody has to believe it.
  await assert.rejects(fetch(server.url), /fetch failed/);
  assert.equal(await server.end('SIGTERM'), 0);
});

test('a certificate without its key is refused', async () => {
  const settings = { TLS_CERT_FILE: 'cert.pem', ...folder };
  const refused = startProcess(['serve'], settings);
  assert.equal(await refused.ended, 1);
  assert.match(refused.output(), /TLS_CERT_FILE and TLS_KEY_FILE go together/);
});

import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createSecureServer } from 'node:http2';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { assertTransportAllowed, hstsHeader, makeDevelopmentCertificate, readTls } from './tls.ts';

// The real clock: OpenSSL in the clients below checks the certificate against it.
const now = Temporal.Now.instant();
const folder = mkdtempSync(join(tmpdir(), 'halfhour-tls-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a development certificate', async () => {
  const made = await makeDevelopmentCertificate(join(folder, 'own'), { now, hosts: ['pi.local'] });

  it('covers the loopback names and the further hosts', () => {
    const { cert } = readTls({ ...made, now });
    const certificate = new X509Certificate(cert);
    for (const host of ['localhost', 'pi.local']) {
      assert.equal(certificate.checkHost(host), host);
    }
    for (const address of ['127.0.0.1', '::1']) assert.equal(certificate.checkIP(address), address);
    assert.equal(certificate.checkHost('example.org'), undefined);
  });

  it('is valid for 397 days from now', () => {
    const last = now.add({ hours: 397 * 24 - 1 });
    assert.ok(readTls({ ...made, now: last }));
    assert.throws(
      () => readTls({ ...made, now: last.add({ hours: 2 }) }),
      /TLS_CERT_FILE .* expired at \d{4}-\d\d-\d\dT/,
    );
    assert.throws(
      () => readTls({ ...made, now: now.subtract({ hours: 1 }) }),
      /TLS_CERT_FILE .* valid only from/,
    );
  });

  it('keeps its key to the owner, also over an old file that others could read', async () => {
    const mode = () => statSync(made.keyFile).mode & 0o777;
    assert.equal(mode(), 0o600);
    chmodSync(made.keyFile, 0o644);
    await makeDevelopmentCertificate(join(folder, 'own'), { now, hosts: ['pi.local'] });
    assert.equal(mode(), 0o600);
  });

  it('serves HTTP/2 and HTTP/1.1 from one port', async () => {
    const tls = readTls({ ...made, now });
    const server = createSecureServer({ ...tls, allowHTTP1: true }, (request, response) => {
      response.setHeader('strict-transport-security', hstsHeader());
      response.end(`HTTP ${request.httpVersion}`);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;

    const session = connect(`https://127.0.0.1:${port}`, { ca: tls.cert });
    const stream = session.request({ ':path': '/' });
    const [headers] = await once(stream, 'response');
    assert.equal(headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
    assert.equal(await text(stream), 'HTTP 2.0');
    session.close();

    const [response] = await once(
      get({ host: '127.0.0.1', port, ca: tls.cert, agent: false }),
      'response',
    );
    assert.equal(await text(response), 'HTTP 1.1');
    server.close();
    await once(server, 'close');
  });
});

describe('readTls', async () => {
  const first = await makeDevelopmentCertificate(join(folder, 'first'), { now });
  const second = await makeDevelopmentCertificate(join(folder, 'second'), { now });
  const noise = join(folder, 'noise.pem');
  writeFileSync(noise, 'no certificate here\n');
  const missing = join(folder, 'missing.pem');

  const refused: [string, { certFile?: string; keyFile?: string }, RegExp][] = [
    ['a certificate without a key', { certFile: first.certFile }, /^TLS_KEY_FILE is not set/],
    ['a key without a certificate', { keyFile: first.keyFile }, /^TLS_CERT_FILE is not set/],
    ['a missing certificate file', { ...first, certFile: missing }, /^TLS_CERT_FILE .*: ENOENT/],
    ['a missing key file', { ...first, keyFile: missing }, /^TLS_KEY_FILE .*missing.*: ENOENT/],
    ['a file that is no certificate', { ...first, certFile: noise }, /^TLS_CERT_FILE .*no PEM/],
    ['a file that is no key', { ...first, keyFile: noise }, /^TLS_KEY_FILE .*no PEM private key/],
    [
      'the key of another certificate',
      { ...first, keyFile: second.keyFile },
      /^TLS_KEY_FILE .* is not the key of .* TLS_CERT_FILE/,
    ],
  ];
  for (const [what, { certFile, keyFile }, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readTls({ certFile, keyFile, now }), { message });
    });
  }
});

describe('assertTransportAllowed', () => {
  const near = ['127.0.0.1', '127.8.9.10', '::1', '[::1]', '::ffff:127.0.0.1', 'localhost'];
  const far = ['0.0.0.0', '::', '192.168.1.20', '126.255.255.255', '128.0.0.1', '::2', 'pi.local'];
  far.push('localhost.example.org', '');
  const switches = [false, true].flatMap((hasTls) =>
    [false, true].flatMap((trustProxy) =>
      [false, true].map((allowHttp) => ({ hasTls, trustProxy, allowHttp })),
    ),
  );
  const cases = [
    ...near.flatMap((host) => switches.map((on) => ({ host, on, allowed: true }))),
    ...far.flatMap((host) =>
      switches.map((on) => ({ host, on, allowed: Object.values(on).includes(true) })),
    ),
  ];

  it('lets plain HTTP out to other machines only when told to', () => {
    for (const { host, on, allowed } of cases) {
      const attempt = () => assertTransportAllowed({ host, ...on });
      const label = `${host} ${JSON.stringify(on)}`;
      if (allowed) assert.doesNotThrow(attempt, label);
      else assert.throws(attempt, Error, label);
    }
  });

  it('says what to set', () => {
    assert.throws(
      () =>
        assertTransportAllowed({
          host: '0.0.0.0',
          hasTls: false,
          trustProxy: false,
          allowHttp: false,
        }),
      /TLS_CERT_FILE and TLS_KEY_FILE; or TRUST_PROXY, .*; or ALLOW_HTTP=1, /,
    );
  });
});

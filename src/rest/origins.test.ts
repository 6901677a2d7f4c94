import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { after, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { makeDevelopmentCertificate, readTls } from '../http/tls.ts';

const folder = mkdtempSync(join(tmpdir(), 'halfhour-origins-'));
const platforms: TestPlatform[] = [];
after(async () => {
  for (const platform of platforms) await platform.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startTestPlatform>[0]): Promise<TestPlatform> {
  const platform = await startTestPlatform(options);
  platforms.push(platform);
  return platform;
}

interface Called {
  readonly port: string;
  readonly host: string;
  /** Of a server that speaks TLS. */
  readonly ca?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks by a host name that leads nowhere, as a hosts file would have it. */
function ask({ port, host, ca, headers }: Called, path: string): Promise<unknown> {
  const options = { host: '127.0.0.1', port, path, headers: { host, ...headers } };
  return new Promise((resolve, reject) => {
    const asked = ca
      ? getSecurely({ ...options, ca, servername: 'localhost' }, (response) =>
          resolve(json(response)),
        )
      : get(options, (response) => resolve(json(response)));
    asked.on('error', reject);
  });
}

/** Every address in an answer. */
function addressesIn(answer: unknown): string[] {
  if (typeof answer === 'string') return /^https?:/.test(answer) ? [answer] : [];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(addressesIn);
}

const paths = [
  '/v1/products/VAR-22-11-01/',
  '/v1/products/VAR-22-11-01/gas-tariffs/G-1R-VAR-22-11-01-A/standard-unit-rates/?page_size=1',
  '/v1/schema/',
];

async function onlyOrigins(called: Called): Promise<string[]> {
  const answers = await Promise.all(paths.map((path) => ask(called, path)));
  for (const [place, answer] of answers.entries()) {
    assert.ok(addressesIn(answer).length > 0, paths[place]);
  }
  return [...new Set(answers.flatMap(addressesIn).map((each) => new URL(each).origin))];
}

it('servers behind different names, with and without TLS, lead to their own origin', async () => {
  // The real clock: OpenSSL in the client checks the certificate against it.
  const now = Temporal.Now.instant();
  const made = await makeDevelopmentCertificate(folder, { now, hosts: ['prices.example'] });
  const tls = readTls({ ...made, now });
  const secure = await start({ tls });
  const plain = await start({});
  const { port: securePort } = new URL(secure.url);
  const { port } = new URL(plain.url);
  assert.deepEqual(await onlyOrigins({ port: securePort, host: 'prices.example', ca: tls.cert }), [
    'https://prices.example',
  ]);
  assert.deepEqual(await onlyOrigins({ port, host: 'energy.example:8080' }), [
    'http://energy.example:8080',
  ]);
});

it('behind a proxy the forwarded scheme and host are told, and without one they are not believed', async () => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'outside.example' };
  const behind = await start({ trustProxy: true });
  const { port } = new URL(behind.url);
  assert.deepEqual(await onlyOrigins({ port, host: 'inside.example', headers }), [
    'https://outside.example',
  ]);
  const open = await start({});
  const { port: openPort } = new URL(open.url);
  assert.deepEqual(await onlyOrigins({ port: openPort, host: 'inside.example', headers }), [
    'http://inside.example',
  ]);
});

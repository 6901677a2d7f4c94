/** Certificates, and the rule that a token never crosses a network in the clear by accident. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

// The longest life that browsers accept of a publicly trusted certificate, hence never too long.
const developmentDays = 397;

const loopbackHosts = ['localhost', '127.0.0.1', '::1'];

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Reads a PEM certificate (with its chain, if any, after it) and its PEM private key.
 * Throws an Error that names the setting at fault: one of the two missing, a file that cannot be
 * read or is not PEM, a key of another certificate, or a certificate outside its dates at `now`.
 */
export function readTls(files: {
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
  readonly now: Temporal.Instant;
}): { cert: Buffer; key: Buffer } {
  const { certFile, keyFile, now } = files;
  if (!certFile) throw new Error('TLS_CERT_FILE is not set; TLS needs it beside TLS_KEY_FILE.');
  if (!keyFile) throw new Error('TLS_KEY_FILE is not set; TLS needs it beside TLS_CERT_FILE.');

  const cert = readSetting('TLS_CERT_FILE', certFile);
  const key = readSetting('TLS_KEY_FILE', keyFile);
  const certificate = parseCertificate(certFile, cert);
  if (!certificate.checkPrivateKey(parseKey(keyFile, key))) {
    throw new Error(
      `TLS_KEY_FILE (${keyFile}) is not the key of the certificate in TLS_CERT_FILE (${certFile}).`,
    );
  }

  const { validFromDate, validToDate } = certificate;
  const from = Temporal.Instant.fromEpochMilliseconds(validFromDate.getTime());
  const to = Temporal.Instant.fromEpochMilliseconds(validToDate.getTime());
  if (Temporal.Instant.compare(now, to) > 0) {
    throw new Error(`TLS_CERT_FILE (${certFile}) holds a certificate that expired at ${to}.`);
  }
  if (Temporal.Instant.compare(now, from) < 0) {
    throw new Error(`TLS_CERT_FILE (${certFile}) holds a certificate valid only from ${from}.`);
  }
  return { cert, key };
}

/**
 * Writes a new self-signed certificate for this machine's loopback names and the further `hosts`
 * (names or addresses) into `directory`, valid for 397 days from `now`, and returns the two paths.
 * Only the owner may read the key. Files of an earlier call are replaced.
 */
export async function makeDevelopmentCertificate(
  directory: string,
  options: { readonly now: Temporal.Instant; readonly hosts?: readonly string[] },
): Promise<{ certFile: string; keyFile: string }> {
  // Loaded here because no other start of the server has a use for it.
  const { generate } = await import('selfsigned');
  const hosts = [...new Set([...loopbackHosts, ...(options.hosts ?? [])])];
  const end = options.now.add({ hours: developmentDays * 24 });
  const made = await generate([{ name: 'commonName', value: 'Halfhour development' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(options.now.epochMilliseconds),
    notAfterDate: new Date(end.epochMilliseconds),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: hosts.map((host) =>
          isIP(host) ? { type: 7 as const, ip: host } : { type: 2 as const, value: host },
        ),
      },
    ],
  });

  const certFile = join(directory, 'development-cert.pem');
  const keyFile = join(directory, 'development-key.pem');
  mkdirSync(directory, { recursive: true });
  // The mode counts only for a new file, so an old one must go first.
  rmSync(keyFile, { force: true });
  writeFileSync(keyFile, made.private, { mode: 0o600, flag: 'wx' });
  writeFileSync(certFile, made.cert);
  return { certFile, keyFile };
}

/** The value of Strict-Transport-Security: one year, and the names below as well (RFC 6797). */
export function hstsHeader(): string {
  return 'max-age=31536000; includeSubDomains';
}

/**
 * Refuses plain HTTP on an address that other machines can reach, unless a proxy in front ends TLS
 * or the operator allowed it in so many words. Throws an Error that says what to set.
 */
export function assertTransportAllowed(transport: {
  readonly host: string;
  readonly hasTls: boolean;
  readonly trustProxy: boolean;
  readonly allowHttp: boolean;
}): void {
  const { host, hasTls, trustProxy, allowHttp } = transport;
  if (hasTls || trustProxy || allowHttp || isLoopback(host)) return;
  throw new Error(
    `HOST is ${host}, which other machines can reach, and plain HTTP would show them every token. ` +
      'Set TLS_CERT_FILE and TLS_KEY_FILE; or TRUST_PROXY, behind a proxy that ends TLS; ' +
      'or ALLOW_HTTP=1, on a private network; or HOST=127.0.0.1, for this machine alone.',
  );
}

/** Whether a host is this machine itself and no other can reach it. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(address);
  if (version === 0) return address.toLowerCase() === 'localhost';
  return loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function readSetting(setting: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new Error(`${setting} (${file}) cannot be read: ${code}.`, { cause });
  }
}

function parseCertificate(file: string, pem: Buffer): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw new Error(`TLS_CERT_FILE (${file}) holds no PEM certificate.`, { cause });
  }
}

function parseKey(file: string, pem: Buffer): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new Error(
      `TLS_KEY_FILE (${file}) holds no PEM private key that opens without a passphrase.`,
      { cause },
    );
  }
}

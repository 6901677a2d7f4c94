import { availableParallelism } from 'node:os';
import { usualRestPerMinute } from './contract/rate-limits.ts';
import { type Clock, clockFrom } from './kernel/clock.ts';

/** Everything the environment decides, read once at start and nowhere else. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly bankHolidaysUrl: string | null;
  readonly clock: Clock;
  /** What happens to callers who exceed a limit; `watch` tells of them and answers. */
  readonly limits: (typeof limitModes)[number];
  /** Requests of the REST API in a minute, by key or by address without one. */
  readonly restPerMinute: number;
  /** Whether what requests of a document have read is read at once for the next ones. */
  readonly canPrefetch: boolean;
  readonly workers: number;
  readonly logLevel: LogLevel;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** How many proxies in front add the caller's address; 0 for none. */
  readonly proxyHops: number;
  readonly allowHttp: boolean;
  /** How the world reaches the server, such as `https://energy.example`; null where requests tell. */
  readonly publicOrigin: string | null;
  /** Open connections of one process; more are closed at once. */
  readonly mostConnections: number;
  /** Whether npm has started the process, through a shell that keeps signals to itself. */
  readonly isRunByNpm: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

const limitModes = ['on', 'off', 'watch'] as const;
const switches = ['on', 'off'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tells libraries that this is no place of development, where nothing else is set: graphql-js then
 * leaves out checks for several copies of itself. It has to be told before it is loaded.
 */
export function settleEnvironment(): void {
  process.env.NODE_ENV ??= 'production';
}

/**
 * Reads the settings of the process.
 *
 * @throws Error that names the variable, what it holds and what it may hold.
 */
export function readConfig(environment: Environment = process.env): Config {
  const text = (name: string): string | null => environment[name]?.trim() || null;
  return {
    host: text('HOST') ?? 'localhost',
    port: integer(text('PORT'), 'PORT', 8000, 0, 65_535),
    dataDirectory: text('HALFHOUR_DATA_DIR') ?? '.halfhour',
    databaseUrl: url(text('DATABASE_URL'), 'DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: url(text('REDIS_URL'), 'REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl: url(text('SMTP_URL'), 'SMTP_URL', ['smtp:', 'smtps:']),
    bankHolidaysUrl: url(text('BANK_HOLIDAYS_URL'), 'BANK_HOLIDAYS_URL', ['https:', 'http:']),
    clock: clockFrom(text('HALFHOUR_CLOCK') ?? undefined),
    limits: oneOf(text('HALFHOUR_LIMITS') ?? 'on', 'HALFHOUR_LIMITS', limitModes),
    restPerMinute: integer(
      text('HALFHOUR_REST_LIMIT'),
      'HALFHOUR_REST_LIMIT',
      usualRestPerMinute,
      1,
      1_000_000,
    ),
    canPrefetch: oneOf(text('HALFHOUR_PREFETCH') ?? 'on', 'HALFHOUR_PREFETCH', switches) === 'on',
    workers: workers(text('WORKERS'), text('DATABASE_URL')),
    logLevel: oneOf(text('LOG_LEVEL') ?? 'info', 'LOG_LEVEL', logLevels),
    tls: tlsFiles(text('TLS_CERT_FILE'), text('TLS_KEY_FILE')),
    proxyHops: hops(text('TRUST_PROXY')),
    allowHttp: flag(text('ALLOW_HTTP'), 'ALLOW_HTTP'),
    publicOrigin: origin(text('PUBLIC_URL'), 'PUBLIC_URL'),
    mostConnections: integer(text('MAX_CONNECTIONS'), 'MAX_CONNECTIONS', 2000, 1, 1_000_000),
    isRunByNpm: text('npm_lifecycle_event') !== null,
  };
}

function refuse(name: string, value: string, expected: string): never {
  throw new Error(`${name} is ${JSON.stringify(value)}; it takes ${expected}.`);
}

function integer(
  value: string | null,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  if (value === null) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    refuse(name, value, `a whole number from ${least} to ${most}`);
  }
  return number;
}

function oneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
  const choice = allowed.find((candidate) => candidate === value);
  return choice ?? refuse(name, value, `one of ${allowed.join(', ')}`);
}

/** A URL may carry a password, so the message leaves the value out. */
function url(value: string | null, name: string, protocols: readonly string[]): string | null {
  if (value === null) return null;
  const protocol = URL.parse(value)?.protocol;
  if (protocol === undefined || !protocols.includes(protocol)) {
    throw new Error(`${name} takes a URL that begins with ${protocols.join('// or ')}//.`);
  }
  return value;
}

function origin(value: string | null, name: string): string | null {
  if (value === null) return null;
  const parsed = URL.parse(value);
  const isOrigin = parsed !== null && `${parsed.origin}/` === parsed.href;
  if (isOrigin && /^https?:$/.test(parsed.protocol)) return parsed.origin;
  return refuse(name, value, 'http:// or https:// and a host, without a path');
}

function flag(value: string | null, name: string): boolean {
  if (value === null || value === '0' || value === 'false') return false;
  if (value === '1' || value === 'true') return true;
  return refuse(name, value, '1, true, 0 or false');
}

/**
 * Each proxy appends the address that called it, and a client can write what it likes before that,
 * so only as many entries count as there are proxies.
 */
function hops(value: string | null): number {
  if (value === null || value === 'false') return 0;
  if (value === 'true') return 1;
  const count = Number(value);
  if (Number.isInteger(count) && count >= 0 && count <= 10) return count;
  return refuse('TRUST_PROXY', value, 'the number of proxies in front, true for 1, or false');
}

function workers(value: string | null, databaseUrl: string | null): number {
  const count = integer(value, 'WORKERS', 1, 1, 4 * availableParallelism());
  if (count > 1 && databaseUrl === null) {
    throw new Error(
      'WORKERS above 1 needs DATABASE_URL: the embedded database belongs to one process.',
    );
  }
  return count;
}

function tlsFiles(certFile: string | null, keyFile: string | null): Config['tls'] {
  if (certFile === null && keyFile === null) return null;
  if (certFile === null || keyFile === null) {
    throw new Error('TLS_CERT_FILE and TLS_KEY_FILE go together: set both or neither.');
  }
  return { certFile, keyFile };
}

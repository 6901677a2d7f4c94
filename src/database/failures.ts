import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm';
import pg from 'pg';
import { sqlState } from './sql-state.ts';

/** Where the data is kept. */
export interface DataPlace {
  /** A PostgreSQL server; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** The folder of the embedded database. */
  readonly dataDirectory: string;
}

/** A failure to open or prepare the data, told for whoever runs the platform: what, where, what to do. */
export class StorageFailure extends Error {}

/** Less than a segment of the write-ahead log: PostgreSQL cannot go on with so little. */
const leastFreeBytes = 16 * 1024 * 1024;

/**
 * What failed, in words for whoever runs the platform. What Drizzle says carries the values of the
 * statement, which may be secrets, so what the database said is told instead.
 */
export function failureMessage(error: unknown, place: DataPlace | null = null): string {
  if (error instanceof StorageFailure) return error.message;
  const reason = reasonOf(error);
  const advice = storageAdvice(error, place);
  return advice === null ? reason : withReason(advice, reason);
}

/** The message of an error below those that Drizzle puts around it. */
function reasonOf(error: unknown): string {
  let reason = error;
  while (reason instanceof DrizzleQueryError && reason.cause) reason = reason.cause;
  return reason instanceof Error ? reason.message : String(reason);
}

/** Advice, and behind it what the database said. */
function withReason(advice: string, reason: string): string {
  return `${advice} (${reason.replace(/\.$/, '')})`;
}

/**
 * What to do about a failure that has its cause in how the data is kept, and not in what was asked;
 * null for other failures. States are those of PostgreSQL's appendix A.
 */
export function storageAdvice(error: unknown, place: DataPlace | null = null): string | null {
  const where = placeText(place);
  switch (sqlState(error)) {
    case '53100':
      return `The disk of ${where} is full. Make room there; nothing that was written is lost.`;
    case 'XX001':
    case 'XX002':
      return (
        `The files of ${where} are damaged, and what they held at this place is lost. Stop the ` +
        'server, look after the disk, and put a backup back.'
      );
    case '58030':
    case '58P01':
      return `A file of ${where} cannot be read or written. Look after the disk, and who owns the files.`;
    case '25006':
      return `No changes can be made in ${where}. Where it is a standby, let DATABASE_URL lead to the primary.`;
    case '42501':
      return `The user of ${where} lacks a privilege. Make it the owner of the database.`;
    case '53300':
      return `The server of ${where} has no connection left. Raise max_connections, or lower WORKERS.`;
    case '57P01':
    case '57P02':
    case '57P03':
      return `The server of ${where} is stopping or starting. It is tried again with the next request.`;
    default:
      return null;
  }
}

function placeText(place: DataPlace | null): string {
  if (place === null) return 'the database';
  if (place.databaseUrl !== null) return serverText(place.databaseUrl);
  return `the embedded database in ${resolve(place.dataDirectory)} (HALFHOUR_DATA_DIR)`;
}

/** Host, port and database of a URL, without its user's password. */
function serverText(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url });
  return `the database ${database} at ${host}:${port} (DATABASE_URL)`;
}

/** A failure to reach a PostgreSQL server, or to sign in to it. */
export function connectionFailure(error: unknown, url: string): StorageFailure {
  const { host, port, database, user } = new pg.Client({ connectionString: url });
  const at = `${host}:${port}, where DATABASE_URL leads`;
  const reason = reasonOf(error);
  return new StorageFailure(connectionAdvice(), { cause: error });

  function connectionAdvice(): string {
    switch (codeOf(error)) {
      case 'ECONNREFUSED':
      case 'ENOENT':
        return `No PostgreSQL server answers at ${at}. Start it, or correct host and port.`;
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        return `The host ${host}, where DATABASE_URL leads, is not known by that name. Correct it.`;
      case 'EHOSTUNREACH':
      case 'ENETUNREACH':
      case 'ETIMEDOUT':
        return `${at}, cannot be reached. Look at the network between, and correct host and port.`;
      case '3D000':
        return `The server at ${at}, has no database ${JSON.stringify(database)}. Create it (createdb), or correct the name.`;
      case '28P01':
        return `The server at ${at}, refuses the password of the user ${JSON.stringify(user)}. Correct user and password.`;
      case '28000':
        return `The server at ${at}, does not let the user ${JSON.stringify(user)} in (${reason}). Correct the user, or allow it in pg_hba.conf.`;
    }
    if (reason.startsWith('SASL')) {
      return `The server at ${at}, asks the user ${JSON.stringify(user)} for a password. Write it into DATABASE_URL.`;
    }
    if (/timeout/.test(reason)) {
      return `What listens at ${at}, does not answer as PostgreSQL does. Correct host and port.`;
    }
    if (/SSL|certificate|self-signed/i.test(reason)) {
      return `No connection by TLS to ${at} (${reason}). Correct sslmode in DATABASE_URL, or the server's certificate.`;
    }
    const advice = storageAdvice(error, { databaseUrl: url, dataDirectory: '' });
    return advice === null
      ? `The server at ${at}, cannot be used (${reason}).`
      : withReason(advice, reason);
  }
}

/** The innermost code of an error, of the system or of PostgreSQL. */
function codeOf(error: unknown): string | null {
  let code: string | null = null;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') code = cause.code;
  }
  return code;
}

/**
 * A failure to open the embedded database, explained by what is found in its folder.
 *
 * @param said what PostgreSQL wrote before it gave up.
 */
export function folderFailure(
  error: unknown,
  directory: string,
  said: readonly string[] = [],
): StorageFailure {
  return new StorageFailure(
    accessFailure(directory) ?? spaceFailure(directory) ?? openingFailure(error, directory, said),
    { cause: error },
  );
}

const beginAnew =
  'Put a backup of the data folder back, or delete the folder to begin anew with a new demonstration world.';

function openingFailure(error: unknown, directory: string, said: readonly string[]): string {
  const words = said.flatMap((line) => {
    const match = /(?:FATAL|PANIC|DETAIL): +(.*)$/.exec(line);
    return match?.[1] === undefined ? [] : [match[1]];
  });
  const reason = (words.join(': ') || reasonOf(error)).replace(/\.$/, '');
  if (/initialized by PostgreSQL version/.test(reason)) {
    return `The embedded database in ${directory} belongs to another release (${reason}). Use that release, or delete the folder to begin anew.`;
  }
  return `The embedded database in ${directory} is damaged (${reason}). ${beginAnew}`;
}

/** A place that this process may not read or write, or null. */
function accessFailure(directory: string): string | null {
  const existing = nearestExisting(directory);
  const found = firstInaccessible(existing, existing === resolve(directory));
  if (found === null) return null;
  const { code, path: at } = found;
  if (code === 'EROFS') {
    return `The data folder cannot be written: ${at} is on a file system that is read-only. Mount it writable, or set HALFHOUR_DATA_DIR to another folder.`;
  }
  if (code === 'ENOTDIR') {
    return `The data folder cannot be made: ${at} is a file. Set HALFHOUR_DATA_DIR to a folder.`;
  }
  return `The data folder cannot be used: this user may not read and write ${at}. Give it the folder (chown -R), or set HALFHOUR_DATA_DIR to another.`;
}

function nearestExisting(path: string): string {
  let nearest = resolve(path);
  while (!existsSync(nearest) && nearest !== resolve(nearest, '..'))
    nearest = resolve(nearest, '..');
  return nearest;
}

/** The first path of a folder that this process may not read and write, and why. */
function firstInaccessible(
  directory: string,
  isRecursive: boolean,
): { readonly path: string; readonly code: string } | null {
  let path = directory;
  try {
    if (!statSync(path).isDirectory()) return { path, code: 'ENOTDIR' };
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const within = isRecursive ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    for (const name of within) {
      path = join(directory, name);
      accessSync(path, constants.R_OK | constants.W_OK);
    }
    return null;
  } catch (error) {
    return { path: pathOf(error) ?? path, code: codeOf(error) ?? 'EACCES' };
  }
}

/** The path that an error of the file system is about. */
function pathOf(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string'
    ? error.path
    : null;
}

function spaceFailure(directory: string): string | null {
  const { bavail, bsize } = statfsSync(nearestExisting(directory));
  const freeBytes = bavail * bsize;
  if (freeBytes >= leastFreeBytes) return null;
  const free = `${Math.floor(freeBytes / 1024 / 1024)} MB`;
  return `The disk of ${directory} is full: ${free} are left. Make room there, or set HALFHOUR_DATA_DIR to a folder on another disk.`;
}

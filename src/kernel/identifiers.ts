import { randomBytes } from 'node:crypto';
import type { Random } from './random.ts';

/** The two halves of a global identifier: the name of a type and the key of one of its objects. */
interface GlobalIdParts {
  readonly type: string;
  readonly key: string;
}

/** An account number, `A-` and eight upper-case hexadecimal digits. */
export function accountNumber(random: Random): string {
  return `A-${random.hex(8).toUpperCase()}`;
}

/** A ledger number that nobody can foresee, `L-` and eight upper-case hexadecimal digits. */
export function newLedgerNumber(): string {
  return `L-${randomBytes(4).toString('hex').toUpperCase()}`;
}

/** Whether the text has the shape of an account number. */
export function isAccountNumber(text: string): boolean {
  return /^A-[0-9A-F]{8}$/.test(text);
}

/**
 * The identifier of an object among objects of all types, opaque to clients.
 *
 * @throws RangeError when the type is no GraphQL name or the key is empty.
 */
export function globalId(type: string, key: string | number): string {
  const text = String(key);
  if (!isTypeName(type)) throw new RangeError(`"${type}" is not the name of a type`);
  if (text === '') throw new RangeError(`The key of a ${type} is empty`);
  return Buffer.from(`${type}:${text}`, 'utf8').toString('base64');
}

/** What a global identifier stands for, or null for any text that `globalId` does not write. */
export function parseGlobalId(id: string): GlobalIdParts | null {
  const decoded = Buffer.from(id, 'base64').toString('utf8');
  // Decoding is lenient about padding, stray characters and broken UTF-8; writing it again is not.
  if (Buffer.from(decoded, 'utf8').toString('base64') !== id) return null;
  const colon = decoded.indexOf(':');
  if (colon < 0) return null;
  const type = decoded.slice(0, colon);
  const key = decoded.slice(colon + 1);
  return isTypeName(type) && key !== '' ? { type, key } : null;
}

/** A secret of 32 random bytes in base64url, after the prefix. It cannot be guessed or repeated. */
export function secretToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

function isTypeName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

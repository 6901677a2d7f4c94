import type { Authentication } from '../contract/viewer.ts';
import { viewerOfKey } from '../domains/identity/index.ts';
import type { Context } from '../engine/context.ts';
import { tooMany, unauthorized } from './refusals.ts';

/** For how long an address with too many wrong keys is sent away, at most. */
const wrongKeysWaitS = 900;

/**
 * The key in the value of an Authorization header: the user name of HTTP Basic (RFC 7617), whatever
 * the password. Null where there is none, or where the header is of another scheme, which counts as
 * none here.
 */
export function keyOf(authorization: string | undefined): string | null {
  const encoded = /^Basic +([\w+/=-]*) *$/i.exec(authorization?.trim() ?? '')?.[1];
  if (encoded === undefined) return null;
  return Buffer.from(encoded, 'base64').toString('utf8').split(':', 1)[0] ?? '';
}

/**
 * Who sends a key.
 *
 * @throws RestRefusal 401 for a wrong one; 429 where too many wrong ones came from the address.
 */
export async function authenticateKey(
  { db, limits }: Pick<Context, 'db' | 'limits'>,
  key: string | null,
  ip: string,
): Promise<Authentication> {
  if (key === null) return { outcome: 'missing' };
  const viewer = await viewerOfKey(db, key);
  if (viewer) return { outcome: 'viewer', viewer };
  if (!(await limits.takeWrongKey(ip))) throw tooMany(wrongKeysWaitS);
  throw unauthorized('Invalid API key.');
}

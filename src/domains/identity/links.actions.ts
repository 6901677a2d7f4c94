import { createHmac, timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import { keysOf } from './keys.actions.ts';

/** An address that opens one thing until a moment, for whoever has it. */
export interface SignedLink {
  /** Seconds since 1970. */
  readonly expires: number;
  /** HMAC-SHA256 over the path and the moment, base64url. */
  readonly signature: string;
}

/**
 * Signs a path of this server's for whoever is given it, such as `/v1/documents/….pdf`.
 *
 * @param expiresAt to whole seconds.
 */
export async function signLink(
  db: Database,
  path: string,
  expiresAt: Temporal.Instant,
): Promise<SignedLink> {
  const [key] = (await keysOf(db)).links;
  if (!key) throw new Error('There is no key to sign addresses with: run the migrations');
  const expires = Math.floor(expiresAt.epochMilliseconds / 1000);
  return { expires, signature: signatureOf(key, path, expires).toString('base64url') };
}

/**
 * Whether an address is as it was signed, and its time is not over. It takes the same time however
 * much of the signature is right.
 *
 * @param expires and `signature` as the caller sent them, whatever that is.
 */
export async function isLinkGood(
  db: Database,
  clock: Clock,
  path: string,
  { expires, signature }: { readonly expires: unknown; readonly signature: unknown },
): Promise<boolean> {
  if (typeof expires !== 'string' || typeof signature !== 'string') return false;
  if (!/^\d{1,12}$/.test(expires)) return false;
  const given = Buffer.from(signature, 'base64url');
  const { links } = await keysOf(db);
  const isSigned = links
    .map((key) => signatureOf(key, path, Number(expires)))
    .filter((right) => right.length === given.length && timingSafeEqual(right, given));
  if (isSigned.length === 0 || given.toString('base64url') !== signature) return false;
  const until = Temporal.Instant.fromEpochMilliseconds(Number(expires) * 1000);
  return Temporal.Instant.compare(clock.now(), until) < 0;
}

function signatureOf(key: Uint8Array, path: string, expires: number): Buffer {
  return createHmac('sha256', key).update(`${path}?expires=${expires}`).digest();
}

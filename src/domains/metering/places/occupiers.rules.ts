import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token to take an account over speaks of. */
interface Occupancy {
  readonly accountNumber: string;
  readonly propertyId: number;
  /** A London date. */
  readonly occupiedFrom: string;
}

/**
 * The token with which a new occupier takes over the account of an address. It is kept nowhere: it
 * can be told again from what it speaks of and the platform's key, so it ends with the occupancy.
 */
export function occupyTokenOf(key: Uint8Array, occupancy: Occupancy): string {
  const { accountNumber, propertyId, occupiedFrom } = occupancy;
  return createHmac('sha256', key)
    .update(`occupy ${accountNumber} ${propertyId} ${occupiedFrom}`)
    .digest('base64url');
}

/** Whether a letter's code is the one given, whatever its case and spacing. */
export function isShortcode(given: string, printed: string): boolean {
  const [one, other] = [given, printed].map((text) =>
    Buffer.from(text.replaceAll(/[\s-]/g, '').toUpperCase()),
  );
  return one?.length === other?.length && one && other ? timingSafeEqual(one, other) : false;
}

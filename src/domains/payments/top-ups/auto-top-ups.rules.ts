import type { Temporal } from 'temporal-polyfill';

/** Our settings for meters that are topped up by themselves. */
export const autoTopUpSettings = {
  /** A top-up is begun when less than this, in pence, is on the meter. */
  belowPence: 200,
  /** So many top-ups of a meter are begun on a London day, those that failed included. */
  mostInDay: 3,
  /** What a single top-up can be, in pence. */
  leastPence: 500,
  mostPence: 10_000,
} as const;

/** What decides whether a meter is topped up now. */
export interface CreditFacts {
  /** What the meter held at the last midnight that is known, in thousandths of a penny. */
  readonly balanceMillipence: number;
  /** What reached it since or is on its way, in pence. */
  readonly sincePence: number;
  readonly isUnderWay: boolean;
  readonly begunToday: number;
}

/**
 * Whether a top-up is begun: where credit is low, none is under way, and not too many were begun today.
 * What is used since midnight is not known; whoever falls below within the day is topped up the next.
 */
export function isToppedUp({
  balanceMillipence,
  sincePence,
  isUnderWay,
  begunToday,
}: CreditFacts): boolean {
  if (isUnderWay || begunToday >= autoTopUpSettings.mostInDay) return false;
  return balanceMillipence + sincePence * 1000 < autoTopUpSettings.belowPence * 1000;
}

/** A top-up as far as it has come, of those that decide on what is on a meter. */
interface KnownTopUp {
  readonly amountPence: number;
  readonly paidAt: Temporal.Instant;
  readonly failedAt: Temporal.Instant | null;
  readonly isByHand: boolean;
  readonly acceptedAt: Temporal.Instant | null;
}

/**
 * What reached a meter from an instant on or is on its way, in pence. A number that is to be keyed in
 * counts while it is as young: whoever has not keyed it in by then goes without it.
 */
export function toppedUpSince(topUps: readonly KnownTopUp[], from: Temporal.Instant): number {
  const fromMs = from.epochMilliseconds;
  return topUps
    .filter(({ acceptedAt, failedAt, isByHand, paidAt }) => {
      if (acceptedAt) return acceptedAt.epochMilliseconds >= fromMs;
      return failedAt === null || (isByHand && paidAt.epochMilliseconds >= fromMs);
    })
    .reduce((sum, { amountPence }) => sum + amountPence, 0);
}

/** The first digits of every number of ours; real ones name whoever runs the network of shops. */
const issuer = '98263';

/** The check digit of ISO/IEC 7812, after Luhn. */
function luhnDigit(digits: string): number {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * The payment allocation number of a meter while an account pays for it: nineteen digits by which a shop
 * tells whose top-up it takes. It is the same whenever it is asked for.
 */
export function paymentAllocationNumber(prepayMeterId: number): string {
  const digits = `${issuer}${String(prepayMeterId).padStart(13, '0')}`;
  return `${digits}${luhnDigit(digits)}`;
}

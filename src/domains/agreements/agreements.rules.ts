import { Temporal } from 'temporal-polyfill';
import { londonDateOf, startOfLondonDay } from '../../kernel/london.ts';

/** Days in which a customer at home may think again (Consumer Contracts Regulations 2013, 29–30). */
const coolingOffDays = 14;

/**
 * The end of the days of cooling off: fourteen full London days after the one on which it was
 * agreed.
 */
export function rescissionDeadlineAt(agreedAt: Temporal.Instant): Temporal.Instant {
  return startOfLondonDay(londonDateOf(agreedAt).add({ days: coolingOffDays + 1 }));
}

/** What tells when an agreement holds. */
export interface Validity {
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
  readonly isRevoked: boolean;
}

/** Whether an agreement holds at an instant. */
export function isActiveAt(
  { validFrom, validTo, isRevoked }: Validity,
  at: Temporal.Instant,
): boolean {
  const { compare } = Temporal.Instant;
  if (isRevoked || compare(at, validFrom) < 0) return false;
  return validTo === null || compare(at, validTo) < 0;
}

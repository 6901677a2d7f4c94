import { Temporal } from 'temporal-polyfill';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { isInForce } from '../../../kernel/validity.ts';

/** Days in which a customer at home may think again (Consumer Contracts Regulations 2013, 29–30). */
const coolingOffDays = 14;

/**
 * The end of the days of cooling off: fourteen full London days after the one on which it was
 * agreed.
 */
export function rescissionDeadlineAt(agreedAt: Temporal.Instant): Temporal.Instant {
  return startOfLondonDay(londonDateOf(agreedAt).add({ days: coolingOffDays + 1 }));
}

/** When an agreement is in force. */
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
  return !isRevoked && isInForce(validFrom, validTo, at);
}

/**
 * Those of a meter point's agreements that pass the filters: without those that are over unless
 * `includeInactive`, and without those that begin later where `excludeFuture`.
 */
export function chooseAgreements<Agreement extends Validity>(
  agreements: readonly Agreement[],
  filters: {
    readonly validAfter?: Temporal.Instant | null | undefined;
    readonly includeInactive?: boolean | null | undefined;
    readonly excludeFuture?: boolean | null | undefined;
  },
  now: Temporal.Instant,
): Agreement[] {
  const holdsAfter = ({ validTo }: Validity, at: Temporal.Instant) => isInForce(null, validTo, at);
  return agreements.filter(
    (agreement) =>
      (filters.includeInactive || holdsAfter(agreement, now)) &&
      (filters.validAfter == null || holdsAfter(agreement, filters.validAfter)) &&
      !(filters.excludeFuture && Temporal.Instant.compare(agreement.validFrom, now) > 0),
  );
}

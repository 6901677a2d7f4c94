import { Temporal } from 'temporal-polyfill';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { isActiveAt, type Validity } from './agreements.rules.ts';

/**
 * Days before the end of a fixed term in which the customer is notified, and may leave without a
 * fee (standard licence conditions 22C and 24 of electricity and gas supply).
 */
const renewalWindowDays = 49;

/** When an agreement that ends by itself may be left without a fee; null for one without an end. */
export function renewalWindowFrom(agreedTo: Temporal.Instant | null): Temporal.Instant | null {
  return agreedTo && startOfLondonDay(londonDateOf(agreedTo).subtract({ days: renewalWindowDays }));
}

/** An agreement as far as its renewal goes. */
interface Renewable extends Validity {
  readonly agreedTo: Temporal.Instant | null;
}

/** Whether an agreement ends when it was agreed to, and is not cut short by a move or a switch. */
export function endsByItself({ validTo, agreedTo }: Renewable): boolean {
  return validTo !== null && agreedTo !== null && validTo.equals(agreedTo);
}

/** The one of a meter point's agreements that is in force. */
export function runningAt<Agreement extends Validity>(
  agreements: readonly Agreement[],
  at: Temporal.Instant,
): Agreement | null {
  return agreements.find((agreement) => isActiveAt(agreement, at)) ?? null;
}

function isFollowed(agreements: readonly Validity[], at: Temporal.Instant): boolean {
  return agreements.some(
    ({ isRevoked, validFrom }) => !isRevoked && Temporal.Instant.compare(validFrom, at) > 0,
  );
}

/**
 * Whether the agreement in force at a meter point ends by itself within 49 London days, and nothing
 * has been agreed for afterwards.
 */
export function isDueRenewal(agreements: readonly Renewable[], at: Temporal.Instant): boolean {
  const running = runningAt(agreements, at);
  const from = running && endsByItself(running) ? renewalWindowFrom(running.agreedTo) : null;
  if (from === null || Temporal.Instant.compare(at, from) < 0) return false;
  return !isFollowed(agreements, at);
}

/**
 * Whether the customer can go from the agreement in force at a meter point onto other prices
 * without a fee: where it has no end, costs nothing to leave, or is about to end.
 */
export function canRenew(
  agreements: readonly Renewable[],
  exitFeesPence: number,
  at: Temporal.Instant,
): boolean {
  const running = runningAt(agreements, at);
  if (!running || isFollowed(agreements, at)) return false;
  if (running.validTo !== null && !endsByItself(running)) return false;
  const from = renewalWindowFrom(running.agreedTo);
  return from === null || exitFeesPence === 0 || Temporal.Instant.compare(at, from) >= 0;
}

/**
 * Whether the customer can still withdraw from an agreement: in the days of cooling off, where it
 * is neither revoked nor over.
 */
export function canRescind(
  {
    rescissionDeadlineAt,
    validTo,
    isRevoked,
  }: Pick<Renewable, 'validTo' | 'isRevoked'> & {
    readonly rescissionDeadlineAt: Temporal.Instant | null;
  },
  at: Temporal.Instant,
): boolean {
  if (isRevoked || rescissionDeadlineAt === null) return false;
  return isInForce(null, rescissionDeadlineAt, at) && isInForce(null, validTo, at);
}

/** The half-open range of instants in which agreements end that end in a window of London days. */
export function endingWindow(
  today: Temporal.PlainDate,
  daysBeforeExpiration: number,
  windowSize: number,
): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  const first = today.add({ days: daysBeforeExpiration });
  return { from: startOfLondonDay(first), to: startOfLondonDay(first.add({ days: windowSize })) };
}

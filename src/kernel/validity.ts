import { Temporal } from 'temporal-polyfill';

/**
 * Whether a half-open validity holds at a moment: from `from` on, and before `to`. Null is without
 * beginning or end. The three are instants, or London dates.
 */
export function isInForce(
  from: Temporal.Instant | null,
  to: Temporal.Instant | null,
  at: Temporal.Instant,
): boolean;
export function isInForce(
  from: Temporal.PlainDate | null,
  to: Temporal.PlainDate | null,
  at: Temporal.PlainDate,
): boolean;
export function isInForce(
  from: Temporal.Instant | Temporal.PlainDate | null,
  to: Temporal.Instant | Temporal.PlainDate | null,
  at: Temporal.Instant | Temporal.PlainDate,
): boolean {
  const isBefore = (one: Temporal.Instant | Temporal.PlainDate) => compareMoments(at, one) < 0;
  return (from === null || !isBefore(from)) && (to === null || isBefore(to));
}

function compareMoments(
  one: Temporal.Instant | Temporal.PlainDate,
  other: Temporal.Instant | Temporal.PlainDate,
): number {
  if (one instanceof Temporal.Instant && other instanceof Temporal.Instant) {
    return one.epochMilliseconds - other.epochMilliseconds;
  }
  if (one instanceof Temporal.PlainDate && other instanceof Temporal.PlainDate) {
    return Temporal.PlainDate.compare(one, other);
  }
  throw new TypeError('An instant cannot be compared with a date');
}

import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../../engine/schema.generated.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

const monthsOf: Readonly<Record<Interval, number>> = { MONTHLY: 1, QUARTERLY: 3 };

/** The most that an agreement asks for each time, in pence. Our setting. */
export const largestContributionPence = 100_000;

/** A time for which a contribution is charged, half-open. */
export interface ContributionSpan {
  readonly fromAt: Temporal.Instant;
  readonly toAt: Temporal.Instant;
}

/** What decides on the times that an agreement is charged for. */
interface Agreed {
  readonly interval: Interval;
  readonly activeFrom: Temporal.Instant;
  readonly activeTo: Temporal.Instant | null;
}

/**
 * The times of an agreement that have begun by an instant, in order. Each begins so many months after
 * the first, at the same time of day in London; the last ends with the agreement.
 */
export function spansBegunBy(
  { interval, activeFrom, activeTo }: Agreed,
  until: Temporal.Instant,
): ContributionSpan[] {
  const first = activeFrom.toZonedDateTimeISO(londonTimeZone);
  const begin = (place: number) => first.add({ months: place * monthsOf[interval] }).toInstant();
  const spans: ContributionSpan[] = [];
  for (let place = 0; ; place += 1) {
    const [fromAt, next] = [begin(place), begin(place + 1)];
    const isOver = activeTo !== null && Temporal.Instant.compare(fromAt, activeTo) >= 0;
    if (isOver || Temporal.Instant.compare(fromAt, until) > 0) return spans;
    const toAt =
      activeTo !== null && Temporal.Instant.compare(activeTo, next) < 0 ? activeTo : next;
    spans.push({ fromAt, toAt });
  }
}

/** Whether two times share a moment; null is without an end. */
export function overlap(
  one: Pick<Agreed, 'activeFrom' | 'activeTo'>,
  other: Pick<Agreed, 'activeFrom' | 'activeTo'>,
): boolean {
  const isBefore = (end: Temporal.Instant | null, start: Temporal.Instant) =>
    end !== null && Temporal.Instant.compare(end, start) <= 0;
  return !isBefore(one.activeTo, other.activeFrom) && !isBefore(other.activeTo, one.activeFrom);
}

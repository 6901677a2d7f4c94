import type { Temporal } from 'temporal-polyfill';
import { dayOfDate, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';

/** What a request looks at, as it was given. */
interface RequestedTime {
  readonly startAt?: Temporal.Instant | null | undefined;
  readonly endAt?: Temporal.Instant | null | undefined;
  readonly startOn?: Temporal.PlainDate | null | undefined;
  /** Included. */
  readonly endOn?: Temporal.PlainDate | null | undefined;
}

/**
 * What lies within all of the bounds given. Instants within a half-hour go up to its end, so that a
 * half-hour is there with all of its energy or not at all: what ends at 23:59:59 holds the whole
 * evening.
 */
export function requestedSpan(
  { startAt, endAt, startOn, endOn }: RequestedTime,
  timeZone: string,
): Span {
  const starts = [
    startAt == null ? Number.NEGATIVE_INFINITY : nextHalfHour(startAt.epochMilliseconds),
    startOn == null ? Number.NEGATIVE_INFINITY : startOf(startOn, 0, timeZone),
  ];
  const ends = [
    endAt == null ? Number.POSITIVE_INFINITY : nextHalfHour(endAt.epochMilliseconds),
    endOn == null ? Number.POSITIVE_INFINITY : startOf(endOn, 1, timeZone),
  ];
  return { fromMs: Math.max(...starts), toMs: Math.min(...ends) };
}

function nextHalfHour(ms: number): number {
  return Math.ceil(ms / halfHourMs) * halfHourMs;
}

/** Calendars reach further than anything measured: days far off stand for all of time. */
function startOf(date: Temporal.PlainDate, daysLater: number, timeZone: string): number {
  if (date.year < 1900) return Number.NEGATIVE_INFINITY;
  if (date.year > 9998) return Number.POSITIVE_INFINITY;
  return startOfDayMs(timeZone, dayOfDate(date) + daysLater);
}

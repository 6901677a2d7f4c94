import {
  type CalendarPeriod,
  endOfPeriodMs,
  halfHourMs,
  startOfPeriodMs,
} from '../../kernel/calendar.ts';

/** A register's half-hours of one UTC day, in the register's unit; null where none has arrived. */
export interface HalfHourDay {
  /** The first instant of the UTC day, in milliseconds since 1970. */
  readonly startMs: number;
  readonly values: readonly (number | null)[];
}

/** What was used or made from one instant to another, in the register's unit. */
export interface Interval {
  readonly startMs: number;
  readonly endMs: number;
  readonly total: number;
  /** How many half-hours it is the sum of. */
  readonly halfHours: number;
}

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Gathers half-hours into the periods of a calendar, in order. A period is cut to the span at both
 * ends, so that any grouping of a span adds up to the same; one in which nothing has arrived is
 * left out, since a gap is not a zero.
 *
 * @param days in order, without repetition.
 */
export function groupHalfHours(
  days: readonly HalfHourDay[],
  period: CalendarPeriod,
  timeZone: string,
  { fromMs, toMs }: Span,
): Interval[] {
  const intervals: Interval[] = [];
  let startMs = Number.NEGATIVE_INFINITY;
  let endMs = Number.NEGATIVE_INFINITY;
  let total = 0;
  let halfHours = 0;
  const close = (): void => {
    if (halfHours > 0) {
      const cut = { startMs: Math.max(startMs, fromMs), endMs: Math.min(endMs, toMs) };
      intervals.push({ ...cut, total, halfHours });
    }
    total = 0;
    halfHours = 0;
  };
  for (const { startMs: dayMs, values } of days) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      const atMs = dayMs + index * halfHourMs;
      if (value == null || atMs < fromMs || atMs >= toMs) continue;
      if (atMs >= endMs) {
        close();
        startMs = startOfPeriodMs(timeZone, period, atMs);
        endMs = endOfPeriodMs(timeZone, period, startMs);
      }
      total += value;
      halfHours += 1;
    }
  }
  close();
  return intervals;
}

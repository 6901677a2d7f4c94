import {
  type CalendarPeriod,
  endOfPeriodMs,
  firstDayOf,
  halfHourMs,
  nextFirstDay,
  startOfDayMs,
  startOfPeriodMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

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
      intervals.push({
        startMs: Math.max(startMs, fromMs),
        endMs: Math.min(endMs, toMs),
        total,
        halfHours,
      });
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

/** What whole London days came to, in order: three lists of equal length. */
export interface DayTotals {
  /** Days since 1970-01-01. */
  readonly days: readonly number[];
  readonly totals: readonly number[];
  /** How many half-hours each is the sum of. */
  readonly halfHours: readonly number[];
}

/** What a whole London day came to. */
export interface DayTotal {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly total: number;
  readonly halfHours: number;
}

/** The same day by day. */
export function eachDay({ days, totals, halfHours }: DayTotals): DayTotal[] {
  return days.map((day, place) => ({
    day,
    total: totals[place] as number,
    halfHours: halfHours[place] as number,
  }));
}

/** Gathers whole London days into days or the longer periods of its calendar, which stay whole. */
export function intervalsOfDays(
  { days, totals, halfHours }: DayTotals,
  period: CalendarPeriod,
): Interval[] {
  const intervals: Interval[] = [];
  for (let place = 0; place < days.length; ) {
    const first = firstDayOf(days[place] as number, period);
    const next = nextFirstDay(first, period);
    let total = 0;
    let counted = 0;
    for (; place < days.length && (days[place] as number) < next; place += 1) {
      total += totals[place] as number;
      counted += halfHours[place] as number;
    }
    const startMs = startOfDayMs(londonTimeZone, first);
    const endMs = startOfDayMs(londonTimeZone, next);
    intervals.push({ startMs, endMs, total, halfHours: counted });
  }
  return intervals;
}

/** Cuts the first and the last of some intervals in order to a span in which all of them begin or end. */
export function cutAtEnds(intervals: Interval[], { fromMs, toMs }: Span): Interval[] {
  const [first] = intervals;
  if (first && first.startMs < fromMs) intervals[0] = { ...first, startMs: fromMs };
  const last = intervals.at(-1);
  if (last && last.endMs > toMs) intervals[intervals.length - 1] = { ...last, endMs: toMs };
  return intervals;
}

/** Gathers intervals, each of which lies within one period, into the periods, cut to the span. */
export function gatherIntervals(
  parts: readonly Interval[],
  period: CalendarPeriod,
  timeZone: string,
  { fromMs, toMs }: Span,
): Interval[] {
  const gathered: { startMs: number; endMs: number; total: number; halfHours: number }[] = [];
  for (const { startMs, total, halfHours } of parts) {
    const last = gathered.at(-1);
    if (last && startMs < last.endMs) {
      last.total += total;
      last.halfHours += halfHours;
      continue;
    }
    const periodStartMs = startOfPeriodMs(timeZone, period, startMs);
    gathered.push({
      startMs: Math.max(periodStartMs, fromMs),
      endMs: Math.min(endOfPeriodMs(timeZone, period, periodStartMs), toMs),
      total,
      halfHours,
    });
  }
  return gathered;
}

/** About how long a period is, at the most. */
const longestMs: Readonly<Record<CalendarPeriod, number>> = {
  HALF_HOUR: halfHourMs,
  HOUR: 2 * halfHourMs,
  DAY: 50 * halfHourMs,
  WEEK: 7 * utcDayMs,
  MONTH: 31 * utcDayMs,
  QUARTER: 92 * utcDayMs,
  YEAR: 366 * utcDayMs,
};

/** The part of a span in which the intervals lie that begin from `lowMs` on and before `highMs`. */
export function spanOfStarts(
  span: Span,
  period: CalendarPeriod,
  timeZone: string,
  lowMs: number,
  highMs: number,
): Span {
  let { fromMs, toMs } = span;
  if (lowMs > fromMs) {
    const startMs = startOfPeriodMs(timeZone, period, lowMs);
    fromMs = startMs === lowMs ? lowMs : endOfPeriodMs(timeZone, period, startMs);
  }
  if (highMs <= span.fromMs) toMs = span.fromMs;
  else if (highMs < toMs) {
    const startMs = startOfPeriodMs(timeZone, period, highMs - 1);
    toMs = Math.min(toMs, endOfPeriodMs(timeZone, period, startMs));
  }
  return { fromMs, toMs };
}

/** The beginning of a span that holds at least so many periods, ending where a period ends. */
export function headOf(
  { fromMs, toMs }: Span,
  period: CalendarPeriod,
  timeZone: string,
  count: number,
): Span {
  const boundMs = fromMs + count * longestMs[period];
  if (!(boundMs < toMs)) return { fromMs, toMs };
  const startMs = startOfPeriodMs(timeZone, period, boundMs);
  return { fromMs, toMs: Math.min(toMs, endOfPeriodMs(timeZone, period, startMs)) };
}

/** The end of a span that holds at least so many periods, beginning where a period begins. */
export function tailOf(
  { fromMs, toMs }: Span,
  period: CalendarPeriod,
  timeZone: string,
  count: number,
): Span {
  const boundMs = toMs - count * longestMs[period];
  if (!(boundMs > fromMs)) return { fromMs, toMs };
  return { fromMs: Math.max(fromMs, startOfPeriodMs(timeZone, period, boundMs)), toMs };
}

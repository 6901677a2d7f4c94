import { endOfPeriodMs, halfHourMs, startOfPeriodMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { EnergyDay } from '../costing/cost-sheets.rules.ts';

/** A London week from Monday on, and the half-hours of it that have arrived. */
export interface MeasuredWeek extends Span {
  readonly weekStartMs: number;
  readonly weekEndMs: number;
  /** Watt-hours of each half-hour of the span; null where none has arrived. */
  readonly values: readonly (number | null)[];
}

/** The last week that is over, up to what has arrived and may be shown, and the one before it. */
export function lastTwoWeeks({ fromMs, toMs }: Span, nowMs: number): Span {
  const untilMs = Math.min(toMs, startOfPeriodMs(londonTimeZone, 'WEEK', nowMs));
  const lastWeekMs = startOfPeriodMs(londonTimeZone, 'WEEK', untilMs - 1);
  const weekBeforeMs = startOfPeriodMs(londonTimeZone, 'WEEK', lastWeekMs - 1);
  return { fromMs: Math.max(fromMs, weekBeforeMs), toMs: untilMs };
}

/** The last week with a half-hour that has arrived, from the first one on to the last. */
export function lastMeasuredWeek(
  days: readonly EnergyDay[],
  { fromMs, toMs }: Span,
): MeasuredWeek | null {
  const measured = days
    .flatMap(({ startMs, values }) =>
      values.map((value, index) => ({ ms: startMs + index * halfHourMs, value })),
    )
    .filter(({ ms, value }) => value !== null && ms >= fromMs && ms < toMs)
    .toSorted((a, b) => a.ms - b.ms);
  const last = measured.at(-1);
  if (!last) return null;
  const weekStartMs = startOfPeriodMs(londonTimeZone, 'WEEK', last.ms);
  const ofWeek = measured.filter(({ ms }) => ms >= weekStartMs);
  const startMs = ofWeek[0]?.ms ?? last.ms;
  const values: (number | null)[] = new Array((last.ms - startMs) / halfHourMs + 1).fill(null);
  for (const { ms, value } of ofWeek) values[(ms - startMs) / halfHourMs] = value;
  return {
    fromMs: startMs,
    toMs: last.ms + halfHourMs,
    weekStartMs,
    weekEndMs: endOfPeriodMs(londonTimeZone, 'WEEK', weekStartMs),
    values,
  };
}

/** How many half-hours have arrived. */
export function arrivedIn({ values }: Pick<MeasuredWeek, 'values'>): number {
  return values.filter((value) => value !== null).length;
}

/** Whether every half-hour of the week has arrived: 336 of them, 334 or 338 when clocks change. */
export function isFull(week: MeasuredWeek): boolean {
  return arrivedIn(week) === (week.weekEndMs - week.weekStartMs) / halfHourMs;
}

/** Whether no later week is over yet. */
export function isLatest({ weekEndMs }: MeasuredWeek, nowMs: number): boolean {
  return weekEndMs === startOfPeriodMs(londonTimeZone, 'WEEK', nowMs);
}

import { dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  costSheet,
  type EnergyDay,
  pencePayable,
  sumsOf,
  type Terms,
} from '../costing/cost-sheets.rules.ts';

/** How many London days are compared where so many have arrived, and how many are the least. */
const daysCompared = 28;
const leastDays = 7;

/** The last whole London days of a span. Starts and ends with a day; empty where there is none. */
export function comparedDays({ fromMs, toMs }: Span): Span {
  if (fromMs >= toMs) return { fromMs, toMs: fromMs };
  const lastDay = dayOfMs(londonTimeZone, toMs);
  const firstDay = dayOfMs(londonTimeZone, fromMs - 1) + 1;
  const endMs = startOfDayMs(londonTimeZone, lastDay);
  const startMs = startOfDayMs(londonTimeZone, Math.max(firstDay, lastDay - daysCompared));
  return startMs < endMs ? { fromMs: startMs, toMs: endMs } : { fromMs, toMs: fromMs };
}

/** Whether a week's worth of half-hours has arrived, the least that represents a home's use. */
export function isEnough(days: readonly EnergyDay[], { fromMs, toMs }: Span): boolean {
  const arrived = days.reduce(
    (sum, { startMs, values }) =>
      sum +
      values.filter((value, index) => {
        const ms = startMs + index * halfHourMs;
        return value !== null && ms >= fromMs && ms < toMs;
      }).length,
    0,
  );
  return arrived >= leastDays * 48;
}

/** Whole pence, each rounded once. */
export interface Cost {
  readonly costPence: number;
  readonly costWithTaxPence: number;
}

/** What the half-hours of a span cost on given terms; null where some of them have no price. */
export function costOn(
  days: readonly EnergyDay[],
  terms: readonly Terms[],
  span: Span,
): Cost | null {
  const { measured, priced, charges } = sumsOf(costSheet(days, terms, span));
  if (priced !== measured) return null;
  return {
    costPence: pencePayable(charges.map(({ amount }) => ({ amount, vatPercent: 0 }))),
    costWithTaxPence: pencePayable(charges),
  };
}

import { Temporal } from 'temporal-polyfill';
import { dayOfDate, dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { EnergyDay } from '../costing/cost-sheets.rules.ts';

/** Four weeks on either side, so that both hold as many of each day of the week. */
const daysCompared = 28;
/** What must have arrived of each: two weeks. */
const leastHalfHours = 14 * 48;

/** The spans before and after the clocks went forward, whole London days each. */
export interface AroundChange {
  readonly prior: Span;
  readonly post: Span;
}

/** Around the last Sunday of March that lies four weeks back or more: the Summer Time Order 2002. */
export function aroundSpringChange(nowMs: number): AroundChange {
  const today = dayOfMs(londonTimeZone, nowMs);
  const { year } = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(londonTimeZone);
  const thisYear = lastSundayOfMarch(year);
  const change = thisYear + daysCompared <= today ? thisYear : lastSundayOfMarch(year - 1);
  const at = (day: number) => startOfDayMs(londonTimeZone, day);
  return {
    prior: { fromMs: at(change - daysCompared), toMs: at(change) },
    post: { fromMs: at(change), toMs: at(change + daysCompared) },
  };
}

function lastSundayOfMarch(year: number): number {
  const lastOfMarch = new Temporal.PlainDate(year, 3, 31);
  return dayOfDate(lastOfMarch.subtract({ days: lastOfMarch.dayOfWeek % 7 }));
}

/** The evening's peak, from 16:00 to 19:00 in London: so long before the day's end. */
const peakFromEndMs = 8 * 2 * halfHourMs;
const peakToEndMs = 5 * 2 * halfHourMs;

/** What was used at the evening's peak, in per cent of all; null where too little has arrived. */
export function peakPercentage(days: readonly EnergyDay[], { fromMs, toMs }: Span): number | null {
  let [peakWh, allWh, halfHours] = [0, 0, 0];
  for (const { startMs, values } of days) {
    for (const [index, value] of values.entries()) {
      const ms = startMs + index * halfHourMs;
      if (value === null || ms < fromMs || ms >= toMs) continue;
      halfHours += 1;
      allWh += value;
      const endMs = startOfDayMs(londonTimeZone, dayOfMs(londonTimeZone, ms) + 1);
      if (ms >= endMs - peakFromEndMs && ms < endMs - peakToEndMs) peakWh += value;
    }
  }
  return halfHours < leastHalfHours || allWh === 0 ? null : (100 * peakWh) / allWh;
}

/** How the share of the peak has changed; per cent to two decimals, below zero where it rose. */
export interface PeakChange {
  readonly priorPeakPercentage: number;
  readonly postPeakPercentage: number;
  /** In percentage points. */
  readonly absoluteReductionPercentage: number;
  /** Of the share before. */
  readonly relativeReductionPercentage: number;
  readonly isReduction: boolean;
}

/** Compares the shares of the peak before and after. */
export function peakChange(prior: number, post: number): PeakChange {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    priorPeakPercentage: rounded(prior),
    postPeakPercentage: rounded(post),
    absoluteReductionPercentage: rounded(prior - post),
    relativeReductionPercentage: prior === 0 ? 0 : rounded((100 * (prior - post)) / prior),
    isReduction: post < prior,
  };
}

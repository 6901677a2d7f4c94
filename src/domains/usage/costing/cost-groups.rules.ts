import { type CalendarPeriod, endOfPeriodMs, startOfPeriodMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { VatPercent } from '../../../kernel/tariffs.ts';
import {
  type CostSheet,
  type NetAmount,
  pencePayable,
  placesWithin,
  sumsBetween,
} from './cost-sheets.rules.ts';

/** A flow with its costs, and the requested span, to which the periods at its ends are cut. */
export interface ShownSheet {
  readonly sheet: CostSheet;
  readonly shown: Span;
}

/** What was used in one period, and what it costs with VAT and standing charge. */
export interface CostGroup {
  readonly startMs: number;
  readonly endMs: number;
  readonly energyWh: number;
  readonly costPence: number;
}

interface Part extends Omit<CostGroup, 'costPence'> {
  readonly periodMs: number;
  readonly amounts: readonly NetAmount[];
}

/**
 * Gathers flows into the periods of a calendar, in order; where nothing has arrived there is no
 * period. Rounding is cumulative: a period costs what the rounded cost of everything up to its end is
 * above that of everything up to its beginning. So the periods of a span add up to its cost, rounded
 * once, however it is gathered, and none is more than a penny off.
 */
export function costGroups(
  sheets: readonly ShownSheet[],
  period: CalendarPeriod,
  timeZone: string,
): CostGroup[] {
  const parts = sheets.map((each) => partsOf(each, period, timeZone));
  const inOrder = parts.length === 1 ? (parts[0] ?? []) : merged(parts.flat());
  const sums = new Map<VatPercent, number>();
  let paid = 0;
  return inOrder.map(({ startMs, endMs, energyWh, amounts }) => {
    for (const { vatPercent, amount } of amounts) {
      sums.set(vatPercent, (sums.get(vatPercent) ?? 0) + amount);
    }
    const before = paid;
    paid = pencePayable([...sums].map(([vatPercent, amount]) => ({ vatPercent, amount })));
    return { startMs, endMs, energyWh, costPence: paid - before };
  });
}

function partsOf({ sheet, shown }: ShownSheet, period: CalendarPeriod, timeZone: string): Part[] {
  const parts: Part[] = [];
  let endMs: number;
  for (let ms = sheet.fromMs; ms < sheet.toMs; ms = endMs) {
    const periodMs = startOfPeriodMs(timeZone, period, ms);
    endMs = endOfPeriodMs(timeZone, period, periodMs);
    const [from, to] = placesWithin(sheet, { fromMs: ms, toMs: endMs });
    const { supplied, energyWh, charges } = sumsBetween(sheet, from, to);
    if (supplied === 0) continue;
    parts.push({
      periodMs,
      startMs: Math.max(periodMs, shown.fromMs),
      endMs: Math.min(endMs, shown.toMs),
      energyWh,
      amounts: charges,
    });
  }
  return parts;
}

/** The parts of several flows, those of one period together. */
function merged(parts: readonly Part[]): Part[] {
  const byPeriod = Map.groupBy(parts, ({ periodMs }) => periodMs);
  return [...byPeriod]
    .toSorted(([a], [b]) => a - b)
    .map(([periodMs, group]) => ({
      periodMs,
      startMs: Math.min(...group.map(({ startMs }) => startMs)),
      endMs: Math.max(...group.map(({ endMs }) => endMs)),
      energyWh: group.reduce((sum, { energyWh }) => sum + energyWh, 0),
      amounts: group.flatMap(({ amounts }) => amounts),
    }));
}

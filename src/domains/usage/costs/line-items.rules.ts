import {
  type CalendarPeriod,
  endOfPeriodMs,
  halfHourMs,
  startOfPeriodMs,
} from '../../../kernel/calendar.ts';
import { decimalText } from '../../../kernel/money.ts';
import type { ShownSheet } from '../costing/cost-groups.rules.ts';
import {
  isSupplied,
  placesWithin,
  quantityText,
  sumsBetween,
} from '../costing/cost-sheets.rules.ts';

export type LineItemKind = 'STANDING_CHARGE' | 'CONSUMPTION_CHARGE';

/** What is charged for one period, in pence without VAT; null where a price is missing. */
export interface LineItem {
  readonly itemType: LineItemKind;
  readonly startMs: number;
  readonly endMs: number;
  readonly netAmount: string | null;
  readonly numberOfUnits: string;
}

interface Part {
  readonly periodMs: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly quantity: number;
  readonly amount: number;
  readonly isPriced: boolean;
}

/**
 * Gathers one kind of charge of an agreement into the periods of a calendar, or into one item where
 * `period` is null; in order of time. Exact, so that whatever the grouping the items add up to the
 * same. The amounts are those that `costOfUsage` adds VAT to.
 *
 * @param sheets of the meter point, under this agreement alone.
 */
export function lineItems(
  sheets: readonly ShownSheet[],
  itemType: LineItemKind,
  period: CalendarPeriod | null,
  timeZone: string,
): LineItem[] {
  const parts = sheets.flatMap((each) => partsOf(each, itemType, period, timeZone));
  const byPeriod = Map.groupBy(parts, ({ periodMs }) => periodMs);
  const band = itemType === 'STANDING_CHARGE' ? 'STANDING_CHARGE' : 'STANDARD';
  return [...byPeriod]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => {
      const sum = (column: 'quantity' | 'amount') =>
        group.reduce((total, part) => total + part[column], 0);
      const isPriced = group.every((part) => part.isPriced);
      return {
        itemType,
        startMs: Math.min(...group.map(({ startMs }) => startMs)),
        endMs: Math.max(...group.map(({ endMs }) => endMs)),
        netAmount: isPriced ? decimalText(sum('amount'), 7) : null,
        numberOfUnits: quantityText(band, sum('quantity')),
      };
    });
}

function partsOf(
  { sheet, shown }: ShownSheet,
  itemType: LineItemKind,
  period: CalendarPeriod | null,
  timeZone: string,
): Part[] {
  const isStanding = itemType === 'STANDING_CHARGE';
  const parts: Part[] = [];
  let endMs: number;
  for (let ms = sheet.fromMs; ms < sheet.toMs; ms = endMs) {
    const periodMs = period === null ? 0 : startOfPeriodMs(timeZone, period, ms);
    endMs = period === null ? sheet.toMs : endOfPeriodMs(timeZone, period, periodMs);
    const [from, to] = placesWithin(sheet, { fromMs: ms, toMs: endMs });
    const { supplied, priced, energyWh, charges } = sumsBetween(sheet, from, to);
    if (supplied === 0) continue;
    const isPriced = priced === supplied;
    const ofType = charges.filter(({ band }) => (band === 'STANDING_CHARGE') === isStanding);
    // There is no item where no standing charge is due, as for export.
    if (isStanding && isPriced && ofType.length === 0) continue;
    const sum = (column: 'quantity' | 'amount') =>
      ofType.reduce((total, charge) => total + charge[column], 0);
    parts.push({
      periodMs,
      startMs: Math.max(period === null ? sheet.fromMs : periodMs, shown.fromMs),
      endMs: Math.min(period === null ? endOfArrived(sheet, to) : endMs, shown.toMs),
      quantity: isStanding ? sum('quantity') : energyWh,
      amount: sum('amount'),
      isPriced,
    });
  }
  return parts;
}

/** The end of the last half-hour on supply that has arrived before a place. */
function endOfArrived(sheet: ShownSheet['sheet'], before: number): number {
  let place = before;
  while (place > 0 && !isSupplied(sheet, place - 1)) place -= 1;
  return sheet.fromMs + place * halfHourMs;
}

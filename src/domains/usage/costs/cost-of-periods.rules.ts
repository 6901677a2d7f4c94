import { dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { type Band, bands } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  type CostSheet,
  grossOf,
  isPriced,
  noRate,
  placesWithin,
  sumsBetween,
} from '../costing/cost-sheets.rules.ts';

/** A half-hour in one band, or a day's standing charge; amounts in thousand-millionths of a penny. */
export interface BandCost extends Span {
  readonly band: Band;
  /** Watt-hours, or parts of a day. */
  readonly quantity: number;
  /** With VAT, in millionths of a penny for a kWh or a day; null where a day had several. */
  readonly rate: number | null;
  readonly gross: bigint;
}

/**
 * The half-hours of a span that have arrived and are priced, each with its cost, as long as there is
 * something left of what is to be costed: the first so many watt-hours and no more.
 *
 * @param leftWh null for all of it.
 */
export function bandCosts(
  sheet: CostSheet,
  span: Span,
  leftWh: number | null,
): { readonly costs: BandCost[]; readonly leftWh: number | null } {
  const [from, to] = placesWithin(sheet, span);
  const costs: BandCost[] = [];
  let left = leftWh;
  for (let place = from; place < to && left !== 0; place += 1) {
    if (!isPriced(sheet, place)) continue;
    const energyWh = sheet.values[place] as number;
    const quantity = left === null ? energyWh : Math.min(left, energyWh);
    if (left !== null) left -= quantity;
    const rate = (sheet.rates[place] as number) * withVat(sheet, place);
    costs.push({
      band: bands[sheet.bandPlaces[place] as number] as Band,
      fromMs: sheet.fromMs + place * halfHourMs,
      toMs: sheet.fromMs + (place + 1) * halfHourMs,
      quantity,
      rate,
      gross: BigInt(quantity) * BigInt(rate),
    });
  }
  return { costs, leftWh: left };
}

/** The standing charges of a span by London days, for the half-hours that have arrived. */
export function standingCosts(sheet: CostSheet, span: Span): BandCost[] {
  const fromMs = Math.max(span.fromMs, sheet.fromMs);
  const toMs = Math.min(span.toMs, sheet.toMs);
  if (fromMs >= toMs) return [];
  const costs: BandCost[] = [];
  const lastDay = dayOfMs(londonTimeZone, toMs - 1);
  for (let day = dayOfMs(londonTimeZone, fromMs); day <= lastDay; day += 1) {
    const ofDay = {
      fromMs: Math.max(fromMs, startOfDayMs(londonTimeZone, day)),
      toMs: Math.min(toMs, startOfDayMs(londonTimeZone, day + 1)),
    };
    const [from, to] = placesWithin(sheet, ofDay);
    const { charges } = sumsBetween(sheet, from, to);
    const standing = charges.filter(({ band }) => band === 'STANDING_CHARGE');
    if (standing.length === 0) continue;
    const rates = new Set<number>();
    for (let place = from; place < to; place += 1) {
      const rate = sheet.standingRates[place] as number;
      if (rate !== noRate && isPriced(sheet, place)) rates.add(rate * withVat(sheet, place));
    }
    const [rate = null] = rates;
    costs.push({
      ...ofDay,
      band: 'STANDING_CHARGE',
      quantity: standing.reduce((sum, { quantity }) => sum + quantity, 0),
      rate: rates.size === 1 ? rate : null,
      gross: grossOf(standing),
    });
  }
  return costs;
}

/** Hundredths of a price that are paid for it. */
function withVat({ vatPercents }: CostSheet, place: number): number {
  return 100 + (vatPercents[place] as number);
}

import { halfHourMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { type Band, bands } from '../../../kernel/tariffs.ts';
import {
  type CostSheet,
  noRate,
  pencePayable,
  placesWithin,
  sumsBetween,
} from '../../usage/index.ts';
import { type ChargeFigures, type ChargeLine, figuresOf } from './charge-figures.rules.ts';
import type { LevyRate } from './levy.rules.ts';
import { leviedSpans, reducedVatPercent } from './levy.rules.ts';
import { daysOfSpan, spanOfDays } from './pieces.rules.ts';

/** Energy with its prices along time, as it is charged, and where it is estimated. */
export interface ChargedSheet {
  readonly sheet: CostSheet;
  readonly estimated: readonly Span[];
}

/** What a charge is computed for. */
export interface ChargedPiece extends Span {
  readonly isExport: boolean;
  /** The levy on the energy of a business; none for homes. */
  readonly levyRates: readonly LevyRate[];
}

/** A charge as it will be booked. */
export interface ComputedCharge extends ChargeFigures {
  readonly energyWh: number;
  readonly estimatedWh: number;
  readonly lines: readonly ChargeLine[];
}

/**
 * What the energy of a span comes to: a line for each rate and VAT, the standing charge and the levy,
 * rounded once. Null where a half-hour on supply has no price yet, or none is on supply.
 *
 * @param sheets of one meter point; several where each register is charged by its own rate.
 */
export function computedCharge(
  sheets: readonly ChargedSheet[],
  piece: ChargedPiece,
): ComputedCharge | null {
  let [supplied, energyWh, estimatedWh] = [0, 0, 0];
  const lines: ChargeLine[] = [];
  for (const { sheet, estimated } of sheets) {
    const [from, to] = placesWithin(sheet, piece);
    const sums = sumsBetween(sheet, from, to);
    if (sums.priced < sums.supplied) return null;
    supplied += sums.supplied;
    energyWh += sums.energyWh;
    const guessed = estimatedWithin(sheet, estimated, piece);
    for (const { band, vatPercent, quantity, amount } of sums.charges) {
      const ofBand = guessed.get(`${band} ${vatPercent}`) ?? 0;
      if (band !== 'STANDING_CHARGE') estimatedWh += ofBand;
      lines.push({
        item: band,
        fromMs: piece.fromMs,
        toMs: piece.toMs,
        quantity,
        tenThousandthsExclVat: onlyRate(sheet, from, to, band),
        vatPercent,
        amount: piece.isExport ? -amount || 0 : amount,
        estimatedWh: band === 'STANDING_CHARGE' ? 0 : ofBand,
      });
    }
    lines.push(...levyLines(sheet, piece));
  }
  if (supplied === 0) return null;
  return { energyWh, estimatedWh, lines, ...figuresOf(lines, pencePayable) };
}

/**
 * The part of a span from the first London day on which a half-hour is on supply to the last one, so
 * that no charge names days on which no meter hung. Null where none is.
 */
export function suppliedWithin(sheets: readonly ChargedSheet[], span: Span): Span | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { sheet } of sheets) {
    const [from, to] = placesWithin(sheet, span);
    let [start, end] = [from, to];
    while (start < end && (sheet.values[start] as number) < 0) start += 1;
    while (end > start && (sheet.values[end - 1] as number) < 0) end -= 1;
    if (start === end) continue;
    first = Math.min(first, sheet.fromMs + start * halfHourMs);
    last = Math.max(last, sheet.fromMs + (end - 1) * halfHourMs);
  }
  if (first > last) return null;
  const whole = spanOfDays(daysOfSpan({ fromMs: first, toMs: last + 1 }));
  return {
    fromMs: Math.max(span.fromMs, whole.fromMs),
    toMs: Math.min(span.toMs, whole.toMs),
  };
}

/** Estimated watt-hours by band and VAT. */
function estimatedWithin(
  sheet: CostSheet,
  estimated: readonly Span[],
  piece: Span,
): Map<string, number> {
  const guessed = new Map<string, number>();
  for (const { fromMs, toMs } of estimated) {
    const shared = { fromMs: Math.max(fromMs, piece.fromMs), toMs: Math.min(toMs, piece.toMs) };
    if (shared.fromMs >= shared.toMs) continue;
    for (const { band, vatPercent, quantity } of sumsBetween(sheet, ...placesWithin(sheet, shared))
      .charges) {
      const key = `${band} ${vatPercent}`;
      guessed.set(key, (guessed.get(key) ?? 0) + quantity);
    }
  }
  return guessed;
}

/** The one rate that a band has between two places; null where half-hours differ. */
function onlyRate(sheet: CostSheet, from: number, to: number, band: Band): number | null {
  const { values, bandPlaces, rates, standingRates } = sheet;
  const isStanding = band === 'STANDING_CHARGE';
  const ofBand = isStanding ? standingRates : rates;
  const bandPlace = bands.indexOf(band);
  let found = noRate;
  for (let place = from; place < to; place += 1) {
    if ((values[place] as number) < 0) continue;
    if (!isStanding && bandPlaces[place] !== bandPlace) continue;
    const rate = ofBand[place] as number;
    if (rate === noRate || rate === found) continue;
    if (found !== noRate) return null;
    found = rate;
  }
  return found === noRate ? null : found;
}

/** The levy on what bears the full VAT, a line for each of its rates. */
function levyLines(sheet: CostSheet, piece: ChargedPiece): ChargeLine[] {
  return leviedSpans(piece.levyRates, piece).flatMap(({ fromMs, toMs, tenThousandths }) => {
    const { charges } = sumsBetween(sheet, ...placesWithin(sheet, { fromMs, toMs }));
    const byVat = new Map<number, number>();
    for (const { band, vatPercent, quantity } of charges) {
      if (band === 'STANDING_CHARGE' || vatPercent <= reducedVatPercent) continue;
      byVat.set(vatPercent, (byVat.get(vatPercent) ?? 0) + quantity);
    }
    return [...byVat].map(
      ([vatPercent, quantity]): ChargeLine => ({
        item: 'CLIMATE_CHANGE_LEVY',
        fromMs,
        toMs,
        quantity,
        tenThousandthsExclVat: tenThousandths,
        vatPercent,
        amount: quantity * tenThousandths,
        estimatedWh: 0,
      }),
    );
  });
}

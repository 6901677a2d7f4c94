import { Temporal } from 'temporal-polyfill';
import { dayOfMs, halfHourMs, startOfDayMs } from '../../kernel/calendar.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What a price is for: a day on supply, or a kilowatt-hour of a kind. */
export const bands = ['STANDING_CHARGE', 'STANDARD', 'DAY', 'NIGHT', 'OFF_PEAK', 'PEAK'] as const;
export type Band = (typeof bands)[number];

/** What VAT adds: nothing to what is paid for energy given back, 5 % to homes, 20 % to businesses. */
export type VatPercent = 0 | 5 | 20;

/** Watt-hours of the half-hours of a UTC day; null where none has arrived. */
export interface EnergyDay {
  readonly startMs: number;
  readonly values: readonly (number | null)[];
}

/** Ten-thousandths of a penny, for a kWh or a day, without VAT. */
export interface Price extends Span {
  readonly band: Band;
  readonly tenThousandthsExclVat: number;
}

/** A price for each half-hour of a UTC day; null where none has been published. */
interface PriceDay {
  readonly startMs: number;
  readonly prices: readonly (number | null)[];
}

/** How one agreement turns energy into money while it holds. */
export interface Terms extends Span {
  /** In order and without overlap. Empty where each half-hour has a price of its own. */
  readonly prices: readonly Price[];
  readonly priceDays: readonly PriceDay[] | null;
  /** Null where none is due, as for what is given back. */
  readonly standingCharges: readonly Price[] | null;
  /** Covers the whole of the agreement. */
  readonly vat: readonly (Span & { readonly percent: VatPercent })[];
}

/** A standing charge's days are counted in these parts: 46, 48 and 50 half-hours divide them. */
export const partsOfDay = 27_600;

/**
 * What one kind of charge came to, as sums before each half-hour, so that the charge of any stretch
 * is a difference of two.
 */
export interface CostLine {
  readonly band: Band;
  readonly vatPercent: VatPercent;
  /** How many half-hours bear it. */
  readonly counts: Float64Array;
  /** Watt-hours; of a standing charge, parts of days. */
  readonly quantities: Float64Array;
  /** Ten-millionths of a penny without VAT: a watt-hour at a ten-thousandth of a penny a kWh is one. */
  readonly amounts: Float64Array;
}

/** A flow of energy with what it costs, half-hour by half-hour. */
export interface CostSheet extends Span {
  readonly halfHours: number;
  /** Sums before each half-hour: of watt-hours on supply, and of half-hours that have arrived, */
  readonly energyWh: Float64Array;
  readonly measured: Float64Array;
  /** that an agreement holds for, */
  readonly supplied: Float64Array;
  /** and that have all of their prices. */
  readonly priced: Float64Array;
  /** Of each half-hour: which band it lies in (a place in `bands`), and its prices. */
  readonly bandPlaces: Uint8Array;
  readonly rates: Int32Array;
  readonly standingRates: Int32Array;
  readonly lines: readonly CostLine[];
}

const notSupplied = 255;
const notPriced = 254;
/** No rate: out of the range of any. */
export const noRate = -2_147_483_648;

/**
 * Prices the half-hours of a span. Everything is exact: nothing is rounded here.
 *
 * A half-hour costs its energy at the price in force when it begins. The standing charge of a London
 * day is spread evenly over its 46, 48 or 50 half-hours, as British suppliers show it, and each
 * half-hour that has arrived under an agreement bears its part; the parts of a day add up to it. What
 * has not arrived has neither energy nor a part of the standing charge yet.
 *
 * @param span begins and ends with half-hours.
 * @param terms without overlap.
 */
export function costSheet(
  days: readonly EnergyDay[],
  terms: readonly Terms[],
  { fromMs, toMs }: Span,
): CostSheet {
  const halfHours = Math.max(0, Math.round((toMs - fromMs) / halfHourMs));
  const placeAt = (ms: number): number =>
    Math.min(halfHours, Math.max(0, Math.ceil((ms - fromMs) / halfHourMs)));
  const bandPlaces = new Uint8Array(halfHours).fill(notSupplied);
  const rates = new Int32Array(halfHours).fill(noRate);
  const standingRates = new Int32Array(halfHours).fill(noRate);
  const vatPercents = new Uint8Array(halfHours);
  for (const each of terms) {
    const from = placeAt(each.fromMs);
    const to = placeAt(each.toMs);
    const within = (span: Span): [number, number] => [
      Math.max(from, placeAt(span.fromMs)),
      Math.min(to, placeAt(span.toMs)),
    ];
    bandPlaces.fill(notPriced, from, to);
    if (each.priceDays) fillFromDays(each.priceDays, fromMs, from, to, bandPlaces, rates);
    for (const price of each.prices) {
      const [start, end] = within(price);
      bandPlaces.fill(bands.indexOf(price.band), start, end);
      rates.fill(price.tenThousandthsExclVat, start, end);
    }
    for (const charge of each.standingCharges ?? []) {
      const [start, end] = within(charge);
      standingRates.fill(charge.tenThousandthsExclVat, start, end);
    }
    if (each.standingCharges) {
      for (let place = from; place < to; place += 1) {
        if (standingRates[place] === noRate) bandPlaces[place] = notPriced;
      }
    }
    for (const span of each.vat) vatPercents.fill(span.percent, ...within(span));
  }
  const values = energyOf(days, fromMs, halfHours);
  const sums = () => new Float64Array(halfHours + 1);
  const [energyWh, measured, supplied, priced] = [sums(), sums(), sums(), sums()];
  const lines = new Map<number, CostLine>();
  const lineOf = (band: number, vatPercent: number): CostLine => {
    const key = band * 128 + vatPercent;
    const known = lines.get(key);
    if (known) return known;
    const line: CostLine = {
      band: bands[band] as Band,
      vatPercent: vatPercent as VatPercent,
      counts: sums(),
      quantities: sums(),
      amounts: sums(),
    };
    lines.set(key, line);
    return line;
  };
  const standing = standingParts(standingRates, fromMs, halfHours);
  let energyLine: CostLine | null = null;
  let standingLine: CostLine | null = null;
  let lineKey = -1;
  for (let place = 0; place < halfHours; place += 1) {
    const value = values[place] as number;
    if (value < 0) continue;
    const next = place + 1;
    measured[next] = 1;
    const band = bandPlaces[place] as number;
    if (band === notSupplied) continue;
    supplied[next] = 1;
    energyWh[next] = value;
    if (band === notPriced) continue;
    priced[next] = 1;
    const vatPercent = vatPercents[place] as number;
    const hasStanding = standingRates[place] !== noRate;
    const key = (band * 128 + vatPercent) * 2 + Number(hasStanding);
    if (key !== lineKey) {
      lineKey = key;
      energyLine = lineOf(band, vatPercent);
      standingLine = hasStanding ? lineOf(0, vatPercent) : null;
    }
    if (energyLine) {
      energyLine.counts[next] = 1;
      energyLine.quantities[next] = value;
      energyLine.amounts[next] = value * (rates[place] as number);
    }
    if (standingLine) {
      standingLine.counts[next] = 1;
      standingLine.quantities[next] = standing.parts[place] as number;
      standingLine.amounts[next] = standing.amounts[place] as number;
    }
  }
  for (const each of [energyWh, measured, supplied, priced]) sumUp(each);
  for (const { counts, quantities, amounts } of lines.values()) {
    for (const each of [counts, quantities, amounts]) sumUp(each);
  }
  return {
    fromMs,
    toMs,
    halfHours,
    energyWh,
    measured,
    supplied,
    priced,
    bandPlaces,
    rates,
    standingRates,
    lines: [...lines.values()].toSorted((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band)),
  };
}

/** Turns what each half-hour adds into sums before each half-hour. */
function sumUp(column: Float64Array): void {
  for (let place = 1; place < column.length; place += 1) {
    column[place] = (column[place] as number) + (column[place - 1] as number);
  }
}

/** Watt-hours by half-hour; -1 where none has arrived. */
function energyOf(days: readonly EnergyDay[], fromMs: number, halfHours: number): Float64Array {
  const values = new Float64Array(halfHours).fill(-1);
  for (const { startMs, values: ofDay } of days) {
    const first = (startMs - fromMs) / halfHourMs;
    for (let index = 0; index < ofDay.length; index += 1) {
      const place = first + index;
      if (place >= 0 && place < halfHours) values[place] = ofDay[index] ?? -1;
    }
  }
  return values;
}

function fillFromDays(
  days: readonly PriceDay[],
  fromMs: number,
  from: number,
  to: number,
  bandPlaces: Uint8Array,
  rates: Int32Array,
): void {
  const standard = bands.indexOf('STANDARD');
  for (const { startMs, prices } of days) {
    const first = (startMs - fromMs) / halfHourMs;
    for (let index = 0; index < prices.length; index += 1) {
      const place = first + index;
      const price = prices[index];
      if (price == null || place < from || place >= to) continue;
      bandPlaces[place] = standard;
      rates[place] = price;
    }
  }
}

/** The part of its London day's standing charge that each half-hour bears, in whole numbers. */
function standingParts(standingRates: Int32Array, fromMs: number, halfHours: number) {
  const parts = new Float64Array(halfHours);
  const amounts = new Float64Array(halfHours);
  const toMs = fromMs + halfHours * halfHourMs;
  if (halfHours === 0 || standingRates.every((rate) => rate === noRate)) return { parts, amounts };
  for (let day = dayOfMs(londonTimeZone, fromMs); ; day += 1) {
    const dayMs = startOfDayMs(londonTimeZone, day);
    if (dayMs >= toMs) break;
    const first = Math.round((dayMs - fromMs) / halfHourMs);
    const count = Math.round((startOfDayMs(londonTimeZone, day + 1) - dayMs) / halfHourMs);
    for (let index = Math.max(0, -first); index < count; index += 1) {
      const place = first + index;
      if (place >= halfHours) break;
      const rate = standingRates[place] as number;
      if (rate === noRate) continue;
      const ofDay = rate * 1000;
      parts[place] = partsOfDay / count;
      amounts[place] =
        Math.floor((ofDay * (index + 1)) / count) - Math.floor((ofDay * index) / count);
    }
  }
  return { parts, amounts };
}

/** The half-hours of a sheet that begin within a span: from the first place to before the second. */
export function placesWithin(
  { fromMs, halfHours }: CostSheet,
  span: Span,
): readonly [from: number, to: number] {
  const placeAt = (ms: number): number =>
    Math.min(halfHours, Math.max(0, Math.ceil((ms - fromMs) / halfHourMs)));
  return [placeAt(span.fromMs), placeAt(span.toMs)];
}

/** What a column adds up to from one place to before another. */
export function between(column: Float64Array, from: number, to: number): number {
  return (column[to] as number) - (column[from] as number);
}

/** The first half-hour on supply that has arrived and lacks a price; null where there is none. */
export function firstUnpricedMs(sheet: CostSheet): number | null {
  const { halfHours, supplied, priced, fromMs } = sheet;
  if (supplied[halfHours] === priced[halfHours]) return null;
  for (let place = 0; place < halfHours; place += 1) {
    if (supplied[place + 1] !== priced[place + 1]) return fromMs + place * halfHourMs;
  }
  return null;
}

/** A moment as a person reads it in a message. */
export function momentOf(ms: number): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toString();
}

/** An amount without VAT, in ten-millionths of a penny, and what VAT adds to it. */
export interface NetAmount {
  readonly vatPercent: VatPercent;
  readonly amount: number;
}

/** What lies between two places, by the VAT that it bears. */
export function netAmounts(sheet: CostSheet, from: number, to: number): NetAmount[] {
  return sheet.lines.map(({ vatPercent, amounts }) => ({
    vatPercent,
    amount: between(amounts, from, to),
  }));
}

/** Amounts with VAT, exactly, in thousand-millionths of a penny. */
export function grossOf(amounts: readonly NetAmount[]): bigint {
  return amounts.reduce(
    (sum, { amount, vatPercent }) => sum + BigInt(amount) * BigInt(100 + vatPercent),
    0n,
  );
}

/** Amounts with VAT in whole pence, rounded once, halves away from zero. */
export function pencePayable(amounts: readonly NetAmount[]): number {
  let gross = 0;
  for (const { amount, vatPercent } of amounts) gross += amount * (100 + vatPercent);
  if (!Number.isSafeInteger(gross)) return roundedPence(grossOf(amounts));
  const size = Math.abs(gross);
  const whole = Math.floor(size / perPenny);
  const pence = whole + Number(size - whole * perPenny >= perPenny / 2);
  return gross < 0 && pence > 0 ? -pence : pence;
}

const perPenny = 1_000_000_000;

function roundedPence(gross: bigint): number {
  const size = gross < 0n ? -gross : gross;
  const pence = Number((2n * size + BigInt(perPenny)) / (2n * BigInt(perPenny)));
  return gross < 0n && pence > 0 ? -pence : pence;
}

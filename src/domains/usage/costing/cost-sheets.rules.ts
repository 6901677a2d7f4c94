import { Temporal } from 'temporal-polyfill';
import { dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { decimalText, dividedHalfUp } from '../../../kernel/money.ts';
import { joinedSpans, type Span } from '../../../kernel/spans.ts';
import { type Band, bands, type VatPercent } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

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
  /** Null where none is due, as for export. */
  readonly standingCharges: readonly Price[] | null;
  /** Covers the whole of the agreement. */
  readonly vat: readonly (Span & { readonly percent: VatPercent })[];
}

/** A standing charge's days are counted in these parts: 46, 48 and 50 half-hours divide them. */
export const partsOfDay = 27_600;

/** A quantity of a `Charge` as text: kilowatt-hours, or days to the millionth. */
export function quantityText(band: Band, quantity: number): string {
  if (band !== 'STANDING_CHARGE') return decimalText(quantity, 3);
  return decimalText(dividedHalfUp(BigInt(quantity) * 1_000_000n, BigInt(partsOfDay)), 6);
}

/** What one kind of charge comes to in a stretch of half-hours. */
export interface Charge {
  readonly band: Band;
  readonly vatPercent: VatPercent;
  /** How many half-hours bear it. */
  readonly count: number;
  /** Watt-hours; of a standing charge, parts of days. */
  readonly quantity: number;
  /** Ten-millionths of a penny without VAT: a watt-hour at a ten-thousandth of a penny a kWh is one. */
  readonly amount: number;
}

/** What a stretch of half-hours comes to. */
export interface Sums {
  /** How many half-hours have arrived, */
  readonly measured: number;
  /** that an agreement holds for, */
  readonly supplied: number;
  /** and that have all of their prices. */
  readonly priced: number;
  /** Watt-hours on supply. */
  readonly energyWh: number;
  /** Those that some half-hour bears, in the order of `bands`. */
  readonly charges: readonly Charge[];
}

/**
 * A flow of energy with what it costs, half-hour by half-hour. Sums are computed on
 * demand, in one pass: to keep them for each half-hour takes more memory than all the rest, and most
 * spans are summed once.
 */
export interface CostSheet extends Span {
  readonly halfHours: number;
  /** Watt-hours; -1 where none has arrived. */
  readonly values: Float64Array;
  /** Which band a half-hour lies in (a place in `bands`), its prices, and the VAT on them. */
  readonly bandPlaces: Uint8Array;
  readonly rates: Int32Array;
  readonly standingRates: Int32Array;
  readonly vatPercents: Uint8Array;
  /** The different ones among them, the lowest first. */
  readonly vatKinds: readonly VatPercent[];
  /** The part of its day's standing charge that a half-hour bears, and of how many parts. */
  readonly standingAmounts: Float64Array;
  readonly halfHoursOfDays: Uint8Array;
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
 * @param borneElsewhere when another meter of the meter point bears the standing charge: an agreement
 * charges one for each London day, whatever meters there are.
 */
export function costSheet(
  days: readonly EnergyDay[],
  terms: readonly Terms[],
  { fromMs, toMs }: Span,
  borneElsewhere: readonly Span[] = [],
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
  for (const span of borneElsewhere) {
    standingRates.fill(noRate, placeAt(span.fromMs), placeAt(span.toMs));
  }
  return {
    fromMs,
    toMs,
    halfHours,
    values: energyOf(days, fromMs, halfHours),
    bandPlaces,
    rates,
    standingRates,
    vatPercents,
    vatKinds: vatKindsOf(terms),
    ...standingParts(standingRates, fromMs, halfHours),
  };
}

/** The stretches of time of which half-hours have arrived, in order. */
export function arrivedSpans(days: readonly EnergyDay[]): Span[] {
  return joinedSpans(
    days.flatMap(({ startMs, values }) =>
      values.flatMap((value, place) => {
        const fromMs = startMs + place * halfHourMs;
        return value === null ? [] : [{ fromMs, toMs: fromMs + halfHourMs }];
      }),
    ),
  );
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
  const standingAmounts = new Float64Array(halfHours);
  const halfHoursOfDays = new Uint8Array(halfHours);
  const parts = { standingAmounts, halfHoursOfDays };
  const toMs = fromMs + halfHours * halfHourMs;
  if (halfHours === 0 || standingRates.every((rate) => rate === noRate)) return parts;
  let latest = { rate: noRate, amounts: [] as readonly number[] };
  for (let day = dayOfMs(londonTimeZone, fromMs); ; day += 1) {
    const dayMs = startOfDayMs(londonTimeZone, day);
    if (dayMs >= toMs) return parts;
    const first = Math.round((dayMs - fromMs) / halfHourMs);
    const count = Math.round((startOfDayMs(londonTimeZone, day + 1) - dayMs) / halfHourMs);
    halfHoursOfDays.fill(count, Math.max(0, first), Math.max(0, first + count));
    for (let index = Math.max(0, -first); index < count && first + index < halfHours; index += 1) {
      const rate = standingRates[first + index] as number;
      if (rate === noRate) continue;
      if (rate !== latest.rate || count !== latest.amounts.length) {
        latest = { rate, amounts: spreadOverDay(rate, count) };
      }
      standingAmounts[first + index] = latest.amounts[index] as number;
    }
  }
}

/** A day's standing charge in ten-millionths of a penny, spread over its half-hours; adds up to it. */
function spreadOverDay(rate: number, count: number): number[] {
  const before = (index: number) => Math.floor((rate * 1000 * index) / count);
  return Array.from({ length: count }, (_, index) => before(index + 1) - before(index));
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

function vatKindsOf(terms: readonly Terms[]): readonly VatPercent[] {
  const percents = new Set(terms.flatMap(({ vat }) => vat.map(({ percent }) => percent)));
  return [...percents].toSorted((a, b) => a - b);
}

/** For each band with each VAT: how many half-hours bear it, the quantity, and the amount. */
const sumsOfCharge = 3;
/** One buffer, refilled for each sum and made larger where more is summed: nothing else runs meanwhile. */
let charged = new Float64Array(0);

/** What the half-hours from one place to before another come to. */
export function sumsBetween(sheet: CostSheet, from: number, to: number): Sums {
  const { values, bandPlaces, rates, standingRates, vatPercents, vatKinds } = sheet;
  const { standingAmounts, halfHoursOfDays } = sheet;
  let [measured, supplied, priced, energyWh] = [0, 0, 0, 0];
  const size = bands.length * vatKinds.length * sumsOfCharge;
  if (charged.length < size) charged = new Float64Array(size);
  charged.fill(0);
  for (let place = from; place < to; place += 1) {
    const value = values[place] as number;
    if (value < 0) continue;
    measured += 1;
    const band = bandPlaces[place] as number;
    if (band === notSupplied) continue;
    supplied += 1;
    energyWh += value;
    if (band === notPriced) continue;
    priced += 1;
    const vatPlace = vatKinds.indexOf(vatPercents[place] as number);
    add(band * vatKinds.length + vatPlace, value, value * (rates[place] as number));
    if (standingRates[place] === noRate) continue;
    const parts = partsOfDay / (halfHoursOfDays[place] as number);
    add(vatPlace, parts, standingAmounts[place] as number);
  }
  return { measured, supplied, priced, energyWh, charges: chargesGathered(vatKinds) };
}

function add(kind: number, quantity: number, amount: number): void {
  const at = kind * sumsOfCharge;
  charged[at] = (charged[at] as number) + 1;
  charged[at + 1] = (charged[at + 1] as number) + quantity;
  charged[at + 2] = (charged[at + 2] as number) + amount;
}

function chargesGathered(vatKinds: readonly VatPercent[]): Charge[] {
  const charges: Charge[] = [];
  for (const [bandPlace, band] of bands.entries()) {
    for (const [vatPlace, vatPercent] of vatKinds.entries()) {
      const at = (bandPlace * vatKinds.length + vatPlace) * sumsOfCharge;
      const count = charged[at] as number;
      if (count === 0) continue;
      const quantity = charged[at + 1] as number;
      charges.push({ band, vatPercent, count, quantity, amount: charged[at + 2] as number });
    }
  }
  return charges;
}

/** What all of a sheet comes to. */
export function sumsOf(sheet: CostSheet): Sums {
  return sumsBetween(sheet, 0, sheet.halfHours);
}

/** Whether a half-hour has arrived that an agreement holds for. */
export function isSupplied({ values, bandPlaces }: CostSheet, place: number): boolean {
  return (values[place] as number) >= 0 && bandPlaces[place] !== notSupplied;
}

/** Whether a half-hour has arrived and has all of its prices. */
export function isPriced({ values, bandPlaces }: CostSheet, place: number): boolean {
  return (values[place] as number) >= 0 && (bandPlaces[place] as number) < notPriced;
}

/** The first half-hour on supply that has arrived and lacks a price; null where there is none. */
export function firstUnpricedMs(sheet: CostSheet): number | null {
  const { halfHours, values, bandPlaces, fromMs } = sheet;
  for (let place = 0; place < halfHours; place += 1) {
    const isUnpriced = bandPlaces[place] === notPriced && (values[place] as number) >= 0;
    if (isUnpriced) return fromMs + place * halfHourMs;
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

import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { bandsAlong, type SchemeSpan } from '../../../kernel/schemes.ts';
import type { Band } from '../../../kernel/tariffs.ts';

/**
 * Rates are whole ten-thousandths of a penny, per kWh or per day, without VAT: exact, and small
 * enough to be multiplied by watt-hours and summed over years within safe integers.
 */
export interface Rate {
  readonly band: Band;
  readonly tenThousandthsExclVat: number;
  /** Half-open, in milliseconds since 1970 in UTC; null for no end. */
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** The prices of a half-hourly tariff on one UTC day. */
export interface PriceDay {
  readonly startMs: number;
  readonly prices: readonly (number | null)[];
}

/** One price that holds for a stretch of time, half-open, for a whole flow of energy. */
export interface PricedSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly band: Band;
  readonly tenThousandthsExclVat: number;
}

/** What a tariff's prices are made of. */
export interface Pricing {
  readonly rates: readonly Rate[];
  /** In order; none where the band of a register decides, or one rate holds at all times. */
  readonly schemes: readonly SchemeSpan[];
  /** Null where no half-hour has a price of its own. */
  readonly priceDays: readonly PriceDay[] | null;
}

/**
 * The prices per kWh of a tariff along time, in order: they neither overlap nor adjoin with equal
 * prices in equal bands. Where nothing is priced there is a gap, which the caller has to handle.
 */
export function pricedSpans(
  { rates, schemes, priceDays }: Pricing,
  fromMs: number,
  toMs: number,
): PricedSpan[] {
  if (priceDays) return halfHourlySpans(priceDays, fromMs, toMs);
  if (schemes.length === 0) return ratesWithin(rates, 'STANDARD', fromMs, toMs);
  const inBands = new Map<Band, PricedSpan[]>();
  for (const { band } of schemes.flatMap(({ scheme }) => scheme.slots)) {
    if (!inBands.has(band)) inBands.set(band, ratesWithin(rates, band, fromMs, toMs));
  }
  return bandsAlong(schemes, fromMs, toMs).flatMap((span) =>
    (inBands.get(span.band) ?? [])
      .filter((rate) => rate.fromMs < span.toMs && rate.toMs > span.fromMs)
      .map((rate) => ({
        ...rate,
        fromMs: Math.max(rate.fromMs, span.fromMs),
        toMs: Math.min(rate.toMs, span.toMs),
      })),
  );
}

/** The rates of one band within a span, cut to it, in order. */
export function ratesWithin(
  rates: readonly Rate[],
  band: Band,
  fromMs: number,
  toMs: number,
): PricedSpan[] {
  return rates
    .filter((rate) => rate.band === band)
    .map((rate) => ({
      band,
      tenThousandthsExclVat: rate.tenThousandthsExclVat,
      fromMs: Math.max(rate.fromMs, fromMs),
      toMs: Math.min(rate.toMs ?? Number.POSITIVE_INFINITY, toMs),
    }))
    .filter((rate) => rate.fromMs < rate.toMs)
    .toSorted((a, b) => a.fromMs - b.fromMs);
}

function halfHourlySpans(
  priceDays: readonly PriceDay[],
  fromMs: number,
  toMs: number,
): PricedSpan[] {
  const spans: PricedSpan[] = [];
  for (const { startMs, prices } of priceDays) {
    if (startMs >= toMs || startMs + utcDayMs <= fromMs) continue;
    for (const [index, price] of prices.entries()) {
      const start = startMs + index * halfHourMs;
      const end = start + halfHourMs;
      if (price === null || start >= toMs || end <= fromMs) continue;
      spans.push({
        band: 'STANDARD',
        tenThousandthsExclVat: price,
        fromMs: Math.max(start, fromMs),
        toMs: Math.min(end, toMs),
      });
    }
  }
  return spans;
}

/** How a half-hour's price follows from the wholesale price, in pence per kWh without VAT. */
export interface WholesaleFormula {
  readonly coefficient: number;
  readonly peakOffsetPence: number;
  readonly capPence: number;
  readonly floorPence: number;
}

/**
 * The price of a half-hour in ten-thousandths of a penny per kWh without VAT: the wholesale price
 * times a coefficient of the region, more from 16:00 to 19:00 London time, within cap and floor.
 */
export function halfHourlyPrice(
  wholesaleThousandths: number,
  isPeak: boolean,
  { coefficient, peakOffsetPence, capPence, floorPence }: WholesaleFormula,
): number {
  const pence = (wholesaleThousandths / 1000) * coefficient + (isPeak ? peakOffsetPence : 0);
  return Math.round(Math.min(capPence, Math.max(floorPence, pence)) * 10_000);
}

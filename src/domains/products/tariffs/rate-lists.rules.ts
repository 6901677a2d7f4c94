import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { BandSpan } from '../../../kernel/schemes.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Band, PaymentMethod } from '../../../kernel/tariffs.ts';
import type { Rate } from './rates.rules.ts';

/** Which of the selected rows a page holds. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** From 1970, before which nothing has a price, to the end of the year 9999 but for the day after it. */
const [firstDay, lastDay] = [0, 2_932_895];

/** The instant, or the next one to it at which a price can be asked for. */
export function withinYears(ms: number): number {
  return Math.min(Math.max(ms, firstDay * utcDayMs), (lastDay + 1) * utcDayMs - 1);
}

/** A price as it is listed: whole, however little of it lies in the period. */
export interface ListedRate {
  /** Per kWh, or per day for standing charges. */
  readonly tenThousandthsExclVat: number;
  readonly fromMs: number;
  /** Null until further notice. */
  readonly toMs: number | null;
  /** Null where it makes no difference. */
  readonly paymentMethod: 'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT' | null;
}

/** A page of prices, the newest first, with the number of all that were selected. */
export interface RatePage<Listed = ListedRate> {
  readonly count: number;
  readonly rates: readonly Listed[];
}

/** A rate, and who pays it; null where all do. */
export interface PaidRate extends Rate {
  readonly paymentMethod: PaymentMethod | null;
}

/** Who pays by direct debit is told first. */
function inListOrder(a: ListedRate, b: ListedRate): number {
  if (a.fromMs !== b.fromMs) return b.fromMs - a.fromMs;
  return orderOfMethod(a) - orderOfMethod(b);
}

function orderOfMethod({ paymentMethod }: ListedRate): number {
  return paymentMethod === 'NON_DIRECT_DEBIT' ? 1 : 0;
}

/**
 * The prices of a band as they are listed, the newest first. Where all ways to pay cost the same there
 * is one row for all; a product that is paid in advance knows one way alone.
 */
export function listedRates(history: readonly PaidRate[], band: Band): readonly ListedRate[] {
  const ofBand = history
    .filter((rate) => rate.band === band)
    .map(
      ({ tenThousandthsExclVat, fromMs, toMs, paymentMethod }): ListedRate => ({
        tenThousandthsExclVat,
        fromMs,
        toMs,
        paymentMethod: paymentMethod === 'PREPAYMENT' ? null : paymentMethod,
      }),
    )
    .toSorted(inListOrder);
  const listed: ListedRate[] = [];
  for (const rate of ofBand) {
    const last = listed.at(-1);
    const isForAll =
      last?.paymentMethod === 'DIRECT_DEBIT' &&
      rate.paymentMethod === 'NON_DIRECT_DEBIT' &&
      last.fromMs === rate.fromMs &&
      last.toMs === rate.toMs &&
      last.tenThousandthsExclVat === rate.tenThousandthsExclVat;
    if (isForAll) listed[listed.length - 1] = { ...last, paymentMethod: null };
    else listed.push(rate);
  }
  return listed;
}

function overlaps({ fromMs, toMs }: ListedRate, period: Span): boolean {
  return fromMs < period.toMs && (toMs === null || toMs > period.fromMs);
}

/** The page of prices that are there one by one. */
export function pageOfListed(
  listed: readonly ListedRate[],
  period: Span,
  { offset, limit }: Slice,
): RatePage {
  const selected = listed.filter((rate) => overlaps(rate, period));
  return { count: selected.length, rates: selected.slice(offset, offset + limit) };
}

/**
 * The page of prices that bands follow one another by: a row for each stretch of a band, cut where
 * its price changes.
 *
 * @param listedIn the prices of a band; see `listedRates`.
 * @param spans of the scheme in order, whole, from the first rate on; none of those that begin after the
 * last one that is to be listed.
 */
export function pageOfBands(
  listedIn: (band: Band) => readonly ListedRate[],
  spans: readonly BandSpan[],
  period: Span,
  { offset, limit }: Slice,
): RatePage {
  const inBands = new Map<Band, readonly ListedRate[]>();
  const rates: ListedRate[] = [];
  let count = 0;
  for (let place = spans.length - 1; place >= 0; place -= 1) {
    const span = spans[place] as BandSpan;
    if (span.toMs <= period.fromMs) break;
    if (span.fromMs >= period.toMs) continue;
    let ofBand = inBands.get(span.band);
    if (!ofBand) {
      ofBand = listedIn(span.band);
      inBands.set(span.band, ofBand);
    }
    let rows = 0;
    for (const rate of ofBand) if (overlapsWithin(rate, span, period)) rows += 1;
    // There are thousands of stretches, and most are on other pages.
    if (count + rows > offset && count < offset + limit) {
      const first = Math.max(0, offset - count);
      rates.push(...rowsOf(ofBand, span, period).slice(first, offset + limit - count));
    }
    count += rows;
  }
  return { count, rates };
}

/** Whether the part of a rate that lies in a stretch overlaps a period. */
function overlapsWithin(rate: ListedRate, span: Span, period: Span): boolean {
  const fromMs = Math.max(rate.fromMs, span.fromMs);
  const toMs = Math.min(rate.toMs ?? span.toMs, span.toMs);
  return fromMs < toMs && fromMs < period.toMs && toMs > period.fromMs;
}

/** The rows of a stretch, the newest first. */
function rowsOf(ofBand: readonly ListedRate[], span: Span, period: Span): ListedRate[] {
  return ofBand
    .filter((rate) => overlapsWithin(rate, span, period))
    .map((rate) => ({
      ...rate,
      fromMs: Math.max(rate.fromMs, span.fromMs),
      toMs: Math.min(rate.toMs ?? span.toMs, span.toMs),
    }))
    .toSorted(inListOrder);
}

/** A UTC day of a half-hourly tariff, as far as it lies in a period. */
export interface DayOfPage {
  /** Since 1970-01-01. */
  readonly day: number;
  /** The place in the day, from 1, of the first of the prices. */
  readonly firstPlace: number;
  /** Ten-thousandths of a penny per kWh without VAT by the half-hour; null where none is published. */
  readonly prices: readonly (number | null)[];
  /** How many prices of the period are newer than this day. */
  readonly newer: number;
  /** How many prices the period has. */
  readonly total: number;
}

/** @param days those of the page, the newest first; none where it lies beyond the last price. */
export function pageOfDays(days: readonly DayOfPage[], { offset, limit }: Slice): RatePage {
  const rates: ListedRate[] = [];
  for (const { day, firstPlace, prices, newer } of days) {
    let number = newer;
    for (let place = prices.length - 1; place >= 0; place -= 1) {
      const price = prices[place] ?? null;
      if (price === null) continue;
      if (number >= offset && number < offset + limit) {
        const fromMs = day * utcDayMs + (firstPlace - 1 + place) * halfHourMs;
        rates.push({
          tenThousandthsExclVat: price,
          fromMs,
          toMs: fromMs + halfHourMs,
          paymentMethod: null,
        });
      }
      number += 1;
    }
  }
  return { count: days[0]?.total ?? 0, rates };
}

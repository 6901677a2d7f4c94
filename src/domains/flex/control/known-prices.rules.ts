import { dayOfMs, halfHourMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { londonWallMs } from '../../../kernel/london.ts';
import { exchangeTimeZone, londonTimeZone } from '../../../kernel/time-zone.ts';
import type { SlotPrice } from './course.rules.ts';

/** What half-hours cost, by their start in milliseconds since 1970; null where nothing is known. */
export interface PriceSource {
  /** Pence per kWh that the home pays and is paid, VAT included. */
  importPrice(startMs: number): number | null;
  exportPrice(startMs: number): number | null;
  /** Pence per kWh. */
  wholesale(startMs: number): number | null;
  /** Grams of carbon dioxide per kWh. */
  carbon(startMs: number): number | null;
  /** What panels give beyond the home's own use, in Wh. */
  surplusWh(startMs: number): number;
  /** Whether the home's own prices follow the exchange, and are known no longer than those. */
  readonly followsExchange: boolean;
}

/** So many days an estimate is the mean of, and so many it looks back for them. */
const meanDays = 7;
const mostDaysBack = 14;
/** When the exchange of the next day is published, in minutes of the London clock. */
const publicationMinute = 16 * 60;

/**
 * Prices of whole half-hours from one start to another, as they are known at a moment: what the exchange
 * has not published yet is taken to be the mean of that half-hour, by UTC, on the last seven days for
 * which it has.
 */
export function knownPrices(
  source: PriceSource,
  fromMs: number,
  toMs: number,
  knownAtMs: number,
): SlotPrice[] {
  const untilMs = publishedUntilMs(knownAtMs);
  const ofHome = source.followsExchange ? untilMs : Number.POSITIVE_INFINITY;
  const prices: SlotPrice[] = [];
  for (let startMs = fromMs; startMs < toMs; startMs += halfHourMs) {
    prices.push({
      importPrice: knownOrMean((ms) => source.importPrice(ms), startMs, ofHome),
      exportPrice: knownOrMean((ms) => source.exportPrice(ms), startMs, ofHome),
      surplusWh: source.surplusWh(startMs),
      wholesale: knownOrMean((ms) => source.wholesale(ms), startMs, untilMs),
      carbon: knownOrMean((ms) => source.carbon(ms), startMs, Number.POSITIVE_INFINITY),
    });
  }
  return prices;
}

function knownOrMean(
  valueAt: (ms: number) => number | null,
  startMs: number,
  untilMs: number,
): number {
  const value = startMs < untilMs ? valueAt(startMs) : null;
  if (value !== null) return value;
  let sum = 0;
  let count = 0;
  for (let back = 1; back <= mostDaysBack && count < meanDays; back += 1) {
    const ms = startMs - back * utcDayMs;
    const earlier = ms < untilMs ? valueAt(ms) : null;
    if (earlier === null) continue;
    sum += earlier;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** Up to when the exchange has published its prices at a moment: tomorrow's from 16:00 in London. */
export function publishedUntilMs(atMs: number): number {
  const today = dayOfMs(londonTimeZone, atMs);
  const isOut = atMs >= londonWallMs(today, publicationMinute);
  return startOfDayMs(exchangeTimeZone, today + (isOut ? 2 : 1));
}

/** The first moment after one at which the exchange publishes: 16:00 in London. */
export function nextPublicationMs(afterMs: number): number {
  const today = dayOfMs(londonTimeZone, afterMs);
  const ofToday = londonWallMs(today, publicationMinute);
  return ofToday > afterMs ? ofToday : londonWallMs(today + 1, publicationMinute);
}

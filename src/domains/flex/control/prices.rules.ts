import { dayOfMs, halfHourMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { SlotPrice } from './course.rules.ts';

/** What half-hours cost, as it is or will be published; each is asked for by its start. Pure. */
export interface PriceSource {
  /** Pence per kWh with VAT; null where it is not agreed or not published. */
  importPrice(startMs: number): number | null;
  /** Pence per kWh at the exchange; null where it is not known. */
  wholesale(startMs: number): number | null;
  /** Grams of carbon dioxide per kWh; null where none is known. */
  carbon(startMs: number): number | null;
  /** From when on the customer's own price of a half-hour is known; -Infinity where it always is. */
  knownFromMs(startMs: number): number;
  /** From when on the exchange's price of a half-hour is known. */
  publishedMs(startMs: number): number;
  /** The first moment after one at which own prices come out; null where all are known. */
  nextPricesMs(afterMs: number): number | null;
}

/** An unknown price is estimated by this many days before, of at most so many that are looked at. */
const daysOfEstimate = 7;
const mostDaysBack = 10;

/**
 * What half-hours cost as it is known at a moment: what is not published yet is estimated by the mean of
 * the last seven days on which the price of that time of the London day is known.
 *
 * @param fromMs the start of the first half-hour.
 * @param toMs the end of the last one.
 */
export function pricesKnownAt(
  source: PriceSource,
  fromMs: number,
  toMs: number,
  knownAtMs: number,
): SlotPrice[] {
  const own = (ms: number) => (source.knownFromMs(ms) <= knownAtMs ? source.importPrice(ms) : null);
  const atExchange = (ms: number) =>
    source.publishedMs(ms) <= knownAtMs ? source.wholesale(ms) : null;
  const prices: SlotPrice[] = [];
  for (let ms = fromMs; ms < toMs; ms += halfHourMs) {
    prices.push({
      importPrice: own(ms) ?? estimated(own, ms),
      // What panels will give beyond the home's own use is not foretold: all is reckoned as bought.
      exportPrice: 0,
      surplusWh: 0,
      wholesale: atExchange(ms) ?? estimated(atExchange, ms),
      carbon: source.carbon(ms) ?? 0,
    });
  }
  return prices;
}

/** The mean of what is known of the days before; 0, alike for all half-hours, where nothing is. */
function estimated(known: (ms: number) => number | null, startMs: number): number {
  const day = dayOfMs(londonTimeZone, startMs);
  const onClock = startMs + offsetOf(day, startMs) - day * utcDayMs;
  let sum = 0;
  let count = 0;
  for (let back = 1; back <= mostDaysBack && count < daysOfEstimate; back += 1) {
    const value = known(momentOn(day - back, onClock));
    if (value === null) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** By how much the London clock is ahead of UTC on a day, before and after 01:00 in UTC. */
function offsetsOf(day: number): readonly [before: number, after: number] {
  const aheadAt = (each: number) => each * utcDayMs - startOfDayMs(londonTimeZone, each);
  return [aheadAt(day), aheadAt(day + 1)];
}

/** Clocks change at 01:00 in UTC (Summer Time Order 2002). */
const changeMs = 2 * halfHourMs;

function offsetOf(day: number, atMs: number): number {
  const [before, after] = offsetsOf(day);
  return atMs < day * utcDayMs + changeMs ? before : after;
}

/** When it is a time of the clock on a London day, of one that comes twice the first. */
function momentOn(day: number, onClock: number): number {
  const [before, after] = offsetsOf(day);
  const first = onClock - before;
  return day * utcDayMs + (first < changeMs ? first : onClock - after);
}

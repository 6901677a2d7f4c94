import { Temporal } from 'temporal-polyfill';
import {
  dateOfDay,
  dayOfDate,
  dayOfMs,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { exchangeTimeZone, londonTimeZone } from '../../../kernel/time-zone.ts';
import { halfHourlyPrice, type WholesaleFormula } from './rates.rules.ts';

const publicationTime = Temporal.PlainTime.from('16:00');

/**
 * The last day of the exchange whose prices are out: tomorrow's from 16:00 London time, when it has
 * closed its auction, else today's. It ends at 23:00 in London, so that the last hour of tomorrow is
 * known a day later. In days since 1970-01-01.
 */
export function lastPublishedDay(now: Temporal.Instant): number {
  const today = londonDateOf(now);
  const outAt = today.toZonedDateTime({ timeZone: londonTimeZone, plainTime: publicationTime });
  const isOut = Temporal.Instant.compare(now, outAt.toInstant()) >= 0;
  return dayOfDate(today) + (isOut ? 1 : 0);
}

/** When the prices of a day of the exchange are published. */
export function publishedAt(day: number): Temporal.Instant {
  return dateOfDay(day - 1)
    .toZonedDateTime({ timeZone: londonTimeZone, plainTime: publicationTime })
    .toInstant();
}

/**
 * A tariff's prices of a day of the exchange by UTC day, as far as the day reaches into each: 48 places,
 * in ten-thousandths of a penny per kWh without VAT.
 *
 * @param wholesale thousandths of a penny per kWh, one for each half-hour of the day.
 * @param isPeak of the same half-hours; see `peaksOfDay`.
 */
export function pricesByUtcDay(
  day: number,
  wholesale: readonly number[],
  isPeak: readonly boolean[],
  formula: WholesaleFormula,
): Map<number, (number | null)[]> {
  const startMs = startOfDayMs(exchangeTimeZone, day);
  const byUtcDay = new Map<number, (number | null)[]>();
  for (const [index, price] of wholesale.entries()) {
    const ms = startMs + index * halfHourMs;
    const utcDay = Math.floor(ms / utcDayMs);
    const prices = byUtcDay.get(utcDay) ?? new Array(48).fill(null);
    byUtcDay.set(utcDay, prices);
    const place = (ms - utcDay * utcDayMs) / halfHourMs;
    prices[place] = halfHourlyPrice(price, isPeak[index] ?? false, formula);
  }
  return byUtcDay;
}

/** Where a half-hour stands on London's clock, 0 to 47: the hour after one is skipped or twice. */
function placeOnClock(ms: number): number {
  const day = dayOfMs(londonTimeZone, ms);
  const startMs = startOfDayMs(londonTimeZone, day);
  const index = Math.round((ms - startMs) / halfHourMs);
  const count = Math.round((startOfDayMs(londonTimeZone, day + 1) - startMs) / halfHourMs);
  if (count === 46 && index >= 2) return index + 2;
  return count === 50 && index >= 4 ? index - 2 : index;
}

/** Which half-hours of a day of the exchange lie from 16:00 to 19:00, when the network is used most. */
export function peaksOfDay(day: number): boolean[] {
  const startMs = startOfDayMs(exchangeTimeZone, day);
  const count = Math.round((startOfDayMs(exchangeTimeZone, day + 1) - startMs) / halfHourMs);
  return Array.from({ length: count }, (_, index) => {
    const place = placeOnClock(startMs + index * halfHourMs);
    return place >= 32 && place < 38;
  });
}

/**
 * The price of a day on a tariff that follows the wholesale market by the day, in ten-thousandths of
 * a penny per kWh without VAT: the mean of its half-hours with the cost of carriage on top, and
 * never more than the cap.
 */
export function dailyPrice(
  wholesale: readonly number[],
  { coefficient, peakOffsetPence, capPence, floorPence }: WholesaleFormula,
): number {
  const mean = wholesale.reduce((sum, price) => sum + price, 0) / wholesale.length / 1000;
  const pence = mean * coefficient + peakOffsetPence;
  return Math.round(Math.min(capPence, Math.max(floorPence, pence)) * 10_000);
}

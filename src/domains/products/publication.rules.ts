import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate, halfHourMs, startOfDayMs, utcDayMs } from '../../kernel/calendar.ts';
import { londonDateOf } from '../../kernel/london.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import { halfHourlyPrice, type WholesaleFormula } from './rates.rules.ts';

const publicationTime = Temporal.PlainTime.from('16:00');

/**
 * The last London day whose prices are out: tomorrow's from 16:00 London time, when the exchange
 * has closed its auction, else today's. In days since 1970-01-01.
 */
export function lastPublishedDay(now: Temporal.Instant): number {
  const today = londonDateOf(now);
  const outAt = today.toZonedDateTime({ timeZone: londonTimeZone, plainTime: publicationTime });
  const isOut = Temporal.Instant.compare(now, outAt.toInstant()) >= 0;
  return dayOfDate(today) + (isOut ? 1 : 0);
}

/** When the prices of a London day are published. */
export function publishedAt(day: number): Temporal.Instant {
  return dateOfDay(day - 1)
    .toZonedDateTime({ timeZone: londonTimeZone, plainTime: publicationTime })
    .toInstant();
}

/**
 * A tariff's prices of a London day by UTC day, as far as the day reaches into each: 48 places, in
 * ten-thousandths of a penny per kWh without VAT.
 *
 * @param wholesale thousandths of a penny per kWh, one for each half-hour of the London day.
 */
export function pricesByUtcDay(
  day: number,
  wholesale: readonly number[],
  formula: WholesaleFormula,
): Map<number, (number | null)[]> {
  const startMs = startOfDayMs(londonTimeZone, day);
  const byUtcDay = new Map<number, (number | null)[]>();
  for (const [index, price] of wholesale.entries()) {
    const ms = startMs + index * halfHourMs;
    const utcDay = Math.floor(ms / utcDayMs);
    const prices = byUtcDay.get(utcDay) ?? new Array(48).fill(null);
    byUtcDay.set(utcDay, prices);
    const isPeak = isPeakPlace(placeOnClock(index, wholesale.length));
    prices[(ms - utcDay * utcDayMs) / halfHourMs] = halfHourlyPrice(price, isPeak, formula);
  }
  return byUtcDay;
}

/** Where a day's half-hour stands on the clock, 0 to 47: the hour after one is skipped or twice. */
function placeOnClock(index: number, count: number): number {
  if (count === 46 && index >= 2) return index + 2;
  return count === 50 && index >= 4 ? index - 2 : index;
}

/** From 16:00 to 19:00, when the network is used most. */
function isPeakPlace(place: number): boolean {
  return place >= 32 && place < 38;
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

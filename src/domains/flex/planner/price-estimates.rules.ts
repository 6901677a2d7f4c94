import { dayOfMs, halfHourMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

/** What a half-hour costs, as it was published. */
export interface PublishedPrice {
  /** The first instant of the half-hour, in milliseconds since 1970 in UTC. */
  readonly startMs: number;
  /** Pence per kWh. */
  readonly price: number;
}

/** So many days are looked at: a week has every day of the week in it. Ours. */
const meanDays = 7;
/** The clocks of London change at 01:00 UTC (Summer Time Order 2002). */
const changeAtMs = 3_600_000;

/**
 * Prices of half-hours that are not published yet, such as tomorrow's before 16:00: the mean of the
 * same half-hour by London wall clock on the last seven days on which it is known.
 *
 * @param startsMs first instants of half-hours, later than those that are published.
 * @returns a price for each of them, in order; null where that half-hour is known of no day.
 */
export function estimatedPrices(
  published: readonly PublishedPrice[],
  startsMs: readonly number[],
): (number | null)[] {
  const newestFirst = published.toSorted((one, other) => other.startMs - one.startMs);
  const known = Map.groupBy(newestFirst, ({ startMs }) => wallHalfHour(startMs));
  return startsMs.map((startMs) => {
    const days = known.get(wallHalfHour(startMs))?.slice(0, meanDays);
    return days ? days.reduce((sum, { price }) => sum + price, 0) / days.length : null;
  });
}

/** The half-hour of the day by London wall clock, from 0 to 47; in autumn two have one number. */
function wallHalfHour(startMs: number): number {
  const day = dayOfMs(londonTimeZone, startMs);
  const offsetOf = (each: number) => each * utcDayMs - startOfDayMs(londonTimeZone, each);
  const isAfterChange = startMs >= day * utcDayMs + changeAtMs;
  const wallMs = startMs + offsetOf(isAfterChange ? day + 1 : day) - day * utcDayMs;
  return Math.floor(wallMs / halfHourMs);
}

import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { WholesalePricesPort } from '../../../outside/wholesale-prices/port.ts';
import { dailyPrice, lastPublishedDay, peaksOfDay, pricesByUtcDay } from './publication.rules.ts';
import { marketTariffs, publishedUntil, recordPublished } from './publication.store.ts';
import { type NewRate, savePriceDays, saveRates } from './rates.store.ts';

/** What a market of gas would ask on a day: here a share of what electricity costs on it. */
const gasShareOfElectricity = 0.42;

/**
 * Makes the wholesale prices that have come out into prices of the tariffs that follow them, for
 * every day of the exchange after the last one that was done, or from `sinceDay` where none was. What
 * costs the same all day follows that day's prices from midnight to midnight in London. One transaction,
 * to be repeated at will.
 *
 * @returns how many days were published.
 */
export async function publishPrices(
  tx: Database,
  port: WholesalePricesPort,
  now: Temporal.Instant,
  sinceDay: number,
): Promise<number> {
  const last = lastPublishedDay(now);
  const first = ((await publishedUntil(tx)) ?? sinceDay - 1) + 1;
  const tariffs = await marketTariffs(tx);
  const halfHourly = new Map<
    string,
    { tariffId: number; day: number; prices: (number | null)[] }
  >();
  const daily: NewRate[] = [];
  const days: number[] = [];
  for (let day = first; day <= last; day += 1) {
    const wholesale = await port.dayAhead(dateOfDay(day));
    // Where the exchange is late the next run tries again; a day is not skipped.
    if (wholesale === null) break;
    days.push(day);
    const isPeak = peaksOfDay(day);
    for (const { id, fuel, shape, untilDay, ...formula } of tariffs) {
      if (untilDay !== null && day > untilDay) continue;
      if (shape === 'HALF_HOURLY') {
        for (const [utcDay, prices] of pricesByUtcDay(day, wholesale, isPeak, formula)) {
          const key = `${id} ${utcDay}`;
          const earlier = halfHourly.get(key)?.prices;
          halfHourly.set(key, {
            tariffId: id,
            day: utcDay,
            prices: prices.map((price, place) => price ?? earlier?.[place] ?? null),
          });
        }
      } else {
        const share = fuel === 'GAS' ? gasShareOfElectricity : 1;
        const prices = wholesale.map((price) => price * share);
        daily.push({
          tariffId: id,
          paymentMethod: null,
          band: 'STANDARD',
          tenThousandthsExclVat: dailyPrice(prices, formula),
          fromMs: startOfDayMs(londonTimeZone, day),
          toMs: startOfDayMs(londonTimeZone, day + 1),
        });
      }
    }
  }
  await savePriceDays(tx, [...halfHourly.values()]);
  await saveRates(tx, daily);
  await recordPublished(tx, days);
  return days.length;
}

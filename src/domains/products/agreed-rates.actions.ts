import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { utcDayMs } from '../../kernel/calendar.ts';
import type { Terms } from './rates.actions.ts';
import type { Rate } from './rates.rules.ts';
import { ratesOfTariff } from './rates.store.ts';

/**
 * The rates of a tariff at an instant, one for each band in the order of their names, in ten-thousandths of a penny without
 * VAT: what was promised where prices were fixed then. A half-hourly tariff has no unit rates.
 */
export async function ratesAt(
  db: Database,
  { tariff, paymentMethod }: Terms,
  { epochMilliseconds }: Temporal.Instant,
): Promise<readonly Rate[]> {
  const day = Math.floor(epochMilliseconds / utcDayMs);
  const key = { tariffId: tariff.id, paymentMethod, fromDay: day, toDay: day };
  const rates = await db.read(ratesOfTariff, key);
  return rates
    .filter(
      ({ fromMs, toMs }) =>
        fromMs <= epochMilliseconds && (toMs === null || epochMilliseconds < toMs),
    )
    .toSorted((a, b) => (a.band < b.band ? -1 : 1));
}

import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { agreedRates } from './agreed-rates.store.ts';
import type { Terms } from './rates.actions.ts';

/**
 * The rates of a tariff at an instant, one for each band in the order of their names, in
 * ten-thousandths of a penny without VAT: what was promised where prices were fixed then. A
 * half-hourly tariff has no unit rates.
 */
export function ratesAt(
  db: Database,
  { tariff, paymentMethod }: Terms,
  { epochMilliseconds: atMs }: Temporal.Instant,
) {
  return db.read(agreedRates, { tariffId: tariff.id, paymentMethod, atMs });
}

import { sql } from 'drizzle-orm';
import type { Break } from './break.ts';

/** What breaks the checks of the catalogue and of who is on which product. */
export const productBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The VAT of every kind of supply is known from before the first price on': [
    sql`delete from products.vat_rates where fuel = 'GAS' and supply_kind = 'BUSINESS'`,
    sql`update products.vat_rates set valid_from_on = '2026-01-01'
      where fuel = 'ELECTRICITY' and supply_kind = 'EXPORT'`,
  ],
  'A tariff’s prices for a car are its prices for the home': [
    sql`update products.tariff_rates set pence_excl_vat = pence_excl_vat + 1
      where band = 'EV_DEVICE_OFF_PEAK' and tariff_id = (
        select min(tariff_id) from products.tariff_rates where band = 'EV_DEVICE_OFF_PEAK')`,
  ],
};

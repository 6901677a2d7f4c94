import { sql } from 'drizzle-orm';
import type { Break } from './break.ts';

/** What breaks the checks of the catalogue and of who is on which product. */
export const productBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The VAT of every kind of supply is known from before the first price on': [
    sql`delete from products.vat_rates where fuel = 'GAS' and supply_kind = 'BUSINESS'`,
    sql`update products.vat_rates set valid_from_on = '2026-01-01'
      where fuel = 'ELECTRICITY' and supply_kind = 'EXPORT'`,
  ],
  'Whoever answers for a place while it is supplied has agreements for all of that time': [
    // What was agreed for a home that is another one's by now.
    sql`update agreements.agreements set valid_from = valid_from + interval '1 day'
      where id = (select max(a.id) from agreements.agreements a
        join metering.meter_points m on m.id = a.meter_point_id and m.status = 'ON_SUPPLY'
        join metering.occupancies o on o.property_id = m.property_id
          and o.account_id = a.account_id and o.effective_to is not null)`,
  ],
  'An agreed tariff has as many rates as the meter has registers, unless it is charged by the half-hour':
    [
      sql`update agreements.agreements a set tariff_id = other.id
        from products.tariffs t
        join products.tariffs other on other.product_id = t.product_id
          and other.gsp_group_id = t.gsp_group_id and other.shape = 'THREE_RATE'
        where t.id = a.tariff_id and a.id = (select max(a.id) from agreements.agreements a
          join metering.meter_points m on m.id = a.meter_point_id and m.status = 'ON_SUPPLY'
            and m.fuel = 'ELECTRICITY'
          join metering.occupancies o on o.property_id = m.property_id
            and o.account_id = a.account_id and o.effective_to is not null)`,
    ],
  'A tariff’s prices for a car are its prices for the home': [
    sql`update products.tariff_rates set pence_excl_vat = pence_excl_vat + 1
      where band = 'EV_DEVICE_OFF_PEAK' and tariff_id = (
        select min(tariff_id) from products.tariff_rates where band = 'EV_DEVICE_OFF_PEAK')`,
  ],
};

import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { products, tariffRates, tariffs } from '../tables.ts';
import { vatRates } from './vat.tables.ts';

export const vatCoherence: readonly Check[] = [
  check(
    'The VAT of every kind of supply is known from before the first price on',
    sql`select format('%s, %s', fuel.name, kind.name) as what
      from (values ('ELECTRICITY'), ('GAS')) as fuel(name)
      cross join (values ('HOME'), ('BUSINESS'), ('BUSINESS_OF_LITTLE_USE'), ('EXPORT'))
        as kind(name)
      where not exists (
        select from ${vatRates} v
        where v.fuel = fuel.name and v.supply_kind = kind.name
          and v.valid_from_on <= coalesce((
            select min(r.valid_from) at time zone 'Europe/London' from ${tariffRates} r
            join ${tariffs} t on t.id = r.tariff_id and t.fuel = fuel.name
            join ${products} p on p.id = t.product_id
              and (p.direction = 'EXPORT') = (kind.name = 'EXPORT')), 'infinity')::date)`,
  ),
];

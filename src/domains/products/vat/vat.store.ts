import { asc, sql } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { vatRates } from './vat.tables.ts';

const selectVatRates = statement('vat_rates', (query) =>
  query
    .select({
      fuel: vatRates.fuel,
      supplyKind: vatRates.supplyKind,
      percent: vatRates.percent,
      fromMs: sql<number>`(extract(epoch from
        ${vatRates.validFromOn}::timestamp at time zone ${sql.raw(`'${londonTimeZone}'`)}) * 1000)::float8`,
    })
    .from(vatRates)
    .where(isAnyOf(vatRates.fuel, 'fuels'))
    .orderBy(asc(vatRates.fuel), asc(vatRates.validFromOn)),
);

/** Every rate of VAT on a fuel, the earliest first. */
export const vatRatesOfFuel = loadMany(
  'products.vatRatesOfFuel',
  (db: Database, fuels: readonly ('ELECTRICITY' | 'GAS')[]) => selectVatRates(db, { fuels }),
  ({ fuel }) => fuel,
  { cacheTag: 'products.catalogue' },
);

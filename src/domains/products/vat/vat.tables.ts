import { sql } from 'drizzle-orm';
import { check, date, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type { SupplyKind } from '../../../kernel/tariffs.ts';
import { schema } from '../tables.ts';

/**
 * What VAT adds to a kind of supply of a fuel from a London day on, until the next row of the same
 * kind. A change of the law is a row; the migration that made the table wrote those of today.
 */
export const vatRates = schema.table(
  'vat_rates',
  {
    fuel: text().$type<'ELECTRICITY' | 'GAS'>().notNull(),
    supplyKind: text().$type<SupplyKind>().notNull(),
    validFromOn: date({ mode: 'string' }).notNull(),
    /** Whole per cent, from 0 to 100. */
    percent: smallint().notNull(),
    /** The law or notice that says so. */
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fuel, table.supplyKind, table.validFromOn] }),
    check('vat_rates_percent', sql`${table.percent} between 0 and 100`),
  ],
);

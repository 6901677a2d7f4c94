import { date, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { schema } from '../tables.ts';

/** How much heat a cubic metre of the gas of a zone gave on a day. */
export const calorificValues = schema.table(
  'calorific_values',
  {
    /** Local distribution zone. */
    ldz: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    /** In hundredths of a megajoule for each cubic metre: 3934 is 39.34 MJ/m³. */
    centimegajoulesPerM3: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ldz, table.day] })],
);

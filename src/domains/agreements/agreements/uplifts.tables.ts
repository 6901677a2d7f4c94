import { index, integer, numeric } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { agreements, schema } from '../tables.ts';

/** What a business was quoted on top of its tariff's unit rates, from one instant to another. */
export const unitRateUplifts = schema.table(
  'unit_rate_uplifts',
  {
    id: identityKey(),
    agreementId: integer()
      .notNull()
      .references(() => agreements.id),
    /** Pence on a kilowatt-hour, without VAT. */
    unitRateUplift: numeric({ precision: 8, scale: 4 }).notNull(),
    validFrom: instant().notNull(),
    validTo: instant().notNull(),
  },
  (table) => [index().on(table.agreementId, table.validFrom)],
);

import { index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { accounts, schema } from '../tables.ts';

/** A thing of a customer's that makes, stores or uses energy. */
export const customerAssets = schema.table(
  'customer_assets',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    type: text().notNull(),
    name: text().notNull(),
    /** The serial number that its maker gave it. */
    physicalId: text().notNull(),
    activeFrom: instant().notNull(),
    activeTo: instant(),
  },
  (table) => [index().on(table.accountId)],
);

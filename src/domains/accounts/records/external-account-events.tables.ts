import { index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { accounts, schema } from '../tables.ts';

/** Something about an account that happened in a system outside this one. */
export const externalAccountEvents = schema.table(
  'external_account_events',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    category: text().notNull(),
    subcategory: text().notNull(),
    eventType: text().notNull(),
    description: text(),
    /** What the other system sent along. */
    content: jsonb().$type<Readonly<Record<string, unknown>>>(),
    occurredAt: instant().notNull(),
  },
  (table) => [index().on(table.accountId, table.occurredAt, table.id)],
);

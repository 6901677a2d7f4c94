import { index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import type { LinkedObjectType } from '../../../engine/schema.generated.ts';
import { accounts, schema } from '../tables.ts';

/** What another system calls an account. */
export const accountReferences = schema.table(
  'account_references',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    namespace: text().notNull(),
    value: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [unique().on(table.accountId, table.namespace), index().on(table.value)],
);

/** What is noted of an account, a user, a property or an occupancy, under a key of the writer's. */
export const metadata = schema.table(
  'metadata',
  {
    id: identityKey(),
    linkedObjectType: text().$type<LinkedObjectType>().notNull(),
    linkedObjectId: integer().notNull(),
    key: text().notNull(),
    value: jsonb().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [unique().on(table.linkedObjectType, table.linkedObjectId, table.key)],
);

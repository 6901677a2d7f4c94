import { index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import type { AccountStatus } from '../../../engine/schema.generated.ts';
import { accounts, schema } from '../tables.ts';

/** Every status an account has had and when it began; nothing is ever changed or taken out. */
export const statusChanges = schema.table(
  'status_changes',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    status: text().$type<AccountStatus>().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [index().on(table.accountId, table.changedAt)],
);

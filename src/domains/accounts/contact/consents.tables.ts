import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { ConsentValue } from '../../../engine/schema.generated.ts';
import { accounts, schema } from '../tables.ts';

/** What customers can be asked to agree to. */
export const consentTypes = schema.table('consent_types', {
  code: text().primaryKey(),
  name: text().notNull(),
  description: text().notNull(),
  defaultValue: text().$type<ConsentValue>().notNull(),
});

/** What was said, either for an account or by a user for itself. */
export const consents = schema.table(
  'consents',
  {
    id: identityKey(),
    code: text()
      .notNull()
      .references(() => consentTypes.code),
    accountId: integer().references(() => accounts.id),
    userId: pointsAt('identity.users.id', integer()),
    value: text().$type<ConsentValue>().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.code),
    unique().on(table.accountId, table.code),
    unique().on(table.userId, table.code),
    check('consents_one_holder', sql`(${table.accountId} is null) <> (${table.userId} is null)`),
  ],
);

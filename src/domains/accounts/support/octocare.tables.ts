import { index, integer } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { accounts, schema } from '../tables.ts';

/** That someone watches over a home by what its meter shows, from when to when (half-open). */
export const octocareEnrolments = schema.table(
  'octocare_enrolments',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    carerUserId: pointsAt('identity.users.id', integer()).notNull(),
    enrolledAt: instant().notNull(),
    leftAt: instant(),
  },
  (table) => [index().on(table.accountId), index().on(table.carerUserId)],
);

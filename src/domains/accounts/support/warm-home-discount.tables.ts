import { sql } from 'drizzle-orm';
import { check, integer, smallint, unique } from 'drizzle-orm/pg-core';
import { identityKey } from '../../../database/columns.ts';
import { accounts, schema } from '../tables.ts';

/**
 * That the government has found, by its own registers, that somebody who answers for an account got
 * a qualifying benefit on the qualifying day of a scheme year. The benefit itself is not told.
 */
export const warmHomeDiscountMatches = schema.table(
  'warm_home_discount_matches',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    /** The calendar year in which the scheme year begins. */
    schemeYear: smallint().notNull(),
    /** 1 for the guarantee credit of pension credit, 2 for other means-tested benefits. */
    coreGroup: smallint().notNull(),
  },
  (table) => [
    unique().on(table.accountId, table.schemeYear),
    check('warm_home_discount_matches_group', sql`${table.coreGroup} in (1, 2)`),
  ],
);

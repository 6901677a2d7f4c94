import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { schema } from '../tables.ts';

/**
 * From when on an account pays for its energy in another way than its agreements say or the row before
 * says: until the next row of the account, whatever agreements end and begin meanwhile. Prepayment
 * agreements have nothing to do with it. It stands beside the agreements, since what hangs on one of
 * them goes on when the way to pay changes.
 */
export const paymentMethods = schema.table(
  'payment_methods',
  {
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    method: text().$type<'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT'>().notNull(),
    /** The beginning of a London day, so that no half-hour and no standing charge is cut. */
    validFrom: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.validFrom] }),
    check('payment_methods_method', sql`${table.method} in ('DIRECT_DEBIT', 'NON_DIRECT_DEBIT')`),
  ],
);

import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { ReturnStrategy } from '../../../kernel/books.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/**
 * A deposit that a customer was asked for. What is paid of it is held in a book of its own, and none
 * of it is the supplier's.
 */
export const depositAgreements = schema.table(
  'deposit_agreements',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    /** What the API's client calls it; the same key again is the same agreement. */
    depositKey: text().notNull(),
    reason: text().notNull(),
    amountPence: integer().notNull(),
    returnStrategy: text().$type<ReturnStrategy>().notNull(),
    createdAt: instant().notNull(),
    acceptedAt: instant(),
    /** London days: when it is collected, and by when it has to be paid. */
    collectOn: localDate(),
    dueOn: localDate(),
    /** When it was paid, and the charge by which it went into the book. */
    fulfilledAt: instant(),
    heldById: integer().references(() => transactions.id),
    /** When it went back, and the credit by which it did. */
    returnedAt: instant(),
    returnedById: integer().references(() => transactions.id),
  },
  (table) => [
    uniqueIndex('deposit_agreements_key').on(table.accountId, table.depositKey),
    index().on(table.returnedAt, table.fulfilledAt),
    index().on(table.ledgerId),
    index().on(table.heldById),
    index().on(table.returnedById),
    check('deposit_agreements_amount', sql`${table.amountPence} > 0`),
    check(
      'deposit_agreements_accepted',
      sql`(${table.acceptedAt} is null) = (${table.dueOn} is null)
        and (${table.dueOn} is null) = (${table.collectOn} is null)`,
    ),
    check(
      'deposit_agreements_held',
      sql`(${table.fulfilledAt} is null) = (${table.heldById} is null)
        and (${table.fulfilledAt} is null or ${table.acceptedAt} is not null)`,
    ),
    check(
      'deposit_agreements_returned',
      sql`(${table.returnedAt} is null) = (${table.returnedById} is null)
        and (${table.returnedAt} is null or ${table.fulfilledAt} is not null)`,
    ),
  ],
);

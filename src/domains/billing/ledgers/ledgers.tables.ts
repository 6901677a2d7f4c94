import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { Book, LedgerKind, PaymentType, TransactionKind } from '../../../kernel/books.ts';
import { schema } from '../tables.ts';

/**
 * What a customer's money is kept in. A positive balance is the customer's credit. Balance and count
 * are raised with each posting, and triggers prove that they follow from the entries.
 */
export const ledgers = schema.table(
  'ledgers',
  {
    id: identityKey(),
    /** `L-` and eight upper-case hexadecimal digits. */
    number: text().notNull().unique(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    kind: text().$type<LedgerKind>().notNull(),
    /** The meter that a supplementary ledger belongs to; null for an account's own. */
    meterId: pointsAt('metering.meters.id', integer()),
    balancePence: integer().notNull().default(0),
    entryCount: integer().notNull().default(0),
    /** The last day of the last statement that is closed: nothing is posted up to then any more. */
    closedThroughOn: localDate(),
    /**
     * Statements cover so many months and begin on this day of the month, up to the 28th; null where
     * a ledger has none.
     */
    cycleMonths: smallint(),
    cycleStartDay: smallint(),
    openedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId, table.id),
    uniqueIndex('ledgers_one_of_a_kind').on(
      table.accountId,
      table.kind,
      sql`coalesce(${table.meterId}, 0)`,
    ),
    index().on(table.meterId),
    check(
      'ledgers_cycle',
      sql`(${table.cycleMonths} is null) = (${table.cycleStartDay} is null)
        and ${table.cycleMonths} > 0 and ${table.cycleStartDay} between 1 and 28`,
    ),
    check('ledgers_entry_count', sql`${table.entryCount} >= 0`),
  ],
);

/**
 * What happened on a ledger. Rows are only added: triggers refuse every change. The amounts are as
 * customers see them: of charges, payments, credits and refunds positive, of energy bought back and of
 * every reversal negative.
 */
export const transactions = schema.table(
  'transactions',
  {
    id: identityKey(),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    kind: text().$type<TransactionKind>().notNull(),
    postedOn: localDate().notNull(),
    bookedAt: instant().notNull(),
    netPence: integer().notNull(),
    taxPence: integer().notNull(),
    reasonCode: text(),
    note: text(),
    displayNote: text(),
    metadata: jsonb(),
    paymentType: text().$type<PaymentType>(),
    reversesId: integer().references((): AnyPgColumn => transactions.id),
    idempotencyKey: text(),
    inputHash: text(),
  },
  (table) => [
    index().on(table.ledgerId, table.postedOn, table.id),
    uniqueIndex('transactions_reversed_once').on(table.reversesId),
    uniqueIndex('transactions_idempotency_key').on(table.idempotencyKey),
    check('transactions_kind', sql`${table.kind} in ('CHARGE', 'CREDIT', 'PAYMENT', 'REFUND')`),
    check('transactions_tax', sql`${table.taxPence} = 0 or ${table.kind} in ('CHARGE', 'CREDIT')`),
    check(
      'transactions_key_with_hash',
      sql`(${table.idempotencyKey} is null) = (${table.inputHash} is null)`,
    ),
  ],
);

/**
 * The two or more sides of a transaction, on its ledger and on books, which sum to zero. An entry of
 * a ledger has its number there and the balance after it; one of a book has neither.
 */
export const entries = schema.table(
  'entries',
  {
    transactionId: integer()
      .notNull()
      .references(() => transactions.id),
    place: smallint().notNull(),
    ledgerId: integer().references(() => ledgers.id),
    book: text().$type<Book>(),
    amountPence: integer().notNull(),
    sequence: integer(),
    balanceAfterPence: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.transactionId, table.place] }),
    uniqueIndex('entries_ledger_sequence').on(table.ledgerId, table.sequence),
    check('entries_amount', sql`${table.amountPence} <> 0`),
    check(
      'entries_book',
      sql`${table.book} in ('REVENUE_ELECTRICITY', 'REVENUE_GAS', 'REVENUE_SERVICES',
        'ENERGY_BOUGHT_BACK', 'VAT', 'CCL', 'CASH_DIRECT_DEBIT', 'CASH_CARD', 'CASH_BANK_TRANSFER',
        'CASH_CHEQUE', 'CASH_TOP_UP', 'SUSPENSE', 'GOODWILL', 'WRITE_OFF', 'DISCOUNT_SCHEMES',
        'CONTRIBUTIONS', 'VOUCHERS', 'DEPOSITS_HELD', 'CREDIT_ON_METERS')`,
    ),
    check('entries_side', sql`(${table.ledgerId} is null) <> (${table.book} is null)`),
    check(
      'entries_running',
      sql`(${table.ledgerId} is null) = (${table.sequence} is null)
        and (${table.ledgerId} is null) = (${table.balanceAfterPence} is null)`,
    ),
  ],
);

import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { PaymentType } from '../../../kernel/books.ts';
import type { PaymentSource, PaymentStatus } from '../../../kernel/payment-terms.ts';
import { instructions } from '../instructions/instructions.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { schema } from '../tables.ts';

/**
 * Money that a customer pays or is to pay. It is in the books only once it has cleared; its states go
 * along `payments.rules.ts` alone, and what each change rests on is written under a key of its own.
 */
export const payments = schema.table(
  'payments',
  {
    id: identityKey(),
    uuid: uuid().notNull().unique(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    instructionId: integer().references(() => instructions.id),
    scheduleId: integer().references(() => schedules.id),
    status: text().$type<PaymentStatus>().notNull(),
    source: text().$type<PaymentSource>().notNull(),
    transactionType: text().$type<PaymentType>().notNull(),
    amountPence: integer().notNull(),
    /** The London day on which the customer is to pay, as the banks' days have moved it. */
    paymentOn: localDate().notNull(),
    /** The London day on which it was first to be paid; null where nobody has amended it. */
    firstOn: localDate(),
    /** What the customer reads on a bank statement. */
    reference: text().notNull(),
    /** The failed payment that this one presents again, and how often that is by now. */
    representsId: integer().references((): AnyPgColumn => payments.id),
    presentation: smallint().notNull().default(0),
    /** Unique: `collect:<schedule>:<day>`, a vendor's event, or what a caller named. */
    idempotencyKey: text().notNull().unique(),
    createdAt: instant().notNull(),
    /** When it was handed to the banks or the vendor, and when its outcome was known. */
    submittedAt: instant(),
    settledAt: instant(),
    /** The Payment in the books, and its reversal where the money went back after that. */
    transactionId: pointsAt('billing.transactions.id', integer()),
    reversalId: pointsAt('billing.transactions.id', integer()),
    /** When the money of a payment that was booked went back; null where it did not. */
    reversedAt: instant(),
    /** Why it failed: the banks' code or the vendor's word. */
    failureCode: text(),
  },
  (table) => [
    index().on(table.ledgerId, table.paymentOn, table.id),
    index().on(table.accountId, table.paymentOn, table.id),
    index().on(table.scheduleId, table.paymentOn),
    index().on(table.instructionId),
    index('payments_open')
      .on(table.status, table.paymentOn)
      .where(sql`${table.status} in ('SCHEDULED', 'PENDING', 'PROMISED', 'REQUESTED')`),
    uniqueIndex('payments_transaction').on(table.transactionId),
    uniqueIndex('payments_presented_again_once').on(table.representsId),
    check('payments_amount', sql`${table.amountPence} > 0`),
    check(
      'payments_booked',
      sql`(${table.status} in ('CLEARED', 'FULFILLED')) <= (${table.transactionId} is not null)
        and (${table.transactionId} is null or ${table.status} in ('CLEARED', 'FULFILLED', 'FAILED'))`,
    ),
    check(
      'payments_failed',
      sql`(${table.status} = 'FAILED') = (${table.failureCode} is not null)
        and (${table.status} = 'FAILED' and ${table.transactionId} is not null)
          = (${table.reversalId} is not null)
        and (${table.reversalId} is null) = (${table.reversedAt} is null)`,
    ),
  ],
);

/**
 * Each status that a payment has taken, in order, as a trigger of the database writes it whoever makes
 * the change. A payment takes a status once, and rows are only added.
 */
export const statusChanges = schema.table(
  'status_changes',
  {
    id: identityKey(),
    paymentId: integer()
      .notNull()
      .references(() => payments.id),
    /** Null of its first one. */
    fromStatus: text().$type<PaymentStatus>(),
    toStatus: text().$type<PaymentStatus>().notNull(),
    /** When it was taken, as the payment tells. */
    at: instant().notNull(),
  },
  (table) => [uniqueIndex('status_changes_once').on(table.paymentId, table.toStatus)],
);

/** What others pay of what a customer was asked for, beside the customer's own payment. */
export const fundingAmounts = schema.table(
  'funding_amounts',
  {
    paymentId: integer()
      .notNull()
      .references(() => payments.id),
    place: smallint().notNull(),
    amountPence: integer().notNull(),
    /** Where it comes from, as customers read it. */
    reason: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.paymentId, table.place] }),
    check('funding_amounts_amount', sql`${table.amountPence} > 0`),
  ],
);

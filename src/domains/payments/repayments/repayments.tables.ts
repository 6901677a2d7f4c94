import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  RepaymentFailure,
  RepaymentMethod,
  RepaymentReason,
  RepaymentRequestStatus,
  RepaymentStatus,
} from '../../../kernel/payment-terms.ts';
import { instructions } from '../instructions/instructions.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { schema } from '../tables.ts';

/**
 * What somebody asked for: that credit of a ledger goes back to the customer, or that a payment does.
 */
export const repaymentRequests = schema.table(
  'repayment_requests',
  {
    id: identityKey(),
    /** By which clients know it. */
    requestId: uuid().notNull().unique(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    /** The payment that goes back; null where credit of the ledger does. */
    paymentId: integer().references(() => payments.id),
    amountPence: integer().notNull(),
    method: text().$type<RepaymentMethod>().notNull(),
    /** Where the money goes; null of a cheque, and of what went back before instructions were kept. */
    instructionId: integer().references(() => instructions.id),
    reason: text().$type<RepaymentReason>().notNull(),
    /** What whoever asked wrote about it. */
    note: text(),
    status: text().$type<RepaymentRequestStatus>().notNull(),
    /** Whoever asked, as in limits: `user:7`, `organization:1`; `platform` where the law asks for it. */
    requestedBy: text().notNull(),
    requestedAt: instant().notNull(),
    decidedAt: instant(),
    /** The same key of an account is the same request. */
    idempotencyKey: text().notNull(),
  },
  (table) => [
    uniqueIndex('repayment_requests_key').on(table.accountId, table.idempotencyKey),
    index().on(table.ledgerId, table.id),
    index().on(table.paymentId),
    index().on(table.instructionId),
    check('repayment_requests_amount', sql`${table.amountPence} > 0`),
    check(
      'repayment_requests_decided',
      sql`(${table.status} = 'REQUESTED') = (${table.decidedAt} is null)`,
    ),
    check(
      'repayment_requests_method',
      sql`${table.method} <> 'CHEQUE' or ${table.instructionId} is null`,
    ),
  ],
);

/** Money on its way back to a customer: one for each request. */
export const repayments = schema.table(
  'repayments',
  {
    id: identityKey(),
    /** The vendor's key of it ends with this. */
    uuid: uuid().notNull().unique(),
    requestId: integer()
      .notNull()
      .unique()
      .references(() => repaymentRequests.id),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    amountPence: integer().notNull(),
    status: text().$type<RepaymentStatus>().notNull(),
    /** The London day on which it is to leave or has left: a bank day. */
    paymentOn: localDate().notNull(),
    /** Kept from being submitted by somebody, and why. */
    isOnHold: boolean().notNull().default(false),
    holdReason: text(),
    /** When it was handed to the vendor, and when its outcome was known. */
    submittedAt: instant(),
    settledAt: instant(),
    /** The Refund in the books, and its reversal where the money came back. */
    transactionId: pointsAt('billing.transactions.id', integer()),
    reversalId: pointsAt('billing.transactions.id', integer()),
    failure: text().$type<RepaymentFailure>(),
  },
  (table) => [
    index().on(table.ledgerId, table.status),
    index().on(table.accountId, table.paymentOn, table.id),
    index('repayments_under_way')
      .on(table.status, table.paymentOn)
      .where(sql`${table.status} in ('APPROVED', 'SUBMITTED')`),
    uniqueIndex('repayments_transaction').on(table.transactionId),
    check('repayments_amount', sql`${table.amountPence} > 0`),
    check(
      'repayments_submitted',
      sql`${table.status} <> 'SUBMITTED' or ${table.submittedAt} is not null`,
    ),
    check(
      'repayments_booked',
      sql`(${table.status} = 'PAID' or ${table.failure} = 'RETURNED') = (${table.transactionId} is not null)
        and (${table.failure} is not distinct from 'RETURNED') = (${table.reversalId} is not null)`,
    ),
    check(
      'repayments_failed',
      sql`(${table.status} = 'FAILED') = (${table.failure} is not null)
        and (${table.status} in ('FAILED', 'PAID')) = (${table.settledAt} is not null)`,
    ),
    check(
      'repayments_hold',
      sql`not ${table.isOnHold} or ${table.status} in ('REQUESTED', 'APPROVED')`,
    ),
  ],
);

/** Who approved that money goes back. */
export const repaymentApprovals = schema.table(
  'repayment_approvals',
  {
    repaymentId: integer()
      .notNull()
      .references(() => repayments.id),
    approvedBy: text().notNull(),
    approvedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.repaymentId, table.approvedBy] })],
);

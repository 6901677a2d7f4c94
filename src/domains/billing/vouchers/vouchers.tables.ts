import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { VoucherType } from '../../../kernel/vouchers.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/** A voucher that was bought for an account, or given to it. */
export const voucherPurchases = schema.table(
  'voucher_purchases',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    type: text().$type<VoucherType>().notNull(),
    displayName: text().notNull(),
    /** What is credited in all, in pence. */
    valuePence: integer().notNull(),
    purchasedAt: instant().notNull(),
    /** The London day from which on it can be redeemed. */
    availableFrom: localDate().notNull(),
    clientParams: jsonb().notNull(),
    /** What it cost, on the main ledger; null where it was given. */
    chargeId: integer().references(() => transactions.id),
    /** Where the charge was moved to another ledger: the charge there, and the credit here. */
    transferChargeId: integer().references(() => transactions.id),
    transferCreditId: integer().references(() => transactions.id),
    /** The payment that it was bought with; null where none was named. */
    paymentId: pointsAt('payments.payments.id', integer()),
    refundedAt: instant(),
    /** The account's own key for the purchase, which is then made once. */
    idempotencyKey: text(),
  },
  (table) => [
    index().on(table.accountId, table.purchasedAt, table.id),
    index().on(table.chargeId),
    index().on(table.transferChargeId),
    index().on(table.transferCreditId),
    uniqueIndex('voucher_purchases_once')
      .on(table.accountId, table.idempotencyKey)
      .where(sql`${table.idempotencyKey} is not null`),
    check('voucher_purchases_value', sql`${table.valuePence} > 0`),
    check(
      'voucher_purchases_transfer',
      sql`(${table.transferChargeId} is null) = (${table.transferCreditId} is null)
        and (${table.transferChargeId} is null or ${table.chargeId} is not null)`,
    ),
  ],
);

/** A part of a voucher, or all of it, that was credited to the account. */
export const voucherRedemptions = schema.table(
  'voucher_redemptions',
  {
    id: identityKey(),
    purchaseId: integer()
      .notNull()
      .references(() => voucherPurchases.id),
    claimedAt: instant().notNull(),
    creditId: integer()
      .notNull()
      .unique()
      .references(() => transactions.id),
  },
  (table) => [index().on(table.purchaseId)],
);

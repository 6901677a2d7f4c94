import { sql } from 'drizzle-orm';
import { check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  BroaderGroupRejectionReason,
  QualifyingComponentOptions,
  QualifyingCriteriaOptions,
  Status,
  WhdAccountType,
} from '../../../engine/schema.generated.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';
import { voucherPurchases } from '../vouchers/vouchers.tables.ts';

/** That a home in Scotland applied for the Warm Home Discount of a scheme year, and what came of it. */
export const warmHomeApplications = schema.table(
  'warm_home_applications',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    /** The calendar year in which the scheme year begins, on 1 April. */
    schemeYear: smallint().notNull(),
    qualifyingCriteria: text().$type<QualifyingCriteriaOptions>().notNull(),
    qualifyingComponent: text().$type<QualifyingComponentOptions>(),
    status: text().$type<Status>().notNull(),
    rejectionReason: text().$type<BroaderGroupRejectionReason>(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId, table.id),
    index().on(table.schemeYear, table.status),
    uniqueIndex('warm_home_applications_one_open')
      .on(table.accountId, table.schemeYear)
      .where(sql`${table.status} <> 'REJECTED'`),
    check(
      'warm_home_applications_rejection',
      sql`(${table.status} = 'REJECTED') = (${table.rejectionReason} is not null)`,
    ),
  ],
);

/**
 * That an account was given the discount of a scheme year, once a year: as a credit, or as a voucher for
 * a prepayment meter that money cannot be sent to.
 */
export const warmHomeRecords = schema.table(
  'warm_home_records',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    schemeYear: smallint().notNull(),
    /** The application that it rests on; null where the government's own registers tell. */
    applicationId: integer().references(() => warmHomeApplications.id),
    accountType: text().$type<WhdAccountType>().notNull(),
    creditPence: integer().notNull(),
    transactionId: integer()
      .unique()
      .references(() => transactions.id),
    voucherId: integer()
      .unique()
      .references(() => voucherPurchases.id),
    paidAt: instant().notNull(),
  },
  (table) => [
    index().on(table.applicationId),
    uniqueIndex('warm_home_records_once_a_year').on(table.accountId, table.schemeYear),
    check('warm_home_records_credit', sql`${table.creditPence} > 0`),
    check(
      'warm_home_records_way',
      sql`(${table.transactionId} is null) <> (${table.voucherId} is null)`,
    ),
  ],
);

import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { DebtRegister } from '../../../kernel/prepayment.ts';
import type { BankHolidayDivision } from '../../../kernel/working-days.ts';
import { schema } from '../tables.ts';

/**
 * A smart meter in prepayment mode while one account pays for it: from the begin of a London day to
 * the end of another. What its registers held when that began follows from here; all later figures
 * follow from half-hours, prices, top-ups and debts.
 */
export const prepayMeters = schema.table(
  'prepay_meters',
  {
    id: identityKey(),
    meterId: pointsAt('metering.meters.id', integer()).notNull(),
    fuel: text().$type<'ELECTRICITY' | 'GAS'>().notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    startedOn: localDate().notNull(),
    /** The last day; null while it goes on. */
    endedOn: localDate(),
    /** Whose bank holidays keep the supply from being cut. */
    division: text().$type<BankHolidayDivision>().notNull(),
    openingBalanceMillipence: integer().notNull(),
    openingAccumulatedDebtMillipence: integer().notNull(),
    /** The last day of which the books hold what the meter took off; null before the first. */
    bookedThroughOn: localDate(),
    /** All that it had used by then by the books, with VAT. */
    usedPence: integer().notNull().default(0),
  },
  (table) => [
    index().on(table.meterId),
    index().on(table.accountId),
    uniqueIndex('prepay_meters_one_at_a_time')
      .on(table.meterId)
      .where(sql`${table.endedOn} is null`),
    check('prepay_meters_days', sql`${table.startedOn} <= ${table.endedOn}`),
    check('prepay_meters_debt', sql`${table.openingAccumulatedDebtMillipence} >= 0`),
  ],
);

/** A debt that is put onto a register of a meter at the begin of a London day. */
export const prepayDebts = schema.table(
  'prepay_debts',
  {
    id: identityKey(),
    prepayMeterId: integer()
      .notNull()
      .references(() => prepayMeters.id),
    register: text().$type<DebtRegister>().notNull(),
    amountPence: integer().notNull(),
    /** What each week takes off a time debt; null of the payment debt, which top-ups repay. */
    weeklyPence: integer(),
    loadedOn: localDate().notNull(),
  },
  (table) => [
    index().on(table.prepayMeterId),
    check('prepay_debts_amount', sql`${table.amountPence} > 0`),
    check(
      'prepay_debts_recovery',
      sql`(${table.weeklyPence} is null) = (${table.register} = 'PAYMENT') and ${table.weeklyPence} > 0`,
    ),
  ],
);

/**
 * A top-up on its way to a meter. How far it is follows from when each thing happened; what has not
 * happened is null.
 */
export const prepayTopUps = schema.table(
  'prepay_top_ups',
  {
    id: identityKey(),
    prepayMeterId: integer()
      .notNull()
      .references(() => prepayMeters.id),
    amountPence: integer().notNull(),
    paidAt: instant().notNull(),
    /** When a number was asked for by which the meter knows the top-up. */
    requestedAt: instant(),
    /** That number, the unique transaction reference number: twenty digits. */
    utrn: text().unique(),
    utrnReceivedAt: instant(),
    /** When the meter could not be reached. */
    failedAt: instant(),
    /** Whether the number is then to be keyed into the meter; otherwise the money is given back. */
    isByHand: boolean().notNull().default(false),
    /** When the meter took it. */
    acceptedAt: instant(),
  },
  (table) => [
    index().on(table.prepayMeterId, table.paidAt),
    check('prepay_top_ups_amount', sql`${table.amountPence} > 0`),
    check('prepay_top_ups_utrn', sql`${table.utrn} ~ '^[0-9]{20}$'`),
    check(
      'prepay_top_ups_number',
      sql`(${table.utrn} is null) = (${table.utrnReceivedAt} is null)`,
    ),
    check(
      'prepay_top_ups_order',
      sql`${table.requestedAt} >= ${table.paidAt} and ${table.utrnReceivedAt} >= ${table.requestedAt}
        and ${table.failedAt} >= ${table.requestedAt} and ${table.acceptedAt} >= ${table.utrnReceivedAt}`,
    ),
    check(
      'prepay_top_ups_outcome',
      sql`(${table.acceptedAt} is null or ${table.utrn} is not null)
        and (not ${table.isByHand} or ${table.failedAt} is not null)
        and (${table.acceptedAt} is null or ${table.failedAt} is null or ${table.isByHand})`,
    ),
  ],
);

/** What a meter's registers held at the end of a London day, in thousandths of a penny. */
export const prepaySnapshots = schema.table(
  'prepay_snapshots',
  {
    prepayMeterId: integer()
      .notNull()
      .references(() => prepayMeters.id),
    on: localDate().notNull(),
    balanceMillipence: integer().notNull(),
    emergencyCreditMillipence: integer().notNull(),
    accumulatedDebtMillipence: integer().notNull(),
    paymentDebtMillipence: integer().notNull(),
    timeDebtOneMillipence: integer().notNull(),
    timeDebtTwoMillipence: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.prepayMeterId, table.on] })],
);

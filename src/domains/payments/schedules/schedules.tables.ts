import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  ScheduleFrequency,
  ScheduleMethod,
  ScheduleReason,
  ScheduleTrigger,
} from '../../../kernel/payment-terms.ts';
import { schema } from '../tables.ts';

/**
 * What a ledger is to be paid regularly. A change makes a new row from its day on and ends the one
 * before it, so that what was asked for at any time can be told.
 */
export const schedules = schema.table(
  'schedules',
  {
    id: identityKey(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    /** The payment plan whose instalments it asks for; null of others. */
    planId: integer(),
    method: text().$type<ScheduleMethod>().notNull(),
    reason: text().$type<ScheduleReason>().notNull(),
    trigger: text().$type<ScheduleTrigger>().notNull(),
    frequency: text().$type<ScheduleFrequency>().notNull(),
    frequencyMultiplier: smallint().notNull().default(1),
    /** Day of the month, 1 to 28; of a weekly one the day of the week, 1 is Monday. Null of others. */
    paymentDay: smallint(),
    /** What each payment is; 0 of one that asks for the whole bill. */
    amountPence: integer().notNull(),
    isVariable: boolean().notNull(),
    /** Nothing is taken in a holiday; why, in the customer's words. */
    isHoliday: boolean().notNull().default(false),
    holidayReason: text(),
    /** Left out of reviews of what should be paid. */
    isExemptFromAdequacy: boolean().notNull().default(false),
    /** The part of the amount that makes up for a balance, until a London day. */
    adjustmentPence: integer().notNull().default(0),
    adjustmentEndsOn: localDate(),
    /** What a plan pays off in all; null of others. */
    totalDebtPence: integer(),
    /** London days: the first one it is in force, and the first one it is not any more. */
    validFrom: localDate().notNull(),
    validTo: localDate(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.ledgerId, table.validFrom),
    index().on(table.accountId, table.id),
    index('schedules_of_plans').on(table.planId).where(sql`${table.planId} is not null`),
    // Without an end there is one beside plans, so that two who set one up cannot both succeed.
    uniqueIndex('schedules_lasting')
      .on(table.ledgerId)
      .where(sql`${table.validTo} is null and ${table.planId} is null`),
    check('schedules_amount', sql`${table.amountPence} >= 0`),
    check('schedules_variable', sql`not ${table.isVariable} or ${table.amountPence} = 0`),
    check(
      'schedules_day',
      sql`${table.paymentDay} is null or ${table.paymentDay} between 1 and case ${table.frequency}
        when 'WEEKLY' then 7 else 28 end`,
    ),
    check('schedules_holiday', sql`${table.isHoliday} = (${table.holidayReason} is not null)`),
    check(
      'schedules_adjustment',
      sql`(${table.adjustmentPence} = 0) = (${table.adjustmentEndsOn} is null)`,
    ),
    check('schedules_validity', sql`${table.validTo} >= ${table.validFrom}`),
  ],
);

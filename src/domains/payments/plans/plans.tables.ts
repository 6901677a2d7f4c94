import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  PlanEvent,
  PlanStatus,
  ScheduleFrequency,
  ScheduleMethod,
} from '../../../kernel/payment-terms.ts';
import { schema } from '../tables.ts';

/** What was offered to a customer to pay a debt off by instalments, beside what is used meanwhile. */
export const plans = schema.table(
  'plans',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    status: text().$type<PlanStatus>().notNull(),
    strategyName: text().notNull(),
    strategyDisplayName: text().notNull(),
    /** By what its instalments are paid. */
    method: text().$type<ScheduleMethod>().notNull(),
    frequency: text().$type<ScheduleFrequency>().notNull(),
    frequencyMultiplier: smallint().notNull().default(1),
    /** All instalments together. */
    totalPence: integer().notNull(),
    offeredAt: instant().notNull(),
    offerExpiresAt: instant().notNull(),
    acceptedAt: instant(),
    /** When it was broken or paid off, or its offer lapsed. */
    endedAt: instant(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId, table.id),
    index().on(table.ledgerId),
    index('plans_open').on(table.status).where(sql`${table.status} in ('OFFERED', 'ACTIVE')`),
    check('plans_total', sql`${table.totalPence} > 0`),
    check('plans_offer', sql`${table.offerExpiresAt} > ${table.offeredAt}`),
    check(
      'plans_status',
      sql`(${table.acceptedAt} is null) = (${table.status} in ('OFFERED', 'EXPIRED'))
        and (${table.endedAt} is null) = (${table.status} in ('OFFERED', 'ACTIVE'))`,
    ),
  ],
);

/** What a plan asks for, in order. */
export const planInstalments = schema.table(
  'plan_instalments',
  {
    planId: integer()
      .notNull()
      .references(() => plans.id),
    /** From 1. */
    place: smallint().notNull(),
    /** The London day by the plan; the banks may move the money later. */
    dueOn: localDate().notNull(),
    amountPence: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.planId, table.place] }),
    check('plan_instalments_amount', sql`${table.amountPence} > 0 and ${table.place} > 0`),
  ],
);

/** When people were to speak with a customer who misses payments, once for each row of misses. */
export const missedPaymentContacts = schema.table(
  'missed_payment_contacts',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    reason: text().$type<PlanEvent>().notNull(),
    /** The first London day that was missed: a row of misses is told of once. */
    missedSince: localDate().notNull(),
    raisedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId),
    index('missed_payment_contacts_once').on(table.ledgerId, table.missedSince),
  ],
);

import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { payments } from '../payments/payments.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import type { Instalment } from './plans.rules.ts';
import { missedPaymentContacts, planInstalments, plans } from './plans.tables.ts';

export type PlanRow = typeof plans.$inferSelect;

const selectOfAccounts = statement('payments_plans_of_accounts', (query) =>
  query
    .select()
    .from(plans)
    .where(isAnyOf(plans.accountId, 'accountIds'))
    .orderBy(desc(plans.offeredAt), desc(plans.id)),
);

/** The plans that an account was offered, the latest first. */
export const plansOfAccount = loadMany<number, PlanRow>(
  'payments.plansOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectInstalments = statement('payments_instalments_of_plans', (query) =>
  query
    .select()
    .from(planInstalments)
    .where(isAnyOf(planInstalments.planId, 'planIds'))
    .orderBy(asc(planInstalments.planId), asc(planInstalments.place)),
);

/** What a plan asks for, in order. */
export const instalmentsOfPlan = loadMany<number, typeof planInstalments.$inferSelect>(
  'payments.instalmentsOfPlan',
  (db, planIds) => selectInstalments(db, { planIds }),
  ({ planId }) => planId,
);

const paid = sql`${payments.status} in ('CLEARED', 'FULFILLED')`;

const selectPaid = statement('payments_paid_of_plans', (query) =>
  query
    .select({
      planId: sql<number>`${schedules.planId}`.as('plan_id'),
      paidPence: sql`coalesce(sum(${payments.amountPence}) filter (where ${paid}), 0)::int`
        .mapWith(Number)
        .as('paid_pence'),
      // Presented again, an instalment is asked for once.
      askedCount: sql`(count(*) filter (where ${payments.representsId} is null
          and ${payments.status} <> 'DELETED'))::int`
        .mapWith(Number)
        .as('asked_count'),
    })
    .from(schedules)
    .innerJoin(payments, eq(payments.scheduleId, schedules.id))
    .where(isAnyOf(schedules.planId, 'planIds'))
    .groupBy(schedules.planId),
);

/** What has been paid of a plan, in pence, and how many instalments have been asked for. */
export const paidOfPlan = loadOne<
  number,
  { readonly planId: number; readonly paidPence: number; readonly askedCount: number }
>(
  'payments.paidOfPlan',
  (db, planIds) => selectPaid(db, { planIds }),
  ({ planId }) => planId,
);

/** Writes an offer with its instalments. */
export async function addPlan(
  tx: Database,
  row: Omit<typeof plans.$inferInsert, 'id'>,
  instalments: readonly Instalment[],
): Promise<PlanRow> {
  const [plan] = await tx.query.insert(plans).values(row).returning();
  if (!plan) throw new Error('A plan was not written');
  await tx.query
    .insert(planInstalments)
    .values(instalments.map((instalment) => ({ ...instalment, planId: plan.id })));
  return plan;
}

/** A plan, locked until the transaction ends. */
export async function lockPlan(tx: Database, id: number): Promise<PlanRow | null> {
  const [row] = await tx.query.select().from(plans).where(eq(plans.id, id)).for('update');
  return row ?? null;
}

/** Writes down that an offer is accepted. */
export async function markAccepted(tx: Database, id: number, at: Temporal.Instant): Promise<void> {
  await tx.query
    .update(plans)
    .set({ status: 'ACTIVE', acceptedAt: at, updatedAt: at })
    .where(and(eq(plans.id, id), eq(plans.status, 'OFFERED')));
}

/** Ends offers that nobody has accepted by a moment. */
export async function expireOffers(tx: Database, at: Temporal.Instant): Promise<void> {
  await tx.query
    .update(plans)
    .set({ status: 'EXPIRED', endedAt: at, updatedAt: at })
    .where(
      and(
        eq(plans.status, 'OFFERED'),
        sql`${plans.offerExpiresAt} <= ${at.toString()}::timestamptz`,
      ),
    );
}

/** Ends plans that are active. @returns those that this call has ended. */
export async function endPlans(
  tx: Database,
  planIds: readonly number[],
  status: 'BROKEN' | 'COMPLETED',
  at: Temporal.Instant,
): Promise<number[]> {
  if (planIds.length === 0) return [];
  const ended = await tx.query
    .update(plans)
    .set({ status, endedAt: at, updatedAt: at })
    .where(and(sql`${plans.id} = any(${sql.param(planIds)})`, eq(plans.status, 'ACTIVE')))
    .returning({ id: plans.id });
  return ended.map(({ id }) => id);
}

/**
 * Whether a failed payment of an alias stands as given up on a London day: it was not presented again,
 * and is not to be, as it was twice, or came back for something else than a lack of money, or the month
 * within which it may be is over (Bacs, Service User's Guide).
 */
const givenUp = (day: Temporal.PlainDate, mostPresentations: number) => sql`
  ${payments.status} = 'FAILED'
  and (${payments.failureCode} <> '0' or ${payments.presentation} >= ${mostPresentations}::int
    or ${payments.paymentOn} + interval '1 month' < ${day.toString()}::date)
  and not exists (select from payments.payments again where again.represents_id = ${payments.id})`;

/** Active plans of which an instalment is given up on a London day. */
export async function plansGivenUp(
  tx: Database,
  day: Temporal.PlainDate,
  mostPresentations: number,
): Promise<number[]> {
  const rows = await tx.query
    .selectDistinct({ id: plans.id })
    .from(plans)
    .innerJoin(schedules, eq(schedules.planId, plans.id))
    .innerJoin(payments, eq(payments.scheduleId, schedules.id))
    .where(and(eq(plans.status, 'ACTIVE'), givenUp(day, mostPresentations)));
  return rows.map(({ id }) => id);
}

/** Active plans of which all is paid. */
export async function plansPaidOff(tx: Database): Promise<number[]> {
  const rows = await tx.query
    .select({ id: plans.id })
    .from(plans)
    .innerJoin(schedules, eq(schedules.planId, plans.id))
    .innerJoin(payments, eq(payments.scheduleId, schedules.id))
    .where(and(eq(plans.status, 'ACTIVE'), paid))
    .groupBy(plans.id)
    .having(sql`sum(${payments.amountPence}) >= ${plans.totalPence}`);
  return rows.map(({ id }) => id);
}

/**
 * Notes who is to be spoken with: whose two latest monthly payments by a schedule, or latest quarterly
 * one, were given up. A row of misses is told of once.
 */
export async function raiseContacts(
  tx: Database,
  { day, at }: { readonly day: Temporal.PlainDate; readonly at: Temporal.Instant },
  mostPresentations: number,
): Promise<void> {
  await tx.query.execute(sql`
    with asked as (
      select ${payments.scheduleId} as schedule_id, ${payments.ledgerId} as ledger_id,
        ${payments.accountId} as account_id, ${payments.paymentOn} as payment_on, ${schedules.frequencyMultiplier} as months,
        (${givenUp(day, mostPresentations)}) as is_missed,
        row_number() over (partition by ${payments.scheduleId}
          order by ${payments.paymentOn} desc, ${payments.id} desc) as place
      from ${payments} join ${schedules} on ${schedules.id} = ${payments.scheduleId}
      where ${schedules.frequency} = 'MONTHLY' and ${payments.status} in ('CLEARED', 'FAILED')
        and ${payments.paymentOn} > ${day.toString()}::date - 200
        and not exists (select from payments.payments again where again.represents_id = ${payments.id})
    ), missed as (
      select ledger_id, account_id, min(months) as months, min(payment_on) as since
      from asked where place <= case when months >= 3 then 1 else 2 end
      group by schedule_id, ledger_id, account_id
      having bool_and(is_missed) and count(*) >= case when min(months) >= 3 then 1 else 2 end
    )
    insert into ${missedPaymentContacts} (account_id, ledger_id, reason, missed_since, raised_at)
    select distinct on (ledger_id) account_id, ledger_id,
      case when months >= 3 then 'QUARTERLY_PAYMENT_MISSED' else 'TWO_MONTHLY_PAYMENTS_MISSED' end,
      since, ${at.toString()}::timestamptz
    from missed m
    where not exists (select from ${missedPaymentContacts} c
      where c.ledger_id = m.ledger_id and c.raised_at > m.since::timestamptz)
    order by ledger_id, since`);
}

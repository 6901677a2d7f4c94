import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { schedules } from './schedules.tables.ts';

export type ScheduleRow = typeof schedules.$inferSelect;
export type NewSchedule = Omit<typeof schedules.$inferInsert, 'id'>;

const selectOfAccounts = statement('payments_schedules_of_accounts', (query) =>
  query
    .select()
    .from(schedules)
    .where(isAnyOf(schedules.accountId, 'accountIds'))
    .orderBy(desc(schedules.validFrom), desc(schedules.id)),
);

/** The schedules of an account that are, were or will be in force, the latest first. */
export const schedulesOfAccount = loadMany<number, ScheduleRow>(
  'payments.schedulesOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** The schedule of a ledger that has no end, beside plans; locked until the transaction ends. */
export async function lockLastingSchedule(
  tx: Database,
  ledgerId: number,
): Promise<ScheduleRow | null> {
  const [row] = await tx.query
    .select()
    .from(schedules)
    .where(
      and(eq(schedules.ledgerId, ledgerId), isNull(schedules.validTo), isNull(schedules.planId)),
    )
    .for('update');
  return row ?? null;
}

/** Adds a schedule; null where the ledger has one without an end already. */
export async function addSchedule(tx: Database, row: NewSchedule): Promise<ScheduleRow | null> {
  const [added] = await tx.query.insert(schedules).values(row).onConflictDoNothing().returning();
  return added ?? null;
}

/** Ends a schedule: the day is the first one on which it is not in force. */
export async function endSchedule(
  tx: Database,
  id: number,
  validTo: Temporal.PlainDate,
): Promise<void> {
  await tx.query.update(schedules).set({ validTo }).where(eq(schedules.id, id));
}

/** Ends the schedules of plans on a London day, or where they begin later as they begin. */
export async function endSchedulesOfPlans(
  tx: Database,
  planIds: readonly number[],
  on: Temporal.PlainDate,
): Promise<void> {
  if (planIds.length === 0) return;
  const day = sql`${on.toString()}::date`;
  await tx.query
    .update(schedules)
    .set({ validTo: sql`greatest(${schedules.validFrom}, ${day})` })
    .where(
      and(
        sql`${schedules.planId} = any(${sql.param(planIds)})`,
        sql`(${schedules.validTo} is null or ${schedules.validTo} > ${day})`,
      ),
    );
}

import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { instructions, mandates, preferences } from '../instructions/instructions.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { notices } from './collections.tables.ts';

export type ScheduleRow = typeof schedules.$inferSelect;
export type NewNotice = typeof notices.$inferInsert;

/** The next schedules by which money is taken and that may be in force between two London days. */
export function nextSchedules(
  tx: Database,
  afterId: number,
  { fromOn, toOn }: { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate },
  most: number,
): Promise<ScheduleRow[]> {
  return tx.query
    .select()
    .from(schedules)
    .where(
      and(
        gt(schedules.id, afterId),
        inArray(schedules.method, ['DIRECT_DEBIT', 'CARD_PAYMENT']),
        eq(schedules.isHoliday, false),
        sql`${schedules.validFrom} <= ${toOn.toString()}::date`,
        or(isNull(schedules.validTo), sql`${schedules.validTo} > ${fromOn.toString()}::date`),
      ),
    )
    .orderBy(asc(schedules.id))
    .limit(most);
}

/** An instruction by which a ledger is paid at a moment. */
export interface UsableInstruction {
  readonly ledgerId: number;
  readonly id: number;
  readonly kind: 'DIRECT_DEBIT' | 'CARD';
}

/**
 * What money is taken from of ledgers at a moment: what the ledger prefers, where that can be used; of
 * a ledger that never said, the last instruction it has of each kind.
 */
export async function usableInstructions(
  tx: Database,
  ledgerIds: readonly number[],
  at: Temporal.Instant,
): Promise<UsableInstruction[]> {
  const { rows } = (await tx.query.execute(sql`
    select distinct on (i.ledger_id, i.kind) i.ledger_id as "ledgerId", i.id, i.kind
    from ${instructions} i
    left join ${mandates} m on m.instruction_id = i.id
    left join lateral (
      select p.instruction_id, true as is_told from ${preferences} p
      where p.ledger_id = i.ledger_id and p.valid_from <= ${at.toString()}::timestamptz
      order by p.valid_from desc limit 1
    ) p on true
    where i.ledger_id = any(${sql.param(ledgerIds)}) and i.kind in ('DIRECT_DEBIT', 'CARD')
      and i.valid_from <= ${at.toString()}::timestamptz
      and (i.valid_to is null or i.valid_to > ${at.toString()}::timestamptz)
      and m.ended_on is null
      and (p.is_told is null or p.instruction_id = i.id or i.kind = 'CARD')
    order by i.ledger_id, i.kind, i.id desc`)) as unknown as { rows: UsableInstruction[] };
  return rows;
}

/** Of some schedules, the first day that their customers were told of. */
export async function noticedFrom(
  tx: Database,
  scheduleIds: readonly number[],
): Promise<Map<number, Temporal.PlainDate>> {
  const rows = await tx.query
    .select({ scheduleId: notices.scheduleId, firstOn: notices.firstOn })
    .from(notices)
    .where(inArray(notices.scheduleId, [...scheduleIds]))
    .orderBy(asc(notices.firstOn));
  const first = new Map<number, Temporal.PlainDate>();
  for (const { scheduleId, firstOn } of rows) {
    if (scheduleId !== null && !first.has(scheduleId)) first.set(scheduleId, firstOn);
  }
  return first;
}

/** The schedules among some that follow an earlier one of their ledger and reason. */
export async function followingSchedules(
  tx: Database,
  scheduleIds: readonly number[],
): Promise<Set<number>> {
  const { rows } = (await tx.query.execute(sql`
    select s.id from ${schedules} s
    where s.id = any(${sql.param(scheduleIds)}) and exists (
      select from ${schedules} before where before.ledger_id = s.ledger_id
        and before.reason = s.reason and before.id <> s.id and before.valid_from < s.valid_from)`)) as unknown as {
    rows: { id: number }[];
  };
  return new Set(rows.map(({ id }) => id));
}

/** What was asked for of some schedules in all and not called off or given up, in pence. */
export async function askedFor(
  tx: Database,
  scheduleIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await tx.query
    .select({
      scheduleId: payments.scheduleId,
      pence: sql<number>`sum(${payments.amountPence})::int`,
    })
    .from(payments)
    .where(
      and(
        inArray(payments.scheduleId, [...scheduleIds]),
        sql`${payments.status} not in ('DELETED', 'FAILED')`,
      ),
    )
    .groupBy(payments.scheduleId);
  return new Map(rows.map(({ scheduleId, pence }) => [scheduleId ?? 0, pence]));
}

/** Writes what customers were told, each thing once. */
export async function insertNotices(
  tx: Database,
  rows: readonly (typeof notices.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) {
    await tx.query
      .insert(notices)
      .values([...rows])
      .onConflictDoNothing();
  }
}

/**
 * Calls off what is scheduled by schedules that are not in force on its day any more, or are on
 * holiday then. Its day is the one by the schedule: what fell due before is owed, though the banks
 * take it later.
 */
export async function callOffEnded(tx: Database, settledAt: Temporal.Instant): Promise<number> {
  const { rows } = (await tx.query.execute(sql`
    update ${payments} p set status = 'DELETED', settled_at = ${settledAt.toString()}::timestamptz
    from ${schedules} s
    where s.id = p.schedule_id and p.status = 'SCHEDULED' and p.represents_id is null
      and p.idempotency_key like 'collect:%'
      and (s.is_holiday or s.valid_to <= coalesce(
        substring(p.idempotency_key from '\\d{4}-\\d\\d-\\d\\d$')::date, p.payment_on))
    returning p.id`)) as unknown as { rows: unknown[] };
  return rows.length;
}

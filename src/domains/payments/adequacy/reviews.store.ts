import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { adequacyReviews } from './adequacy.tables.ts';

type ReviewRow = typeof adequacyReviews.$inferSelect;

/** Our setting: bills do not change an amount that is younger than so many days. */
const settledDays = 90;

/**
 * Opens the reviews that fall due on a London day: of fixed monthly payments that are in force, without
 * a change to come, on their anniversaries and where their ledger was billed. Those in a holiday, of
 * plans and exempt ones are left out. A second time nothing is opened.
 *
 * @param billed the ledgers that were billed since the reviews before.
 */
export async function openReviews(
  tx: Database,
  { dueOn, dueAt }: { readonly dueOn: Temporal.PlainDate; readonly dueAt: Temporal.Instant },
  billed: readonly number[],
): Promise<void> {
  const day = sql`${dueOn.toString()}::date`;
  const isAnniversary = sql`extract(year from age(${day}, ${schedules.validFrom}))
    > extract(year from age(${day} - 1, ${schedules.validFrom}))`;
  await tx.query
    .insert(adequacyReviews)
    .select(
      tx.query
        .select({
          id: sql`nextval(pg_get_serial_sequence('payments.adequacy_reviews', 'id'))`.as('id'),
          scheduleId: schedules.id,
          accountId: schedules.accountId,
          reason: sql`case when ${isAnniversary} then 'ANNIVERSARY' else 'STATEMENT' end`.as(
            'reason',
          ),
          dueOn: sql`${day}`.as('due_on'),
          dueAt: sql`${dueAt.toString()}::timestamptz`.as('due_at'),
          outcome: sql`null::text`.as('outcome'),
          reviewedAt: sql`null::timestamptz`.as('reviewed_at'),
          paidPence: sql`null::int`.as('paid_pence'),
          suggestedPence: sql`null::int`.as('suggested_pence'),
          newScheduleId: sql`null::int`.as('new_schedule_id'),
        })
        .from(schedules)
        .where(
          and(
            isNull(schedules.planId),
            isNull(schedules.validTo),
            sql`${schedules.validFrom} < ${day}`,
            eq(schedules.trigger, 'REGULAR'),
            eq(schedules.frequency, 'MONTHLY'),
            eq(schedules.frequencyMultiplier, 1),
            eq(schedules.isVariable, false),
            eq(schedules.isHoliday, false),
            eq(schedules.isExemptFromAdequacy, false),
            sql`(${isAnniversary} or ${schedules.ledgerId} = any(${sql.param(billed)}::int[])
              and ${schedules.validFrom} <= ${day} - ${settledDays}::int)`,
          ),
        ),
    )
    .onConflictDoNothing();
}

/** A review that is to be done, with the schedule that it is of. */
export interface TakenReview
  extends Pick<ReviewRow, 'id' | 'accountId' | 'reason' | 'dueAt' | 'scheduleId'> {
  readonly ledgerId: number;
  readonly paidPence: number;
}

/** Some reviews that are to be done, locked until the transaction ends; those of other servers not. */
export async function takeReviews(tx: Database, count: number): Promise<TakenReview[]> {
  const taken = await tx.query
    .select({
      id: adequacyReviews.id,
      accountId: adequacyReviews.accountId,
      reason: adequacyReviews.reason,
      dueAt: adequacyReviews.dueAt,
      scheduleId: adequacyReviews.scheduleId,
    })
    .from(adequacyReviews)
    .where(isNull(adequacyReviews.outcome))
    .orderBy(adequacyReviews.id)
    .limit(count)
    .for('update', { skipLocked: true });
  if (taken.length === 0) return [];
  const rows = await tx.query
    .select({
      id: schedules.id,
      ledgerId: schedules.ledgerId,
      paidPence: schedules.amountPence,
    })
    .from(schedules)
    .where(sql`${schedules.id} = any(${sql.param(taken.map(({ scheduleId }) => scheduleId))})`);
  const scheduleOf = new Map(rows.map(({ id, ...schedule }) => [id, schedule]));
  return taken.flatMap((review) => {
    const schedule = scheduleOf.get(review.scheduleId);
    return schedule ? [{ ...review, ...schedule }] : [];
  });
}

/** What came of a review. */
export interface ReviewResult
  extends Pick<ReviewRow, 'id' | 'paidPence' | 'suggestedPence' | 'newScheduleId'> {
  readonly outcome: NonNullable<ReviewRow['outcome']>;
}

/** Writes down what came of reviews. */
export async function recordReviews(
  tx: Database,
  results: readonly ReviewResult[],
  reviewedAt: Temporal.Instant,
): Promise<void> {
  if (results.length === 0) return;
  const of = (value: (result: ReviewResult) => unknown) => sql.param(results.map(value));
  await tx.query.execute(sql`
    update ${adequacyReviews} r set outcome = d.outcome, reviewed_at = ${reviewedAt.toString()}::timestamptz,
      paid_pence = d.paid, suggested_pence = d.suggested, new_schedule_id = d.new_schedule
    from unnest(${of(({ id }) => id)}::int[], ${of(({ outcome }) => outcome)}::text[],
      ${of(({ paidPence }) => paidPence)}::int[], ${of(({ suggestedPence }) => suggestedPence)}::int[],
      ${of(({ newScheduleId }) => newScheduleId)}::int[]) as d(id, outcome, paid, suggested, new_schedule)
    where r.id = d.id`);
}

/** Whether a review is to be done. */
export async function hasOpenReview(tx: Database): Promise<boolean> {
  const rows = await tx.query
    .select({ id: adequacyReviews.id })
    .from(adequacyReviews)
    .where(isNull(adequacyReviews.outcome))
    .limit(1);
  return rows.length > 0;
}

/** An amount that a review has set, on the ledger that it is paid to. */
export interface AmountChange {
  readonly ledgerId: number;
  readonly appliedOn: Temporal.PlainDate;
  readonly previousPence: number | null;
  readonly newPence: number;
}

const selectChanges = statement('payments_adequacy_changes_of_ledgers', (query) =>
  query
    .select({
      ledgerId: schedules.ledgerId,
      appliedOn: schedules.validFrom,
      previousPence: adequacyReviews.paidPence,
      newPence: schedules.amountPence,
    })
    .from(adequacyReviews)
    .innerJoin(schedules, eq(schedules.id, adequacyReviews.newScheduleId))
    .where(and(isAnyOf(schedules.ledgerId, 'ledgerIds'), isNotNull(adequacyReviews.newScheduleId)))
    .orderBy(desc(schedules.validFrom), desc(schedules.id)),
);

/** The amounts that reviews have set on a ledger, those to come among them, the latest first. */
export const changesByReview = loadMany<number, AmountChange>(
  'payments.changesByReview',
  (db, ledgerIds) => selectChanges(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { ledgersBilledBetween } from '../../billing/index.ts';
import { changeSchedule, ScheduleRefused } from '../schedules/schedules.actions.ts';
import { liveAdequacy } from './adequacy.actions.ts';
import { reviewedAmount } from './adequacy.rules.ts';
import { monthsOfYear } from './coming-year.rules.ts';
import {
  hasOpenReview,
  openReviews,
  type ReviewResult,
  recordReviews,
  type TakenReview,
  takeReviews,
} from './reviews.store.ts';

/** Does a review: sets the amount that should be paid, with its notice, where the present one is off. */
async function review(tx: Database, taken: TakenReview): Promise<ReviewResult> {
  const { id, accountId, reason, dueAt, ledgerId, scheduleId } = taken;
  const nothing = { id, paidPence: null, suggestedPence: null, newScheduleId: null } as const;
  const adequacy = await liveAdequacy(tx, accountId, dueAt);
  if (!adequacy?.schedule) return { ...nothing, outcome: 'UNKNOWN' };
  const { paidPence } = taken;
  const { totalPence: suggestedPence, adjustmentPence } = adequacy;
  const kept = { ...nothing, paidPence, suggestedPence, outcome: 'KEPT' as const };
  // Meanwhile the customer may have set another amount, which counts from now on.
  if (adequacy.schedule.id !== scheduleId) return kept;
  const amountPence = reviewedAmount(reason, paidPence, adequacy);
  if (amountPence === null) return kept;
  try {
    const changed = await changeSchedule(
      tx,
      ledgerId,
      { amountPence, adjustment: { pence: adjustmentPence, months: monthsOfYear } },
      dueAt,
    );
    return changed.id === scheduleId
      ? kept
      : { ...kept, newScheduleId: changed.id, outcome: 'CHANGED' };
  } catch (error) {
    if (error instanceof ScheduleRefused) return kept;
    throw error;
  }
}

/** For so long a transaction may keep others from the database: PGlite has one connection for all. */
const batchMs = { pglite: 25, postgresql: 200 } as const;
const mostReviews = 100;

/** How many reviews fit into a transaction, which is found out. */
interface Pace {
  reviews: number;
}

/**
 * Does one batch of the reviews that are open. A server that is killed leaves its batch to be done.
 *
 * @returns false where none is open, or all that is left is in the hands of others.
 */
export async function workOnReviews(
  db: Database,
  failed: (what: string, error: unknown) => void = () => {},
  pace: Pace = { reviews: 1 },
): Promise<boolean> {
  const started = performance.now();
  let taken: TakenReview[] = [];
  try {
    await db.transaction(async (tx) => {
      taken = await takeReviews(tx, pace.reviews);
      const [first] = taken;
      if (!first) return;
      const results = await Promise.all(taken.map((each) => review(tx, each)));
      await recordReviews(tx, results, first.dueAt);
    });
  } catch (error) {
    const [only, other] = taken;
    if (!only) throw error;
    // The one that fails is found by trying each alone.
    pace.reviews = 1;
    if (other) return true;
    const lost = { paidPence: null, suggestedPence: null, newScheduleId: null };
    await db.transaction((tx) =>
      recordReviews(tx, [{ ...lost, id: only.id, outcome: 'FAILED' }], only.dueAt),
    );
    failed(`review ${only.id}`, error);
    return true;
  }
  const fitting = Math.floor(
    (pace.reviews * batchMs[db.kind]) / Math.max(1, performance.now() - started),
  );
  pace.reviews = Math.min(mostReviews, Math.max(1, Math.min(fitting, pace.reviews * 2)));
  return taken.length > 0;
}

/** Opens the reviews of a day, after the night's bills. */
export const reviewsJob = {
  name: 'payments.adequacy',
  title: 'reviews of fixed payments',
  schedule: dailyInLondon('05:30'),
  beginsAfter: async (_db, now) => now,
  isHeldBack: (tx) => hasOpenReview(tx),
  async run(tx, dueAt) {
    await openDueReviews(tx, dueAt);
  },
} satisfies Job;

/** Opens the reviews that fall due at a moment: of the day's anniversaries, and after a day's bills. */
export async function openDueReviews(tx: Database, dueAt: Temporal.Instant): Promise<void> {
  const billed = await ledgersBilledBetween(tx, dueAt.subtract({ hours: 24 }), dueAt);
  await openReviews(tx, { dueOn: londonDateOf(dueAt), dueAt }, billed);
}

const pace: Pace = { reviews: 1 };

/** Does the reviews that the job has opened. */
export const reviewsWork: Work = {
  title: 'reviews of fixed payments',
  step: (db, _clock, observer) =>
    workOnReviews(db, (what, error) => observer.failed(what, error), pace),
};

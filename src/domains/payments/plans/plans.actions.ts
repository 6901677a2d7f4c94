import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { ScheduleMethod } from '../../../kernel/payment-terms.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import type { LedgerRow } from '../../billing/index.ts';
import { addSchedule, endSchedulesOfPlans } from '../schedules/schedules.store.ts';
import { endOfPlan, instalmentsOf, offerDays, type PlanTerms } from './plans.rules.ts';
import {
  addPlan,
  endPlans,
  expireOffers,
  instalmentsOfPlan,
  lockPlan,
  markAccepted,
  type PlanRow,
  plansGivenUp,
  plansPaidOff,
  raiseContacts,
} from './plans.store.ts';

/** Our setting, which a failed Direct Debit follows too: it is presented again twice at most. */
const mostPresentations = 2;

/** A plan as people offer it. */
export interface PlanOffer extends PlanTerms {
  readonly method: ScheduleMethod;
  readonly strategyName: string;
  readonly strategyDisplayName: string;
}

/**
 * Offers a customer to pay a debt off by instalments. The offer stands for two weeks.
 *
 * @throws RangeError where the terms make no plan, and nothing is written.
 */
export function offerPlan(
  tx: Database,
  ledger: Pick<LedgerRow, 'id' | 'accountId'>,
  offer: PlanOffer,
  at: Temporal.Instant,
): Promise<PlanRow> {
  const { method, frequency, totalPence, strategyName, strategyDisplayName } = offer;
  const instalments = instalmentsOf(offer);
  return addPlan(
    tx,
    {
      accountId: ledger.accountId,
      ledgerId: ledger.id,
      status: 'OFFERED',
      strategyName,
      strategyDisplayName,
      method,
      frequency,
      totalPence,
      offeredAt: at,
      offerExpiresAt: at.add({ hours: 24 * offerDays }),
      updatedAt: at,
    },
    instalments,
  );
}

/**
 * Accepts an offer: from now on a schedule asks for its instalments, beside what is paid for running
 * costs. Accepted twice, it is done once.
 *
 * @returns whether the plan is active.
 */
export function acceptPlan(db: Database, planId: number, at: Temporal.Instant): Promise<boolean> {
  return db.transaction(async (tx) => {
    const plan = await lockPlan(tx, planId);
    if (plan?.status !== 'OFFERED') return plan?.status === 'ACTIVE';
    if (Temporal.Instant.compare(plan.offerExpiresAt, at) <= 0) return false;
    const instalments = await tx.read(instalmentsOfPlan, planId);
    const [first] = instalments;
    if (!first) return false;
    await markAccepted(tx, planId, at);
    await addSchedule(tx, {
      ledgerId: plan.ledgerId,
      accountId: plan.accountId,
      planId,
      method: plan.method,
      reason: 'DEBT_REPAYMENT_PLAN',
      trigger: 'REGULAR_PLAN',
      frequency: plan.frequency,
      frequencyMultiplier: plan.frequencyMultiplier,
      paymentDay: plan.frequency === 'WEEKLY' ? first.dueOn.dayOfWeek : first.dueOn.day,
      amountPence: first.amountPence,
      isVariable: false,
      isExemptFromAdequacy: true,
      totalDebtPence: plan.totalPence,
      validFrom: first.dueOn,
      validTo: endOfPlan(instalments),
      createdAt: at,
    });
    return true;
  });
}

/**
 * Breaks plans: nothing more is asked for by them from today on.
 *
 * @returns those that were active until now.
 */
export async function breakPlans(
  tx: Database,
  planIds: readonly number[],
  at: Temporal.Instant,
): Promise<number[]> {
  const broken = await endPlans(tx, planIds, 'BROKEN', at);
  await endSchedulesOfPlans(tx, broken, londonDateOf(at));
  return broken;
}

/**
 * What becomes of plans by a moment: offers lapse, what is paid off is over, and a plan breaks of which
 * an instalment is given up. Then who has missed payments is noted, so that people speak with them.
 * A second time nothing changes.
 */
export async function followPlans(tx: Database, at: Temporal.Instant): Promise<void> {
  const day = londonDateOf(at);
  await expireOffers(tx, at);
  const paidOff = await endPlans(tx, await plansPaidOff(tx), 'COMPLETED', at);
  await endSchedulesOfPlans(tx, paidOff, day);
  await breakPlans(tx, await plansGivenUp(tx, day, mostPresentations), at);
  await raiseContacts(tx, { day, at }, mostPresentations);
}

/** After the day's returns are known. */
export const plansJob: Job = {
  name: 'payments.plans',
  title: 'payment plans',
  schedule: dailyInLondon('07:30'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await followPlans(tx, dueAt);
  },
};

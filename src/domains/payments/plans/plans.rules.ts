import type { Temporal } from 'temporal-polyfill';
import type { ScheduleFrequency } from '../../../kernel/payment-terms.ts';

/** Our settings: an offer stands for two weeks, and a plan lasts five years at most. */
export const offerDays = 14;
const mostInstalments = { WEEKLY: 260, MONTHLY: 60 } as const;

/** What a plan pays off, and by what steps. */
export interface PlanTerms {
  readonly frequency: Exclude<ScheduleFrequency, 'PLANNED'>;
  readonly totalPence: number;
  readonly instalmentPence: number;
  /** The London day of the first instalment. */
  readonly firstOn: Temporal.PlainDate;
}

/** What a plan asks for. */
export interface Instalment {
  /** From 1. */
  readonly place: number;
  readonly dueOn: Temporal.PlainDate;
  readonly amountPence: number;
}

/**
 * The instalments of a plan, in order; the last one is what is left.
 *
 * @throws RangeError where the terms make no plan: of nothing, or of too many instalments.
 */
export function instalmentsOf({
  frequency,
  totalPence,
  instalmentPence,
  firstOn,
}: PlanTerms): Instalment[] {
  if (!(Number.isInteger(totalPence) && totalPence > 0)) throw new RangeError('Nothing to pay off');
  if (!(Number.isInteger(instalmentPence) && instalmentPence > 0)) {
    throw new RangeError('An instalment is more than nothing');
  }
  if (frequency === 'MONTHLY' && firstOn.day > 28) {
    throw new RangeError('Not every month has the day');
  }
  const count = Math.ceil(totalPence / instalmentPence);
  if (count > mostInstalments[frequency]) throw new RangeError('Too many instalments');
  return Array.from({ length: count }, (_, index) => ({
    place: index + 1,
    dueOn: firstOn.add(frequency === 'WEEKLY' ? { weeks: index } : { months: index }),
    amountPence: Math.min(instalmentPence, totalPence - index * instalmentPence),
  }));
}

/** The first London day after a plan. */
export function endOfPlan(instalments: readonly Instalment[]): Temporal.PlainDate {
  const last = instalments.at(-1);
  if (!last) throw new RangeError('A plan has instalments');
  return last.dueOn.add({ days: 1 });
}

/** What has been paid of a plan and what has not, in pence. */
export function planPosition(
  totalPence: number,
  paidPence: number,
): { readonly totalAmountPaid: number; readonly totalAmountRemaining: number } {
  return {
    totalAmountPaid: paidPence,
    totalAmountRemaining: Math.max(0, totalPence - paidPence),
  };
}

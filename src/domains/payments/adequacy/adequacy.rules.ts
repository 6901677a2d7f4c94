import type { ReviewReason } from '../../../kernel/payment-terms.ts';
import { type CostedYear, monthsOfYear, penceOfAmount, sharePence } from './coming-year.rules.ts';

/** What a ledger should be paid each month, and why; pence. */
export interface Adequacy {
  /** A twelfth of what the coming year costs. */
  readonly ongoingPence: number;
  /** A twelfth of what the balance is short of its target; negative where credit is used up. */
  readonly adjustmentPence: number;
  readonly totalPence: number;
  readonly balancePence: number;
  readonly targetPence: number;
  readonly yearPence: number;
}

/** Our setting: the balance that is aimed at, a year on. */
const targetPence = 0;

/** Our settings: only what is off by more than both of these is told, or changed at a bill. */
const tolerance = { percent: 5, pence: 500 } as const;

/**
 * What a ledger should be paid each month for its balance to reach the target in a year. Nobody is paid
 * by Direct Debit: credit lowers the payments at most to nothing.
 *
 * @param years the coming year of each meter point that is charged to the ledger.
 */
export function adequacyOf(years: readonly CostedYear[], balancePence: number): Adequacy {
  const amount = years
    .flatMap(({ months }) => months)
    .reduce((sum, month) => sum + month.amount, 0);
  const ongoingPence = sharePence(amount, monthsOfYear);
  const adjustment = Math.round((targetPence - balancePence) / monthsOfYear) || 0;
  const adjustmentPence = Math.max(adjustment, -Math.max(ongoingPence, 0)) || 0;
  return {
    ongoingPence,
    adjustmentPence,
    totalPence: Math.max(0, ongoingPence + adjustmentPence),
    balancePence,
    targetPence,
    yearPence: penceOfAmount(amount),
  };
}

/**
 * What the balance of a ledger comes to in a year.
 *
 * @param paidPence what its schedules will have asked for until then.
 */
export function projectedPence({ balancePence, yearPence }: Adequacy, paidPence: number): number {
  return balancePence + paidPence - yearPence;
}

/** Whether what is paid each month is off what should be by more than may be left as it is. */
export function isOff(paidPence: number, { totalPence }: Adequacy): boolean {
  const off = Math.abs(totalPence - paidPence);
  return off > tolerance.pence && off * 100 > paidPence * tolerance.percent;
}

/** Our setting: less than a pound a month is not asked for; the credit is for a refund. */
const leastPence = 100;

/**
 * The amount that a review sets; null where the present one stays. A year on it is what should be paid,
 * at a bill only where it is off by too much.
 */
export function reviewedAmount(
  reason: ReviewReason,
  paidPence: number,
  adequacy: Adequacy,
): number | null {
  const { totalPence } = adequacy;
  if (totalPence < leastPence || totalPence === paidPence) return null;
  return reason === 'ANNIVERSARY' || isOff(paidPence, adequacy) ? totalPence : null;
}

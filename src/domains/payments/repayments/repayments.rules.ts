import { Temporal } from 'temporal-polyfill';
import type {
  RepaymentMethod,
  RepaymentReason,
  RepaymentStatus,
} from '../../../kernel/payment-terms.ts';

/** By whom the platform itself asks, where the law wants money to go back without being asked. */
export const platformAsks = 'platform';

/** Our settings for money that goes back. */
export const repaymentSettings = {
  /** Above this, in pence, two people approve. */
  oneApprovalUpToPence: 50_000,
  /** The most, in pence, that customers can ask for by themselves at a time. */
  mostAskedForPence: 150_000,
  /** A meter has to have been read within so many days for the balance to be relied on. */
  readingWithinDays: 90,
  /** A final balance leaves by the eighth bank day after its bill, so that it arrives by the tenth. */
  finalBankDays: 8,
} as const;

/**
 * How many people have to approve, each of them another one than who asked: one, or two above £500
 * (our setting). What the law asks for is approved by the rule itself up to there.
 */
export function approvalsNeeded(amountPence: number, requestedBy: string): number {
  const people = amountPence > repaymentSettings.oneApprovalUpToPence ? 2 : 1;
  return requestedBy === platformAsks ? people - 1 : people;
}

/** Whether somebody may approve: whoever asked may not, and nobody may twice. */
export function mayApprove(
  approver: string,
  requestedBy: string,
  approvedBy: readonly string[],
): 'YES' | 'ASKED_FOR_IT' | 'HAS_APPROVED' {
  if (approver === requestedBy) return 'ASKED_FOR_IT';
  return approvedBy.includes(approver) ? 'HAS_APPROVED' : 'YES';
}

/** What the largest refund rests on, in pence. */
export interface RefundFacts {
  readonly balancePence: number;
  /** What is on its way back already. */
  readonly underWayPence: number;
  /** What is paid regularly, as of a month; 0 where nothing is. */
  readonly monthlyPence: number;
  /** What was ever paid by the Direct Debit in force; null where none is or nothing was. */
  readonly paidByDebitPence: number | null;
}

type LimitReason =
  | 'MAX_AVAILABLE_AMOUNT'
  | 'TOTAL_AMOUNT_PAID_VIA_ACTIVE_DDI'
  | 'MAX_ALLOWED_TO_REQUEST_VIA_DASHBOARD';

/**
 * The most that can go back, and what is to stay: one month's payment. What was never paid by the
 * Direct Debit in force does not go to its bank account without people looking at it.
 */
export function maximumRefund({
  balancePence,
  underWayPence,
  monthlyPence,
  paidByDebitPence,
}: RefundFacts): {
  readonly amountPence: number;
  readonly recommendedBalancePence: number;
  readonly reason: LimitReason;
} {
  const availablePence = Math.max(0, balancePence - underWayPence - monthlyPence);
  const limits: [number, LimitReason][] = [
    [availablePence, 'MAX_AVAILABLE_AMOUNT'],
    [paidByDebitPence ?? availablePence, 'TOTAL_AMOUNT_PAID_VIA_ACTIVE_DDI'],
    [repaymentSettings.mostAskedForPence, 'MAX_ALLOWED_TO_REQUEST_VIA_DASHBOARD'],
  ];
  // Of equal ones the first: it is the plainest.
  const [amountPence, reason] = limits.reduce((least, limit) =>
    limit[0] < least[0] ? limit : least,
  );
  return { amountPence, recommendedBalancePence: monthlyPence, reason };
}

/** What decides whether credit can be asked for. */
export interface EligibilityFacts {
  readonly isMain: boolean;
  readonly isActive: boolean;
  readonly hasOpenRequest: boolean;
  readonly isOverdue: boolean;
  readonly mostPence: number;
  /** When each meter of the account was last read by somebody or by itself; null where it never was. */
  readonly lastReadOn: readonly (Temporal.PlainDate | null)[];
  readonly today: Temporal.PlainDate;
}

/** Why credit cannot be asked for; null where it can. */
export type RefundObstacle =
  | 'LEDGER_NOT_SUPPORTED'
  | 'ACCOUNT_NOT_ACTIVE'
  | 'HAS_OPEN_REFUND_REQUEST'
  | 'HAS_OVERDUE_BALANCE'
  | 'HAS_NOT_ENOUGH_CREDIT'
  | 'HAS_NOT_GIVEN_READINGS_RECENTLY';

/**
 * Why a customer cannot ask for credit at present. Licence condition 27.16 has credit go back on
 * request unless that is not fair: where it may only be there because nobody has read the meter.
 */
export function refundObstacle(facts: EligibilityFacts): RefundObstacle | null {
  if (!facts.isMain) return 'LEDGER_NOT_SUPPORTED';
  if (!facts.isActive) return 'ACCOUNT_NOT_ACTIVE';
  if (facts.hasOpenRequest) return 'HAS_OPEN_REFUND_REQUEST';
  if (facts.isOverdue) return 'HAS_OVERDUE_BALANCE';
  if (facts.mostPence <= 0) return 'HAS_NOT_ENOUGH_CREDIT';
  const since = facts.today.subtract({ days: repaymentSettings.readingWithinDays });
  const isReadLately = facts.lastReadOn.every(
    (on) => on !== null && Temporal.PlainDate.compare(on, since) >= 0,
  );
  return isReadLately ? null : 'HAS_NOT_GIVEN_READINGS_RECENTLY';
}

/** Whether what was decided can still be called off: not once it is with the vendor. */
export function canBeCalledOff(status: RepaymentStatus): boolean {
  return status === 'REQUESTED' || status === 'APPROVED';
}

/** The supplier's book that money leaves by a method. */
export function bookOfMethod(
  method: RepaymentMethod,
): 'CASH_BANK_TRANSFER' | 'CASH_CHEQUE' | 'CASH_CARD' {
  switch (method) {
    case 'BANK_TRANSFER':
      return 'CASH_BANK_TRANSFER';
    case 'CHEQUE':
      return 'CASH_CHEQUE';
    case 'CARD':
      return 'CASH_CARD';
  }
}

/** Why credit goes back, where nobody names a reason of the API: all of it, or a part. */
export function creditReasonOf(amountPence: number, balancePence: number): RepaymentReason {
  return amountPence >= balancePence ? 'FULL_CREDIT_REFUND' : 'PARTIAL_CREDIT_REFUND';
}

/** Kinds of payments that cannot go back, or only as a whole. */
export function refundabilityOf(transactionType: string): 'ANY_PART' | 'WHOLE' | 'NOT' {
  // What the Department for Work and Pensions deducts goes back to it, and not to the customer.
  if (transactionType === 'FUEL_DIRECT' || transactionType === 'DCA_COLLECTION') return 'NOT';
  // The meter takes a top-up by its number, which cannot be divided.
  if (transactionType === 'PREPAY_SMART') return 'WHOLE';
  if (transactionType === 'PAYPOINT_CASH' || transactionType === 'PAYPOINT_CARD') return 'WHOLE';
  return 'ANY_PART';
}

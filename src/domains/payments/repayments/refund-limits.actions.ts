import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { RepaymentMethod } from '../../../kernel/payment-terms.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { agreementsWith, isActiveAt } from '../../agreements/index.ts';
import {
  type ExpectedPaymentsOf,
  type LedgerRow,
  ledgersOfAccount,
  overdueOfAccount,
} from '../../billing/index.ts';
import { readingsAtPoint } from '../../metering/index.ts';
import {
  type InstructionRow,
  instructionsToPayTo,
  isUsableAt,
  lockPayment,
  type PaymentRow,
  paidByInstruction,
  regularPaymentsOfLedger,
} from './repayment-sources.store.ts';
import { maximumRefund, type RefundObstacle, refundObstacle } from './repayments.rules.ts';
import { openRepaymentsOfLedger } from './repayments.store.ts';

/** The ledger of an account that a refund is about: that of a number, or the main one. */
export async function refundedLedger(
  db: Database,
  accountId: number,
  ledgerNumber: string | null,
): Promise<LedgerRow | null> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  return (
    ledgers.find(({ number, kind }) =>
      ledgerNumber === null ? kind === 'MAIN' : number === ledgerNumber,
    ) ?? null
  );
}

/**
 * The instruction that money goes back to by a method: that of the ledger before another one of the
 * account, the latest first; null where there is none. A cheque needs none.
 */
export async function instructionFor(
  db: Database,
  { id, accountId }: Pick<LedgerRow, 'id' | 'accountId'>,
  method: RepaymentMethod,
  at: Temporal.Instant,
): Promise<InstructionRow | null> {
  if (method === 'CHEQUE') return null;
  const usable = (await db.read(instructionsToPayTo, accountId)).filter(
    (each) => isUsableAt(each, at) && (method === 'CARD') === (each.kind === 'CARD'),
  );
  return usable.find(({ ledgerId }) => ledgerId === id) ?? usable[0] ?? null;
}

/** What is paid regularly on a ledger on a London day, as of a month, in pence. */
async function monthlyPence(
  db: Database,
  ledgerId: number,
  today: Temporal.PlainDate,
): Promise<number> {
  const schedules = await db.read(regularPaymentsOfLedger, ledgerId);
  const current = schedules.filter(
    ({ reason, frequency, validFrom, validTo }) =>
      reason === 'GENERAL_ACCOUNT_PAYMENT' &&
      frequency === 'MONTHLY' &&
      Temporal.PlainDate.compare(validFrom, today) <= 0 &&
      (validTo === null || Temporal.PlainDate.compare(validTo, today) > 0),
  );
  return current.reduce(
    (sum, { amountPence, frequencyMultiplier }) =>
      sum + Math.round(amountPence / frequencyMultiplier),
    0,
  );
}

/** What was paid by the Direct Debit of a ledger that is in force, in pence; null where nothing was. */
async function paidByDebitInForce(
  db: Database,
  { id, accountId }: Pick<LedgerRow, 'id' | 'accountId'>,
  at: Temporal.Instant,
): Promise<number | null> {
  const debit = (await db.read(instructionsToPayTo, accountId)).find(
    (each) => each.ledgerId === id && each.kind === 'DIRECT_DEBIT' && isUsableAt(each, at),
  );
  return debit ? ((await db.read(paidByInstruction, debit.id))?.pence ?? null) : null;
}

/** What is on its way back of a ledger, in pence: it is not to be given twice. */
export async function underWayPence(db: Database, ledgerId: number): Promise<number> {
  const open = await db.read(openRepaymentsOfLedger, ledgerId);
  return open.reduce((sum, { amountPence }) => sum + amountPence, 0);
}

/** The most that can go back of a ledger at an instant, and why no more; see `maximumRefund`. */
export async function maximumRefundOf(db: Database, ledger: LedgerRow, at: Temporal.Instant) {
  const [underWay, monthly, paidByDebitPence] = await Promise.all([
    underWayPence(db, ledger.id),
    monthlyPence(db, ledger.id, londonDateOf(at)),
    paidByDebitInForce(db, ledger, at),
  ]);
  return maximumRefund({
    balancePence: ledger.balancePence,
    underWayPence: underWay,
    monthlyPence: monthly,
    paidByDebitPence,
  });
}

/** When each supply of an account was last read, other than by an estimate; London days. */
async function lastReadOn(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<(Temporal.PlainDate | null)[]> {
  const agreements = await agreementsWith(db, accountId);
  const points = new Set(
    agreements.filter((each) => isActiveAt(each, at)).map(({ meterPointId }) => meterPointId),
  );
  return Promise.all(
    [...points].map(async (point) => {
      const readings = await readingsAtPoint(db, point);
      const last = readings.findLast(
        ({ quality, readAt }) =>
          quality === 'ACTUAL' && readAt.epochMilliseconds <= at.epochMilliseconds,
      );
      return last ? londonDateOf(last.readAt) : null;
    }),
  );
}

/** Why credit of a ledger cannot be asked for at an instant; null where it can. */
export async function refundObstacleOf(
  db: Database,
  account: Pick<AccountRow, 'id' | 'status'>,
  ledger: LedgerRow,
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
): Promise<RefundObstacle | null> {
  const today = londonDateOf(at);
  const [open, most, overdue, read] = await Promise.all([
    db.read(openRepaymentsOfLedger, ledger.id),
    maximumRefundOf(db, ledger, at),
    overdueOfAccount(db, account.id, today, expected),
    lastReadOn(db, account.id, at),
  ]);
  return refundObstacle({
    isMain: ledger.kind === 'MAIN',
    isActive: account.status === 'ACTIVE',
    hasOpenRequest: open.length > 0,
    isOverdue: overdue > 0,
    mostPence: most.amountPence,
    lastReadOn: read,
    today,
  });
}

/** Whether a payment that is to go back is still in the books: one that came back itself is not. */
export async function isPaymentInBooks(tx: Database, paymentId: number): Promise<boolean> {
  const payment = await lockPayment(tx, paymentId);
  return payment?.status === 'CLEARED' || payment?.status === 'FULFILLED';
}

/**
 * What of a payment can still go back, in pence: what of it has not been asked for, of a top-up no more
 * than what has not reached its meter, and beside credit that is asked for no more than what that leaves.
 */
export async function refundablePence(
  db: Database,
  { amountPence }: Pick<PaymentRow, 'amountPence'>,
  returnedPence: number,
  ledger: Pick<LedgerRow, 'id' | 'kind' | 'balancePence'>,
): Promise<number> {
  const open = await db.read(openRepaymentsOfLedger, ledger.id);
  const openPence = open.reduce((sum, each) => sum + each.amountPence, 0);
  const isBounded =
    ledger.kind === 'ELECTRICITY_PREPAY_PAYMENT' ||
    ledger.kind === 'GAS_PREPAY_PAYMENT' ||
    open.some(({ paymentId }) => paymentId === null);
  const left = amountPence - returnedPence;
  return Math.max(0, isBounded ? Math.min(left, ledger.balancePence - openPence) : left);
}

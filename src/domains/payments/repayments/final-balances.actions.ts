import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import {
  type FinalBalance,
  finalBalances,
  ledgerById,
  lockLedgers,
  post,
  standardPence,
} from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { bankDayAfter } from '../collections/bacs.rules.ts';
import { instructionFor } from './refund-limits.actions.ts';
import { approvalsNeeded, platformAsks, repaymentSettings } from './repayments.rules.ts';
import { addRequest, openRepaymentsOfLedger, updateRepayment } from './repayments.store.ts';

/** So many working days after the final bill its credit has to be back with the customer. */
const refundWithinWorkingDays = 10;

/** What is owed where the credit of a final bill is not back in time is given for this reason. */
const lateRefundReason = 'GUARANTEED_STANDARDS';

/**
 * Sets the credit of former customers on its way back: it leaves on the eighth bank day after the final
 * bill, or on the next one where that is over. Up to £500 the law is approval enough (our setting). What
 * is not back after ten working days is compensated once by £40, as the Electricity and Gas (Standards
 * of Performance) Regulations 2015 have it. A second run changes nothing.
 *
 * @returns how many were set on their way.
 */
async function repayFinalBalances(tx: Database, at: Temporal.Instant): Promise<number> {
  const holidays = await bankHolidaysIn(tx, 'england-and-wales');
  const finals = await finalBalances(tx);
  // All are locked at once, in one order.
  await lockLedgers(
    tx,
    finals.map(({ ledgerId }) => ledgerId),
  );
  let begun = 0;
  for (const final of finals) {
    await compensateLateRefund(tx, final, holidays, at);
    if (await beginRepayment(tx, final, holidays, at)) begun += 1;
  }
  return begun;
}

async function beginRepayment(
  tx: Database,
  { ledgerId, accountId, issuedAt }: FinalBalance,
  holidays: BankHolidays,
  at: Temporal.Instant,
): Promise<boolean> {
  const [ledger, open] = await Promise.all([
    tx.read(ledgerById, ledgerId),
    tx.read(openRepaymentsOfLedger, ledgerId),
  ]);
  if (!ledger || ledger.balancePence <= 0 || open.length > 0) return false;
  const instruction = await instructionFor(tx, ledger, 'BANK_TRANSFER', at);
  const next = bankDayAfter(londonDateOf(at), 1, holidays);
  const planned = bankDayAfter(londonDateOf(issuedAt), repaymentSettings.finalBankDays, holidays);
  const added = await addRequest(tx, {
    requestId: randomUUID(),
    uuid: randomUUID(),
    ledgerId,
    accountId,
    paymentId: null,
    amountPence: ledger.balancePence,
    method: instruction ? 'BANK_TRANSFER' : 'CHEQUE',
    instructionId: instruction?.id ?? null,
    reason: 'FINAL_BALANCE_SETTLEMENT',
    note: null,
    requestedBy: platformAsks,
    requestedAt: at,
    paymentOn: Temporal.PlainDate.compare(planned, next) < 0 ? next : planned,
    idempotencyKey: `final balance ${ledgerId} ${londonDateOf(at)}`,
  });
  if (added && approvalsNeeded(ledger.balancePence, platformAsks) === 0) {
    const accepted = { status: 'ACCEPTED', decidedAt: at } as const;
    await updateRepayment(tx, added, { status: 'APPROVED' }, accepted);
  }
  return added !== null;
}

async function compensateLateRefund(
  tx: Database,
  { ledgerId, documentId, issuedAt }: FinalBalance,
  holidays: BankHolidays,
  at: Temporal.Instant,
): Promise<void> {
  const dueOn = bankDayAfter(londonDateOf(issuedAt), refundWithinWorkingDays, holidays);
  const today = londonDateOf(at);
  if (Temporal.PlainDate.compare(today, dueOn) <= 0) return;
  const pence = standardPence(dueOn);
  await post(
    tx,
    [
      {
        ledgerId,
        kind: 'CREDIT',
        postedOn: today,
        isOfToday: true,
        netPence: pence,
        taxPence: 0,
        reasonCode: lateRefundReason,
        displayNote: 'For credit that came back late',
        idempotencyKey: `payments.late-final-credit ${documentId}`,
        books: [{ book: 'GOODWILL', amountPence: -pence }],
      },
    ],
    at,
  );
}

/** After the statements of the night, and before what is due leaves. */
export const finalBalancesJob: Job = {
  name: 'payments.final-balances',
  title: 'credit of former customers',
  schedule: dailyInLondon('05:15'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await repayFinalBalances(tx, dueAt);
  },
};

import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { agreementsWith } from '../../agreements/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { isAnyRunOpen, openRun, type RunWork, worksOnRuns } from '../cycles/runs.actions.ts';
import { post } from '../ledgers/postings.actions.ts';
import { transactionById } from '../ledgers/postings.store.ts';
import { compensationPence, latePaymentPence } from './final-bills.rules.ts';
import { unissuedWindows } from './statement-runs.store.ts';
import { supplyEndedOn } from './supply-ends.rules.ts';

/** The reason of what a customer is given for a final bill, or for that itself, that came late. */
const lateFinalBillReason = 'GUARANTEED_STANDARDS';

/** The final bill of a ledger, which is to come or is issued now. */
interface FinalBill {
  readonly ledgerId: number;
  /** The last London day of the supply. */
  readonly endedOn: Temporal.PlainDate;
}

/**
 * Credits what is owed for final bills that are late, and once more where the first credit came later
 * than ten working days after it was owed; each once. By a bill whose window is open they are listed.
 *
 * @param at when it is booked; by then the bills are not issued, or are issued now.
 */
export async function compensateLateFinalBills(
  tx: Database,
  bills: readonly FinalBill[],
  at: Temporal.Instant,
): Promise<void> {
  const day = londonDateOf(at);
  const owed = bills
    .map((bill) => ({ ...bill, pence: compensationPence(bill.endedOn, day) }))
    .filter(({ pence }) => pence > 0);
  if (owed.length === 0) return;
  const credits = owed.map((bill) => creditOf(bill, 'bill', 'For a final bill that came late'));
  const paid = await post(tx, credits, at);
  // Our setting: accounts in Scotland keep to the same days.
  const holidays = await bankHolidaysIn(tx, 'england-and-wales');
  const bookings = await Promise.all(
    paid.map(({ transactionId }) => tx.read(transactionById, transactionId)),
  );
  const late = owed.flatMap((bill, place) => {
    const paidOn = londonDateOf(bookings[place]?.bookedAt ?? at);
    const pence = latePaymentPence(bill.endedOn, paidOn, holidays);
    return pence > 0 ? [{ ...bill, pence }] : [];
  });
  await post(
    tx,
    late.map((bill) => creditOf(bill, 'payment', 'For a compensation that came late')),
    at,
  );
}

function creditOf(
  { ledgerId, endedOn, pence }: FinalBill & { readonly pence: number },
  what: 'bill' | 'payment',
  displayNote: string,
) {
  return {
    ledgerId,
    kind: 'CREDIT' as const,
    postedOn: endedOn,
    netPence: pence,
    taxPence: 0,
    reasonCode: lateFinalBillReason,
    displayNote,
    idempotencyKey: `billing.late-final-${what} ${ledgerId} ${endedOn}`,
    books: [{ book: 'GOODWILL' as const, amountPence: -pence }],
  };
}

/** The final bills, of all ledgers or of some, that are late on a London day and not issued yet. */
async function lateFinalBills(
  tx: Database,
  day: Temporal.PlainDate,
  ledgerIds?: readonly number[],
): Promise<FinalBill[]> {
  const windows = await unissuedWindows(tx, ledgerIds);
  const bills = await Promise.all(
    windows.map(async ({ ledgerId, accountId, fromOn, toOn, isFinal }) => {
      const endedOn = isFinal ? toOn : supplyEndedOn(await agreementsWith(tx, accountId));
      const isWithin = endedOn !== null && Temporal.PlainDate.compare(fromOn, endedOn) <= 0;
      return isWithin && compensationPence(endedOn, day) > 0 ? [{ ledgerId, endedOn }] : [];
    }),
  );
  return bills.flat();
}

/** What is done for some of the ledgers of a night's run. */
export const lateFinalBillWork: RunWork = {
  kind: 'FINAL_BILLS',
  async ledgers(tx, ledgerIds, { dueAt }) {
    const late = await lateFinalBills(tx, londonDateOf(dueAt), ledgerIds);
    await compensateLateFinalBills(tx, late, dueAt);
  },
};

/** Before bills are made, so that one that is issued this night lists what came the night before. */
export const lateFinalBillsJob = {
  name: 'billing.late-final-bills',
  title: 'final bills that are late',
  schedule: dailyInLondon('03:00'),
  beginsAfter: async (_db, now) => now,
  isHeldBack: isAnyRunOpen,
  async run(tx, dueAt) {
    const late = await lateFinalBills(tx, londonDateOf(dueAt));
    const ledgerIds = late.map(({ ledgerId }) => ledgerId);
    await openRun(tx, lateFinalBillWork.kind, dueAt, ledgerIds);
  },
} satisfies Job;

export const lateFinalBillsWork = worksOnRuns(lateFinalBillsJob.title, lateFinalBillWork);

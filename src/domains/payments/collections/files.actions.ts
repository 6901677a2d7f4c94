import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { type BankHolidays, isWorkingDay } from '../../../kernel/working-days.ts';
import type { PaymentVendorPort } from '../../../outside/payment-vendor/port.ts';
import { ledgerById } from '../../billing/index.ts';
import { movePayments } from '../payments/payments.store.ts';
import { bankDayAfter, submissionOn, transactionCodeOf } from './bacs.rules.ts';
import { takeAll } from './bank-runs.store.ts';
import {
  type DebitToSubmit,
  markSent,
  takeDebits,
  takeFile,
  type UnsentLine,
  unsentLines,
  writeLines,
} from './files.store.ts';

/** So many debits go into a file by one transaction, and to the vendor by one call. */
const debitsAtOnce = 250;

/** What banks work on at a day: the day itself, or the last bank day before it. */
function bankDayUpTo(on: Temporal.PlainDate, holidays: BankHolidays): Temporal.PlainDate {
  return isWorkingDay(dayOfDate(on), holidays) ? on : bankDayAfter(on, -1, holidays);
}

/**
 * Puts the debits into their files that are to be submitted by now: two bank days before they are
 * debited. One that is late, since no server ran or its instruction was not lodged, is moved to the
 * first day that is left. From here on a payment is pending: its line stands before anybody is called.
 *
 * @param now by the clock, as nothing is submitted in the past.
 * @returns false where nothing is left to be submitted, in nobody's hands either.
 */
export async function prepareFiles(
  tx: Database,
  now: Temporal.Instant,
  holidays: BankHolidays,
): Promise<boolean> {
  const today = londonDateOf(now);
  const earliest = bankDayAfter(today, 2, holidays);
  const upTo = bankDayAfter(bankDayUpTo(today, holidays), 2, holidays);
  const taken = await takeAll((others) => takeDebits(tx, upTo, debitsAtOnce, others));
  if (taken.length === 0) return false;
  const useless = taken.filter(({ instructionId }) => instructionId === null);
  const unnoticed = taken.filter((each) => each.instructionId !== null && !each.isNoticed);
  const sized = await Promise.all(
    taken
      .filter((each) => each.instructionId !== null && each.isNoticed)
      .map(async (each) => ({ ...each, amountPence: await penceOf(tx, each) })),
  );
  const settled = sized.filter(({ amountPence }) => amountPence === 0);
  await movePayments(
    tx,
    [...useless, ...unnoticed, ...settled].map(({ id }) => id),
    'DELETED',
    { settledAt: now },
  );
  const byDay = Map.groupBy(
    sized.filter(({ amountPence }) => amountPence > 0),
    ({ paymentOn }) =>
      (Temporal.PlainDate.compare(paymentOn, earliest) < 0 ? earliest : paymentOn).toString(),
  );
  for (const [day, debits] of byDay) {
    const debitOn = Temporal.PlainDate.from(day);
    const days = { debitOn, submitOn: submissionOn(debitOn, holidays) };
    const file = await takeFile(tx, days, now);
    const firsts = new Set<number>();
    const prepared = debits.map(
      ({ id, instructionId, amountPence, transactionType, isFirst }, place) => {
        const of = instructionId ?? 0;
        const isFirstOf = isFirst && transactionType === 'DD_REGULAR_COLLECTION' && !firsts.has(of);
        if (isFirstOf) firsts.add(of);
        const type = isFirstOf ? ('DD_FIRST_COLLECTION' as const) : transactionType;
        const line = file.nextLine + place;
        return { id, line, amountPence, transactionType: type, instructionId: of };
      },
    );
    await writeLines(tx, file.id, debitOn, prepared, now);
  }
  return true;
}

/** What is taken: of a bill, no more than what of it is unpaid by now. */
async function penceOf(
  tx: Database,
  { source, ledgerId, amountPence }: DebitToSubmit,
): Promise<number> {
  if (source !== 'BILL') return amountPence;
  const ledger = await tx.read(ledgerById, ledgerId);
  return Math.max(0, Math.min(amountPence, -(ledger?.balancePence ?? 0)));
}

/**
 * Sends lines to the vendor that are not known to have arrived. Each is asked about first: only what
 * the vendor has never heard of is sent, and under the same key.
 *
 * @param afterPaymentId where to go on after; 0 to begin.
 * @returns the last payment that was looked at; null where none was left.
 * @throws VendorUnavailable where it cannot be told what arrived; then it is asked again later.
 */
export async function sendLines(
  db: Database,
  vendor: PaymentVendorPort,
  now: Temporal.Instant,
  afterPaymentId: number,
): Promise<number | null> {
  const lines = await unsentLines(db, debitsAtOnce, afterPaymentId);
  const last = lines.at(-1);
  if (!last) return null;
  const known = await vendor.known(lines.map(({ key }) => key));
  const fresh = lines.filter(({ key }) => !known.has(key));
  await vendor.collect(fresh.map(lineOf));
  await markSent(
    db,
    lines.map(({ paymentId }) => paymentId),
    now,
  );
  return last.paymentId;
}

const lineOf = ({ key, mandateReference, amountPence, debitOn, transactionType }: UnsentLine) => ({
  key,
  mandateReference,
  amountPence,
  debitOn,
  transactionCode: transactionCodeOf(transactionType),
});

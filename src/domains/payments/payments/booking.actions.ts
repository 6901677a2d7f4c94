import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { PaymentType } from '../../../kernel/books.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { PaymentSource } from '../../../kernel/payment-terms.ts';
import {
  holdDepositById,
  lockLedgers,
  type Posting,
  post,
  ReversalRefused,
  rePresentedReason,
  reverse,
} from '../../billing/index.ts';
import { cashBookOf, depositOfKey } from './payments.rules.ts';
import {
  insertPayments,
  keepPromise,
  lockPromise,
  type PaymentRow,
  paymentByKey,
  settlePayments,
  takeBack,
} from './payments.store.ts';

/** What the books tell of a payment beside its money. */
export function bookedAs(type: PaymentType): {
  readonly reasonCode: string | null;
  readonly displayNote: string | null;
} {
  if (type !== 'DD_RE_PRESENTATION') return { reasonCode: null, displayNote: null };
  const displayNote = 'A Direct Debit that came back unpaid, and was taken again.';
  return { reasonCode: rePresentedReason, displayNote };
}

/** The posting of a payment, dated to its day; paid earlier, to the day on which that is known. */
function postingOf(payment: PaymentRow, at: Temporal.Instant): Posting {
  const { uuid, ledgerId, amountPence, paymentOn, transactionType } = payment;
  const knownOn = londonDateOf(at);
  return {
    ledgerId,
    kind: 'PAYMENT',
    postedOn: Temporal.PlainDate.compare(paymentOn, knownOn) < 0 ? paymentOn : knownOn,
    netPence: amountPence,
    taxPence: 0,
    paymentType: transactionType,
    ...bookedAs(transactionType),
    idempotencyKey: `payment ${uuid}`,
    books: [{ book: cashBookOf(transactionType), amountPence: -amountPence }],
  };
}

/**
 * Books payments of which it is certain that they are paid, dated to their day, though not to one
 * that is still to come, and takes them to
 * their end, all or none.
 *
 * @param taken rows that the transaction has locked, and whose state lets them end so.
 */
export async function bookPayments(
  tx: Database,
  taken: readonly PaymentRow[],
  status: 'CLEARED' | 'FULFILLED',
  at: Temporal.Instant,
): Promise<void> {
  const deposits = await bookDeposits(tx, taken, at);
  const ordinary = taken.filter(({ id }) => !deposits.has(id));
  const posted = await post(
    tx,
    ordinary.map((payment) => postingOf(payment, at)),
    at,
  );
  const booked = [...deposits].map(([id, transactionId]) => ({ id, transactionId }));
  for (const [place, { id }] of ordinary.entries()) {
    booked.push({ id, transactionId: posted[place]?.transactionId ?? 0 });
  }
  await settlePayments(tx, booked, status, at);
}

/**
 * Books those of some payments by which a deposit is paid. What is left of them, as its deposit was paid
 * otherwise meanwhile, is money on the ledger like any other.
 *
 * @returns their Payments, by the payments' identifiers.
 */
async function bookDeposits(
  tx: Database,
  taken: readonly PaymentRow[],
  at: Temporal.Instant,
): Promise<Map<number, number>> {
  const booked = new Map<number, number>();
  const wanted = taken.flatMap((row) => {
    const deposit = depositOfKey(row.idempotencyKey);
    return deposit ? [{ ...row, depositId: deposit.depositId }] : [];
  });
  // Deposits are rare; with one, all ledgers are locked at once, in the order of everybody else.
  if (wanted.length > 0) {
    await lockLedgers(
      tx,
      taken.map(({ ledgerId }) => ledgerId),
    );
  }
  for (const { id, depositId, transactionType: paymentType, amountPence } of wanted) {
    const paid = { paymentType, book: cashBookOf(paymentType), amountPence };
    const transactionId = await holdDepositById(tx, depositId, paid, at);
    if (transactionId !== null) booked.set(id, transactionId);
  }
  return booked;
}

/**
 * Takes the money of a payment back that was booked: on its ledger the debt stands again.
 *
 * @param why the banks' code or the vendor's word, and a note for staff.
 */
export async function takeBackPayment(
  tx: Database,
  payment: PaymentRow,
  { failureCode, note }: { readonly failureCode: string; readonly note: string },
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<void> {
  if (payment.transactionId === null) return;
  try {
    const reversal = await reverse(tx, payment.transactionId, { postedOn: on, at, note });
    await takeBack(tx, payment.id, {
      reversalId: reversal.transactionId,
      reversedAt: at,
      failureCode,
    });
  } catch (error) {
    // Somebody has taken it back by hand: there is nothing left to do.
    if (!(error instanceof ReversalRefused)) throw error;
  }
}

/** Money that came in by itself. */
interface Received {
  readonly ledgerId: number;
  readonly accountId: number;
  readonly amountPence: number;
  readonly type: PaymentType;
  readonly source: PaymentSource;
  readonly reference: string;
  /** The London day on which it came. */
  readonly on: Temporal.PlainDate;
  /** Under which it is booked once. */
  readonly key: string;
}

/**
 * Books money that came in, once for its key. Where the customer had promised as much or less, it is
 * that promise which is kept.
 *
 * @returns the payment that stands for it.
 */
export async function receiveMoney(
  tx: Database,
  received: Received,
  at: Temporal.Instant,
): Promise<PaymentRow> {
  const { ledgerId, accountId, amountPence, type, source, reference, on, key } = received;
  const before = await paymentByKey(tx, key);
  if (before) return before;
  const promise = await lockPromise(tx, ledgerId, amountPence);
  if (promise) {
    const kept = { amountPence, paymentOn: on, transactionType: type, idempotencyKey: key };
    const row = { ...promise, ...kept };
    await bookPayments(tx, [row], 'FULFILLED', at);
    await keepPromise(tx, promise.id, kept);
    return (await paymentByKey(tx, key)) ?? row;
  }
  const [row] = await insertPayments(tx, [
    {
      uuid: randomUUID(),
      ledgerId,
      accountId,
      status: 'PENDING',
      source,
      transactionType: type,
      amountPence,
      paymentOn: on,
      reference,
      idempotencyKey: key,
      createdAt: at,
      submittedAt: at,
    },
  ]);
  if (row) await bookPayments(tx, [row], 'CLEARED', at);
  const booked = await paymentByKey(tx, key);
  if (!booked) throw new Error('Money that came in was not written');
  return booked;
}

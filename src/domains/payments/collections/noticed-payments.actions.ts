import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { accountNumberOf } from '../../accounts/index.ts';
import { ledgerOfNumber } from '../../billing/index.ts';
import { bookPayments, receiveMoney, takeBackPayment } from '../payments/booking.actions.ts';
import { isPaymentType } from '../payments/payments.rules.ts';
import { lockPayment, movePayments, type PaymentRow } from '../payments/payments.store.ts';
import { lockWaitingTransfer, markEvent, type VendorEventRow } from './events.store.ts';

/** What kinds of events the notices are that vendors give by the API. */
export type NoticeKind = 'NOTICE_PAID' | 'NOTICE_FAILED' | 'NOTICE_CHARGED_BACK';

/** Under which the event of a vendor's notice is kept. */
export const noticeEventId = (noticeIdentifier: string) => `notice:${noticeIdentifier}`;

/** Does what a notice asks for, where the payment's state lets it; a second time nothing. */
export async function handleNotice(
  tx: Database,
  event: VendorEventRow,
  at: Temporal.Instant,
): Promise<void> {
  const payment = event.paymentId === null ? null : await lockPayment(tx, event.paymentId);
  if (event.kind !== 'NOTICE_PAID') {
    if (payment) await failed(tx, payment, event, at);
    await markEvent(tx, event.id, { handledAt: at });
    return;
  }
  const paymentId = payment ? payment.id : await receivedFor(tx, event, at);
  if (payment) await paid(tx, payment, at);
  await markEvent(tx, event.id, { handledAt: at, paymentId });
}

async function paid(tx: Database, payment: PaymentRow, at: Temporal.Instant): Promise<void> {
  const { id, status } = payment;
  if (status === 'PROMISED') return bookPayments(tx, [payment], 'FULFILLED', at);
  if (status === 'SCHEDULED' || status === 'REQUESTED') {
    await movePayments(tx, [id], 'PENDING', { submittedAt: at });
  } else if (status !== 'PENDING') return;
  await bookPayments(tx, [payment], 'CLEARED', at);
}

async function failed(
  tx: Database,
  payment: PaymentRow,
  { kind, code, eventOn }: VendorEventRow,
  at: Temporal.Instant,
): Promise<void> {
  const failureCode = code ?? 'UNKNOWN';
  if (payment.transactionId === null) {
    await movePayments(tx, [payment.id], 'FAILED', { failureCode, settledAt: at });
    return;
  }
  const note = kind === 'NOTICE_FAILED' ? 'Failed, the vendor says.' : 'Charged back.';
  await takeBackPayment(tx, payment, { failureCode, note }, eventOn, at);
}

/**
 * Books money that came in for a ledger, whole. Where it is a transfer that has waited for its ledger
 * to be found, it is that one, and waits no more.
 *
 * @returns the payment that stands for it.
 */
async function receivedFor(
  tx: Database,
  { vendorEventId, payerReference, amountPence, eventOn, code }: VendorEventRow,
  at: Temporal.Instant,
): Promise<number | null> {
  const ledger = payerReference === null ? null : await ledgerOfNumber(tx, payerReference);
  if (!ledger || amountPence === null || code === null || !isPaymentType(code)) return null;
  const named = vendorEventId.slice(noticeEventId('').length);
  const waiting = await lockWaitingTransfer(tx, named);
  const payment = await receiveMoney(
    tx,
    {
      ledgerId: ledger.id,
      accountId: ledger.accountId,
      amountPence: waiting?.amountPence ?? amountPence,
      type: waiting ? 'BACS_DEPOSIT' : code,
      source: 'BANK_STATEMENT',
      reference: (await accountNumberOf(tx, ledger.accountId)) ?? payerReference ?? '',
      on: waiting?.eventOn ?? eventOn,
      key: waiting ? `transfer:${named}` : vendorEventId,
    },
    at,
  );
  if (waiting) await markEvent(tx, waiting.id, { handledAt: at, paymentId: payment.id });
  return payment.id;
}

import type { Temporal } from 'temporal-polyfill';
import type { Book, PaymentType } from '../../../kernel/books.ts';
import type { PaymentSource, PaymentStatus } from '../../../kernel/payment-terms.ts';

/**
 * What a payment can become, by what it is. A cleared one fails where the banks give the money back
 * after it was booked; nothing else leaves an end.
 */
const next: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  SCHEDULED: ['PENDING', 'DELETED'],
  PENDING: ['CLEARED', 'FAILED'],
  CLEARED: ['FAILED'],
  FAILED: [],
  PROMISED: ['FULFILLED', 'PROMISE_BROKEN', 'DELETED'],
  FULFILLED: ['FAILED'],
  PROMISE_BROKEN: [],
  REQUESTED: ['PENDING', 'DELETED'],
  DELETED: [],
};

/** Whether a payment of one status may take another one next. */
export function mayBecome(from: PaymentStatus, to: PaymentStatus): boolean {
  return next[from].includes(to);
}

/** Every status, in the order in which payments mostly go through them. */
export const paymentStatuses = Object.keys(next) as readonly PaymentStatus[];

/** The statuses from which a payment may get to another one in a single step. */
export function statusesBefore(to: PaymentStatus): readonly PaymentStatus[] {
  return paymentStatuses.filter((from) => mayBecome(from, to));
}

const books: Readonly<Record<PaymentType, Book>> = {
  DD_FIRST_COLLECTION: 'CASH_DIRECT_DEBIT',
  DD_REGULAR_COLLECTION: 'CASH_DIRECT_DEBIT',
  DD_RE_PRESENTATION: 'CASH_DIRECT_DEBIT',
  DD_FINAL_COLLECTION: 'CASH_DIRECT_DEBIT',
  CREDIT_CARD: 'CASH_CARD',
  DEBIT_CARD: 'CASH_CARD',
  BACS_DEPOSIT: 'CASH_BANK_TRANSFER',
  FUEL_DIRECT: 'CASH_BANK_TRANSFER',
  DCA_COLLECTION: 'CASH_BANK_TRANSFER',
  CHEQUE: 'CASH_CHEQUE',
  CASH: 'CASH_TOP_UP',
  PAYPOINT_CASH: 'CASH_TOP_UP',
  PAYPOINT_CARD: 'CASH_TOP_UP',
  PREPAY_SMART: 'CASH_TOP_UP',
};

/** Whether a text is a means of payment as the books name it. */
export function isPaymentType(text: string): text is PaymentType {
  return Object.hasOwn(books, text);
}

/** The cash book in which money of a kind comes in. */
export function cashBookOf(type: PaymentType): Book {
  return books[type];
}

/** Whether a payment is taken by Direct Debit, and so goes by the banks' days. */
export function isDirectDebit(type: PaymentType): boolean {
  return books[type] === 'CASH_DIRECT_DEBIT';
}

/** Whether a schedule or a plan asks for a payment, and not a bill or somebody by hand. */
export function isOfSchedule(source: PaymentSource): boolean {
  return source === 'SCHEDULE' || source === 'PLAN' || source === 'FUEL_DIRECT';
}

/** What customers read about a payment that is still to come. */
export function titleOfExpected(type: PaymentType, source: PaymentSource): string {
  if (source === 'BILL') return 'Payment of your bill';
  if (source === 'PLAN') return 'Instalment of your payment plan';
  return isDirectDebit(type) ? 'Direct Debit' : 'Payment';
}

/** What keeps a payment from being amended or called off; null where nothing does. */
export function obstacleToChange(status: PaymentStatus): string | null {
  if (status === 'SCHEDULED' || status === 'PROMISED' || status === 'REQUESTED') return null;
  if (status === 'PENDING') return 'It has gone to the bank.';
  if (status === 'DELETED') return 'It was called off.';
  return 'It is over.';
}

/**
 * What keeps a payment from becoming another one in amount or day; null where nothing does. What pays a
 * deposit or an instalment has an amount that was agreed, and what presents a payment again is by the
 * rules of Bacs for its amount.
 */
export function obstacleToAmend({
  status,
  source,
  transactionType,
  idempotencyKey,
}: {
  readonly status: PaymentStatus;
  readonly source: PaymentSource;
  readonly transactionType: PaymentType;
  readonly idempotencyKey: string;
}): string | null {
  const obstacle = obstacleToChange(status);
  if (obstacle !== null) return obstacle;
  if (source === 'PLAN') return 'It is an instalment of a payment plan.';
  if (transactionType === 'DD_RE_PRESENTATION') return 'It is presented again.';
  return depositOfKey(idempotencyKey) === null ? null : 'It pays a deposit.';
}

/**
 * By how many days a payment may be put off: to no later than a month after its first day, as the
 * next one falls due then. Our setting.
 */
export const mostDaysToReschedule = 28;

/**
 * The key of a payment that is to pay a deposit.
 *
 * @param attempt from 1 on: one that failed, or was called off, is followed by another.
 * @param name what whoever asked calls the request.
 */
export function depositKeyOf(depositId: number, attempt: number, name: string): string {
  return `deposit:${depositId}:${attempt}:${name}`;
}

/** The deposit that a payment is for, with which attempt it is, by its key; null where it is for none. */
export function depositOfKey(key: string): {
  readonly depositId: number;
  readonly attempt: number;
  readonly name: string;
} | null {
  const [, depositId, attempt, name] = /^deposit:(\d+):(\d+):(.*)$/s.exec(key) ?? [];
  if (name === undefined) return null;
  return { depositId: Number(depositId), attempt: Number(attempt), name };
}

/** The key of what presents a payment again: it still pays the deposit that the first one was for. */
export function keyOfNextPresentation({
  id,
  idempotencyKey,
}: {
  readonly id: number;
  readonly idempotencyKey: string;
}): string {
  const deposit = depositOfKey(idempotencyKey);
  if (deposit === null) return `again:${id}`;
  return depositKeyOf(deposit.depositId, deposit.attempt + 1, deposit.name);
}

/** The London day on which a payment was to be paid before anybody amended it. */
export function firstDayOf({
  firstOn,
  paymentOn,
}: {
  readonly firstOn: Temporal.PlainDate | null;
  readonly paymentOn: Temporal.PlainDate;
}): Temporal.PlainDate {
  return firstOn ?? paymentOn;
}

/** By how many days from its present day a payment can still be put off; 0 where it cannot. */
export function daysToPutOff(
  payment: Parameters<typeof obstacleToAmend>[0] & Parameters<typeof firstDayOf>[0],
): number {
  if (obstacleToAmend(payment) !== null) return 0;
  const last = firstDayOf(payment).add({ days: mostDaysToReschedule });
  return Math.max(0, payment.paymentOn.until(last).days);
}

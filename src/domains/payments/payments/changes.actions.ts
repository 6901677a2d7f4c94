import { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { AccountRow } from '../../accounts/index.ts';
import type { LedgerRow } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { isPayable } from '../schedules/schedules.rules.ts';
import {
  firstDayOf,
  isDirectDebit,
  mostDaysToReschedule,
  obstacleToAmend,
  obstacleToChange,
} from './payments.rules.ts';
import {
  changePayment,
  findPayment,
  lockPaymentNow,
  movePayments,
  noteOneOff,
  type PaymentRow,
  paymentByKey,
  usableInstructionOf,
} from './payments.store.ts';
import { takenOn, takeOnce } from './taking.actions.ts';

const longestText = 100;
const mostPence = 100_000_00;

/** @throws CodedError KT-CT-1605 for a text that is none, or is too long for a bank statement. */
export function checkText(path: string, text: string): void {
  if (text.trim() === '' || text.length > longestText) {
    throw invalidInput(path, `It has 1 to ${longestText} characters.`);
  }
}

/** Whether so many pence can be taken at once. */
export const isAmount = (pence: number) => pence > 0 && pence <= mostPence;

interface CollectRequest {
  readonly amount: number;
  readonly paymentDate: Temporal.PlainDate;
  readonly description: string;
  readonly idempotencyKey: string;
  readonly kind: 'DIRECT_DEBIT' | 'CARD' | null;
}

/**
 * Has an amount taken from what a ledger is paid by. The same key with the same request is the same
 * payment; with another one it is refused: another ledger, amount, text, means where one is named, or a
 * day on which it would have been taken on another one.
 *
 * @throws CodedError KT-CT-3932 for what cannot be taken; KT-CT-1605 for texts that are none.
 */
export async function collectOnce(
  db: Database,
  account: AccountRow,
  ledger: LedgerRow,
  request: CollectRequest,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-3932'>,
): Promise<PaymentRow> {
  const { amount, paymentDate, description, idempotencyKey, kind } = request;
  checkText('input.description', description);
  checkText('input.idempotencyKey', idempotencyKey);
  const wrong = (inputPath: string, message: string) =>
    raise('KT-CT-3932', { validationErrors: [{ message, inputPath: ['input', inputPath] }] });
  if (!isAmount(amount)) return wrong('amount', 'An amount is more than nothing, up to £100,000.');
  const last = londonDateOf(now).add({ years: 1 });
  if (Temporal.PlainDate.compare(paymentDate, last) > 0) {
    return wrong('paymentDate', 'The day is within a year.');
  }
  const holidays = await bankHolidaysIn(db, 'england-and-wales');
  const key = `collect-once:${account.id}:${idempotencyKey}`;
  return db.transaction(async (tx) => {
    const before = await paymentByKey(tx, key);
    if (before) {
      const isDebit = isDirectDebit(before.transactionType);
      const askedOn = londonDateOf(before.createdAt);
      const isSame =
        before.ledgerId === ledger.id &&
        (kind === null || isDebit === (kind === 'DIRECT_DEBIT')) &&
        takenOn(paymentDate, isDebit, askedOn, holidays).equals(firstDayOf(before)) &&
        before.amountPence === amount &&
        before.reference === description;
      return isSame ? before : wrong('idempotencyKey', 'The key was used for another payment.');
    }
    const instruction = await usableInstructionOf(tx, ledger.id, kind, now);
    if (!instruction)
      return wrong('ledgerId', 'The ledger is not paid by anything that can be used.');
    const taking = {
      ...{ ledgerId: ledger.id, accountId: account.id, amountPence: amount },
      ...{ wantedOn: paymentDate, reference: description, idempotencyKey: key },
      source: 'SUPPORT',
    } as const;
    const made = await takeOnce(tx, instruction, taking, holidays, now);
    // Somebody else may have written the key meanwhile: what stands there counts.
    return made ?? (await paymentByKey(tx, key)) ?? wrong('idempotencyKey', 'Ask again.');
  });
}

/** The payment of an account that an identifier names; null for any other. */
export async function paymentOfAccount(
  db: Database,
  accountId: number,
  id: number | null,
): Promise<PaymentRow | null> {
  const payment = id === null ? null : await findPayment(db, id);
  return payment?.accountId === accountId ? payment : null;
}

interface AmendRequest {
  readonly amount: number;
  readonly paymentDate: Temporal.PlainDate;
  /** Whoever works on payments may ask for as much as is collected once, others for a schedule's most. */
  readonly isOperator: boolean;
}

/**
 * Changes amount and day of a payment before it goes to the bank.
 *
 * @throws CodedError KT-CT-3970 where it cannot be changed so; KT-CT-1605 for an amount that is none.
 */
export async function amend(
  db: Database,
  payment: PaymentRow,
  { amount, paymentDate, isOperator }: AmendRequest,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-3924' | 'KT-CT-3970'>,
): Promise<PaymentRow> {
  if (!(isOperator ? isAmount(amount) : isPayable(amount))) {
    const most = isOperator ? '£100,000' : '£10,000';
    throw invalidInput('input.amount', `An amount is more than nothing, up to ${most}.`);
  }
  const holidays = await bankHolidaysIn(db, 'england-and-wales');
  return db.transaction(async (tx) => {
    const locked = (await lockPaymentNow(tx, payment.id)) ?? raise('KT-CT-3970');
    if (obstacleToAmend(locked) !== null) raise('KT-CT-3970');
    const isDebit = isDirectDebit(locked.transactionType);
    const paymentOn = takenOn(paymentDate, isDebit, londonDateOf(now), holidays);
    const firstOn = firstDayOf(locked);
    const last = firstOn.add({ days: mostDaysToReschedule });
    if (Temporal.PlainDate.compare(paymentOn, last) > 0) raise('KT-CT-3970');
    const change = { amountPence: amount, paymentOn, firstOn };
    const changed = (await changePayment(tx, locked.id, change)) ?? raise('KT-CT-3924');
    // Whoever changes it is told so: without that nothing is debited before the day first announced.
    if (isDebit) await noteOneOff(tx, changed, londonDateOf(now));
    return changed;
  });
}

/**
 * Calls a payment off before it goes to the bank; a second time nothing.
 *
 * @throws CodedError KT-CT-3955 where it has gone, 3956 while it is going, 3954 where it was changed.
 */
export async function callOff(
  db: Database,
  payment: PaymentRow,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-3954' | 'KT-CT-3955' | 'KT-CT-3956'>,
): Promise<PaymentRow> {
  return db.transaction(async (tx) => {
    const locked = (await lockPaymentNow(tx, payment.id)) ?? raise('KT-CT-3956');
    if (locked.status === 'DELETED') return locked;
    if (obstacleToChange(locked.status) !== null) raise('KT-CT-3955');
    const moved = await movePayments(tx, [locked.id], 'DELETED', { settledAt: now });
    if (moved.length === 0) raise('KT-CT-3954');
    return { ...locked, status: 'DELETED', settledAt: now };
  });
}

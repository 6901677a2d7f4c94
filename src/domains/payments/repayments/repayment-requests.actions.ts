import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { RepaymentMethod, RepaymentReason } from '../../../kernel/payment-terms.ts';
import type { AccountRow } from '../../accounts/index.ts';
import {
  type ExpectedPaymentsOf,
  type LedgerRow,
  ledgerById,
  lockLedgers,
} from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { bankDayAfter } from '../collections/bacs.rules.ts';
import {
  instructionFor,
  maximumRefundOf,
  refundablePence,
  refundObstacleOf,
  underWayPence,
} from './refund-limits.actions.ts';
import { lockPayment, type PaymentRow } from './repayment-sources.store.ts';
import { canBeCalledOff, creditReasonOf, refundabilityOf } from './repayments.rules.ts';
import {
  addRequest,
  byRequest,
  lockRepayment,
  type NewRequest,
  type RepaymentRow,
  type RequestRow,
  refundedOfPayment,
  requestOfKey,
  updateRepayment,
} from './repayments.store.ts';

/** Longer keys and reasons are none. */
const longestKey = 255;
const longestNote = 1000;

/** Who asks, for how much and why. */
interface Wish {
  readonly amountPence: number;
  readonly idempotencyKey: string;
  readonly note: string | null;
  readonly requestedBy: string;
}

function checkWish({ idempotencyKey, note }: Pick<Wish, 'idempotencyKey' | 'note'>): void {
  if (idempotencyKey.trim() === '' || idempotencyKey.length > longestKey) {
    throw invalidInput('input.idempotencyKey', `A key has 1 to ${longestKey} characters.`);
  }
  if (note !== null && (note.trim() === '' || note.length > longestNote)) {
    throw invalidInput('input.reason', `A reason has 1 to ${longestNote} characters.`);
  }
}

/** So many bank days after it is asked for, money is expected to leave: time for its approval. */
const expectedAfterBankDays = 3;

/** The bank day so many bank days after that of an instant, of those of England and Wales. */
export async function repaymentDayAfter(
  db: Database,
  at: Temporal.Instant,
  bankDays: number,
): Promise<Temporal.PlainDate> {
  const holidays = await bankHolidaysIn(db, 'england-and-wales');
  return bankDayAfter(londonDateOf(at), bankDays, holidays);
}

/** The ledger as it stands under its lock, so that what is left of it is promised once. */
async function lockedLedger(tx: Database, ledger: LedgerRow): Promise<LedgerRow> {
  const [locked] = await lockLedgers(tx, [ledger.id]);
  return locked ? { ...ledger, ...locked } : ledger;
}

async function newRequest(
  tx: Database,
  ledger: Pick<LedgerRow, 'id' | 'accountId'>,
  wish: Wish,
  rest: Pick<NewRequest, 'paymentId' | 'method' | 'instructionId' | 'reason'>,
  at: Temporal.Instant,
): Promise<RepaymentRow | null> {
  return addRequest(tx, {
    ...wish,
    ...rest,
    ledgerId: ledger.id,
    accountId: ledger.accountId,
    requestId: randomUUID(),
    uuid: randomUUID(),
    requestedAt: at,
    paymentOn: await repaymentDayAfter(tx, at, expectedAfterBankDays),
  });
}

/**
 * A customer asks for credit of the main ledger: to the bank account that is known, else by cheque. It
 * waits for approval.
 *
 * @throws CodedError by `raise`, which says why, where credit cannot be asked for, or not so much.
 */
export async function askForCredit(
  db: Database,
  account: AccountRow,
  ledger: LedgerRow,
  { amountPence, requestedBy }: Pick<Wish, 'amountPence' | 'requestedBy'>,
  at: Temporal.Instant,
  expected: ExpectedPaymentsOf,
  raise: Raise<'KT-GB-4121'>,
): Promise<RepaymentRow> {
  const refuse = (message: string): never =>
    raise('KT-GB-4121', {
      detail: message,
      validationErrors: [{ message, inputPath: ['input', 'requestedAmount'] }],
    });
  if (amountPence <= 0) refuse('A refund is more than nothing.');
  return db.transaction(async (tx) => {
    const locked = await lockedLedger(tx, ledger);
    const [obstacle, most, instruction] = await Promise.all([
      refundObstacleOf(tx, account, locked, at, expected),
      maximumRefundOf(tx, locked, at),
      instructionFor(tx, locked, 'BANK_TRANSFER', at),
    ]);
    if (obstacle !== null) refuse(obstacle);
    if (amountPence > most.amountPence) refuse(`At most ${most.amountPence} pence can go back.`);
    const added = await newRequest(
      tx,
      locked,
      { amountPence, requestedBy, note: null, idempotencyKey: `asked ${randomUUID()}` },
      {
        paymentId: null,
        method: instruction ? 'BANK_TRANSFER' : 'CHEQUE',
        instructionId: instruction?.id ?? null,
        reason: creditReasonOf(amountPence, locked.balancePence),
      },
      at,
    );
    return added ?? refuse('It was asked for at the same moment.');
  });
}

/** Whether a request under a key is the same again. */
function isSame(
  before: RequestRow,
  ledgerId: number,
  wish: Wish,
  asked: { readonly method: RepaymentMethod | null; readonly paymentId: number | null },
): boolean {
  return (
    before.ledgerId === ledgerId &&
    before.amountPence === wish.amountPence &&
    before.paymentId === asked.paymentId &&
    before.note === wish.note &&
    (asked.method === null || before.method === asked.method)
  );
}

/**
 * Asks for credit of a ledger to go back, by a method or by the one that fits: a bank transfer where a
 * bank account is known, else a cheque. The same key again is the same request.
 *
 * @throws CodedError by `raise`: an amount that is none or is not covered, a key that was used for
 *   something else, or no bank account to send it to.
 */
export async function submitRequest(
  db: Database,
  ledger: LedgerRow,
  wish: Wish & { readonly method: 'BANK_TRANSFER' | 'CHEQUE' | null },
  at: Temporal.Instant,
  raise: Raise<'KT-CT-3926' | 'KT-CT-3927' | 'KT-CT-3928'>,
): Promise<RequestRow> {
  const { method, ...plain } = wish;
  checkWish(wish);
  if (wish.amountPence <= 0) raise('KT-CT-3927');
  return db.transaction(async (tx) => {
    const locked = await lockedLedger(tx, ledger);
    const before = await requestOfKey(tx, ledger.accountId, wish.idempotencyKey);
    if (before) {
      return isSame(before, ledger.id, wish, { method, paymentId: null })
        ? before
        : raise('KT-CT-3928');
    }
    const instruction = await instructionFor(tx, locked, method ?? 'BANK_TRANSFER', at);
    if (method === 'BANK_TRANSFER' && !instruction) raise('KT-CT-3926');
    if (locked.balancePence - (await underWayPence(tx, ledger.id)) < wish.amountPence) {
      raise('KT-CT-3927');
    }
    const added = await newRequest(
      tx,
      locked,
      plain,
      {
        paymentId: null,
        method: instruction ? 'BANK_TRANSFER' : 'CHEQUE',
        instructionId: instruction?.id ?? null,
        reason: creditReasonOf(wish.amountPence, locked.balancePence),
      },
      at,
    );
    // Another ledger's request may have taken the key meanwhile: that waits for no common lock.
    if (!added) return raise('KT-CT-3928');
    return (await requestOfKey(tx, ledger.accountId, wish.idempotencyKey)) ?? raise('KT-CT-3928');
  });
}

/** By what a payment goes back: a card payment to the card, others to the bank account that is known. */
async function wayBackOf(
  tx: Database,
  payment: PaymentRow,
  at: Temporal.Instant,
): Promise<Pick<NewRequest, 'method' | 'instructionId'>> {
  const isCard =
    payment.transactionType === 'CREDIT_CARD' || payment.transactionType === 'DEBIT_CARD';
  const ledger = { id: payment.ledgerId, accountId: payment.accountId };
  if (isCard) {
    const card = payment.instructionId ?? (await instructionFor(tx, ledger, 'CARD', at))?.id;
    if (card !== undefined) return { method: 'CARD', instructionId: card };
  }
  const bank = await instructionFor(tx, ledger, 'BANK_TRANSFER', at);
  return { method: bank ? 'BANK_TRANSFER' : 'CHEQUE', instructionId: bank?.id ?? null };
}

/**
 * Asks for a payment, or a part of it, to go back. The same key again is the same request.
 *
 * @throws CodedError by `raise`: a payment that has not cleared, or of a kind that does not go back, or
 *   not in parts; more than is left of it; a key that was used for something else.
 */
export async function refundPayment(
  db: Database,
  payment: PaymentRow,
  wish: Wish & { readonly note: string },
  at: Temporal.Instant,
  raise: Raise<
    'KT-CT-3928' | 'KT-CT-3929' | 'KT-CT-3933' | 'KT-CT-3937' | 'KT-CT-3938' | 'KT-CT-3924'
  >,
): Promise<RepaymentRow> {
  checkWish(wish);
  if (wish.amountPence <= 0) {
    throw invalidInput('input.amountInMinorUnit', 'A refund is more than nothing.');
  }
  return db.transaction(async (tx) => {
    const ledger = (await tx.read(ledgerById, payment.ledgerId)) ?? raise('KT-CT-3924');
    // In the order in which it is booked: the payment, then its ledger.
    const locked = (await lockPayment(tx, payment.id)) ?? raise('KT-CT-3924');
    await lockLedgers(tx, [ledger.id]);
    const before = await requestOfKey(tx, payment.accountId, wish.idempotencyKey);
    if (before) {
      const same = isSame(before, ledger.id, wish, { method: null, paymentId: payment.id });
      const found = same ? await lockRepayment(tx, byRequest(before.id)) : null;
      return found?.repayment ?? raise('KT-CT-3928');
    }
    const kind = refundabilityOf(locked.transactionType);
    if (kind === 'NOT') raise('KT-CT-3937');
    if (locked.status !== 'CLEARED' && locked.status !== 'FULFILLED') raise('KT-CT-3929');
    const books = await lockedLedger(tx, ledger);
    const returned = await refundedOfPayment(tx, locked.id);
    const left = await refundablePence(tx, locked, returned, books);
    if (left <= 0) raise('KT-CT-3937');
    if (wish.amountPence > left) raise('KT-CT-3933');
    if (kind === 'WHOLE' && wish.amountPence < locked.amountPence) raise('KT-CT-3938');
    const reason: RepaymentReason = 'PAYMENT_CORRECTION';
    const way = await wayBackOf(tx, locked, at);
    const added = await newRequest(tx, ledger, wish, { ...way, paymentId: locked.id, reason }, at);
    return added ?? raise('KT-CT-3928');
  });
}

/**
 * Calls a request off, by whoever asked or by who approves: `CANCELLED` and `REJECTED`. What it is for
 * stays with the customer.
 *
 * @throws CodedError by `raise` where it is decided otherwise, or is with the vendor.
 */
export async function callOff(
  db: Database,
  request: RequestRow,
  how: 'CANCELLED' | 'REJECTED',
  at: Temporal.Instant,
  raise: Raise<'KT-CT-3930' | 'KT-CT-3931'>,
): Promise<RequestRow> {
  return db.transaction(async (tx) => {
    await lockLedgers(tx, [request.ledgerId]);
    const found = (await lockRepayment(tx, byRequest(request.id))) ?? raise('KT-CT-3930');
    const { repayment } = found;
    if (!canBeCalledOff(repayment.status)) raise('KT-CT-3931');
    const decided = { status: how, decidedAt: at };
    await updateRepayment(
      tx,
      repayment,
      { status: 'FAILED', failure: how, settledAt: at, isOnHold: false, holdReason: null },
      decided,
    );
    return { ...found.request, ...decided };
  });
}

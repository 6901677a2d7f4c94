import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { RepaymentFailure } from '../../../kernel/payment-terms.ts';
import {
  type PaymentVendorPort,
  type PayOut,
  VendorUnavailable,
} from '../../../outside/payment-vendor/port.ts';
import { ledgerById, lockLedgers, post, reverse } from '../../billing/index.ts';
import { refundNoteOf } from '../payments/refund-notes.rules.ts';
import { isPaymentInBooks } from './refund-limits.actions.ts';
import { instructionToPayTo, isUsableAt } from './repayment-sources.store.ts';
import { bookOfMethod } from './repayments.rules.ts';
import {
  byId,
  byUuid,
  dueRepayments,
  findRepayment,
  ledgersOfRepayments,
  lockRepayment,
  openRepaymentsOfLedger,
  type RepaymentRow,
  type RequestRow,
  updateRepayment,
} from './repayments.store.ts';

/** What is asked of the vendor for a repayment. */
interface ReadyPayOut {
  readonly repaymentId: number;
  readonly payOut: PayOut;
}

/** Under which the vendor knows a repayment. */
export function payOutKeyOf({ uuid }: Pick<RepaymentRow, 'uuid'>): string {
  return `repayment:${uuid}`;
}

/** The repayment that a key names; null for what is no such key. */
function uuidOfKey(key: string): string | null {
  return /^repayment:([0-9a-f-]{36})$/.exec(key)?.[1] ?? null;
}

/**
 * Locks the ledgers of repayments that the vendor knows by their keys, all at once, so that whoever
 * follows several of them locks in the same order as everybody else.
 */
export async function lockLedgersOfPayOuts(tx: Database, keys: readonly string[]): Promise<void> {
  const uuids = keys.map(uuidOfKey).filter((uuid) => uuid !== null);
  await lockLedgers(tx, await ledgersOfRepayments(tx, uuids));
}

/** Whether the ledger covers a repayment beside what is with the vendor already. */
async function isCovered(
  tx: Database,
  { id, ledgerId, amountPence }: RepaymentRow,
  { paymentId }: Pick<RequestRow, 'paymentId'>,
): Promise<boolean> {
  if (paymentId !== null) return isPaymentInBooks(tx, paymentId);
  const [ledger, open] = await Promise.all([
    tx.read(ledgerById, ledgerId),
    tx.read(openRepaymentsOfLedger, ledgerId),
  ]);
  const sent = open.filter((each) => each.status === 'SUBMITTED' && each.id !== id);
  const takenPence = sent.reduce((sum, each) => sum + each.amountPence, 0);
  return (ledger?.balancePence ?? 0) - takenPence >= amountPence;
}

/**
 * Writes down that a repayment goes to the vendor, before it does, so that whoever comes after asks
 * whether it arrived. What the ledger does not cover any more, or has no way to go, fails.
 *
 * @returns null where it is not to be sent.
 */
async function submit(
  db: Database,
  repaymentId: number,
  at: Temporal.Instant,
): Promise<ReadyPayOut | null> {
  return db.transaction(async (tx) => {
    const known = await findRepayment(tx, repaymentId);
    if (!known) return null;
    await lockLedgers(tx, [known.ledgerId]);
    const found = await lockRepayment(tx, byId(repaymentId));
    if (!found) return null;
    const { repayment, request } = found;
    const { instructionId, method } = request;
    const instruction =
      instructionId === null ? null : await tx.read(instructionToPayTo, instructionId);
    const ready: ReadyPayOut = {
      repaymentId,
      payOut: {
        key: payOutKeyOf(repayment),
        instructionReference: instruction?.vendorReference ?? null,
        method,
        amountPence: repayment.amountPence,
      },
    };
    if (repayment.status === 'SUBMITTED') return ready;
    if (repayment.status !== 'APPROVED' || repayment.isOnHold) return null;
    const fail = (failure: RepaymentFailure) =>
      updateRepayment(tx, repayment, { status: 'FAILED', failure, settledAt: at });
    if (method !== 'CHEQUE' && !(instruction && isUsableAt(instruction, at))) {
      await fail('NO_INSTRUCTION');
      return null;
    }
    if (!(await isCovered(tx, repayment, request))) {
      await fail('NOT_COVERED');
      return null;
    }
    const paymentOn = londonDateOf(at);
    await updateRepayment(tx, repayment, { status: 'SUBMITTED', submittedAt: at, paymentOn });
    return ready;
  });
}

/** Books that a repayment has left, as a Refund, or keeps that the vendor declined it. */
async function settle(
  db: Database,
  repaymentId: number,
  outcome: 'SENT' | 'DECLINED',
  at: Temporal.Instant,
): Promise<void> {
  await db.transaction(async (tx) => {
    const known = await findRepayment(tx, repaymentId);
    if (!known) return;
    await lockLedgers(tx, [known.ledgerId]);
    const found = await lockRepayment(tx, byId(repaymentId));
    if (found?.repayment.status !== 'SUBMITTED') return;
    const { repayment, request } = found;
    if (outcome === 'DECLINED') {
      await updateRepayment(tx, repayment, {
        status: 'FAILED',
        failure: 'DECLINED',
        settledAt: at,
      });
      return;
    }
    const [booked] = await post(
      tx,
      [
        {
          ledgerId: repayment.ledgerId,
          kind: 'REFUND',
          postedOn: repayment.paymentOn,
          netPence: repayment.amountPence,
          taxPence: 0,
          reasonCode: request.reason,
          displayNote: refundNoteOf(request.reason),
          idempotencyKey: payOutKeyOf(repayment),
          books: [{ book: bookOfMethod(request.method), amountPence: repayment.amountPence }],
        },
      ],
      at,
    );
    await updateRepayment(tx, repayment, {
      status: 'PAID',
      settledAt: at,
      transactionId: booked?.transactionId ?? null,
    });
  });
}

/**
 * Sends what is approved and due to the vendor and books it. Where the vendor does not answer, the
 * repayment stays SUBMITTED and is asked about the next time; what arrived is not sent again.
 *
 * @returns how many have left.
 */
export async function payOutDue(
  db: Database,
  vendor: Pick<PaymentVendorPort, 'payOut' | 'known'>,
  at: Temporal.Instant,
): Promise<number> {
  const ready: ReadyPayOut[] = [];
  for (const id of await dueRepayments(db, londonDateOf(at))) {
    const one = await submit(db, id, at);
    if (one) ready.push(one);
  }
  if (ready.length === 0) return 0;
  const known = await answered(vendor.known(ready.map(({ payOut }) => payOut.key)));
  if (known === null) return 0;
  let sent = 0;
  for (const { repaymentId, payOut } of ready) {
    const outcome = known.get(payOut.key);
    if (
      outcome === undefined &&
      (await answered(vendor.payOut(payOut).then(() => true))) === null
    ) {
      continue;
    }
    await settle(db, repaymentId, outcome === 'DECLINED' ? 'DECLINED' : 'SENT', at);
    if (outcome !== 'DECLINED') sent += 1;
  }
  return sent;
}

/** What the vendor answers; null where it does not. */
async function answered<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof VendorUnavailable) return null;
    throw error;
  }
}

/**
 * Keeps that money came back that had left, and reverses its Refund: it is the customer's credit again.
 * Told twice, it is done once.
 *
 * @param key as the vendor knows the repayment.
 * @returns false where there is no such repayment, or it had not left.
 */
export async function takeBackRepayment(
  tx: Database,
  key: string,
  { returnedOn, at }: { readonly returnedOn: Temporal.PlainDate; readonly at: Temporal.Instant },
): Promise<boolean> {
  const uuid = uuidOfKey(key);
  if (uuid === null) return false;
  await lockLedgers(tx, await ledgersOfRepayments(tx, [uuid]));
  const known = await lockRepayment(tx, byUuid(uuid));
  if (!known) return false;
  const { repayment } = known;
  if (repayment.status !== 'PAID' || repayment.transactionId === null) return false;
  const reversal = await reverse(tx, repayment.transactionId, { postedOn: returnedOn, at });
  await updateRepayment(tx, repayment, {
    status: 'FAILED',
    failure: 'RETURNED',
    settledAt: at,
    reversalId: reversal.transactionId,
  });
  return true;
}

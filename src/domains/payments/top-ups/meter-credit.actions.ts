import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import {
  addPaymentDebt,
  ledgersOfAccount,
  type NewTopUp,
  newUtrn,
  type PrepayMeterRow,
  type RecordedTopUp,
  recordTopUps,
} from '../../billing/index.ts';
import { isReachedRemotely } from '../../metering/index.ts';
import { paymentByKey } from '../payments/payments.store.ts';
import { addClearedPayment, isPaidUnder } from './auto-top-ups.store.ts';

/** By whom a top-up was paid for, under a key that is used once. */
interface PaidBy {
  readonly key: string;
  readonly source: 'TOP_UP' | 'AUTOMATIC_TOP_UP';
  readonly instructionId: number | null;
}

/** A top-up whose number goes to the meter; out of reach, the number is to be keyed in. */
function topUpOf(amountPence: number, isReached: boolean, at: Temporal.Instant): NewTopUp {
  return {
    amountPence,
    paidAt: at,
    requestedAt: at,
    utrn: newUtrn(),
    utrnReceivedAt: at,
    failedAt: isReached ? null : at,
    isByHand: !isReached,
    acceptedAt: null,
  };
}

/**
 * Tops a meter up with money that was paid: the payment comes onto the payment ledger, and the number
 * goes to the meter, which takes it on to its credit ledger. The same key again is the same top-up.
 *
 * @param known whether the meter is in reach, where that is told; else it is found out.
 * @returns null where the key was used before; `isReached` is false where the number is to be keyed in.
 */
export async function topUpPaid(
  tx: Database,
  meter: PrepayMeterRow,
  amountPence: number,
  { key, source, instructionId }: PaidBy,
  at: Temporal.Instant,
  known: { readonly isReached: boolean } | null = null,
): Promise<(RecordedTopUp & { readonly isReached: boolean }) | null> {
  if (await isPaidUnder(tx, key)) return null;
  const isReached = known?.isReached ?? (await isReachedRemotely(tx, meter.meterId));
  const [recorded] = await recordTopUps(tx, meter, [topUpOf(amountPence, isReached, at)], at);
  if (!recorded) return null;
  const paymentId = await addClearedPayment(tx, {
    uuid: randomUUID(),
    ledgerId: recorded.ledgerId,
    accountId: meter.accountId,
    instructionId,
    status: 'CLEARED',
    source,
    transactionType: 'PREPAY_SMART',
    amountPence,
    paymentOn: londonDateOf(at),
    reference: `TOP UP ${recorded.topUp.id}`,
    idempotencyKey: key,
    createdAt: at,
    submittedAt: at,
    settledAt: at,
    transactionId: recorded.transactionId,
  });
  // Whoever used the key at the same moment has topped up; this one goes with its transaction.
  if (paymentId === null) throw new RangeError(`Two top-ups were paid under ${key}`);
  return { ...recorded, isReached };
}

/** Whether what was paid under a key is this amount, on the payment ledger of this meter. */
export async function isToppedUpBy(
  tx: Database,
  { accountId, meterId }: PrepayMeterRow,
  amountPence: number,
  key: string,
): Promise<boolean> {
  const before = await paymentByKey(tx, key);
  if (before?.amountPence !== amountPence || before.accountId !== accountId) return false;
  const ledgers = await tx.read(ledgersOfAccount, accountId);
  return ledgers.some(({ id, meterId: of }) => id === before.ledgerId && of === meterId);
}

/**
 * Tops a meter up with money that nobody paid: given as goodwill, or lent. What is lent stands on the
 * meter as a debt from the next day on, of which each later top-up repays a share.
 */
export async function topUpGiven(
  tx: Database,
  meter: PrepayMeterRow,
  amountPence: number,
  origin: 'GOODWILL' | 'LOAN',
  at: Temporal.Instant,
): Promise<RecordedTopUp | null> {
  const isReached = await isReachedRemotely(tx, meter.meterId);
  const topUp = topUpOf(amountPence, isReached, at);
  const [recorded] = await recordTopUps(tx, meter, [topUp], at, origin);
  if (origin === 'LOAN') {
    await addPaymentDebt(tx, meter.id, amountPence, londonDateOf(at).add({ days: 1 }));
  }
  return recorded ?? null;
}

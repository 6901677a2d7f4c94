import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { demoUuid } from '../../../demo/references.ts';
import type { Book, PaymentType } from '../../../kernel/books.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { post } from '../../billing/index.ts';
import { payments } from '../payments/payments.tables.ts';
import { repaymentDayAfter } from './repayment-requests.actions.ts';
import { addRequest } from './repayments.store.ts';

/** A payment that somebody may want back. */
interface RefundablePlan {
  readonly type: PaymentType;
  readonly book: Book;
  readonly amountPence: number;
  readonly what: 'CLEARED' | 'FAILED' | 'WANTED_BACK';
}

/** Samples know them by their numbers, which are beyond those that the town comes to by itself. */
const firstNumber = 900_001;

const plans: readonly RefundablePlan[] = [
  { type: 'BACS_DEPOSIT', book: 'CASH_BANK_TRANSFER', amountPence: 7_000, what: 'CLEARED' },
  { type: 'DCA_COLLECTION', book: 'CASH_BANK_TRANSFER', amountPence: 1_000, what: 'CLEARED' },
  { type: 'BACS_DEPOSIT', book: 'CASH_BANK_TRANSFER', amountPence: 3_000, what: 'WANTED_BACK' },
  { type: 'BACS_DEPOSIT', book: 'CASH_BANK_TRANSFER', amountPence: 2_500, what: 'FAILED' },
  { type: 'PAYPOINT_CASH', book: 'CASH_TOP_UP', amountPence: 2_000, what: 'CLEARED' },
];

/** Payments on a ledger of the town, one of each kind that refunds tell apart. */
export async function writeRefundable(
  tx: Database,
  { id: ledgerId, accountId }: { readonly id: number; readonly accountId: number },
  userId: number | undefined,
  at: Temporal.Instant,
): Promise<void> {
  const on = londonDateOf(at);
  const booked = await post(
    tx,
    plans
      .filter(({ what }) => what !== 'FAILED')
      .map(({ type, book, amountPence }) => ({
        ledgerId,
        kind: 'PAYMENT' as const,
        postedOn: on,
        netPence: amountPence,
        taxPence: 0,
        paymentType: type,
        bookedAt: at,
        books: [{ book, amountPence: -amountPence }],
      })),
    at,
  );
  const transactions = booked.map(({ transactionId }) => transactionId);
  await tx.query.insert(payments).values(
    plans.map(({ type, amountPence, what }, place) => ({
      id: firstNumber + place,
      uuid: demoUuid(`refundable payment ${place}`),
      ledgerId,
      accountId,
      status: what === 'FAILED' ? ('FAILED' as const) : ('CLEARED' as const),
      source: 'CUSTOMER' as const,
      transactionType: type,
      amountPence,
      paymentOn: on,
      reference: 'GOODS',
      idempotencyKey: `refundable ${place}`,
      createdAt: at,
      submittedAt: at,
      settledAt: at,
      transactionId: what === 'FAILED' ? null : (transactions.shift() ?? null),
      failureCode: what === 'FAILED' ? '0' : null,
    })),
  );
  for (const [place, { amountPence, what }] of plans.entries()) {
    if (what !== 'WANTED_BACK') continue;
    await addRequest(tx, {
      requestId: demoUuid(`refund request ${place}`),
      uuid: demoUuid(`refund ${place}`),
      ledgerId,
      accountId,
      paymentId: firstNumber + place,
      amountPence,
      method: 'CHEQUE',
      instructionId: null,
      reason: 'PAYMENT_CORRECTION',
      note: 'It was meant for somebody else.',
      requestedBy: `user:${userId}`,
      requestedAt: at,
      paymentOn: await repaymentDayAfter(tx, at, 3),
      idempotencyKey: 'transfer by mistake',
    });
  }
}

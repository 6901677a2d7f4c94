import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { ChargeOutcome, PaymentVendorPort } from '../../../outside/payment-vendor/port.ts';
import { bookPayments } from '../payments/booking.actions.ts';
import { lockPayment, movePayments } from '../payments/payments.store.ts';
import { openCharges } from './cards.store.ts';

const chargesAtOnce = 25;

/**
 * Charges cards whose payments are pending, each asked about before it is charged, so that one whose
 * answer was lost is not charged again.
 *
 * @param afterPaymentId where to go on after; 0 to begin.
 * @returns the last payment that was looked at; null where none was left.
 * @throws VendorUnavailable where it cannot be told whether a card was charged.
 */
export async function chargeCards(
  db: Database,
  vendor: PaymentVendorPort,
  at: Temporal.Instant,
  afterPaymentId: number,
): Promise<number | null> {
  const charges = await openCharges(db, chargesAtOnce, afterPaymentId);
  if (charges.length === 0) return null;
  const known = await vendor.known(charges.map(({ key }) => key));
  for (const { paymentId, ...charge } of charges) {
    const before = known.get(charge.key);
    const outcome = before === undefined ? await vendor.charge(charge) : before;
    await settleCharge(db, paymentId, outcome === 'ACCEPTED' ? 'SUCCEEDED' : outcome, at);
  }
  return charges.at(-1)?.paymentId ?? null;
}

/** Books a card payment that succeeded, and ends one that was declined; a second time nothing. */
async function settleCharge(
  db: Database,
  paymentId: number,
  outcome: ChargeOutcome,
  at: Temporal.Instant,
): Promise<void> {
  await db.transaction(async (tx) => {
    const payment = await lockPayment(tx, paymentId);
    if (payment?.status !== 'PENDING') return;
    if (outcome === 'SUCCEEDED') await bookPayments(tx, [payment], 'CLEARED', at);
    else await movePayments(tx, [paymentId], 'FAILED', { failureCode: 'DECLINED', settledAt: at });
  });
}

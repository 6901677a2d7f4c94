import type { Database } from '../../../database/database.ts';
import type { PaymentStatus } from '../../../kernel/payment-terms.ts';
import { paymentOfAccount } from './changes.actions.ts';

const given: readonly PaymentStatus[] = ['SCHEDULED', 'PENDING', 'CLEARED', 'FULFILLED'];

/** Whether a payment is an account's and is given, or on its way: a voucher can be bought with it. */
export async function canBuyVouchers(
  db: Database,
  accountId: number,
  paymentId: number,
): Promise<boolean> {
  const payment = await paymentOfAccount(db, accountId, paymentId);
  return payment !== null && given.includes(payment.status);
}

import type { RepaymentReason } from '../../../kernel/payment-terms.ts';

/** What customers read of money that went back to them; null where its reason says enough. */
export function refundNoteOf(reason: RepaymentReason): string | null {
  switch (reason) {
    case 'FINAL_BALANCE_SETTLEMENT':
      return 'The credit of your final bill.';
    case 'FULL_CREDIT_REFUND':
    case 'PARTIAL_CREDIT_REFUND':
      return 'Credit that you did not need.';
    case 'PAYMENT_CORRECTION':
      return 'A payment that went back to you.';
    default:
      return null;
  }
}

import type { PaymentType, TransactionKind } from '../../../kernel/books.ts';
import { chargeReason, creditReason } from './reasons.rules.ts';

/** What a transaction is, as far as its title tells. */
interface Titled {
  readonly kind: TransactionKind;
  readonly reasonCode: string | null;
  readonly paymentType: PaymentType | null;
  /** Null where it is no charge for energy. */
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  readonly isExport: boolean | null;
  readonly reversesId: number | null;
}

/** By what means payments are made, in the words of the API. */
export type PaymentMethod = 'DIRECT_DEBIT' | 'CARD' | 'TRANSFER' | 'CASH' | 'CHEQUE' | 'OTHER';

const methods: Readonly<Record<PaymentType, PaymentMethod>> = {
  DD_FIRST_COLLECTION: 'DIRECT_DEBIT',
  DD_REGULAR_COLLECTION: 'DIRECT_DEBIT',
  DD_RE_PRESENTATION: 'DIRECT_DEBIT',
  DD_FINAL_COLLECTION: 'DIRECT_DEBIT',
  CREDIT_CARD: 'CARD',
  DEBIT_CARD: 'CARD',
  BACS_DEPOSIT: 'TRANSFER',
  CHEQUE: 'CHEQUE',
  CASH: 'CASH',
  FUEL_DIRECT: 'OTHER',
  PAYPOINT_CASH: 'CASH',
  PAYPOINT_CARD: 'CARD',
  PREPAY_SMART: 'CARD',
  DCA_COLLECTION: 'OTHER',
};

/** By what means a payment was made. */
export function methodOf(type: PaymentType | null): PaymentMethod {
  return type === null ? 'OTHER' : methods[type];
}

const paymentTitles: Readonly<Record<PaymentMethod, string>> = {
  DIRECT_DEBIT: 'Direct Debit',
  CARD: 'Card payment',
  TRANSFER: 'Bank transfer',
  CASH: 'Cash payment',
  CHEQUE: 'Cheque',
  OTHER: 'Payment',
};

/** What a transaction is in a few words, for customers. */
export function titleOf(transaction: Titled): string {
  const title = plainTitle(transaction);
  return transaction.reversesId === null ? title : `${title}, reversed`;
}

function plainTitle({ kind, reasonCode, paymentType, fuel, isExport }: Titled): string {
  switch (kind) {
    case 'CHARGE':
      if (fuel === null) return chargeReason(reasonCode ?? '')?.display ?? 'Charge';
      if (isExport) return 'Electricity sold';
      return fuel === 'GAS' ? 'Gas' : 'Electricity';
    case 'CREDIT':
      return creditReason(reasonCode ?? '')?.display ?? 'Credit';
    case 'PAYMENT':
      return paymentTitles[methodOf(paymentType)];
    case 'REFUND':
      return 'Refund';
  }
}

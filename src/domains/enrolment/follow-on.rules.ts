import { Temporal } from 'temporal-polyfill';
import type { PaymentMethods } from '../../engine/schema.generated.ts';
import type { PaymentMethod } from '../../kernel/tariffs.ts';
import { isInForce } from '../../kernel/validity.ts';

/** When a follow-on applies, and to whom. */
interface FollowOnPeriod {
  readonly accountType: string;
  readonly paymentMethod: PaymentMethod | null;
  readonly activeFrom: Temporal.Instant;
  readonly activeTo: Temporal.Instant | null;
}

/**
 * The follow-on for an account at an instant: of its type, and of its payment method rather than of
 * any method; of several the latest. Null where there is none.
 */
export function followOnFor<Row extends FollowOnPeriod>(
  rows: readonly Row[],
  account: { readonly accountType: string; readonly paymentMethod: PaymentMethod },
  at: Temporal.Instant,
): Row | null {
  const { compare } = Temporal.Instant;
  const fitting = rows
    .filter(
      ({ accountType, paymentMethod, activeFrom, activeTo }) =>
        accountType === account.accountType &&
        (paymentMethod === null || paymentMethod === account.paymentMethod) &&
        isInForce(activeFrom, activeTo, at),
    )
    .toSorted((a, b) => compare(b.activeFrom, a.activeFrom));
  return fitting.find(({ paymentMethod }) => paymentMethod !== null) ?? fitting[0] ?? null;
}

/** A way to pay as this part of the API names it; who tops a meter up does so by card. */
export function publicPaymentMethod(method: PaymentMethod | null): PaymentMethods | null {
  switch (method) {
    case null:
      return null;
    case 'DIRECT_DEBIT':
      return 'DIRECT_DEBIT';
    case 'NON_DIRECT_DEBIT':
      return 'PAY_ON_RECEIPT';
    case 'PREPAYMENT':
      return 'CREDIT_CARD';
  }
}

import { Temporal } from 'temporal-polyfill';

/** What a voucher was worth and what has become of it. */
export interface VoucherState {
  readonly valuePence: number;
  /** What has been redeemed and not taken back. */
  readonly redeemedPence: number;
  readonly refundedAt: Temporal.Instant | null;
  /** A London day. */
  readonly availableFrom: Temporal.PlainDate;
}

/** What can still be redeemed of a voucher, in pence, whether its day has come or not. */
export function balanceOf({
  valuePence,
  redeemedPence,
  refundedAt,
}: Omit<VoucherState, 'availableFrom'>): number {
  return refundedAt === null ? valuePence - redeemedPence : 0;
}

/** Whether a voucher can be redeemed on a London day, as far as there is something left of it. */
function isAvailable(
  { availableFrom }: Pick<VoucherState, 'availableFrom'>,
  on: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(availableFrom, on) <= 0;
}

/** What can be redeemed of vouchers on a London day, and what only later, in pence. */
export function redeemable(
  vouchers: readonly VoucherState[],
  on: Temporal.PlainDate,
): { readonly redeemableToday: number; readonly redeemableInFuture: number } {
  const sum = (chosen: readonly VoucherState[]) =>
    chosen.reduce((total, voucher) => total + balanceOf(voucher), 0);
  return {
    redeemableToday: sum(vouchers.filter((voucher) => isAvailable(voucher, on))),
    redeemableInFuture: sum(vouchers.filter((voucher) => !isAvailable(voucher, on))),
  };
}

/**
 * What is redeemed of each voucher so that an amount is covered: of the one that has been available
 * for longest first. Less than the amount where they hold less.
 *
 * @param vouchers available ones, in the order in which they are used.
 */
export function shareRedemption<Voucher extends VoucherState>(
  vouchers: readonly Voucher[],
  amountPence: number,
): { readonly voucher: Voucher; readonly pence: number }[] {
  let left = amountPence;
  return vouchers.flatMap((voucher) => {
    const pence = Math.min(left, balanceOf(voucher));
    left -= pence;
    return pence > 0 ? [{ voucher, pence }] : [];
  });
}

/** The kinds of vouchers that there are: our setting. */
export const voucherTypes = ['ENERGY_CREDIT', 'GIFT_CARD', 'PROMOTION'] as const;
export type VoucherType = (typeof voucherTypes)[number];

export function isVoucherType(text: string): text is VoucherType {
  return voucherTypes.some((type) => type === text);
}

/** The kinds of vouchers that can be bought: our setting. */
export const voucherTypes = ['ENERGY_CREDIT', 'GIFT_CARD', 'PROMOTION'] as const;
type BoughtVoucherType = (typeof voucherTypes)[number];
/** The kinds that there are. The Warm Home Discount is given by a scheme, never bought. */
export type VoucherType = BoughtVoucherType | 'WARM_HOME_DISCOUNT';

export function isVoucherType(text: string): text is BoughtVoucherType {
  return voucherTypes.some((type) => type === text);
}

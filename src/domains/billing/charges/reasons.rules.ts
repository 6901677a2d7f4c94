import type { Book } from '../../../kernel/books.ts';

/** Why somebody charged or credited an amount by hand. */
export interface Reason {
  readonly code: string;
  readonly display: string;
  readonly group: string;
  /** Those that are not used any more; they explain what was booked earlier. */
  readonly isDeprecated: boolean;
  /** Those that only the platform itself gives. */
  readonly isHidden: boolean;
  /** Whether what is given bears no VAT. */
  readonly isTaxExempt: boolean;
  /** Where the net amount goes, or comes from. */
  readonly book: Book;
}

/** The reason of what was brought over from an earlier system. */
export const importedReason = 'IMPORTED_BALANCE';
/** The reason of the credit for energy that was used too long before it is billed. */
export const backBillingReason = 'BACK_BILLING';
/** The reason of both sides of a transfer between ledgers. */
export const transferReason = 'BALANCE_TRANSFER';
/** The reason of the charge by which a deposit is put aside. */
export const depositReason = 'DEPOSIT';
/** The reason of the credit by which a deposit goes back. */
export const depositReturnReason = 'DEPOSIT_RETURNED';
/** The reason of what is given to a scheme along with the bill. */
export const contributionReason = 'CONTRIBUTION';
/** The reason of the credit of the Warm Home Discount. */
export const warmHomeReason = 'WARM_HOME_DISCOUNT';
/** The reason of a Direct Debit that is taken again, after it came back unpaid. */
export const rePresentedReason = 'RE_PRESENTED';
/** The reason of credit that loyalty points were turned into. */
export const loyaltyPointsReason = 'LOYALTY_POINTS';
/** The one reason of the older mutation for credits. */
const externalReferralReason = 'EXTERNAL_REFERRAL_CREDIT';

const reason = (
  code: string,
  display: string,
  group: string,
  traits: Partial<Pick<Reason, 'isDeprecated' | 'isHidden' | 'isTaxExempt' | 'book'>> = {},
): Reason => ({
  code,
  display,
  group,
  isDeprecated: false,
  isHidden: false,
  isTaxExempt: false,
  book: 'REVENUE_SERVICES',
  ...traits,
});

const exempt = { isTaxExempt: true };

/** Our setting: what charges by hand can be for. */
export const chargeReasons: readonly Reason[] = [
  reason('METER_TEST', 'Test of a meter', 'METERING'),
  reason('METER_WORK', 'Work on a meter', 'METERING'),
  reason('MISSED_APPOINTMENT', 'Missed appointment', 'METERING', exempt),
  reason('CHARGE_POINT', 'Charge point', 'GOODS'),
  reason('SMART_THERMOSTAT', 'Smart thermostat', 'GOODS'),
  reason('PUBLIC_CHARGING', 'Public charging', 'SERVICES'),
  reason('DEBT_VISIT', 'Visit about debt', 'DEBT', exempt),
  reason('LATE_PAYMENT_FEE', 'Late payment', 'DEBT', exempt),
  reason('VOUCHER', 'Voucher', 'SERVICES', { ...exempt, book: 'VOUCHERS' }),
  reason(contributionReason, 'Contribution', 'SERVICES', { ...exempt, book: 'CONTRIBUTIONS' }),
  reason('COUNTER_READING_FEE', 'Reading at the counter', 'METERING', { isDeprecated: true }),
  reason(depositReason, 'Deposit, held for you', 'DEPOSITS', {
    ...exempt,
    isHidden: true,
    book: 'DEPOSITS_HELD',
  }),
  reason(transferReason, 'Moved to another ledger', 'TRANSFERS', {
    ...exempt,
    isHidden: true,
    book: 'SUSPENSE',
  }),
  reason(importedReason, 'Balance brought over', 'IMPORTS', {
    ...exempt,
    isHidden: true,
    book: 'SUSPENSE',
  }),
];

/** Our setting: what credits by hand can be for. */
export const creditReasons: readonly Reason[] = [
  reason('GOODWILL', 'Goodwill', 'SERVICE', { ...exempt, book: 'GOODWILL' }),
  reason('GUARANTEED_STANDARDS', 'Compensation by the guaranteed standards', 'SERVICE', {
    ...exempt,
    book: 'GOODWILL',
  }),
  reason('COMPLAINT_RESOLUTION', 'Resolution of a complaint', 'SERVICE', {
    ...exempt,
    book: 'GOODWILL',
  }),
  reason('BILLING_CORRECTION', 'Correction of a bill', 'BILLING'),
  reason(backBillingReason, 'Energy used more than twelve months ago', 'BILLING', {
    book: 'WRITE_OFF',
  }),
  reason('REFERRAL', 'Referral of a friend', 'REWARDS', { ...exempt, book: 'GOODWILL' }),
  reason(externalReferralReason, 'Referral through a partner', 'REWARDS', {
    ...exempt,
    book: 'GOODWILL',
  }),
  reason(loyaltyPointsReason, 'Points turned into credit', 'REWARDS', {
    ...exempt,
    isHidden: true,
    book: 'GOODWILL',
  }),
  reason(warmHomeReason, 'Warm Home Discount', 'SCHEMES', {
    ...exempt,
    book: 'DISCOUNT_SCHEMES',
  }),
  reason('WRITE_OFF', 'Debt written off', 'DEBT', { ...exempt, book: 'WRITE_OFF' }),
  reason('VOUCHER', 'Voucher', 'REWARDS', { ...exempt, book: 'VOUCHERS' }),
  reason('LOYALTY_BONUS', 'Loyalty bonus', 'REWARDS', {
    ...exempt,
    isDeprecated: true,
    book: 'GOODWILL',
  }),
  reason(depositReturnReason, 'Deposit returned', 'DEPOSITS', {
    ...exempt,
    isHidden: true,
    book: 'DEPOSITS_HELD',
  }),
  reason(transferReason, 'Moved from another ledger', 'TRANSFERS', {
    ...exempt,
    isHidden: true,
    book: 'SUSPENSE',
  }),
  reason(importedReason, 'Balance brought over', 'IMPORTS', {
    ...exempt,
    isHidden: true,
    book: 'SUSPENSE',
  }),
];

const byCode = (reasons: readonly Reason[]) => new Map(reasons.map((each) => [each.code, each]));
const chargesByCode = byCode(chargeReasons);
const creditsByCode = byCode(creditReasons);

/** The reason of a charge by hand, by its code. */
export function chargeReason(code: string): Reason | null {
  return chargesByCode.get(code) ?? null;
}

/** The reason of a credit by hand, by its code. */
export function creditReason(code: string): Reason | null {
  return creditsByCode.get(code) ?? null;
}

/**
 * An amount that is given with VAT, parted: the net amount is what remains without VAT, rounded down,
 * and the rest is tax. Nothing is tax where the reason bears none.
 *
 * @param vatPercent 5 for homes, 20 for businesses.
 */
export function partedGross(
  grossPence: number,
  { isTaxExempt }: Pick<Reason, 'isTaxExempt'>,
  vatPercent: number,
): { readonly netPence: number; readonly taxPence: number } {
  if (isTaxExempt) return { netPence: grossPence, taxPence: 0 };
  const netPence = Math.floor((grossPence * 100) / (100 + vatPercent));
  return { netPence, taxPence: grossPence - netPence };
}

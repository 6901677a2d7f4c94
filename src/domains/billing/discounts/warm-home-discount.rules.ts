import { Temporal } from 'temporal-polyfill';
import type {
  AccountStatus,
  AccountTypeChoices,
  BroaderGroupRejectionReason,
  QualifyingComponentOptions,
  QualifyingCriteriaOptions,
} from '../../../engine/schema.generated.ts';

/** What decides on whether an account gets the discount of a scheme year. */
export interface Claim {
  readonly accountType: AccountTypeChoices;
  readonly status: AccountStatus;
  readonly hasElectricity: boolean;
  readonly isInScotland: boolean;
  /** The group that the government has matched the account in; null where it has not. */
  readonly coreGroup: 1 | 2 | null;
  /** Whether an application for the year was granted. */
  readonly isApplicationGranted: boolean;
}

/** What the discount comes to, in pence: £150 (gov.uk, Warm Home Discount Scheme). */
export const discountPence = 15_000;

/** GSP groups of Scotland, where the scheme has two groups of its own. */
export function isScottish(gspGroupId: string | null): boolean {
  return gspGroupId === '_N' || gspGroupId === '_P';
}

/**
 * Why an account does not get the discount, the first reason that applies; null where it does. In
 * England and Wales whoever answers for a home with electricity and got a qualifying benefit gets it
 * (eligibility statement 2025 to 2026, gov.uk, 30 September 2025). In Scotland only those on the
 * guarantee credit of pension credit do without applying; others apply to their supplier (Warm Home
 * Discount (Scotland) Regulations 2022). The names of the reasons are ours.
 */
export function rejectionReason(claim: Claim) {
  if (claim.accountType !== 'DOMESTIC') return 'NOT_A_HOME';
  if (claim.status !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE';
  if (!claim.hasElectricity) return 'NO_ELECTRICITY';
  if (!claim.isInScotland) return claim.coreGroup === null ? 'NO_QUALIFYING_BENEFIT' : null;
  return claim.coreGroup === 1 || claim.isApplicationGranted ? null : 'APPLICATION_NEEDED';
}

/** A scheme year as the API writes it: `2025/26`. */
export function taxYearOf(schemeYear: number): string {
  return `${schemeYear}/${String((schemeYear + 1) % 100).padStart(2, '0')}`;
}

/** The London day from which the discounts of a scheme year are paid. Our setting; the last is 31 March. */
export function paymentsFrom(schemeYear: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: schemeYear, month: 11, day: 1 });
}

/** How many days after it was made an application is decided on. Our setting. */
export const daysToDecide = 14;

/** Whether applications are taken on a London day: from October to February. Our setting. */
export function areApplicationsOpen(day: Temporal.PlainDate): boolean {
  return day.month >= 10 || day.month <= 2;
}

/** Benefits that count by themselves. With the others something else has to come. Our reading. */
const sufficient: ReadonlySet<QualifyingCriteriaOptions> = new Set<QualifyingCriteriaOptions>([
  'SAVINGS_ELEMENT_OF_PENSION_CREDIT',
  'COUNCIL_TAX_REDUCTION',
  'HOUSING_BENEFIT',
  'LOW_INCOME_THRESHOLD',
]);

/** Whether a benefit counts only together with something else. */
export function needsComponent(criteria: QualifyingCriteriaOptions): boolean {
  return !sufficient.has(criteria);
}

/** What decides on an application when it is made. */
interface Application extends Omit<Claim, 'isApplicationGranted'> {
  readonly day: Temporal.PlainDate;
  readonly hasRecord: boolean;
  readonly hasOpenApplication: boolean;
  readonly qualifyingComponent: QualifyingComponentOptions | null;
  readonly isHomesMeterPoint: boolean;
}

/** Why an application is refused as soon as it is made; null where it is looked at. */
export function refusalOf(application: Application): BroaderGroupRejectionReason | null {
  if (application.accountType === 'BUSINESS') return 'BUSINESS_ACCOUNT';
  if (application.status !== 'ACTIVE' || !application.hasElectricity) return 'NO_LONGER_ON_SUPPLY';
  if (!application.isInScotland) return 'NOT_IN_SCOTLAND';
  if (!application.isHomesMeterPoint) return 'NON_DOMESTIC_METER_POINT';
  if (application.hasRecord) return 'ALREADY_RECEIVED_DISCOUNT';
  if (application.coreGroup === 1) return 'HAS_CORE_GROUP_DISCOUNT';
  if (application.hasOpenApplication) return 'HAS_OPEN_APPLICATION';
  return areApplicationsOpen(application.day) ? null : 'APPLICATIONS_NOT_OPEN';
}

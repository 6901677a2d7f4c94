import type { Temporal } from 'temporal-polyfill';
import type { AccountStatus, AccountTypeChoices } from '../../../engine/schema.generated.ts';

/** What decides on whether an account gets the Warm Home Discount. */
interface Claim {
  readonly accountType: AccountTypeChoices;
  readonly status: AccountStatus;
  readonly hasElectricity: boolean;
  /** Whether the government has matched the account for the scheme year. */
  readonly isMatched: boolean;
}

/**
 * The scheme year of a London day, by the calendar year in which it begins: from 1 April until 31
 * March.
 */
export function schemeYearOf(day: Temporal.PlainDate): number {
  return day.month < 4 ? day.year - 1 : day.year;
}

/**
 * Why an account does not get the discount, the first reason that applies; null where it does. By the
 * eligibility statement for England and Wales, 2025 to 2026 (gov.uk, 30 September 2025): a home,
 * supplied with electricity, whose account holder got a qualifying means-tested benefit. Scotland's
 * second group applies by itself, which is not told apart here. The names of the reasons are ours.
 */
export function rejectionReason({ accountType, status, hasElectricity, isMatched }: Claim) {
  if (accountType !== 'DOMESTIC') return 'NOT_A_HOME';
  if (status !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE';
  if (!hasElectricity) return 'NO_ELECTRICITY';
  return isMatched ? null : 'NO_QUALIFYING_BENEFIT';
}

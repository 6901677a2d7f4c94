import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, type BankHolidays } from '../../../kernel/working-days.ts';

interface Preference {
  readonly instructionId: number | null;
  readonly validFrom: Temporal.Instant;
}

/** How a ledger is paid at an instant, of its preferences in order; null before the first one. */
export function preferenceAt<Row extends Preference>(
  preferences: readonly Row[],
  at: Temporal.Instant,
): Row | null {
  return (
    preferences.findLast(({ validFrom }) => Temporal.Instant.compare(validFrom, at) <= 0) ?? null
  );
}

/** Whether a preference, one of those of a ledger in order, was replaced, is in force, or is to come. */
export function statusOfPreference(
  preferences: readonly Preference[],
  { validFrom }: Preference,
  now: Temporal.Instant,
): 'PAST' | 'CURRENT' | 'UPCOMING' {
  if (Temporal.Instant.compare(validFrom, now) > 0) return 'UPCOMING';
  return preferenceAt(preferences, now)?.validFrom.equals(validFrom) ? 'CURRENT' : 'PAST';
}

/** What is to be collected goes to the banks two bank days before: until then it can be called off. */
const daysOfNotice = 3;

/**
 * The first day from which a ledger can be paid in another way: what is collected before it may have
 * gone to the banks.
 *
 * @param today days since 1970-01-01 by the London calendar; so is the answer.
 */
export function earliestChangeDay(today: number, holidays: BankHolidays): number {
  return addWorkingDays(today, daysOfNotice, holidays);
}

/** Our setting: the bank days of notice of the prices that hold where a Direct Debit has ended. */
const daysOfPriceNotice = 10;

/**
 * The day from which the prices of a way to pay hold: of a Direct Debit the one on which it begins; of
 * any other way the tenth bank day after the customer was told, and not before it begins.
 *
 * @param beginsOn days since 1970-01-01 by the London calendar, as the others; so is the answer.
 */
export function pricesFollowDay(
  isDirectDebit: boolean,
  beginsOn: number,
  toldOn: number,
  holidays: BankHolidays,
): number {
  if (isDirectDebit) return beginsOn;
  return Math.max(beginsOn, addWorkingDays(toldOn, daysOfPriceNotice, holidays));
}

/** A way to pay a ledger, with when its prices hold. */
export interface PricedWay {
  readonly isDirectDebit: boolean;
  readonly pricesFollowAt: Temporal.Instant;
}

/** By which prices a ledger is paid from a moment on, in milliseconds since 1970 in UTC. */
interface MethodStep {
  readonly method: 'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT';
  readonly fromMs: number;
}

/**
 * By which prices a ledger is paid along time. What has been replaced before its notice was over, as by
 * another Direct Debit, never comes to hold.
 *
 * @param ways in the order in which they begin.
 */
export function methodSteps(ways: readonly PricedWay[]): MethodStep[] {
  const steps: MethodStep[] = [];
  let nextMs = Number.POSITIVE_INFINITY;
  for (const { isDirectDebit, pricesFollowAt } of ways.toReversed()) {
    const fromMs = pricesFollowAt.epochMilliseconds;
    if (fromMs >= nextMs) continue;
    nextMs = fromMs;
    steps.unshift({ method: isDirectDebit ? 'DIRECT_DEBIT' : 'NON_DIRECT_DEBIT', fromMs });
  }
  return steps.filter(({ method }, place) => method !== steps[place - 1]?.method);
}

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

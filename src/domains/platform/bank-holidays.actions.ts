import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { Job } from '../../engine/jobs.ts';
import { dayOfDate } from '../../kernel/calendar.ts';
import { londonDateOf } from '../../kernel/london.ts';
import { dailyInLondon } from '../../kernel/schedules.ts';
import type { BankHolidayDivision, BankHolidays } from '../../kernel/working-days.ts';
import { holidaysOfDivision, replaceBankHolidays } from './bank-holidays.store.ts';

/** So many calendar years before and after the present one are known. */
const yearsBack = 2;
const yearsAhead = 3;

/** The calendar years of which bank holidays are known at an instant, both included. */
export function knownYears(at: Temporal.Instant): readonly [from: number, to: number] {
  const { year } = londonDateOf(at);
  return [year - yearsBack, year + yearsAhead];
}

/** The bank holidays of a division, from two calendar years back to three ahead. */
export async function bankHolidaysIn(
  db: Database,
  division: BankHolidayDivision,
): Promise<BankHolidays> {
  const rows = await db.read(holidaysOfDivision, division);
  return new Set(rows.map(({ on }) => dayOfDate(on)));
}

/**
 * Asks once a day which days are bank holidays, since one may be proclaimed or moved at any time; in a
 * new database at once.
 */
export const bankHolidaysJob: Job = {
  name: 'platform.bank-holidays',
  title: 'bank holidays',
  schedule: dailyInLondon('03:45'),
  beginsAfter: async (_db, now) => now.subtract({ hours: 24 }),
  async ask({ bankHolidays }, dueAt) {
    const years = knownYears(dueAt);
    const holidays = await bankHolidays.ofYears(...years);
    return (tx) => replaceBankHolidays(tx, ...years, holidays);
  },
};

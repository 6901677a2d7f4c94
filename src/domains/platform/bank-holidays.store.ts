import { between } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { bankHolidays } from './tables.ts';

const selectHolidays = statement('bank_holidays_of_divisions', (query) =>
  query
    .select({ division: bankHolidays.division, on: bankHolidays.on })
    .from(bankHolidays)
    .where(isAnyOf(bankHolidays.division, 'divisions'))
    .orderBy(bankHolidays.division, bankHolidays.on),
);

/** The days of a division's bank holidays that are known, in order. */
export const holidaysOfDivision = loadMany(
  'platform.holidaysOfDivision',
  (db: Database, divisions: readonly string[]) => selectHolidays(db, { divisions }),
  ({ division }): string => division,
);

/** Puts what is known of whole calendar years, both included, in the place of what was known before. */
export async function replaceBankHolidays(
  tx: Database,
  fromYear: number,
  toYear: number,
  holidays: readonly (typeof bankHolidays.$inferInsert)[],
): Promise<void> {
  const first = new Temporal.PlainDate(fromYear, 1, 1);
  const last = new Temporal.PlainDate(toYear, 12, 31);
  await tx.query.delete(bankHolidays).where(between(bankHolidays.on, first, last));
  if (holidays.length > 0) await tx.query.insert(bankHolidays).values([...holidays]);
}

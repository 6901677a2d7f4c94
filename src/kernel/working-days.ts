/** The parts of the United Kingdom that have bank holidays of their own, as GOV.UK names them. */
export const bankHolidayDivisions = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type BankHolidayDivision = (typeof bankHolidayDivisions)[number];

/** The bank holidays of a division, each by its London day: days since 1970-01-01. */
export type BankHolidays = ReadonlySet<number>;

/** Scotland is supplied through two GSP groups; those of Great Britain's other ones are England and Wales. */
const scottishGspGroups: ReadonlySet<string> = new Set(['_N', '_P']);

/** Whose bank holidays hold where a GSP group such as `_C` lies. No GSP group lies in Northern Ireland. */
export function divisionOfGspGroup(gspGroup: string | null): BankHolidayDivision {
  return gspGroup !== null && scottishGspGroups.has(gspGroup) ? 'scotland' : 'england-and-wales';
}

/** Whether a day, counted since 1970-01-01 (a Thursday), is a Saturday or a Sunday. */
export function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5;
}

/**
 * Whether a day is a working day: neither at a weekend nor a bank holiday (Banking and Financial
 * Dealings Act 1971; the same in the licence conditions of suppliers, SLC 1).
 *
 * @param day days since 1970-01-01 by the London calendar, as everywhere here.
 */
export function isWorkingDay(day: number, holidays: BankHolidays): boolean {
  return !isWeekend(day) && !holidays.has(day);
}

/** The day itself where it is a working day, else the next one that is. */
export function workingDayFrom(day: number, holidays: BankHolidays): number {
  let working = day;
  while (!isWorkingDay(working, holidays)) working += 1;
  return working;
}

/**
 * The working day that is so many working days after a day, or before it where the count is negative.
 * The day itself does not count, whether it is a working day or not; with a count of 0 it is the answer.
 *
 * @throws RangeError where the count is no integer.
 */
export function addWorkingDays(day: number, count: number, holidays: BankHolidays): number {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is no number of working days`);
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached += step;
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/** How many working days lie after the first day, up to and with the second; negative the other way. */
export function workingDaysBetween(from: number, to: number, holidays: BankHolidays): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}

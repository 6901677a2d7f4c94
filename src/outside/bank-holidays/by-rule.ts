import { Temporal } from 'temporal-polyfill';
import type { BankHolidayDivision } from '../../kernel/working-days.ts';
import { bankHolidayDivisions } from '../../kernel/working-days.ts';
import type { BankHoliday, BankHolidaysPort } from './port.ts';

/** A bank holiday before it is moved off a weekend. */
interface Holiday {
  readonly on: Temporal.PlainDate;
  readonly name: string;
}

/**
 * What was proclaimed for one year alone (section 1(3) of the Act of 1971): a day in place of another,
 * or one more.
 */
const proclaimed: readonly {
  readonly on: string;
  readonly name: string;
  readonly divisions: readonly BankHolidayDivision[];
  /** The day of that year that it took the place of. */
  readonly instead?: string;
}[] = [
  {
    on: '2020-05-08',
    name: 'Early May bank holiday (VE day)',
    divisions: bankHolidayDivisions,
    instead: '2020-05-04',
  },
  {
    on: '2022-06-02',
    name: 'Spring bank holiday',
    divisions: bankHolidayDivisions,
    instead: '2022-05-30',
  },
  { on: '2022-06-03', name: 'Platinum Jubilee bank holiday', divisions: bankHolidayDivisions },
  {
    on: '2022-09-19',
    name: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
    divisions: bankHolidayDivisions,
  },
  {
    on: '2023-05-08',
    name: 'Bank holiday for the coronation of King Charles III',
    divisions: bankHolidayDivisions,
  },
  { on: '2026-06-15', name: 'World Cup bank holiday', divisions: ['scotland'] },
];

/** Easter Sunday by the Gregorian computus (the anonymous algorithm of 1876). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const place = moon + weekday - 7 * late + 114;
  return new Temporal.PlainDate(year, Math.floor(place / 31), (place % 31) + 1);
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = new Temporal.PlainDate(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = new Temporal.PlainDate(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/**
 * The bank holidays of a year before any is moved (schedule 1 of the Banking and Financial Dealings
 * Act 1971, the St Andrew's Day Bank Holiday (Scotland) Act 2007, and those proclaimed every year).
 */
function usualHolidays(division: BankHolidayDivision, year: number): Holiday[] {
  const on = (month: number, day: number) => new Temporal.PlainDate(year, month, day);
  const easter = easterSunday(year);
  const isScotland = division === 'scotland';
  const isNorthernIreland = division === 'northern-ireland';
  return [
    { on: on(1, 1), name: 'New Year’s Day' },
    ...(isScotland ? [{ on: on(1, 2), name: '2nd January' }] : []),
    ...(isNorthernIreland ? [{ on: on(3, 17), name: 'St Patrick’s Day' }] : []),
    { on: easter.subtract({ days: 2 }), name: 'Good Friday' },
    ...(isScotland ? [] : [{ on: easter.add({ days: 1 }), name: 'Easter Monday' }]),
    { on: firstMonday(year, 5), name: 'Early May bank holiday' },
    { on: lastMonday(year, 5), name: 'Spring bank holiday' },
    ...(isNorthernIreland
      ? [{ on: on(7, 12), name: 'Battle of the Boyne (Orangemen’s Day)' }]
      : []),
    {
      on: isScotland ? firstMonday(year, 8) : lastMonday(year, 8),
      name: 'Summer bank holiday',
    },
    ...(isScotland ? [{ on: on(11, 30), name: 'St Andrew’s Day' }] : []),
    { on: on(12, 25), name: 'Christmas Day' },
    { on: on(12, 26), name: 'Boxing Day' },
  ];
}

/**
 * The bank holidays of a division in a calendar year, in order. One that falls on a weekend is kept on
 * the next weekday that is not one itself: with Christmas Day on a Saturday, Monday stands for it and
 * Tuesday for Boxing Day.
 */
export function bankHolidaysByRule(division: BankHolidayDivision, year: number): BankHoliday[] {
  const changes = proclaimed.filter(
    ({ on, divisions }) => on.startsWith(`${year}-`) && divisions.includes(division),
  );
  const replaced = new Set(changes.map(({ instead }) => instead));
  const holidays = [
    ...usualHolidays(division, year).filter(({ on }) => !replaced.has(on.toString())),
    ...changes.map(({ on, name }) => ({ on: Temporal.PlainDate.from(on), name })),
  ];
  const taken = new Set(
    holidays.filter(({ on }) => on.dayOfWeek <= 5).map(({ on }) => on.toString()),
  );
  return holidays
    .map(({ on, name }): BankHoliday => {
      if (on.dayOfWeek <= 5) return { division, on, name, isSubstitute: false };
      let weekday = on;
      while (weekday.dayOfWeek > 5 || taken.has(weekday.toString())) {
        weekday = weekday.add({ days: 1 });
      }
      taken.add(weekday.toString());
      return { division, on: weekday, name, isSubstitute: true };
    })
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}

/** The bank holidays of all divisions in some years, by the rules of law alone. */
export function everyBankHolidayByRule(fromYear: number, toYear: number): BankHoliday[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, place) => fromYear + place);
  return bankHolidayDivisions.flatMap((division) =>
    years.flatMap((year) => bankHolidaysByRule(division, year)),
  );
}

/** Tells bank holidays by the rules of law: what is proclaimed later than this was written is missing. */
export const bankHolidaysByLaw: BankHolidaysPort = {
  ofYears: async (fromYear, toYear) => everyBankHolidayByRule(fromYear, toYear),
};

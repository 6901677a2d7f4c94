import {
  dateOfDay,
  dayOfMs,
  halfHourMs,
  startOfDayMs,
  startOfPeriodMs,
} from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

/** What a home's gas is compared with, named as in the API. */
export type GasComparisonGroup = 'SAME_HOME_LAST_YEAR' | 'POSTCODE_AREA' | 'NUMBER_OF_BEDROOMS';

/** A London week from Monday on, by days since 1970-01-01. */
export interface Week {
  readonly firstDay: number;
  readonly startMs: number;
  readonly endMs: number;
}

const weeksCompared = 4;
const weeksLookedBack = 30;

/** So many weeks before is the year before, on the same days of the week. */
const weeksOfYear = 52;

/** Half a year of heating: October to March. */
const isWinter = (day: number): boolean => ![4, 5, 6, 7, 8, 9].includes(dateOfDay(day).month);

/** The London week that begins on a Monday. */
export function weekFrom(firstDay: number): Week {
  const at = (day: number) => startOfDayMs(londonTimeZone, day);
  return { firstDay, startMs: at(firstDay), endMs: at(firstDay + 7) };
}

/** The same week of the year before. */
export function weekBeforeYear({ firstDay }: Week): Week {
  return weekFrom(firstDay - 7 * weeksOfYear);
}

/** The last four weeks that lie wholly in a winter and are over, the earliest first. */
export function winterWeeks(nowMs: number): Week[] {
  const monday = dayOfMs(londonTimeZone, startOfPeriodMs(londonTimeZone, 'WEEK', nowMs));
  return Array.from({ length: weeksLookedBack }, (_, place) => monday - 7 * (place + 1))
    .filter((firstDay) => isWinter(firstDay) && isWinter(firstDay + 6))
    .slice(0, weeksCompared)
    .toReversed()
    .map(weekFrom);
}

/** Below this mean temperature British homes are heated: the trade's base for degree days. */
const heatedBelowCelsius = 15.5;

/** The degree days of some days; null where the temperature of one is missing. */
export function degreeDays(meanCelsius: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const each of meanCelsius) {
    if (each === null) return null;
    sum += Math.max(0, heatedBelowCelsius - each);
  }
  return sum;
}

/** Gas of a week, as far as it has arrived. */
interface WeekOfGas {
  readonly startMs: number;
  readonly total: number;
  readonly halfHours: number;
}

/**
 * Watt-hours of gas for each degree day of a week, so that mild weeks and cold ones, and homes in
 * the north and in the south, can be compared; null where a half-hour is missing or there are no
 * degree days.
 */
export function whPerDegreeDay(
  weeks: readonly WeekOfGas[],
  { startMs, endMs }: Week,
  degrees: number | null,
): number | null {
  const use = weeks.find((week) => week.startMs === startMs);
  if (!use || use.halfHours !== (endMs - startMs) / halfHourMs) return null;
  return degrees === null || degrees === 0 ? null : use.total / degrees;
}

/** The fewest other homes of a group, so that its average does not reveal the use of one. */
const leastOthers = 3;

/**
 * By how many per cent a home lies above the average of others, below zero where it uses less; to
 * two decimals. Null where there are too few others or they use nothing.
 */
export function percentageAbove(
  own: number,
  others: readonly number[],
  leastNumber = leastOthers,
): number | null {
  if (others.length < leastNumber) return null;
  const average = others.reduce((sum, each) => sum + each, 0) / others.length;
  return average > 0 ? Math.round((own / average - 1) * 10_000) / 100 : null;
}

/** The part of a postcode before its space, and the letters that it begins with. */
export function partsOfPostcode(postcode: string): { outcode: string; area: string } {
  const [outcode = ''] = postcode.split(' ');
  return { outcode, area: /^[A-Z]+/.exec(outcode)?.[0] ?? '' };
}

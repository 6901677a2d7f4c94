import { Temporal } from 'temporal-polyfill';
import { isTimeZoneDatabaseName } from './time-zone.ts';

/** The lengths of time that a calendar knows, from half an hour up. */
export type CalendarPeriod = 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export const halfHourMs = 1_800_000;
const hourMs = 3_600_000;
export const utcDayMs = 86_400_000;

/** The starts of the days next to one another, NaN where not asked for yet. */
type Stretch = Float64Array;
const daysOfStretch = 64;
/** The starts of days that have been asked for, by time zone and by stretch since 1970-01-01. */
const stretches = new Map<string, Map<number, Stretch>>();
/** The stretch that was asked about last: days are asked for one after the other. */
let lastTimeZone = '';
let lastNumber = Number.NaN;
let lastStretch: Stretch = new Float64Array();

/** Names that have been asked for, with the one name that each stands for. */
const canonicalNames = new Map<string, string>();
/** More than there are names; spellings that differ in their capitals alone are not kept. */
const mostNames = 1000;

/**
 * The time zone of the IANA database that a text names, by one name for each zone, or null. Plain
 * offsets such as `+01:00` are none: they know no daylight saving. Nor are short names that only ICU
 * knows, such as BST.
 */
export function timeZoneNamed(text: string): string | null {
  const cached = canonicalNames.get(text);
  if (cached) return cached;
  if (!isTimeZoneDatabaseName(text)) return null;
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    if (canonicalNames.size < mostNames) canonicalNames.set(text, name);
    return name;
  } catch {
    return null;
  }
}

/**
 * The first millisecond of a local day, since 1970 in UTC. Kept, because groupings ask for the
 * same days again and again and a time zone's rules are slow to apply.
 *
 * @param day days since 1970-01-01 by the calendar, without regard to the time zone.
 */
export function startOfDayMs(timeZone: string, day: number): number {
  const number = Math.floor(day / daysOfStretch);
  if (number !== lastNumber || timeZone !== lastTimeZone) {
    lastStretch = stretchOf(timeZone, number);
    lastTimeZone = timeZone;
    lastNumber = number;
  }
  const place = day - number * daysOfStretch;
  const kept = lastStretch[place] as number;
  if (!Number.isNaN(kept)) return kept;
  const startMs = dateOfDay(day).toZonedDateTime(timeZone).epochMilliseconds;
  lastStretch[place] = startMs;
  return startMs;
}

function stretchOf(timeZone: string, number: number): Stretch {
  let byNumber = stretches.get(timeZone);
  if (!byNumber) {
    byNumber = new Map();
    stretches.set(timeZone, byNumber);
  }
  let stretch = byNumber.get(number);
  if (!stretch) {
    stretch = new Float64Array(daysOfStretch).fill(Number.NaN);
    byNumber.set(number, stretch);
  }
  return stretch;
}

/** A calendar date by the number of days since 1970-01-01, as `2026-03-29`. */
export function textOfDay(day: number): string {
  return new Date(day * utcDayMs).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** The dates from 1970 to 2099 that were asked for: they never change, so all may share them. */
const keptDates: Temporal.PlainDate[] = [];
const keptToDay = Date.UTC(2100, 0, 1) / utcDayMs;

/** A calendar date by the number of days since 1970-01-01. */
export function dateOfDay(day: number): Temporal.PlainDate {
  if (!(day >= 0 && day < keptToDay)) return newDate(day);
  const kept = keptDates[day];
  if (kept) return kept;
  const date = newDate(day);
  keptDates[day] = date;
  return date;
}

function newDate(day: number): Temporal.PlainDate {
  const utc = new Date(day * utcDayMs);
  return new Temporal.PlainDate(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
}

/** The days from 1970-01-01 to a calendar date. */
export function dayOfDate({ year, month, day }: Temporal.PlainDate): number {
  return Date.UTC(year, month - 1, day) / utcDayMs;
}

/** The local day that holds an instant, as days since 1970-01-01. */
export function dayOfMs(timeZone: string, ms: number): number {
  let day = Math.floor(ms / utcDayMs);
  while (startOfDayMs(timeZone, day) > ms) day -= 1;
  while (startOfDayMs(timeZone, day + 1) <= ms) day += 1;
  return day;
}

/** The first day of the calendar's week (from Monday), month, quarter or year that holds a day. */
export function firstDayOf(day: number, period: CalendarPeriod): number {
  if (period === 'DAY') return day;
  // 1970-01-01 was a Thursday, three days after a Monday.
  if (period === 'WEEK') return day - ((((day + 3) % 7) + 7) % 7);
  const utc = new Date(day * utcDayMs);
  const month = utc.getUTCMonth();
  const firstMonth = { MONTH: month, QUARTER: month - (month % 3), YEAR: 0 }[period as 'MONTH'];
  return Date.UTC(utc.getUTCFullYear(), firstMonth, 1) / utcDayMs;
}

/** The first day of the period after the one that begins on `first`. */
export function nextFirstDay(first: number, period: CalendarPeriod): number {
  if (period === 'DAY') return first + 1;
  if (period === 'WEEK') return first + 7;
  const utc = new Date(first * utcDayMs);
  const months = { MONTH: 1, QUARTER: 3, YEAR: 12 }[period as 'MONTH'];
  return Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth() + months, 1) / utcDayMs;
}

/** The start of the period that holds an instant, both in milliseconds since 1970 in UTC. */
export function startOfPeriodMs(timeZone: string, period: CalendarPeriod, ms: number): number {
  if (period === 'HALF_HOUR') return Math.floor(ms / halfHourMs) * halfHourMs;
  const day = dayOfMs(timeZone, ms);
  if (period !== 'HOUR') return startOfDayMs(timeZone, firstDayOf(day, period));
  // Hours are counted from local midnight, so that a zone half an hour off keeps its own hours.
  const midnight = startOfDayMs(timeZone, day);
  return midnight + Math.floor((ms - midnight) / hourMs) * hourMs;
}

/** The end of the period that begins at `startMs`. */
export function endOfPeriodMs(timeZone: string, period: CalendarPeriod, startMs: number): number {
  if (period === 'HALF_HOUR') return startMs + halfHourMs;
  const day = dayOfMs(timeZone, startMs);
  // Where clocks change by half an hour, the last hour of that day is a short one.
  if (period === 'HOUR') return Math.min(startMs + hourMs, startOfDayMs(timeZone, day + 1));
  return startOfDayMs(timeZone, nextFirstDay(day, period));
}

import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate, dayOfMs, startOfDayMs, utcDayMs } from './calendar.ts';
import { startOfHalfHour } from './half-hours.ts';
import { londonTimeZone } from './time-zone.ts';

/** The lengths of time by which readings and charges are grouped. */
export type Period = 'HALF_HOUR' | 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER';

/** The hour that was asked about last, and its date: most questions are about the present. */
let lastHour = Number.NaN;
let lastDate: Temporal.PlainDate | null = null;

/** The years whose days the calendar keeps the starts of: those that energy and money are told of. */
const keptYears = { first: 1972, last: 2099 } as const;
const keptFromHour = Date.UTC(keptYears.first, 0, 1) / 3_600_000;
const keptToHour = Date.UTC(keptYears.last + 1, 0, 1) / 3_600_000;

/** The date in London at an instant. */
export function londonDateOf(instant: Temporal.Instant): Temporal.PlainDate {
  const ms = instant.epochMilliseconds;
  const hour = Math.floor(ms / 3_600_000);
  if (lastDate && hour === lastHour) return lastDate;
  if (hour < keptFromHour || hour >= keptToHour) {
    return instant.toZonedDateTimeISO(londonTimeZone).toPlainDate();
  }
  // In these years London differs from UTC by whole hours, so no day begins within an hour.
  const date = dateOfDay(dayOfMs(londonTimeZone, ms));
  lastHour = hour;
  lastDate = date;
  return date;
}

/** The first instant of a London day. */
export function startOfLondonDay(date: Temporal.PlainDate): Temporal.Instant {
  const { year } = date;
  if (year < keptYears.first || year > keptYears.last) {
    return date.toZonedDateTime(londonTimeZone).toInstant();
  }
  return Temporal.Instant.fromEpochMilliseconds(startOfDayMs(londonTimeZone, dayOfDate(date)));
}

/** Where the hour ends that is skipped in spring and comes twice in autumn, in minutes from midnight. */
const changedHourEnds = 120;
const minuteMs = 60_000;

/**
 * When the clock on the wall shows a time on a London day, in milliseconds since 1970. A time that is
 * skipped in spring is taken an hour later, as the clock shows it; of one that comes twice the first.
 *
 * @param day days since 1970-01-01.
 * @param minute whole minutes from midnight, 0 to 1,439, by the clock.
 */
export function londonWallMs(day: number, minute: number): number {
  // The clocks change between one and two: what is shown before is counted from the day's start.
  if (minute < changedHourEnds) return startOfDayMs(londonTimeZone, day) + minute * minuteMs;
  return startOfDayMs(londonTimeZone, day + 1) - utcDayMs + minute * minuteMs;
}

/** The first instant of the London week that holds the date. Weeks begin on Monday (ISO 8601). */
export function startOfLondonWeek(date: Temporal.PlainDate): Temporal.Instant {
  return startOfLondonDay(mondayOf(date));
}

/** The first instant of the London month that holds the date. */
export function startOfLondonMonth(date: Temporal.PlainDate): Temporal.Instant {
  return startOfLondonDay(date.with({ day: 1 }));
}

/** The first instant of the London calendar quarter (from January) that holds the date. */
export function startOfLondonQuarter(date: Temporal.PlainDate): Temporal.Instant {
  return startOfLondonDay(firstOfQuarter(date));
}

/** Whole days from the first date to the second, negative when the second is earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/**
 * The start of the period that holds the instant, days and longer periods by the London calendar.
 * Hours and half-hours are the same in London as in UTC, as the two differ by whole hours.
 */
export function startOfPeriod(instant: Temporal.Instant, period: Period): Temporal.Instant {
  switch (period) {
    case 'HALF_HOUR':
      return startOfHalfHour(instant);
    case 'HOUR':
      return instant.round({ smallestUnit: 'hour', roundingMode: 'floor' });
    default:
      return startOfLondonDay(firstDateOf(londonDateOf(instant), period));
  }
}

/** The start of the period after the one that holds the instant, which is also the latter's end. */
export function nextPeriod(instant: Temporal.Instant, period: Period): Temporal.Instant {
  switch (period) {
    case 'HALF_HOUR':
      return startOfHalfHour(instant).add({ minutes: 30 });
    case 'HOUR':
      return startOfPeriod(instant, 'HOUR').add({ hours: 1 });
    default: {
      const first = firstDateOf(londonDateOf(instant), period);
      return startOfLondonDay(first.add(calendarLengths[period]));
    }
  }
}

type CalendarPeriod = Exclude<Period, 'HALF_HOUR' | 'HOUR'>;

const calendarLengths: Readonly<Record<CalendarPeriod, Temporal.DurationLike>> = {
  DAY: { days: 1 },
  WEEK: { weeks: 1 },
  MONTH: { months: 1 },
  QUARTER: { months: 3 },
};

function firstDateOf(date: Temporal.PlainDate, period: CalendarPeriod): Temporal.PlainDate {
  switch (period) {
    case 'DAY':
      return date;
    case 'WEEK':
      return mondayOf(date);
    case 'MONTH':
      return date.with({ day: 1 });
    case 'QUARTER':
      return firstOfQuarter(date);
  }
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function firstOfQuarter(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ month: date.month - ((date.month - 1) % 3), day: 1 });
}

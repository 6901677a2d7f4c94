import { Temporal } from 'temporal-polyfill';
import { londonTimeZone } from './time-zone.ts';

const halfHourMilliseconds = 30 * 60 * 1000;
const halfHoursOfUtcDay = 48;

/** The bounds of a London day, the end not included, and how many half-hours lie between them. */
interface LondonDayBounds {
  readonly startAt: Temporal.Instant;
  readonly endAt: Temporal.Instant;
  readonly count: number;
}

/**
 * The half-hours of a London local day: 48, or 46 when clocks go forward and 50 when they go back.
 * Settlement periods are numbered in this way (Balancing and Settlement Code, annex X-1).
 */
export function halfHoursOfLondonDay(day: Temporal.PlainDate): LondonDayBounds {
  const startAt = day.toZonedDateTime(londonTimeZone).toInstant();
  const endAt = day.add({ days: 1 }).toZonedDateTime(londonTimeZone).toInstant();
  const count = (endAt.epochMilliseconds - startAt.epochMilliseconds) / halfHourMilliseconds;
  return { startAt, endAt, count };
}

/** The place of the instant's half-hour in its UTC day, 0 to 47. */
export function halfHourIndexUtc(instant: Temporal.Instant): number {
  const halfHoursSinceEpoch = Math.floor(instant.epochMilliseconds / halfHourMilliseconds);
  // The second remainder keeps instants before 1970 in range.
  return ((halfHoursSinceEpoch % halfHoursOfUtcDay) + halfHoursOfUtcDay) % halfHoursOfUtcDay;
}

/** The start of the half-hour that holds the instant. */
export function startOfHalfHour(instant: Temporal.Instant): Temporal.Instant {
  const halfHours = Math.floor(instant.epochMilliseconds / halfHourMilliseconds);
  return Temporal.Instant.fromEpochMilliseconds(halfHours * halfHourMilliseconds);
}

/** The starts, in order, of the half-hours that begin at or after `startAt` and before `endAt`. */
export function* eachHalfHour(
  startAt: Temporal.Instant,
  endAt: Temporal.Instant,
): Generator<Temporal.Instant, void, undefined> {
  let next = startOfHalfHour(startAt);
  if (Temporal.Instant.compare(next, startAt) < 0) next = next.add({ minutes: 30 });
  while (Temporal.Instant.compare(next, endAt) < 0) {
    yield next;
    next = next.add({ minutes: 30 });
  }
}

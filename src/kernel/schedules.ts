import { Temporal } from 'temporal-polyfill';
import { startOfHalfHour } from './half-hours.ts';
import { londonDateOf } from './london.ts';
import { londonTimeZone } from './time-zone.ts';

/** When something that comes again and again is due: a rule of the clock and of nothing else. */
export interface Schedule {
  /** The first moment after `after` at which it is due. */
  next(after: Temporal.Instant): Temporal.Instant;
}

/**
 * Once on every London day, at a time by the clock on the wall such as `16:00`. Where clocks go
 * forward over that time it is due as much later as they skip; where it comes twice, the first time.
 *
 * @throws RangeError for a text that is no time of day.
 */
export function dailyInLondon(time: string): Schedule {
  const plainTime = Temporal.PlainTime.from(time);
  const on = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: londonTimeZone, plainTime }).toInstant();
  return {
    next(after) {
      const date = londonDateOf(after);
      const today = on(date);
      return Temporal.Instant.compare(today, after) > 0 ? today : on(date.add({ days: 1 }));
    },
  };
}

/** On every half-hour, as meters count them: in London as in UTC. */
export const everyHalfHour: Schedule = {
  next: (after) => startOfHalfHour(after).add({ minutes: 30 }),
};

/** The moments at which it is due after `after` and not later than `until`, in order. */
export function* dueBetween(
  schedule: Schedule,
  after: Temporal.Instant,
  until: Temporal.Instant,
): Generator<Temporal.Instant, void, undefined> {
  let next = schedule.next(after);
  while (Temporal.Instant.compare(next, until) <= 0) {
    yield next;
    next = schedule.next(next);
  }
}

import { Temporal } from 'temporal-polyfill';
import { londonDateOf } from './london.ts';

/** What time it is. Whatever depends on the present asks a clock that it was given. */
export interface Clock {
  now(): Temporal.Instant;
}

/** A clock that stands still until a test moves it. */
interface MovableClock extends Clock {
  /** Puts the clock at an instant. */
  set(instant: Temporal.Instant | string): void;
  /** Moves the clock by a duration, backwards when it is negative. A day counts 24 hours. */
  advance(duration: Temporal.Duration | Temporal.DurationLike | string): void;
}

/** The millisecond that was asked for last: a busy server asks many times in each. */
let lastMs = Number.NaN;
let lastNow: Temporal.Instant | null = null;

/** The machine's own clock, to the millisecond. */
export const systemClock: Clock = Object.freeze({
  now() {
    const ms = Date.now();
    if (lastNow && ms === lastMs) return lastNow;
    lastMs = ms;
    lastNow = Temporal.Instant.fromEpochMilliseconds(ms);
    return lastNow;
  },
});

/**
 * The clock that the setting asks for: an instant freezes it, a signed duration shifts the
 * system's, and an absent or empty setting leaves the system's as it is. A day counts 24 hours.
 *
 * @throws Error that names HALFHOUR_CLOCK and the accepted forms, for any other text.
 */
export function clockFrom(setting: string | undefined): Clock {
  const text = setting?.trim() ?? '';
  if (text === '') return systemClock;
  try {
    return /^[+-]P/i.test(text) ? shiftedClock(text) : frozenClock(text);
  } catch (cause) {
    throw new Error(
      `HALFHOUR_CLOCK is "${text}", and must be an instant (2026-03-29T00:30:00Z) ` +
        'or a signed duration (+PT61M, -P1D)',
      { cause },
    );
  }
}

/** A clock for tests, which stands at `start` until it is moved. */
export function movableClock(start: Temporal.Instant | string): MovableClock {
  let current = Temporal.Instant.from(start);
  return {
    now: () => current,
    set(instant) {
      current = Temporal.Instant.from(instant);
    },
    advance(duration) {
      current = later(current, duration);
    },
  };
}

/** The date in London by the clock. */
export function todayInLondon(clock: Clock): Temporal.PlainDate {
  return londonDateOf(clock.now());
}

function frozenClock(text: string): Clock {
  const instant = Temporal.Instant.from(text);
  return { now: () => instant };
}

function shiftedClock(text: string): Clock {
  // Months differ in length, so the shift is measured once: the clock then runs evenly, and never
  // stands still or goes back at the end of a month.
  const start = systemClock.now();
  const shift = start.until(later(start, text));
  return { now: () => systemClock.now().add(shift) };
}

function later(
  instant: Temporal.Instant,
  duration: Temporal.Duration | Temporal.DurationLike | string,
): Temporal.Instant {
  return instant.toZonedDateTimeISO('UTC').add(duration).toInstant();
}

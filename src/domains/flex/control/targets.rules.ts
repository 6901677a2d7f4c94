import { dayOfMs } from '../../../kernel/calendar.ts';
import type { PreferenceTarget } from '../../../kernel/devices.ts';
import { londonWallMs } from '../../../kernel/london.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { ChargeTarget } from './course.rules.ts';

/** What is wanted on one day of the week; see the table of the same name. */
export interface WeekdayTarget {
  /** ISO: 1 is Monday, 7 Sunday. */
  readonly dayOfWeek: number;
  /** In minutes from midnight, by the London clock. */
  readonly minuteOfDay: number;
  readonly minimum: number | null;
  readonly maximum: number;
  readonly upperLimit: number | null;
}

const daysOfWeek = 7;

/**
 * What is wanted next after a moment: the first of a week's targets that is due later. Times are those of
 * the clock on the wall in London: one that is skipped in spring is due an hour later, one that comes twice
 * in autumn the first time. No limit is applied: see `wantedStored`. Null where nothing is wanted.
 */
export function nextTarget(
  week: readonly WeekdayTarget[],
  targetType: PreferenceTarget,
  atMs: number,
): ChargeTarget | null {
  const isRelative = targetType === 'RELATIVE_STATE_OF_CHARGE';
  if (week.length === 0) return null;
  const today = dayOfMs(londonTimeZone, atMs);
  // A week later it is the same day of the week, whose time may have passed today.
  for (let day = today; day <= today + daysOfWeek; day += 1) {
    let next: ChargeTarget | null = null;
    for (const { dayOfWeek, minuteOfDay, minimum, maximum } of week) {
      if (dayOfWeek !== weekdayOf(day)) continue;
      const readyByMs = londonWallMs(day, minuteOfDay);
      if (readyByMs <= atMs || (next && next.readyByMs <= readyByMs)) continue;
      next = { isRelative, readyByMs, percent: maximum, minimumPercent: minimum };
    }
    if (next) return next;
  }
  return null;
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % daysOfWeek) + daysOfWeek) % daysOfWeek) + 1;
}

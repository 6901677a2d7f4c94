import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';

/** So many days an estimate is the mean of, and the last before the day itself that is sure to be known. */
const meanDays = 7;
const nearestDaysBack = 3;
/** How far back days are looked for on which the home has given anything. */
export const mostDaysBack = 16;
const halfHoursOfDay = utcDayMs / halfHourMs;

/**
 * What a home is expected to give back in a half-hour: the mean of the same half-hour, by UTC, on the last
 * seven days on which it gave anything at all; 0 without any. The two days before are left out, since they
 * may not have arrived when it is planned: so the same comes out whenever it is asked for.
 *
 * @param exportedWh what was given back in the half-hour of a start, in Wh; null where it is not known.
 */
export function meanSurplus(
  exportedWh: (startMs: number) => number | null,
): (startMs: number) => number {
  const daysBefore = new Map<number, readonly number[]>();
  const hasExported = (utcDay: number) => {
    for (let place = 0; place < halfHoursOfDay; place += 1) {
      if ((exportedWh(utcDay * utcDayMs + place * halfHourMs) ?? 0) > 0) return true;
    }
    return false;
  };
  const lastBefore = (utcDay: number) => {
    const known = daysBefore.get(utcDay);
    if (known) return known;
    const days: number[] = [];
    for (let back = nearestDaysBack; back <= mostDaysBack && days.length < meanDays; back += 1) {
      if (hasExported(utcDay - back)) days.push(utcDay - back);
    }
    daysBefore.set(utcDay, days);
    return days;
  };
  return (startMs) => {
    const utcDay = Math.floor(startMs / utcDayMs);
    const days = lastBefore(utcDay);
    if (days.length === 0) return 0;
    const intoDayMs = startMs - utcDay * utcDayMs;
    const sum = days.reduce((wh, day) => wh + (exportedWh(day * utcDayMs + intoDayMs) ?? 0), 0);
    return sum / days.length;
  };
}

import { dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import type { DispatchKind } from '../../../kernel/devices.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { Piece } from './course.rules.ts';

const hourMs = 3_600_000;

/** What cars took on one UTC day in one way, in Wh by the half-hour; null or 0 where nothing. */
export interface ChargedDay {
  readonly startMs: number;
  readonly kind: DispatchKind;
  readonly energyWh: readonly (number | null)[];
}

/** The starts of the half-hours of days in which something was taken in a way. */
export function startsOnDays(days: readonly ChargedDay[], kind: DispatchKind): number[] {
  return days
    .filter((day) => day.kind === kind)
    .flatMap(({ startMs, energyWh }) =>
      energyWh.flatMap((wh, place) => (wh ? [startMs + place * halfHourMs] : [])),
    );
}

/** The starts of the half-hours of pieces in which something was taken in a way. */
export function startsOfPieces(pieces: readonly Piece[], kind: DispatchKind): number[] {
  return pieces
    .filter((piece) => piece.kind === kind && piece.energyWh > 0)
    .map(({ fromMs }) => Math.floor(fromMs / halfHourMs) * halfHourMs);
}

/** So many half-hours with planned charging are cheap from one noon to the next: six hours. */
const cheapHalfHours = 12;

/** Noon in London. From there to midnight it is twelve hours on every day: clocks change in the morning. */
function noonMsOf(day: number): number {
  return startOfDayMs(londonTimeZone, day + 1) - 12 * hourMs;
}

/**
 * The time from noon to noon in London that holds an instant: 24 hours, 23 where clocks go forward in its
 * night, 25 where they go back.
 */
export function noonToNoon(ms: number): Span {
  const day = dayOfMs(londonTimeZone, ms);
  const first = ms < noonMsOf(day) ? day - 1 : day;
  return { fromMs: noonMsOf(first), toMs: noonMsOf(first + 1) };
}

/** The night from 23:30 to 05:30 by the London clock, in a time from noon to noon. */
function nightOf({ fromMs, toMs }: Span): Span {
  return { fromMs: fromMs + 11.5 * hourMs, toMs: toMs - 6.5 * hourMs };
}

/**
 * The half-hours outside the night that cost as much as the night does, for all that a home takes: a car
 * was charged in them by plan, none was boosted, and they are among the first twelve from noon to noon in
 * London in which one was charged by plan, those of the night and those with a boost included. That there
 * are twelve of them, six hours a day, is published of the products for cars (2026); to count them by the
 * half-hour is ours.
 *
 * @param smartMs the starts of the half-hours with planned charging, all from the noon before on.
 * @param boostMs the starts of those with a boost.
 * @returns starts, in order.
 */
export function halfHoursAtNightRate(
  smartMs: ReadonlySet<number>,
  boostMs: ReadonlySet<number>,
): number[] {
  const inOrder = [...smartMs].toSorted((a, b) => a - b);
  return byNoon(inOrder).flatMap(({ noons, starts }) => {
    const night = nightOf(noons);
    return starts
      .slice(0, cheapHalfHours)
      .filter((ms) => !boostMs.has(ms) && (ms < night.fromMs || ms >= night.toMs));
  });
}

/** Half-hours that are in order, by the time from noon to noon in which they begin. */
function byNoon(startsMs: readonly number[]) {
  const groups: { readonly noons: Span; readonly starts: number[] }[] = [];
  for (const ms of startsMs) {
    const last = groups.at(-1);
    if (last && ms < last.noons.toMs) last.starts.push(ms);
    else groups.push({ noons: noonToNoon(ms), starts: [ms] });
  }
  return groups;
}

/** Between what times a car may be charged, how fast, and when it was charged by plan already. */
export interface CappedCharging extends Span {
  /** The most that it takes, in W. */
  readonly maximumW: number;
  /**
   * The starts of the half-hours from the noon before on in which cars of the meter point have been
   * charged by plan, or are being: they are used up, and what is charged in them again is cheap as well.
   */
  readonly smartMs: ReadonlySet<number>;
}

/**
 * What is left of a need where charging is cut to what the half-hours hold that are cheap: of each time
 * from noon to noon, as many whole or begun half-hours as are left of the twelve, the longest first.
 * Whole Wh, rounded down.
 */
export function cappedNeedWh(needWh: number, charging: CappedCharging): number {
  const { fromMs, toMs, maximumW, smartMs } = charging;
  let [heldMs, nextMs] = [0, fromMs];
  while (nextMs < toMs) {
    const noons = noonToNoon(nextMs);
    const span = { fromMs: nextMs, toMs: Math.min(noons.toMs, toMs) };
    heldMs += longestMs(span, new Set([...smartMs].filter(isWithin(noons))));
    nextMs = span.toMs;
  }
  return Math.min(needWh, Math.floor((maximumW * heldMs) / hourMs));
}

const isWithin =
  ({ fromMs, toMs }: Span) =>
  (ms: number) =>
    ms >= fromMs && ms < toMs;

/** How long the longest half-hours of a span are together, as many as are left beside those used up. */
function longestMs({ fromMs, toMs }: Span, usedMs: ReadonlySet<number>): number {
  const cheapMs = new Set([...usedMs].toSorted((a, b) => a - b).slice(0, cheapHalfHours));
  const lengths: number[] = [];
  let again = 0;
  for (let ms = Math.floor(fromMs / halfHourMs) * halfHourMs; ms < toMs; ms += halfHourMs) {
    const length = Math.min(ms + halfHourMs, toMs) - Math.max(ms, fromMs);
    if (cheapMs.has(ms)) again += length;
    else lengths.push(length);
  }
  const left = cheapHalfHours - cheapMs.size;
  const longest = lengths.toSorted((a, b) => b - a).slice(0, left);
  return longest.reduce((sum, length) => sum + length, again);
}

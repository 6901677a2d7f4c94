import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfMs, halfHourMs, startOfDayMs, utcDayMs } from './calendar.ts';
import type { Span } from './spans.ts';
import type { Band } from './tariffs.ts';

/** A stretch of the day on certain days; see the table of slots. Minutes count from midnight. */
export interface Slot {
  readonly band: Band;
  readonly fromMinute: number;
  /** At or before the beginning where the slot runs past midnight. */
  readonly toMinute: number;
  readonly onWorkdays: boolean;
  readonly onSaturdays: boolean;
  readonly onSundays: boolean;
  readonly seasonName: string;
  readonly seasonFromMonth: number;
  readonly seasonFromDay: number;
  readonly seasonToMonth: number;
  readonly seasonToDay: number;
}

/** When each band is on, by the clock of a time zone. The earlier slot holds where two overlap. */
export interface Scheme {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly slots: readonly Slot[];
}

/** A stretch of time in one band, in milliseconds since 1970 in UTC, half-open. */
export interface BandSpan extends Span {
  readonly band: Band;
}

/** A stretch of time for which a scheme tells the bands. */
export interface SchemeSpan extends Span {
  readonly scheme: Scheme;
}

const minutesOfDay = 1440;
const minuteMs = 60_000;

/**
 * The spans of one band each that a scheme makes within a span of time, in order, wherever a slot
 * is on. A local time that a change of clocks leaves out is taken as the instant
 * of the change; one that comes twice as the first of the two.
 */
export function bandSpans(scheme: Scheme, fromMs: number, toMs: number): BandSpan[] {
  const spans: BandSpan[] = [];
  const { timeZone } = scheme;
  const patterns: Patterns = new Map();
  for (let day = dayOfMs(timeZone, fromMs); startOfDayMs(timeZone, day) < toMs; day += 1) {
    const dayStartMs = startOfDayMs(timeZone, day);
    const dayEndMs = startOfDayMs(timeZone, day + 1);
    for (const { fromMinute, toMinute, band } of bandsOfDay(scheme, day, patterns)) {
      const start = Math.max(fromMs, instantOf(timeZone, day, dayStartMs, dayEndMs, fromMinute));
      const end = Math.min(toMs, instantOf(timeZone, day, dayStartMs, dayEndMs, toMinute));
      if (start >= end) continue;
      const last = spans.at(-1);
      if (last && last.toMs === start && last.band === band) {
        spans[spans.length - 1] = { ...last, toMs: end };
      } else {
        spans.push({ fromMs: start, toMs: end, band });
      }
    }
  }
  return spans;
}

/** The same where one scheme follows another, each for its time. */
export function bandsAlong(
  schemes: readonly SchemeSpan[],
  fromMs: number,
  toMs: number,
): BandSpan[] {
  const spans: BandSpan[] = [];
  for (const { scheme, ...held } of schemes) {
    const [start, end] = [Math.max(fromMs, held.fromMs), Math.min(toMs, held.toMs)];
    if (start >= end) continue;
    const [first, ...rest] = bandSpans(scheme, start, end);
    const last = spans.at(-1);
    if (first && last?.toMs === first.fromMs && last.band === first.band) {
      spans[spans.length - 1] = { ...last, toMs: first.toMs };
    } else if (first) {
      spans.push(first);
    }
    spans.push(...rest);
  }
  return spans;
}

/**
 * What falls into each band of a scheme, of values that follow one another by the half-hour.
 *
 * @param startMs when the first begins, in milliseconds since 1970 in UTC.
 */
export function sumsByBand(
  scheme: Scheme,
  startMs: number,
  values: readonly number[],
): ReadonlyMap<Band, number> {
  const sums = new Map<Band, number>();
  for (const { fromMs, toMs, band } of bandSpans(
    scheme,
    startMs,
    startMs + values.length * halfHourMs,
  )) {
    const [from, to] = [fromMs, toMs].map((ms) => Math.ceil((ms - startMs) / halfHourMs));
    const sum = values.slice(from, to).reduce((total, value) => total + value, 0);
    sums.set(band, (sums.get(band) ?? 0) + sum);
  }
  return sums;
}

interface MinuteBand {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly band: Band;
}

/** The bands of days on which the same slots are on, and were on the day before. */
type Patterns = Map<string, readonly MinuteBand[]>;

/** The bands of a local day in order, by minutes on the clock. Days of one pattern share them. */
function bandsOfDay(scheme: Scheme, day: number, patterns: Patterns): readonly MinuteBand[] {
  const [today, yesterday] = [dateOfDay(day), dateOfDay(day - 1)];
  const isOnToday = scheme.slots.map((slot) => isOn(slot, today));
  const wasOnYesterday = scheme.slots.map((slot) => isOn(slot, yesterday));
  const pattern = `${isOnToday} ${wasOnYesterday}`;
  const known = patterns.get(pattern);
  if (known) return known;
  const bands = bandsOfPattern(scheme, isOnToday, wasOnYesterday);
  patterns.set(pattern, bands);
  return bands;
}

function bandsOfPattern(
  { slots }: Scheme,
  isOnToday: readonly boolean[],
  wasOnYesterday: readonly boolean[],
): MinuteBand[] {
  const stretches = slots.flatMap((slot, place) => {
    const runsOver = slot.toMinute <= slot.fromMinute;
    const ofSlot: MinuteBand[] = [];
    if (isOnToday[place]) {
      ofSlot.push({ ...slot, toMinute: runsOver ? minutesOfDay : slot.toMinute });
    }
    if (runsOver && wasOnYesterday[place]) ofSlot.push({ ...slot, fromMinute: 0 });
    return ofSlot;
  });
  const edges = [
    ...new Set(stretches.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute])),
  ].toSorted((a, b) => a - b);
  return edges.slice(0, -1).flatMap((fromMinute, place) => {
    const toMinute = edges[place + 1] ?? fromMinute;
    const holds = stretches.find(
      (each) => each.fromMinute <= fromMinute && toMinute <= each.toMinute,
    );
    return holds ? [{ fromMinute, toMinute, band: holds.band }] : [];
  });
}

/**
 * Whether a slot begins on a date. Public holidays are days of the week like others: the time pattern
 * regimes by which meters and settlement count (BSCP 509, market domain data) know days of the week
 * and seasons alone, and so do the schemes of smart tariffs.
 */
function isOn(slot: Slot, date: Temporal.PlainDate): boolean {
  const position = date.month * 100 + date.day;
  const from = slot.seasonFromMonth * 100 + slot.seasonFromDay;
  const to = slot.seasonToMonth * 100 + slot.seasonToDay;
  const isInSeason =
    from <= to ? position >= from && position <= to : position >= from || position <= to;
  if (!isInSeason) return false;
  if (date.dayOfWeek === 6) return slot.onSaturdays;
  if (date.dayOfWeek === 7) return slot.onSundays;
  return slot.onWorkdays;
}

function instantOf(
  timeZone: string,
  day: number,
  dayStartMs: number,
  dayEndMs: number,
  minute: number,
): number {
  if (minute === minutesOfDay) return dayEndMs;
  // Temporal is slow and needed only on the two days of the year on which clocks change.
  if (dayEndMs - dayStartMs === utcDayMs) return dayStartMs + minute * minuteMs;
  const { epochMilliseconds } = dateOfDay(day)
    .toPlainDateTime(
      Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }),
    )
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return epochMilliseconds;
}

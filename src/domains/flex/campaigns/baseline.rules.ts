import {
  dateOfDay,
  dayOfMs,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { type BankHolidays, isWorkingDay } from '../../../kernel/working-days.ts';

/**
 * How a baseline is worked out. The ten working days are those of GB's Demand Flexibility Service (BSC
 * P376); the rest is ours: four other days, no more than 60 days back, and half of them at least.
 */
export const baselineSettings = {
  workingDays: 10,
  otherDays: 4,
  leastShare: 0.5,
  daysBack: 60,
  /** The three hours before an event, in half-hours. */
  adjustingHalfHours: 6,
} as const;

/** The watt-hours of the half-hour that begins at an instant, in ms since 1970; null for a gap. */
export type EnergyAt = (startMs: number) => number | null;

/** What a supply point's energy in an event is compared with. */
export interface BaselineTerms {
  /** On half-hours, in milliseconds since 1970; the end is left out. */
  readonly startMs: number;
  readonly endMs: number;
  /** Where the supply point lies. On them a day is none of work. */
  readonly holidays: BankHolidays;
  /** London days on which the supply point took part in some event: they say nothing of what is usual. */
  readonly eventDays: ReadonlySet<number>;
  readonly hasInDayAdjustment: boolean;
}

/** What was used in an event, and what would have been without it. */
export interface Saving {
  readonly consumedWh: number;
  /** The baseline in Wh is this many `parts`: a mean is kept exact until points are rounded. */
  readonly baselineParts: number;
  readonly parts: number;
  /** London days since 1970-01-01, the latest first. */
  readonly comparedDays: readonly number[];
}

/** The time by the clock on the wall, as milliseconds from midnight, and days after the event's. */
interface WallTime {
  readonly dayOffset: number;
  readonly wallMs: number;
}

function isPlainDay(day: number): boolean {
  const startMs = startOfDayMs(londonTimeZone, day);
  return startOfDayMs(londonTimeZone, day + 1) - startMs === utcDayMs;
}

function wallTimeOf(ms: number, eventDay: number): WallTime {
  const day = dayOfMs(londonTimeZone, ms);
  const sinceMidnight = ms - startOfDayMs(londonTimeZone, day);
  if (isPlainDay(day)) return { dayOffset: day - eventDay, wallMs: sinceMidnight };
  const { hour, minute } = dateOfDay(day)
    .toZonedDateTime(londonTimeZone)
    .add({ milliseconds: sinceMidnight });
  return { dayOffset: day - eventDay, wallMs: (hour * 60 + minute) * 60_000 };
}

/** The same by the clock on another day: where it is skipped, an hour later; twice, the first. */
function atWallTime({ dayOffset, wallMs }: WallTime, eventDay: number): number {
  const day = eventDay + dayOffset;
  if (isPlainDay(day)) return startOfDayMs(londonTimeZone, day) + wallMs;
  const minutes = wallMs / 60_000;
  const plainTime = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return dateOfDay(day).toZonedDateTime({ timeZone: londonTimeZone, plainTime }).epochMilliseconds;
}

function startsBetween(fromMs: number, toMs: number): number[] {
  const count = (toMs - fromMs) / halfHourMs;
  return Array.from({ length: count }, (_value, place) => fromMs + place * halfHourMs);
}

/** The energy of all of the half-hours; null where one of them is a gap. */
function energiesAt(starts: readonly number[], energyAt: EnergyAt): number[] | null {
  const energies = starts.map(energyAt);
  return energies.every((energy) => energy !== null) ? energies : null;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The half-hours that count: those of the event, and before them those that adjust its baseline. */
function countedStarts({ startMs, endMs, hasInDayAdjustment }: BaselineTerms): number[] {
  const lead = hasInDayAdjustment ? baselineSettings.adjustingHalfHours : 0;
  return startsBetween(startMs - lead * halfHourMs, endMs);
}

/** The energy of the same half-hours by the clock on other days, in order; null for a day with a gap. */
function energiesOnDays(
  terms: BaselineTerms,
  energyAt: EnergyAt,
): (day: number) => number[] | null {
  const eventDay = dayOfMs(londonTimeZone, terms.startMs);
  const wallTimes = countedStarts(terms).map((ms) => wallTimeOf(ms, eventDay));
  return (day) =>
    energiesAt(
      wallTimes.map((wallTime) => atWallTime(wallTime, day)),
      energyAt,
    );
}

/**
 * The days that an event is compared with, the latest first: the last ones of the same kind as its own,
 * working days or others, without days of events and days with a gap. Empty where there are too few.
 */
function comparableDays(terms: BaselineTerms, energyAt: EnergyAt): number[] {
  const { startMs, holidays, eventDays } = terms;
  const { daysBack, leastShare, workingDays, otherDays } = baselineSettings;
  const eventDay = dayOfMs(londonTimeZone, startMs);
  const ofWorkingDay = isWorkingDay(eventDay, holidays);
  const most = ofWorkingDay ? workingDays : otherDays;
  const energiesOn = energiesOnDays(terms, energyAt);
  const days: number[] = [];
  for (let day = eventDay - 1; day >= eventDay - daysBack && days.length < most; day -= 1) {
    const isComparable = isWorkingDay(day, holidays) === ofWorkingDay && !eventDays.has(day);
    if (isComparable && energiesOn(day)) days.push(day);
  }
  return days.length < most * leastShare ? [] : days;
}

/**
 * What was used in an event, and its baseline: the mean of the same half-hours by London's clock on the
 * days that it is compared with.
 *
 * With in-day adjustment each half-hour of the baseline is moved by as much as the three hours before
 * the event differ on average from theirs, and not below 0.
 *
 * @param days London days since 1970-01-01.
 * @returns null where a half-hour has not arrived, or there is no day to compare with.
 */
export function savingAgainst(
  terms: BaselineTerms,
  days: readonly number[],
  energyAt: EnergyAt,
): Saving | null {
  const used = energiesAt(countedStarts(terms), energyAt);
  const compared = days.map(energiesOnDays(terms, energyAt)).filter((each) => each !== null);
  if (!used || days.length === 0 || compared.length < days.length) return null;
  // Of each half-hour, all compared days together.
  const sums = used.map((_wh, place) => sumOf(compared.map((each) => each[place] ?? 0)));
  const lead = terms.hasInDayAdjustment ? baselineSettings.adjustingHalfHours : 0;
  const consumedWh = sumOf(used.slice(lead));
  const count = days.length;
  if (lead === 0) {
    return { consumedWh, baselineParts: sumOf(sums), parts: count, comparedDays: days };
  }
  const movedParts = count * sumOf(used.slice(0, lead)) - sumOf(sums.slice(0, lead));
  const adjusted = sums.slice(lead).map((sum) => Math.max(0, lead * sum + movedParts));
  return { consumedWh, baselineParts: sumOf(adjusted), parts: lead * count, comparedDays: days };
}

/**
 * What was used in an event, and its baseline by the days that are to be compared with it.
 *
 * @returns null where a half-hour of the event has not arrived, or too few days can be compared.
 */
export function savingIn(terms: BaselineTerms, energyAt: EnergyAt): Saving | null {
  return savingAgainst(terms, comparableDays(terms, energyAt), energyAt);
}

/** The baseline, half up to the Wh. */
export function baselineWh({
  baselineParts,
  parts,
}: Pick<Saving, 'baselineParts' | 'parts'>): number {
  return Math.floor((2 * baselineParts + parts) / (2 * parts));
}

/**
 * The points for what was not used, over the whole event and half up: 0.512 and 0.540 kWh at 1,800
 * points a kWh are 1,894. Nothing is taken from whoever used more.
 */
export function pointsFor(saving: Omit<Saving, 'comparedDays'>, pointsPerKwh: number): number {
  const { baselineParts, consumedWh, parts } = saving;
  const savedParts = Math.max(0, baselineParts - consumedWh * parts);
  return Math.floor((2 * savedParts * pointsPerKwh + 1000 * parts) / (2000 * parts));
}

/** The London days that an event touches, as days since 1970-01-01. */
export function londonDaysOf(startMs: number, endMs: number): number[] {
  const first = dayOfMs(londonTimeZone, startMs);
  const last = dayOfMs(londonTimeZone, endMs - 1);
  return Array.from({ length: last - first + 1 }, (_value, place) => first + place);
}

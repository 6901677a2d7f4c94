import type { Database } from '../../../database/database.ts';
import {
  type CalendarPeriod,
  dayOfMs,
  startOfDayMs,
  startOfPeriodMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { calorificValuesOfZone } from '../half-hours/calorific-values.store.ts';
import {
  calorificValueOn,
  energyOfGasDays,
  whOfGasLitres,
} from '../half-hours/gas-energy.rules.ts';
import { coverageOfRegister, halfHourDaysOf, utcDayOf } from '../half-hours/half-hours.store.ts';
import {
  cutAtEnds,
  eachDay,
  gatherIntervals,
  groupHalfHours,
  headOf,
  type Interval,
  intervalsOfDays,
  spanOfStarts,
  tailOf,
} from '../half-hours/measurements.rules.ts';
import { byWholeDays } from '../half-hours/pages.rules.ts';
import { dayTotalsOf, monthTotalsOf, type SeriesRow } from '../half-hours/series.store.ts';

/** One register's flow, gathered into the periods of a calendar. */
export interface IntervalLine {
  readonly series: SeriesRow;
  readonly period: CalendarPeriod;
  readonly timeZone: string;
  /** What is looked at; the periods at its ends are cut to it. */
  readonly span: Span;
  /** Gas as energy, by the heat of each day's gas, or as the meter counts it. */
  readonly unit: 'WATT_HOURS' | 'AS_COUNTED';
}

/** Which items of a line: those that begin from `lowMs` on and before `highMs`, at most so many. */
export interface Wanted {
  readonly lowMs: number;
  readonly highMs: number;
  /** From the earliest on, or from the latest back. */
  readonly isForward: boolean;
  readonly limit: number;
}

/** Who asks from a day on that is further back than this may ask from before the first known one. */
const mostlyArrivedMs = 400 * utcDayMs;

/**
 * The intervals wanted, in order of time. Reads the days that they lie in and no others: a first
 * guess of how long so many periods are, and more only where there are gaps.
 */
export async function readIntervals(
  db: Database,
  line: IntervalLine,
  { lowMs, highMs, isForward, limit }: Wanted,
): Promise<Interval[]> {
  const { series, period, timeZone } = line;
  if (series.lastDay === null || limit === 0) return [];
  const cut = spanOfStarts(line.span, period, timeZone, lowMs, highMs);
  const arrivedToMs = Date.parse(series.lastDay) + utcDayMs;
  let rest = { fromMs: cut.fromMs, toMs: Math.min(cut.toMs, arrivedToMs) };
  let isBounded = isForward && rest.fromMs < arrivedToMs - mostlyArrivedMs;
  if (isBounded) rest = await afterFirstArrival(db, line, rest);
  let intervals: Interval[] = [];
  for (let guess = limit; rest.fromMs < rest.toMs && intervals.length < limit; guess *= 2) {
    const part = isForward
      ? headOf(rest, period, timeZone, guess)
      : tailOf(rest, period, timeZone, guess);
    const more = await readSpan(db, line, part, cut);
    if (intervals.length === 0) intervals = more;
    else intervals = isForward ? [...intervals, ...more] : [...more, ...intervals];
    rest = isForward
      ? { fromMs: part.toMs, toMs: rest.toMs }
      : { fromMs: rest.fromMs, toMs: part.fromMs };
    // Where the first guess has too few, there may be nothing for years.
    if (!isBounded && intervals.length < limit) {
      rest = await afterFirstArrival(db, line, rest);
      isBounded = true;
    }
  }
  if (intervals.length <= limit) return intervals;
  return isForward ? intervals.slice(0, limit) : intervals.slice(intervals.length - limit);
}

/** The first instant of the first UTC day for which a register has half-hours; null without any. */
export async function firstArrivalMs(db: Database, registerId: number): Promise<number | null> {
  const coverage = await db.read(coverageOfRegister, registerId);
  return coverage?.firstDay ? Date.parse(coverage.firstDay) : null;
}

/** The span as far as anything is known, without cutting a period that is partly known. */
async function afterFirstArrival(
  db: Database,
  { series, period, timeZone }: IntervalLine,
  { fromMs, toMs }: Span,
): Promise<Span> {
  if (fromMs >= toMs) return { fromMs, toMs };
  const firstMs = await firstArrivalMs(db, series.registerId);
  if (firstMs === null) return { fromMs: toMs, toMs };
  return { fromMs: Math.max(fromMs, startOfPeriodMs(timeZone, period, firstMs)), toMs };
}

/** `part` begins and ends where periods do, or where the line's span does. */
async function readSpan(
  db: Database,
  line: IntervalLine,
  part: Span,
  cut: Span,
): Promise<Interval[]> {
  const { series, period, timeZone, unit } = line;
  const isByDays = period !== 'HALF_HOUR' && period !== 'HOUR' && timeZone === londonTimeZone;
  const inWattHours = unit === 'WATT_HOURS';
  if (!isByDays) {
    const days = await readHalfHours(db, series, part, inWattHours);
    return withEnds(groupHalfHours(days, period, timeZone, part), period, timeZone, cut);
  }
  const { fromDay, toDay, head, tail } = byWholeDays(part);
  const body = readDays(db, line, fromDay, toDay);
  const isWhole = head.fromMs >= head.toMs && tail.fromMs >= tail.toMs;
  if (isWhole) return cutAtEnds(await body, cut);
  const parts = await Promise.all([
    readPartOfDay(db, series, head, inWattHours),
    body,
    readPartOfDay(db, series, tail, inWattHours),
  ]);
  return gatherIntervals(parts.flat(), period, timeZone, cut);
}

/** What is read ends where the known does; the last interval ends where its period does. */
function withEnds(
  intervals: Interval[],
  period: CalendarPeriod,
  timeZone: string,
  cut: Span,
): Interval[] {
  if (period === 'HALF_HOUR') return intervals;
  return gatherIntervals(intervals, period, timeZone, cut);
}

/** The half-hours of the UTC days that a span touches; of gas, those of whole London days. */
export async function readHalfHours(
  db: Database,
  series: SeriesRow,
  { fromMs, toMs }: Span,
  inWattHours: boolean,
) {
  const { registerId, fuel, direction, unit, ldz } = series;
  const toDay = utcDayOf(toMs - 1);
  const of = { registerId, fuel, direction };
  if (unit === 'WATT_HOURS' || !inWattHours || ldz === null) {
    return db.read(halfHourDaysOf, { ...of, fromDay: utcDayOf(fromMs), toDay });
  }
  // The energy of a half-hour follows from that of its London day so far.
  const firstDay = dayOfMs(londonTimeZone, fromMs);
  const fromDay = utcDayOf(startOfDayMs(londonTimeZone, firstDay));
  const [days, values] = await Promise.all([
    db.read(halfHourDaysOf, { ...of, fromDay, toDay }),
    db.read(calorificValuesOfZone, {
      ldz,
      fuel,
      direction,
      fromDay: fromDay - 1,
      toDay: toDay + 1,
    }),
  ]);
  return energyOfGasDays(days, values);
}

async function readPartOfDay(
  db: Database,
  series: SeriesRow,
  span: Span,
  inWattHours: boolean,
): Promise<Interval[]> {
  if (span.fromMs >= span.toMs) return [];
  const days = await readHalfHours(db, series, span, inWattHours);
  return groupHalfHours(days, 'DAY', londonTimeZone, span);
}

/** Whether a period is made of whole months. */
function isOfMonths(period: CalendarPeriod): boolean {
  return period === 'MONTH' || period === 'QUARTER' || period === 'YEAR';
}

/** Whole London days, both included, gathered into the line's periods. */
async function readDays(
  db: Database,
  { series, period, unit }: IntervalLine,
  fromDay: number,
  toDay: number,
): Promise<Interval[]> {
  if (fromDay > toDay) return [];
  const { registerId, fuel, direction, ldz } = series;
  const days = { fuel, direction, fromDay, toDay };
  const key = { ...days, registerId };
  const isConverted = series.unit === 'LITRES' && unit === 'WATT_HOURS' && ldz !== null;
  if (!isConverted) {
    const totals = isOfMonths(period) ? monthTotalsOf : dayTotalsOf;
    return intervalsOfDays(await db.read(totals, key), period);
  }
  const [dayTotals, values] = await Promise.all([
    db.read(dayTotalsOf, key),
    db.read(calorificValuesOfZone, { ...days, ldz }),
  ]);
  const totals = eachDay(dayTotals).map(({ day, total }) =>
    whOfGasLitres(total, calorificValueOn(values, day)),
  );
  return intervalsOfDays({ ...dayTotals, totals }, period);
}

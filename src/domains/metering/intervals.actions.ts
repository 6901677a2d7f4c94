import type { Database } from '../../database/database.ts';
import {
  type CalendarPeriod,
  dateOfDay,
  dayOfMs,
  startOfDayMs,
  startOfPeriodMs,
  utcDayMs,
} from '../../kernel/calendar.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import { calorificValuesOfZone } from './calorific-values.store.ts';
import { calorificValueOn, energyOfGasDays, whOfGasLitres } from './gas-energy.rules.ts';
import { halfHourDaysOf, utcDayOf } from './half-hours.store.ts';
import {
  gatherIntervals,
  groupHalfHours,
  headOf,
  type Interval,
  intervalsOfDays,
  type Span,
  spanOfStarts,
  tailOf,
} from './measurements.rules.ts';
import { dayTotalsOf, type SeriesRow } from './series.store.ts';

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
  if (series.firstDay === null || series.lastDay === null || limit === 0) return [];
  const known = {
    fromMs: Date.parse(series.firstDay),
    toMs: Date.parse(series.lastDay) + utcDayMs,
  };
  const asked = spanOfStarts(line.span, period, timeZone, lowMs, highMs);
  let rest = within(asked, known, period, timeZone);
  const cut = { fromMs: asked.fromMs, toMs: asked.toMs };
  let found: Interval[] = [];
  for (let guess = limit; rest.fromMs < rest.toMs && found.length < limit; guess *= 2) {
    const part = isForward
      ? headOf(rest, period, timeZone, guess)
      : tailOf(rest, period, timeZone, guess);
    const intervals = await readSpan(db, line, part, cut);
    found = isForward ? [...found, ...intervals] : [...intervals, ...found];
    rest = isForward
      ? { fromMs: part.toMs, toMs: rest.toMs }
      : { fromMs: rest.fromMs, toMs: part.fromMs };
  }
  if (found.length <= limit) return found;
  return isForward ? found.slice(0, limit) : found.slice(found.length - limit);
}

/** The span as far as anything is known, without cutting a period that is partly known. */
function within(span: Span, known: Span, period: CalendarPeriod, timeZone: string): Span {
  const knownFromMs = startOfPeriodMs(timeZone, period, known.fromMs);
  return {
    fromMs: Math.max(span.fromMs, knownFromMs),
    toMs: Math.min(span.toMs, known.toMs),
  };
}

/** `part` begins and ends where periods do, or where the line's span does. */
async function readSpan(
  db: Database,
  { series, period, timeZone, unit }: IntervalLine,
  part: Span,
  cut: Span,
): Promise<Interval[]> {
  const isByDays = period !== 'HALF_HOUR' && period !== 'HOUR' && timeZone === londonTimeZone;
  const inWattHours = unit === 'WATT_HOURS';
  if (!isByDays) {
    const days = await readHalfHours(db, series, part, inWattHours);
    return withEnds(groupHalfHours(days, period, timeZone, part), period, timeZone, cut);
  }
  const firstWholeDay = firstDayFrom(part.fromMs);
  const afterWholeDays = dayOfMs(londonTimeZone, part.toMs);
  const headEndMs = Math.min(startOfDayMs(londonTimeZone, firstWholeDay), part.toMs);
  const tailStartMs = Math.max(startOfDayMs(londonTimeZone, afterWholeDays), headEndMs);
  const [head, body, tail] = await Promise.all([
    readPartOfDay(db, series, { fromMs: part.fromMs, toMs: headEndMs }, inWattHours),
    readDays(db, series, firstWholeDay, afterWholeDays - 1, inWattHours),
    readPartOfDay(db, series, { fromMs: tailStartMs, toMs: part.toMs }, inWattHours),
  ]);
  return gatherIntervals([...head, ...body, ...tail], period, timeZone, cut);
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

function firstDayFrom(ms: number): number {
  const day = dayOfMs(londonTimeZone, ms);
  return startOfDayMs(londonTimeZone, day) === ms ? day : day + 1;
}

/** The half-hours of the UTC days that a span touches; of gas, those of whole London days. */
export async function readHalfHours(
  db: Database,
  series: SeriesRow,
  { fromMs, toMs }: Span,
  inWattHours: boolean,
) {
  const { registerId, unit, ldz } = series;
  const toDay = utcDayOf(toMs - 1);
  if (unit === 'WATT_HOURS' || !inWattHours || ldz === null) {
    return db.read(halfHourDaysOf, { registerId, fromDay: utcDayOf(fromMs), toDay });
  }
  // The energy of a half-hour follows from that of its London day so far.
  const firstDay = dayOfMs(londonTimeZone, fromMs);
  const fromDay = utcDayOf(startOfDayMs(londonTimeZone, firstDay));
  const [days, values] = await Promise.all([
    db.read(halfHourDaysOf, { registerId, fromDay, toDay }),
    db.read(calorificValuesOfZone, { ldz, fromDay: fromDay - 1, toDay: toDay + 1 }),
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

/** Whole London days, both included. */
async function readDays(
  db: Database,
  { registerId, unit, ldz }: SeriesRow,
  fromDay: number,
  toDay: number,
  inWattHours: boolean,
): Promise<Interval[]> {
  if (fromDay > toDay) return [];
  const from = dateOfDay(fromDay).toString();
  const to = dateOfDay(toDay).toString();
  const isConverted = unit === 'LITRES' && inWattHours && ldz !== null;
  const [days, values] = await Promise.all([
    db.read(dayTotalsOf, { registerId, from, to }),
    isConverted ? db.read(calorificValuesOfZone, { ldz, fromDay, toDay }) : [],
  ]);
  if (!isConverted) return intervalsOfDays(days);
  return intervalsOfDays(
    days.map(({ day, total, halfHours }) => {
      return { day, total: whOfGasLitres(total, calorificValueOn(values, day)), halfHours };
    }),
  );
}

import type { Database } from '../../database/database.ts';
import type { ReadingFrequencyType, ReadingQualityType } from '../../engine/schema.generated.ts';
import {
  type CalendarPeriod,
  dateOfDay,
  dayOfMs,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../kernel/calendar.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import { calorificValuesOfZone } from './calorific-values.store.ts';
import {
  readingsShown,
  type SeenSpan,
  spansOfReadings,
  spansShown,
} from './consent-spans.rules.ts';
import { textOfThousandths } from './dial.rules.ts';
import { type IntervalLine, readIntervals, type Wanted } from './intervals.actions.ts';
import { type Line, wantedOf } from './lines.actions.ts';
import type { Span } from './measurements.rules.ts';
import {
  type AcceptedRead,
  acceptedReads,
  advancesBetween,
  dailyTotals,
  energyBetween,
} from './points.rules.ts';
import { readsOfRegister } from './register-reads.store.ts';
import { dayTotalsOf, type SeriesRow, seriesOfMeter } from './series.store.ts';

/** What a measurement is of. */
export interface MeasuredOf {
  readonly series: SeriesRow;
  readonly frequency: ReadingFrequencyType;
  readonly quality: ReadingQualityType;
}

/** What every measurement has. */
interface Measured extends MeasuredOf {
  readonly startMs: number;
  readonly value: string;
  readonly unit: 'kwh' | 'm3';
  readonly source: string;
}

export interface PointMeasurement extends Measured {
  readonly __typename: 'MeasurementType';
}

export interface IntervalMeasurement extends Measured {
  readonly __typename: 'IntervalMeasurementType';
  readonly endMs: number;
}

export type Measurement = PointMeasurement | IntervalMeasurement;

/** The groupings of half-hours. */
const periodOfFrequency: Partial<Record<ReadingFrequencyType, CalendarPeriod>> = {
  RAW_INTERVAL: 'HALF_HOUR',
  THIRTY_MIN_INTERVAL: 'HALF_HOUR',
  HOUR_INTERVAL: 'HOUR',
  DAY_INTERVAL: 'DAY',
  WEEK_INTERVAL: 'WEEK',
  MONTH_INTERVAL: 'MONTH',
  QUARTER_INTERVAL: 'QUARTER',
};

const placeOfFrequency = new Map<ReadingFrequencyType, number>(
  (
    [
      'RAW_INTERVAL',
      'THIRTY_MIN_INTERVAL',
      'HOUR_INTERVAL',
      'DAY_INTERVAL',
      'WEEK_INTERVAL',
      'MONTH_INTERVAL',
      'QUARTER_INTERVAL',
      'DAILY',
      'POINT_IN_TIME',
      'INTERVALIZED',
    ] as const
  ).map((frequency, place) => [frequency, place]),
);

/** One choice of one register's values. */
export interface Choice {
  readonly series: SeriesRow;
  readonly frequency: ReadingFrequencyType;
  /** Null for values of any certainty. */
  readonly quality: ReadingQualityType | null;
  /** When, and how finely, it may be seen. */
  readonly seen: readonly SeenSpan[];
  readonly asked: Span;
  readonly timeZone: string;
  readonly nowMs: number;
}

/** A choice within one span of time. */
interface ChoiceOfSpan extends Choice {
  readonly span: Span;
}

/** The lines of measurements that a choice stands for: one for each span that may be seen. */
export function linesOf(db: Database, choice: Choice): Line<Measurement>[] {
  const { frequency, seen, asked, timeZone, nowMs } = choice;
  const period = periodOfFrequency[frequency];
  if (period) {
    return spansShown(seen, asked, period, timeZone, nowMs).map((span) =>
      lineOfIntervals(db, choice, { series: choice.series, period, timeZone: span.timeZone, span }),
    );
  }
  const spans =
    frequency === 'DAILY'
      ? spansShown(seen, asked, 'DAY', timeZone, nowMs)
      : spansOfReadings(seen, asked);
  return spans.map((span) => lineOfReadings(db, { ...choice, span }));
}

function orderOf({ series, frequency }: Choice): number {
  return series.registerId * 16 + (placeOfFrequency.get(frequency) ?? 0);
}

function lineOfIntervals(
  db: Database,
  choice: Choice,
  gathered: Omit<IntervalLine, 'unit'>,
): Line<Measurement> {
  const { series, frequency, quality } = choice;
  const line: IntervalLine = { ...gathered, unit: 'WATT_HOURS' };
  return {
    order: orderOf(choice),
    async read(wanted) {
      // Half-hours are what a device has sent, never worked out.
      if (quality === 'ESTIMATE') return [];
      const intervals = await readIntervals(db, line, wanted);
      return intervals.map(({ startMs, endMs, total }) => ({
        __typename: 'IntervalMeasurementType' as const,
        startMs,
        endMs,
        value: textOfThousandths(total),
        unit: 'kwh' as const,
        source: 'SMART',
        series,
        frequency,
        quality: 'ACTUAL' as const,
      }));
    },
  };
}

function lineOfReadings(db: Database, choice: ChoiceOfSpan): Line<Measurement> {
  const { frequency, quality } = choice;
  const readAll =
    frequency === 'POINT_IN_TIME' ? readPoints : frequency === 'DAILY' ? readDaily : readAdvances;
  return {
    order: orderOf(choice),
    async read(wanted: Wanted) {
      const items = await readAll(db, choice);
      const fitting = items.filter((item) => isOfQuality(item.quality, quality));
      return wantedOf(fitting, wanted);
    },
  };
}

/** What is asked for partly read and partly worked out may be either. */
function isOfQuality(quality: ReadingQualityType, asked: ReadingQualityType | null): boolean {
  return asked === null || asked === 'COMBINED' || asked === quality;
}

const isGas = ({ fuel }: SeriesRow): boolean => fuel === 'GAS';

/** What a register showed, as far as it may be seen, in order of time. */
async function readsSeen(db: Database, { series, seen }: Choice): Promise<AcceptedRead[]> {
  return acceptedReads(readingsShown(await db.read(readsOfRegister, series.registerId), seen));
}

async function readPoints(db: Database, choice: ChoiceOfSpan): Promise<PointMeasurement[]> {
  const { series, span } = choice;
  const reads = await readsSeen(db, choice);
  return reads
    .filter(({ atMs }) => atMs >= span.fromMs && atMs < span.toMs)
    .map(({ atMs, thousandths, quality, source }) => ({
      __typename: 'MeasurementType',
      startMs: atMs,
      value: textOfThousandths(thousandths),
      unit: isGas(series) ? 'm3' : 'kwh',
      source,
      series,
      frequency: 'POINT_IN_TIME',
      quality,
    }));
}

async function readAdvances(db: Database, choice: ChoiceOfSpan): Promise<IntervalMeasurement[]> {
  const { series, span } = choice;
  const advances = advancesBetween(await readsSeen(db, choice), series.digits, span);
  const [first] = advances;
  const last = advances.at(-1);
  if (!first || !last) return [];
  const values =
    series.ldz === null
      ? []
      : await db.read(calorificValuesOfZone, {
          ldz: series.ldz,
          fromDay: dayOfMs(londonTimeZone, first.startMs),
          toDay: dayOfMs(londonTimeZone, last.endMs),
        });
  return advances.map(({ startMs, endMs, thousandths, quality, source }) => {
    const days = [startMs, endMs].map((ms) => dayOfMs(londonTimeZone, ms)) as [number, number];
    const wh = series.ldz === null ? thousandths : energyBetween(thousandths, ...days, values);
    return {
      __typename: 'IntervalMeasurementType',
      startMs,
      endMs,
      value: textOfThousandths(wh),
      unit: 'kwh',
      source,
      series,
      frequency: 'INTERVALIZED',
      quality,
    };
  });
}

/** A smart meter's total is that of all its registers. */
async function readDaily(
  db: Database,
  { series, span }: ChoiceOfSpan,
): Promise<PointMeasurement[]> {
  if (series.firstDay === null || series.lastDay === null) return [];
  const registers = await db.read(seriesOfMeter, series.meterId);
  const perRegister = await Promise.all(
    registers.map(({ registerId }) => db.read(readsOfRegister, registerId)),
  );
  const anchors = new Map<number, { sum: number; count: number }>();
  for (const { atMs, thousandths } of perRegister.flatMap(acceptedReads)) {
    const day = dayOfMs(londonTimeZone, atMs);
    if (startOfDayMs(londonTimeZone, day) !== atMs) continue;
    const known = anchors.get(day) ?? { sum: 0, count: 0 };
    anchors.set(day, { sum: known.sum + thousandths, count: known.count + 1 });
  }
  const complete = [...anchors].filter(([, { count }]) => count === registers.length);
  const firstKnown = Date.parse(series.firstDay) / utcDayMs;
  const lastKnown = Date.parse(series.lastDay) / utcDayMs + 1;
  const fromDay = Math.max(firstKnown, dayAtOrAfter(span.fromMs));
  const toDay = Math.min(lastKnown, dayAtOrAfter(span.toMs) - 1);
  if (fromDay > toDay) return [];
  const totals = await db.read(dayTotalsOf, {
    registerId: series.registerId,
    from: dateOfDay(firstKnown).toString(),
    to: dateOfDay(toDay).toString(),
  });
  const byDay = new Map(complete.map(([day, { sum }]) => [day, sum]));
  return dailyTotals(byDay, totals, lengthOfDay, series.digits, fromDay, toDay).map(
    ({ day, text }) => ({
      __typename: 'MeasurementType',
      startMs: startOfDayMs(londonTimeZone, day),
      value: text,
      unit: isGas(series) ? 'm3' : 'kwh',
      source: 'SMART',
      series,
      frequency: 'DAILY',
      quality: 'ACTUAL',
    }),
  );
}

function lengthOfDay(day: number): number {
  return (startOfDayMs(londonTimeZone, day + 1) - startOfDayMs(londonTimeZone, day)) / halfHourMs;
}

/** The first London day that begins at the instant or after it; spans may be without end. */
function dayAtOrAfter(ms: number): number {
  if (ms === Number.NEGATIVE_INFINITY) return ms;
  if (ms === Number.POSITIVE_INFINITY) return ms;
  const day = dayOfMs(londonTimeZone, ms);
  return startOfDayMs(londonTimeZone, day) === ms ? day : day + 1;
}

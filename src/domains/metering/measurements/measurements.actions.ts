import type { Database } from '../../../database/database.ts';
import type { ReadingFrequencyType, ReadingQualityType } from '../../../engine/schema.generated.ts';
import { type CalendarPeriod, dayOfMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  readingsShown,
  type SeenSpan,
  spansOfReadings,
  spansShown,
} from '../consent/consent-spans.rules.ts';
import { calorificValuesOfZone } from '../half-hours/calorific-values.store.ts';
import { eachDay } from '../half-hours/measurements.rules.ts';
import { halfHoursOfDay } from '../half-hours/pages.rules.ts';
import { dayTotalsOf, type SeriesRow, seriesOfMeter } from '../half-hours/series.store.ts';
import { textOfThousandths, unitsPerStep } from '../meters/dial.rules.ts';
import { isMeter } from '../meters/smart-devices.rules.ts';
import { devicesOfMeter } from '../meters/smart-devices.store.ts';
import {
  type AcceptedRead,
  acceptedReads,
  advancesBetween,
  dailyTotals,
  energyBetween,
  inUnits,
} from '../readings/points.rules.ts';
import { readsOfRegister } from '../readings/register-reads.store.ts';
import {
  firstArrivalMs,
  type IntervalLine,
  readIntervals,
  type Wanted,
} from './intervals.actions.ts';
import { type Line, wantedOf } from './lines.actions.ts';

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

/** What the measurements of one line, or one of them alone, are besides their time and value. */
interface IntervalOf extends MeasuredOf {
  readonly source: string;
}

/**
 * What went through a register from one moment to another. Pages hold hundreds: each keeps what is
 * its own and has the rest worked out when it is asked for, by the names that the schema has.
 */
export class IntervalMeasurement implements Measured {
  readonly startMs: number;
  readonly endMs: number;
  /** Watt-hours. */
  readonly total: number;
  readonly of: IntervalOf;

  constructor(startMs: number, endMs: number, total: number, of: IntervalOf) {
    this.startMs = startMs;
    this.endMs = endMs;
    this.total = total;
    this.of = of;
  }

  get __typename() {
    return 'IntervalMeasurementType' as const;
  }
  get startAt(): number {
    return this.startMs;
  }
  get endAt(): number {
    return this.endMs;
  }
  get readAt(): number {
    return this.endMs;
  }
  get durationInSeconds(): number {
    return (this.endMs - this.startMs) / 1000;
  }
  get value(): string {
    return textOfThousandths(this.total);
  }
  get accumulation(): string {
    return this.value;
  }
  get unit() {
    return 'kwh' as const;
  }
  get source(): string {
    return this.of.source;
  }
  get series(): SeriesRow {
    return this.of.series;
  }
  get frequency(): ReadingFrequencyType {
    return this.of.frequency;
  }
  get quality(): ReadingQualityType {
    return this.of.quality;
  }
  get metaData(): this {
    return this;
  }
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
  readonly requested: Span;
  readonly timeZone: string;
  readonly nowMs: number;
}

/** A choice within one span of time. */
interface ChoiceOfSpan extends Choice {
  readonly span: Span;
}

/** The smart device that stands for each meter of some registers, by the meter. */
export async function deviceIdsOf(
  db: Database,
  series: readonly SeriesRow[],
): Promise<ReadonlyMap<number, string>> {
  const meterIds = [...new Set(series.map(({ meterId }) => meterId))];
  const devices = await Promise.all(meterIds.map((meterId) => db.read(devicesOfMeter, meterId)));
  // Other devices stand for a meter as well: its proxy, and those that it has replaced.
  const current = devices
    .flat()
    .filter(({ device }) => isMeter(device) && device.status === 'COMMISSIONED');
  return new Map(current.map(({ meterId, device }) => [meterId, device.deviceId]));
}

/** The lines of measurements that a choice stands for: one for each span that may be seen. */
export function linesOf(db: Database, choice: Choice): Line<Measurement>[] {
  const { frequency, seen, requested, timeZone, nowMs } = choice;
  const period = periodOfFrequency[frequency];
  if (period) {
    return spansShown(seen, requested, period, timeZone, nowMs).map((span) =>
      lineOfIntervals(db, choice, { series: choice.series, period, timeZone: span.timeZone, span }),
    );
  }
  const spans =
    frequency === 'DAILY'
      ? spansShown(seen, requested, 'DAY', timeZone, nowMs)
      : spansOfReadings(seen, requested);
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
  const of: IntervalOf = { series, frequency, quality: 'ACTUAL', source: 'SMART' };
  return {
    order: orderOf(choice),
    async read(wanted) {
      // Half-hours are what a device has sent, never worked out.
      if (quality === 'ESTIMATE') return [];
      const intervals = await readIntervals(db, line, wanted);
      return intervals.map(
        ({ startMs, endMs, total }) => new IntervalMeasurement(startMs, endMs, total, of),
      );
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
function isOfQuality(quality: ReadingQualityType, requested: ReadingQualityType | null): boolean {
  return requested === null || requested === 'COMBINED' || requested === quality;
}

const isGas = ({ fuel }: SeriesRow): boolean => fuel === 'GAS';

/** What a register showed, as far as it may be seen, in order of time. */
async function readsSeen(db: Database, { series, seen }: Choice): Promise<AcceptedRead[]> {
  return acceptedReads(readingsShown(await db.read(readsOfRegister, series.registerId), seen));
}

async function readPoints(db: Database, choice: ChoiceOfSpan): Promise<PointMeasurement[]> {
  const { series, span } = choice;
  const reads = await readsSeen(db, choice);
  return inUnits(reads, unitsPerStep(series))
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
  const dial = { digits: series.digits, unitsPerStep: unitsPerStep(series) };
  const advances = advancesBetween(await readsSeen(db, choice), dial, span);
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
    const of: IntervalOf = { series, frequency: 'INTERVALIZED', quality, source };
    return new IntervalMeasurement(startMs, endMs, wh, of);
  });
}

/** A smart meter's total is that of all its registers. */
async function readDaily(
  db: Database,
  { series, span }: ChoiceOfSpan,
): Promise<PointMeasurement[]> {
  if (series.lastDay === null) return [];
  const [registers, firstMs] = await Promise.all([
    db.read(seriesOfMeter, series.meterId),
    firstArrivalMs(db, series.registerId),
  ]);
  const perRegister = await Promise.all(
    registers.map(({ registerId }) => db.read(readsOfRegister, registerId)),
  );
  if (firstMs === null) return [];
  const anchors = new Map<number, { sum: number; count: number }>();
  const steps = perRegister.flatMap(acceptedReads);
  for (const { atMs, thousandths } of inUnits(steps, unitsPerStep(series))) {
    const day = dayOfMs(londonTimeZone, atMs);
    if (startOfDayMs(londonTimeZone, day) !== atMs) continue;
    const anchor = anchors.get(day) ?? { sum: 0, count: 0 };
    anchors.set(day, { sum: anchor.sum + thousandths, count: anchor.count + 1 });
  }
  const complete = [...anchors].filter(([, { count }]) => count === registers.length);
  const firstDay = firstMs / utcDayMs;
  const dayAfterLast = Date.parse(series.lastDay) / utcDayMs + 1;
  const fromDay = Math.max(firstDay, dayAtOrAfter(span.fromMs));
  const toDay = Math.min(dayAfterLast, dayAtOrAfter(span.toMs) - 1);
  if (fromDay > toDay) return [];
  const totals = await db.read(dayTotalsOf, {
    registerId: series.registerId,
    fromDay: firstDay,
    toDay,
  });
  const byDay = new Map(complete.map(([day, { sum }]) => [day, sum]));
  const turn = 1000 * 10 ** series.digits * unitsPerStep(series);
  return dailyTotals(byDay, eachDay(totals), halfHoursOfDay, turn, fromDay, toDay).map(
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

/** The first London day that begins at the instant or after it; spans may be without end. */
function dayAtOrAfter(ms: number): number {
  if (ms === Number.NEGATIVE_INFINITY) return ms;
  if (ms === Number.POSITIVE_INFINITY) return ms;
  const day = dayOfMs(londonTimeZone, ms);
  return startOfDayMs(londonTimeZone, day) === ms ? day : day + 1;
}

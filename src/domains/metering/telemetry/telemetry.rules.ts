import { Temporal } from 'temporal-polyfill';
import type { TelemetryGrouping } from '../../../engine/schema.generated.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { type Span, sharedSpans } from '../../../kernel/spans.ts';
import type { TelemetryRange, TelemetryReading } from '../../../outside/telemetry/port.ts';

/** How long telemetry is kept. */
const keptHours = 31 * 24;
/** How many values one request may ask for: a day of ten-second values, and some more. */
export const mostValues = 10_000;

const secondsOf: Readonly<Record<TelemetryGrouping, number>> = {
  TEN_SECONDS: 10,
  ONE_MINUTE: 60,
  FIVE_MINUTES: 300,
  HALF_HOURLY: 1800,
  HOURLY: 3600,
};

interface RangeArguments {
  readonly start?: Temporal.Instant | null | undefined;
  readonly end?: Temporal.Instant | null | undefined;
  readonly grouping?: TelemetryGrouping | null | undefined;
}

/** Why a range cannot be answered: with one of the published codes, or because it is too long. */
type RangeProblem = 'KT-GB-4040' | 'KT-GB-4041' | 'KT-GB-4051' | 'TOO_MANY_VALUES';

/** The range that is asked for, `LATEST` where none is, or what is wrong with it. */
export function rangeFrom(
  { start, end, grouping }: RangeArguments,
  now: Temporal.Instant,
): TelemetryRange | 'LATEST' | RangeProblem {
  if (start == null && end == null && grouping == null) return 'LATEST';
  if (start == null || end == null || grouping == null) return 'KT-GB-4040';
  if (Temporal.Instant.compare(end, start) <= 0) return 'KT-GB-4041';
  if (Temporal.Instant.compare(start, now.subtract({ hours: keptHours })) < 0) return 'KT-GB-4051';
  const seconds = (end.epochMilliseconds - start.epochMilliseconds) / 1000;
  return seconds / secondsOf[grouping] > mostValues ? 'TOO_MANY_VALUES' : { start, end, grouping };
}

/**
 * The parts of a range that lie in the spans and in the past, in order. They begin and end with groups,
 * which lie on the hour and its parts whatever is requested: those that the range touches are told
 * whole, and those that a span cuts are left out. Only the group of the present is told as far as it
 * has come.
 */
export function partsWithin(
  { start, end, grouping }: TelemetryRange,
  spans: readonly Span[],
  now: Temporal.Instant,
): TelemetryRange[] {
  const lengthMs = secondsOf[grouping] * 1000;
  const floor = (ms: number) => Math.floor(ms / lengthMs) * lengthMs;
  const ceil = (ms: number) => Math.ceil(ms / lengthMs) * lengthMs;
  const touched = { fromMs: floor(start.epochMilliseconds), toMs: ceil(end.epochMilliseconds) };
  const whole = sharedSpans(spans, touched).map(({ fromMs, toMs }) => ({
    fromMs: ceil(fromMs),
    toMs: floor(toMs),
  }));
  const past = { fromMs: Number.NEGATIVE_INFINITY, toMs: now.epochMilliseconds };
  return sharedSpans(whole, past).map(({ fromMs, toMs }) => ({
    start: Temporal.Instant.fromEpochMilliseconds(fromMs),
    end: Temporal.Instant.fromEpochMilliseconds(toMs),
    grouping,
  }));
}

/** What a device passed on, with all that tells what it cost. */
export interface Telemetry extends TelemetryReading {
  /** The meter that what was taken went through; null for none. */
  readonly meterId: number | null;
  /** What was taken, by the half-hours that the stretch lies in. */
  readonly halfHours: readonly { readonly startMs: number; readonly milliwattHours: number }[];
}

/**
 * Readings with their energy by half-hours. An hour's is taken from the half-hours that were read
 * beside it; anything shorter lies in one half-hour.
 *
 * @param ofHalfHours null where no reading is longer than half an hour.
 */
export function withHalfHours(
  readings: readonly TelemetryReading[],
  ofHalfHours: readonly TelemetryReading[] | null,
  meterId: number | null,
): Telemetry[] {
  const halfHourOf = ({ readAt, importedMilliwattHours }: TelemetryReading) => ({
    startMs: floorTo(halfHourMs, readAt),
    milliwattHours: importedMilliwattHours,
  });
  if (ofHalfHours === null) {
    return readings.map((each) => ({ ...each, meterId, halfHours: [halfHourOf(each)] }));
  }
  const byHour = Map.groupBy(ofHalfHours, ({ readAt }) => floorTo(2 * halfHourMs, readAt));
  return readings.map((each) => ({
    ...each,
    meterId,
    halfHours: (byHour.get(floorTo(2 * halfHourMs, each.readAt)) ?? []).map(halfHourOf),
  }));
}

function floorTo(lengthMs: number, { epochMilliseconds }: Temporal.Instant): number {
  return Math.floor(epochMilliseconds / lengthMs) * lengthMs;
}

/** Thousandths as a decimal, with at least one place: 12345 is `12.345`, 12000 is `12.0`. */
export function decimalOfThousandths(thousandths: number): string {
  const sign = thousandths < 0 ? '-' : '';
  const size = Math.abs(thousandths);
  const fraction = String(size % 1000).padStart(3, '0');
  return `${sign}${Math.floor(size / 1000)}.${fraction.replace(/0{1,2}$/, '')}`;
}

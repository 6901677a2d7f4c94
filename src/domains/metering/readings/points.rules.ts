import type { Span } from '../../../kernel/spans.ts';
import {
  type CalorificValues,
  calorificValueOn,
  whOfGasLitres,
} from '../half-hours/gas-energy.rules.ts';
import type { DayTotal } from '../half-hours/measurements.rules.ts';
import { advanceOf, textOfThousandths, thousandthsOf } from '../meters/dial.rules.ts';

/** What a register showed at a moment, once accepted. */
export interface AcceptedRead {
  readonly atMs: number;
  readonly thousandths: number;
  readonly quality: 'ACTUAL' | 'ESTIMATE';
  readonly source: string;
}

interface ReceivedRead {
  readonly readAt: { readonly epochMilliseconds: number };
  readonly accepted: string | null;
  readonly quality: 'ACTUAL' | 'ESTIMATE';
  readonly source: string;
}

/** The accepted ones, one for each moment, in order: an actual one goes before an estimated one. */
export function acceptedReads(reads: readonly ReceivedRead[]): AcceptedRead[] {
  const byMoment = new Map<number, AcceptedRead>();
  for (const { readAt, accepted, quality, source } of reads) {
    if (accepted === null) continue;
    const atMs = readAt.epochMilliseconds;
    if (byMoment.get(atMs)?.quality === 'ACTUAL') continue;
    byMoment.set(atMs, { atMs, thousandths: thousandthsOf(accepted), quality, source });
  }
  return [...byMoment.values()].toSorted((a, b) => a.atMs - b.atMs);
}

/** What went through a register between two readings. */
export interface Advance {
  readonly startMs: number;
  readonly endMs: number;
  readonly thousandths: number;
  readonly quality: 'ACTUAL' | 'ESTIMATE' | 'COMBINED';
  readonly source: string;
}

/** What readings say in watt-hours or litres, where a step of the dial is not one unit. */
export function inUnits(reads: readonly AcceptedRead[], unitsPerStep: number): AcceptedRead[] {
  return reads.map((read) => ({
    ...read,
    thousandths: Math.round(read.thousandths * unitsPerStep),
  }));
}

/**
 * From each reading to the next, where both lie within the span.
 *
 * @param unitsPerStep kilowatt-hours or cubic metres for each step of the dial.
 */
export function advancesBetween(
  reads: readonly AcceptedRead[],
  { digits, unitsPerStep }: { readonly digits: number; readonly unitsPerStep: number },
  { fromMs, toMs }: Span,
): Advance[] {
  return reads.flatMap((read, index) => {
    const next = reads[index + 1];
    if (!next || read.atMs < fromMs || next.atMs > toMs) return [];
    const steps = advanceOf(read.thousandths, next.thousandths, digits);
    const thousandths = Math.round(steps * unitsPerStep);
    const quality = read.quality === next.quality ? read.quality : 'COMBINED';
    return [{ startMs: read.atMs, endMs: next.atMs, thousandths, quality, source: next.source }];
  });
}

/**
 * The watt-hours of gas between two readings: its litres are spread evenly over the days between,
 * each at its own calorific value, and the sum is rounded.
 */
export function energyBetween(
  litres: number,
  fromDay: number,
  toDay: number,
  values: CalorificValues,
): number {
  const days = Math.max(1, toDay - fromDay);
  let sum = 0;
  for (let day = fromDay; day < fromDay + days; day += 1) sum += calorificValueOn(values, day);
  return whOfGasLitres(litres, sum / days);
}

/** What the total of a smart meter shows at the beginning of London days. */
export interface DailyTotal {
  readonly day: number;
  readonly text: string;
}

/**
 * What the total of a meter shows at the start of each day from `fromDay` to `toDay`: the last
 * reading taken at the start of a day, and what has gone through since, as long as no day is
 * missing or incomplete.
 *
 * @param anchors readings by London day, in thousandths.
 * @param turn what has gone through when the dial starts over, in thousandths.
 */
export function dailyTotals(
  anchors: ReadonlyMap<number, number>,
  days: readonly DayTotal[],
  lengthOf: (day: number) => number,
  turn: number,
  fromDay: number,
  toDay: number,
): DailyTotal[] {
  const totals = new Map(days.map((each) => [each.day, each]));
  const first = Math.min(fromDay, ...anchors.keys());
  const dailyTotals: DailyTotal[] = [];
  let shown: number | null = null;
  for (let day = first; day <= toDay; day += 1) {
    shown = anchors.get(day) ?? shown;
    if (shown !== null && day >= fromDay) {
      dailyTotals.push({ day, text: textOfThousandths(shown % turn) });
    }
    const ofDay = totals.get(day);
    const isWhole = ofDay !== undefined && ofDay.halfHours === lengthOf(day);
    shown = shown === null || !isWhole ? null : shown + ofDay.total;
  }
  return dailyTotals;
}

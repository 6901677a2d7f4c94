import { dayOfMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { type DayWeight, evenWeights, weightBetween } from '../half-hours/load-profiles.rules.ts';
import { advanceOf } from '../meters/dial.rules.ts';
import type { AcceptedRead } from './points.rules.ts';
import { checkRead } from './readings.rules.ts';

/** How an estimate came about, as `estimatedByAlgorithm` says it. */
export type EstimationAlgorithm =
  | 'INTERPOLATE'
  | 'EXTRAPOLATE_FORWARD_BY_ADVANCE'
  | 'EXTRAPOLATE_FORWARD_BY_ANNUAL_CONSUMPTION';

/** Why nothing can be estimated. */
export type EstimationProblem = 'MISSING_READINGS' | 'INVALID_READINGS' | 'NO_PROFILE';

/** A register, with what is to be expected of it. */
export interface EstimatedRegister {
  readonly digits: number;
  readonly decimalPlaces: number;
  /** What goes through it in a usual year, in thousandths of what the dial counts. */
  readonly yearlyThousandths: number;
  /** How its use runs through the year; null where it is settled by half-hours, without a profile. */
  readonly weight: DayWeight | null;
  /** Accepted readings, in order of time, one for each moment. */
  readonly reads: readonly AcceptedRead[];
  /** The readings that were set aside, in order of time. */
  readonly asides: readonly { readonly atMs: number; readonly problem: string }[];
}

/** What a register shows, or is taken to show, at a moment. */
export interface EstimatedRead {
  readonly atMs: number;
  readonly thousandths: number;
  /** Null where the register was read at the moment. */
  readonly algorithm: EstimationAlgorithm | null;
}

const yearDays = 365.25;
/** An advance over less than eight weeks says too little of a year. */
const shortestAdvanceMs = 56 * utcDayMs;
/** Of the readings before the last, those of about a year are looked at: it has every season. */
const longestAdvanceMs = 400 * utcDayMs;

/**
 * What a register shows at each of some moments: the reading taken then; between two readings, the
 * advance from the one to the other, shared out by the profile; after the last reading, what the
 * last year's advance lets expect, or the estimated annual consumption where the register has not
 * been read long enough, shared out likewise. The dial starts over after its last digit. Moments
 * before the first reading are left out, as there is nothing to go on from.
 *
 * @param moments in order.
 */
export function estimateReads(
  register: EstimatedRegister,
  moments: readonly number[],
): readonly EstimatedRead[] | EstimationProblem {
  const { reads, digits } = register;
  const [first] = reads;
  const last = reads.at(-1);
  const requested = moments.filter((atMs) => first && atMs >= first.atMs);
  const lastMoment = requested.at(-1);
  if (!first || !last) return 'MISSING_READINGS';
  if (lastMoment === undefined) return [];
  const all = 1000 * 10 ** digits;
  const isForward = lastMoment > last.atMs;
  if (isForward && isContradicted(register, last)) return 'INVALID_READINGS';
  const usedFromMs = isForward ? last.atMs - longestAdvanceMs : lastMoment;
  const firstMoment = requested[0] ?? lastMoment;
  if (!agree(register, Math.min(firstMoment, usedFromMs), lastMoment)) return 'INVALID_READINGS';
  if (isForward && register.weight === null) return 'NO_PROFILE';
  const weight = register.weight ?? evenWeights;
  const kept = keptRatesOf(register);
  if (isForward && !kept.after) kept.after = rateAfter(register, last, weight);
  const rate = isForward ? kept.after : null;
  const estimates: EstimatedRead[] = [];
  for (const [index, before] of reads.entries()) {
    const after = reads[index + 1];
    const endMs = after?.atMs ?? Number.POSITIVE_INFINITY;
    const within = requested.filter((atMs) => atMs >= before.atMs && atMs < endMs);
    if (within.length === 0) continue;
    const stretch = after ? rateBetween(kept, weight, digits, before, after) : rate;
    // Counted on from moment to moment.
    let sinceBefore = 0;
    let countedToMs = before.atMs;
    for (const atMs of within) {
      if (atMs === before.atMs || !stretch) {
        estimates.push({ atMs, thousandths: before.thousandths, algorithm: null });
        continue;
      }
      sinceBefore += weightBetween(weight, countedToMs, atMs);
      countedToMs = atMs;
      const thousandths = before.thousandths + shown(stretch.perWeight * sinceBefore, register);
      estimates.push({ atMs, thousandths: thousandths % all, algorithm: stretch.algorithm });
    }
  }
  return estimates;
}

interface Rate {
  /** Thousandths for the weight of an average day. */
  readonly perWeight: number;
  readonly algorithm: EstimationAlgorithm;
}

/** A register is asked about day by day, and its rates are the same each time. */
interface KeptRates {
  after: Rate | null;
  readonly between: Map<AcceptedRead, Rate>;
}

const keptRates = new WeakMap<EstimatedRegister, KeptRates>();

function keptRatesOf(register: EstimatedRegister): KeptRates {
  let kept = keptRates.get(register);
  if (!kept) {
    kept = { after: null, between: new Map() };
    keptRates.set(register, kept);
  }
  return kept;
}

function rateBetween(
  { between }: KeptRates,
  weight: DayWeight,
  digits: number,
  before: AcceptedRead,
  after: AcceptedRead,
): Rate {
  let rate = between.get(before);
  if (!rate) {
    const advance = advanceOf(before.thousandths, after.thousandths, digits);
    const perWeight = advance / weightBetween(weight, before.atMs, after.atMs);
    rate = { perWeight, algorithm: 'INTERPOLATE' };
    between.set(before, rate);
  }
  return rate;
}

/** A dial has not turned to the next figure before all of it has gone through. */
function shown(thousandths: number, { decimalPlaces }: EstimatedRegister): number {
  const step = 10 ** (3 - Math.min(3, decimalPlaces));
  // A share of what has been added up from parts may miss a whole figure by less than a billionth.
  return Math.floor(thousandths / step + 1e-9) * step;
}

/** Whether what was read last says that the reading before it, which was accepted, is wrong. */
function isContradicted({ asides }: EstimatedRegister, last: AcceptedRead): boolean {
  const latest = asides.findLast(({ atMs }) => atMs > last.atMs);
  return latest?.problem === 'BACKWARDS' || latest?.problem === 'IMPLAUSIBLE_JUMP';
}

/** Whether the readings around a time follow from one another. */
function agree(
  { reads, digits, yearlyThousandths }: EstimatedRegister,
  fromMs: number,
  toMs: number,
): boolean {
  return reads.every((read, index) => {
    const before = reads[index - 1];
    if (!before || read.atMs < fromMs || before.atMs > toMs) return true;
    return checkRead({ digits, yearlyThousandths }, before, read).problem === null;
  });
}

/** What is to be expected after the last reading, in thousandths for the weight of an average day. */
function rateAfter(
  { reads, digits, yearlyThousandths }: EstimatedRegister,
  last: AcceptedRead,
  weight: DayWeight,
): Rate {
  const from = reads.findIndex(
    ({ atMs }) => last.atMs - atMs >= shortestAdvanceMs && last.atMs - atMs <= longestAdvanceMs,
  );
  const first = reads[from];
  if (!first) {
    return {
      perWeight: yearlyThousandths / yearDays,
      algorithm: 'EXTRAPOLATE_FORWARD_BY_ANNUAL_CONSUMPTION',
    };
  }
  // From reading to reading, as a dial may start over more than once.
  const advance = reads.slice(from + 1).reduce((sum, read, index) => {
    return sum + advanceOf(reads[from + index]?.thousandths ?? 0, read.thousandths, digits);
  }, 0);
  return {
    perWeight: advance / weightBetween(weight, first.atMs, last.atMs),
    algorithm: 'EXTRAPOLATE_FORWARD_BY_ADVANCE',
  };
}

const longestPeriodMs = 400 * utcDayMs;
const furthestAheadMs = 3653 * utcDayMs;

/**
 * Whether readings at the ends of London days can be given for a period: `NO_WHOLE_DAYS` where it
 * does not begin and end with days, a sentence where it is empty, too long or too far ahead.
 */
export function periodProblem({ fromMs, toMs }: Span, nowMs: number): string | null {
  if (toMs <= fromMs) return 'The period has to end after it starts.';
  if (toMs - fromMs > longestPeriodMs) return 'A period has at most 400 days.';
  if (toMs > nowMs + furthestAheadMs) return 'A period ends at most ten years ahead.';
  const isMidnight = (ms: number) =>
    startOfDayMs(londonTimeZone, dayOfMs(londonTimeZone, ms)) === ms;
  return isMidnight(fromMs) && isMidnight(toMs) ? null : 'NO_WHOLE_DAYS';
}

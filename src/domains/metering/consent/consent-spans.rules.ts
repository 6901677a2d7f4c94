import type { Temporal } from 'temporal-polyfill';
import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';
import { type CalendarPeriod, endOfPeriodMs, startOfPeriodMs } from '../../../kernel/calendar.ts';
import { joinedSpans, type Span, sharedSpans, spanOf } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  type Consent,
  defaultGranularity,
  finestOf,
  granularities,
} from './data-preferences.rules.ts';

/** A time in which what passed a meter point may be seen, and how finely. */
export interface SeenSpan extends Span {
  readonly granularity: ConsentGranularityValue;
}

/** A span to gather values of, and the time zone whose calendar they are gathered by. */
export interface ShownSpan extends Span {
  readonly timeZone: string;
}

interface Occupancy {
  readonly accountId: number;
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

const always: Span = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

/** Occupancies of which everything may be seen, as finely as it was counted. */
export function spansWithoutBounds(occupancies: readonly Occupancy[]): SeenSpan[] {
  return joinedSpans(occupancies.map(spanOf)).map((span) => ({
    ...span,
    granularity: 'HALF_HOURLY',
  }));
}

/**
 * Occupancies, cut where the consent of the occupier changes. One without a consent counts by the
 * default of meters that are read from afar: of others nothing is known that is finer.
 *
 * @param consents of one meter point, the earliest first; of two at once the later one counts.
 * @param isEverywhere also between occupancies, where there is nobody to ask and the default counts.
 */
export function spansByConsent(
  occupancies: readonly Occupancy[],
  consents: readonly Consent[],
  isEverywhere: boolean,
): SeenSpan[] {
  const occupied = occupancies.map((occupancy) => ({
    ...spanOf(occupancy),
    accountId: occupancy.accountId,
  }));
  const given = consents.map(({ accountId, granularity, validFrom, validTo }) => ({
    ...spanOf({ effectiveFrom: validFrom, effectiveTo: validTo }),
    accountId,
    granularity,
  }));
  const edges = [...occupied, ...given, ...(isEverywhere ? [always] : [])]
    .flatMap(({ fromMs, toMs }) => [fromMs, toMs])
    .toSorted((a, b) => a - b);
  const seen: { fromMs: number; toMs: number; granularity: ConsentGranularityValue }[] = [];
  for (const [place, fromMs] of edges.entries()) {
    const toMs = edges[place + 1] ?? fromMs;
    if (fromMs === toMs) continue;
    const holds = (span: Span) => span.fromMs <= fromMs && toMs <= span.toMs;
    const allowed = occupied
      .filter(holds)
      .map(
        (occupancy) =>
          given.findLast((each) => each.accountId === occupancy.accountId && holds(each))
            ?.granularity ?? defaultGranularity(true),
      );
    const granularity = finestOf(allowed) ?? (isEverywhere ? defaultGranularity(true) : null);
    if (granularity === null) continue;
    const last = seen.at(-1);
    if (last?.toMs === fromMs && last.granularity === granularity) last.toMs = toMs;
    else seen.push({ fromMs, toMs, granularity });
  }
  return seen;
}

/** The least of time that a consent tells apart. */
const unitOf: Readonly<Record<ConsentGranularityValue, CalendarPeriod>> = {
  HALF_HOURLY: 'HALF_HOUR',
  DAILY: 'DAY',
  MONTHLY: 'MONTH',
};

const neededFor: Readonly<Record<CalendarPeriod, ConsentGranularityValue>> = {
  HALF_HOUR: 'HALF_HOURLY',
  HOUR: 'HALF_HOURLY',
  DAY: 'DAILY',
  WEEK: 'DAILY',
  MONTH: 'MONTHLY',
  QUARTER: 'MONTHLY',
  YEAR: 'MONTHLY',
};

/**
 * What may be gathered into the periods of a calendar, in order. Where consent is daily only whole
 * days are there, where it is monthly only whole months: those that lie within what is asked for
 * and are over, since a part of one, or the same one asked for again and again while it goes on,
 * would tell more than was allowed. These days and months are London's, whatever time zone is asked
 * for, because the days of another one are told apart by parts of London's.
 */
export function spansShown(
  seen: readonly SeenSpan[],
  requested: Span,
  period: CalendarPeriod,
  timeZone: string,
  nowMs: number,
): ShownSpan[] {
  const coarsest = granularities.indexOf(neededFor[period]);
  const shown: { fromMs: number; toMs: number; timeZone: string }[] = [];
  for (const span of seen) {
    if (granularities.indexOf(span.granularity) > coarsest) continue;
    const unit = unitOf[span.granularity];
    const isFine = unit === 'HALF_HOUR';
    const toMs = isFine ? requested.toMs : Math.min(requested.toMs, nowMs);
    for (const part of sharedSpans([span], { fromMs: requested.fromMs, toMs })) {
      const whole = { ...wholeUnits(part, unit), timeZone: isFine ? timeZone : londonTimeZone };
      if (whole.fromMs >= whole.toMs) continue;
      const last = shown.at(-1);
      if (last?.toMs === whole.fromMs && last.timeZone === whole.timeZone) last.toMs = whole.toMs;
      else shown.push(whole);
    }
  }
  return shown;
}

/** From the first London half-hour, day or month that begins in a span to the last that ends in it. */
function wholeUnits({ fromMs, toMs }: Span, unit: CalendarPeriod): Span {
  return { fromMs: startAtOrAfter(fromMs, unit), toMs: startAtOrBefore(toMs, unit) };
}

function startAtOrBefore(ms: number, unit: CalendarPeriod): number {
  return Number.isFinite(ms) ? startOfPeriodMs(londonTimeZone, unit, ms) : ms;
}

function startAtOrAfter(ms: number, unit: CalendarPeriod): number {
  const startMs = startAtOrBefore(ms, unit);
  return startMs === ms ? ms : endOfPeriodMs(londonTimeZone, unit, startMs);
}

/** When dials may be looked at, whatever the consent: `readingsShown` thins what they showed. */
export function spansOfReadings(seen: readonly SeenSpan[], requested: Span): Span[] {
  return sharedSpans(joinedSpans(seen), requested);
}

interface Read {
  readonly readAt: Temporal.Instant;
  readonly eventType: string;
}

/** Readings that a smart meter sent by itself. People and events of the supply bring the others. */
const sentByMeters: ReadonlySet<string> = new Set(['SMART_METER', 'PREPAY']);

/**
 * The readings of a meter that may be seen. Consent is about what is taken from a smart meter from
 * afar, so of that no more than the first reading of each London day or month is there; what people
 * have read, and what a change of supply or of the meter called for, is there in any case. The
 * reading at the end of an occupancy is that of both who leave and who come.
 *
 * @param readings in order of time.
 */
export function readingsShown<Each extends Read>(
  readings: readonly Each[],
  seen: readonly SeenSpan[],
): Each[] {
  let lastMs = Number.NEGATIVE_INFINITY;
  return readings.filter(({ readAt, eventType }) => {
    const atMs = readAt.epochMilliseconds;
    const span = seen.findLast(({ fromMs, toMs }) => fromMs <= atMs && atMs <= toMs);
    if (!span) return false;
    if (!sentByMeters.has(eventType)) return true;
    const unit = unitOf[span.granularity];
    if (unit !== 'HALF_HOUR' && startOfPeriodMs(londonTimeZone, unit, atMs) <= lastMs) return false;
    lastMs = atMs;
    return true;
  });
}

/** When everything may be seen, as finely as it was counted. */
export function fineSpans(seen: readonly SeenSpan[]): Span[] {
  return seen.filter(({ granularity }) => granularity === 'HALF_HOURLY');
}

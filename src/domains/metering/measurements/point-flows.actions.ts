import type { Database } from '../../../database/database.ts';
import {
  type CalendarPeriod,
  endOfPeriodMs,
  startOfPeriodMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  gatherIntervals,
  groupHalfHours,
  type HalfHourDay,
  type Interval,
} from '../half-hours/measurements.rules.ts';
import { metersOfPoint } from '../meters/meters.store.ts';
import { placeOfIdentifier, propertyOfMeterPoint } from '../supply/meter-points.store.ts';
import {
  arrivedSpanOf,
  electricityImportRegisters,
  energyOfFlow,
  type Flow,
  flowsOfProperty,
  monthsOfFlow,
  weeksOfFlow,
} from './flows.actions.ts';

/**
 * The flows through the meters that hang or hung at one meter point, in a lasting order. What goes
 * through the meter point is their sum: there may be two meters, and after an exchange there were.
 */
export type PointFlows = readonly [Flow, ...Flow[]];

/** The flows of some meters, those of one meter point together. */
export function byMeterPoint(flows: readonly Flow[]): PointFlows[] {
  const groups = [...Map.groupBy(flows, ({ meterPointId }) => meterPointId).values()];
  return groups as Flow[][] as [Flow, ...Flow[]][];
}

/** All flows through the meter point of one. */
export async function flowsAtPoint(
  db: Database,
  { propertyId, meterPointId }: Pick<Flow, 'propertyId' | 'meterPointId'>,
): Promise<readonly Flow[]> {
  const flows = await flowsOfProperty(db, propertyId);
  return flows.filter((flow) => flow.meterPointId === meterPointId);
}

/** The meter point for electricity taken of an MPAN, and its flows where smart devices read them. */
export async function importFlowsOfMpan(
  db: Database,
  mpan: string,
): Promise<{ meterPointId: number; flows: readonly Flow[] } | null> {
  const place = await db.read(placeOfIdentifier, mpan);
  if (place?.fuel !== 'ELECTRICITY') return null;
  const registers = await electricityImportRegisters(db, place);
  if (registers.length === 0) return null;
  return { meterPointId: place.id, flows: registers.filter(({ lastDay }) => lastDay !== null) };
}

/** From the first to the last half-hour that any of the flows has within a span. */
export async function arrivedSpanOfFlows(
  db: Database,
  flows: readonly Flow[],
  span: Span,
): Promise<Span> {
  const every = await Promise.all(flows.map((flow) => arrivedSpanOf(db, flow, span)));
  const arrived = every.filter(({ fromMs, toMs }) => fromMs < toMs);
  if (arrived.length === 0) return every[0] ?? { fromMs: 0, toMs: 0 };
  return {
    fromMs: Math.min(...arrived.map(({ fromMs }) => fromMs)),
    toMs: Math.max(...arrived.map(({ toMs }) => toMs)),
  };
}

/** The watt-hours of all flows together by the half-hour; null where none has arrived of any. */
export async function energyOfFlows(
  db: Database,
  flows: readonly Flow[],
  span: Span,
): Promise<readonly HalfHourDay[]> {
  const [first = [], ...others] = await Promise.all(
    flows.map((flow) => energyOfFlow(db, flow, span)),
  );
  if (others.length === 0) return first;
  const byDay = new Map<number, (number | null)[]>();
  for (const { startMs, values } of [first, ...others].flat()) {
    const known = byDay.get(startMs);
    const sums = values.map((value, place) => {
      const before = known?.[place] ?? null;
      return value === null ? before : value + (before ?? 0);
    });
    byDay.set(startMs, sums);
  }
  return [...byDay].toSorted(([a], [b]) => a - b).map(([startMs, values]) => ({ startMs, values }));
}

/**
 * The watt-hours that went through a meter point in each London month, all of its meters together, cut
 * to a span, which may be without an end.
 */
export async function monthsOfMeterPoint(
  db: Database,
  meterPointId: number,
  { fromMs, toMs }: Span,
): Promise<Interval[]> {
  const place = await db.read(propertyOfMeterPoint, meterPointId);
  if (!place) return [];
  const { propertyId } = place;
  const flows = await flowsAtPoint(db, { propertyId, meterPointId });
  const lastMs = Math.max(...flows.map(({ lastDay }) => Date.parse(lastDay ?? '') + utcDayMs));
  if (flows.length === 0 || fromMs >= lastMs) return [];
  const lastMonthMs = startOfPeriodMs(londonTimeZone, 'MONTH', lastMs - 1);
  const endMs = endOfPeriodMs(londonTimeZone, 'MONTH', lastMonthMs);
  return monthsOfFlows(db, flows, { fromMs, toMs: Math.min(toMs, endMs) });
}

/** The watt-hours of all flows together in each London month, cut to a span. */
function monthsOfFlows(db: Database, flows: readonly Flow[], span: Span): Promise<Interval[]> {
  const [only, other] = flows;
  return only && !other ? monthsOfFlow(db, only, span) : gathered(db, flows, 'MONTH', span);
}

/** The watt-hours of all flows together in each London week, cut to a span. */
export function weeksOfFlows(
  db: Database,
  flows: readonly Flow[],
  span: Span,
): Promise<Interval[]> {
  const [only, other] = flows;
  return only && !other ? weeksOfFlow(db, only, span) : gathered(db, flows, 'WEEK', span);
}

/** A half-hour that two meters have counted is one half-hour, so totals of days do not do. */
async function gathered(
  db: Database,
  flows: readonly Flow[],
  period: CalendarPeriod,
  shown: Span,
): Promise<Interval[]> {
  const span = await arrivedSpanOfFlows(db, flows, shown);
  const days = await energyOfFlows(db, flows, span);
  return gatherIntervals(
    groupHalfHours(days, period, londonTimeZone, span),
    period,
    londonTimeZone,
    shown,
  );
}

/**
 * When a meter that was put up earlier hangs at the meter point of a flow as well: it bears what is due
 * once for the meter point.
 */
export async function timesOfEarlierMeters(db: Database, flow: Flow): Promise<Span[]> {
  const meters = await db.read(metersOfPoint, flow.meterPointId);
  const own = meters.findIndex(({ id }) => id === flow.meterId);
  // The latest come first.
  return meters.slice(own + 1).map(({ activeFrom, activeTo }) => ({
    fromMs: startOfLondonDay(activeFrom).epochMilliseconds,
    toMs: activeTo ? startOfLondonDay(activeTo).epochMilliseconds : Number.POSITIVE_INFINITY,
  }));
}

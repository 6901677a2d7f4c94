import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { type CalendarPeriod, halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { type ShownSpan, spansShown } from '../consent/consent-spans.rules.ts';
import {
  consumptionOfOccupancies,
  consumptionSeen,
} from '../consent/consumption-access.actions.ts';
import type { HalfHourDay, Interval } from '../half-hours/measurements.rules.ts';
import { type SeriesRow, seriesOfMeter, seriesOfProperty } from '../half-hours/series.store.ts';
import { occupanciesOfAccount, occupanciesOfProperty } from '../places/properties.store.ts';
import { propertyOfMeterPoint } from '../supply/meter-points.store.ts';
import { firstArrivalMs, readHalfHours, readIntervals } from './intervals.actions.ts';

/** What goes through a meter that a smart device reads: its half-hours stand with its first register. */
export type Flow = SeriesRow;

/** The flow through a meter; null where no smart device reads it, and where there is no such meter. */
export async function flowOfMeter(db: Database, meterId: number): Promise<Flow | null> {
  return (await db.read(seriesOfMeter, meterId)).find(({ lastDay }) => lastDay !== null) ?? null;
}

/** The registers that count the electricity taken at a meter point, in a lasting order. */
export async function electricityImportRegisters(
  db: Database,
  { id, propertyId }: { readonly id: number; readonly propertyId: number },
): Promise<readonly Flow[]> {
  return (await db.read(seriesOfProperty, propertyId)).filter(
    ({ meterPointId, direction }) => meterPointId === id && direction === 'IMPORT',
  );
}

/** The property at which a meter hangs or once did; null where there is no such meter. */
export async function propertyIdOfMeter(db: Database, meterId: number): Promise<number | null> {
  return (await db.read(seriesOfMeter, meterId))[0]?.propertyId ?? null;
}

/** The properties that an account answers for, or once did. */
export async function propertyIdsOfAccount(db: Database, accountId: number): Promise<number[]> {
  const occupancies = await db.read(occupanciesOfAccount, accountId);
  return [...new Set(occupancies.map(({ propertyId }) => propertyId))];
}

/** The flows of all smart meters at the properties that an account answers for, or once did. */
export async function flowsOfAccount(db: Database, accountId: number): Promise<readonly Flow[]> {
  const propertyIds = await propertyIdsOfAccount(db, accountId);
  const series = await Promise.all(propertyIds.map((id) => db.read(seriesOfProperty, id)));
  return series.flat().filter(({ lastDay }) => lastDay !== null);
}

/** Every register that counts or counted at a meter point, smart or not, in a lasting order. */
export async function seriesAtPoint(db: Database, meterPointId: number): Promise<readonly Flow[]> {
  const place = await db.read(propertyOfMeterPoint, meterPointId);
  if (!place) return [];
  const series = await db.read(seriesOfProperty, place.propertyId);
  return series.filter((each) => each.meterPointId === meterPointId);
}

/** The flows of all smart meters at a property. */
export async function flowsOfProperty(db: Database, propertyId: number): Promise<readonly Flow[]> {
  return (await db.read(seriesOfProperty, propertyId)).filter(({ lastDay }) => lastDay !== null);
}

/** The register that stands for a meter where one is needed: the first; null for no meter. */
export async function firstRegisterOfMeter(db: Database, meterId: number): Promise<number | null> {
  return (await db.read(seriesOfMeter, meterId))[0]?.registerId ?? null;
}

/**
 * When a flow may be shown, gathered into periods; see `spansShown`. With an account, which must have
 * been admitted, only its own time; otherwise that of every account that the viewer has access to.
 */
export async function spansOfFlow(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  flow: Flow,
  accountId: number | null,
  { requested, period, timeZone }: { requested: Span; period: CalendarPeriod; timeZone: string },
): Promise<readonly ShownSpan[]> {
  const { propertyId, meterPointId } = flow;
  const occupancies = accountId === null ? [] : await db.read(occupanciesOfProperty, propertyId);
  const seen = await (accountId === null
    ? consumptionSeen({ db }, viewer, propertyId)
    : consumptionOfOccupancies(
        { db },
        viewer,
        propertyId,
        occupancies.filter((occupancy) => occupancy.accountId === accountId),
      ));
  const nowMs = clock.now().epochMilliseconds;
  return spansShown(seen(meterPointId), requested, period, timeZone, nowMs);
}

/** The part of a span for which a flow has half-hours, from one half-hour to another. */
export async function arrivedSpanOf(
  db: Database,
  { registerId, lastDay }: Flow,
  { fromMs, toMs }: Span,
): Promise<Span> {
  const firstMs = lastDay === null ? null : await firstArrivalMs(db, registerId);
  if (lastDay === null || firstMs === null) return { fromMs: 0, toMs: 0 };
  const from = Math.max(fromMs, firstMs);
  const to = Math.min(toMs, Date.parse(lastDay) + utcDayMs);
  const aligned = (ms: number) => Math.ceil(ms / halfHourMs) * halfHourMs;
  return { fromMs: aligned(from), toMs: Math.max(aligned(from), aligned(to)) };
}

/** The watt-hours of a flow's half-hours, by UTC day; gas by the heat of each day's gas. */
export function energyOfFlow(
  db: Database,
  flow: Flow,
  span: Span,
): Promise<readonly HalfHourDay[]> {
  if (span.fromMs >= span.toMs) return Promise.resolve([]);
  return readHalfHours(db, flow, span, true);
}

/** The watt-hours of a flow in each London month, cut to a span. */
export function monthsOfFlow(db: Database, flow: Flow, span: Span): Promise<Interval[]> {
  return periodsOfFlow(db, flow, 'MONTH', span);
}

/** The watt-hours of a flow in each London week, cut to a span. */
export function weeksOfFlow(db: Database, flow: Flow, span: Span): Promise<Interval[]> {
  return periodsOfFlow(db, flow, 'WEEK', span);
}

function periodsOfFlow(
  db: Database,
  flow: Flow,
  period: CalendarPeriod,
  span: Span,
): Promise<Interval[]> {
  const line = { series: flow, period, timeZone: londonTimeZone, span } as const;
  return readIntervals(
    db,
    { ...line, unit: 'WATT_HOURS' },
    {
      lowMs: Number.NEGATIVE_INFINITY,
      highMs: Number.POSITIVE_INFINITY,
      isForward: true,
      limit: Number.POSITIVE_INFINITY,
    },
  );
}

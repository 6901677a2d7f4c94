import type { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import type { Connection } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type { ReadingTypes, TimeGranularities, Units } from '../../../engine/schema.generated.ts';
import type { Span } from '../../../kernel/spans.ts';
import {
  readingsShown,
  type SeenSpan,
  type ShownSpan,
  spansOfReadings,
  spansShown,
} from '../consent/consent-spans.rules.ts';
import { consumptionSeen } from '../consent/consumption-access.actions.ts';
import { type SeriesRow, seriesOfProperty } from '../half-hours/series.store.ts';
import { readIntervals } from '../measurements/intervals.actions.ts';
import { type Line, pageOfLines, wantedOf } from '../measurements/lines.actions.ts';
import { timeZoneOf } from '../measurements/requested-span.actions.ts';
import { requestedSpan } from '../measurements/requested-span.rules.ts';
import { unitsPerStep } from '../meters/dial.rules.ts';
import { acceptedReads, inUnits } from '../readings/points.rules.ts';
import { readsOfRegister } from '../readings/register-reads.store.ts';
import { periodOfGranularity, textInUnit, unitsFor } from './supply-points.rules.ts';

/** Readings of some registers over a time, not read yet. */
export interface RequestedReadings {
  readonly series: readonly SeriesRow[];
  readonly ofWholeMeters: boolean;
  readonly args: ReadingsArguments;
}

export interface DeviceOfSupplyPoint {
  readonly serialNumber: string;
  readonly series: readonly SeriesRow[];
}

/** A value with its time and its unit. */
export interface SupplyPointReading {
  readonly startMs: number;
  readonly endMs: number | null;
  readonly value: string;
  readonly unit: Units;
  readonly count: number;
  readonly quality: 'ACTUAL' | 'ESTIMATE';
}

interface ReadingsArguments {
  readonly startAt: Temporal.Instant;
  readonly endAt: Temporal.Instant;
  readonly readingType: ReadingTypes;
  readonly timeGranularity?: Nullable<TimeGranularities>;
  readonly timezone?: Nullable<string>;
  readonly units?: Nullable<readonly Nullable<Units>[]>;
}

/**
 * Remembers what is asked for until a page of it is.
 *
 * @throws CodedError KT-CT-1605 for an unknown time zone.
 */
export function askReadings(
  series: readonly SeriesRow[],
  ofWholeMeters: boolean,
  args: ReadingsArguments,
  raise: Raise<'KT-CT-4722'>,
): RequestedReadings {
  timeZoneOf(args.timezone);
  if (args.readingType === 'PEAK') raise('KT-CT-4722');
  return { series, ofWholeMeters, args };
}

/** A page of the readings asked for, of energy that went this way. */
export async function pageOfReadings(
  context: Context,
  { series, ofWholeMeters, args }: RequestedReadings,
  direction: 'IMPORT' | 'EXPORT',
  page: PageArguments,
): Promise<Connection<SupplyPointReading>> {
  const { db, viewer, clock } = context;
  const timeZone = timeZoneOf(args.timezone);
  const isDial = args.readingType === 'ACCUMULATION';
  const units = (args.units ?? []).filter((unit) => unit != null);
  const chosen = series.filter(
    (each) =>
      each.direction === direction && (isDial || ofWholeMeters || each.registersOfMeter === 1),
  );
  const [first] = chosen;
  // All registers of a supply point are at one meter point.
  const seen = first
    ? (await consumptionSeen(context, viewer, first.propertyId))(first.meterPointId)
    : [];
  const requested = requestedSpan(args, timeZone);
  const period = periodOfGranularity[args.timeGranularity ?? 'THIRTY_MIN'];
  const nowMs = clock.now().epochMilliseconds;
  const spans: readonly ShownSpan[] = isDial
    ? spansOfReadings(seen, requested).map((span) => ({ ...span, timeZone }))
    : spansShown(seen, requested, period, timeZone, nowMs);
  const lines = chosen.flatMap((each) =>
    spans.flatMap((span) =>
      unitsFor(units, each.fuel, isDial).map((unit, place): Line<SupplyPointReading> => {
        const order = each.registerId * 8 + place;
        if (isDial) {
          const read: Line<SupplyPointReading>['read'] = async (wanted) =>
            wantedOf(await dialReadings(db, each, seen, span, unit), wanted);
          return { order, read };
        }
        const line = {
          series: each,
          period,
          timeZone: span.timeZone,
          span,
          unit: unit === 'METERS_CUBED' ? ('AS_COUNTED' as const) : ('WATT_HOURS' as const),
        };
        return {
          order,
          async read(wanted) {
            const intervals = await readIntervals(db, line, wanted);
            return intervals.map(({ startMs, endMs, total, halfHours }) => {
              const value = textInUnit(total, unit);
              return { startMs, endMs, value, unit, count: halfHours, quality: 'ACTUAL' };
            });
          },
        };
      }),
    ),
  );
  return pageOfLines('supplyPointReadings', lines, page);
}

async function dialReadings(
  db: Database,
  series: SeriesRow,
  seen: readonly SeenSpan[],
  { fromMs, toMs }: Span,
  unit: Units,
): Promise<SupplyPointReading[]> {
  const read = await db.read(readsOfRegister, series.registerId);
  return inUnits(acceptedReads(readingsShown(read, seen)), unitsPerStep(series))
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .map(({ atMs, thousandths, quality }) => {
      const value = textInUnit(thousandths, unit);
      return { startMs: atMs, endMs: null, value, unit, count: 1, quality };
    });
}

/** The meters that registers are of. */
export function devicesOf(series: readonly SeriesRow[]): DeviceOfSupplyPoint[] {
  const byMeter = Map.groupBy(series, ({ meterId }) => meterId);
  return [...byMeter.values()].map((registers) => ({
    serialNumber: registers[0]?.serialNumber ?? '',
    series: registers,
  }));
}

/** Every register at a meter point. */
export async function seriesOfMeterPoint(
  db: Database,
  { id, propertyId }: { readonly id: number; readonly propertyId: number },
): Promise<SeriesRow[]> {
  const all = await db.read(seriesOfProperty, propertyId);
  return all.filter(({ meterPointId }) => meterPointId === id);
}

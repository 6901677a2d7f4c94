import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Queries } from '../../database/database.ts';
import { loadMany } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import type { DayTotal } from './measurements.rules.ts';
import { gasMeterRecords } from './meters.tables.ts';
import { standsForMeter } from './smart-devices.store.ts';
import {
  dayTotals,
  gasDetails,
  halfHourDays,
  meterPoints,
  meters,
  registers,
  smartDevices,
} from './tables.ts';

const device = alias(smartDevices, 'device');

/**
 * A register, with all that tells what its values mean, and the UTC days between which it has
 * half-hours: none where no smart device reads it.
 */
function selectSeries(query: Queries, condition: SQL) {
  return query
    .select({
      registerId: registers.id,
      registerIdentifier: registers.identifier,
      digits: registers.digits,
      multiplier: registers.multiplier,
      isImperial: gasMeterRecords.isImperial,
      unit: registers.unit,
      rateType: registers.rateType,
      meterId: meters.id,
      serialNumber: meters.serialNumber,
      deviceId: device.deviceId,
      meterPointId: meterPoints.id,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
      direction: meterPoints.direction,
      identifier: meterPoints.identifier,
      ldz: gasDetails.ldz,
      registersOfMeter: sql<number>`(
        select count(*)::int from ${registers} every where every.meter_id = ${meters.id})`,
      firstDay: sql<string | null>`(
        select min(day)::text from ${halfHourDays} known where known.register_id = ${registers.id})`,
      lastDay: sql<string | null>`(
        select max(day)::text from ${halfHourDays} known where known.register_id = ${registers.id})`,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .leftJoin(gasDetails, eq(gasDetails.meterPointId, meterPoints.id))
    .leftJoin(gasMeterRecords, eq(gasMeterRecords.meterId, meters.id))
    .leftJoin(
      device,
      and(
        // Other devices stand for a meter as well: its proxy, and those that it has replaced.
        inArray(device.type, ['ESME', 'GSME']),
        eq(device.status, 'COMMISSIONED'),
        standsForMeter(device, meters.id),
      ),
    )
    .where(condition)
    .orderBy(asc(registers.id));
}

const selectOfProperties = statement('series_of_properties', (query) =>
  selectSeries(query, isAnyOf(meterPoints.propertyId, 'ids')),
);
const selectOfMeters = statement('series_of_meters', (query) =>
  selectSeries(query, isAnyOf(meters.id, 'ids')),
);

export type SeriesRow = Awaited<ReturnType<typeof selectOfProperties>>[number];

/** Every register at a property, in a lasting order. */
export const seriesOfProperty = loadMany<number, SeriesRow>(
  'metering.seriesOfProperty',
  (db, ids) => selectOfProperties(db, { ids }),
  ({ propertyId }) => propertyId,
  {
    rowsOf: { 'metering.propertyById': 'id' },
    keysOf: { 'metering.staysBehindProperty': (propertyId: number) => propertyId },
  },
);

/** Every register of a meter, in a lasting order. */
export const seriesOfMeter = loadMany<number, SeriesRow>(
  'metering.seriesOfMeter',
  (db, ids) => selectOfMeters(db, { ids }),
  ({ meterId }) => meterId,
);

interface TotalsKey {
  readonly registerId: number;
  /** London days, both included. */
  readonly from: string;
  readonly to: string;
}

/** One row for each register, with its days as arrays: a year of rows takes long to unpack. */
const selectTotals = statement('day_totals', (query) =>
  query
    .select({
      registerId: dayTotals.registerId,
      days: sql<number[]>`
        array_agg(${dayTotals.day} - '1970-01-01'::date order by ${dayTotals.day})`,
      totals: sql<number[]>`array_agg(${dayTotals.total} order by ${dayTotals.day})`,
      halfHours: sql<number[]>`array_agg(${dayTotals.halfHours}::int order by ${dayTotals.day})`,
    })
    .from(dayTotals)
    .where(
      and(
        isAnyOf(dayTotals.registerId, 'registerIds'),
        sql`${dayTotals.day} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
      ),
    )
    .groupBy(dayTotals.registerId),
);

const identityOf = ({ registerId, from, to }: TotalsKey) => `${registerId} ${from} ${to}`;

/** What a register counted on each London day of a span, in order. */
export const dayTotalsOf = {
  name: 'metering.dayTotalsOf',
  identify: identityOf,
  nothing: [] as readonly DayTotal[],
  async load(db: Database, keys: readonly TotalsKey[]) {
    const spans = Map.groupBy(keys, ({ from, to }) => `${from} ${to}`);
    const found = new Map<string, readonly DayTotal[]>();
    await Promise.all(
      [...spans.values()].map(async (group) => {
        const [{ from, to }] = group as [TotalsKey];
        const registerIds = group.map(({ registerId }) => registerId);
        for (const row of await selectTotals(db, { registerIds, from, to })) {
          const { registerId, days, totals, halfHours } = row;
          found.set(
            identityOf({ registerId, from, to }),
            days.map((day, place) => ({
              day,
              total: totals[place] ?? 0,
              halfHours: halfHours[place] ?? 0,
            })),
          );
        }
      }),
    );
    return found;
  },
};

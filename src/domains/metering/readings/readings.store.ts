import { and, eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterPoints, meterReadings, meters, registerReads, registers } from '../tables.ts';

export type MeterReadingRow = typeof meterReadings.$inferSelect;

const selectReadings = statement('readings_of_meters', (query) =>
  query
    .select()
    .from(meterReadings)
    .where(isAnyOf(meterReadings.meterId, 'ids'))
    .orderBy(meterReadings.readAt, meterReadings.id),
);

/** Every reading of a meter, the earliest first: some dozens. */
export const readingsOfMeter = loadMany<number, MeterReadingRow>(
  'metering.readingsOfMeter',
  (db, ids) => selectReadings(db, { ids }),
  ({ meterId }) => meterId,
);

const selectLastReads = statement('last_reads_of_meter_points', (query) =>
  query
    .select({
      meterPointId: meters.meterPointId,
      readAt: sql<string>`to_char(max(${meterReadings.readAt}) at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('last_read_at'),
    })
    .from(meters)
    .innerJoin(meterReadings, eq(meterReadings.meterId, meters.id))
    .where(
      and(
        isAnyOf(meters.meterPointId, 'ids'),
        eq(meterReadings.quality, 'ACTUAL'),
        sql`not exists (select from ${registerReads} r
          where r.reading_id = ${meterReadings.id} and r.accepted is null)`,
      ),
    )
    .groupBy(meters.meterPointId),
);

/** When a meter point was read last, whoever read it: of readings of which every figure is accepted. */
export const lastReadOfPoint = loadOne<
  number,
  { readonly meterPointId: number; readonly readAt: Temporal.Instant }
>(
  'metering.lastReadOfPoint',
  async (db, ids) =>
    (await selectLastReads(db, { ids })).map(({ meterPointId, readAt }) => ({
      meterPointId,
      readAt: Temporal.Instant.from(readAt),
    })),
  ({ meterPointId }) => meterPointId,
);

const selectRegisterReads = statement('register_reads_of_readings', (query) =>
  query
    .select({
      id: registerReads.id,
      readingId: registerReads.readingId,
      received: registerReads.received,
      accepted: registerReads.accepted,
      identifier: registers.identifier,
      name: registers.name,
      digits: registers.digits,
    })
    .from(registerReads)
    .innerJoin(registers, eq(registers.id, registerReads.registerId))
    .where(isAnyOf(registerReads.readingId, 'ids'))
    .orderBy(registers.id),
);

export type RegisterReadingRow = Awaited<ReturnType<typeof selectRegisterReads>>[number];

/** What each register showed at a reading. */
export const registersOfReading = loadMany<number, RegisterReadingRow>(
  'metering.registersOfReading',
  (db, ids) => selectRegisterReads(db, { ids }),
  ({ readingId }) => readingId,
);

const selectPlaces = statement('places_of_meters', (query) =>
  query
    .select({
      id: meters.id,
      meterPointId: meterPoints.id,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
    })
    .from(meters)
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .where(isAnyOf(meters.id, 'ids')),
);

/** Where a meter hangs and what it counts. Whether the viewer has access is checked after. */
export const placeOfMeter = loadOne(
  'metering.placeOfMeter',
  (db, ids: readonly number[]) => selectPlaces(db, { ids }),
  ({ id }) => id,
);

import { and, desc, eq, isNotNull, max, or } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterReadings, meters, registerReads, registers, smartDevices } from '../tables.ts';
import { standsForMeter } from './smart-devices.store.ts';

/** What keys, rules and most questions need; the rest is in meter-records.store.ts. */
export type MeterRow = Pick<
  typeof meters.$inferSelect,
  'id' | 'meterPointId' | 'serialNumber' | 'activeFrom' | 'activeTo' | 'importMeterId'
>;
export type RegisterRow = typeof registers.$inferSelect;

function metersBy(name: string, key: PgColumn) {
  const { id, meterPointId, serialNumber, activeFrom, activeTo, importMeterId } = meters;
  return statement(name, (query) =>
    query
      .select({ id, meterPointId, serialNumber, activeFrom, activeTo, importMeterId })
      .from(meters)
      .where(isAnyOf(key, 'keys'))
      .orderBy(key, desc(activeFrom), id),
  );
}

const metersById = metersBy('meters_by_id', meters.id);
const metersOfPoints = metersBy('meters_of_points', meters.meterPointId);
const metersOfImport = metersBy('export_meters', meters.importMeterId);

/** A meter by its identifier, which must come from an admitted row. */
export const meterById = loadOne<number, MeterRow>(
  'metering.meterById',
  (db, keys) => metersById(db, { keys }),
  ({ id }) => id,
);

/** The meters that hang or hung at a meter point, the latest first. */
export const metersOfPoint = loadMany<number, MeterRow>(
  'metering.metersOfPoint',
  (db, keys) => metersOfPoints(db, { keys }),
  ({ meterPointId }) => meterPointId,
);

/** The meters that count what is sold beside a meter that counts what is bought. */
export const exportMetersOf = loadMany<number, MeterRow>(
  'metering.exportMetersOf',
  (db, keys) => metersOfImport(db, { keys }),
  ({ importMeterId }) => importMeterId ?? 0,
);

const selectSmart = statement('meters_read_remotely', (query) =>
  query
    .selectDistinct({ id: meters.id })
    .from(meters)
    .leftJoin(smartDevices, standsForMeter(smartDevices, meters.id))
    .where(
      and(isAnyOf(meters.id, 'ids'), or(isNotNull(smartDevices.id), eq(meters.meterType, 'H'))),
    ),
);

/**
 * A meter whose half-hours come in: one that a smart device of the home reads, or a half-hourly one
 * that a data collector calls; null where none does.
 */
export const remotelyReadMeter = loadOne(
  'metering.remotelyReadMeter',
  (db: Database, ids: readonly number[]) => selectSmart(db, { ids }),
  ({ id }) => id,
);

const selectLastReadings = statement('last_readings_of_meters', (query) =>
  query
    .select({ meterId: meterReadings.meterId, readAt: max(meterReadings.readAt) })
    .from(meterReadings)
    .where(isAnyOf(meterReadings.meterId, 'meterIds'))
    .groupBy(meterReadings.meterId),
);

/** When a meter was last read. */
export const lastReadingOfMeter = loadOne(
  'metering.lastReadingOfMeter',
  (db: Database, meterIds: readonly number[]) => selectLastReadings(db, { meterIds }),
  ({ meterId }) => meterId,
);

const selectRegisters = statement('registers_of_meters', (query) =>
  query
    .select()
    .from(registers)
    .where(isAnyOf(registers.meterId, 'meterIds'))
    .orderBy(registers.meterId, registers.id),
);

/** The registers of a meter. */
export const registersOfMeter = loadMany<number, RegisterRow>(
  'metering.registersOfMeter',
  (db, meterIds) => selectRegisters(db, { meterIds }),
  ({ meterId }) => meterId,
);

const selectLastReads = statement('last_reads_of_registers', (query) =>
  query
    .selectDistinctOn([registerReads.registerId], {
      registerId: registerReads.registerId,
      readAt: meterReadings.readAt,
      accepted: registerReads.accepted,
    })
    .from(registerReads)
    .innerJoin(meterReadings, eq(meterReadings.id, registerReads.readingId))
    .where(and(isAnyOf(registerReads.registerId, 'registerIds'), isNotNull(registerReads.accepted)))
    .orderBy(registerReads.registerId, desc(meterReadings.readAt)),
);

/** What a register showed when it was last read with a figure that was accepted. */
export const lastReadOfRegister = loadOne(
  'metering.lastReadOfRegister',
  (db: Database, registerIds: readonly number[]) => selectLastReads(db, { registerIds }),
  ({ registerId }) => registerId,
);

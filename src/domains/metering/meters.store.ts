import { and, desc, eq, getTableColumns, isNotNull, max, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../../database/database.ts';
import { loadMany, loadOne } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { electricityMeterRecords, gasMeterRecords, meterRecords } from './meters.tables.ts';
import { standsForMeter } from './smart-devices.store.ts';
import { meterReadings, meters, registerReads, registers, smartDevices } from './tables.ts';

type Common = typeof meters.$inferSelect & Omit<typeof meterRecords.$inferSelect, 'meterId'>;
export type ElectricityMeterRow = Common &
  Omit<typeof electricityMeterRecords.$inferSelect, 'meterId'> & {
    readonly __typename: 'ElectricityMeterType';
  };
export type GasMeterRow = Common &
  Omit<typeof gasMeterRecords.$inferSelect, 'meterId'> & { readonly __typename: 'GasMeterType' };
export type RegisterRow = typeof registers.$inferSelect;

const { meterId: _recorded, ...recordColumns } = getTableColumns(meterRecords);
const { meterId: _electric, ...electricityColumns } = getTableColumns(electricityMeterRecords);
const { meterId: _gas, ...gasColumns } = getTableColumns(gasMeterRecords);
const commonColumns = { ...getTableColumns(meters), ...recordColumns };

function electricityMeters(name: string, key: PgColumn) {
  return statement(name, (query) =>
    query
      .select({
        ...commonColumns,
        ...electricityColumns,
        __typename: sql<'ElectricityMeterType'>`'ElectricityMeterType'`.as('typename'),
      })
      .from(meters)
      .innerJoin(meterRecords, eq(meterRecords.meterId, meters.id))
      .innerJoin(electricityMeterRecords, eq(electricityMeterRecords.meterId, meters.id))
      .where(isAnyOf(key, 'keys'))
      .orderBy(key, desc(meters.activeFrom), meters.id),
  );
}

const electricityMetersById = electricityMeters('electricity_meters_by_id', meters.id);
const electricityMetersOfPoints = electricityMeters('electricity_meters', meters.meterPointId);
const metersOfImport = electricityMeters('export_meters', meters.importMeterId);

/** An electricity meter by its identifier, which must come from an admitted row. */
export const electricityMeterById = loadOne<number, ElectricityMeterRow>(
  'metering.electricityMeterById',
  (db, keys) => electricityMetersById(db, { keys }),
  ({ id }) => id,
);

/** The meters that hang or hung at an electricity meter point, the latest first. */
export const electricityMetersOfPoint = loadMany<number, ElectricityMeterRow>(
  'metering.electricityMetersOfPoint',
  (db, keys) => electricityMetersOfPoints(db, { keys }),
  ({ meterPointId }) => meterPointId,
  { rowsOf: { 'metering.electricityMeterPointsOfProperty': 'id' } },
);

/** The meters that count what is sold beside a meter that counts what is bought. */
export const exportMetersOf = loadMany<number, ElectricityMeterRow>(
  'metering.exportMetersOf',
  (db, keys) => metersOfImport(db, { keys }),
  ({ importMeterId }) => importMeterId ?? 0,
);

function gasMeters(name: string, key: PgColumn) {
  return statement(name, (query) =>
    query
      .select({
        ...commonColumns,
        ...gasColumns,
        __typename: sql<'GasMeterType'>`'GasMeterType'`.as('typename'),
      })
      .from(meters)
      .innerJoin(meterRecords, eq(meterRecords.meterId, meters.id))
      .innerJoin(gasMeterRecords, eq(gasMeterRecords.meterId, meters.id))
      .where(isAnyOf(key, 'keys'))
      .orderBy(key, desc(meters.activeFrom), meters.id),
  );
}

const gasMetersById = gasMeters('gas_meters_by_id', meters.id);
const gasMetersOfPoints = gasMeters('gas_meters', meters.meterPointId);

/** A gas meter by its identifier, which must come from an admitted row. */
export const gasMeterById = loadOne<number, GasMeterRow>(
  'metering.gasMeterById',
  (db, keys) => gasMetersById(db, { keys }),
  ({ id }) => id,
);

/** The meters that hang or hung at a gas meter point, the latest first. */
export const gasMetersOfPoint = loadMany<number, GasMeterRow>(
  'metering.gasMetersOfPoint',
  (db, keys) => gasMetersOfPoints(db, { keys }),
  ({ meterPointId }) => meterPointId,
  { rowsOf: { 'metering.gasMeterPointsOfProperty': 'id' } },
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
  { rowsOf: { 'metering.electricityMetersOfPoint': 'id', 'metering.gasMetersOfPoint': 'id' } },
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

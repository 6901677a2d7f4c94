import { eq, getTableColumns } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meters } from '../tables.ts';
import { electricityMeterRecords, gasMeterRecords, meterRecords } from './meters.tables.ts';

const selectRecords = statement('meter_records', (query) =>
  query
    .select({
      meterType: meters.meterType,
      isPrepay: meters.isPrepay,
      location: meters.location,
      makeAndType: meters.makeAndType,
      manufacturedYear: meters.manufacturedYear,
      createdAt: meters.createdAt,
      ...getTableColumns(meterRecords),
    })
    .from(meters)
    .innerJoin(meterRecords, eq(meterRecords.meterId, meters.id))
    .where(isAnyOf(meters.id, 'meterIds')),
);

type MeterRecordRow = Awaited<ReturnType<typeof selectRecords>>[number];

/** What is recorded of a meter of either fuel. */
export const recordOfMeter = loadOne<number, MeterRecordRow>(
  'metering.recordOfMeter',
  (db, meterIds) => selectRecords(db, { meterIds }),
  ({ meterId }) => meterId,
);

type ElectricityRecordRow = typeof electricityMeterRecords.$inferSelect;

const selectElectricityRecords = statement('electricity_meter_records', (query) =>
  query
    .select()
    .from(electricityMeterRecords)
    .where(isAnyOf(electricityMeterRecords.meterId, 'meterIds')),
);

/** What is recorded of an electricity meter beside that. */
export const electricityRecordOfMeter = loadOne<number, ElectricityRecordRow>(
  'metering.electricityRecordOfMeter',
  (db, meterIds) => selectElectricityRecords(db, { meterIds }),
  ({ meterId }) => meterId,
);

type GasRecordRow = typeof gasMeterRecords.$inferSelect;

const selectGasRecords = statement('gas_meter_records', (query) =>
  query.select().from(gasMeterRecords).where(isAnyOf(gasMeterRecords.meterId, 'meterIds')),
);

/** What is recorded of a gas meter beside that. */
export const gasRecordOfMeter = loadOne<number, GasRecordRow>(
  'metering.gasRecordOfMeter',
  (db, meterIds) => selectGasRecords(db, { meterIds }),
  ({ meterId }) => meterId,
);

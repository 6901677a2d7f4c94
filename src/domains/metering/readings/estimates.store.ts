import { asc, eq } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { gasMeterRecords } from '../meters/meters.tables.ts';
import { electricityDetails, gasDetails, meterPoints, meters, registers } from '../tables.ts';

const selectRegisters = statement('registers_to_estimate', (query) =>
  query
    .select({
      registerId: registers.id,
      identifier: registers.identifier,
      digits: registers.digits,
      decimalPlaces: registers.decimalPlaces,
      multiplier: registers.multiplier,
      rateType: registers.rateType,
      annualConsumptionKwh: registers.annualConsumptionKwh,
      meterId: meters.id,
      serialNumber: meters.serialNumber,
      activeFrom: meters.activeFrom,
      activeTo: meters.activeTo,
      meterPointId: meterPoints.id,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
      direction: meterPoints.direction,
      profileClass: electricityDetails.profileClass,
      ldz: gasDetails.ldz,
      endUserCategory: gasDetails.endUserCategory,
      marketSectorCode: gasDetails.marketSectorCode,
      isImperial: gasMeterRecords.isImperial,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .leftJoin(electricityDetails, eq(electricityDetails.meterPointId, meterPoints.id))
    .leftJoin(gasDetails, eq(gasDetails.meterPointId, meterPoints.id))
    .leftJoin(gasMeterRecords, eq(gasMeterRecords.meterId, meters.id))
    .where(isAnyOf(meterPoints.id, 'meterPointIds'))
    .orderBy(asc(meterPoints.id), asc(registers.id)),
);

export type RegisterToEstimate = Awaited<ReturnType<typeof selectRegisters>>[number];

/** Every register that is or was at a meter point, with what an estimate takes to know of it. */
export const registersToEstimate = loadMany<number, RegisterToEstimate>(
  'metering.registersToEstimate',
  (db, meterPointIds) => selectRegisters(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

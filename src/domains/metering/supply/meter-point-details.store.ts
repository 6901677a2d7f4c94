import { eq, getTableColumns } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { electricityDetails, gasDetails, meterPoints } from '../tables.ts';
import { gasRegistrations, supplyRegistrations } from './meter-points.tables.ts';

const { meterPointId: _registered, ...registrationColumns } = getTableColumns(supplyRegistrations);

const selectRegistrations = statement('registrations_of_meter_points', (query) =>
  query
    .select({
      id: meterPoints.id,
      statusUpdatedAt: meterPoints.statusUpdatedAt,
      supplyStartOn: meterPoints.supplyStartOn,
      supplyEndOn: meterPoints.supplyEndOn,
      smartStartOn: meterPoints.smartStartOn,
      enrolmentStatus: meterPoints.enrolmentStatus,
      previousSupplierMpid: meterPoints.previousSupplierMpid,
      currentSupplierMpid: meterPoints.currentSupplierMpid,
      ...registrationColumns,
    })
    .from(meterPoints)
    .leftJoin(supplyRegistrations, eq(supplyRegistrations.meterPointId, meterPoints.id))
    .where(isAnyOf(meterPoints.id, 'meterPointIds')),
);

export type RegistrationRow = Awaited<ReturnType<typeof selectRegistrations>>[number];

/** Which supplier a meter point has, had and will have, and from when to when. */
export const registrationOfPoint = loadOne<number, RegistrationRow>(
  'metering.registrationOfPoint',
  (db, meterPointIds) => selectRegistrations(db, { meterPointIds }),
  ({ id }) => id,
);

type ElectricityDetailsRow = typeof electricityDetails.$inferSelect;

const selectElectricityDetails = statement('electricity_details', (query) =>
  query
    .select()
    .from(electricityDetails)
    .where(isAnyOf(electricityDetails.meterPointId, 'meterPointIds')),
);

/** What the electricity industry records of a meter point. */
export const electricityDetailsOfPoint = loadOne<number, ElectricityDetailsRow>(
  'metering.electricityDetailsOfPoint',
  (db, meterPointIds) => selectElectricityDetails(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

const { meterPointId: _gasRegistered, ...gasRegistrationColumns } =
  getTableColumns(gasRegistrations);

type GasDetailsRow = typeof gasDetails.$inferSelect &
  Omit<typeof gasRegistrations.$inferSelect, 'meterPointId'>;

const selectGasDetails = statement('gas_details', (query) =>
  query
    .select({ ...getTableColumns(gasDetails), ...gasRegistrationColumns })
    .from(gasDetails)
    .innerJoin(gasRegistrations, eq(gasRegistrations.meterPointId, gasDetails.meterPointId))
    .where(isAnyOf(gasDetails.meterPointId, 'meterPointIds')),
);

/** What the gas industry records of a meter point. */
export const gasDetailsOfPoint = loadOne<number, GasDetailsRow>(
  'metering.gasDetailsOfPoint',
  (db, meterPointIds) => selectGasDetails(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

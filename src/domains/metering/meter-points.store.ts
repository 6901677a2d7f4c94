import { and, asc, desc, eq, getTableColumns, isNotNull, isNull, max, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { loadMany, loadOne } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import {
  gasRegistrations,
  industryAttributes,
  readDisputes,
  registrationSteps,
  supplyRegistrations,
} from './meter-points.tables.ts';
import {
  electricityDetails,
  gasDetails,
  meterPoints,
  meterReadings,
  meters,
  registerReads,
} from './tables.ts';

type Nullable<Row> = { readonly [Key in keyof Row]: Row[Key] | null };
type Common = typeof meterPoints.$inferSelect &
  Nullable<Omit<typeof supplyRegistrations.$inferSelect, 'meterPointId'>>;
export type ElectricityMeterPointRow = Common &
  Omit<typeof electricityDetails.$inferSelect, 'meterPointId'> & {
    readonly __typename: 'ElectricityMeterPointType';
  };
export type GasMeterPointRow = Common &
  Omit<typeof gasDetails.$inferSelect, 'meterPointId'> &
  Omit<typeof gasRegistrations.$inferSelect, 'meterPointId'> & {
    readonly __typename: 'GasMeterPointType';
  };
export type MeterPointRow = ElectricityMeterPointRow | GasMeterPointRow;
export type IndustryAttributeRow = typeof industryAttributes.$inferSelect;
export type RegistrationStepRow = typeof registrationSteps.$inferSelect;

const { meterPointId: _registered, ...registrationColumns } = getTableColumns(supplyRegistrations);
const { meterPointId: _electric, ...electricityColumns } = getTableColumns(electricityDetails);
const { meterPointId: _gas, ...gasColumns } = getTableColumns(gasDetails);
const { meterPointId: _gasRegistered, ...gasRegistrationColumns } =
  getTableColumns(gasRegistrations);
const commonColumns = { ...getTableColumns(meterPoints), ...registrationColumns };

const selectElectricityOfProperties = statement('electricity_meter_points', (query) =>
  query
    .select({
      ...commonColumns,
      ...electricityColumns,
      __typename: sql<'ElectricityMeterPointType'>`'ElectricityMeterPointType'`.as('typename'),
    })
    .from(meterPoints)
    .innerJoin(electricityDetails, eq(electricityDetails.meterPointId, meterPoints.id))
    .leftJoin(supplyRegistrations, eq(supplyRegistrations.meterPointId, meterPoints.id))
    .where(isAnyOf(meterPoints.propertyId, 'propertyIds'))
    .orderBy(meterPoints.propertyId, meterPoints.id),
);

/** Where electricity enters and leaves a property. */
export const electricityMeterPointsOfProperty = loadMany<number, ElectricityMeterPointRow>(
  'metering.electricityMeterPointsOfProperty',
  (db, propertyIds) => selectElectricityOfProperties(db, { propertyIds }),
  ({ propertyId }) => propertyId,
  { rowsOf: { 'metering.propertyById': 'id' } },
);

const selectGasOfProperties = statement('gas_meter_points', (query) =>
  query
    .select({
      ...commonColumns,
      ...gasColumns,
      ...gasRegistrationColumns,
      __typename: sql<'GasMeterPointType'>`'GasMeterPointType'`.as('typename'),
    })
    .from(meterPoints)
    .innerJoin(gasDetails, eq(gasDetails.meterPointId, meterPoints.id))
    .innerJoin(gasRegistrations, eq(gasRegistrations.meterPointId, meterPoints.id))
    .leftJoin(supplyRegistrations, eq(supplyRegistrations.meterPointId, meterPoints.id))
    .where(isAnyOf(meterPoints.propertyId, 'propertyIds'))
    .orderBy(meterPoints.propertyId, meterPoints.id),
);

/** Where gas enters a property. */
export const gasMeterPointsOfProperty = loadMany<number, GasMeterPointRow>(
  'metering.gasMeterPointsOfProperty',
  (db, propertyIds) => selectGasOfProperties(db, { propertyIds }),
  ({ propertyId }) => propertyId,
  { rowsOf: { 'metering.propertyById': 'id' } },
);

const selectPlaces = statement('places_of_meter_points', (query) =>
  query
    .select({
      id: meterPoints.id,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
      identifier: meterPoints.identifier,
    })
    .from(meterPoints)
    .where(isAnyOf(meterPoints.identifier, 'identifiers')),
);

/** Which property an MPAN or MPRN belongs to; whether the viewer may know is decided after. */
export const placeOfIdentifier = loadOne(
  'metering.placeOfIdentifier',
  (db: Database, identifiers: readonly string[]) => selectPlaces(db, { identifiers }),
  ({ identifier }) => identifier,
);

const selectPropertyOfMeterPoints = statement('properties_of_meter_points', (query) =>
  query
    .select({ id: meterPoints.id, propertyId: meterPoints.propertyId })
    .from(meterPoints)
    .where(isAnyOf(meterPoints.id, 'ids')),
);

/** The property of a meter point that comes from an admitted row. */
export const propertyOfMeterPoint = loadOne(
  'metering.propertyOfMeterPoint',
  (db: Database, ids: readonly number[]) => selectPropertyOfMeterPoints(db, { ids }),
  ({ id }) => id,
);

const selectIdentifiers = statement('identifiers_of_meter_points', (query) =>
  query
    .select({ id: meterPoints.id, identifier: meterPoints.identifier, fuel: meterPoints.fuel })
    .from(meterPoints)
    .where(isAnyOf(meterPoints.id, 'ids')),
);

/** The MPAN or MPRN of a meter point that comes from an admitted row. */
export const identifierOfMeterPoint = loadOne(
  'metering.identifierOfMeterPoint',
  (db: Database, ids: readonly number[]) => selectIdentifiers(db, { ids }),
  ({ id }) => id,
);

const selectSteps = statement('registration_steps', (query) =>
  query
    .select()
    .from(registrationSteps)
    .where(isAnyOf(registrationSteps.meterPointId, 'meterPointIds'))
    .orderBy(registrationSteps.meterPointId, registrationSteps.changedAt),
);

/** The steps of a meter point's registration, in order. */
export const stepsOfMeterPoint = loadMany<number, RegistrationStepRow>(
  'metering.stepsOfMeterPoint',
  (db, meterPointIds) => selectSteps(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

const selectDisputes = statement('open_read_disputes', (query) =>
  query
    .select({ meterPointId: readDisputes.meterPointId, about: readDisputes.about })
    .from(readDisputes)
    .where(
      and(isAnyOf(readDisputes.meterPointId, 'meterPointIds'), isNull(readDisputes.settledOn)),
    ),
);

/** The disputes about a meter point's readings that nobody has settled. */
export const openDisputesOfMeterPoint = loadMany(
  'metering.openDisputesOfMeterPoint',
  (db: Database, meterPointIds: readonly number[]) => selectDisputes(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

const selectAttributes = statement('industry_attributes', (query) =>
  query
    .select()
    .from(industryAttributes)
    .where(isAnyOf(industryAttributes.meterPointId, 'meterPointIds'))
    .orderBy(
      asc(industryAttributes.meterPointId),
      asc(industryAttributes.name),
      desc(industryAttributes.effectiveFrom),
    ),
);

/** What the industry's registers say of a meter point, the latest of each first. */
export const attributesOfMeterPoint = loadMany<number, IndustryAttributeRow>(
  'metering.attributesOfMeterPoint',
  (db, meterPointIds) => selectAttributes(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

const selectLastReadings = statement('last_readings_of_meter_points', (query) =>
  query
    .select({ meterPointId: meters.meterPointId, readAt: max(meterReadings.readAt) })
    .from(meters)
    .innerJoin(meterReadings, eq(meterReadings.meterId, meters.id))
    .innerJoin(registerReads, eq(registerReads.readingId, meterReadings.id))
    .where(and(isAnyOf(meters.meterPointId, 'meterPointIds'), isNotNull(registerReads.accepted)))
    .groupBy(meters.meterPointId),
);

/** When a meter point was last read with a figure that was accepted. */
export const lastReadingOfMeterPoint = loadOne(
  'metering.lastReadingOfMeterPoint',
  (db: Database, meterPointIds: readonly number[]) => selectLastReadings(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

/** The identifiers of all meter points, by MPAN or MPRN. */
export async function meterPointIds(db: Database): Promise<Map<string, number>> {
  const rows = await db.query
    .select({ id: meterPoints.id, identifier: meterPoints.identifier })
    .from(meterPoints);
  return new Map(rows.map(({ identifier, id }) => [identifier, id]));
}

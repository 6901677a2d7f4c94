import { and, asc, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterPoints, meterReadings, meters, registerReads } from '../tables.ts';
import { industryAttributes, readDisputes, registrationSteps } from './meter-points.tables.ts';

/** What keys, rules and most questions need; the rest is in meter-point-details.store.ts. */
export type MeterPointRow = Pick<
  typeof meterPoints.$inferSelect,
  'id' | 'propertyId' | 'identifier' | 'direction' | 'status'
>;
export type IndustryAttributeRow = typeof industryAttributes.$inferSelect;
export type RegistrationStepRow = typeof registrationSteps.$inferSelect;

type Fuel = 'ELECTRICITY' | 'GAS';

function pointsOf(name: string, fuel: Fuel, key: PgColumn) {
  const { id, propertyId, identifier, direction, status } = meterPoints;
  return statement(name, (query) =>
    query
      .select({ id, propertyId, identifier, direction, status })
      .from(meterPoints)
      .where(and(isAnyOf(key, 'keys'), eq(meterPoints.fuel, fuel)))
      .orderBy(propertyId, id),
  );
}

const { id: pointId, propertyId: ofProperty } = meterPoints;
const selectElectricity = pointsOf('electricity_meter_points', 'ELECTRICITY', ofProperty);
const selectGas = pointsOf('gas_meter_points', 'GAS', ofProperty);
const selectElectricityById = pointsOf('electricity_points_by_id', 'ELECTRICITY', pointId);
const selectGasById = pointsOf('gas_points_by_id', 'GAS', pointId);

/** Where electricity enters and leaves a property. */
export const electricityMeterPointsOfProperty = loadMany<number, MeterPointRow>(
  'metering.electricityMeterPointsOfProperty',
  (db, keys) => selectElectricity(db, { keys }),
  ({ propertyId }) => propertyId,
);

/** Where gas enters a property. */
export const gasMeterPointsOfProperty = loadMany<number, MeterPointRow>(
  'metering.gasMeterPointsOfProperty',
  (db, keys) => selectGas(db, { keys }),
  ({ propertyId }) => propertyId,
);

/** An electricity meter point by its identifier, which must come from an admitted row. */
export const electricityMeterPointById = loadOne<number, MeterPointRow>(
  'metering.electricityMeterPointById',
  (db, keys) => selectElectricityById(db, { keys }),
  ({ id }) => id,
);

/** A gas meter point by its identifier, which must come from an admitted row. */
export const gasMeterPointById = loadOne<number, MeterPointRow>(
  'metering.gasMeterPointById',
  (db, keys) => selectGasById(db, { keys }),
  ({ id }) => id,
);

/** A meter point of either fuel, with the name of its type. */
export async function meterPointOf(
  db: Database,
  { id, fuel }: { readonly id: number; readonly fuel: Fuel },
): Promise<(MeterPointRow & { readonly __typename: string }) | null> {
  const isGas = fuel === 'GAS';
  const point = await db.read(isGas ? gasMeterPointById : electricityMeterPointById, id);
  const __typename = isGas ? 'GasMeterPointType' : 'ElectricityMeterPointType';
  return point && { ...point, __typename };
}

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

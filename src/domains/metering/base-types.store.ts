import { eq } from 'drizzle-orm';
import { loadMany, loadOne } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { meterPoints, meters, properties } from './tables.ts';

export type PropertyRow = typeof properties.$inferSelect;
export type MeterPointRow = typeof meterPoints.$inferSelect;

const selectProperties = statement('base_properties', (query) =>
  query.select().from(properties).where(isAnyOf(properties.id, 'ids')),
);

export const propertyById = loadOne<number, PropertyRow>(
  'metering.base.propertyById',
  (db, ids) => selectProperties(db, { ids }),
  ({ id }) => id,
);

const selectMeters = statement('base_meters', (query) =>
  query
    .select({
      id: meters.id,
      serialNumber: meters.serialNumber,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
    })
    .from(meters)
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .where(isAnyOf(meterPoints.propertyId, 'ids'))
    .orderBy(meters.id),
);

export type MeterRow = Awaited<ReturnType<typeof selectMeters>>[number];

export const metersOfProperty = loadMany<number, MeterRow>(
  'metering.base.metersOfProperty',
  (db, ids) => selectMeters(db, { ids }),
  ({ propertyId }) => propertyId,
);

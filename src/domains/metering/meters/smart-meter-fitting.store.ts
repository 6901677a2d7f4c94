import { and, eq, isNull, sql } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterPoints, meters } from '../tables.ts';
import { remoteMeterTypes } from './meters.rules.ts';

const selectVisitedMeters = statement('visited_meters_of_properties', (query) =>
  query
    .select({ propertyId: meterPoints.propertyId, meterId: meters.id })
    .from(meterPoints)
    .innerJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .where(
      and(
        isAnyOf(meterPoints.propertyId, 'propertyIds'),
        eq(meterPoints.direction, 'IMPORT'),
        isNull(meters.activeTo),
        sql`${meters.meterType} !~ ${remoteMeterTypes}`,
      ),
    )
    .orderBy(meters.id),
);

/** The meters in use at a property that are read by a visit: neither smart nor called from afar. */
export const visitedMetersOfProperty = loadMany(
  'metering.visitedMetersOfProperty',
  (db: Database, propertyIds: readonly number[]) => selectVisitedMeters(db, { propertyIds }),
  ({ propertyId }) => propertyId,
);

import { and, asc, eq, isNotNull, or, sql } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterPoints, properties } from '../tables.ts';
import { homeTraits } from './properties.tables.ts';

/** The letters that a postcode begins with. */
const areaOfPostcode = sql<string>`substring(${properties.postcode} from '^[A-Z]+')`;

const selectComparable = statement('homes_to_compare', (query) =>
  query
    .select({
      propertyId: properties.id,
      postcode: properties.postcode,
      postcodeArea: areaOfPostcode,
      propertyType: homeTraits.propertyType,
      numberOfBedrooms: homeTraits.numberOfBedrooms,
    })
    .from(properties)
    .leftJoin(homeTraits, eq(homeTraits.propertyId, properties.id))
    .where(
      and(
        sql`exists (select from ${meterPoints} where ${meterPoints.propertyId} = ${properties.id}
          and ${meterPoints.fuel} = 'GAS')`,
        or(
          eq(properties.id, sql.placeholder('propertyId')),
          and(
            isNotNull(homeTraits.propertyId),
            or(
              sql`${areaOfPostcode} = (select substring(postcode from '^[A-Z]+')
                from ${properties} own where own.id = ${sql.placeholder('propertyId')})`,
              sql`${homeTraits.numberOfBedrooms} = (select number_of_bedrooms
                from ${homeTraits} own where own.property_id = ${sql.placeholder('propertyId')})`,
            ),
          ),
        ),
      ),
    )
    .orderBy(asc(properties.id)),
);

/** A home with gas, and what tells which others it is like. */
export type ComparableHome = Awaited<ReturnType<typeof selectComparable>>[number];

/**
 * A home with gas and those that it can be compared with: those of its postcode area, and those of
 * as many bedrooms. Places that nobody has surveyed are no homes.
 */
export function comparableHomes(db: Database, propertyId: number): Promise<ComparableHome[]> {
  return selectComparable(db, { propertyId });
}

const selectTraits = statement('home_traits_by_property', (query) =>
  query.select().from(homeTraits).where(isAnyOf(homeTraits.propertyId, 'propertyIds')),
);

/** What a home is like; null where nobody has surveyed it. */
export const traitsOfHome = loadOne(
  'metering.traitsOfHome',
  (db: Database, propertyIds: readonly number[]) => selectTraits(db, { propertyIds }),
  ({ propertyId }) => propertyId,
);

import { eq, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database, Loader } from '../../../database/database.ts';
import { isAnyOf, keyList, statement } from '../../../database/statements.ts';
import { occupancies, properties } from '../tables.ts';

/** What keys, rules and most questions need; the rest is in `addressOfProperty`. */
export type PropertyRow = Pick<
  typeof properties.$inferSelect,
  'id' | 'parentId' | 'label' | 'postcode'
>;
export type OccupancyRow = typeof occupancies.$inferSelect;

const { id, parentId, label, postcode } = properties;

const selectPropertiesById = statement('properties_by_id', (query) =>
  query
    .select({ id, parentId, label, postcode })
    .from(properties)
    .where(isAnyOf(properties.id, 'ids')),
);

/** A property by its identifier, which must come from an admitted row. */
export const propertyById = loadOne<number, PropertyRow>(
  'metering.propertyById',
  (db, ids) => selectPropertiesById(db, { ids }),
  (property) => property.id,
);

const selectOccupancies = statement('occupancies_of_properties', (query) =>
  query
    .select()
    .from(occupancies)
    .where(isAnyOf(occupancies.propertyId, 'propertyIds'))
    .orderBy(occupancies.propertyId, occupancies.effectiveFrom, occupancies.id),
);

/** Who has answered for a property and when, the earliest first. */
export const occupanciesOfProperty = loadMany<number, OccupancyRow>(
  'metering.occupanciesOfProperty',
  (db, propertyIds) => selectOccupancies(db, { propertyIds }),
  (occupancy) => occupancy.propertyId,
);

const selectOccupanciesOfAccounts = statement('occupancies_of_accounts', (query) =>
  query
    .select()
    .from(occupancies)
    .where(isAnyOf(occupancies.accountId, 'accountIds'))
    .orderBy(occupancies.accountId, occupancies.effectiveFrom, occupancies.propertyId),
);

/** What an account has answered for and when, the earliest first. */
export const occupanciesOfAccount = loadMany<number, OccupancyRow>(
  'metering.occupanciesOfAccount',
  (db, accountIds) => selectOccupanciesOfAccounts(db, { accountIds }),
  (occupancy) => occupancy.accountId,
);

const selectOccupanciesById = statement('occupancies_by_id', (query) =>
  query.select().from(occupancies).where(isAnyOf(occupancies.id, 'ids')),
);

export const occupancyById = loadOne<number, OccupancyRow>(
  'metering.occupancyById',
  (db, ids) => selectOccupanciesById(db, { ids }),
  ({ id }) => id,
);

/** Who has answered for what and when, in the order in which it was written. */
export function allOccupancies(db: Database): Promise<OccupancyRow[]> {
  return db.query.select().from(occupancies).orderBy(occupancies.id);
}

/** Down to the parts that somebody has answered for, and no further. */
const selectOccupanciesOfParts = statement('occupancies_of_parts', (query) =>
  query
    .select({ rootId: sql<number>`part.root_id`, occupancy: occupancies })
    .from(
      sql`(
        with recursive part(root_id, id) as (
          select id, id from unnest(${keyList(properties.id, 'propertyIds')}::int[]) as requested(id)
          union
          select part.root_id, p.id from part
            join ${properties} p on p.parent_id = part.id
            where not exists (select from ${occupancies} o where o.property_id = part.id)
        )
        select root_id, id from part
      ) as part`,
    )
    .innerJoin(occupancies, eq(occupancies.propertyId, sql`part.id`)),
);

const occupanciesOfParts = loadMany<number, { rootId: number; occupancy: OccupancyRow }>(
  'metering.occupanciesOfParts',
  (db, propertyIds) => selectOccupanciesOfParts(db, { propertyIds }),
  ({ rootId }) => rootId,
);

/**
 * The times of answering on which it rests who may see a property: its own, and for a building that
 * nobody has answered for those of its parts.
 */
export async function entitlingOccupanciesOfProperty(
  db: Database,
  propertyId: number,
): Promise<readonly OccupancyRow[]> {
  const own = await db.read(occupanciesOfProperty, propertyId);
  if (own.length > 0) return own;
  return (await db.read(occupanciesOfParts, propertyId)).map(({ occupancy }) => occupancy);
}

const selectAncestors = statement('ancestors_of_properties', (query) =>
  query
    .select({ propertyId: sql<number>`above.root_id`, id: sql<number>`above.id` })
    .from(
      sql`(
        with recursive above(root_id, id, level) as (
          select p.id, p.parent_id, 1 from ${properties} p
            where p.id = any(${keyList(properties.id, 'propertyIds')})
          union all
          select above.root_id, p.parent_id, above.level + 1 from above
            join ${properties} p on p.id = above.id
        )
        select root_id, id, level from above where id is not null
      ) as above`,
    )
    .orderBy(sql`above.root_id`, sql`above.level`),
);

/** What a property is part of, the nearest first. */
export const ancestorsOfProperty = loadMany<number, { propertyId: number; id: number }>(
  'metering.ancestorsOfProperty',
  (db, propertyIds) => selectAncestors(db, { propertyIds }),
  ({ propertyId }) => propertyId,
);

interface PartsKey {
  readonly propertyId: number;
  /** How many levels down. */
  readonly depth: number;
}

const selectParts = statement('parts_of_properties', (query) =>
  query
    .select({
      propertyId: sql<number>`part.root_id`,
      depth: sql<number>`part.depth`,
      id: sql<number>`part.id`,
    })
    .from(
      sql`(
        with recursive part(root_id, depth, id, level) as (
          select requested.id, requested.depth, requested.id, 0 from unnest(
            ${sql.placeholder('propertyIds')}::int[], ${sql.placeholder('depths')}::int[]
          ) as requested(id, depth)
          union all
          select part.root_id, part.depth, p.id, part.level + 1 from part
            join ${properties} p on p.parent_id = part.id
            where part.level < part.depth
        )
        select root_id, depth, id, level from part where level > 0
      ) as part`,
    )
    .orderBy(sql`part.root_id`, sql`part.level`, sql`part.id`),
);

/** The parts of a property down to a depth, level by level. */
export const partsOfProperty: Loader<PartsKey, readonly number[]> = {
  name: 'metering.partsOfProperty',
  identify: ({ propertyId, depth }) => `${propertyId} ${depth}`,
  nothing: [],
  async load(db: Database, keys) {
    const rows = await selectParts(db, {
      propertyIds: keys.map(({ propertyId }) => propertyId),
      depths: keys.map(({ depth }) => depth),
    });
    const groups = Map.groupBy(rows, ({ propertyId, depth }) => `${propertyId} ${depth}`);
    return new Map([...groups].map(([key, parts]) => [key, parts.map(({ id }) => id)]));
  },
};

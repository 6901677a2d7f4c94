import type { Database } from '../../database/database.ts';
import { loadMany, loadOne } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { occupancies, properties } from './tables.ts';

export type PropertyRow = typeof properties.$inferSelect;
export type OccupancyRow = typeof occupancies.$inferSelect;

const selectPropertiesById = statement('places_by_id', (query) =>
  query.select().from(properties).where(isAnyOf(properties.id, 'ids')),
);

/** A property by its identifier, which must come from an admitted row. */
export const propertyById = loadOne<number, PropertyRow>(
  'metering.propertyById',
  (db, ids) => selectPropertiesById(db, { ids }),
  ({ id }) => id,
);

const selectOccupanciesOfProperties = statement('stays_of_places', (query) =>
  query
    .select()
    .from(occupancies)
    .where(isAnyOf(occupancies.propertyId, 'ids'))
    .orderBy(occupancies.effectiveFrom, occupancies.id),
);

/** Who has answered for a property, the earliest first. */
export const occupanciesOfProperty = loadMany<number, OccupancyRow>(
  'metering.occupanciesOfProperty',
  (db: Database, ids: readonly number[]) => selectOccupanciesOfProperties(db, { ids }),
  ({ propertyId }) => propertyId,
);

const selectOccupanciesOfAccounts = statement('stays_of_accounts', (query) =>
  query
    .select()
    .from(occupancies)
    .where(isAnyOf(occupancies.accountId, 'ids'))
    .orderBy(occupancies.effectiveFrom, occupancies.id),
);

/** What an account has answered for, the earliest first. */
export const occupanciesOfAccount = loadMany<number, OccupancyRow>(
  'metering.occupanciesOfAccount',
  (db: Database, ids: readonly number[]) => selectOccupanciesOfAccounts(db, { ids }),
  ({ accountId }) => accountId,
);

import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { loadMany, loadOne } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import { occupancies, properties } from './tables.ts';

/** From when to when (half-open) an account answers for a property. */
export interface AccountPlace {
  readonly id: number;
  readonly propertyId: number;
  readonly accountId: number;
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

const columns = {
  id: occupancies.id,
  propertyId: occupancies.propertyId,
  accountId: occupancies.accountId,
  effectiveFrom: occupancies.effectiveFrom,
  effectiveTo: occupancies.effectiveTo,
};

const selectById = statement('account_places_by_id', (query) =>
  query.select(columns).from(occupancies).where(isAnyOf(occupancies.id, 'ids')),
);

export const accountPlaceById = loadOne<number, AccountPlace>(
  'metering.accountPlaceById',
  (db, ids) => selectById(db, { ids }),
  (place) => place.id,
);

const selectOfProperties = statement('account_places_of_properties', (query) =>
  query
    .select(columns)
    .from(occupancies)
    .where(isAnyOf(occupancies.propertyId, 'propertyIds'))
    .orderBy(occupancies.effectiveFrom),
);

export const accountPlacesOfProperty = loadMany(
  'metering.accountPlacesOfProperty',
  (db: Database, propertyIds: readonly number[]) => selectOfProperties(db, { propertyIds }),
  (place) => place.propertyId,
);

/** Every account's places, in the order they were written. */
export function allAccountPlaces(db: Database): Promise<AccountPlace[]> {
  return db.query.select(columns).from(occupancies).orderBy(occupancies.id);
}

const selectPropertyIds = statement('property_ids', (query) =>
  query.select({ id: properties.id }).from(properties).where(isAnyOf(properties.id, 'ids')),
);

export const propertyIdById = loadOne<number, { id: number }>(
  'metering.propertyIdById',
  (db, ids) => selectPropertyIds(db, { ids }),
  (property) => property.id,
);

import type { Database } from '../../database/database.ts';
import {
  type AccountPlace,
  accountPlaceById,
  accountPlacesOfProperty,
  propertyIdById,
} from './account-places.store.ts';

export { type AccountPlace, allAccountPlaces } from './account-places.store.ts';
export {
  type OccupierPlace,
  occupierPlacesIn,
  suppliedMetersOf,
  unsmartPropertiesOfAccount,
} from './places.store.ts';

/** Which accounts answer for a property, from when to when, the earliest first. */
export function accountPlacesOf(
  db: Database,
  propertyId: number,
): Promise<readonly AccountPlace[]> {
  return db.read(accountPlacesOfProperty, propertyId);
}

/** The account of an occupancy by its identifier, or null where there is no such occupancy. */
export async function accountIdOfOccupancy(
  db: Database,
  occupancyId: number,
): Promise<number | null> {
  return (await db.read(accountPlaceById, occupancyId))?.accountId ?? null;
}

/** Whether there is a property of this identifier. */
export async function isProperty(db: Database, propertyId: number): Promise<boolean> {
  return (await db.read(propertyIdById, propertyId)) !== null;
}

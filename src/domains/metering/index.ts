import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import {
  type AccountPlace,
  accountPlaceById,
  accountPlacesOfProperty,
  propertyIdById,
} from './account-places.store.ts';
import { devicesOfProperty, occupiedPlacesOfAccount } from './home-networks.store.ts';

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

/** A place that an account answers for. */
interface Home {
  readonly propertyId: number;
  readonly addressLine1: string;
}

/** The places that an account answers for at an instant. */
export async function homesOfAccount(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<readonly Home[]> {
  const { compare } = Temporal.Instant;
  const places = await db.read(occupiedPlacesOfAccount, accountId);
  return places.filter(
    ({ effectiveFrom, effectiveTo }) =>
      compare(effectiveFrom, at) <= 0 && (effectiveTo === null || compare(at, effectiveTo) < 0),
  );
}

/** A device on the wireless network of a home, and the meters that it stands for. */
interface SmartDevice {
  /** EUI-64, as sixteen hexadecimal digits in pairs. */
  readonly deviceId: string;
  readonly type: string;
  readonly status: string;
  readonly importMeterId: number | null;
  readonly exportMeterId: number | null;
}

/** The smart devices of a property. */
export function smartDevicesOfProperty(
  db: Database,
  propertyId: number,
): Promise<readonly SmartDevice[]> {
  return db.read(devicesOfProperty, propertyId);
}

import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { devicesOfProperty, occupiedPlacesOfAccount } from './home-networks.store.ts';

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

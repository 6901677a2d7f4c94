import type { SubjectGate } from '../../../contract/enforcement.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { accountIdOf, permissionsOnAccount } from '../../accounts/index.ts';
import { type Device, deviceByUuid, devicesOfAccount } from './devices.store.ts';

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A device by what clients know it by; null for what is no UUID, and where there is none. */
export async function deviceNamed(db: Database, id: string): Promise<Device | null> {
  const uuid = id.toLowerCase();
  return uuidForm.test(uuid) ? db.read(deviceByUuid, uuid) : null;
}

/** What the viewer may do on a device: what it may on the account that registered it. Null without access. */
export const gateToDevice: SubjectGate = async (context, viewer, id) => {
  const device = await deviceNamed(context.db, id);
  return device && permissionsOnAccount(context, viewer, device.accountId);
};

/** Which of an account's devices are asked for; null for all. */
export interface WantedDevices {
  readonly deviceId: string | null;
  readonly integrationDeviceId: string | null;
  readonly propertyId: string | null;
}

/** The devices of an account that are asked for, in the order of their registration. */
export async function devicesWanted(
  { db }: Pick<Context, 'db'>,
  accountNumber: string,
  wanted: WantedDevices,
): Promise<readonly Device[]> {
  const devices = await devicesOf(db, accountNumber);
  const uuid = wanted.deviceId?.toLowerCase() ?? null;
  return devices.filter(
    (device) =>
      (uuid === null || device.uuid === uuid) &&
      (wanted.integrationDeviceId === null ||
        device.integrationDeviceId === wanted.integrationDeviceId) &&
      (wanted.propertyId === null || String(device.propertyId) === wanted.propertyId),
  );
}

/** All devices of an account, by its number, in the order of their registration. */
export async function devicesOf(db: Database, accountNumber: string): Promise<readonly Device[]> {
  const accountId = await accountIdOf(db, accountNumber);
  return accountId === null ? [] : db.read(devicesOfAccount, accountId);
}

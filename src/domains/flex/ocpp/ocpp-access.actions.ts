import type { CodedErrorOptions } from '../../../contract/errors.ts';
import type { Context } from '../../../engine/context.ts';
import type { Device } from '../devices/devices.store.ts';
import { connectionOfDevice, setKey } from './charge-points.store.ts';
import { hashKey } from './keys.actions.ts';
import { heardWithinSeconds, isKey } from './ocpp-access.rules.ts';

/** Whether the charge point that a device is has a socket open, on any server, and was heard of late. */
export async function isConnected(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  deviceId: number,
): Promise<boolean> {
  const connection = await db.read(connectionOfDevice, deviceId);
  if (!connection?.heardAt) return false;
  const nowMs = clock.now().epochMilliseconds;
  const silentMs = nowMs - connection.heardAt.epochMilliseconds;
  return connection.leasedUntil.epochMilliseconds > nowMs && silentMs <= heardWithinSeconds * 1000;
}

/**
 * Sets the password of a charge point.
 *
 * @throws CodedError KT-CT-4310 where it is none.
 */
export async function setKeyOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  device: Device,
  key: string,
  refuse: (code: 'KT-CT-4310', options?: CodedErrorOptions) => never,
): Promise<void> {
  if (!isKey(key)) {
    const message = 'The key has 16 to 40 printable characters of ASCII.';
    refuse('KT-CT-4310', { validationErrors: [{ message, inputPath: ['input', 'details'] }] });
  }
  await setKey(db, device, await hashKey(key), clock.now());
}

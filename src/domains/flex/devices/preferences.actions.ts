import type { Database } from '../../../database/database.ts';
import { type DeviceRow, preferencesOfDevice } from './devices.store.ts';
import type { Preference } from './preferences.rules.ts';

/** A device with what is wanted of it. */
export interface DevicePreferences {
  readonly __typename: 'SmartFlexDevicePreferences';
  readonly device: DeviceRow;
  /** In order of weekdays and times. */
  readonly schedules: readonly Preference[];
}

export async function preferencesOf(db: Database, device: DeviceRow): Promise<DevicePreferences> {
  const schedules = await db.read(preferencesOfDevice, device.id);
  return { __typename: 'SmartFlexDevicePreferences', device, schedules };
}

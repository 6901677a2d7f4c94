import type { Permission } from '../../../contract/permissions.ts';
import type { Context } from '../../../engine/context.ts';
import type { OccupancyRow } from '../places/properties.store.ts';
import { accessibleOccupancies, permissionsAtProperty } from '../places/property-access.actions.ts';
import { deviceIdFrom } from './smart-devices.rules.ts';
import { findDevice, type SmartDeviceRow } from './smart-devices.store.ts';

export interface AccessibleDevice {
  readonly device: SmartDeviceRow;
  readonly propertyId: number;
  /** The occupancies during which the device's home was the viewer's to see. */
  readonly occupancies: readonly OccupancyRow[];
}

/** A device by its EUI-64: null where there is none, and where the viewer may not see it. */
export async function accessibleDevice(
  context: Context,
  deviceId: string,
  groups: readonly (readonly Permission[])[],
): Promise<AccessibleDevice | null> {
  const eui64 = deviceIdFrom(deviceId);
  const located = eui64 && (await findDevice(context.db, eui64));
  if (!located || located.propertyId === null) return null;
  const { device, propertyId } = located;
  const occupancies = await accessibleOccupancies(context, context.viewer, propertyId, groups);
  return occupancies.length === 0 ? null : { device, propertyId, occupancies };
}

/** A device by its EUI-64 in a home that the viewer may see at present; null for any other. */
export async function deviceInSight(
  context: Context,
  deviceId: string,
): Promise<SmartDeviceRow | null> {
  const eui64 = deviceIdFrom(deviceId);
  const located = eui64 && (await findDevice(context.db, eui64));
  if (!located || located.propertyId === null) return null;
  const permissions = await permissionsAtProperty(context, context.viewer, located.propertyId);
  return permissions && located.device;
}

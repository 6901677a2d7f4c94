import { randomUUID } from 'node:crypto';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { devicePreferences, devices } from '../devices/devices.tables.ts';
import type { Preference } from '../devices/preferences.rules.ts';

type NewDevice = typeof devices.$inferInsert;
type DeviceRow = typeof devices.$inferSelect;

/** The registration under which hardware is on the platform, or on its way; null where it is not. */
export async function registrationOf(
  db: Database,
  integrationDeviceId: string,
): Promise<DeviceRow | null> {
  const [row] = await db.query
    .select()
    .from(devices)
    .where(and(eq(devices.integrationDeviceId, integrationDeviceId), isNull(devices.retiredAt)));
  return row ?? null;
}

/**
 * Registers a device with what is wanted of it.
 *
 * @returns null where somebody has registered the same hardware in the meantime.
 */
export async function addDevice(
  tx: Database,
  values: Omit<NewDevice, 'id' | 'uuid' | 'hasToken' | 'registeredAt' | 'updatedAt'>,
  preferences: readonly Preference[],
  at: Temporal.Instant,
): Promise<DeviceRow | null> {
  const [device] = await tx.query
    .insert(devices)
    .values({ ...values, uuid: randomUUID(), hasToken: true, registeredAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning();
  if (!device) return null;
  await tx.query
    .insert(devicePreferences)
    .values(preferences.map((preference) => ({ ...preference, deviceId: device.id })));
  return device;
}

/** How far a device has come on its way. */
type Standing = Partial<
  Pick<NewDevice, 'hasToken' | 'lifecycle' | 'liveAt' | 'retiredAt' | 'stage' | 'testFailureReason'>
>;

/**
 * Moves a device on its way, unless it is retired.
 *
 * @returns false where it is retired.
 */
export async function moveDevice(
  tx: Database,
  id: number,
  standing: Standing,
  at: Temporal.Instant,
): Promise<boolean> {
  const moved = await tx.query
    .update(devices)
    .set({ ...standing, updatedAt: at })
    .where(and(eq(devices.id, id), ne(devices.lifecycle, 'RETIRED')))
    .returning({ id: devices.id });
  return moved.length > 0;
}

import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { typeOfDevice } from './devices.rules.ts';
import { deviceAlerts, devicePreferences, devices } from './devices.tables.ts';
import type { Preference } from './preferences.rules.ts';

export type DeviceRow = typeof devices.$inferSelect;

/** A device as resolvers take it: with the name of the type that tells of it. */
export type Device = DeviceRow & { readonly __typename: ReturnType<typeof typeOfDevice> };

export type AlertRow = typeof deviceAlerts.$inferSelect;

const asDevice = (row: DeviceRow): Device => ({ ...row, __typename: typeOfDevice(row.kind) });

const selectOfAccounts = statement('flex_devices_of_accounts', (query) =>
  query
    .select()
    .from(devices)
    .where(isAnyOf(devices.accountId, 'accountIds'))
    .orderBy(asc(devices.accountId), asc(devices.id)),
);

/** The devices that an account has registered, the earliest first, with those that are retired. */
export const devicesOfAccount = loadMany<number, Device>(
  'flex.devicesOfAccount',
  async (db, accountIds) => (await selectOfAccounts(db, { accountIds })).map(asDevice),
  ({ accountId }) => accountId,
);

const selectByUuids = statement('flex_devices_by_uuid', (query) =>
  query.select().from(devices).where(isAnyOf(devices.uuid, 'uuids')),
);

/** A device by its UUID in lower case; whether the viewer may see it is checked after. */
export const deviceByUuid = loadOne<string, Device>(
  'flex.deviceByUuid',
  async (db, uuids) => (await selectByUuids(db, { uuids })).map(asDevice),
  ({ uuid }) => uuid,
);

/** The live devices at the property of one that its vendor knows by an identifier, with that one. */
export async function liveDevicesBeside(
  db: Database,
  { provider, integrationDeviceId }: Pick<DeviceRow, 'integrationDeviceId'> & { provider: string },
): Promise<Device[]> {
  const named = db.query
    .select({ propertyId: devices.propertyId })
    .from(devices)
    .where(
      and(
        sql`${devices.provider} = ${provider}`,
        eq(devices.integrationDeviceId, integrationDeviceId),
        isNull(devices.retiredAt),
      ),
    );
  const rows = await db.query
    .select()
    .from(devices)
    .where(and(inArray(devices.propertyId, named), eq(devices.lifecycle, 'LIVE')))
    .orderBy(asc(devices.id));
  return rows.map(asDevice);
}

const selectPreferences = statement('flex_preferences_of_devices', (query) =>
  query
    .select()
    .from(devicePreferences)
    .where(isAnyOf(devicePreferences.deviceId, 'deviceIds'))
    .orderBy(
      asc(devicePreferences.deviceId),
      asc(devicePreferences.dayOfWeek),
      asc(devicePreferences.minuteOfDay),
    ),
);

/** What is wanted of a device, in order of weekdays and times. */
export const preferencesOfDevice = loadMany<number, typeof devicePreferences.$inferSelect>(
  'flex.preferencesOfDevice',
  (db, deviceIds) => selectPreferences(db, { deviceIds }),
  ({ deviceId }) => deviceId,
);

const selectAlerts = statement('flex_alerts_of_devices', (query) =>
  query
    .select()
    .from(deviceAlerts)
    .where(isAnyOf(deviceAlerts.deviceId, 'deviceIds'))
    .orderBy(asc(deviceAlerts.deviceId), desc(deviceAlerts.publishedAt), desc(deviceAlerts.id)),
);

/** What the customer is told about a device, the latest first. */
export const alertsOfDevice = loadMany<number, AlertRow>(
  'flex.alertsOfDevice',
  (db, deviceIds) => selectAlerts(db, { deviceIds }),
  ({ deviceId }) => deviceId,
);

/** A device, locked until the transaction ends. */
export async function lockDevice(tx: Database, id: number): Promise<DeviceRow | null> {
  const [row] = await tx.query.select().from(devices).where(eq(devices.id, id)).for('update');
  return row ?? null;
}

/** Changes a device that is locked. */
export async function changeDevice(
  tx: Database,
  id: number,
  values: Partial<
    Pick<typeof devices.$inferInsert, 'isDurationCapped' | 'targetType' | 'mayExport'>
  >,
  at: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(devices)
    .set({ ...values, updatedAt: at })
    .where(eq(devices.id, id));
}

/** Puts preferences in the place of what was wanted on the days that they are about. */
export async function replacePreferences(
  tx: Database,
  deviceId: number,
  preferences: readonly Preference[],
): Promise<void> {
  const days = [...new Set(preferences.map(({ dayOfWeek }) => dayOfWeek))];
  if (days.length === 0) return;
  await tx.query
    .delete(devicePreferences)
    .where(
      sql`${eq(devicePreferences.deviceId, deviceId)} and ${inArray(devicePreferences.dayOfWeek, days)}`,
    );
  await tx.query
    .insert(devicePreferences)
    .values(preferences.map((preference) => ({ ...preference, deviceId })));
}

import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { inPortions, replacing } from '../../../database/replacing.ts';
import { replacePreferences } from '../devices/devices.store.ts';
import type { ZoneOperation } from '../heating-model/heating.rules.ts';
import {
  heatingCommands,
  heatingControllers,
  heatingSchedules,
  heatingSensors,
  heatingZones,
} from './heating.tables.ts';
import {
  type KeptHeating,
  preferencesOfSettings,
  type ZoneCells,
  type ZoneSetting,
} from './heating-rows.rules.ts';

/** Notes what a controller was told. */
export async function addCommand(
  tx: Database,
  command: typeof heatingCommands.$inferInsert,
): Promise<void> {
  await tx.query.insert(heatingCommands).values(command);
}

const mostEuids = 10_000;

/** The controllers on the platform, for whoever sees every account: as many as an answer may hold. */
export async function allEuids(db: Database): Promise<string[]> {
  const rows = await db.query
    .select({ euid: heatingControllers.euid })
    .from(heatingControllers)
    .where(isNull(heatingControllers.deprovisionedAt))
    .orderBy(asc(heatingControllers.deviceId))
    .limit(mostEuids);
  return rows.map(({ euid }) => euid);
}

/** The heat pump of an account by a controller that is on the platform or was last; null without one. */
export async function lastDeviceOf(
  db: Database,
  deviceIds: readonly number[],
  euid: string,
): Promise<number | null> {
  if (deviceIds.length === 0) return null;
  const [row] = await db.query
    .select({ deviceId: heatingControllers.deviceId })
    .from(heatingControllers)
    .where(
      and(eq(heatingControllers.euid, euid), inArray(heatingControllers.deviceId, [...deviceIds])),
    )
    .orderBy(sql`${heatingControllers.deprovisionedAt} desc nulls first`)
    .limit(1);
  return row?.deviceId ?? null;
}

/** Changes a controller of a heat pump that is locked. */
export async function changeController(
  tx: Database,
  deviceId: number,
  values: Partial<typeof heatingControllers.$inferInsert>,
): Promise<void> {
  await tx.query
    .update(heatingControllers)
    .set(values)
    .where(eq(heatingControllers.deviceId, deviceId));
}

/** Has a zone of a heat pump that is locked run in another way. */
export async function changeOperation(
  tx: Database,
  deviceId: number,
  code: ZoneCells['code'],
  current: ZoneOperation,
  previous: ZoneOperation,
): Promise<void> {
  await tx.query
    .update(heatingZones)
    .set({
      mode: current.mode,
      setpointTenths: current.setpointTenths,
      endsAt: current.endMs === null ? null : instantAtMs(current.endMs),
      previousMode: previous.mode,
      previousSetpointTenths: previous.setpointTenths,
    })
    .where(and(eq(heatingZones.deviceId, deviceId), eq(heatingZones.code, code)));
}

/** Sets by which of its sensors a zone of a heat pump that is locked is heated. */
export async function changePrimarySensor(
  tx: Database,
  deviceId: number,
  code: ZoneCells['code'],
  primarySensor: string,
): Promise<void> {
  await tx.query
    .update(heatingZones)
    .set({ primarySensor })
    .where(and(eq(heatingZones.deviceId, deviceId), eq(heatingZones.code, code)));
}

/**
 * Puts settings in the place of those that a zone of a heat pump that is locked had on the days that they
 * are about. Those of the first zone are what is wanted of the heat pump.
 */
export async function replaceSettings(
  tx: Database,
  { device, wanted }: KeptHeating,
  zone: ZoneCells['code'],
  settings: readonly ZoneSetting[],
): Promise<void> {
  if (zone === 'ZONE_1') {
    await replacePreferences(tx, device.id, preferencesOfSettings(settings, wanted));
    return;
  }
  const days = [...new Set(settings.map(({ dayOfWeek }) => dayOfWeek))];
  await tx.query
    .delete(heatingSchedules)
    .where(
      and(
        eq(heatingSchedules.deviceId, device.id),
        eq(heatingSchedules.zone, zone),
        inArray(heatingSchedules.dayOfWeek, days),
      ),
    );
  await tx.query
    .insert(heatingSchedules)
    .values(settings.map((setting) => ({ ...setting, deviceId: device.id, zone })));
}

/** Gives sensors of a heat pump that is locked names, by their codes. */
export async function renameSensors(
  tx: Database,
  { device, sensors }: KeptHeating,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = sensors.flatMap(({ lostAtMs, ...sensor }) => {
    const displayName = names.get(sensor.code);
    const lostAt = lostAtMs === null ? null : instantAtMs(lostAtMs);
    return displayName === undefined
      ? []
      : [{ ...sensor, lostAt, deviceId: device.id, displayName }];
  });
  await inPortions(rows, (some) =>
    tx.query
      .insert(heatingSensors)
      .values(some)
      .onConflictDoUpdate({
        target: [heatingSensors.deviceId, heatingSensors.code],
        set: replacing(['displayName']),
      })
      .returning({ code: heatingSensors.code }),
  );
}

/** Takes a sensor off a controller of a heat pump that is locked. */
export async function deleteSensor(tx: Database, deviceId: number, code: string): Promise<void> {
  await tx.query
    .delete(heatingSensors)
    .where(and(eq(heatingSensors.deviceId, deviceId), eq(heatingSensors.code, code)));
}

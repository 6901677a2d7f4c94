import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Check, type CheckedData, violationsOf } from '../../../database/coherence.ts';
import type { Database } from '../../../database/database.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { halfHourDays, smartDevices } from '../tables.ts';
import { halfHoursBetween, metersOfDevice } from './telemetry.store.ts';

/** The service answers one device at a time, so a batch of them stands for all. */
const devicesChecked = 12;

/** Devices that pass on what an electricity meter measures; the same ones at each check. */
function devicesToAsk(db: Database): Promise<{ deviceId: string }[]> {
  return db.query
    .select({ deviceId: smartDevices.deviceId })
    .from(smartDevices)
    .where(
      and(
        eq(smartDevices.type, 'ESME'),
        eq(smartDevices.status, 'COMMISSIONED'),
        isNotNull(smartDevices.importMeterId),
      ),
    )
    .orderBy(sql`md5(${smartDevices.deviceId})`)
    .limit(devicesChecked);
}

/** The last UTC day of which a register has every half-hour; null where there is none. */
async function lastWholeDay(db: Database, registerId: number): Promise<number | null> {
  const [latest] = await db.query
    .select({ day: sql<string | null>`max(${halfHourDays.day})::text` })
    .from(halfHourDays)
    .where(
      and(
        eq(halfHourDays.registerId, registerId),
        sql`array_position(${halfHourDays.values}, null) is null`,
      ),
    );
  return latest?.day ? Date.parse(latest.day) : null;
}

/** Compares a device's last whole day, half-hour by half-hour. */
async function differencesOf(
  { db, services }: CheckedData,
  deviceId: string,
): Promise<readonly string[]> {
  const ofDevice = await metersOfDevice(db, deviceId);
  const imported = ofDevice?.imported;
  const startMs = imported ? await lastWholeDay(db, imported.registerId) : null;
  if (!imported || startMs === null) return [];
  const endMs = startMs + utcDayMs;
  const counted = await halfHoursBetween(db, imported.registerId, startMs, endMs);
  const exported = ofDevice.exported
    ? await halfHoursBetween(db, ofDevice.exported.registerId, startMs, endMs)
    : new Map<number, number>();
  const passedOn = await services.telemetry.read(deviceId, {
    start: Temporal.Instant.fromEpochMilliseconds(startMs),
    end: Temporal.Instant.fromEpochMilliseconds(endMs),
    grouping: 'HALF_HOURLY',
  });
  const passedOnByMs = new Map(passedOn.map((each) => [each.readAt.epochMilliseconds, each]));
  return [...counted].flatMap(([atMs, wh]) => {
    const value = passedOnByMs.get(atMs);
    const netWh = wh - (exported.get(atMs) ?? 0);
    // A watt-hour in half an hour is two watts on average.
    const agrees =
      value?.importedMilliwattHours === wh * 1000 && value.demandMilliwatts === netWh * 2000;
    if (agrees) return [];
    const at = Temporal.Instant.fromEpochMilliseconds(atMs);
    const passed = value ? `${value.importedMilliwattHours} mWh` : 'nothing';
    return [`device ${deviceId} at ${at}: passed on ${passed}, half-hour ${wh} Wh`];
  });
}

export const telemetryCoherence: readonly Check[] = [
  {
    title: 'What devices pass on adds up to the half-hours of their meters, for a batch of devices',
    async find(data, most) {
      const differences: string[] = [];
      for (const { deviceId } of await devicesToAsk(data.db)) {
        differences.push(...(await differencesOf(data, deviceId)));
      }
      return violationsOf(differences, most);
    },
  },
];

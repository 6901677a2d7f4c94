import { and, asc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { inPortions, replacing } from '../../../database/replacing.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { utcDayOf } from '../control/pieces.rules.ts';
import { devicePreferences, devices } from '../devices/devices.tables.ts';
import type { HeatingControl, HeatingState, HeatingStep } from '../heating-model/heating.rules.ts';
import {
  heatingControllers,
  heatingDays,
  heatingSchedules,
  heatingSensors,
  heatingZones,
} from './heating.tables.ts';
import { daysWithSteps, type HeatingDay } from './heating-days.rules.ts';
import {
  controlOf,
  homeOf,
  type KeptHeating,
  type SensorCells,
  settingsOfPreferences,
  stateOf,
  type ZoneCells,
  type ZoneSetting,
  zoneCodes,
} from './heating-rows.rules.ts';

const zones = sql<readonly ZoneCells[]>`(
  select json_agg(json_build_object('code', zone.code, 'zoneType', zone.zone_type,
    'displayName', zone.display_name, 'isEnabled', zone.is_enabled,
    'primarySensor', zone.primary_sensor, 'mode', zone.mode, 'setpointTenths', zone.setpoint_tenths,
    'endMs', (extract(epoch from zone.ends_at) * 1000)::float8,
    'previousMode', zone.previous_mode, 'previousSetpointTenths', zone.previous_setpoint_tenths,
    'celsius', zone.celsius, 'capacityWhPerK', zone.capacity_wh_per_k,
    'lossWPerK', zone.loss_w_per_k))
  from ${heatingZones} zone where zone.device_id = ${heatingControllers.deviceId})`;

const sensors = sql<readonly SensorCells[]>`(
  select coalesce(json_agg(json_build_object('code', sensor.code, 'zone', sensor.zone,
    'type', sensor.type, 'displayName', sensor.display_name, 'isEnabled', sensor.is_enabled,
    'uuid', sensor.uuid, 'firmwareVersion', sensor.firmware_version,
    'isBoostEnabled', sensor.is_boost_enabled, 'batteryMillivolts', sensor.battery_millivolts,
    'signalDbm', sensor.signal_dbm, 'offsetTenths', sensor.offset_tenths,
    'lostAtMs', (extract(epoch from sensor.lost_at) * 1000)::float8,
    'lostTenths', sensor.lost_tenths) order by sensor.code), '[]')
  from ${heatingSensors} sensor where sensor.device_id = ${heatingControllers.deviceId})`;

const schedules = sql<readonly Omit<typeof heatingSchedules.$inferSelect, 'deviceId'>[]>`(
  select coalesce(json_agg(json_build_object('zone', setting.zone,
    'dayOfWeek', setting.day_of_week, 'minuteOfDay', setting.minute_of_day,
    'action', setting.action, 'setpointTenths', setting.setpoint_tenths)
    order by setting.zone, setting.day_of_week, setting.minute_of_day), '[]')
  from ${heatingSchedules} setting where setting.device_id = ${heatingControllers.deviceId})`;

const wanted = sql<KeptHeating['wanted']>`(
  select coalesce(json_agg(json_build_object('dayOfWeek', wanted.day_of_week,
    'minuteOfDay', wanted.minute_of_day, 'minimum', wanted.minimum, 'maximum', wanted.maximum,
    'upperLimit', wanted.upper_limit)
    order by wanted.day_of_week, wanted.minute_of_day), '[]')
  from ${devicePreferences} wanted where wanted.device_id = ${heatingControllers.deviceId})`;

// One statement, so that all of it is as of one moment of the database.
const selectHeatings = statement('flex_heatings', (query) =>
  query
    .select({
      device: { id: devices.id, meterPointId: devices.meterPointId, lifecycle: devices.lifecycle },
      controller: getTableColumns(heatingControllers),
      zones: zones.as('zones'),
      sensors: sensors.as('sensors'),
      schedules: schedules.as('schedules'),
      wanted: wanted.as('wanted'),
    })
    .from(heatingControllers)
    .innerJoin(devices, eq(devices.id, heatingControllers.deviceId))
    .where(isAnyOf(heatingControllers.deviceId, 'deviceIds')),
);

async function keptHeatings(db: Database, deviceIds: readonly number[]): Promise<KeptHeating[]> {
  const rows = await selectHeatings(db, { deviceIds });
  return rows.map(({ device, controller, zones: told, sensors, schedules, wanted }) => {
    const zones = zoneCodes.flatMap((code) => told.find((zone) => zone.code === code) ?? []);
    const settings = new Map<string, readonly ZoneSetting[]>(
      Map.groupBy(schedules, ({ zone }) => zone),
    );
    settings.set('ZONE_1', settingsOfPreferences(wanted));
    return {
      ...{ device, controller, zones, sensors, wanted },
      home: homeOf(controller, zones),
      control: controlOf(controller, zones, settings),
      state: stateOf(controller, zones),
    };
  });
}

/** A heat pump as it is written down, by its device; null of one without a controller. */
export const keptHeatingOf = loadOne<number, KeptHeating>(
  'flex.keptHeatingOf',
  keptHeatings,
  ({ device }) => device.id,
);

const selectOfAccounts = statement('flex_controllers_of_accounts', (query) =>
  query
    .select({
      deviceId: heatingControllers.deviceId,
      euid: heatingControllers.euid,
      reportsSince: heatingControllers.reportsSince,
      accountId: devices.accountId,
      propertyId: devices.propertyId,
      model: heatingControllers.model,
      provisionedAt: heatingControllers.provisionedAt,
    })
    .from(heatingControllers)
    .innerJoin(devices, eq(devices.id, heatingControllers.deviceId))
    .where(
      and(isAnyOf(devices.accountId, 'accountIds'), isNull(heatingControllers.deprovisionedAt)),
    )
    .orderBy(asc(devices.accountId), asc(devices.id)),
);

/** The controllers on the platform of the heat pumps of an account, the earliest first. */
export const controllersOfAccount = loadMany(
  'flex.controllersOfAccount',
  (db, accountIds: readonly number[]) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectByEuids = statement('flex_controllers_by_euid', (query) =>
  query
    .select({
      euid: heatingControllers.euid,
      deviceId: heatingControllers.deviceId,
      accountId: devices.accountId,
    })
    .from(heatingControllers)
    .innerJoin(devices, eq(devices.id, heatingControllers.deviceId))
    .where(
      and(isAnyOf(heatingControllers.euid, 'euids'), isNull(heatingControllers.deprovisionedAt)),
    ),
);

/** A controller on the platform by its EUID in lower case; whether the viewer may see it is checked after. */
export const controllerByEuid = loadOne(
  'flex.controllerByEuid',
  (db, euids: readonly string[]) => selectByEuids(db, { euids }),
  ({ euid }) => euid,
);

const selectBehind = statement('flex_heat_pumps_behind_points', (query) =>
  query
    .select({ id: devices.id, meterPointId: devices.meterPointId })
    .from(heatingControllers)
    .innerJoin(devices, eq(devices.id, heatingControllers.deviceId))
    .where(isAnyOf(devices.meterPointId, 'meterPointIds'))
    .orderBy(asc(devices.id)),
);

/** The heat pumps behind meter points that have, or had, a controller. */
export function heatPumpsBehind(db: Database, meterPointIds: readonly number[]) {
  return selectBehind(db, { meterPointIds });
}

/**
 * Keeps heat pumps for the caller until the transaction ends, and reads them as they are then.
 *
 * @param skipsLocked whether those that somebody else keeps are left out, instead of waited for.
 */
export async function lockHeatings(
  tx: Database,
  deviceIds: readonly number[],
  skipsLocked = false,
): Promise<KeptHeating[]> {
  if (deviceIds.length === 0) return [];
  // As those keep devices who follow their courses: whoever changes a heat pump keeps its device.
  const locked = await tx.query
    .select({ id: devices.id })
    .from(devices)
    .where(inArray(devices.id, [...deviceIds]))
    .orderBy(asc(devices.id))
    .for('no key update', skipsLocked ? { skipLocked: true } : {});
  if (locked.length === 0) return [];
  // Read after the locks are had: before, it might have been what somebody was about to change.
  const kept = await keptHeatings(
    tx,
    locked.map(({ id }) => id),
  );
  return kept.toSorted((one, other) => one.device.id - other.device.id);
}

/** What a heat pump came to and is to be written down. */
export interface AdvancedHeating {
  readonly kept: KeptHeating;
  readonly state: HeatingState;
  readonly control: HeatingControl;
  readonly steps: readonly HeatingStep[];
}

/** Writes down what heat pumps have come to, under the caller's lock on them. */
export async function storeHeatings(
  tx: Database,
  advanced: readonly AdvancedHeating[],
): Promise<void> {
  if (advanced.length === 0) return;
  await inPortions(advanced, (some) =>
    tx.query
      .insert(heatingControllers)
      .values(
        some.map(({ kept, state, steps }) => ({
          ...kept.controller,
          advancedTo: instantAtMs(state.atMs),
          uncountedEnergyWh: state.uncounted.energyWh,
          uncountedHeatWh: state.uncounted.heatWh,
          uncountedWaterHeatWh: state.uncounted.waterHeatWh,
          energyWh: steps.reduce((sum, step) => sum + step.energyWh, kept.controller.energyWh),
          heatWh: steps.reduce((sum, step) => sum + step.heatWh, kept.controller.heatWh),
        })),
      )
      .onConflictDoUpdate({ target: heatingControllers.deviceId, set: replacing(followedColumns) })
      .returning({ id: heatingControllers.deviceId }),
  );
  await inPortions(
    advanced.flatMap(({ kept, state, control }) => zoneRowsOf(kept, control, state)),
    (some) =>
      tx.query
        .insert(heatingZones)
        .values(some)
        .onConflictDoUpdate({
          target: [heatingZones.deviceId, heatingZones.code],
          set: replacing(operationColumns),
        })
        .returning({ id: heatingZones.deviceId }),
  );
  await addSteps(tx, advanced);
}

const followedColumns = [
  'advancedTo',
  'uncountedEnergyWh',
  'uncountedHeatWh',
  'uncountedWaterHeatWh',
  'energyWh',
  'heatWh',
];
const operationColumns = [
  'mode',
  'setpointTenths',
  'endsAt',
  'previousMode',
  'previousSetpointTenths',
  'celsius',
];

function zoneRowsOf(
  { device, zones }: Pick<KeptHeating, 'device' | 'zones'>,
  control: HeatingControl,
  state: HeatingState,
): (typeof heatingZones.$inferInsert)[] {
  return zones.map(({ endMs: _end, ...zone }) => {
    const { current, previous } = control.zones.find(({ code }) => code === zone.code) ?? {};
    return {
      ...zone,
      deviceId: device.id,
      mode: current?.mode ?? zone.mode,
      setpointTenths: current?.setpointTenths ?? null,
      endsAt: current?.endMs == null ? null : instantAtMs(current.endMs),
      previousMode: previous?.mode ?? zone.previousMode,
      previousSetpointTenths: previous?.setpointTenths ?? null,
      celsius: state.zones.find(({ code }) => code === zone.code)?.celsius ?? null,
    };
  });
}

async function addSteps(tx: Database, advanced: readonly AdvancedHeating[]): Promise<void> {
  const withSteps = advanced.filter(({ steps }) => steps.length > 0);
  if (withSteps.length === 0) return;
  const moments = withSteps.flatMap(({ steps }) => steps.map(({ startMs }) => startMs));
  const known = await heatingDaysOf(
    tx,
    withSteps.map(({ kept }) => kept.device.id),
    utcDayOf(moments.reduce((one, other) => Math.min(one, other))),
    utcDayOf(moments.reduce((one, other) => Math.max(one, other))),
  );
  const byDevice = Map.groupBy(known, ({ deviceId }) => deviceId);
  const rows = withSteps.flatMap(({ kept, steps }) =>
    daysWithSteps(kept.device.id, steps, byDevice.get(kept.device.id) ?? []),
  );
  await inPortions(rows, (some) =>
    tx.query
      .insert(heatingDays)
      .values(some.map((day) => ({ ...day, energyWh: [...day.energyWh], heatWh: [...day.heatWh] })))
      .onConflictDoUpdate({
        target: [heatingDays.deviceId, heatingDays.day],
        set: replacing(['energyWh', 'heatWh']),
      })
      .returning({ id: heatingDays.deviceId }),
  );
}

const selectDays = statement('flex_heating_days', (query) =>
  query
    .select()
    .from(heatingDays)
    .where(
      and(
        isAnyOf(heatingDays.deviceId, 'deviceIds'),
        sql`${heatingDays.day} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
      ),
    )
    .orderBy(asc(heatingDays.deviceId), asc(heatingDays.day)),
);

/** What heat pumps took from one UTC day to another, both included, such as `2026-12-01`. */
export function heatingDaysOf(
  db: Database,
  deviceIds: readonly number[],
  from: string,
  to: string,
): Promise<HeatingDay[]> {
  return selectDays(db, { deviceIds, from, to });
}

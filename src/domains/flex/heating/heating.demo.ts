import type { Temporal } from 'temporal-polyfill';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import { demoUuid } from '../../../demo/references.ts';
import type { World, WorldStep } from '../../../demo/step.ts';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { devices } from '../devices/devices.tables.ts';
import { demoFlexDeviceId, townDevices } from '../devices/town-devices.demo.ts';
import { followHeatingDays } from '../heating-model/heating-days.rules.ts';
import { townHeating, townHeatingState } from '../heating-model/town-heating.demo.ts';
import {
  heatingControllers,
  heatingDays,
  heatingSchedules,
  heatingSensors,
  heatingZones,
} from './heating.tables.ts';
import { daysWithSteps } from './heating-days.rules.ts';
import { demoEuid, podsOf } from './town-controllers.demo.ts';

export const heatingDemo: WorldStep = {
  name: 'heating',
  title: 'heat pumps, their controllers and what they did',
  write: writeHeating,
};

/** As long as half-hours of meters are kept. */
const daysOfPast = 425;
/** A second in milliseconds: up to which the past is written down. */
const secondMs = 1000;

async function writeHeating(tx: Database, { plan, begunAt }: World): Promise<void> {
  const rows = await RowBatch.open(tx, []);
  const known = await tx.query.select({ id: devices.id, uuid: devices.uuid }).from(devices);
  const idOf = new Map(known.map(({ id, uuid }) => [uuid, id]));
  for (const device of townDevices(placesOf(plan))) {
    if (device.kind !== 'HEAT_PUMP') continue;
    const deviceId = idOf.get(demoFlexDeviceId(device.key));
    if (deviceId === undefined) throw new Error(`The heat pump ${device.key} is not written down`);
    addHeating(rows, deviceId, device.place, device.model, begunAt);
  }
  await rows.write();
}

/** Adds the rows of a heat pump: its controller, and what it has done. */
function addHeating(
  rows: RowBatch,
  deviceId: number,
  { key, traits }: Place,
  model: string,
  begunAt: Temporal.Instant,
): void {
  const heating = townHeating(traits);
  const { home, control } = heating;
  const random = seededRandom(`controller ${key}`);
  const today = todayInLondon({ now: () => begunAt });
  const firstDay = dayOfDate(today) - daysOfPast;
  const begun = townHeatingState(traits, firstDay);
  const nowMs = Math.floor(begunAt.epochMilliseconds / secondMs) * secondMs;
  const { state, steps } = followHeatingDays(home, control, begun, nowMs, outsideCelsius);
  const provisionedAt = startOfLondonDay(today.subtract({ days: daysOfPast }));
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(10 * random.next())).join('');
  rows.add(heatingControllers, [
    {
      deviceId,
      euid: demoEuid(key),
      provisionedAt,
      deprovisionedAt: null,
      reportsSince: heating.hasReported ? provisionedAt.add({ hours: 12 }) : null,
      states: [control.isFaulty ? 'FAULT_MODE' : heating.hasReported ? 'NORMAL_MODE' : 'SETUP'],
      lastResetAt: startOfLondonDay(today.subtract({ days: 1 + Math.floor(60 * random.next()) })),
      accessPointPassword: demoUuid(`access point ${key}`).slice(0, 8),
      radioFirmware: `1.${Math.floor(4 * random.next())}.0`,
      processorFirmware: `3.${Math.floor(9 * random.next())}.1`,
      serialNumber: digits(20),
      model,
      hardwareVersion: `v5.${Math.floor(3 * random.next())}.0`,
      faultCodes: control.isFaulty ? ['F0103', 'F0211'] : [],
      hasCompatibleCylinder: traits.size < 1.35,
      isManifoldEnabled: home.rooms.length > 1,
      isCompensated: control.flow.isCompensated,
      minimumFlowTenths: control.flow.minimumTenths,
      maximumFlowTenths: control.flow.maximumTenths,
      fixedFlowTenths: control.flow.fixedTenths,
      waterSetpointTenths: control.waterSetpointTenths,
      isHushed: control.isHushed,
      lossBetweenWPerK: home.lossBetweenWPerK,
      maximumHeatW: home.maximumHeatW,
      advancedTo: instantAtMs(state.atMs),
      uncountedEnergyWh: state.uncounted.energyWh,
      uncountedHeatWh: state.uncounted.heatWh,
      uncountedWaterHeatWh: state.uncounted.waterHeatWh,
      energyWh: steps.reduce((sum, step) => sum + step.energyWh, 0),
      heatWh: steps.reduce((sum, step) => sum + step.heatWh, 0),
    },
  ]);
  const pods = podsOf(key);
  const isUsed = (code: string) =>
    control.zones.some((zone) => zone.code === code && zone.isEnabled);
  rows.add(
    heatingZones,
    control.zones.map(({ code, isEnabled, current, previous }) => {
      const room = home.rooms.find((each) => each.code === code);
      const firstPod = pods.find(({ zone }) => zone === code);
      const wired = code === 'WATER' ? 'ADC1' : null;
      return {
        deviceId,
        code,
        zoneType: code === 'WATER' ? 'WATER' : code === 'AUXILIARY' ? 'AUX' : 'HEAT',
        displayName: namesOfZones[code],
        isEnabled,
        primarySensor: isEnabled ? (wired ?? firstPod?.code ?? null) : null,
        mode: current.mode,
        setpointTenths: current.setpointTenths,
        endsAt: null,
        previousMode: previous.mode,
        previousSetpointTenths: previous.setpointTenths,
        celsius: state.zones.find((zone) => zone.code === code)?.celsius ?? null,
        capacityWhPerK: room?.capacityWhPerK ?? null,
        lossWPerK: room?.lossWPerK ?? null,
      };
    }),
  );
  rows.add(heatingSensors, [
    ...[1, 2, 3, 4].map((number) => ({
      deviceId,
      code: `ADC${number}`,
      zone: 'WATER' as const,
      type: number === 4 ? ('TSTAT' as const) : ('NTC' as const),
      displayName: number === 1 ? 'Cylinder' : `ADC${number}`,
      isEnabled: number === 1,
      uuid: null,
      firmwareVersion: null,
      isBoostEnabled: null,
      batteryMillivolts: null,
      signalDbm: null,
      offsetTenths: 0,
      lostAt: null,
      lostTenths: null,
    })),
    ...pods
      .filter(({ zone }) => isUsed(zone))
      .map(({ code, zone, name, isLost, offsetTenths }) => ({
        deviceId,
        ...{ code, zone, offsetTenths },
        type: 'ZIGBEE' as const,
        displayName: name,
        isEnabled: true,
        uuid: demoUuid(`pod ${key} ${code}`),
        firmwareVersion: `0${'BCD'.charAt(Math.floor(3 * random.next()))}`,
        isBoostEnabled: random.next() < 0.7,
        batteryMillivolts: isLost ? 2_150 : 2_700 + Math.floor(400 * random.next()),
        signalDbm: -45 - Math.floor(40 * random.next()),
        lostAt: isLost ? begunAt.subtract({ hours: 24 * 9 }) : null,
        lostTenths: isLost ? 186 : null,
      })),
  ]);
  rows.add(
    heatingSchedules,
    control.zones.flatMap(({ code, schedule }) =>
      code === 'ZONE_1' ? [] : schedule.map((setting) => ({ ...setting, deviceId, zone: code })),
    ),
  );
  rows.add(
    heatingDays,
    daysWithSteps(deviceId, steps).map((day) => ({
      ...day,
      energyWh: [...day.energyWh],
      heatWh: [...day.heatWh],
    })),
  );
}

const namesOfZones = {
  WATER: 'Hot water',
  ZONE_1: 'Living rooms',
  ZONE_2: 'Bedrooms',
  AUXILIARY: 'AUX',
} as const;

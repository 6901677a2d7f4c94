import type { HeatingControl, HeatingStep, ZoneMode } from '../heating-model/heating.rules.ts';
import { settingAt } from '../heating-model/zones.rules.ts';
import { coolestRoomTenths, type LiveHeating, type ZoneCells } from './heating-rows.rules.ts';
import { schedulesOf } from './schedules.rules.ts';
import { flowBounds, waterBounds } from './zone-bounds.rules.ts';

type ZoneControl = HeatingControl['zones'][number];
type SensorCells = LiveHeating['kept']['sensors'][number];

/** As POSIX writes London's: GMT, and an hour later from the last Sunday of March to that of October. */
const timeZone = 'GMT0BST,M3.5.0/1,M10.5.0';
/** What clients are told as the end of what has none. */
const noEndMs = 0;

/** Tenths of a degree as a temperature of the API. */
export function temperatureOf(tenths: number) {
  return { value: String(tenths / 10), unit: 'DEGREES_CELSIUS' as const };
}

const rangeOf = (minimumTenths: number, maximumTenths: number) => ({
  minimum: temperatureOf(minimumTenths),
  maximum: temperatureOf(maximumTenths),
});

/** How a controller, its heat pump and its zones are set. */
export function configurationOf(live: LiveHeating) {
  const { controller } = live.kept;
  const allowableRange = rangeOf(flowBounds.minimum, flowBounds.maximum);
  return {
    controller: {
      accessPointPassword: controller.accessPointPassword,
      connected: controller.reportsSince !== null,
      firmwareConfiguration: {
        efr32: controller.radioFirmware,
        esp32: controller.processorFirmware,
        eui: controller.euid.toUpperCase(),
      },
      heatPumpTimezone: timeZone,
      lastReset: controller.lastResetAt,
      state: controller.states,
    },
    heatPump: {
      faultCodes: controller.faultCodes,
      hardwareVersion: controller.hardwareVersion,
      hasHeatPumpCompatibleCylinder: controller.hasCompatibleCylinder,
      heatingFlowTemperature: {
        allowableRange,
        currentTemperature: temperatureOf(controller.fixedFlowTenths),
      },
      manifoldEnabled: controller.isManifoldEnabled,
      maxWaterSetpoint: waterBounds.maximum / 10,
      minWaterSetpoint: waterBounds.minimum / 10,
      model: controller.model,
      quieterModeEnabled: controller.isHushed,
      serialNumber: controller.serialNumber,
      weatherCompensation: {
        allowableRange,
        currentRange: rangeOf(controller.minimumFlowTenths, controller.maximumFlowTenths),
        enabled: controller.isCompensated,
      },
    },
    zones: live.kept.zones.map((zone) => ({
      configuration: zoneConfigurationOf(live, zone),
      schedules: schedulesOf(controlOfZone(live, zone).schedule),
    })),
  };
}

function controlOfZone({ control }: LiveHeating, { code }: Pick<ZoneCells, 'code'>): ZoneControl {
  const found = control.zones.find((zone) => zone.code === code);
  if (!found) throw new Error(`A controller has no zone ${code}`);
  return found;
}

function zoneConfigurationOf(live: LiveHeating, zone: ZoneCells) {
  const { current, previous, schedule } = controlOfZone(live, zone);
  const present = zonePresent(live, zone);
  return {
    callForHeat: present.heatDemand,
    code: zone.code,
    currentOperation: {
      action: present.isOn ? ('ON' as const) : ('OFF' as const),
      end: current.endMs ?? noEndMs,
      mode: current.mode,
      setpointInCelsius: present.setpointInCelsius,
    },
    displayName: zone.displayName,
    emergency: zone.isEnabled && live.kept.controller.states.includes('EMERGENCY_MODE'),
    enabled: zone.isEnabled,
    heatDemand: present.heatDemand,
    previousOperation: {
      action: wasOn(previous.mode, schedule, live.state.atMs) ? ('ON' as const) : ('OFF' as const),
      mode: previous.mode,
      setpointInCelsius: previous.setpointTenths === null ? null : previous.setpointTenths / 10,
    },
    primarySensor: zone.primarySensor,
    sensors: live.kept.sensors.filter((sensor) => sensor.zone === zone.code).map(sensorOf),
    zoneType: zone.zoneType,
  };
}

function wasOn(mode: ZoneMode, schedule: ZoneControl['schedule'], atMs: number): boolean {
  return mode === 'AUTO' ? settingAt(schedule, atMs)?.action === 'ON' : mode !== 'OFF';
}

function sensorOf({ code, displayName, type, ...sensor }: SensorCells) {
  if (type !== 'ZIGBEE') {
    const { isEnabled: enabled } = sensor;
    return { __typename: 'ADCSensorConfiguration' as const, code, displayName, type, enabled };
  }
  return {
    __typename: 'ZigbeeSensorConfiguration' as const,
    ...{ code, displayName, type },
    id: sensor.uuid,
    firmwareVersion: sensor.firmwareVersion,
    boostEnabled: sensor.isBoostEnabled,
  };
}

/** How much cooler than its set point a zone may be without needing heat, in kelvins. */
const fineKelvin = 0.01;

/** What a zone does at present. */
function zonePresent(live: LiveHeating, zone: Pick<ZoneCells, 'code' | 'zoneType'>) {
  const { current } = controlOfZone(live, zone);
  const step: HeatingStep['zones'][number] | undefined = live.ahead.zones.find(
    ({ code }) => code === zone.code,
  );
  const set = step?.setpointTenths ?? null;
  const celsius = celsiusOf(live, zone.code);
  const isHeated = step?.isHeated ?? false;
  return {
    isOn: set !== null,
    isHeated,
    mode: current.mode,
    heatDemand: isHeated || (set !== null && celsius !== null && celsius < set / 10 - fineKelvin),
    setpointInCelsius: toldSetpoint(zone, current.mode, set),
    celsius,
    setTenths: set,
  };
}

/** By its schedule water has no set point of its own; of rooms that are off the least is told. */
function toldSetpoint(
  { zoneType }: Pick<ZoneCells, 'zoneType'>,
  mode: ZoneMode,
  setTenths: number | null,
): number | null {
  if (zoneType !== 'WATER') return (setTenths ?? coolestRoomTenths) / 10;
  return mode === 'AUTO' || setTenths === null ? null : setTenths / 10;
}

/** How warm a zone is, in degrees Celsius; null of one that is not used. */
function celsiusOf({ state }: LiveHeating, code: ZoneCells['code']): number | null {
  return state.zones.find((zone) => zone.code === code)?.celsius ?? null;
}

const tenth = (celsius: number) => Math.round(celsius * 10) / 10;

/** What the sensors and zones of a controller tell at present. */
export function statusOf(live: LiveHeating) {
  const retrievedAt = live.state.atMs;
  return {
    sensors: live.kept.sensors.map((sensor) => ({
      code: sensor.code,
      connectivity: {
        online: sensor.lostAtMs === null,
        retrievedAt: sensor.lostAtMs ?? retrievedAt,
      },
      telemetry: telemetryOf(live, sensor),
    })),
    zones: live.kept.zones.map((zone) => {
      const { heatDemand, isHeated, mode, setpointInCelsius } = zonePresent(live, zone);
      return {
        zone: zone.code,
        telemetry: { heatDemand, mode, relaySwitchedOn: isHeated, retrievedAt, setpointInCelsius },
      };
    }),
  };
}

/** What a sensor measures; of one that is offline what it told last. Null of a wire on which nothing hangs. */
function telemetryOf(live: LiveHeating, sensor: SensorCells) {
  const inZone = celsiusOf(live, sensor.zone);
  const celsius =
    sensor.lostTenths === null
      ? sensor.isEnabled && inZone !== null
        ? inZone + sensor.offsetTenths / 10
        : null
      : sensor.lostTenths / 10;
  if (celsius === null) return null;
  const { signalDbm, batteryMillivolts } = sensor;
  return {
    humidityPercentage: sensor.type === 'ZIGBEE' ? humidityAt(celsius) : null,
    retrievedAt: sensor.lostAtMs ?? live.state.atMs,
    rssi: signalDbm,
    rssiPercentage: signalDbm === null ? null : Math.min(100, Math.max(0, 2 * (signalDbm + 100))),
    temperatureInCelsius: tenth(celsius),
    voltage: batteryMillivolts === null ? null : batteryMillivolts / 1000,
  };
}

/** The pressure of saturated vapour by Magnus, in hPa. */
const saturatedHpa = (celsius: number) => 6.112 * Math.exp((17.62 * celsius) / (243.12 + celsius));
/** Rooms hold as much vapour as makes 50 % at 20 °C. */
const vapourHpa = 0.5 * saturatedHpa(20);

/** The relative humidity of a room so warm, in whole per cent. */
function humidityAt(celsius: number): number {
  return Math.min(100, Math.round((100 * vapourHpa) / saturatedHpa(celsius)));
}

/** What a heat pump does, as the view without zones tells it. */
export function heatPumpStatusOf(live: LiveHeating) {
  const zoneNamed = (name: ZoneCells['code']) => {
    const zone = live.kept.zones.find(({ code }) => code === name);
    return zone?.isEnabled ? zonePresent(live, zone) : null;
  };
  const [rooms, water] = [zoneNamed('ZONE_1'), zoneNamed('WATER')];
  const text = (celsius: number | null | undefined) =>
    celsius == null ? null : String(tenth(celsius));
  return {
    climateControlStatus: {
      climateControlEnabled: rooms !== null && rooms.mode !== 'OFF',
      currentClimateControlTemperature: text(rooms?.celsius),
      targetClimateControlTemperature:
        rooms?.setTenths == null ? null : String(rooms.setTenths / 10),
    },
    isConnected: live.kept.controller.reportsSince !== null,
    waterTemperatureStatus: {
      currentWaterTemperature: text(water?.celsius),
      waterTemperatureEnabled: water !== null && water.mode !== 'OFF',
    },
  };
}

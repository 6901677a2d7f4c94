import type { Temporal } from 'temporal-polyfill';
import type { Mode, SensorType, State, Zone, ZoneType } from '../../../engine/schema.generated.ts';
import type { DeviceLifecycle } from '../../../kernel/devices.ts';
import type { Preference } from '../devices/preferences.rules.ts';
import type {
  HeatingControl,
  HeatingHome,
  HeatingState,
  HeatingStep,
  ZoneControl,
} from '../heating-model/heating.rules.ts';
import { roomBounds } from './zone-bounds.rules.ts';

/** A controller as it is written down; see the table `heating_controllers`. */
export interface ControllerRow {
  readonly deviceId: number;
  readonly euid: string;
  readonly provisionedAt: Temporal.Instant;
  readonly deprovisionedAt: Temporal.Instant | null;
  readonly reportsSince: Temporal.Instant | null;
  readonly states: State[];
  readonly lastResetAt: Temporal.Instant;
  readonly accessPointPassword: string;
  readonly radioFirmware: string;
  readonly processorFirmware: string;
  readonly serialNumber: string;
  readonly model: string;
  readonly hardwareVersion: string;
  readonly faultCodes: string[];
  readonly hasCompatibleCylinder: boolean;
  readonly isManifoldEnabled: boolean;
  readonly isCompensated: boolean;
  readonly minimumFlowTenths: number;
  readonly maximumFlowTenths: number;
  readonly fixedFlowTenths: number;
  readonly waterSetpointTenths: number;
  readonly isHushed: boolean;
  readonly lossBetweenWPerK: number;
  readonly maximumHeatW: number;
  readonly advancedTo: Temporal.Instant;
  readonly uncountedEnergyWh: number;
  readonly uncountedHeatWh: number;
  readonly uncountedWaterHeatWh: number;
  readonly energyWh: number;
  readonly heatWh: number;
}

/** A zone as it is written down, with the moment of its boost's end as JSON tells it. */
export interface ZoneCells {
  readonly code: Zone;
  readonly zoneType: ZoneType;
  readonly displayName: string;
  readonly isEnabled: boolean;
  readonly primarySensor: string | null;
  readonly mode: Mode;
  readonly setpointTenths: number | null;
  readonly endMs: number | null;
  readonly previousMode: Mode;
  readonly previousSetpointTenths: number | null;
  readonly celsius: number | null;
  readonly capacityWhPerK: number | null;
  readonly lossWPerK: number | null;
}

/** A sensor as it is written down, with the moment in which it was lost as JSON tells it. */
export interface SensorCells {
  readonly code: string;
  readonly zone: Zone;
  readonly type: SensorType;
  readonly displayName: string;
  readonly isEnabled: boolean;
  readonly uuid: string | null;
  readonly firmwareVersion: string | null;
  readonly isBoostEnabled: boolean | null;
  readonly batteryMillivolts: number | null;
  readonly signalDbm: number | null;
  readonly offsetTenths: number;
  readonly lostAtMs: number | null;
  readonly lostTenths: number | null;
}

/** A heat pump with its controller as it is written down, and what is needed to follow it. */
export interface KeptHeating {
  readonly device: {
    readonly id: number;
    readonly meterPointId: number;
    readonly lifecycle: DeviceLifecycle;
  };
  readonly controller: ControllerRow;
  readonly zones: readonly ZoneCells[];
  readonly sensors: readonly SensorCells[];
  /** What is wanted of the heat pump: what its first zone is to do. */
  readonly wanted: readonly Preference[];
  readonly home: HeatingHome;
  readonly control: HeatingControl;
  readonly state: HeatingState;
}

/** A heat pump as it is at a moment: what is written down, followed from there in memory. */
export interface LiveHeating {
  readonly kept: KeptHeating;
  readonly state: HeatingState;
  readonly control: HeatingControl;
  /** What became certain since it was written down. */
  readonly steps: readonly HeatingStep[];
  /** What it does from this moment on, to the end of the half-hour if nothing comes between. */
  readonly ahead: HeatingStep;
  /** The mean powers of that, in W: what it gives and what it takes. */
  readonly heatW: number;
  readonly takenW: number;
}

/** In the order in which controllers tell of them. */
export const zoneCodes = ['WATER', 'ZONE_1', 'ZONE_2', 'AUXILIARY'] as const;

/** What a zone is to do from a time of day on. */
export type ZoneSetting = ZoneControl['schedule'][number];

/** The least that a room can be set to, in tenths of a degree: below it a zone is off. */
export const coolestRoomTenths = roomBounds.minimum;
/** What is wanted of a heat pump where its first zone is off: that pipes do not freeze. */
const frostTenths = 50;

/** What the first zone is to do, of what is wanted of the heat pump. */
export function settingsOfPreferences(preferences: readonly Preference[]): ZoneSetting[] {
  return preferences.map(({ dayOfWeek, minuteOfDay, maximum }) =>
    maximum < coolestRoomTenths
      ? { dayOfWeek, minuteOfDay, action: 'OFF', setpointTenths: null }
      : { dayOfWeek, minuteOfDay, action: 'ON', setpointTenths: maximum },
  );
}

/**
 * What is wanted of a heat pump, of what its first zone is to do. What was wanted at least, and never above,
 * stays as it was at the same time of the same day, as far as it agrees with the new set point.
 */
export function preferencesOfSettings(
  settings: readonly ZoneSetting[],
  before: readonly Preference[],
): Preference[] {
  return settings.map(({ dayOfWeek, minuteOfDay, setpointTenths }) => {
    const maximum = setpointTenths ?? frostTenths;
    const kept = before.find(
      (each) => each.dayOfWeek === dayOfWeek && each.minuteOfDay === minuteOfDay,
    );
    const minimum = kept?.minimum ?? null;
    const upperLimit = kept?.upperLimit ?? null;
    return {
      dayOfWeek,
      minuteOfDay,
      minimum: minimum === null ? null : Math.min(minimum, maximum),
      maximum,
      upperLimit: upperLimit === null ? null : Math.max(upperLimit, maximum),
    };
  });
}

/** The building and the pump of what is written down. */
export function homeOf(
  { lossBetweenWPerK, maximumHeatW }: ControllerRow,
  zones: readonly ZoneCells[],
): HeatingHome {
  return {
    rooms: zones.flatMap(({ code, capacityWhPerK, lossWPerK }) =>
      capacityWhPerK === null || lossWPerK === null ? [] : [{ code, capacityWhPerK, lossWPerK }],
    ),
    lossBetweenWPerK,
    maximumHeatW,
    hasWater: zones.some(({ code, isEnabled }) => code === 'WATER' && isEnabled),
  };
}

/** What a controller has been told, of what is written down. */
export function controlOf(
  controller: ControllerRow,
  zones: readonly ZoneCells[],
  settings: ReadonlyMap<string, readonly ZoneSetting[]>,
): HeatingControl {
  return {
    zones: zones.map(({ code, isEnabled, ...zone }) => ({
      code,
      isEnabled,
      current: { mode: zone.mode, setpointTenths: zone.setpointTenths, endMs: zone.endMs },
      previous: {
        mode: zone.previousMode,
        setpointTenths: zone.previousSetpointTenths,
        endMs: null,
      },
      schedule: settings.get(code) ?? [],
    })),
    flow: {
      isCompensated: controller.isCompensated,
      minimumTenths: controller.minimumFlowTenths,
      maximumTenths: controller.maximumFlowTenths,
      fixedTenths: controller.fixedFlowTenths,
    },
    waterSetpointTenths: controller.waterSetpointTenths,
    isHushed: controller.isHushed,
    isFaulty: controller.faultCodes.length > 0,
  };
}

/** How warm a home was when it was last written down. */
export function stateOf(controller: ControllerRow, zones: readonly ZoneCells[]): HeatingState {
  return {
    atMs: controller.advancedTo.epochMilliseconds,
    zones: zones.flatMap(({ code, celsius }) => (celsius === null ? [] : [{ code, celsius }])),
    uncounted: {
      energyWh: controller.uncountedEnergyWh,
      heatWh: controller.uncountedHeatWh,
      waterHeatWh: controller.uncountedWaterHeatWh,
    },
  };
}

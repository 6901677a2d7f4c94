import type { VendorDevice } from '../../../kernel/devices.ts';
import type { DeviceReport } from '../../../outside/devices/port.ts';
import type { Course } from '../control/course.rules.ts';
import type { Preference } from '../devices/preferences.rules.ts';
import type { OnboardingFacts, Route } from './onboarding-steps.rules.ts';

/** What of a device follows from what it is. */
interface DeviceTraits {
  readonly kind: Route['kind'];
  readonly deviceType: 'ELECTRIC_VEHICLES' | 'HEAT_PUMPS' | 'INVERTERS';
  readonly provider: Route['provider'];
  readonly integrationDeviceId: string;
  readonly name: string;
  readonly make: string;
  readonly model: string;
  readonly capacityWh: number | null;
  readonly maximumW: number;
  readonly minimumW?: number;
  readonly chargePointMake?: string | null;
  readonly chargePointModel?: string | null;
  readonly chargePointPowerW?: number | null;
  readonly zoneType?: 'CONTROLLER';
  readonly isDurationCapped?: boolean;
  readonly mayExport?: boolean;
  readonly mode: 'CHARGE' | 'HEAT';
  readonly targetType: 'ABSOLUTE_STATE_OF_CHARGE' | 'ABSOLUTE_TEMPERATURE';
}

/** 6 A at 230 V, below which no vehicle charges. */
const leastChargeW = 1_380;
/** 32 A at 230 V: what a vehicle takes of one phase. */
const usualChargeW = 7_360;
/** 10 A at 230 V: what a plain socket bears for hours. */
const socketW = 2_300;
/** What a vehicle holds of which nothing is known, in Wh. */
const usualCapacityWh = 60_000;
/** Of an inverter for a home. */
const usualInverterW = 5_000;
/** What a heat pump takes for a kW of nominal heat, in W, when it is at its coldest. */
const pumpWattsPerKilowatt = 375;

/** The registration of what was found, by what its customer has chosen. */
export function traitsOf(route: Route, facts: OnboardingFacts, found: VendorDevice): DeviceTraits {
  const { kind, provider, model } = route;
  const common = {
    kind,
    provider,
    integrationDeviceId: found.integrationDeviceId,
    name: found.name,
    make: model.make,
    model: model.model ?? found.model,
  };
  const charged = {
    ...common,
    deviceType: 'ELECTRIC_VEHICLES',
    minimumW: leastChargeW,
    isDurationCapped: false,
    mode: 'CHARGE',
    targetType: 'ABSOLUTE_STATE_OF_CHARGE',
  } as const;
  const capacityWh = facts.vehicle?.capacityWh ?? usualCapacityWh;
  switch (kind) {
    case 'VEHICLE':
      return {
        ...charged,
        capacityWh,
        maximumW: facts.chargePoint ? usualChargeW : socketW,
        chargePointMake: facts.chargePoint?.make ?? null,
        chargePointModel: facts.chargePoint?.model ?? null,
        chargePointPowerW: facts.chargePoint?.powerW ?? null,
      };
    case 'CHARGE_POINT':
      return { ...charged, capacityWh, maximumW: model.powerW ?? usualChargeW };
    case 'INVERTER':
      return {
        ...common,
        deviceType: 'INVERTERS',
        capacityWh: found.capacityWh,
        maximumW: found.powerW ?? usualInverterW,
        mayExport: true,
        mode: 'CHARGE',
        targetType: 'ABSOLUTE_STATE_OF_CHARGE',
      };
    case 'HEAT_PUMP':
      return {
        ...common,
        deviceType: 'HEAT_PUMPS',
        capacityWh: null,
        maximumW: Math.ceil(((model.powerW ?? 0) * pumpWattsPerKilowatt) / 1000),
        zoneType: 'CONTROLLER',
        mode: 'HEAT',
        targetType: 'ABSOLUTE_TEMPERATURE',
      };
  }
}

/** As what the customer's records know what is controlled; null of what they need not know. */
export function assetOf(kind: Route['kind']): 'EV' | 'HEAT_PUMP' | null {
  if (kind === 'INVERTER') return null;
  return kind === 'HEAT_PUMP' ? 'HEAT_PUMP' : 'EV';
}

const daysOfWeek = [1, 2, 3, 4, 5, 6, 7];

/** What is wanted of a device that its customer has said nothing about yet, on every day. */
export function firstPreferences(kind: Route['kind']): Preference[] {
  const ofDay = {
    VEHICLE: [[420, null, 80]],
    CHARGE_POINT: [[420, null, 80]],
    INVERTER: [[420, 10, 100]],
    // Tenths of a degree Celsius: warmer by day than at night.
    HEAT_PUMP: [
      [390, 180, 200],
      [1_320, 160, 170],
    ],
  } as const satisfies Record<Route['kind'], readonly (readonly (number | null)[])[]>;
  return daysOfWeek.flatMap((dayOfWeek) =>
    ofDay[kind].map(([minuteOfDay, minimum, maximum]) => ({
      dayOfWeek,
      minuteOfDay,
      minimum,
      maximum,
      upperLimit: null,
    })),
  );
}

/** The course of a device of which nothing is known yet but what it can hold: it counts as half full. */
export function firstCourse(atMs: number, capacityWh: number | null): Course {
  return {
    atMs,
    pluggedInAtMs: null,
    storedAtPlugIn: null,
    storedMilliwattHours: (capacityWh ?? 0) * 500,
    suspendedAtMs: null,
    boostedAtMs: null,
    link: 'CONNECTED',
    linkSinceMs: atMs,
    plan: null,
    planVersion: 0,
    running: null,
    open: [],
  };
}

/** Why a vehicle cannot be charged for a test, as clients are told. */
export type TestRefusal =
  | 'TC_DEVICE_LIVE'
  | 'TC_DEVICE_ONBOARDING_IN_PROGRESS'
  | 'TC_DEVICE_DISCONNECTED'
  | 'TC_DEVICE_AWAY_FROM_HOME';

/** What keeps a vehicle from being charged at present, by what it has reported last; null where nothing does. */
export function obstacleIn(reports: readonly DeviceReport[]): TestRefusal | null {
  const link = reports.findLast((report) => report.kind === 'LINK');
  if (link && link.link !== 'CONNECTED') return 'TC_DEVICE_DISCONNECTED';
  const plug = reports.findLast(({ kind }) => kind === 'PLUGGED_IN' || kind === 'UNPLUGGED');
  return plug?.kind === 'PLUGGED_IN' ? null : 'TC_DEVICE_AWAY_FROM_HOME';
}

/** For how long a test charge goes on, in minutes. */
export const testMinutes = 5;
/** No vehicle is plugged in for longer without a word of its vendor, in days. */
export const reportDays = 4;

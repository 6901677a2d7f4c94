import { demoUuid } from '../../../demo/references.ts';
import type { KrakenFlexDeviceTypes, ProviderChoices } from '../../../engine/schema.generated.ts';
import type {
  DeviceKind,
  DeviceLifecycle,
  OnboardingStage,
  TestFailureReason,
} from '../../../kernel/devices.ts';
import type { Habit } from '../../../outside/devices/habits.ts';
import { batteryOf } from '../../metering/half-hours/home-batteries.demo.ts';
import type { Place } from '../../metering/places/places.demo.ts';
import type { WeekdayTarget } from '../control/targets.rules.ts';
import { townHeating } from '../heating-model/town-heating.demo.ts';
import {
  type TownVehicle,
  type VehicleDraft,
  vehicleOf,
  vehiclesOf,
} from './town-vehicles.demo.ts';

/** A device of the town as it was registered. */
export interface TownDevice {
  /** Tells the registration from all others. */
  readonly key: string;
  readonly place: Place;
  readonly kind: DeviceKind;
  readonly deviceType: KrakenFlexDeviceTypes;
  readonly provider: ProviderChoices;
  readonly integrationDeviceId: string;
  readonly name: string | null;
  readonly make: string;
  readonly model: string;
  readonly capacityWh: number | null;
  readonly maximumW: number;
  readonly mode: 'CHARGE' | 'COOL' | 'HEAT';
  readonly targetType: 'ABSOLUTE_STATE_OF_CHARGE' | 'ABSOLUTE_TEMPERATURE';
  readonly week: readonly WeekdayTarget[];
  readonly mayExport: boolean | null;
  /** What is charged, of vehicles and charge points. */
  readonly vehicle: TownVehicle | null;
  readonly lifecycle: DeviceLifecycle;
  readonly stage: OnboardingStage;
  readonly testFailureReason: TestFailureReason | null;
  /** Days before the world is begun. */
  readonly registeredDaysAgo: number;
  /** What the customer was told of it, and how many days ago. */
  readonly alerts: readonly (readonly [message: string, daysAgo: number])[];
  /** So many days ago it was taken off the platform and registered anew, while it was being charged. */
  readonly renewedDaysAgo: number | null;
}

/** Whatever has been live for as long as half-hours are kept. */
const longAgo = 425;

/** How far those have come that are not live, each as far as one can. */
const onTheirWay: readonly (readonly [
  placeKey: string,
  lifecycle: DeviceLifecycle,
  stage: OnboardingStage,
  testFailureReason?: TestFailureReason | null,
  habit?: Habit,
])[] = [
  ['household-008', 'ONBOARDING', 'AUTHENTICATION_PENDING'],
  ['household-021', 'ONBOARDING', 'AUTHENTICATION_FAILED'],
  ['household-034', 'ONBOARDING', 'AUTHENTICATION_COMPLETE'],
  ['household-047', 'ONBOARDING', 'TEST_CHARGE_NOT_AVAILABLE'],
  ['household-058', 'ONBOARDING_TEST_IN_PROGRESS', 'TEST_CHARGE_IN_PROGRESS'],
  ['household-045', 'FAILED_ONBOARDING_TEST', 'TEST_CHARGE_FAILED', 'NOT_AT_HOME'],
  ['household-025', 'PENDING_LIVE', 'SETUP_COMPLETE'],
  // Plugged in, so that its test charge can begin at any moment.
  ['household-038', 'ONBOARDING', 'AUTHENTICATION_COMPLETE', null, 'parked'],
];

/** Live vehicles that take nothing, each for a reason of its own. */
const idle: readonly (readonly [placeKey: string, draft: VehicleDraft])[] = [
  ['household-019', { habit: 'lost' }],
  ['household-032', { habit: 'unauthorised' }],
  ['household-042', { habit: 'away' }],
  ['household-055', { habit: 'parked', isFull: true }],
  [
    'household-everything',
    {
      habit: 'dialling',
      kind: 'CHARGE_POINT',
      provider: 'OCPP',
      name: 'Charge point in the garage',
      make: 'Wallbox',
      model: 'Pulsar Plus',
      capacityWh: 64_800,
    },
  ],
];

const alertsOfHabit: Readonly<Record<string, string>> = {
  lost: 'We cannot reach your vehicle. Check that its app is still connected.',
  unauthorised:
    'Your vehicle’s maker has asked us to sign in again. Sign in to go on charging by plan.',
};

const alertOfLimit = 'Your vehicle will not reach its target: its limit of charge is set below it.';

const renewedKey = 'household-011';
const renewedDaysAgo = 60;

/** The devices of the town, in the order in which they are written: the richest home's first. */
export function townDevices(places: readonly Place[]): readonly TownDevice[] {
  return places.flatMap((place) => {
    const [first, ...others] = vehiclesOf(place.key, place.kind);
    return [
      ...(first ? [ofVehicle(place, first)] : []),
      ...fixedOf(place),
      ...others.map((vehicle) => ofVehicle(place, vehicle)),
      ...idleOf(place),
      ...onTheirWayOf(place),
    ];
  });
}

/** The identifier of a device of the town: `two-cars.household-everything`, or `… former`. */
export function demoFlexDeviceId(key: string): string {
  return demoUuid(`flex device ${key}`);
}

const live = {
  lifecycle: 'LIVE',
  stage: 'SETUP_COMPLETE',
  testFailureReason: null,
  registeredDaysAgo: longAgo,
  alerts: [],
  renewedDaysAgo: null,
} as const;

function ofVehicle(place: Place, vehicle: TownVehicle): TownDevice {
  const { kind, provider, integrationDeviceId, name, make, model } = vehicle;
  const [habit = ''] = integrationDeviceId.split('.', 1);
  const isLimited = vehicle.week.some(({ maximum, upperLimit }) => (upperLimit ?? 100) < maximum);
  const alert = alertsOfHabit[habit] ?? (isLimited ? alertOfLimit : undefined);
  return {
    ...live,
    key: integrationDeviceId,
    place,
    kind,
    deviceType: 'ELECTRIC_VEHICLES',
    provider,
    integrationDeviceId,
    name,
    make,
    model,
    capacityWh: vehicle.capacityWh,
    maximumW: vehicle.maximumW,
    mode: 'CHARGE',
    targetType: 'ABSOLUTE_STATE_OF_CHARGE',
    week: vehicle.week,
    mayExport: null,
    vehicle,
    alerts: alert ? [[alert, 2]] : [],
    renewedDaysAgo: place.key === renewedKey ? renewedDaysAgo : null,
  };
}

function idleOf(place: Place): TownDevice[] {
  return idle
    .filter(([key]) => key === place.key)
    .map(([key, draft]) => ofVehicle(place, vehicleOf(key, 'GO-VAR-22-10-14', draft)));
}

function onTheirWayOf(place: Place): TownDevice[] {
  return onTheirWay
    .filter(([key]) => key === place.key)
    .map(([key, lifecycle, stage, testFailureReason = null, habit = 'away'], number) => {
      const vehicle = vehicleOf(key, 'GO-VAR-22-10-14', { habit });
      const alert =
        testFailureReason && 'The test charge failed: plug your vehicle in and try again.';
      return {
        ...ofVehicle(place, vehicle),
        lifecycle,
        stage,
        testFailureReason,
        registeredDaysAgo: 3 + number,
        alerts: alert ? [[alert, 1] as const] : [],
      };
    });
}

/** What customers were told about what stands in their homes, and how many days ago. */
const alertsOfKind: Readonly<Partial<Record<DeviceKind, TownDevice['alerts']>>> = {
  INVERTER: [['Your inverter could not be reached for three hours. It is back.', 20]],
  BATTERY: [['Your battery has been updated by its maker. Nothing has to be done.', 15]],
  HEAT_PUMP: [['Your heat pump reported a fault and has started again by itself.', 12]],
  OTHER: [['Your thermostat needs new batteries soon.', 5]],
};

/** What stands in a home or hangs on its wall. */
function fixedOf(place: Place): TownDevice[] {
  const { key, kind, traits } = place;
  const hasAll = kind === 'everything';
  const fixed = (
    device: Pick<TownDevice, 'kind' | 'deviceType' | 'provider' | 'make' | 'model' | 'maximumW'> &
      Partial<TownDevice>,
  ): TownDevice => ({
    ...live,
    key: `${device.deviceType.toLowerCase()}.${key}`,
    place,
    integrationDeviceId: `fixed.${device.deviceType.toLowerCase()}.${key}`,
    name: null,
    capacityWh: null,
    mode: 'HEAT',
    targetType: 'ABSOLUTE_TEMPERATURE',
    week: warmth,
    mayExport: null,
    vehicle: null,
    alerts: alertsOfKind[device.kind] ?? [],
    ...device,
  });
  const devices: TownDevice[] = [];
  const stores = { mode: 'CHARGE', targetType: 'ABSOLUTE_STATE_OF_CHARGE', week: storage } as const;
  const battery = { capacityWh: batteryOf(traits).capacityWh, mayExport: true } as const;
  if (traits.hasBattery) {
    devices.push(
      fixed({
        ...stores,
        // Where there is a battery of its own, the inverter has none.
        ...(hasAll ? battery : {}),
        kind: 'INVERTER',
        name: hasAll ? 'Inverter in the garage' : null,
        deviceType: 'INVERTERS',
        provider: 'GIVENERGY',
        make: 'GivEnergy',
        model: 'Gen3 Hybrid 5.0',
        maximumW: 3_600,
      }),
    );
    if (!hasAll) {
      devices.push(
        fixed({
          ...stores,
          ...battery,
          kind: 'BATTERY',
          name: 'Battery under the stairs',
          deviceType: 'BATTERIES',
          provider: 'GIVENERGY',
          make: 'GivEnergy',
          model: `Giv-Bat ${battery.capacityWh / 1000}`,
          maximumW: batteryOf(traits).maximumW,
        }),
      );
    }
  }
  if (traits.hasHeatPump) {
    devices.push(
      fixed({
        kind: 'HEAT_PUMP',
        name: hasAll ? 'Heat pump behind the house' : null,
        deviceType: 'HEAT_PUMPS',
        provider: 'DAIKIN',
        make: 'Daikin',
        model: 'Altherma 3',
        maximumW: 3_000,
        week: townHeating(traits).week,
      }),
    );
  }
  if (key === 'household-042') {
    devices.push(
      fixed({
        kind: 'OTHER',
        name: 'Thermostat in the hall',
        deviceType: 'THERMOSTATS',
        provider: 'ECOBEE',
        make: 'ecobee',
        model: 'Smart Thermostat Premium',
        maximumW: 10,
      }),
    );
  }
  return devices;
}

/** Tenths of a degree Celsius: warmer by day than at night. */
const warmth: readonly WeekdayTarget[] = [1, 2, 3, 4, 5, 6, 7].flatMap((dayOfWeek) => [
  { dayOfWeek, minuteOfDay: 390, minimum: 185, maximum: 210, upperLimit: null },
  { dayOfWeek, minuteOfDay: 1_320, minimum: 160, maximum: 180, upperLimit: null },
]);

/** Per cent: what is kept, and what is stored at most. */
const storage: readonly WeekdayTarget[] = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
  dayOfWeek,
  minuteOfDay: 420,
  minimum: 10,
  maximum: 100,
  upperLimit: null,
}));

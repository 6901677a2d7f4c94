import { demoFlexDeviceId, townDevices } from '../domains/flex/devices/town-devices.demo.ts';
import { placesOf } from '../domains/metering/places/places.demo.ts';
import type { TownPlan } from './plan.ts';

/** What to ask about the first device of a home, in the order in which they were registered. */
export function deviceSamples(town: TownPlan, key: string): Readonly<Record<string, string>> {
  const all = townDevices(placesOf(town).filter((place) => place.key === key));
  const [first] = all;
  const dialling = all.find(({ provider }) => provider === 'OCPP');
  if (!first) throw new Error(`The town has no devices at ${key}`);
  return {
    flexDeviceId: demoFlexDeviceId(first.key),
    integrationDeviceId: first.integrationDeviceId,
    ...(dialling && { ocppIdentity: dialling.integrationDeviceId }),
  };
}

/** The devices that show what others do not, by the names of samples. */
const rareDevices = {
  batteryFlexDeviceId: 'inverters.household-everything',
  heatPumpFlexDeviceId: 'heat_pumps.household-everything',
  vehicleFlexDeviceId: 'evenings.household-everything',
  // One of these two has a plan at any moment.
  nightFlexDeviceId: 'slow-nights.household-016',
  dayFlexDeviceId: 'slow-days.household-029',
  retiredFlexDeviceId: 'night-shifts.household-011 former',
  suspendedFlexDeviceId: 'parked.household-037',
  fullFlexDeviceId: 'parked.household-055',
  awayFlexDeviceId: 'away.household-042',
  lostFlexDeviceId: 'lost.household-019',
  unauthorisedFlexDeviceId: 'unauthorised.household-032',
  onboardingFlexDeviceId: 'away.household-008',
} as const;

const rareHomes = {
  nightFlexAccountNumber: 'household-016',
  dayFlexAccountNumber: 'household-029',
  retiredFlexAccountNumber: 'household-011',
  suspendedFlexAccountNumber: 'household-037',
  lostFlexAccountNumber: 'household-019',
  batteryFlexAccountNumber: 'household-014',
  thermostatFlexAccountNumber: 'household-042',
  limitedFlexAccountNumber: 'household-050',
  limitedChargePointFlexAccountNumber: 'household-028',
} as const;

/** What whoever may do everything asks about devices with. */
export function rareDeviceSamples(town: TownPlan): Readonly<Record<string, string>> {
  const numberOf = (key: string) =>
    town.households.find((home) => home.key === key)?.account.number ?? '';
  return {
    ...Object.fromEntries(
      Object.entries(rareDevices).map(([name, key]) => [name, demoFlexDeviceId(key)]),
    ),
    ...Object.fromEntries(Object.entries(rareHomes).map(([name, key]) => [name, numberOf(key)])),
  };
}

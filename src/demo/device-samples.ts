import { demoFlexDeviceId, townDevices } from '../domains/flex/devices/town-devices.demo.ts';
import { demoEuid } from '../domains/flex/heating/town-controllers.demo.ts';
import {
  demoStepId,
  demoWizardId,
  townWizards,
} from '../domains/flex/onboarding/town-wizards.demo.ts';
import { placesOf } from '../domains/metering/places/places.demo.ts';
import type { TownPlan } from './plan.ts';

/** What to ask about the first device of a home, in the order in which they were registered. */
export function deviceSamples(town: TownPlan, key: string): Readonly<Record<string, string>> {
  const devices = townDevices(placesOf(town).filter((place) => place.key === key));
  const [first] = devices;
  const dialling = devices.find(({ provider }) => provider === 'OCPP');
  if (!first) throw new Error(`The town has no devices at ${key}`);
  return {
    flexDeviceId: demoFlexDeviceId(first.key),
    integrationDeviceId: first.integrationDeviceId,
    ...(devices.some(({ kind }) => kind === 'HEAT_PUMP') && { euid: demoEuid(key) }),
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
  unauthorisedFlexAccountNumber: 'household-032',
  leavingFlexAccountNumber: 'household-041',
  batteryFlexAccountNumber: 'household-014',
  thermostatFlexAccountNumber: 'household-042',
  limitedFlexAccountNumber: 'household-050',
  limitedChargePointFlexAccountNumber: 'household-028',
} as const;

/** Homes whose heating shows what that of others does not. */
const heatedHomes = {
  compensated: 'household-016',
  fixed: 'household-029',
  faulty: 'household-042',
  silent: 'household-055',
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
    ...wizardSamples(town),
    ...Object.fromEntries(
      Object.entries(heatedHomes).flatMap(([name, key]) => [
        [`${name}Euid`, demoEuid(key)],
        [`${name}EuidAccountNumber`, numberOf(key)],
        [
          `${name}EuidPropertyId`,
          String(1 + placesOf(town).findIndex((place) => place.key === key)),
        ],
      ]),
    ),
  };
}

/** Wizards that stand at a step of interest, by the beginning of the names of their samples. */
const wizardsAtSteps = {
  halfDone: 'half done',
  signingIn: 'on its way at household-008',
  retrying: 'on its way at household-021',
  testing: 'on its way at household-034',
  waiting: 'on its way at household-058',
  ready: 'on its way at household-038',
  authorising: 'at the vendor',
  typing: 'dialled',
  dialling: 'dialling',
  cancelled: 'cancelled',
  tried: 'key',
  complete: 'car',
} as const;

/** What to ask about wizards with: each wizard, and the step at which it stands. */
function wizardSamples(town: TownPlan): Readonly<Record<string, string>> {
  const wizards = townWizards(placesOf(town));
  const numberOf = (key: string) =>
    town.households.find((home) => home.key === key)?.account.number ?? '';
  return Object.fromEntries(
    Object.entries(wizardsAtSteps).flatMap(([name, key]) => {
      const wizard = wizards.find((each) => each.key === key);
      if (!wizard) throw new Error(`The town has no wizard ${key}`);
      return [
        [`${name}WizardId`, demoWizardId(key)],
        [`${name}StepId`, demoStepId(key, wizard.steps.length - 1)],
        [`${name}WizardAccountNumber`, numberOf(wizard.placeKey)],
      ];
    }),
  );
}

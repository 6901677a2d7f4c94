import { demoUuid } from '../../../demo/references.ts';
import type { OnboardingStepKind as StepKind } from '../../../kernel/devices.ts';
import type { Place } from '../../metering/places/places.demo.ts';
import { modelList } from '../catalogue/model-list.rules.ts';
import { type TownDevice, townDevices } from '../devices/town-devices.demo.ts';

/** A step with its answer; without one it is open. */
type TownStep = readonly [kind: StepKind, answer?: string];

/** A wizard of the town, as far as it has come. */
export interface TownWizard {
  /** Tells it from all others. */
  readonly key: string;
  readonly placeKey: string;
  readonly steps: readonly TownStep[];
  /** The key of the registration that it has led to; null before. */
  readonly deviceKey: string | null;
  /** What is in the account at the vendor beside it. */
  readonly foundBeside: readonly string[];
  readonly isCancelled: boolean;
  /** Days before the world is begun; of one with a device its registration tells when. */
  readonly daysAgo: number;
}

/** The identifier of a catalogue's model. @throws Error where the catalogue has none of that name. */
function idOf(kind: 'CHARGE_POINT' | 'HEAT_PUMP' | 'VEHICLE', make: string, model: string): string {
  const found = modelList.find(
    (each) => each.kind === kind && each.make === make && each.model === model,
  );
  if (!found) throw new Error(`The catalogue has no ${make} ${model}`);
  return String(found.id);
}

const ofCar = (make: string, model: string): TownStep[] => [
  ['SelectDeviceType', 'ELECTRIC_VEHICLES'],
  ['SelectVehicleMake', make],
  ['SelectVehicleVariant', idOf('VEHICLE', make, model)],
];

const atCharger = (make: string, model: string): TownStep[] => [
  ['SelectChargePointMake', make],
  ['SelectChargePointVariant', idOf('CHARGE_POINT', make, model)],
];

const wizard = (
  key: string,
  placeKey: string,
  steps: readonly TownStep[],
  others: Partial<TownWizard> = {},
): TownWizard => ({
  ...{ key, placeKey, steps },
  ...{ deviceKey: null, foundBeside: [], isCancelled: false, daysAgo: 2 },
  ...others,
});

/** How far those have come whose device is registered and not live, by the home they are at. */
const onTheirWay: Readonly<Record<string, readonly TownStep[]>> = {
  'household-008': [['AuthFlow']],
  'household-021': [['AuthFlow', 'REFUSED'], ['Retry']],
  'household-034': [['AuthFlow', 'GRANTED'], ['TestCharge']],
  'household-047': [['AuthFlow', 'GRANTED'], ['TestCharge']],
  'household-058': [['AuthFlow', 'GRANTED'], ['TestCharge', 'DONE'], ['WaitForTransition']],
  'household-045': [
    ['AuthFlow', 'GRANTED'],
    ['TestCharge', 'DONE'],
    ['WaitForTransition', 'FAILED'],
    ['Retry'],
  ],
  'household-038': [['AuthFlow', 'GRANTED'], ['TestCharge']],
  'household-025': [['AuthFlow', 'GRANTED'], ['TestCharge', 'DONE'], ['WaitForTransition']],
};

const registered: TownStep = ['SmartFlexOnboardingDeviceRegistration', 'REGISTERED'];

/** With the step in which the platform has registered the device, where the vendor has let it in. */
function withRegistration(steps: readonly TownStep[], device: TownDevice): TownStep[] {
  const isTesla = device.provider === 'TESLA';
  return steps.flatMap((step) => {
    const [kind, answer] = step;
    if (kind !== 'AuthFlow' || answer !== 'GRANTED') return [step];
    const key: TownStep[] = isTesla ? [['TeslaSetupVirtualKey', 'DONE']] : [];
    return [step, ...key, ['SelectUserVehicle', device.integrationDeviceId], registered];
  });
}

/** The choices that lead to a vehicle of the town, which is reached itself. */
function choicesOf({ make, model, vehicle }: TownDevice): TownStep[] {
  const charger = vehicle?.chargePoint;
  if (!charger) return [...ofCar(make, model), ['SelectChargePointMake', 'NONE']];
  return [
    ...ofCar(make, model),
    ...atCharger(charger.make, charger.model),
    ['SelectVehicleOrChargePoint', 'ELECTRIC_VEHICLE'],
  ];
}

const second = 'second.vehicle';
const finished: readonly TownStep[] = [
  ['AuthFlow', 'GRANTED'],
  ['TestCharge', 'DONE'],
  ['WaitForTransition', 'DONE'],
];

/** What led to the devices of the richest home, and one that its people have not finished. */
function ofRichest(device: (key: string) => TownDevice): TownWizard[] {
  const home = 'household-everything';
  const car = device(`evenings.${home}`);
  const charger = device(`two-cars.${home}`);
  const inverter = device(`inverters.${home}`);
  const heatPump = device(`heat_pumps.${home}`);
  return [
    wizard(
      'inverter',
      home,
      [
        ['SelectDeviceType', 'INVERTERS'],
        ['SelectInverterMake', inverter.make],
        ['SelectInverterSystemType', 'SOLAR_AND_BATTERY'],
        ['AuthFlow', 'GRANTED'],
        ['SelectSessionDevice', inverter.integrationDeviceId],
        registered,
        ['WaitForTransition', 'DONE'],
      ],
      { deviceKey: inverter.key, foundBeside: ['fixed.shed'] },
    ),
    wizard(
      'heat pump',
      home,
      [
        ['SelectDeviceType', 'HEAT_PUMPS'],
        ['SelectHeatPumpMake', heatPump.make],
        ['SelectHeatPumpVariant', idOf('HEAT_PUMP', heatPump.make, heatPump.model)],
        ['AuthFlow', 'GRANTED'],
        registered,
        ['WaitForTransition', 'DONE'],
      ],
      { deviceKey: heatPump.key },
    ),
    wizard(
      'charge point',
      home,
      [
        ...ofCar('Hyundai', 'Kona Electric 64 kWh'),
        ...atCharger(charger.make, charger.model),
        ['SelectVehicleOrChargePoint', 'CHARGE_POINT'],
        ['UserActionRequired', 'DONE'],
        ['UserInputRequired', charger.integrationDeviceId],
        registered,
        ['TestCharge', 'DONE'],
        ['WaitForTransition', 'DONE'],
      ],
      { deviceKey: charger.key },
    ),
    wizard('car', home, [...choicesOf(car), ...withRegistration(finished, car)], {
      deviceKey: car.key,
      foundBeside: [second],
    }),
    wizard('half done', home, [
      ...ofCar('Polestar', '2 Standard Range'),
      ['SelectChargePointMake'],
    ]),
  ];
}

const triedKey = 'household-009';

/** One who has tried everything, the latest last: the earlier ones cannot be gone on with. */
function ofTrier(): TownWizard[] {
  const tesla = ofCar('Tesla', 'Model 3');
  const attempts: readonly (readonly [
    key: string,
    steps: readonly TownStep[],
    isCancelled?: true,
  ])[] = [
    [
      'unsupported',
      [
        ['SelectDeviceType', 'HEAT_PUMPS'],
        ['SelectHeatPumpMake', 'Grant'],
        ['SelectHeatPumpVariant', idOf('HEAT_PUMP', 'Grant', 'Aerona³ 6 kW')],
        ['UnsupportedCombination'],
      ],
    ],
    [
      'nothing found',
      [
        ['SelectDeviceType', 'INVERTERS'],
        ['SelectInverterMake', 'SolarEdge'],
        ['SelectInverterSystemType', 'SOLAR'],
        ['AuthFlow', 'EMPTY'],
        ['TerminalError'],
      ],
    ],
    ['cancelled', [['SelectDeviceType']], true],
    [
      'waiting',
      [...ofCar(...unreachedCar()), ...atCharger('Zaptec', 'Go 2'), ['WaitForLiveIntegration']],
    ],
    [
      'key',
      [
        ...tesla,
        ['SelectChargePointMake', 'NONE'],
        ['AuthFlow', 'WITHOUT_COMMANDS'],
        ['TeslaModifyScopes', 'DONE'],
        ['AuthFlow', 'WITHOUT_KEY'],
        ['TeslaSetupVirtualKey', 'DONE'],
        ['TeslaRegistrationFailed', 'DONE'],
        ['TeslaSetupVirtualKey'],
      ],
    ],
  ];
  return attempts.map(([key, steps, isCancelled = false], place) =>
    wizard(key, triedKey, steps, { isCancelled, daysAgo: attempts.length - place }),
  );
}

/** A car that nobody reaches. @throws Error where every car of the catalogue is reached. */
function unreachedCar(): [make: string, model: string] {
  const found = modelList.find(
    ({ kind, integration, isDeprecated }) =>
      kind === 'VEHICLE' && integration === 'UNAVAILABLE' && !isDeprecated,
  );
  if (!found?.model) throw new Error('The catalogue has no car that nobody reaches');
  return [found.make, found.model];
}

/** The wizards of the town, in the order in which they were started at each home. */
export function townWizards(places: readonly Place[]): readonly TownWizard[] {
  const devices = townDevices(places);
  const device = (key: string): TownDevice => {
    const found = devices.find((each) => each.key === key);
    if (!found) throw new Error(`The town has no device ${key}`);
    return found;
  };
  const going = Object.entries(onTheirWay).map(([placeKey, steps]) => {
    const car = devices.find(
      ({ place, lifecycle }) => place.key === placeKey && lifecycle !== 'LIVE',
    );
    if (!car) throw new Error(`The town has nothing on its way at ${placeKey}`);
    return wizard(
      `on its way at ${placeKey}`,
      placeKey,
      [...choicesOf(car), ...withRegistration(steps, car)],
      { deviceKey: car.key, foundBeside: [second] },
    );
  });
  const dialled: TownStep[] = [
    ...ofCar(...unreachedCar()),
    ...atCharger('Wallbox', 'Pulsar Max'),
    ['UserActionRequired', 'DONE'],
    ['UserInputRequired'],
  ];
  const atVendor: TownStep[] = [
    ...ofCar('Polestar', '2 Standard Range'),
    ['SelectChargePointMake', 'NONE'],
    ['AuthFlow'],
  ];
  return [
    ...ofRichest(device),
    ...going,
    ...ofTrier(),
    wizard('dialled', 'household-010', dialled),
    wizard('dialling', 'household-012', dialled),
    wizard('at the vendor', 'household-051', atVendor),
  ];
}

/** The identifier of a wizard of the town. */
export function demoWizardId(key: string): string {
  return demoUuid(`flex wizard ${key}`);
}

/** The identifier of a step of a wizard of the town, counted from 0. */
export function demoStepId(key: string, place: number): string {
  return demoUuid(`flex wizard ${key} step ${place}`);
}

import type { HouseholdKind } from '../../../demo/households.plan.ts';
import type { ProviderChoices } from '../../../engine/schema.generated.ts';
import type { DeviceKind } from '../../../kernel/devices.ts';
import { seededRandom } from '../../../kernel/random.ts';
import type { Habit } from '../../../outside/devices/habits.ts';
import { chosenProduct } from '../../agreements/agreements/chosen-products.demo.ts';
import type { WeekdayTarget } from '../control/targets.rules.ts';

/** A vehicle that is charged at a home of the town, or a charge point of several. */
export interface TownVehicle {
  /** Tells its habits; see the simulated vendors. */
  readonly integrationDeviceId: string;
  readonly kind: Extract<DeviceKind, 'VEHICLE' | 'CHARGE_POINT'>;
  readonly provider: ProviderChoices;
  readonly make: string;
  readonly model: string;
  readonly name: string;
  readonly capacityWh: number;
  readonly maximumW: number;
  readonly minimumW: number;
  readonly efficiencyThousandths: number;
  readonly chargePoint: {
    readonly make: string;
    readonly model: string;
    readonly powerW: number;
  } | null;
  /** What the customer wants, by weekday. */
  readonly week: readonly WeekdayTarget[];
  /** Whether the customer has never let it be charged by plan: then it is not charged at all. */
  readonly isSuspended: boolean;
  /** Whether it was full before anything was known of it, and half full else. */
  readonly isFull: boolean;
  readonly productCode: string;
}

/** 6 A, below which no vehicle charges, and 32 A at 230 V. */
const leastW = 1_380;
const usualW = 7_360;

type Model = readonly [make: string, model: string, provider: ProviderChoices, capacityWh: number];

/** Usable capacities, as their makers tell them, that are whole multiples of 18 Wh. */
const models: readonly Model[] = [
  ['Tesla', 'Model 3', 'TESLA', 57_600],
  ['Kia', 'EV6', 'ENODE', 77_400],
  ['Hyundai', 'Kona', 'ENODE', 64_800],
  ['Volkswagen', 'ID.3', 'SMARTCAR', 57_996],
  ['BMW', 'i4', 'BMW', 80_604],
];

const wallBoxes: readonly (readonly [make: string, model: string])[] = [
  ['Ohme', 'Home Pro'],
  ['Myenergi', 'Zappi'],
  ['Wallbox', 'Pulsar Max'],
];

export type VehicleDraft = Omit<Partial<TownVehicle>, 'integrationDeviceId'> & {
  readonly habit: Habit;
};

/** The homes whose vehicles differ from what is usual of their kind. */
const draftsByKey: Readonly<Record<string, readonly VehicleDraft[]>> = {
  'household-everything': [
    {
      habit: 'two-cars',
      kind: 'CHARGE_POINT',
      provider: 'OCPP_WALLBOX',
      name: 'Charge point on the drive',
      make: 'Wallbox',
      model: 'Pulsar Max',
      capacityWh: 64_800,
      week: everyDay([390, 80], [1_020, 80]),
    },
    { habit: 'evenings', name: 'Camper van', week: everyDay([330, 75]) },
  ],
  'household-011': [{ habit: 'night-shifts', week: everyDay([990, 80]) }],
  'household-037': [{ habit: 'parked', isSuspended: true }],
  // The battery is spared above 70 per cent, whatever is wanted.
  'household-050': [{ habit: 'evenings', week: everyDay([420, 80, 20, 70]) }],
  'household-028': [
    {
      habit: 'evenings',
      kind: 'CHARGE_POINT',
      provider: 'OHME',
      week: everyDay([420, 80, null, 75]),
    },
  ],
  'household-054': [
    { habit: 'night-shifts', kind: 'CHARGE_POINT', provider: 'OHME', week: everyDay([960, 70]) },
  ],
  // At a plain socket: so slow that what is cheap is filled to the brim.
  'household-016': [{ ...slowly(), habit: 'slow-nights', week: everyDay([420, 80]) }],
  'household-029': [{ ...slowly(), habit: 'slow-days', week: everyDay([960, 80]) }],
};

function slowly(): Pick<TownVehicle, 'maximumW' | 'chargePoint'> {
  return { maximumW: 1_400, chargePoint: null };
}

/** The same on each day of the week: minutes from midnight, per cent, at least, and never above. */
function everyDay(
  ...targets: readonly (readonly [
    minute: number,
    percent: number,
    minimum?: number | null,
    limit?: number,
  ])[]
): WeekdayTarget[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((dayOfWeek) =>
    targets.map(([minuteOfDay, maximum, minimum = null, upperLimit = null]) => ({
      dayOfWeek,
      minuteOfDay,
      minimum,
      maximum,
      upperLimit,
    })),
  );
}

/** The vehicles that are charged at a home, in the order in which they were registered. */
export function vehiclesOf(key: string, kind: HouseholdKind | 'business'): readonly TownVehicle[] {
  const isUsual = kind === 'ev-tariff' || kind === 'ev-charge-point';
  const drafts = draftsByKey[key] ?? (isUsual ? [{ habit: 'evenings' as const }] : []);
  const productCode = kind === 'business' ? null : chosenProduct({ key, kind });
  if (productCode === null) return [];
  return drafts.map((draft) => vehicleOf(key, productCode, draft));
}

/** A vehicle of a home, drawn where the draft leaves it open. */
export function vehicleOf(
  key: string,
  productCode: string,
  { habit, ...draft }: VehicleDraft,
): TownVehicle {
  const random = seededRandom(`halfhour vehicle ${key} ${habit}`);
  const [make, model, provider, capacityWh] = random.pick(models);
  const [boxMake, boxModel] = random.pick(wallBoxes);
  const isChargePoint = draft.kind === 'CHARGE_POINT';
  return {
    integrationDeviceId: `${habit}.${key}`,
    kind: 'VEHICLE',
    provider,
    make: isChargePoint ? boxMake : make,
    model: isChargePoint ? boxModel : model,
    name: isChargePoint ? 'Charge point' : model,
    capacityWh,
    maximumW: usualW,
    minimumW: leastW,
    efficiencyThousandths: 900,
    chargePoint: isChargePoint ? null : { make: boxMake, model: boxModel, powerW: usualW },
    week: usualWeek(key),
    isSuspended: false,
    isFull: false,
    productCode,
    ...draft,
  };
}

/** Earlier on working days; of some homes with a least charge that is wanted as soon as may be. */
function usualWeek(key: string): WeekdayTarget[] {
  const random = seededRandom(`halfhour wishes ${key}`);
  const workdays = random.integer(10, 15) * 30;
  const weekends = workdays + random.integer(1, 4) * 30;
  const percent = random.integer(14, 16) * 5;
  const minimum = random.chance(0.4) ? 20 : null;
  return everyDay([workdays, percent, minimum]).map((target) => ({
    ...target,
    minuteOfDay: target.dayOfWeek > 5 ? weekends : workdays,
  }));
}

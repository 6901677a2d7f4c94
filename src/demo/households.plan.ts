import type { Temporal } from 'temporal-polyfill';
import { accountNumber } from '../kernel/identifiers.ts';
import type { Random } from '../kernel/random.ts';
import {
  type AddressPlan,
  gspGroupOfPlace,
  planAddress,
  planSupply,
  type SupplyPlan,
} from './homes.plan.ts';
import { type MemberPlan, type MemberRole, planOccupier, planPerson } from './people.plan.ts';

/** What a household is there to show. */
export type HouseholdKind =
  | 'everything'
  | 'dual-fuel-smart'
  | 'half-hourly'
  | 'day-night'
  | 'three-rate'
  | 'ev-tariff'
  | 'tracker'
  | 'prepay'
  | 'solar-and-battery'
  | 'ev-charge-point'
  | 'heat-pump'
  | 'traditional'
  | 'debt'
  | 'moving-in'
  | 'leaving'
  | 'closed'
  | 'occupier';

/** The brands that the town's accounts are sold under, named as in the API. */
export type Brand = 'OCTOPUS_ENERGY' | 'COOP_ENERGY' | 'EBICO_LIVING' | 'LONDON_POWER';

/** An account, its type and status named as in the API. `createdOn` is a London date. */
export interface AccountPlan {
  readonly number: string;
  readonly type: 'DOMESTIC' | 'OCCUPIER' | 'BUSINESS';
  readonly status: 'ACTIVE' | 'PENDING' | 'DORMANT';
  readonly brand: Brand;
  readonly createdOn: Temporal.PlainDate;
}

/** A household with one account at one home. `occupiedTo` is the day after the last one there. */
export interface HouseholdPlan {
  readonly key: string;
  readonly kind: HouseholdKind;
  readonly account: AccountPlan;
  readonly address: AddressPlan;
  readonly gspGroup: string;
  readonly people: readonly MemberPlan[];
  readonly supply: SupplyPlan;
  readonly occupiedFrom: Temporal.PlainDate;
  readonly occupiedTo: Temporal.PlainDate | null;
}

/** How many there are before those of `laterHouseholds`. */
const householdCount = 60;

const namedHouseholds: readonly (readonly [key: string, kind: HouseholdKind])[] = [
  ['household-everything', 'everything'],
  ['household-plain', 'dual-fuel-smart'],
  ['household-debt', 'debt'],
  ['household-moving-in', 'moving-in'],
  ['household-leaving', 'leaving'],
  ['household-closed', 'closed'],
  ['household-occupier', 'occupier'],
];

/** Those that joined the town later, behind all others so that nobody else changes. */
const laterHouseholds: readonly (readonly [key: string, kind: HouseholdKind])[] = [
  ['household-economy-7', 'day-night'],
];

/** Homes of a kind that may have smart meters, with others: a time switch turns the rates of this one. */
const homesWithoutSmartMeters: ReadonlySet<string> = new Set(['household-economy-7']);

/** The kinds of the numbered households, in turn. */
const numberedKinds: readonly HouseholdKind[] = [
  'dual-fuel-smart',
  'half-hourly',
  'day-night',
  'three-rate',
  'ev-tariff',
  'tracker',
  'prepay',
  'solar-and-battery',
  'ev-charge-point',
  'heat-pump',
  'traditional',
  'dual-fuel-smart',
  'half-hourly',
];

/** The chance that a home of the kind burns gas. */
const gasChances: Readonly<Record<HouseholdKind, number>> = {
  everything: 1,
  'dual-fuel-smart': 1,
  'half-hourly': 0.7,
  'day-night': 0,
  'three-rate': 0,
  'ev-tariff': 0.8,
  tracker: 1,
  prepay: 1,
  'solar-and-battery': 0.7,
  'ev-charge-point': 0.6,
  'heat-pump': 0,
  traditional: 1,
  debt: 1,
  'moving-in': 1,
  leaving: 1,
  closed: 1,
  occupier: 1,
};

/** People who also have a part in somebody else's account: a landlord, then two relatives. */
const outsideMembers: readonly {
  readonly accountKey: string;
  readonly personOf: string;
  readonly role: MemberRole;
}[] = [
  { accountKey: 'household-leaving', personOf: 'household-018', role: 'VIEWER' },
  { accountKey: 'household-017', personOf: 'household-008', role: 'ADMIN' },
  { accountKey: 'household-013', personOf: 'household-031', role: 'VIEWER' },
];

/** Homes of one GSP group that are flats of one building. */
const flatsOfOneBuilding: readonly string[] = [
  'household-plain',
  'household-026',
  'household-037',
  'household-048',
  'household-059',
];
/** The building, which is called by a name and stands at a number of its street. */
export const sharedBuilding = { name: 'Anchor Buildings', street: '20 Harbour View' } as const;

const bereavedKey = 'household-017';

/** The town's households. Only their dates follow from `today`. */
export function planHouseholds(town: Random, today: Temporal.PlainDate): HouseholdPlan[] {
  const entries = Array.from({ length: householdCount + laterHouseholds.length }, (_, number) => {
    const [key, kind] =
      namedHouseholds[number] ??
      laterHouseholds[number - householdCount] ??
      numberedHousehold(number);
    return { key, kind, number };
  });
  const households = entries.map(({ key, kind, number }) =>
    planHousehold(key, kind, number, town.fork(key), today),
  );
  const building = households.find(({ key }) => key === flatsOfOneBuilding[0])?.address;
  const firstPersons = new Map(households.map(({ key, people }) => [key, people[0]?.person]));
  return households.map((household) => {
    const guests = outsideMembers
      .filter(({ accountKey }) => accountKey === household.key)
      .flatMap(({ personOf, role }) => {
        const person = firstPersons.get(personOf);
        return person === undefined ? [] : [{ person, role }];
      });
    return {
      ...household,
      address: addressInBuilding(household, building),
      people: [...household.people, ...guests],
    };
  });
}

/** A flat shares street, town, postcode and place with the first flat of its building. */
function addressInBuilding(
  { key, address }: HouseholdPlan,
  building: AddressPlan | undefined,
): AddressPlan {
  const flat = flatsOfOneBuilding.indexOf(key) + 1;
  if (flat === 0 || !building) return address;
  const { name, street } = sharedBuilding;
  return { ...building, uprn: address.uprn, lines: [`Flat ${flat}, ${name}`, street] };
}

function numberedHousehold(number: number): readonly [key: string, kind: HouseholdKind] {
  const kind = numberedKinds[(number - namedHouseholds.length) % numberedKinds.length];
  return [`household-${String(number).padStart(3, '0')}`, kind ?? 'dual-fuel-smart'];
}

function planHousehold(
  key: string,
  kind: HouseholdKind,
  number: number,
  random: Random,
  today: Temporal.PlainDate,
): HouseholdPlan {
  const group = gspGroupOfPlace(number);
  const traits = random.fork('traits');
  const dates = householdDates(kind, random.fork('dates'), today);
  return {
    key,
    kind,
    account: {
      number: accountNumber(random.fork('account')),
      type: kind === 'occupier' ? 'OCCUPIER' : 'DOMESTIC',
      status: kind === 'moving-in' ? 'PENDING' : kind === 'closed' ? 'DORMANT' : 'ACTIVE',
      brand: number < namedHouseholds.length ? 'OCTOPUS_ENERGY' : brandIn(group.id, random),
      createdOn: dates.createdOn,
    },
    address: planAddress('HOME', group, number, random.fork('address')),
    gspGroup: group.id,
    people: planMembers(key, kind, number, random),
    supply: planSupply(
      group,
      number,
      {
        hasGas: traits.chance(gasChances[kind]),
        hasExport: kind === 'everything' || kind === 'solar-and-battery',
        hasSmartMeters: traits.chance(
          homesWithoutSmartMeters.has(key) ? 0 : smartMeterChance(kind),
        ),
      },
      random.fork('supply'),
    ),
    occupiedFrom: dates.occupiedFrom,
    occupiedTo: dates.occupiedTo,
  };
}

/** Day and night rates are older than smart meters, and many of their meters still turn dials. */
function smartMeterChance(kind: HouseholdKind): number {
  if (kind === 'traditional' || kind === 'occupier') return 0;
  return kind === 'day-night' ? 0.5 : 1;
}

function planMembers(
  key: string,
  kind: HouseholdKind,
  number: number,
  random: Random,
): MemberPlan[] {
  // Three telephone numbers are kept for each household.
  const firstPersonNumber = number * 3;
  if (kind === 'occupier') {
    return [{ person: planOccupier(`${key}-person-1`, firstPersonNumber), role: 'ADMIN' }];
  }
  const hasOneFamilyName = random.fork('family').chance(0.6);
  const members: MemberPlan[] = [];
  const count = memberCount(key, kind, random.fork('count'));
  for (let place = 0; place < count; place += 1) {
    const name = `person-${place + 1}`;
    const drawn = random.fork(name);
    const familyName = hasOneFamilyName ? members[0]?.person.familyName : undefined;
    const person = planPerson(`${key}-${name}`, firstPersonNumber + place, drawn, familyName);
    const isDeceased = key === bereavedKey && place === 0;
    const isAdmin = place === 0 || drawn.chance(0.5);
    members.push({
      person: isDeceased ? { ...person, isDeceased, label: 'Deceased' } : person,
      role: isAdmin ? 'ADMIN' : 'VIEWER',
    });
  }
  return members;
}

function memberCount(key: string, kind: HouseholdKind, random: Random): number {
  if (kind === 'everything') return 2;
  if (key === 'household-plain') return 1;
  const hasGuest = outsideMembers.some(({ accountKey }) => accountKey === key);
  return random.pick(hasGuest ? [1, 2] : [1, 1, 2, 2, 3]);
}

function brandIn(gspGroup: string, random: Random): Brand {
  const brand = random.fork('brand');
  if (gspGroup === '_C' && brand.chance(0.5)) return 'LONDON_POWER';
  return brand.chance(0.85) ? 'OCTOPUS_ENERGY' : brand.pick(['COOP_ENERGY', 'EBICO_LIVING']);
}

interface HouseholdDates {
  readonly createdOn: Temporal.PlainDate;
  readonly occupiedFrom: Temporal.PlainDate;
  readonly occupiedTo: Temporal.PlainDate | null;
}

function householdDates(
  kind: HouseholdKind,
  random: Random,
  today: Temporal.PlainDate,
): HouseholdDates {
  const ago = (days: number) => today.subtract({ days });
  if (kind === 'moving-in') {
    return { createdOn: ago(5), occupiedFrom: today.add({ days: 14 }), occupiedTo: null };
  }
  if (kind === 'occupier') {
    return { createdOn: ago(115), occupiedFrom: ago(120), occupiedTo: null };
  }
  // At least a year and a quarter with the supplier, so that there is a full year to compare.
  const createdOn = ago(random.integer(460, 1_400));
  const isSwitch = random.chance(0.7);
  const occupiedFrom = isSwitch
    ? createdOn.subtract({ days: random.integer(30, 4_000) })
    : createdOn.add({ days: random.integer(1, 20) });
  const occupiedTo =
    kind === 'leaving' ? today.add({ days: 10 }) : kind === 'closed' ? ago(90) : null;
  return { createdOn, occupiedFrom, occupiedTo };
}

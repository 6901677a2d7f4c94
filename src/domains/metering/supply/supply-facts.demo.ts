import { type Random, seededRandom } from '../../../kernel/random.ts';
import type { Place } from '../places/places.demo.ts';

/** Each zone's exits from the national network, by the GSP group that lies nearest to the zone. */
const zonesOfGroups: Readonly<Record<string, readonly string[]>> = {
  _A: ['EA'],
  _B: ['EM'],
  _C: ['NT'],
  _D: ['NW', 'WN'],
  _E: ['WM'],
  _F: ['NO'],
  _G: ['NW'],
  _H: ['SO'],
  _J: ['SE'],
  _K: ['WS'],
  _L: ['SW'],
  _M: ['NE'],
  _N: ['SC'],
  _P: ['SC'],
};
const exitsOfZones: Readonly<Record<string, number>> = {
  EA: 4,
  EM: 4,
  NE: 3,
  NO: 2,
  NT: 3,
  NW: 2,
  SC: 4,
  SE: 2,
  SO: 2,
  SW: 3,
  WM: 3,
  WN: 1,
  WS: 1,
};
export const distributionZones: readonly string[] = Object.keys(exitsOfZones);

/** The gas zone of a place, which lies where its electricity comes from, and its exit zone. */
export function gasZoneOf({ gspGroup }: Place, random: Random): { ldz: string; exitZone: string } {
  const ldz = random.pick(zonesOfGroups[gspGroup] ?? distributionZones);
  const exits = exitsOfZones[ldz] ?? 1;
  const exit = random.integer(1, exits);
  return { ldz, exitZone: exits === 1 ? ldz : `${ldz}${exit}` };
}

/** Band of yearly use: small, and the first two of the large ones. */
export function endUserCategoryOf(annualQuantityKwh: number): number {
  if (annualQuantityKwh <= 73_200) return 1;
  return annualQuantityKwh <= 293_000 ? 2 : 3;
}

/**
 * How a meter point is settled. Half-hours are class 0 and know no standard configuration: domestic
 * ones in measurement class F, business ones in E behind a current transformer and in G without.
 */
export function settlementOf(place: Place, flow: 'import' | 'export', isSmart: boolean) {
  const { traits, kind } = place;
  const hasTwoRates = flow === 'import' && traits.hasNightHeating;
  /** How many rates the meter switches between. */
  const rates: 1 | 2 | 3 = !hasTwoRates ? 1 : kind === 'three-rate' ? 3 : 2;
  const isHalfHourly = traits.isBusiness
    ? traits.hasCurrentTransformer || traits.isSettledHalfHourly
    : isSmart && (traits.hasElectricVehicle || kind === 'half-hourly');
  const measurementClass = !isHalfHourly
    ? 'A'
    : !traits.isBusiness
      ? 'F'
      : traits.hasCurrentTransformer
        ? 'E'
        : 'G';
  const profileClass = flow === 'export' ? 8 : traits.isBusiness ? 3 : hasTwoRates ? 2 : 1;
  return {
    isHalfHourly,
    hasTwoRates,
    rates,
    measurementClass,
    profileClass: isHalfHourly ? 0 : profileClass,
    mtc: isHalfHourly ? 845 : hasTwoRates ? 811 : 801,
    ssc: isHalfHourly ? '' : hasTwoRates ? '0151' : '0393',
  };
}

/** A maker of meters and what it makes, by the codes that registers and labels know. */
interface MeterMaker {
  readonly name: string;
  readonly code: string;
  readonly electricity: string;
  readonly gas: string;
  readonly largeGas: string;
}

const smartMakers: readonly MeterMaker[] = [
  { name: 'Kestrel', code: 'KST', electricity: 'SM2', gas: 'G4', largeGas: 'G10' },
  { name: 'Merlin', code: 'MRL', electricity: 'E47', gas: 'U4', largeGas: 'U10' },
  { name: 'Harrier', code: 'HRR', electricity: 'AS3', gas: 'BK-G4', largeGas: 'BK-G10' },
];
const oldMakers: readonly MeterMaker[] = [
  { name: 'Landmark', code: 'LMK', electricity: '5192', gas: 'U6', largeGas: 'U16' },
  { name: 'Ferndale', code: 'FRN', electricity: 'C1', gas: 'R5', largeGas: 'R16' },
];

export function pickMaker(isSmart: boolean, random: Random): MeterMaker {
  return random.pick(isSmart ? smartMakers : oldMakers);
}

/** The maker whose name a meter's make begins with. */
export function makerOf(makeAndType: string): MeterMaker | undefined {
  return [...smartMakers, ...oldMakers].find(({ name }) => makeAndType.startsWith(`${name} `));
}

/** Whether a smart home has meters of the first specification, which the network took in later. */
export function isOfFirstSmart(placeKey: string): boolean {
  return seededRandom(`halfhour smart specification ${placeKey}`).chance(0.15);
}

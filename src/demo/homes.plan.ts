import { type GspGroup, gspGroups, mpanFrom, mprnFrom } from '../kernel/meter-points.ts';
import type { Random } from '../kernel/random.ts';

/** Where a supply is taken. Coordinates are WGS 84 degrees, near the middle of the district. */
export interface AddressPlan {
  readonly lines: readonly string[];
  readonly town: string;
  readonly county: string;
  readonly postcode: string;
  readonly uprn: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The meter points of a place. `exportMpan` is there where the place sells electricity. */
export interface SupplyPlan {
  readonly electricity: {
    readonly mpan: string;
    readonly exportMpan: string | null;
    readonly hasSmartMeter: boolean;
  };
  readonly gas: { readonly mprn: string; readonly hasSmartMeter: boolean } | null;
}

/** What a place has, from which its meter points follow. */
interface SupplyTraits {
  readonly hasGas: boolean;
  readonly hasExport: boolean;
  readonly hasSmartMeters: boolean;
}

const homeStreets: readonly string[] = [
  'Alder Close',
  'Beacon Road',
  'Chapel Street',
  'Damson Way',
  'Elm Grove',
  'Fountain Street',
  'Glebe Road',
  'Harbour View',
  'Jubilee Terrace',
  'Kiln Lane',
  'Linden Avenue',
  'Mill Street',
  'Northfield Road',
  'Orchard Street',
  'Priory Gardens',
  'Quarry Bank',
  'Rowan Drive',
  'Station Road',
  'Tanner Row',
  'Vicarage Lane',
];
const flatNames: readonly string[] = ['Weaver House', 'Foundry Court', 'Anchor Buildings'];
const workStreets: readonly string[] = [
  'Market Place',
  'Foundry Lane',
  'Exchange Street',
  'Wharf Road',
  'Brunel Way',
  'Canal Street',
];

/** The letters that end a postcode: Royal Mail leaves out C, I, K, M, O and V. */
const inwardLetters = [...'ABDEFGHJLNPQRSTUWXYZ'];

/**
 * The GSP group of the nth place of the town. Fourteen places in a row lie in all fourteen, and
 * each row begins elsewhere, so that a kind of household is not tied to one region.
 */
export function gspGroupOfPlace(number: number): GspGroup {
  const count = gspGroups.length;
  return gspGroups[(number * 5 + Math.floor(number / count)) % count] as GspGroup;
}

/** The address of a home, or of a workplace, in a GSP group. */
export function planAddress(
  use: 'HOME' | 'WORK',
  group: GspGroup,
  number: number,
  random: Random,
): AddressPlan {
  const place = random.pick(group.places);
  const isFlat = use === 'HOME' && random.chance(0.25);
  const street = random.pick(use === 'HOME' ? homeStreets : workStreets);
  const streetLine = `${random.integer(1, 180)} ${street}`;
  const building = isFlat ? `Flat ${random.integer(1, 24)}, ${random.pick(flatNames)}` : null;
  const unit = use === 'WORK' && random.chance(0.5) ? `Unit ${random.integer(1, 12)}` : null;
  const inward = `${random.integer(1, 9)}${random.pick(inwardLetters)}${random.pick(inwardLetters)}`;
  return {
    lines: [building, unit, streetLine].filter((line) => line !== null),
    town: place.town,
    county: place.county,
    postcode: `${place.outwardPostcode} ${inward}`,
    uprn: `100${numberedDigits(6, number, random)}`,
    latitude: near(place.latitude, random),
    longitude: near(place.longitude, random),
  };
}

/** The meter points of a place, numbered by the distributor of its GSP group. */
export function planSupply(
  group: GspGroup,
  number: number,
  traits: SupplyTraits,
  random: Random,
): SupplyPlan {
  const importSequence = Number(numberedDigits(7, number, random));
  const exportSequence = Number(numberedDigits(7, number + 500, random));
  const gasSequence = Number(numberedDigits(5, number, random));
  return {
    electricity: {
      mpan: mpanFrom(group.distributorId, importSequence),
      exportMpan: traits.hasExport ? mpanFrom(group.distributorId, exportSequence) : null,
      hasSmartMeter: traits.hasSmartMeters,
    },
    gas: traits.hasGas
      ? { mprn: mprnFrom(gasSequence), hasSmartMeter: traits.hasSmartMeters }
      : null,
  };
}

/** Random digits, then the number of the place in three, which keeps any two places apart. */
function numberedDigits(count: number, number: number, random: Random): string {
  const drawn = random.integer(10 ** (count - 1), 10 ** count - 1);
  return `${drawn}${String(number).padStart(3, '0')}`;
}

/** Within about a kilometre, to five decimals. */
function near(degrees: number, random: Random): number {
  return Number((degrees + (random.next() - 0.5) * 0.02).toFixed(5));
}

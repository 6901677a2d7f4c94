import { Temporal } from 'temporal-polyfill';
import type { WANCoverageStrengths } from '../../../engine/schema.generated.ts';

/** One technology by which a postcode is reached, or will be. */
export interface WanLink {
  readonly technology: 'Long-range radio' | 'Cellular' | 'Cellular with mesh radio';
  readonly strength: WANCoverageStrengths;
  readonly auxiliaryEquipment: string | null;
  readonly information: string;
  /** The first London date on which the link works, where that was planned for later. */
  readonly anticipatedOn: Temporal.PlainDate | null;
}

interface Postcode {
  /** The postcode, or its outward part, with one space before the inward part. */
  readonly text: string;
  /** The part before the space. */
  readonly outward: string;
  readonly area: string;
  readonly district: number;
}

type Terrain = 'city' | 'mixed' | 'remote';

/**
 * The postcode areas of Great Britain by the regions of the smart meter network's radio providers:
 * long-range radio (Arqiva) in Scotland and the north of England, cellular (Telefónica) elsewhere.
 * Within a region they are grouped by how hard the country is to cover. Jersey, Guernsey, Man and
 * Northern Ireland have other networks or none.
 */
const areas: Readonly<Record<'north' | 'south', Readonly<Record<Terrain, string>>>> = {
  north: {
    city: 'BD BL EH FY G HU HX L LS M NE OL S SK SR WF WN',
    mixed: 'AB BB DH DD DL DN FK HD KA KY ML PA PR TS WA YO',
    remote: 'CA DG HG HS IV KW LA PH TD ZE',
  },
  south: {
    city: 'B BR BS CF CR CV DA E EC EN HA IG KT LE LU N NG NW RM SE SL SM SS ST SW TW UB W WC WD WS WV',
    mixed:
      'AL BA BH BN CB CH CM CO CT DE DT DY EX GL GU HP IP LN ME MK NN NP NR OX PE PL PO RG RH SG SN SO SP TA TN TQ WR',
    remote: 'HR LD LL SA SY TF TR',
  },
};

const terrainOfArea = new Map<string, { region: 'north' | 'south'; terrain: Terrain }>();
for (const region of ['south', 'north'] as const) {
  for (const terrain of ['city', 'mixed', 'remote'] as const) {
    for (const area of areas[region][terrain].split(' '))
      terrainOfArea.set(area, { region, terrain });
  }
}

/** Reads a postcode, or the outward part of one; null for a text that is neither. */
export function postcodeFrom(text: string): Postcode | null {
  const packed = text.replaceAll(/\s/g, '').toUpperCase();
  const match = /^([A-Z]{1,2})(\d{1,2})([A-Z]?)(\d[A-Z]{2})?$/.exec(packed);
  if (!match) return null;
  const [, area = '', district = '', letter = '', inward] = match;
  const outward = `${area}${district}${letter}`;
  return {
    text: inward === undefined ? outward : `${outward} ${inward}`,
    outward,
    area,
    district: Number(district),
  };
}

/**
 * How well the network reaches a postcode by each technology, the usual one first. The rule is
 * ours, made so that coverage thins as it does in the country: districts are numbered from an
 * area's centre outward, and the farther out, the weaker the signal. Empty outside Great Britain.
 */
export function wanLinksOf(postcode: Postcode): readonly WanLink[] {
  const ofArea = terrainOfArea.get(postcode.area);
  if (!ofArea) return [];
  const strength = strengthOf(ofArea.terrain, postcode.district);
  return ofArea.region === 'north'
    ? [longRangeRadio(strength, postcode)]
    : cellular(strength, postcode);
}

/** The strength of the best link, which is what a postcode is judged by. */
export function bestStrengthOf(links: readonly WanLink[]): WANCoverageStrengths | null {
  const order = ['HIGH', 'MEDIUM', 'LOW'] as const;
  return order.find((strength) => links.some((link) => link.strength === strength)) ?? null;
}

/** Whether a link works on a London date. */
export function isReached({ anticipatedOn }: WanLink, today: Temporal.PlainDate): boolean {
  return anticipatedOn === null || Temporal.PlainDate.compare(today, anticipatedOn) >= 0;
}

function strengthOf(terrain: Terrain, district: number): WANCoverageStrengths {
  const [highTo, mediumTo] = { city: [25, 99], mixed: [10, 28], remote: [2, 14] }[terrain] as [
    number,
    number,
  ];
  return district <= highTo ? 'HIGH' : district <= mediumTo ? 'MEDIUM' : 'LOW';
}

function longRangeRadio(strength: WANCoverageStrengths, postcode: Postcode): WanLink {
  return {
    technology: 'Long-range radio',
    strength,
    auxiliaryEquipment: strength === 'LOW' ? 'Outside aerial' : null,
    information: {
      HIGH: 'A standard hub connects from any room.',
      MEDIUM: 'Fit the hub on an outside wall if the first attempt fails.',
      LOW: 'Survey the signal before the visit.',
    }[strength],
    anticipatedOn: strength === 'LOW' ? plannedFor(postcode) : null,
  };
}

function cellular(strength: WANCoverageStrengths, postcode: Postcode): WanLink[] {
  const alone: WanLink = {
    technology: 'Cellular',
    strength,
    auxiliaryEquipment: strength === 'LOW' ? 'Outside aerial' : null,
    information: {
      HIGH: 'A standard hub connects from any room.',
      MEDIUM: 'Bring a hub with mesh radio as well.',
      LOW: 'Survey the signal before the visit.',
    }[strength],
    anticipatedOn: strength === 'LOW' ? plannedFor(postcode) : null,
  };
  if (strength === 'HIGH') return [alone];
  const mesh: WanLink = {
    technology: 'Cellular with mesh radio',
    strength,
    auxiliaryEquipment: 'Hub with mesh radio',
    information: 'The hub reaches the network through hubs in neighbouring homes.',
    anticipatedOn: strength === 'LOW' ? plannedFor(postcode) : null,
  };
  return [alone, mesh];
}

/** The plan for districts out of reach: one quarter of 2027 or 2028 after another. */
function plannedFor({ district }: Postcode): Temporal.PlainDate {
  return new Temporal.PlainDate(2027, 1, 1).add({ months: 3 * (district % 8) });
}

import { gspGroups } from '../../../kernel/meter-points.ts';

/**
 * The GSP group of each postcode area of Great Britain: the area of the distributor who serves most
 * of it. (The licence areas of the 14 distribution network operators, as the Energy Networks
 * Association maps them.)
 */
const areas: Readonly<Record<string, string>> = {
  _A: 'AL CB CM CO EN HA IG IP LU NR PE RM SG SS WD',
  _B: 'CV DE LE LN MK NG NN',
  _C: 'E EC N NW SE SW W WC',
  _D: 'CH CW L LL WA',
  _E: 'B DY GL HR ST SY TF WR WS WV',
  _F: 'DH DL HG NE SR TS YO',
  _G: 'BB BL CA FY LA M OL PR SK WN',
  _H: 'BH DT GU HP OX PO RG SL SN SO SP TW UB',
  _J: 'BN BR CR CT DA KT ME RH SM TN',
  _K: 'CF LD NP SA',
  _L: 'BA BS EX PL TA TQ TR',
  _M: 'BD DN HD HU HX LS S WF',
  _N: 'DG EH FK G KA KY ML TD',
  _P: 'AB DD HS IV KW PA PH ZE',
};

/** Districts that another distributor serves than most of their area, the last one included. */
const exceptions: readonly (readonly [area: string, from: number, to: number, group: string])[] = [
  ['DN', 21, 22, '_B'],
  ['HP', 1, 4, '_A'],
  ['PA', 1, 19, '_N'],
  ['PE', 9, 12, '_B'],
  ['PE', 20, 25, '_B'],
  ['S', 40, 45, '_B'],
  ['S', 80, 81, '_B'],
  ['SY', 15, 25, '_D'],
  ['TD', 15, 15, '_F'],
];

const groupOfArea: ReadonlyMap<string, string> = new Map(
  Object.entries(areas).flatMap(([group, names]) => names.split(' ').map((name) => [name, group])),
);

const groupOfPlace: ReadonlyMap<string, string> = new Map(
  gspGroups.flatMap(({ id, places }) => places.map(({ outwardPostcode }) => [outwardPostcode, id])),
);

/**
 * The GSP group, such as `_C`, of a postcode or of its first half, however it is spaced. Null for a
 * text that is none, and for places that the British grid does not reach.
 */
export function gspGroupOfPostcode(text: string): string | null {
  const match = /^([A-Z]{1,2})(\d{1,2})[A-Z]?(?: *\d[A-Z]{2})?$/.exec(outwardFirst(text));
  if (!match) return null;
  const [, area = '', district = ''] = match;
  const place = groupOfPlace.get(area + district);
  if (place) return place;
  const number = Number(district);
  const exception = exceptions.find(
    ([name, from, to]) => name === area && from <= number && number <= to,
  );
  return exception?.[3] ?? groupOfArea.get(area) ?? null;
}

/**
 * The GSP groups of a postcode, of its first half, or of its area alone, such as `SY`, which several
 * distributors may share; in their order. None for a text that is none of these.
 */
export function gspGroupsOfPostcode(text: string): string[] {
  const whole = gspGroupOfPostcode(text);
  if (whole) return [whole];
  const area = text.trim().toUpperCase();
  const usual = groupOfArea.get(area);
  if (!usual) return [];
  const others = exceptions.filter(([name]) => name === area).map(([, , , group]) => group);
  return [...new Set([usual, ...others])].toSorted();
}

/** The GSP group of a meter point: of its own, else of its postcode; empty where there is neither. */
export function gspGroupOfPoint(point: {
  readonly gspGroupId: string | null;
  readonly postcode: string;
}): string {
  return point.gspGroupId ?? gspGroupOfPostcode(point.postcode) ?? '';
}

/** In capitals, with the two halves apart where both are there. */
function outwardFirst(text: string): string {
  const trimmed = text.trim().toUpperCase();
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/.exec(trimmed);
  return whole ? `${whole[1]} ${whole[2]}` : trimmed;
}

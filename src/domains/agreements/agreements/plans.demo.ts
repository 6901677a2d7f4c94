import type { Temporal } from 'temporal-polyfill';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import type { Place } from '../../metering/places/places.demo.ts';
import {
  chosenByKey,
  chosenByKind,
  chosenExportProduct,
  laterIssueByKey,
  usualExportProduct,
} from './chosen-products.demo.ts';

/** A meter point of the town, with what decides on its agreements. */
export interface TownSupply
  extends Pick<Place, 'key' | 'kind' | 'brand' | 'gspGroup' | 'suppliedFrom'> {
  readonly identifier: string;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly suppliedTo: Temporal.PlainDate | null;
}

/** Every meter point of a place. */
export function suppliesOf(place: Place): TownSupply[] {
  const { key, kind, brand, gspGroup, suppliedFrom, occupiedTo: suppliedTo } = place;
  const { electricity, gas } = place.supply;
  const common = { key, kind, brand, gspGroup, suppliedFrom, suppliedTo };
  const electric = { ...common, fuel: 'ELECTRICITY' } as const;
  const { mpan, exportMpan } = electricity;
  return [
    { ...electric, identifier: mpan, direction: 'IMPORT' },
    ...(exportMpan ? [{ ...electric, identifier: exportMpan, direction: 'EXPORT' as const }] : []),
    ...(gas
      ? [{ ...common, identifier: gas.mprn, fuel: 'GAS' as const, direction: 'IMPORT' as const }]
      : []),
  ];
}

/** A stretch of an account's time on one product; `to` is the day after the last. */
export interface AgreementPlan {
  readonly productCode: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  /** When it would have ended by itself: a fixed term that was left early, or nothing. */
  readonly agreedTo: Temporal.PlainDate | null;
  /** Withdrawn from in the days of cooling off, and never counted. */
  readonly isRevoked?: boolean;
}

const variableOfBrand: Readonly<Record<string, string>> = {
  OCTOPUS_ENERGY: 'VAR-22-11-01',
  COOP_ENERGY: 'COOP-VAR-22-11-01',
  EBICO_LIVING: 'EBICO-VAR-22-11-01',
  LONDON_POWER: 'LP-VAR-22-11-01',
};

/**
 * The agreements of one meter point of the town, in order, without gaps from the first day of
 * supply to the last: what came first, and what the household has moved on to.
 */
export function planAgreements(supply: TownSupply, today: Temporal.PlainDate): AgreementPlan[] {
  const random = seededRandom(`halfhour agreements ${supply.identifier}`);
  const changes = changesOf(supply, random, today).filter(
    ({ from }) => supply.suppliedTo === null || from.until(supply.suppliedTo).days > 0,
  );
  return changes.map(({ productCode, from, agreedTo }, place) => {
    const next = changes[place + 1]?.from ?? null;
    const to = next ?? earlier(agreedTo, supply.suppliedTo);
    return { productCode, from, to, agreedTo };
  });
}

/** Everything that was ever agreed for a meter point: its agreements, then what was withdrawn. */
export function everyPlan(supply: TownSupply, today: Temporal.PlainDate): AgreementPlan[] {
  const plans = planAgreements(supply, today);
  if (supply.key !== 'household-plain' || supply.fuel !== 'ELECTRICITY') return plans;
  const from = today.subtract({ days: 120 });
  const to = from.add({ years: 2 });
  return [...plans, { productCode: 'FIX-24M-25-10-11', from, to, agreedTo: to, isRevoked: true }];
}

type Change = Pick<AgreementPlan, 'productCode' | 'from' | 'agreedTo'>;

function changesOf(supply: TownSupply, random: Random, today: Temporal.PlainDate): Change[] {
  const { key, suppliedFrom, fuel, direction, brand, kind } = supply;
  const first = (productCode: string): Change => ({
    productCode,
    from: suppliedFrom,
    agreedTo: null,
  });
  const ago = (days: number) => today.subtract({ days });
  if (direction === 'EXPORT') {
    const chosen = chosenExportProduct(kind) ?? usualExportProduct;
    if (chosen === usualExportProduct) return [first(chosen)];
    const from = later(ago(230), suppliedFrom.add({ days: 1 }));
    return [first(usualExportProduct), { productCode: chosen, from, agreedTo: null }];
  }
  if (kind === 'occupier') return [first('OCCUPIER-VAR-22-11-01')];
  if (kind === 'business') return businessChanges(supply, random, today);
  const variable = variableOfBrand[brand] ?? 'VAR-22-11-01';
  if (kind === 'moving-in') return [first(variable)];
  if (kind === 'prepay') return [first('PREPAY-VAR-22-11-01')];
  const isTracked = kind === 'tracker' || kind === 'everything';
  const chosen =
    fuel === 'GAS' ? (isTracked ? ['SILVER-24-04-03'] : []) : (chosenByKind[kind] ?? []);
  if (chosen.length > 0) {
    const picked = (fuel === 'ELECTRICITY' && chosenByKey[key]) || random.pick(chosen);
    const productCode = (fuel === 'ELECTRICITY' && laterIssueByKey[key]) || picked;
    // Trackers last a year and are then taken again.
    const days = productCode.startsWith('SILVER')
      ? random.integer(60, 340)
      : random.integer(120, 390);
    const from = ago(days);
    const agreedTo = productCode.startsWith('SILVER') ? from.add({ years: 1 }) : null;
    return [first(variable), { productCode, from, agreedTo }];
  }
  if (brand !== 'OCTOPUS_ENERGY' || kind === 'debt' || kind === 'leaving') return [first(variable)];
  return fixedChanges(supply, random, today, variable);
}

/** Some homes are on a fixed year: over, under way, or about to end. */
function fixedChanges(
  { key, suppliedFrom }: TownSupply,
  random: Random,
  today: Temporal.PlainDate,
  variable: string,
): Change[] {
  const begin: Change = { productCode: variable, from: suppliedFrom, agreedTo: null };
  const ago = (days: number) => today.subtract({ days });
  const fixed = (productCode: string, from: Temporal.PlainDate): Change => ({
    productCode,
    from,
    agreedTo: from.add({ years: 1 }),
  });
  // Both fuels of a home take the same turn.
  const turn = key === 'household-plain' ? 'ENDING' : turnOf(key);
  switch (turn) {
    case 'ENDING': {
      const ending = fixed('FIX-12M-25-01-14', today.add({ days: 24 }).subtract({ years: 1 }));
      return [begin, ending];
    }
    case 'OVER': {
      const over = fixed('FIX-12M-23-09-21', later(ago(430), suppliedFrom.add({ days: 1 })));
      const after: Change = {
        productCode: variable,
        from: over.agreedTo ?? ago(60),
        agreedTo: null,
      };
      return [begin, over, after];
    }
    case 'UNDER_WAY':
      return [begin, fixed('FIX-12M-25-01-14', ago(random.integer(40, 200)))];
    case 'COOLING_OFF':
      return [begin, { ...fixed('FIX-24M-25-10-11', ago(3)), agreedTo: ago(3).add({ years: 2 }) }];
    case 'VARIABLE':
      return [begin];
  }
}

type Turn = 'ENDING' | 'OVER' | 'UNDER_WAY' | 'COOLING_OFF' | 'VARIABLE';

function turnOf(key: string): Turn {
  return seededRandom(`halfhour fixed term ${key}`).pick<Turn>([
    'OVER',
    'UNDER_WAY',
    'UNDER_WAY',
    'COOLING_OFF',
    'VARIABLE',
    'VARIABLE',
  ]);
}

/** A place of work fixes year after year; a shop or two pay what the market asks. */
function businessChanges(
  { key, suppliedFrom }: TownSupply,
  random: Random,
  today: Temporal.PlainDate,
): Change[] {
  if (seededRandom(`halfhour business ${key}`).chance(0.2)) {
    return [{ productCode: 'BUS-VAR-22-11-01', from: suppliedFrom, agreedTo: null }];
  }
  const changes: Change[] = [];
  let from = suppliedFrom;
  while (from.until(today).days > 0) {
    const agreedTo = from.add({ years: 1 });
    changes.push({ productCode: 'BUS-12M-FIXED-23-09-21', from, agreedTo });
    from = agreedTo;
  }
  // The next year is signed some months ahead, by those who are quick.
  if (random.chance(0.5)) {
    changes.push({ productCode: 'BUS-12M-FIXED-23-09-21', from, agreedTo: from.add({ years: 1 }) });
  }
  return changes;
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return a.until(b).days > 0 ? b : a;
}

function earlier(
  a: Temporal.PlainDate | null,
  b: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a.until(b).days > 0 ? a : b;
}

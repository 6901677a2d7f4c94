import { decimalText, dividedHalfUp } from '../../../kernel/money.ts';
import type { Span } from '../../../kernel/spans.ts';
import { type Band, bands } from '../../../kernel/tariffs.ts';
import {
  type Charge,
  type CostSheet,
  grossOf,
  isPriced,
  noRate,
  partsOfDay,
  placesWithin,
  quantityText,
  sumsBetween,
} from '../costing/cost-sheets.rules.ts';

type StatisticType =
  | 'STANDING_CHARGE_COST'
  | 'CONSUMPTION_COST'
  | 'GENERATION_VALUE'
  | 'TOU_BUCKET_COST';

/** An amount as a text of pence, and the price of one unit where there is one. */
export interface Money {
  readonly pence: string;
  readonly pricePence: string | null;
}

/** What one kind of charge comes to in an interval. */
export interface Statistic {
  readonly type: StatisticType;
  readonly label: string;
  readonly description: string;
  /** Kilowatt-hours; of a standing charge, days. */
  readonly value: string;
  readonly costExclTax: Money;
  readonly costInclTax: Money;
}

interface Kind {
  readonly type: StatisticType;
  readonly label: string;
  readonly description: string;
}

const kinds: Readonly<Record<Band, Kind>> = {
  STANDING_CHARGE: {
    type: 'STANDING_CHARGE_COST',
    label: 'STANDING_CHARGE',
    description: 'The part of the standing charge of each day on supply.',
  },
  STANDARD: {
    type: 'CONSUMPTION_COST',
    label: 'CONSUMPTION',
    description: 'What the energy costs, at the price of each half-hour.',
  },
  DAY: {
    type: 'TOU_BUCKET_COST',
    label: 'DAY_RATE',
    description: 'What the energy of the day rate costs.',
  },
  NIGHT: {
    type: 'TOU_BUCKET_COST',
    label: 'NIGHT_RATE',
    description: 'What the energy of the night rate costs.',
  },
  OFF_PEAK: {
    type: 'TOU_BUCKET_COST',
    label: 'OFF_PEAK',
    description: 'What the energy of the cheap hours costs.',
  },
  PEAK: {
    type: 'TOU_BUCKET_COST',
    label: 'PEAK',
    description: 'What the energy of the dear hours costs.',
  },
  EV_DEVICE_PEAK: {
    type: 'TOU_BUCKET_COST',
    label: 'EV_DEVICE_PEAK',
    description: 'What the energy of the car by day costs.',
  },
  EV_DEVICE_OFF_PEAK: {
    type: 'TOU_BUCKET_COST',
    label: 'EV_DEVICE_OFF_PEAK',
    description: 'What the energy of the car by night costs.',
  },
};

const generation: Kind = {
  type: 'GENERATION_VALUE',
  label: 'GENERATION',
  description: 'What is paid for the energy given back, at the price of each half-hour.',
};

const spreadEvenly =
  ' Estimated: only the ends of the interval were read, and the energy is spread evenly between.';

/**
 * What the energy of an interval costs, kind by kind, exactly: nothing is rounded, so the costs of
 * shorter intervals add up to those of longer ones. None where nothing has arrived, or where not
 * every half-hour has its price: a part of a cost is no cost.
 */
export function statisticsOf(
  sheet: CostSheet,
  interval: Span,
  direction: 'IMPORT' | 'EXPORT',
  isSpread: boolean,
): Statistic[] {
  const [from, to] = placesWithin(sheet, interval);
  const { measured, priced, charges } = sumsBetween(sheet, from, to);
  if (measured === 0 || priced !== measured) return [];
  const byBand = Map.groupBy(charges, ({ band }) => band);
  return [...byBand].map(([band, ofBand]): Statistic => {
    const kind = direction === 'EXPORT' && band === 'STANDARD' ? generation : kinds[band];
    const quantity = ofBand.reduce((sum, each) => sum + each.quantity, 0);
    const net = BigInt(ofBand.reduce((sum, { amount }) => sum + amount, 0));
    const gross = grossOf(ofBand);
    const price = priceOf(sheet, band, ofBand, quantity, from, to);
    return {
      ...kind,
      description: isSpread ? kind.description + spreadEvenly : kind.description,
      value: quantityText(band, quantity),
      costExclTax: { pence: decimalText(net, 7), pricePence: price?.exclVat ?? null },
      costInclTax: { pence: decimalText(gross, 9), pricePence: price?.inclVat ?? null },
    };
  });
}

/**
 * The price of a unit: the one that held in every half-hour, else the average that was paid, rounded
 * to the ten-thousandth of a penny. Null where there were several and nothing to weigh them by.
 */
function priceOf(
  sheet: CostSheet,
  band: Band,
  charges: readonly Charge[],
  quantity: number,
  from: number,
  to: number,
): { readonly exclVat: string; readonly inclVat: string } | null {
  const rate = onlyRate(sheet, band, from, to);
  const percents = new Set(charges.map(({ vatPercent }) => vatPercent));
  const [percent] = percents;
  if (rate !== null && percent !== undefined && percents.size === 1) {
    return { exclVat: decimalText(rate, 4), inclVat: decimalText(rate * (100 + percent), 6) };
  }
  if (quantity === 0) return null;
  // An average of days is over parts of days, one of energy over watt-hours.
  const perUnit = BigInt(band === 'STANDING_CHARGE' ? partsOfDay : 1000);
  const net = BigInt(charges.reduce((sum, { amount }) => sum + amount, 0));
  const average = (amount: bigint, scale: bigint) =>
    decimalText(dividedHalfUp(amount * perUnit, BigInt(quantity) * scale), 4);
  return { exclVat: average(net, 1000n), inclVat: average(grossOf(charges), 100_000n) };
}

/** The one price of a band in all its half-hours of a stretch; null where there are several. */
function onlyRate(sheet: CostSheet, band: Band, from: number, to: number): number | null {
  const { bandPlaces, rates, standingRates } = sheet;
  const wanted = bands.indexOf(band);
  const isStanding = band === 'STANDING_CHARGE';
  let only: number | null = null;
  for (let place = from; place < to; place += 1) {
    if (!isStanding && bandPlaces[place] !== wanted) continue;
    if (!isPriced(sheet, place)) continue;
    const rate = (isStanding ? standingRates[place] : rates[place]) as number;
    if (rate === noRate || rate === only) continue;
    if (only !== null) return null;
    only = rate;
  }
  return only;
}

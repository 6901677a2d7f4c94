import type { Brand } from '../../../demo/households.plan.ts';
import type { Band, TariffShape } from '../../../kernel/tariffs.ts';
import { intelligentForCars } from '../offers/car-products.demo.ts';

/** When something of the catalogue begins or ends: days from the day the world was begun. */
type Day = number;

/** How a product's prices come about. Levels are against what a variable product costs. */
type PriceKind =
  /** Changes with the quarter, as the price cap does. */
  | { readonly kind: 'QUARTERLY'; readonly level: number }
  /** Holds for the whole time the product is there. */
  | { readonly kind: 'FIXED'; readonly level: number }
  /** Follows the wholesale price of the day. */
  | { readonly kind: 'DAILY' }
  /** Follows the wholesale price of the half-hour. */
  | {
      readonly kind: 'HALF_HOURLY';
      readonly coefficient: number;
      readonly peakOffsetPence: number;
      readonly capPence: number;
      readonly floorPence: number;
    }
  /** Pence per kWh without VAT, everywhere the same. */
  | { readonly kind: 'BANDS'; readonly pence: Partial<Readonly<Record<Band, number>>> };

export interface ProductPlan {
  readonly code: string;
  readonly brand: Brand;
  readonly displayName: string;
  readonly fullName: string;
  readonly description: string;
  readonly notes: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly from: Day;
  readonly to: Day | null;
  /** When every agreement on it ends. */
  readonly ends?: Day;
  readonly termMonths: number | null;
  readonly exitFeesPence: number;
  readonly price: PriceKind;
  readonly electricity: readonly TariffShape[];
  readonly hasGas: boolean;
  /** The GSP groups that it is sold in; all of them where there are none here. */
  readonly regions?: readonly string[];
  /** The time-of-use scheme of each shape of tariff with more than one rate. */
  readonly schemes: Partial<Readonly<Record<TariffShape, string>>>;
  readonly traits: readonly ProductTrait[];
  readonly tags: readonly string[];
}

type ProductTrait =
  | 'VARIABLE'
  | 'TRACKER'
  | 'GREEN'
  | 'PREPAY'
  | 'BUSINESS'
  | 'OCCUPIER'
  | 'HALF_HOURLY'
  | 'DEFAULT'
  | 'HIDDEN'
  | 'RESTRICTED';

/** Longer ago than any agreement of the town. */
const always: Day = -1_500;

const ordinary = {
  brand: 'OCTOPUS_ENERGY',
  notes: '',
  direction: 'IMPORT',
  from: always,
  to: null,
  termMonths: null,
  exitFeesPence: 0,
  schemes: { TWO_RATE: 'ECONOMY-7', THREE_RATE: 'THREE-RATE' },
  hasGas: true,
  electricity: ['ONE_RATE', 'TWO_RATE', 'THREE_RATE'],
} as const satisfies Partial<ProductPlan>;

const variable = { ...ordinary, price: { kind: 'QUARTERLY', level: 1 } } as const;
const electricityOnly = { ...ordinary, electricity: ['ONE_RATE'], hasGas: false } as const;
const export_ = { ...electricityOnly, direction: 'EXPORT' } as const;

/** Everything that is, was and will be on offer in the town. */
export const productPlans: readonly ProductPlan[] = [
  {
    ...variable,
    code: 'VAR-22-11-01',
    displayName: 'Flexible',
    fullName: 'Flexible Halfhour',
    description: 'Prices that move with the market, never above the price cap, and no exit fees.',
    traits: ['VARIABLE', 'GREEN', 'DEFAULT'],
    tags: ['STANDARD'],
  },
  {
    ...variable,
    code: 'COOP-VAR-22-11-01',
    brand: 'COOP_ENERGY',
    displayName: 'Community Flexible',
    fullName: 'Community Flexible by Co-op Energy',
    description: 'Variable prices and power from community projects.',
    traits: ['VARIABLE', 'GREEN', 'DEFAULT'],
    tags: ['STANDARD', 'COMMUNITY'],
  },
  {
    ...variable,
    code: 'EBICO-VAR-22-11-01',
    brand: 'EBICO_LIVING',
    displayName: 'Ebico Flexible',
    fullName: 'Ebico Living Flexible',
    description: 'Variable prices, the same for every way to pay by bank.',
    traits: ['VARIABLE', 'DEFAULT'],
    tags: ['STANDARD'],
  },
  {
    ...variable,
    code: 'LP-VAR-22-11-01',
    brand: 'LONDON_POWER',
    displayName: 'London Flexible',
    regions: ['_C'],
    fullName: 'London Power Flexible',
    description: 'Variable prices for homes in the capital.',
    traits: ['VARIABLE', 'GREEN', 'DEFAULT'],
    tags: ['STANDARD'],
  },
  {
    ...variable,
    code: 'PREPAY-VAR-22-11-01',
    displayName: 'Flexible Prepay',
    fullName: 'Flexible Halfhour Prepay',
    description: 'Variable prices for meters that are topped up.',
    price: { kind: 'QUARTERLY', level: 0.97 },
    electricity: ['ONE_RATE', 'TWO_RATE'],
    traits: ['VARIABLE', 'PREPAY', 'DEFAULT'],
    tags: ['STANDARD', 'PREPAY'],
  },
  {
    ...variable,
    code: 'OCCUPIER-VAR-22-11-01',
    displayName: 'Occupier',
    fullName: 'Deemed contract for occupiers',
    description: 'What is charged until the person at a property has signed up.',
    price: { kind: 'QUARTERLY', level: 1.02 },
    traits: ['VARIABLE', 'OCCUPIER', 'HIDDEN', 'RESTRICTED'],
    tags: ['STANDARD'],
  },
  {
    ...ordinary,
    code: 'FIX-12M-23-09-21',
    displayName: 'Fixed 12 months (first issue)',
    fullName: 'Halfhour 12M Fixed, first issue',
    description: 'The price of a kilowatt-hour stays the same for twelve months.',
    notes: 'Replaced by the second issue.',
    from: -900,
    to: -420,
    termMonths: 12,
    exitFeesPence: 7_500,
    price: { kind: 'FIXED', level: 1.06 },
    traits: ['GREEN'],
    tags: ['FIXED'],
  },
  {
    ...ordinary,
    code: 'FIX-12M-25-01-14',
    displayName: 'Fixed 12 months',
    fullName: 'Halfhour 12M Fixed, second issue',
    description: 'The price of a kilowatt-hour stays the same for twelve months.',
    from: -420,
    to: 21,
    termMonths: 12,
    exitFeesPence: 5_000,
    price: { kind: 'FIXED', level: 0.95 },
    traits: ['GREEN'],
    tags: ['FIXED'],
  },
  {
    ...ordinary,
    code: 'FIX-24M-25-10-11',
    displayName: 'Fixed 24 months',
    fullName: 'Halfhour 24M Fixed',
    description: 'Two years without a change of price.',
    from: -150,
    termMonths: 24,
    exitFeesPence: 7_500,
    price: { kind: 'FIXED', level: 0.98 },
    traits: ['GREEN'],
    tags: ['FIXED'],
  },
  {
    ...ordinary,
    code: 'FIX-12M-26-03-31',
    displayName: 'Fixed 12 months (next issue)',
    fullName: 'Halfhour 12M Fixed, third issue',
    description: 'The next year of unchanging prices, on sale soon.',
    notes: 'Goes on sale when the second issue is withdrawn.',
    from: 21,
    termMonths: 12,
    exitFeesPence: 5_000,
    price: { kind: 'FIXED', level: 0.93 },
    traits: ['GREEN'],
    tags: ['FIXED'],
  },
  {
    ...electricityOnly,
    code: 'AGILE-23-12-06',
    displayName: 'Agile (earlier issue)',
    fullName: 'Agile Halfhour, earlier issue',
    description: 'Half-hourly prices that follow the wholesale market.',
    notes: 'Closed to new customers.',
    from: -1_100,
    to: -720,
    electricity: ['HALF_HOURLY'],
    price: {
      kind: 'HALF_HOURLY',
      coefficient: 2.15,
      peakOffsetPence: 12,
      capPence: 95.24,
      floorPence: -10,
    },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY'],
    tags: ['SMART', 'HALF_HOURLY'],
  },
  {
    ...electricityOnly,
    code: 'AGILE-24-10-01',
    displayName: 'Agile',
    fullName: 'Agile Halfhour',
    description: 'Half-hourly prices for the next day, published at four in the afternoon.',
    from: -500,
    electricity: ['HALF_HOURLY'],
    price: {
      kind: 'HALF_HOURLY',
      coefficient: 2.1,
      peakOffsetPence: 12,
      capPence: 95.24,
      floorPence: -20,
    },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY'],
    tags: ['SMART', 'HALF_HOURLY'],
  },
  {
    ...ordinary,
    code: 'SILVER-24-04-03',
    displayName: 'Tracker',
    fullName: 'Halfhour Tracker',
    description: 'One price a day, which follows the wholesale market.',
    notes: 'Whoever leaves it can come back after nine months.',
    from: -500,
    termMonths: 12,
    electricity: ['ONE_RATE'],
    price: { kind: 'DAILY' },
    traits: ['VARIABLE', 'GREEN', 'TRACKER'],
    tags: ['SMART', 'TRACKER'],
  },
  {
    ...electricityOnly,
    code: 'GO-VAR-22-10-14',
    displayName: 'Go',
    fullName: 'Halfhour Go',
    description: 'Five cheap hours every night to charge a car.',
    from: -1_200,
    electricity: ['TWO_RATE'],
    schemes: { TWO_RATE: 'GO' },
    price: { kind: 'BANDS', pence: { NIGHT: 8.0952, DAY: 27.1428 } },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY'],
    tags: ['SMART', 'EV'],
  },
  {
    ...electricityOnly,
    code: 'INTELLI-VAR-24-10-29',
    displayName: 'Intelligent Go',
    fullName: 'Intelligent Halfhour Go',
    description: 'Six cheap hours every night for cars that are charged when power is greenest.',
    notes: 'For cars and charge points that let themselves be steered.',
    from: -600,
    electricity: ['TWO_RATE'],
    schemes: { TWO_RATE: 'INTELLIGENT' },
    price: { kind: 'BANDS', pence: { NIGHT: 6.6667, DAY: 26.7619 } },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY', 'RESTRICTED'],
    tags: ['SMART', 'EV', 'INTELLIGENT'],
  },
  {
    ...electricityOnly,
    code: 'DRIVE-4R-24-01-15',
    displayName: 'Drive Four',
    fullName: 'Halfhour Drive Four',
    description: 'Four prices: nights and weekends for the car, working days, and a dear peak.',
    from: -700,
    electricity: ['FOUR_RATE'],
    schemes: { FOUR_RATE: 'DRIVE-FOUR' },
    price: {
      kind: 'BANDS',
      pence: { NIGHT: 8.5714, OFF_PEAK: 19.4286, DAY: 24.7619, PEAK: 37.1429 },
    },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY'],
    tags: ['SMART', 'EV'],
  },
  {
    ...electricityOnly,
    code: 'COSY-22-12-08',
    displayName: 'Cosy',
    fullName: 'Cosy Halfhour',
    description: 'Three cheap stretches a day to warm a home with a heat pump.',
    notes: 'For homes with a heat pump.',
    from: -1_000,
    electricity: ['THREE_RATE'],
    schemes: { THREE_RATE: 'COSY' },
    price: { kind: 'BANDS', pence: { OFF_PEAK: 12.5714, DAY: 25.619, PEAK: 38.4762 } },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY'],
    tags: ['SMART', 'HEAT_PUMP'],
  },
  {
    ...export_,
    code: 'OUTGOING-VAR-24-10-26',
    displayName: 'Outgoing',
    fullName: 'Outgoing Halfhour',
    description: 'One price for everything that panels and batteries give back.',
    price: { kind: 'BANDS', pence: { STANDARD: 15 } },
    traits: ['VARIABLE', 'GREEN', 'DEFAULT'],
    tags: ['OUTGOING', 'EXPORT'],
  },
  {
    ...export_,
    code: 'AGILE-OUTGOING-19-05-13',
    displayName: 'Agile Outgoing',
    fullName: 'Agile Outgoing Halfhour',
    description: 'What is given back is paid at the price of its half-hour.',
    from: -1_400,
    electricity: ['HALF_HOURLY'],
    price: {
      kind: 'HALF_HOURLY',
      coefficient: 0.95,
      peakOffsetPence: 5.5,
      capPence: 95.24,
      floorPence: 0,
    },
    traits: ['VARIABLE', 'GREEN', 'HALF_HOURLY'],
    tags: ['OUTGOING', 'EXPORT', 'HALF_HOURLY'],
  },
  {
    ...ordinary,
    code: 'BUS-12M-FIXED-23-09-21',
    displayName: 'Business fixed 12 months',
    fullName: 'Halfhour for Business 12M Fixed',
    description: 'A year of unchanging prices for places of work.',
    from: -900,
    termMonths: 12,
    exitFeesPence: 25_000,
    price: { kind: 'FIXED', level: 1.1 },
    electricity: ['ONE_RATE', 'TWO_RATE'],
    traits: ['BUSINESS'],
    tags: ['BUSINESS', 'FIXED'],
  },
  {
    ...variable,
    code: 'BUS-VAR-22-11-01',
    displayName: 'Business Flexible',
    fullName: 'Halfhour for Business Flexible',
    description: 'Variable prices for places of work.',
    price: { kind: 'QUARTERLY', level: 1.15 },
    electricity: ['ONE_RATE', 'TWO_RATE'],
    traits: ['BUSINESS', 'VARIABLE', 'DEFAULT'],
    tags: ['BUSINESS'],
  },
  {
    ...ordinary,
    code: 'LP-FIX-12M-25-08-22',
    brand: 'LONDON_POWER',
    displayName: 'Fixed 12 months',
    fullName: 'London Power 12M Fixed',
    description: 'A year of unchanging prices for homes in the capital.',
    from: -200,
    termMonths: 12,
    exitFeesPence: 3_000,
    price: { kind: 'FIXED', level: 0.97 },
    regions: ['_C'],
    traits: ['GREEN'],
    tags: ['FIXED'],
  },
  {
    ...ordinary,
    code: 'FIX-SEASON-26-01-09',
    displayName: 'Season Fix',
    fullName: 'Halfhour Season Fix',
    description: 'Prices that stay until the same day for everyone, whenever they begin.',
    from: -60,
    to: 90,
    ends: 270,
    exitFeesPence: 2_500,
    price: { kind: 'FIXED', level: 0.96 },
    electricity: ['ONE_RATE'],
    traits: ['GREEN'],
    tags: ['FIXED'],
  },
  // The last, so that the products before it keep their numbers.
  intelligentForCars,
];

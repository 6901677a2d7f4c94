import { Type } from 'typebox';
import {
  bandsOfRegisters,
  pageOfRates,
  penceOf,
  registersOf,
  tariffsOf,
} from '../../domains/products/index.ts';
import type { Band } from '../../kernel/tariffs.ts';
import { type Page, pageOf, pageParameters, pageSchema, sliceOf } from '../pages.ts';
import { type Parameter, pathText, periodParameters, spanOf } from '../parameters.ts';
import { badRequest, notFound } from '../refusals.ts';
import { Kept, type RestExample, route } from '../route.ts';
import { nullable } from '../schemas.ts';
import { utcText } from '../times.ts';
import { productOfCode } from './product-fields.ts';

/** Kinds of prices by the words of the path. */
const bandOfKind = {
  'standing-charges': 'STANDING_CHARGE',
  'standard-unit-rates': 'STANDARD',
  'day-unit-rates': 'DAY',
  'night-unit-rates': 'NIGHT',
  'off-peak-unit-rates': 'OFF_PEAK',
  'ev-device-peak-unit-rates': 'EV_DEVICE_PEAK',
  'ev-device-off-peak-unit-rates': 'EV_DEVICE_OFF_PEAK',
} as const satisfies Readonly<Record<string, Band>>;

type RateKind = keyof typeof bandOfKind;

const kindsOf = {
  ELECTRICITY: Object.keys(bandOfKind) as RateKind[],
  GAS: ['standing-charges', 'standard-unit-rates'] satisfies RateKind[] as RateKind[],
} as const;

function kindParameter(fuel: 'ELECTRICITY' | 'GAS'): Parameter<RateKind> {
  const kinds = kindsOf[fuel];
  return {
    schema: Type.Enum([...kinds], { description: 'Which of the prices.' }),
    read(text) {
      const kind = kinds.find((each) => each === text);
      if (kind) return kind;
      throw notFound();
    },
  };
}

const rowSchema = Type.Object({
  value_exc_vat: Type.Number({
    description: 'Pence per kWh, or pence a day for a standing charge, without VAT.',
  }),
  value_inc_vat: Type.Number({
    description:
      'The same with the VAT of the last day on which the price is in force; with that of today ' +
      'where it has no end. Not rounded.',
  }),
  valid_from: Type.String({ format: 'date-time', description: 'In UTC.' }),
  valid_to: nullable(
    Type.String({
      format: 'date-time',
      description: 'In UTC, not included; null until further notice.',
    }),
  ),
  payment_method: Type.Unsafe<'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT' | null>({
    type: ['string', 'null'],
    enum: ['DIRECT_DEBIT', 'NON_DIRECT_DEBIT', null],
    description: 'Null where it makes no difference.',
  }),
});

/** From the beginning of time, and to its end. */
const [always, never] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const refusedOfTwoRates = 'This tariff has day and night rates, not standard.';
const refusedOfOneRate = 'This tariff has standard rates, not day and night.';

/** The two routes differ in the fuel alone. */
function ratesOfFuel(fuel: 'ELECTRICITY' | 'GAS', examples: readonly RestExample[]) {
  const word = fuel.toLowerCase();
  return route({
    path: `/v1/products/{product}/${word}-tariffs/{tariff}/{kind}/`,
    name: fuel === 'GAS' ? 'listGasRates' : 'listElectricityRates',
    topic: 'products',
    summary: `The prices of a tariff for ${word}, the newest first.`,
    description:
      'Every price that overlaps the period is listed whole. A tariff with a price for each half-hour ' +
      'has a row for each, up to 23:00 in London of the next day once they are published, at 16:00; ' +
      'one whose price changes with the time of the day has a row for each stretch, until tomorrow. ' +
      'Products that the list does not show have their prices here as well.',
    access: 'PUBLIC',
    pathParameters: {
      product: pathText("The product's code.", 'VAR-22-11-01'),
      tariff: pathText("The tariff's code.", `${word.charAt(0).toUpperCase()}-1R-VAR-22-11-01-A`),
      kind: kindParameter(fuel),
    },
    queryParameters: { ...periodParameters, ...pageParameters(1500) },
    answers: pageSchema(rowSchema),
    refusals: {
      400: 'A parameter cannot be read, or the tariff has prices of another kind.',
      404: 'There is no such product, tariff, kind of price or page.',
    },
    maxAgeS: 300,
    examples: () => examples,
    async answer({ context, path, query, url }) {
      const { db, clock } = context;
      const { from, to } = spanOf(query);
      const slice = sliceOf(query);
      const product = await productOfCode(context, path.product);
      const tariffs = await tariffsOf(db, product.id);
      const tariff = tariffs.find((each) => each.code === path.tariff && each.fuel === fuel);
      if (!tariff) throw notFound();
      const band = bandOfKind[path.kind];
      const registers = registersOf(product, tariff);
      if (!isListed(registers, band)) {
        // Clients that know of two rates only ask a tariff of four for its standard one as well.
        if (registers === 'FOUR_RATE_EV' && band === 'STANDARD') return pageOf(url, slice, 0, []);
        throw refusalOf(registers, band);
      }
      const period = {
        fromMs: from?.epochMilliseconds ?? always,
        toMs: to?.epochMilliseconds ?? never,
      };
      const now = clock.now().epochMilliseconds;
      const page = await pageOfRates(db, { product, tariff, band }, period, slice, now);
      const answerAnew = () => pageOf(url, slice, page.count, page.rates.map(rowOf));
      if (tariff.shape !== 'HALF_HOURLY') return answerAnew();
      const known = answered.get(page);
      if (known?.address === url.href) return known.answer;
      const answer = new Kept(answerAnew());
      answered.set(page, { address: url.href, answer });
      return answer;
    },
  });
}

type ListedPage = Awaited<ReturnType<typeof pageOfRates>>;

interface Answered {
  readonly address: string;
  readonly answer: Kept<Page<ReturnType<typeof rowOf>>>;
}

/** By pages of half-hourly prices: those that most ask for stay the same until others are published. */
const answered = new WeakMap<ListedPage, Answered>();

function rowOf(rate: ListedPage['rates'][number]) {
  return {
    value_exc_vat: penceOf(rate.tenThousandthsExclVat),
    value_inc_vat: penceOf(rate.tenThousandthsExclVat, rate.vatPercent),
    valid_from: utcText(rate.fromMs),
    valid_to: rate.toMs === null ? null : utcText(rate.toMs),
    payment_method: rate.paymentMethod,
  };
}

type Registers = ReturnType<typeof registersOf>;

function isListed(registers: Registers, band: Band): boolean {
  const bands: readonly Band[] = bandsOfRegisters[registers];
  return band === 'STANDING_CHARGE' || bands.includes(band);
}

/** Why a tariff is not listed with a band. */
function refusalOf(registers: Registers, band: Band) {
  if (band === 'STANDARD') return badRequest(refusedOfTwoRates);
  const isOfTwoRates = band === 'DAY' || band === 'NIGHT';
  return registers === 'SINGLE' && isOfTwoRates ? badRequest(refusedOfOneRate) : notFound();
}

const electricity = '/v1/products/VAR-22-11-01/electricity-tariffs';
const gas = '/v1/products/VAR-22-11-01/gas-tariffs';
const agile = '/v1/products/AGILE-24-10-01/electricity-tariffs/E-1R-AGILE-24-10-01-A';

export const electricityRates = ratesOfFuel('ELECTRICITY', [
  { address: `${electricity}/E-1R-VAR-22-11-01-A/standard-unit-rates/` },
  { address: `${electricity}/E-1R-VAR-22-11-01-A/standing-charges/?page_size=2` },
  { address: `${electricity}/E-2R-VAR-22-11-01-A/night-unit-rates/?page=2&page_size=5` },
  { address: `${agile}/standard-unit-rates/?page_size=48` },
  {
    address: `${agile}/standard-unit-rates/?period_from=2025-01-01T00:00Z&period_to=2025-01-01T00:00Z`,
    body: { count: 0, next: null, previous: null, results: [] },
  },
  {
    address: `${electricity}/E-2R-VAR-22-11-01-A/standard-unit-rates/`,
    status: 400,
    body: { detail: refusedOfTwoRates },
  },
  {
    address: `${electricity}/E-1R-VAR-22-11-01-A/day-unit-rates/`,
    status: 400,
    body: { detail: refusedOfOneRate },
  },
  {
    address: `${electricity}/E-1R-AGILE-24-10-01-A/standard-unit-rates/`,
    status: 404,
    body: { detail: 'Not found.' },
  },
]);

export const gasRates = ratesOfFuel('GAS', [
  { address: `${gas}/G-1R-VAR-22-11-01-A/standard-unit-rates/` },
  { address: `${gas}/G-1R-VAR-22-11-01-A/standing-charges/?period_from=2026-01-01T00:00:00Z` },
  {
    address: `${gas}/G-1R-VAR-22-11-01-A/standing-charges/?period_to=2026-01-01`,
    status: 400,
    body: { period_from: ['This field is required when providing a `period_to`.'] },
  },
  {
    address: `${gas}/G-1R-VAR-22-11-01-A/day-unit-rates/`,
    status: 404,
    body: { detail: 'Not found.' },
  },
]);

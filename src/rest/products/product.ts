import { type Static, Type } from 'typebox';
import { type ProductRow, priceListOf } from '../../domains/products/index.ts';
import type { Context } from '../../engine/context.ts';
import { londonText } from '../../kernel/instant-text.ts';
import { pathText, timeParameter } from '../parameters.ts';
import { Kept, route } from '../route.ts';
import {
  isShownTo,
  productFields,
  productFieldsOf,
  productOfCode,
  unknownProduct,
  viewerOf,
} from './product-fields.ts';
import {
  quoteSchema,
  quotesOf,
  sampleConsumptionOf,
  sampleConsumptionSchema,
} from './sample-quotes.ts';
import { groupSchemas, tariffGroupsOf } from './tariff-groups.ts';

const answers = Type.Object({
  ...productFields,
  direction: Type.Null({ description: 'Only the list tells it.' }),
  tariffs_active_at: Type.String({
    format: 'date-time',
    description: 'Of when the prices are, by the clock of London.',
  }),
  ...groupSchemas,
  sample_quotes: Type.Record(Type.String(), Type.Record(Type.String(), quoteSchema)),
  sample_consumption: sampleConsumptionSchema,
});
type Product = Static<typeof answers>;

export const product = route({
  path: '/v1/products/{product}/',
  name: 'getProduct',
  topic: 'products',
  summary: 'A product with its tariffs by GSP group and way to pay.',
  description:
    'Products that are no longer on sale are found too; those that only some can take up are not, unless ' +
    'the key is that of an organization. Where the price depends on how one pays, the tariff stands under ' +
    '`varying` with the price of a direct debit, else under `direct_debit_monthly` and ' +
    '`direct_debit_quarterly` alike. A tariff that has no price at that time is left out.',
  access: 'PUBLIC',
  pathParameters: { product: pathText("The product's code.", 'VAR-22-11-01') },
  queryParameters: {
    tariffs_active_at: timeParameter('Of when the prices are; of now where it is left out.'),
  },
  answers,
  refusals: { 400: 'The time cannot be read.', 404: 'There is no such product.' },
  maxAgeS: 300,
  examples: () => [
    { address: '/v1/products/VAR-22-11-01/' },
    { address: '/v1/products/AGILE-24-10-01/' },
    { address: '/v1/products/FIX-12M-25-01-14/?tariffs_active_at=2025-06-01' },
    { address: '/v1/products/INTELLI-VAR-25-09-16/', viewer: 'organization' },
    {
      address: '/v1/products/INTELLI-VAR-25-09-16/',
      status: 404,
      body: { detail: 'No EnergyProduct matches the given query.' },
    },
    {
      address: '/v1/products/VAR-22-11-01/?tariffs_active_at=soon',
      status: 400,
      body: { tariffs_active_at: ['Enter a valid date/time.'] },
    },
  ],
  async answer({ context, path, query, url: { origin } }) {
    const [found, viewer] = await Promise.all([
      productOfCode(context, path.product),
      viewerOf(context),
    ]);
    if (!isShownTo(viewer, found)) throw unknownProduct();
    const nowMs = context.clock.now().epochMilliseconds;
    if (query.tariffs_active_at) {
      const atMs = query.tariffs_active_at.epochMilliseconds;
      return productAt(context, found, atMs, nowMs, origin);
    }
    return productOfMinute(context, found, nowMs, origin);
  },
});

interface Answered {
  readonly minute: number;
  readonly origin: string;
  readonly answer: Kept<Product>;
}

const minuteMs = 60_000;
/** By the rows of products, which stay the same as long as the catalogue does. */
const answered = new WeakMap<ProductRow, Answered>();

/**
 * A product with its prices of now. No price changes within a minute, so that all who ask in it are given
 * the same answer, under one mark.
 */
async function productOfMinute(
  context: Context,
  row: ProductRow,
  nowMs: number,
  origin: string,
): Promise<Kept<Product>> {
  const minute = Math.floor(nowMs / minuteMs);
  const known = answered.get(row);
  if (known?.minute === minute && known.origin === origin) return known.answer;
  const answer = new Kept(await productAt(context, row, minute * minuteMs, nowMs, origin));
  answered.set(row, { minute, origin, answer });
  return answer;
}

async function productAt(
  { db }: Context,
  row: ProductRow,
  atMs: number,
  nowMs: number,
  origin: string,
): Promise<Product> {
  const tariffs = await priceListOf(db, row, atMs, nowMs);
  const typical = sampleConsumptionOf(atMs);
  return {
    ...productFieldsOf(row, origin),
    direction: null,
    tariffs_active_at: londonText(atMs),
    ...tariffGroupsOf(row, tariffs, origin),
    sample_quotes: quotesOf(row, tariffs, typical),
    sample_consumption: typical,
  };
}

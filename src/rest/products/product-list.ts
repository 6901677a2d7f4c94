import { Type } from 'typebox';
import {
  everyProductOf,
  isOnSale,
  isWithdrawn,
  type ProductRow,
} from '../../domains/products/index.ts';
import { pageOf, pageOnly, pageSchema } from '../pages.ts';
import { booleanParameter, textParameter, timeParameter } from '../parameters.ts';
import { route } from '../route.ts';
import { isShownTo, productFields, productFieldsOf, viewerOf } from './product-fields.ts';

/** A page has so many, whatever is asked for. */
const pageSize = 100;

const traits = {
  is_variable: booleanParameter('Only products whose prices may change, or only others.'),
  is_green: booleanParameter('Only products of renewable power, or only others.'),
  is_tracker: booleanParameter('Only products that follow the price of the day, or only others.'),
  is_prepay: booleanParameter('Only products that are paid in advance, or only others.'),
  is_business: booleanParameter('Only products for businesses, or only those for homes.'),
};

const traitOf = {
  is_variable: 'isVariable',
  is_green: 'isGreen',
  is_tracker: 'isTracker',
  is_prepay: 'isPrepay',
  is_business: 'isBusiness',
} as const satisfies Readonly<Record<keyof typeof traits, keyof ProductRow>>;
const traitNames = Object.keys(traitOf) as (keyof typeof traitOf)[];

export const productList = route({
  path: '/v1/products/',
  name: 'listProducts',
  topic: 'products',
  summary: 'The products that are on sale, by their codes.',
  description:
    'Products that only some can take up are left out, unless the key is that of an organization. ' +
    `A page has ${pageSize} products; \`page_size\` is ignored.`,
  access: 'PUBLIC',
  pathParameters: {},
  queryParameters: {
    ...traits,
    brand: textParameter('Only products of this brand, by its exact code.', 'OCTOPUS_ENERGY'),
    available_at: timeParameter('When they are on sale; now where it is left out.'),
    is_historical: booleanParameter('True for the products that are no longer on sale instead.'),
    ...pageOnly,
  },
  answers: pageSchema(
    Type.Object({
      direction: Type.Enum(['IMPORT', 'EXPORT']),
      ...productFields,
    }),
  ),
  refusals: {
    400: 'A parameter cannot be read.',
    404: 'There is no such page.',
  },
  maxAgeS: 300,
  examples: () => [
    { address: '/v1/products/' },
    { address: '/v1/products/?brand=LONDON_POWER&is_variable=false' },
    { address: '/v1/products/?is_historical=true' },
    {
      address: '/v1/products/?brand=octopus',
      body: { count: 0, next: null, previous: null, results: [] },
    },
    {
      address: '/v1/products/?available_at=tomorrow',
      status: 400,
      body: { available_at: ['Enter a valid date/time.'] },
    },
    { address: '/v1/products/?page=2', status: 404, body: { detail: 'Invalid page.' } },
  ],
  async answer({ context, query, url }) {
    const [products, viewer] = await Promise.all([everyProductOf(context.db), viewerOf(context)]);
    const at = query.available_at ?? context.clock.now();
    const chosen = products.filter(
      (product) =>
        !product.isHidden &&
        isShownTo(viewer, product) &&
        (query.is_historical ? isWithdrawn(product, at) : isOnSale(product, at)) &&
        (query.brand === null || product.brand === query.brand) &&
        traitNames.every((name) => query[name] === null || product[traitOf[name]] === query[name]),
    );
    const offset = (query.page - 1) * pageSize;
    const results = chosen.slice(offset, offset + pageSize).map((product) => ({
      direction: product.direction,
      ...productFieldsOf(product, url.origin),
    }));
    return pageOf(url, { offset, limit: pageSize }, chosen.length, results);
  },
});

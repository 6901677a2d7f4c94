import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { fuelOfMarket, marketOfFuel } from '../../../kernel/markets.ts';
import { productsOnSaleFor } from './energy-products.store.ts';
import { contractTypeOf } from './products.rules.ts';
import { productByCode, type TermsRow, tagByCode } from './products.store.ts';
import { termsInForce } from './terms.actions.ts';
import { htmlOf, pdfPathOf } from './terms.rules.ts';

/** Fields that both types of terms share. */
const ofTerms = {
  brandCode: ({ brand }: TermsRow) => brand,
  html: ({ markdown }: TermsRow) => htmlOf(markdown),
  pdfUrl: (terms: TermsRow, _args: unknown, { request }: Pick<Context, 'request'>) =>
    request.origin + pdfPathOf(terms),
};

export const supplyProductsResolvers = {
  Query: {
    async availableProducts(_root, { marketName }, { db, clock, raise }) {
      const fuel = fuelOfMarket(marketName) ?? raise('KT-CT-4930');
      const products = await productsOnSaleFor(db, fuel, clock.now());
      return products.map((product) => ({ product, fuel }));
    },
    async termsAndConditionsForProduct(_root, { productCode }, { db, clock, raise }) {
      const product = await db.read(productByCode, productCode);
      const terms = product && (await termsInForce(db, product, clock.now()));
      return terms ?? raise('KT-CT-8501');
    },
  },
  SupplyProductType: {
    id: ({ product }) => product.id,
    availabilityStatus: ({ product }) => product.availability,
    availableFrom: ({ product }) => product.availableFrom,
    availableTo: ({ product }) => product.availableTo,
    brandCode: ({ product }) => product.brand,
    code: ({ product }) => product.code,
    description: ({ product }) => product.description,
    displayName: ({ product }) => product.displayName,
    endsAt: ({ product }) => product.endsAt,
    fullName: ({ product }) => product.fullName,
    isHidden: ({ product }) => product.isHidden,
    marketName: ({ fuel }) => marketOfFuel[fuel],
    notes: ({ product }) => product.notes,
    term: ({ product }) => product.termMonths,
    params: ({ product }) => ({
      direction: product.direction,
      exitFeesPence: product.exitFeesPence,
      exitFeesType: product.exitFeesType,
      isBusiness: product.isBusiness,
      isChargedHalfHourly: product.isChargedHalfHourly,
      isGreen: product.isGreen,
      isPrepay: product.isPrepay,
      isTracker: product.isTracker,
      isVariable: product.isVariable,
    }),
    async tags({ product }, _args, { db }) {
      const tags = await Promise.all(product.tags.map((code) => db.read(tagByCode, code)));
      return tags.filter((tag) => tag !== null);
    },
    termsContractType: ({ product }) => contractTypeOf(product),
    async termsAndConditionsTypes({ product }, _args, { db, clock }) {
      const current = await termsInForce(db, product, clock.now());
      return current ? [current] : [];
    },
  },
  TermsAndConditionsType: ofTerms,
  GbrTermsAndConditionsType: ofTerms,
} satisfies Resolvers;

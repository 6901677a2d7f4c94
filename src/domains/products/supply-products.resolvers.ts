import type { Resolvers } from '../../engine/schema.generated.ts';
import { contractTypeOf, marketOfFuel } from './products.rules.ts';
import { tagByCode, termsKey, termsOfContract } from './products.store.ts';
import { htmlOf, pdfPathOf, versionAt } from './terms.rules.ts';

export const supplyProductsResolvers = {
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
      const found = await Promise.all(product.tags.map((code) => db.read(tagByCode, code)));
      return found.filter((tag) => tag !== null);
    },
    termsContractType: ({ product }) => contractTypeOf(product),
    async termsAndConditionsTypes({ product }, _args, { db, clock }) {
      const versions = await db.read(
        termsOfContract,
        termsKey(product.brand, contractTypeOf(product)),
      );
      const current = versionAt(versions, clock.now());
      return current ? [current] : [];
    },
  },
  TermsAndConditionsType: {
    brandCode: ({ brand }) => brand,
    html: ({ markdown }) => htmlOf(markdown),
    pdfUrl: (terms, _args, { request }) => request.origin + pdfPathOf(terms),
  },
} satisfies Resolvers;

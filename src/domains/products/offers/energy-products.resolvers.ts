import { readCached, whenThere } from '../../../database/cache/versioned-cache.ts';
import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { pointsOfAccount } from '../../metering/index.ts';
import { gspGroupOfPoint, gspGroupOfPostcode } from '../tariffs/regions.rules.ts';
import { isUnderPriceGuarantee, paymentMethodFor } from '../tariffs/tariff-kinds.rules.ts';
import { pricedTariffs } from '../tariffs/tariffs.actions.ts';
import { regionKey, tariffsInRegion } from '../tariffs/tariffs.store.ts';
import {
  areTags,
  isBrandWithProducts,
  offeredTariffs,
  pageOfProducts,
  productsOnSaleNamed,
} from './energy-products.store.ts';
import { fits } from './fitting.rules.ts';
import { isAvailableTo } from './products.rules.ts';
import { productByCode } from './products.store.ts';

function given<T>(items: readonly (T | null | undefined)[] | null | undefined): T[] {
  return (items ?? []).filter((item) => item != null);
}

export const energyProductsResolvers = {
  Query: {
    async energyProduct(_root, { code }, { db, raise }) {
      return (await db.read(productByCode, code)) ?? raise('KT-GB-9514');
    },
    async energyProducts(_root, args, { db, clock, raise }) {
      const { availability, brand, brands, direction, excludeTags, filterBy, postcode } = args;
      const gspGroupId = gspGroupOfPostcode(postcode) ?? raise('KT-GB-9517');
      const kinds = given(filterBy);
      if (direction === 'EXPORT' && kinds.includes('PREPAY')) raise('KT-GB-9521');
      const tags = given(args.tags);
      const excludedTags = given(excludeTags);
      const named = [...tags, ...excludedTags];
      const wantedBrands =
        brand == null && brands == null
          ? null
          : given(brands ?? [brand]).filter((each) => brand == null || each === brand);
      const [hasProducts, hasTags] = await Promise.all([
        wantedBrands === null || isBrandWithProducts(db, wantedBrands),
        named.length === 0 || areTags(db, named),
      ]);
      if (!hasProducts) raise('KT-GB-9516');
      if (!hasTags) raise('KT-GB-9520');
      const choice = {
        gspGroupId,
        isAvailable: availability == null ? null : availability === 'AVAILABLE',
        direction: direction ?? null,
        brands: wantedBrands,
        kinds,
        tags,
        excludedTags,
      };
      return pageOfProducts(db, choice, clock.now(), args);
    },
    async availableProductFromDisplayName(_root, { displayName }, { db, clock, raise }) {
      const [product, ...others] = await productsOnSaleNamed(db, displayName, clock.now());
      if (others.length > 0) raise('KT-GB-9515');
      return product ?? raise('KT-GB-9514');
    },
    async availableProductsForMeterPoint(_root, args, { db, raise }) {
      const { accountNumber, availableAt, includeRestrictedProducts, mpxns } = args;
      const account = await admittedAccount(db, accountNumber);
      const points = account ? await pointsOfAccount(db, account.id) : [];
      const requested = mpxns.map((mpxn) => {
        const point = points.find(({ identifier }) => identifier === mpxn);
        return point ?? raise('KT-GB-4118');
      });
      const placed = requested.map((point) => ({
        ...point,
        gspGroupId: gspGroupOfPoint(point),
      }));
      const groups = [...new Set(placed.map(({ gspGroupId }) => gspGroupId))];
      const offered = await offeredTariffs(db, account?.brand ?? '', groups, availableAt);
      const isBusiness = account?.accountType === 'BUSINESS';
      return placed.map((point) => {
        const fitting = offered.filter((each) =>
          fits(each, point, isBusiness, includeRestrictedProducts ?? false),
        );
        const byId = new Map(fitting.map(({ product }) => [product.id, product]));
        return { mpxn: point.identifier, products: [...byId.values()] };
      });
    },
  },
  EnergyProductType: {
    exitFees: ({ exitFeesPence }) => exitFeesPence,
    includesEpgReduction: (product, _args, { clock }) =>
      isUnderPriceGuarantee(product, clock.now().epochMilliseconds),
    isAvailable: (product, _args, { clock }) => isAvailableTo(product, clock.now()),
    isUnavailable: (product, _args, { clock }) => !isAvailableTo(product, clock.now()),
    isDomestic: ({ isBusiness }) => !isBusiness,
    isFixed: ({ isVariable }) => !isVariable,
    term: ({ termMonths }) => termMonths,
    tariffs(product, { postcode, paymentMethod, ...page }, { db, raise }) {
      const gspGroupId = gspGroupOfPostcode(postcode) ?? raise('KT-GB-9517');
      const method = paymentMethodFor(product, paymentMethod ?? 'DIRECT_DEBIT');
      const inRegion =
        method === null ? [] : readCached(db, tariffsInRegion, regionKey(product.id, gspGroupId));
      return whenThere(inRegion, (tariffs) => {
        const priced = pricedTariffs(product, tariffs, method ?? 'DIRECT_DEBIT');
        return pageOfList('tariffs', priced, ({ tariff }) => tariff.code, page);
      });
    },
  },
} satisfies Resolvers;

import { pageOfList } from '../../engine/connections.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { isAvailableTo } from './products.rules.ts';
import { gspGroupOfPostcode } from './regions.rules.ts';
import { isUnderPriceGuarantee, paymentMethodFor } from './tariff-kinds.rules.ts';
import { pricedTariff } from './tariffs.actions.ts';
import { regionKey, tariffsInRegion } from './tariffs.store.ts';

export const energyProductsResolvers = {
  EnergyProductType: {
    exitFees: ({ exitFeesPence }) => exitFeesPence,
    includesEpgReduction: (product, _args, { clock }) =>
      isUnderPriceGuarantee(product, clock.now().epochMilliseconds),
    isAvailable: (product, _args, { clock }) => isAvailableTo(product, clock.now()),
    isUnavailable: (product, _args, { clock }) => !isAvailableTo(product, clock.now()),
    isDomestic: ({ isBusiness }) => !isBusiness,
    isFixed: ({ isVariable }) => !isVariable,
    term: ({ termMonths }) => termMonths,
    async tariffs(product, { postcode, paymentMethod, ...page }, { db, raise }) {
      const gspGroupId = gspGroupOfPostcode(postcode) ?? raise('KT-GB-9517');
      const method = paymentMethodFor(product, paymentMethod ?? 'DIRECT_DEBIT');
      const found =
        method === null ? [] : await db.read(tariffsInRegion, regionKey(product.id, gspGroupId));
      const priced = found.map((tariff) => pricedTariff(product, tariff, method ?? 'DIRECT_DEBIT'));
      return pageOfList('tariffs', priced, ({ tariff }) => tariff.code, page);
    },
  },
} satisfies Resolvers;

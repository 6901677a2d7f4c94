import type { Resolvers } from '../../../engine/schema.generated.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { agreementOf, pageOfAgreements } from '../../agreements/index.ts';
import { amountOf, breakdownOf, lineItemsOf, taxItemsOf } from './charge-details.actions.ts';
import { supplyChargeOf } from './charges.store.ts';

export const chargesResolvers = {
  Charge: {
    basedOnEstimatedReadings({ estimatedWh }) {
      if (estimatedWh === null) return 'NOT_APPLICABLE';
      return estimatedWh > 0 ? 'BASED_ON_ESTIMATED_READINGS' : 'BASED_ON_ACTUAL_READINGS';
    },
    breakdownItems: (charge, _args, { db }) => breakdownOf(db, charge),
    async detail({ id, reversesId }, _args, { db }) {
      const supply = await db.read(supplyChargeOf, reversesId ?? id);
      return supply && { ...supply, __typename: 'SupplyOrServiceCharge' };
    },
    isBasedOnEstimatedReadings: ({ estimatedWh }) => (estimatedWh ?? 0) > 0,
    isExport: ({ isExport }) => isExport ?? false,
    lineItems: (charge, _args, { db }) => lineItemsOf(db, charge),
    taxItems: (charge, _args, { db }) => taxItemsOf(db, charge),
  },
  SupplyOrServiceCharge: {
    async agreements({ agreementId }, page, context, info) {
      const agreement = await agreementOf(context.db, agreementId);
      return pageOfAgreements(context, agreement ? [agreement] : [], page, info);
    },
    period: ({ fromOn, toOn }) => ({
      start: startOfLondonDay(fromOn),
      end: startOfLondonDay(toOn.add({ days: 1 })),
    }),
  },
  TaxItemType: {
    charge: ({ chargeId }, _args, { db }) => amountOf(db, chargeId),
  },
} satisfies Resolvers;

import type { Resolvers } from '../../../engine/schema.generated.ts';
import { penceExclVatOf, penceOf } from './charge-costs.rules.ts';
import { costOfCharge } from './cost-of-charge.actions.ts';

export const costOfChargeResolvers = {
  Query: {
    costOfCharge: (_root, args, context) => costOfCharge(context, args),
  },
  CostOfChargeType: {
    costOfChargeId: ({ key }) => key,
    isSmartCharge: ({ isSmart }) => isSmart,
    krakenflexDeviceId: ({ deviceUuid }) => deviceUuid,
    totalConsumption: ({ energyWh }) => energyWh / 1000,
    totalCostExclTax: penceExclVatOf,
    totalCostInclTax: penceOf,
  },
} satisfies Resolvers;

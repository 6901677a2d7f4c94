import type { Resolvers } from '../../../engine/schema.generated.ts';
import { compareSmartTariffs } from './tariff-comparison.actions.ts';

export const tariffComparisonResolvers = {
  Query: {
    smartTariffComparison: (_root, { mpan }, context) => compareSmartTariffs(context, mpan ?? null),
  },
  SmartTariffComparisonType: {
    consumptionReadingsEndAt: ({ toMs }) => toMs,
    consumptionReadingsStartAt: ({ fromMs }) => fromMs,
    costComparisons: ({ offers }) => offers,
    currentCost: ({ costPence }) => costPence,
    currentCostWithTax: ({ costWithTaxPence }) => costWithTaxPence,
  },
  TariffComparisonType: {
    cost: ({ costPence }) => costPence,
    costWithTax: ({ costWithTaxPence }) => costWithTaxPence,
    tariff: ({ tariffCode }) => tariffCode,
  },
} satisfies Resolvers;

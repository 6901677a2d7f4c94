import type { Resolvers } from '../../../engine/schema.generated.ts';
import { statisticsOfMeasurement } from './statistics.actions.ts';
import type { Money, Statistic } from './statistics.rules.ts';

export const statisticsResolvers = {
  MeasurementsMetadataOutput: {
    statistics: (measurement, _args, context) => statisticsOfMeasurement(context, measurement),
  },
  StatisticOutput: {
    costExclTax: (statistic) => moneyOf(statistic, statistic.costExclTax),
    costInclTax: (statistic) => moneyOf(statistic, statistic.costInclTax),
  },
} satisfies Resolvers;

function moneyOf({ type }: Statistic, { pence, pricePence }: Money) {
  const unit = type === 'STANDING_CHARGE_COST' ? null : ('KILOWATT_HOURS' as const);
  return {
    costCurrency: 'GBP',
    estimatedAmount: pence,
    pricePerUnit: pricePence === null ? null : { amount: pricePence, unit },
  };
}

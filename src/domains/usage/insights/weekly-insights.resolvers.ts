import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import { weeklyInsightsOf } from './weekly-insights.actions.ts';

export const weeklyInsightsResolvers = {
  Query: {
    weeklyUsageInsights: (_root, { accountNumber }, context) =>
      weeklyInsightsOf(context, accountNumber),
  },
  WeeklyUsageInsightsType: {
    achievedCarbonIndex: ({ carbon }) => carbon.index,
    achievedCarbonRank: ({ carbon }) => carbon.rank?.toString() ?? null,
    achievedCarbonRate: ({ carbon }) => carbon.rate,
    apiGspGroupName: ({ gspGroupName }) => gspGroupName,
    carbonGrams: ({ carbon }) => carbon.grams,
    consumptionKwh: ({ energyWh }) => kwhOfWh(energyWh),
    hasFullReadings: ({ isFull }) => String(isFull),
    isLatestWeek: ({ isLatest }) => String(isLatest),
    meterPointId: ({ flow }) => flow.meterPointId,
    mpan: ({ flow }) => flow.identifier,
    numberPeriods: ({ numberOfHalfHours }) => String(numberOfHalfHours),
    periodEnd: ({ week }) => week.toMs,
    periodStart: ({ week }) => week.fromMs,
    propertyId: ({ flow }) => flow.propertyId,
    weekStart: ({ week }) => week.weekStartMs,
  },
} satisfies Resolvers;

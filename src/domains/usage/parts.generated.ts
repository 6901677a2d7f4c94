// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { pricesCoherence } from './costing/prices.coherence.ts';
import { costOfPeriodsExamples } from './costs/cost-of-periods.examples.ts';
import { costOfPeriodsResolvers } from './costs/cost-of-periods.resolvers.ts';
import { costOfUsageExamples } from './costs/cost-of-usage.examples.ts';
import { costOfUsageResolvers } from './costs/cost-of-usage.resolvers.ts';
import { lineItemsExamples } from './costs/line-items.examples.ts';
import { lineItemsResolvers } from './costs/line-items.resolvers.ts';
import { tariffComparisonExamples } from './costs/tariff-comparison.examples.ts';
import { tariffComparisonResolvers } from './costs/tariff-comparison.resolvers.ts';
import { telemetryCostsExamples } from './costs/telemetry-costs.examples.ts';
import { telemetryCostsResolvers } from './costs/telemetry-costs.resolvers.ts';
import { energyIqExamples } from './insights/energy-iq.examples.ts';
import { energyIqResolvers } from './insights/energy-iq.resolvers.ts';
import { statisticsExamples } from './insights/statistics.examples.ts';
import { statisticsResolvers } from './insights/statistics.resolvers.ts';
import { typicalConsumptionExamples } from './insights/typical-consumption.examples.ts';
import { typicalConsumptionResolvers } from './insights/typical-consumption.resolvers.ts';
import { weeklyInsightsExamples } from './insights/weekly-insights.examples.ts';
import { weeklyInsightsResolvers } from './insights/weekly-insights.resolvers.ts';
import { springElectricityExamples } from './seasons/spring-electricity.examples.ts';
import { springElectricityResolvers } from './seasons/spring-electricity.resolvers.ts';
import { winterGasExamples } from './seasons/winter-gas.examples.ts';
import { winterGasResolvers } from './seasons/winter-gas.resolvers.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    costOfPeriodsResolvers,
    costOfUsageResolvers,
    lineItemsResolvers,
    tariffComparisonResolvers,
    telemetryCostsResolvers,
    energyIqResolvers,
    statisticsResolvers,
    typicalConsumptionResolvers,
    weeklyInsightsResolvers,
    springElectricityResolvers,
    winterGasResolvers,
  ],
  examples: [
    costOfPeriodsExamples,
    costOfUsageExamples,
    lineItemsExamples,
    tariffComparisonExamples,
    telemetryCostsExamples,
    energyIqExamples,
    statisticsExamples,
    typicalConsumptionExamples,
    weeklyInsightsExamples,
    springElectricityExamples,
    winterGasExamples,
  ],
  coherence: [
    pricesCoherence,
  ],
  tables: [],
};

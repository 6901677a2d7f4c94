import type { Domain } from '../../engine/schema.ts';
import { costOfPeriodsExamples } from './cost-of-periods.examples.ts';
import { costOfPeriodsResolvers } from './cost-of-periods.resolvers.ts';
import { costOfUsageExamples } from './cost-of-usage.examples.ts';
import { costOfUsageResolvers } from './cost-of-usage.resolvers.ts';
// What its types look like to other domains.
import './index.ts';
import { energyIqExamples } from './energy-iq.examples.ts';
import { energyIqResolvers } from './energy-iq.resolvers.ts';
import { lineItemsExamples } from './line-items.examples.ts';
import { lineItemsResolvers } from './line-items.resolvers.ts';
import { pricesCoherence } from './prices.coherence.ts';
import { springElectricityExamples } from './spring-electricity.examples.ts';
import { springElectricityResolvers } from './spring-electricity.resolvers.ts';
import { statisticsExamples } from './statistics.examples.ts';
import { statisticsResolvers } from './statistics.resolvers.ts';
import { tariffComparisonExamples } from './tariff-comparison.examples.ts';
import { tariffComparisonResolvers } from './tariff-comparison.resolvers.ts';
import { telemetryCostsExamples } from './telemetry-costs.examples.ts';
import { telemetryCostsResolvers } from './telemetry-costs.resolvers.ts';
import { typicalConsumptionExamples } from './typical-consumption.examples.ts';
import { typicalConsumptionResolvers } from './typical-consumption.resolvers.ts';
import { weeklyInsightsExamples } from './weekly-insights.examples.ts';
import { weeklyInsightsResolvers } from './weekly-insights.resolvers.ts';
import { winterGasExamples } from './winter-gas.examples.ts';
import { winterGasResolvers } from './winter-gas.resolvers.ts';

export const usage: Domain = {
  name: 'usage',
  directory: import.meta.dirname,
  resolvers: [
    costOfUsageResolvers,
    costOfPeriodsResolvers,
    lineItemsResolvers,
    statisticsResolvers,
    telemetryCostsResolvers,
    typicalConsumptionResolvers,
    weeklyInsightsResolvers,
    winterGasResolvers,
    energyIqResolvers,
    springElectricityResolvers,
    tariffComparisonResolvers,
  ],
  examples: [
    costOfUsageExamples,
    costOfPeriodsExamples,
    lineItemsExamples,
    statisticsExamples,
    telemetryCostsExamples,
    typicalConsumptionExamples,
    weeklyInsightsExamples,
    winterGasExamples,
    energyIqExamples,
    springElectricityExamples,
    tariffComparisonExamples,
  ],
  coherence: [pricesCoherence],
};

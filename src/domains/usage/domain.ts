import type { Domain } from '../../engine/schema.ts';
import { costOfPeriodsResolvers } from './cost-of-periods.resolvers.ts';
import { costOfUsageResolvers } from './cost-of-usage.resolvers.ts';
import { statisticsResolvers } from './statistics.resolvers.ts';
import { typicalConsumptionResolvers } from './typical-consumption.resolvers.ts';

export const usage: Domain = {
  name: 'usage',
  directory: import.meta.dirname,
  resolvers: [
    costOfUsageResolvers,
    costOfPeriodsResolvers,
    statisticsResolvers,
    typicalConsumptionResolvers,
  ],
};

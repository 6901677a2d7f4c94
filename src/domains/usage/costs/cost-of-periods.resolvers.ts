import type { Resolvers } from '../../../engine/schema.generated.ts';
import { costOfPeriods } from './cost-of-periods.actions.ts';

export const costOfPeriodsResolvers = {
  Query: {
    async gbrCostOfUsage(_root, args, context) {
      const periods = await costOfPeriods(
        context,
        { ...args, periods: args.periods.map((period) => period ?? null) },
        context.raise,
      );
      return { periods };
    },
  },
} satisfies Resolvers;

import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { typicalConsumption } from './typical-consumption.rules.ts';

export const typicalConsumptionResolvers = {
  Query: {
    consumptionEstimates(_root, _args, { clock }) {
      const today = todayInLondon(clock);
      return {
        low: typicalConsumption('LOW', today),
        medium: typicalConsumption('MEDIUM', today),
        high: typicalConsumption('HIGH', today),
      };
    },
  },
  ConsumptionEstimate: {
    elecAnnualConsumptionDay: ({ dayKwh }) => dayKwh,
    elecAnnualConsumptionNight: ({ nightKwh }) => nightKwh,
    elecAnnualConsumptionStandard: ({ electricityKwh }) => electricityKwh,
    gasAnnualConsumption: ({ gasKwh }) => gasKwh,
  },
} satisfies Resolvers;

import type { Resolvers } from '../../../engine/schema.generated.ts';
import { amendUnbilledReading, unbilledReadingsAt } from './unbilled-readings.actions.ts';

export const unbilledReadingsResolvers = {
  Mutation: {
    async amendUnbilledElectricityReading(_root, { input }, context) {
      const { readingId, readingValue: shown, readingDatetime: readAt } = input;
      await amendUnbilledReading(context, { readingId, shown, readAt });
      return { readingAmended: true };
    },
  },
  ElectricityMeterPointType: {
    unbilledReadings: (point, _args, context) => unbilledReadingsAt(context, point),
  },
  GasMeterPointType: {
    unbilledReadings: (point, _args, context) => unbilledReadingsAt(context, point),
  },
} satisfies Resolvers;

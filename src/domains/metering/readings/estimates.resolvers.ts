import type { Resolvers } from '../../../engine/schema.generated.ts';
import { estimatedReadings } from './estimates.actions.ts';

export const estimatesResolvers = {
  Query: {
    estimateMeterReadings: (_root, args, context) =>
      estimatedReadings(context, context.viewer, args),
  },
  MeterReadingEstimationReadingType: {
    estimatedByAlgorithm: ({ algorithm }) => algorithm,
    intervalStart: ({ startMs }) => startMs,
    intervalEnd: ({ endMs }) => endMs,
    isNewlyEstimated: ({ algorithm }) => algorithm !== null,
  },
} satisfies Resolvers;

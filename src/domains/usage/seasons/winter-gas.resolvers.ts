import type { Resolvers } from '../../../engine/schema.generated.ts';
import { compareWinterGas } from './winter-gas.actions.ts';
import { partsOfPostcode } from './winter-gas.rules.ts';

export const winterGasResolvers = {
  Query: {
    getWinterGasComparison: async (_root, { accountNumber, propertyId }, context) => ({
      winterGasComparison: await compareWinterGas(context, accountNumber, propertyId),
    }),
  },
  WinterGasComparisonType: {
    comparisonGroup: ({ group }) => group,
    numberOfBedrooms: ({ home }) => home.numberOfBedrooms,
    percentageAboveGroupAvg: ({ percentageAbove }) => percentageAbove,
    periodStart: ({ week }) => week.startMs,
    postcodeAreacode: ({ home }) => partsOfPostcode(home.postcode).area,
    postcodeOutcode: ({ home }) => partsOfPostcode(home.postcode).outcode,
    propertyType: ({ home }) => home.propertyType,
  },
} satisfies Resolvers;

import type { Resolvers } from '../../../engine/schema.generated.ts';
import { compareSpringElectricity } from './spring-electricity.actions.ts';

export const springElectricityResolvers = {
  Query: {
    getSpringElectricityComparison: (_root, { accountNumber, propertyId }, context) =>
      compareSpringElectricity(context, accountNumber, propertyId),
  },
} satisfies Resolvers;

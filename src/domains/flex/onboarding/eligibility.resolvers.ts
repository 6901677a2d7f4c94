import type { Resolvers } from '../../../engine/schema.generated.ts';
import { isEligibleForPlans, typesEligible } from './eligibility.actions.ts';

export const eligibilityResolvers = {
  Query: {
    async accountIoEligibility(_root, { accountNumber, propertyId }, context) {
      const isEligible = await isEligibleForPlans(context, accountNumber, propertyId ?? null);
      return { isEligibleForIo: isEligible };
    },
    async eligibleDeviceTypes(_root, { accountNumber, propertyId }, context) {
      return typesEligible(context, accountNumber, propertyId ?? null);
    },
  },
} satisfies Resolvers;

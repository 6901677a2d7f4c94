import type { Resolvers } from '../../../engine/schema.generated.ts';
import { smartMeterInterestOfAccount } from './smart-meter-interest.store.ts';

export const smartMeterInterestResolvers = {
  AccountType: {
    smets2Interest: async ({ id }, _args, { db }) =>
      (await db.read(smartMeterInterestOfAccount, id))?.interest,
    smets2RefusalReason: async ({ id }, _args, { db }) =>
      (await db.read(smartMeterInterestOfAccount, id))?.refusalReason,
  },
} satisfies Resolvers;

import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountByNumber } from '../account/accounts.store.ts';

export const urlsResolvers = {
  Query: {
    urls: (_parent, { accountNumber }, { db }) => db.read(accountByNumber, accountNumber),
  },
} satisfies Resolvers;

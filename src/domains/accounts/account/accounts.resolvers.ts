import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountByNumber } from './accounts.store.ts';
import { canBeWithdrawn, changeOfTenancyWindowDays } from './lifecycle.rules.ts';

export const accountsResolvers = {
  Query: {
    account: (_parent, { accountNumber }, { db }) => db.read(accountByNumber, accountNumber),
    accountStatusSearchByNumber: (_parent, { accountNumber }, { db }) =>
      db.read(accountByNumber, accountNumber),
  },
  AccountType: {
    canBeWithdrawn: ({ status }) => canBeWithdrawn(status),
    cotReadingWindowDays: ({ accountType }) => changeOfTenancyWindowDays(accountType),
  },
} satisfies Resolvers;

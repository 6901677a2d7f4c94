import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountById } from '../account/accounts.store.ts';
import { findReferences, referencesOfAccount } from './references.store.ts';

export const referencesResolvers = {
  Query: {
    accountReference(_root, { value }, { db, viewer, raise }) {
      if (value == null || value.trim() === '') return raise('KT-CT-8310');
      return findReferences(db, viewer, value);
    },
  },
  AccountType: {
    references: ({ id }, _args, { db }) => db.read(referencesOfAccount, id),
  },
  AccountReferenceType: {
    async account({ accountId }, _args, { db }) {
      const account = await db.read(accountById, accountId);
      if (!account) throw new Error('A reference points at an account that is not there');
      return account;
    },
  },
} satisfies Resolvers;

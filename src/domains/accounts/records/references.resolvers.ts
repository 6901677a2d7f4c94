import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountById } from '../account/accounts.store.ts';
import { assetsOfAccount, findCustomerAsset } from './customer-assets.store.ts';
import { metadataWithin } from './metadata.actions.ts';
import { metadataOfObject } from './metadata.store.ts';
import { findReferences, referencesOfAccount } from './references.store.ts';

export const referencesResolvers = {
  Query: {
    accountReference(_root, { value }, { db, viewer, raise }) {
      if (value == null || value.trim() === '') return raise('KT-CT-8310');
      return findReferences(db, viewer, value);
    },
    metadata: (_root, { identifier, linkedObjectType }, context) =>
      metadataWithin(context, identifier, linkedObjectType),
    async metadataForKey(_root, { identifier, key, linkedObjectType }, context) {
      if (key.trim() === '') return context.raise('KT-CT-4155');
      const noted = await metadataWithin(context, identifier, linkedObjectType);
      const found = noted.find((each) => each.key === key);
      // The older form of the question, without a kind of object, has a code of its own.
      return found ?? context.raise(linkedObjectType == null ? 'KT-CT-4179' : 'KT-CT-8416');
    },
    customerAsset(_root, { customerAssetId }, { db, viewer }) {
      const id = intKey(customerAssetId);
      return id === null ? null : findCustomerAsset(db, viewer, id);
    },
  },
  AccountType: {
    references: ({ id }, _args, { db }) => db.read(referencesOfAccount, id),
    metadata: ({ id }, _args, { db }) => db.read(metadataOfObject, { type: 'ACCOUNT', id }),
    customerAssets: ({ id }, _args, { db }) => db.read(assetsOfAccount, id),
  },
  AccountReferenceType: {
    async account({ accountId }, _args, { db }) {
      const account = await db.read(accountById, accountId);
      if (!account) throw new Error('A reference points at an account that is not there');
      return account;
    },
  },
  CustomerAssetType: {
    accountNumber: async ({ accountId }, _args, { db }) =>
      (await db.read(accountById, accountId))?.number,
  },
} satisfies Resolvers;

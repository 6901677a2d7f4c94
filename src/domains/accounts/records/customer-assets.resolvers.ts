import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountById } from '../account/accounts.store.ts';
import { assetsOfAccount, findCustomerAsset } from './customer-assets.store.ts';

export const customerAssetsResolvers = {
  Query: {
    customerAsset(_root, { customerAssetId }, { db, viewer }) {
      const id = intKey(customerAssetId);
      return id === null ? null : findCustomerAsset(db, viewer, id);
    },
  },
  AccountType: {
    customerAssets: ({ id }, _args, { db }) => db.read(assetsOfAccount, id),
  },
  CustomerAssetType: {
    accountNumber: async ({ accountId }, _args, { db }) =>
      (await db.read(accountById, accountId))?.number,
  },
} satisfies Resolvers;

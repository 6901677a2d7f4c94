import type { Resolvers } from '../../engine/schema.generated.ts';
import { addressOnOneLine, streetLines, structuredStreet } from './addresses.rules.ts';
import { addressOfUser } from './correspondence.store.ts';

export const addressesResolvers = {
  RichAddressType: {
    asString: (address, shown) => addressOnOneLine(address, shown),
    streetAddress: (address) => streetLines(address).join('\n'),
    structuredStreetAddress: (address) => structuredStreet(address),
  },
  AccountUserType: {
    address: async ({ id }, _args, { db }) => (await db.read(addressOfUser, id))?.address ?? null,
  },
} satisfies Resolvers;

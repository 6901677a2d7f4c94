import type { Resolvers } from '../../engine/schema.generated.ts';
import { addressOnOneLine } from './addresses.rules.ts';

export const addressesResolvers = {
  RichAddressType: {
    asString: (address, shown) => addressOnOneLine(address, shown),
  },
} satisfies Resolvers;

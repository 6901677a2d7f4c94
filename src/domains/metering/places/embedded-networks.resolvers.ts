import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { embeddedNetworkWithin, embeddedPropertiesWithin } from './embedded-networks.actions.ts';
import { embeddedNetworkById, embeddedNetworkOfProperty } from './embedded-networks.store.ts';

export const embeddedNetworksResolvers = {
  Query: {
    embeddedNetwork(_root, { id: key }, context) {
      const id = intKey(key);
      return id === null ? null : embeddedNetworkWithin(context, id);
    },
  },
  EmbeddedNetworkType: {
    embeddedProperties: ({ id }, _args, context) => embeddedPropertiesWithin(context, id),
  },
  PropertyType: {
    embeddedNetwork: ({ id }, _args, { db }) => db.read(embeddedNetworkOfProperty, id),
  },
  EmbeddedPropertyType: {
    async embeddedNetwork({ networkId }, _args, { db }) {
      const network = await db.read(embeddedNetworkById, networkId);
      if (!network) throw new Error('A property hangs on a network that is not there');
      return network;
    },
  },
} satisfies Resolvers;

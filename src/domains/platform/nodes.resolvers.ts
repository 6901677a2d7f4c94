import { findNode } from '../../engine/nodes.ts';
import type { ModelOf, Resolvers } from '../../engine/schema.generated.ts';

export const nodesResolvers = {
  Query: {
    // The registry knows objects of every type; each kind returns the shape of its own.
    node: (_root, { id }, context) => findNode(context, id) as Promise<ModelOf<'Node'> | null>,
  },
} satisfies Resolvers;

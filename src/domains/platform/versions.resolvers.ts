import type { Resolvers } from '../../engine/schema.generated.ts';

export const versionsResolvers = {
  Query: {
    krakenVersion: (_root, _args, { contract }) => contract.release,
  },
} satisfies Resolvers;

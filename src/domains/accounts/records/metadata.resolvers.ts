import type { Resolvers } from '../../../engine/schema.generated.ts';
import { metadataWithin } from './metadata.actions.ts';
import { metadataOfObject } from './metadata.store.ts';

export const metadataResolvers = {
  Query: {
    metadata: (_root, { identifier, linkedObjectType }, context) =>
      metadataWithin(context, identifier, linkedObjectType),
    async metadataForKey(_root, { identifier, key, linkedObjectType }, context) {
      if (key.trim() === '') return context.raise('KT-CT-4155');
      const metadata = await metadataWithin(context, identifier, linkedObjectType);
      // The older form of the question, without a kind of object, has a code of its own.
      return (
        metadata.find((each) => each.key === key) ??
        context.raise(linkedObjectType == null ? 'KT-CT-4179' : 'KT-CT-8416')
      );
    },
  },
  AccountType: {
    metadata: ({ id }, _args, { db }) => db.read(metadataOfObject, { type: 'ACCOUNT', id }),
  },
} satisfies Resolvers;

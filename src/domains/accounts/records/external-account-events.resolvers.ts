import type { Resolvers } from '../../../engine/schema.generated.ts';
import { pageOfExternalEvents } from './external-account-events.store.ts';

export const externalAccountEventsResolvers = {
  Query: {
    externalAccountEvents: (_root, { accountNumber, ...page }, { db }) =>
      pageOfExternalEvents(db, accountNumber, page),
  },
} satisfies Resolvers;

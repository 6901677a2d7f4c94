import type { Resolvers } from '../../engine/schema.generated.ts';
import { brownoutStatusAt } from './brownouts.rules.ts';
import { pageOfBrownouts } from './brownouts.store.ts';

export const brownoutsResolvers = {
  Query: {
    apiBrownouts(_root, { input, ...page }, { db, clock }) {
      const statuses = input?.statuses?.filter((status) => status != null) ?? null;
      return pageOfBrownouts(db, statuses, clock.now(), page);
    },
  },
  APIBrownout: {
    startsAt: ({ startsAt }) => startsAt.toString(),
    endsAt: ({ endsAt }) => endsAt.toString(),
    status: (brownout, _args, { clock }) => brownoutStatusAt(brownout, clock.now()),
  },
} satisfies Resolvers;

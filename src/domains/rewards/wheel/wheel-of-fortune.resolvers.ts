import type { Resolvers } from '../../../engine/schema.generated.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { wheelOfFortunePlayerById } from './wheel-of-fortune.store.ts';

export const wheelOfFortuneResolvers = {
  AccountUserType: {
    async isOptedInToWof({ id }, _args, { db, clock, viewer }) {
      if (viewer.kind === 'customer' && viewer.userId !== id) return null;
      const player = await db.read(wheelOfFortunePlayerById, id);
      return player !== null && isInForce(player.optedInAt, null, clock.now());
    },
  },
} satisfies Resolvers;

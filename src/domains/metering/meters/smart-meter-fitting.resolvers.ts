import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { isReached, postcodeFrom, wanLinksOf } from '../supply/wan-coverage.rules.ts';
import { visitedMetersOfProperty } from './smart-meter-fitting.store.ts';

export const smartMeterFittingResolvers = {
  PropertyType: {
    async isSmets2InstallationAllowed({ id, postcode }, _args, { db, clock }) {
      const place = postcodeFrom(postcode);
      const today = todayInLondon(clock);
      if (!place || !wanLinksOf(place).some((link) => isReached(link, today))) return false;
      return (await db.read(visitedMetersOfProperty, id)).length > 0;
    },
  },
} satisfies Resolvers;

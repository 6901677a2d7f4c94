import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { maySeeHardship } from './assistance.rules.ts';
import { rejectionReason, schemeYearOf } from './warm-home-discount.rules.ts';
import { warmHomeMatchesOfAccount } from './warm-home-discount.store.ts';

export const warmHomeDiscountResolvers = {
  AccountType: {
    async eligibilityForWarmHomeDiscount({ id, accountType, status }, _args, context) {
      const { db, clock, viewer, contributions } = context;
      if (!maySeeHardship(viewer)) return null;
      const [hasElectricity, matches] = await Promise.all([
        contributions.isSuppliedWithElectricity(db, id, clock.now()),
        db.read(warmHomeMatchesOfAccount, id),
      ]);
      const year = schemeYearOf(todayInLondon(clock));
      const isMatched = matches.some(({ schemeYear }) => schemeYear === year);
      const reason = rejectionReason({ accountType, status, hasElectricity, isMatched });
      return { isEligible: reason === null, rejectionReason: reason };
    },
  },
} satisfies Resolvers;

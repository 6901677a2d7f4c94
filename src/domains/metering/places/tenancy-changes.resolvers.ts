import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { accountOf, changeOfTenancyWindowDays } from '../../accounts/index.ts';
import { occupanciesOfProperty } from './properties.store.ts';
import { isChangeOfTenancyOngoing } from './tenancy-changes.rules.ts';

export const tenancyChangesResolvers = {
  PropertyType: {
    async isChangeOfTenancyOngoing({ id }, _args, { db, clock }) {
      const occupancies = await db.read(occupanciesOfProperty, id);
      const stays = await Promise.all(
        occupancies.map(async ({ accountId, effectiveFrom, effectiveTo }) => {
          const account = await accountOf(db, accountId);
          if (!account)
            throw new Error(`Account ${accountId} answers for a property and is not there`);
          const windowDays = changeOfTenancyWindowDays(account.accountType);
          return { effectiveFrom, effectiveTo, windowDays };
        }),
      );
      return isChangeOfTenancyOngoing(stays, todayInLondon(clock));
    },
  },
} satisfies Resolvers;

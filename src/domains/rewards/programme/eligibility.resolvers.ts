import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accessibleAccountIds, accountOf, admittedAccount } from '../../accounts/index.ts';
import { membershipOf } from './octoplus.actions.ts';
import { mainBrand, reasonsAgainstJoining } from './octoplus.rules.ts';
import { programmeOfBrand } from './programmes.store.ts';

export const eligibilityResolvers = {
  Query: {
    async eligibilityToJoinLoyaltyPointsProgram(_root, { input }, context) {
      const { db, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-9218');
      if (!(await db.read(programmeOfBrand, account.brand))) return raise('KT-CT-9202');
      const { facts } = await membershipOf(context, account);
      const [primaryIneligibilityReason = null] = reasonsAgainstJoining(await facts());
      return { isEligible: primaryIneligibilityReason === null, primaryIneligibilityReason };
    },
    async octoplusFeatureFlags(_root, _args, { db, viewer }) {
      const own = viewer.kind === 'customer' ? await accessibleAccountIds(db, viewer) : [];
      const [first] = own === 'EVERY_ACCOUNT' ? [] : own;
      const account = first === undefined ? null : await accountOf(db, first);
      const programme = await db.read(programmeOfBrand, account?.brand ?? mainBrand);
      return {
        shouldClientDisplayOctoplus: programme?.isShown ?? false,
        shouldClientDisplayOctoplusPartnerOfferList: programme?.isPartnerListShown ?? false,
        shouldClientDisplayOctoplusPartnerOffers: programme?.arePartnerOffersShown ?? false,
        shouldClientDisplayOctoplusRewards: programme?.areRewardsShown ?? false,
        shouldClientDisplayOctoplusShoptopusOffers: programme?.areShoptopusOffersShown ?? false,
        shouldClientDisplayOctopointsV2: programme?.isSecondEditionShown ?? false,
      };
    },
  },
} satisfies Resolvers;

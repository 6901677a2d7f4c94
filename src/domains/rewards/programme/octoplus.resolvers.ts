import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { signLink } from '../../identity/index.ts';
import { membershipOf } from './octoplus.actions.ts';
import {
  collectsPoints,
  enrollmentStatus,
  isShownPoints,
  pageAt,
  pageMinutes,
  pathOfPage,
  reasonsAgainstJoining,
} from './octoplus.rules.ts';

export const octoplusResolvers = {
  Query: {
    async octoplusAccountInfo(_root, { accountNumber }, context) {
      const { db, raise } = context;
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
      return membershipOf(context, account);
    },
  },
  OctoplusAccountInfoType: {
    enrollmentStatus: ({ enrolment }, _args, { clock }) => enrollmentStatus(enrolment, clock.now()),
    isLoyaltyPointsUser: ({ enrolment }, _args, { clock }) =>
      collectsPoints(enrolment, clock.now()),
    isOctoplusEnrolled: ({ enrolment }, _args, { clock }) =>
      enrollmentStatus(enrolment, clock.now()) === 'ENROLLED',
    async octoplusEligibility(membership) {
      const reasons = reasonsAgainstJoining(await membership.facts());
      return {
        ineligibilityReason: reasons[0] ?? null,
        ineligibilityReasons: reasons,
        isEligible: reasons.length === 0,
      };
    },
    async octoplusSnapWebUrl(membership, _args, { db, clock }) {
      const facts = await membership.facts();
      const isShown = facts.isEnrolled || reasonsAgainstJoining(facts).length === 0;
      if (!isShown) return null;
      const path = pathOfPage(membership.account.number);
      return pageAt(path, await signLink(db, path, clock.now().add({ minutes: pageMinutes })));
    },
    shouldUseV2: ({ enrolment }, _args, { clock }) => isShownPoints(enrolment, clock.now()),
  },
} satisfies Resolvers;

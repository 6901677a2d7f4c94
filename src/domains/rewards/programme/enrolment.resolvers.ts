import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { enrolAccount, joinProgramme, unenrolAccount } from './enrolment.actions.ts';

export const enrolmentResolvers = {
  Mutation: {
    async enrollAccountInLoyaltyProgram(_root, { input }, context) {
      const { db, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1111');
      await enrolAccount(context, account, input.accountUserId ?? null, raise);
      return { outcome: { hasEnrolled: true } };
    },
    async unenrollAccountFromLoyaltyProgram(_root, { input }, context) {
      const { db, raise } = context;
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1111');
      await unenrolAccount(context, account, raise);
      return { outcome: { hasUnenrolled: true } };
    },
    async joinOctoplusCampaign(
      _root,
      { accountNumber, savingSessionsEnrolmentOptions: options },
      context,
    ) {
      const { db, raise } = context;
      const account =
        (accountNumber == null ? null : await admittedAccount(db, accountNumber)) ??
        raise('KT-CT-4177');
      const joined = await joinProgramme(context, account, options ?? null, raise);
      return {
        success: true,
        outcome: {
          octoplus: { hasEnrolled: true },
          savingSessions: joined && {
            hasEnrolled: joined.refusal === null,
            enrolledMpan: joined.mpan,
            notEnrolledReason: joined.refusal,
          },
        },
      };
    },
  },
} satisfies Resolvers;

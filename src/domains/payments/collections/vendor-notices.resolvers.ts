import type { Resolvers } from '../../../engine/schema.generated.ts';
import { takeNotices } from './vendor-notices.actions.ts';

export const vendorNoticesResolvers = {
  Mutation: {
    async recordSuccessfulPayment(_root, { input }, context) {
      const { noticePriority, payments: notices } = input;
      const given = { kind: 'NOTICE_PAID', isUrgent: noticePriority === 'HIGH', notices } as const;
      return { noticeBatchIdentifier: await takeNotices(context, given, context.raise) };
    },
    async recordFailedPayment(_root, { input }, context) {
      const { noticePriority, payments: notices } = input;
      const given = {
        kind: 'NOTICE_FAILED',
        isUrgent: noticePriority === 'HIGH',
        notices,
      } as const;
      return { noticeBatchIdentifier: await takeNotices(context, given, context.raise) };
    },
    async recordChargedBackPayment(_root, { input }, context) {
      const notices = input.payments.map((each) =>
        each ? { ...each, failureCode: each.chargeBackCode } : null,
      );
      const isUrgent = input.noticePriority === 'HIGH';
      const given = { kind: 'NOTICE_CHARGED_BACK', isUrgent, notices } as const;
      return { noticeBatchIdentifier: await takeNotices(context, given, context.raise) };
    },
  },
} satisfies Resolvers;

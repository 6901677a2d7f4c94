import type { Resolvers } from '../../../engine/schema.generated.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { agreementById } from '../agreements/agreements.store.ts';
import { marketAgreement } from '../agreements/market-agreements.actions.ts';
import { findRollover } from './rollovers.store.ts';

export const rolloversResolvers = {
  Query: {
    async agreementRollover(_root, { number }, context) {
      const { db, viewer, raise } = context;
      const rollover = (await findRollover(db, number)) ?? raise('KT-CT-13705');
      const agreement = await db.read(agreementById, rollover.agreementId);
      const held = agreement && (await permissionsOnAccount(context, viewer, agreement.accountId));
      return held?.has('CAN_QUERY_AGREEMENT_ROLLOVERS') ? rollover : raise('KT-CT-13705');
    },
  },
  AgreementRolloverType: {
    actualSendDate: ({ actualSendOn }) => actualSendOn,
    expectedSendDate: ({ expectedSendOn }) => expectedSendOn,
    params: ({ params, productCode, rolloverOn }) => ({
      ...params,
      productCode,
      rolloverDate: rolloverOn.toString(),
    }),
    async agreement({ agreementId }, _args, context, info) {
      const agreement = await context.db.read(agreementById, agreementId);
      if (!agreement) throw new Error(`Agreement ${agreementId} is rolled over and not there`);
      return marketAgreement(context, agreement, info);
    },
    async rolledOnTo({ rolledOnToId }, _args, context, info) {
      const following =
        rolledOnToId === null ? null : await context.db.read(agreementById, rolledOnToId);
      return following && marketAgreement(context, following, info);
    },
  },
} satisfies Resolvers;

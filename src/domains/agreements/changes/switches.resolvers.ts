import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { agreementById } from '../agreements/agreements.store.ts';
import { revoke, switchProduct } from './switches.actions.ts';

export const switchesResolvers = {
  Mutation: {
    async initiateProductSwitch(_root, { input }, context) {
      const { clock, raise } = context;
      const { accountNumber, quotedProductId, switchDate } = input;
      const request = { accountNumber, productId: intKey(quotedProductId), switchOn: switchDate };
      const product = await switchProduct(context, request, clock.now(), raise);
      return { productCode: product.code, switchDate };
    },
    async revokeAgreement(_root, { input }, { db, clock, raise }) {
      const { accountNumber, reason } = input;
      const agreementId = intKey(input.agreementId);
      const agreement = agreementId === null ? null : await db.read(agreementById, agreementId);
      const { meterPointId } = agreement ?? raise('KT-CT-1501');
      const request = { accountNumber, agreementId, meterPointId, reason: reason ?? null };
      await revoke(db, request, clock.now(), raise);
      return { account: await admittedAccount(db, accountNumber) };
    },
  },
} satisfies Resolvers;

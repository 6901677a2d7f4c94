import { intKey } from '../../engine/nodes.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { admittedAccount } from '../accounts/index.ts';
import { agreementsWith, methodAt } from '../agreements/index.ts';
import { productOf, tariffOf } from '../products/index.ts';
import { followOnFor, publicPaymentMethod } from './follow-on.rules.ts';
import { followOnsOfProduct, renewalsOfFollowOn } from './follow-on.store.ts';

export const followOnResolvers = {
  Query: {
    async followOnProduct(_root, args, { db, raise }) {
      const { accountNumber, electricityAgreementId, gasAgreementId, validAt } = args;
      if (electricityAgreementId != null && gasAgreementId != null) raise('KT-GB-9511');
      const key = intKey(electricityAgreementId ?? gasAgreementId ?? raise('KT-GB-9510'));
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-GB-9512');
      const signed = await agreementsWith(db, account.id);
      const agreement = signed.find(({ id }) => id === key) ?? raise('KT-GB-9512');
      const tariff = await tariffOf(db, agreement.tariffId);
      const fuel = electricityAgreementId != null ? 'ELECTRICITY' : 'GAS';
      if (tariff?.fuel !== fuel) raise('KT-GB-9512');
      const { accountType } = account;
      const paymentMethod = methodAt(agreement, validAt.epochMilliseconds);
      const followOns = await db.read(followOnsOfProduct, agreement.productId);
      return followOnFor(followOns, { accountType, paymentMethod }, validAt) ?? raise('KT-GB-9513');
    },
  },
  FollowOnProductType: {
    paymentMethod: ({ paymentMethod }) => publicPaymentMethod(paymentMethod),
    renewalProducts: ({ id }, _args, { db }) => db.read(renewalsOfFollowOn, id),
  },
  RenewalProductType: {
    product: ({ productId }, _args, { db }) => productOf(db, productId),
  },
} satisfies Resolvers;

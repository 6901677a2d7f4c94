import type { Resolvers } from '../../../engine/schema.generated.ts';
import { findPayment } from './payments.store.ts';

export const voucherPaymentsResolvers = {
  VoucherPurchaseType: {
    payment: ({ paymentId }, _args, { db }) =>
      paymentId === null ? null : findPayment(db, paymentId),
  },
} satisfies Resolvers;

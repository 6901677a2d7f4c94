import type { Resolvers } from '../../../engine/schema.generated.ts';
import type { PaymentStatus } from '../../../kernel/payment-terms.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { collectDeposit } from './deposit-payments.actions.ts';

/** As deposits name the statuses of payments; none was promised or is kept by a promise. */
const statuses = {
  SCHEDULED: 'SCHEDULED',
  PENDING: 'PENDING',
  CLEARED: 'CLEARED',
  FULFILLED: 'CLEARED',
  FAILED: 'FAILED',
  DELETED: 'CANCELLED',
  REQUESTED: 'REQUESTED',
  PROMISED: 'REQUESTED',
  PROMISE_BROKEN: 'FAILED',
} as const satisfies Record<PaymentStatus, string>;

export const depositPaymentsResolvers = {
  Mutation: {
    async collectDeposit(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4177');
      const payment = await collectDeposit(db, account, input, clock.now(), raise);
      return { payment: { status: statuses[payment.status], paymentDate: payment.paymentOn } };
    },
  },
} satisfies Resolvers;

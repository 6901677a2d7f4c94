import type { Domain } from '../../engine/schema.ts';
import { projectedBalanceOf } from './adequacy/adequacy.actions.ts';
import { reviewsJob, reviewsWork } from './adequacy/reviews.actions.ts';
import { bankDayJob, bankDayWork } from './collections/collections.actions.ts';
import { parts } from './parts.generated.ts';
import { worksOnExpected } from './payments/expected.actions.ts';
import { expectedPaymentsOf } from './payments/expected.store.ts';
import { canBuyVouchers } from './payments/voucher-payments.actions.ts';
import { plansJob } from './plans/plans.actions.ts';
import { finalBalancesJob } from './repayments/final-balances.actions.ts';
import { payOutsWork } from './repayments/pay-out-runs.actions.ts';
import { autoTopUpsJob, autoTopUpsWork } from './top-ups/auto-top-ups.actions.ts';

export const payments: Domain = {
  name: 'payments',
  directory: import.meta.dirname,
  ...parts,
  contributes: { canBuyVouchers, expectedPaymentsOf, projectedBalanceOf },
  jobs: [bankDayJob, reviewsJob, plansJob, finalBalancesJob, autoTopUpsJob],
  works: [bankDayWork(), reviewsWork, payOutsWork, autoTopUpsWork, ...worksOnExpected],
};

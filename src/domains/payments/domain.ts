import type { Domain } from '../../engine/schema.ts';
import { projectedBalanceOf } from './adequacy/adequacy.actions.ts';
import { reviewsJob, reviewsWork } from './adequacy/reviews.actions.ts';
import { parts } from './parts.generated.ts';
import { plansJob } from './plans/plans.actions.ts';
import { finalBalancesJob } from './repayments/final-balances.actions.ts';
import { autoTopUpsJob } from './top-ups/auto-top-ups.actions.ts';

export const payments: Domain = {
  name: 'payments',
  directory: import.meta.dirname,
  ...parts,
  contributes: { projectedBalanceOf },
  jobs: [reviewsJob, plansJob, finalBalancesJob, autoTopUpsJob],
  works: [reviewsWork],
};

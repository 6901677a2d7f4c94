import type { Domain } from '../../engine/schema.ts';
import { parts } from './parts.generated.ts';
import { finalBalancesJob } from './repayments/final-balances.actions.ts';
import { autoTopUpsJob } from './top-ups/auto-top-ups.actions.ts';

export const payments: Domain = {
  name: 'payments',
  directory: import.meta.dirname,
  ...parts,
  jobs: [finalBalancesJob, autoTopUpsJob],
};

import type { Domain } from '../../engine/schema.ts';
import { followUpJob, returnDepositsJob } from '../billing/index.ts';
import { bankDayJob, bankDayWork } from './collections/collections.actions.ts';
import { parts } from './parts.generated.ts';
import { expectedPaymentsOf } from './payments/expected.store.ts';

export const payments: Domain = {
  name: 'payments',
  directory: import.meta.dirname,
  ...parts,
  contributes: { expectedPaymentsOf },
  // What these do follows from what is expected to be paid.
  jobs: [returnDepositsJob(expectedPaymentsOf), bankDayJob, followUpJob(expectedPaymentsOf)],
  works: [bankDayWork()],
};

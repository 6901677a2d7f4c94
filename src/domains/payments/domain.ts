import type { Domain } from '../../engine/schema.ts';
import { bankDayJob, bankDayWork } from './collections/collections.actions.ts';
import { parts } from './parts.generated.ts';
import { jobsOnExpected } from './payments/expected.actions.ts';
import { expectedPaymentsOf } from './payments/expected.store.ts';

export const payments: Domain = {
  name: 'payments',
  directory: import.meta.dirname,
  ...parts,
  contributes: { expectedPaymentsOf },
  jobs: [bankDayJob, ...jobsOnExpected],
  works: [bankDayWork()],
};

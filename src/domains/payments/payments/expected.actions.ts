import type { Job } from '../../../engine/jobs.ts';
import { followUpJob, returnDepositsJob } from '../../billing/index.ts';
import { expectedPaymentsOf } from './expected.store.ts';

/** What billing does each day that follows from what is expected to be paid. */
export const jobsOnExpected: readonly Job[] = [
  returnDepositsJob(expectedPaymentsOf),
  followUpJob(expectedPaymentsOf),
];

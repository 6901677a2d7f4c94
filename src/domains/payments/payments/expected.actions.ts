import type { Work } from '../../../engine/jobs.ts';
import { depositsWork, followUpsWork } from '../../billing/index.ts';
import { expectedPaymentsOf } from './expected.store.ts';

/** What billing's runs do that follows from what is expected to be paid. */
export const worksOnExpected: readonly Work[] = [
  depositsWork(expectedPaymentsOf),
  followUpsWork(expectedPaymentsOf),
];

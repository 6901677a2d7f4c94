import type { Contributions } from '../../../engine/contributions.ts';
import type { Work } from '../../../engine/jobs.ts';
import { billAfterReading, correctAfterReading, statementsWork } from '../../billing/index.ts';
import { nightRateHalfHours } from './night-rate.actions.ts';

/** What billing does after readings, by prices that depend on how cars were charged. */
export const billingAfterReadings: Contributions['readingFollowers'] = [
  correctAfterReading(nightRateHalfHours),
  billAfterReading(nightRateHalfHours),
];

/** What billing's runs do by these prices. */
export const worksAtNightRates: readonly Work[] = [statementsWork(nightRateHalfHours)];

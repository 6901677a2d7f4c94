import type { Domain } from '../../engine/schema.ts';
import { chargeContributionsJob } from './contributions/contributions.actions.ts';
import { gateToCollectionProcess } from './debt/collection-processes.actions.ts';
import { payDiscountsJob } from './discounts/warm-home-discount.actions.ts';
import { statementsJob, statementsWork } from './documents/statement-runs.actions.ts';
import { parts } from './parts.generated.ts';
import { prepaySnapshotsJob } from './prepay/prepay.actions.ts';
import { correctAfterReading } from './readings/corrections.actions.ts';
import { redemptionsJob } from './vouchers/vouchers.actions.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  gates: { collectionProcess: gateToCollectionProcess },
  needs: ['expectedPaymentsOf'],
  contributes: { readingFollowers: [correctAfterReading] },
  jobs: [
    statementsJob,
    chargeContributionsJob,
    payDiscountsJob,
    prepaySnapshotsJob,
    redemptionsJob,
  ],
  works: [statementsWork],
};

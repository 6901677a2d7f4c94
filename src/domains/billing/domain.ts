import type { Domain } from '../../engine/schema.ts';
import { chargeContributionsJob } from './contributions/contributions.actions.ts';
import { gateToCollectionProcess } from './debt/collection-processes.actions.ts';
import { expectedPaymentsOf } from './debt/debt.store.ts';
import { followUpJob } from './debt/dunning.actions.ts';
import { returnDepositsJob } from './deposits/deposits.actions.ts';
import { payDiscountsJob } from './discounts/warm-home-discount.actions.ts';
import { statementsJob, statementsWork } from './documents/statement-runs.actions.ts';
import { gateToLedger } from './ledgers/ledger-access.actions.ts';
import { parts } from './parts.generated.ts';
import { prepaySnapshotsJob } from './prepay/prepay.actions.ts';
import { correctAfterReading } from './readings/corrections.actions.ts';
import { redemptionsJob } from './vouchers/vouchers.actions.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  gates: { collectionProcess: gateToCollectionProcess, ledger: gateToLedger },
  needs: ['expectedPaymentsOf', 'projectedBalanceOf'],
  // Until there is a domain that takes payments.
  contributes: { expectedPaymentsOf, readingFollowers: [correctAfterReading] },
  jobs: [
    statementsJob,
    chargeContributionsJob,
    payDiscountsJob,
    returnDepositsJob,
    followUpJob,
    prepaySnapshotsJob,
    redemptionsJob,
  ],
  works: [statementsWork],
};

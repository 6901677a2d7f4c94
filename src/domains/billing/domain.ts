import type { Domain } from '../../engine/schema.ts';
import { chargeContributionsJob } from './contributions/contributions.actions.ts';
import { gateToCollectionProcess } from './debt/collection-processes.actions.ts';
import { followUpJob } from './debt/dunning.actions.ts';
import { returnDepositsJob } from './deposits/deposits.actions.ts';
import { discountsWork, payDiscountsJob } from './discounts/warm-home-discount.actions.ts';
import { billAfterReading } from './documents/after-readings.actions.ts';
import { lateFinalBillsJob, lateFinalBillsWork } from './documents/late-final-bills.actions.ts';
import { openBooks, openingsJob, openingsWork } from './documents/openings.actions.ts';
import { statementsJob, statementsWork } from './documents/statement-runs.actions.ts';
import { gateToLedger } from './ledgers/ledger-access.actions.ts';
import { parts } from './parts.generated.ts';
import { prepaySnapshotsJob } from './prepay/prepay-use.actions.ts';
import { correctAfterReading } from './readings/corrections.actions.ts';
import { redemptionsJob } from './vouchers/vouchers.actions.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  gates: { collectionProcess: gateToCollectionProcess, ledger: gateToLedger },
  needs: ['canBuyVouchers', 'expectedPaymentsOf', 'projectedBalanceOf'],
  contributes: {
    readingFollowers: [correctAfterReading, billAfterReading],
    supplyFollowers: [openBooks],
  },
  jobs: [
    statementsJob,
    lateFinalBillsJob,
    openingsJob,
    chargeContributionsJob,
    payDiscountsJob,
    returnDepositsJob,
    followUpJob,
    prepaySnapshotsJob,
    redemptionsJob,
  ],
  works: [statementsWork, lateFinalBillsWork, openingsWork, discountsWork],
};

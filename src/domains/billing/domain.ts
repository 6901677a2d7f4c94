import type { Domain } from '../../engine/schema.ts';
import { chargeContributionsJob } from './contributions/contributions.actions.ts';
import { gateToCollectionProcess } from './debt/collection-processes.actions.ts';
import { followUpJob } from './debt/dunning.actions.ts';
import { returnDepositsJob } from './deposits/deposits.actions.ts';
import { discountsWork, payDiscountsJob } from './discounts/warm-home-discount.actions.ts';
import { lateFinalBillsJob, lateFinalBillsWork } from './documents/late-final-bills.actions.ts';
import { openBooks, openingsJob, openingsWork } from './documents/openings.actions.ts';
import { statementsJob } from './documents/statement-runs.actions.ts';
import { gateToLedger } from './ledgers/ledger-access.actions.ts';
import { parts } from './parts.generated.ts';
import { prepaySnapshotsJob } from './prepay/prepay-use.actions.ts';
import { redemptionsJob } from './vouchers/vouchers.actions.ts';

export const billing: Domain = {
  name: 'billing',
  directory: import.meta.dirname,
  ...parts,
  gates: { collectionProcess: gateToCollectionProcess, ledger: gateToLedger },
  needs: ['canBuyVouchers', 'expectedPaymentsOf', 'projectedBalanceOf'],
  contributes: { supplyFollowers: [openBooks] },
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
  works: [lateFinalBillsWork, openingsWork, discountsWork],
};

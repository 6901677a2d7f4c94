import type { TownPlan } from './plan.ts';
import { demoCollectionProcessNumber, demoLedgerNumber } from './references.ts';

/** What can be asked about debts, deposits, contributions and discounts. */
export function collectionSamples({ businesses, households }: TownPlan) {
  const home = (key: string) => numberOf(households.find((each) => each.key === key));
  const site = (key: string) =>
    numberOf(businesses.flatMap(({ sites }) => sites).find((each) => each.key === key));
  return {
    collectionProcessRecordNumber: demoCollectionProcessNumber('debtor'),
    pausedProcessRecordNumber: demoCollectionProcessNumber('workshop'),
    finishedProcessRecordNumber: demoCollectionProcessNumber('paid'),
    brokenProcessRecordNumber: demoCollectionProcessNumber('hall'),
    debtorAccountNumber: home('household-debt'),
    debtorLedgerNumber: demoLedgerNumber(home('household-debt'), 'MAIN'),
    representedAccountNumber: home('household-007'),
    // Payments that are told by themselves are the first that the world writes.
    paymentId: '1',
    cancellablePaymentId: '2',
    amendablePaymentId: '3',
    pendingPaymentId: '4',
    depositAccountNumber: site('business-bakery-site-1'),
    returnedDepositAccountNumber: home('household-032'),
    acceptedDepositAccountNumber: home('household-033'),
    unacceptedDepositAccountNumber: site('business-workshop-site-1'),
    // Agreements on contributions are numbered as the world lays them out: this one can be ended.
    contributionAgreementId: '3',
    endedContributionAgreementId: '2',
    scottishAccountNumber: home('household-044'),
    warmHomeAccountNumber: home('household-030'),
    refusedWarmHomeAccountNumber: home('household-019'),
    untrackedAccountNumber: home('household-031'),
    returnedDebitAccountNumber: home('household-030'),
    exportingBusinessAccountNumber: site('business-workshop-site-1'),
    disputingBusinessAccountNumber: site('business-hall-site-1'),
  };
}

function numberOf(place: { readonly account: { readonly number: string } } | undefined): string {
  if (!place) throw new Error('The plan lacks a place that samples speak of');
  return place.account.number;
}

import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const accountDebtPosition = `query AccountDebtPosition($accountNumber: String!, $asOn: Date) {
  accountDebtPosition(accountNumber: $accountNumber, asOn: $asOn) {
    accountNumber
    ledgerDebtPositions { delinquentDebtAmount ledgerNumber status }
  }
}`;

const debtOfAccount = `query DebtOfAccount($accountNumber: String!, $first: Int) {
  account(accountNumber: $accountNumber) {
    number
    hasActiveCollectionsProceedings
    hasActiveDunningProcess
    overdueBalance
    projectedBalance
    provisionalTransactions(first: $first) {
      edgeCount
      totalCount
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      edges { cursor node { amount date id title } }
    }
    debtCollectionProceedings {
      agency { code isActive name }
      amount
      campaign
      collectionCampaign { code deprecatedAt displayName requiresFieldVisit }
      startedAt
      stopReason
      stoppedAt
    }
  }
}`;

const scheduledPayments = `query ScheduledPayments($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    ledgers {
      number
      statements(last: 2) { edges { node { id scheduledPaymentDate } } }
      invoices(first: 2) { edges { node { id scheduledPaymentDate } } }
    }
  }
}`;

export const debtExamples: TopicExamples = (viewers) => {
  const debtor = sample(viewers('debtor'), 'accountNumber');
  const household = sample(viewers('household'), 'accountNumber');
  const untracked = sample(viewers('organization'), 'untrackedAccountNumber');
  const position = (accountNumber: string, asOn?: string) => ({
    document: accountDebtPosition,
    variables: { accountNumber, ...(asOn && { asOn }) },
  });
  const answering = {
    viewer: 'household',
    document: debtOfAccount,
    variables: { accountNumber: household, first: 10 },
  };
  return {
    accountDebtPosition: [
      { viewer: 'debtor', ...position(debtor) },
      { viewer: 'organization', ...position(household, '1999-01-21') },
      { viewer: 'carer', ...position(untracked), raises: 'KT-CT-11613' },
      { viewer: 'debtor', ...position(household), raises: 'KT-CT-4178' },
      { ...position(debtor), raises: 'KT-CT-1112' },
      { viewer: 'partner', ...position(debtor), raises: 'KT-CT-1111' },
    ],
    account: [
      answering,
      { ...answering, viewer: 'debtor', variables: { accountNumber: debtor, first: 10 } },
      ...pageRefusals(answering).slice(0, 1),
      {
        viewer: 'household',
        document: scheduledPayments,
        variables: { accountNumber: household },
      },
    ],
  };
};

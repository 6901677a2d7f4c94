import { sample, type TopicExamples } from '../../../contract/examples.ts';

const livePaymentAdequacy = `query LivePaymentAdequacy(
  $accountNumber: String!
  $ledgerNumber: String
  $policyId: String
) {
  livePaymentAdequacy(
    accountNumber: $accountNumber
    ledgerNumber: $ledgerNumber
    policyId: $policyId
  ) {
    currentBalance
    estimatedConsumption { sourceId sourceName usage }
    recommendedPayment { adjustment ongoing total }
    reviewedOn
    targetBalance
  }
}`;

const calculation = `query LivePaymentAdequacyCalculation($ledgerNumber: String!) {
  livePaymentAdequacyCalculation(ledgerNumber: $ledgerNumber) {
    averageMonthlyCharge
    balanceAdjustment
    consumption(first: 5) {
      edgeCount
      totalCount
      pageInfo { hasNextPage }
      edges {
        cursor
        node {
          marketName
          charges(first: 12) {
            edgeCount
            totalCount
            pageInfo { hasNextPage }
            edges { cursor node { charge periodEnd periodStart } }
          }
        }
      }
    }
    currentBalance
    existingMonthlyAmount
    reviewedOn
    suggestedNewMonthlyAmount
    targetBalance
  }
}`;

const ofAccount = `query PaymentAdequacy($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    ... on AccountType {
      paymentAdequacy { suggestedDirectDebitAmount }
      projectedBalance
      recommendedBalanceAdjustment
      shouldReviewPayments
    }
    ledgers {
      number
      paymentAdequacy {
        isCurrentlyExempt
        latestAppliedPaymentAdequacyChange { appliedDate newPaymentAmount previousPaymentAmount }
      }
    }
  }
}`;

const nobody = 'A-00000000';

export const adequacyExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const trusted = viewers('organization');
  const accountNumber = sample(household, 'accountNumber');
  const ledgerNumber = sample(household, 'ledgerNumber');
  const viewer = 'organization';
  const live = (variables: Readonly<Record<string, string>>) => ({
    document: livePaymentAdequacy,
    variables,
  });
  const calculated = (number: string) => ({
    document: calculation,
    variables: { ledgerNumber: number },
  });
  const from = (name: string) => ({ accountNumber: sample(trusted, name) });
  return {
    account: [
      { viewer: 'household', document: ofAccount, variables: { accountNumber } },
      { viewer, document: ofAccount, variables: from('raisedAccountNumber') },
    ],
    livePaymentAdequacy: [
      { viewer: 'household', ...live({ accountNumber, ledgerNumber, policyId: '1' }) },
      {
        viewer: 'household',
        ...live({ accountNumber, ledgerNumber: 'L-00000000' }),
        raises: 'KT-CT-3822',
      },
      {
        viewer,
        ...live({ ...from('plainAccountNumber'), ledgerNumber }),
        raises: 'KT-CT-3922',
      },
      { viewer, ...live({ accountNumber: nobody }), raises: 'KT-CT-3923' },
      { viewer, ...live(from('leftAccountNumber')), raises: 'KT-GB-3915' },
      { viewer, ...live(from('occupierAccountNumber')), raises: 'KT-GB-3916' },
      { ...live({ accountNumber }), raises: 'KT-CT-1112' },
    ],
    livePaymentAdequacyCalculation: [
      { viewer: 'household', ...calculated(ledgerNumber) },
      { viewer: 'household', ...calculated('L-00000000'), raises: 'KT-CT-3963' },
      {
        viewer: 'household',
        ...calculated(sample(household, 'goodsLedgerNumber')),
        raises: 'KT-CT-3963',
      },
      { ...calculated(ledgerNumber), raises: 'KT-CT-1112' },
    ],
  };
};

import { sample, type TopicExamples } from '../../../contract/examples.ts';

const paymentPlanDetails = `query PaymentPlanDetails($accountNumber: String!) {
  paymentPlanDetails(accountNumber: $accountNumber) {
    paymentFrequency
    paymentFrequencyMultiplier
    paymentPlanId
    paymentPlanStatus
    totalAmountPaid
    totalAmountRemaining
    totalPlanValue
  }
}`;

const plansOf = `query PaymentPlans($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    paymentPlans(first: 5) {
      edgeCount
      totalCount
      pageInfo { hasNextPage }
      edges {
        cursor
        node {
          acceptedAt
          account { number }
          id
          initialScheduleType
          ledgerNumber
          nextPayment { amount payableDate paymentType }
          offerExpiresAt
          offeredAt
          payments { amount payableDate paymentType }
          status
          strategyDisplayName
          strategyName
          updatedAt
        }
      }
    }
  }
}`;

const nobody = 'A-00000000';

export const plansExamples: TopicExamples = (viewers) => {
  const accountNumber = sample(viewers('debtor'), 'accountNumber');
  const deducted = sample(viewers('organization'), 'fuelDirectAccountNumber');
  const viewer = 'debtor';
  const details = (number: string) => ({
    document: paymentPlanDetails,
    variables: { accountNumber: number },
  });
  const plans = (number: string) => ({ document: plansOf, variables: { accountNumber: number } });
  return {
    account: [
      { viewer, ...plans(accountNumber) },
      { viewer: 'organization', ...plans(deducted) },
    ],
    paymentPlanDetails: [
      { viewer, ...details(accountNumber) },
      { viewer: 'organization', ...details(deducted) },
      { viewer, ...details(nobody), raises: 'KT-CT-3921' },
      { ...details(accountNumber), raises: 'KT-CT-1112' },
    ],
  };
};

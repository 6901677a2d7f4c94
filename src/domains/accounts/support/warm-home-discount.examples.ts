import { sample, type TopicExamples } from '../../../contract/examples.ts';

const document = `query WarmHomeDiscount($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    eligibilityForWarmHomeDiscount { isEligible rejectionReason }
  }
}`;

export const warmHomeDiscountExamples: TopicExamples = (viewers) => ({
  account: [
    {
      viewer: 'household',
      document,
      variables: { accountNumber: sample(viewers('household'), 'accountNumber') },
    },
    {
      viewer: 'organization',
      document,
      variables: { accountNumber: sample(viewers('organization'), 'businessAccountNumber') },
    },
  ],
});

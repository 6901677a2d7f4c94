import { sample, type TopicExamples } from '../../../contract/examples.ts';

const billingOptions = `query BillingOptions($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    billingOptions {
      currentBillingPeriodEndDate
      currentBillingPeriodStartDate
      isFixed
      nextBillingDate
      periodLength
      periodLengthMultiplier
      periodStartDay
    }
    billingTriggerConfiguration { ...Trigger }
    ledgers { number billingTriggerConfiguration { ...Trigger } }
  }
}
fragment Trigger on BillingTriggerConfiguration {
  effectiveFrom
  effectiveTo
  isActive
  nextIssueDate
  targetType
}`;

export const billingOptionsExamples: TopicExamples = (viewers) => {
  const document = billingOptions;
  const household = sample(viewers('household'), 'accountNumber');
  const business = sample(viewers('organization'), 'businessAccountNumber');
  return {
    account: [
      { viewer: 'household', document, variables: { accountNumber: household } },
      { viewer: 'organization', document, variables: { accountNumber: business } },
    ],
  };
};

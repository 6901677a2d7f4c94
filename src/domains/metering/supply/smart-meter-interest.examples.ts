import { sample, type TopicExamples } from '../../../contract/examples.ts';

const document = `query SmartMeterInterest($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    smets2Interest
    smets2RefusalReason
    properties { id isSmets2InstallationAllowed isChangeOfTenancyOngoing }
  }
}`;

export const smartMeterInterestExamples: TopicExamples = (viewers) => ({
  account: [
    {
      viewer: 'household',
      document,
      variables: { accountNumber: sample(viewers('household'), 'accountNumber') },
    },
    {
      viewer: 'organization',
      document,
      variables: { accountNumber: sample(viewers('organization'), 'traditionalAccountNumber') },
    },
  ],
});

import { sample, type TopicExamples } from '../../../contract/examples.ts';

const caredForAccounts = 'query CaredForAccounts { caredForAccounts }';

const octocareOnboardingInfo = `query OctocareOnboardingInfo($accountNumber: String!) {
  octocareOnboardingInfo(accountNumber: $accountNumber) {
    chfDeviceId
    propertyAddressLine1
    propertyId
  }
}`;

const octocareUsageInfo = `query OctocareUsageInfo($accountNumber: String!) {
  octocareUsageInfo(accountNumber: $accountNumber) {
    meterDeviceId
    propertyAddressLine1
  }
}`;

export const octocareExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name = 'accountNumber') => ({
    accountNumber: sample(viewers(viewer), name),
  });
  const caredFor = of('carer', 'caredForAccountNumber');
  const hubless = of('organization', 'hublessAccountNumber');
  return {
    caredForAccounts: [
      {
        viewer: 'carer',
        document: caredForAccounts,
        response: { data: { caredForAccounts: [caredFor.accountNumber] } },
      },
      {
        viewer: 'organization',
        document: caredForAccounts,
        response: { data: { caredForAccounts: [] } },
      },
      { document: caredForAccounts, raises: 'KT-CT-1112' },
    ],
    octocareOnboardingInfo: [
      { viewer: 'organization', document: octocareOnboardingInfo, variables: caredFor },
      {
        viewer: 'organization',
        document: octocareOnboardingInfo,
        variables: of('organization', 'businessAccountNumber'),
        raises: 'KT-GB-10501',
      },
      {
        viewer: 'organization',
        document: octocareOnboardingInfo,
        variables: of('organization', 'plainAccountNumber'),
        raises: 'KT-GB-10502',
      },
      {
        viewer: 'organization',
        document: octocareOnboardingInfo,
        variables: hubless,
        raises: 'KT-GB-10503',
      },
      { document: octocareOnboardingInfo, variables: caredFor, raises: 'KT-CT-1112' },
      {
        viewer: 'carer',
        document: octocareOnboardingInfo,
        variables: caredFor,
        raises: 'KT-CT-1111',
      },
    ],
    octocareUsageInfo: [
      { viewer: 'carer', document: octocareUsageInfo, variables: caredFor },
      {
        viewer: 'plain',
        document: octocareUsageInfo,
        variables: caredFor,
        raises: 'KT-GB-10501',
      },
      {
        viewer: 'plain',
        document: octocareUsageInfo,
        variables: of('plain'),
        raises: 'KT-GB-10502',
      },
      {
        viewer: 'organization',
        document: octocareUsageInfo,
        variables: hubless,
        raises: 'KT-GB-10503',
      },
      {
        viewer: 'household',
        document: octocareUsageInfo,
        variables: of('household'),
        raises: 'KT-GB-10504',
      },
      { document: octocareUsageInfo, variables: caredFor, raises: 'KT-CT-1112' },
    ],
  };
};

import { sample, type TopicExamples } from '../../../contract/examples.ts';

const eligibility = `query AccountIoEligibility($accountNumber: String!, $propertyId: Int) {
  accountIoEligibility(accountNumber: $accountNumber, propertyId: $propertyId) {
    isEligibleForIo
  }
}`;

const types = `query EligibleDeviceTypes($accountNumber: String!, $propertyId: Int) {
  eligibleDeviceTypes(accountNumber: $accountNumber, propertyId: $propertyId)
}`;

export const eligibilityExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, document: string, whose = viewer) => ({
    viewer,
    document,
    variables: { accountNumber: sample(viewers(whose), 'accountNumber') },
  });
  return {
    accountIoEligibility: [
      of('household', eligibility),
      {
        ...of('plain', eligibility),
        response: { data: { accountIoEligibility: { isEligibleForIo: false } } },
      },
      { ...of('plain', eligibility, 'household'), raises: 'KT-CT-1111' },
    ],
    eligibleDeviceTypes: [
      of('household', types),
      of('plain', types),
      { ...of('plain', types, 'household'), raises: 'KT-CT-1111' },
    ],
  };
};

import { sample, type TopicExamples } from '../../../contract/examples.ts';

const smartMeterDataPreferences = `query SmartMeterDataPreferences($accountNumber: String!) {
  smartMeterDataPreferences(accountNumber: $accountNumber) {
    readingFrequency
    readingsAnalysisConsentProvided
    readingsAnalysisConsentUpdatedDatetime
  }
}`;

const readingConsentGranularity = `query ReadingConsentGranularity($mpan: String!) {
  readingConsentGranularity(mpan: $mpan) {
    granularityValue
  }
}`;

export const dataPreferencesExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const plain = viewers('plain');
  const mpan = sample(household, 'mpan');
  const accountNumber = sample(household, 'accountNumber');
  return {
    smartMeterDataPreferences: [
      { viewer: 'household', document: smartMeterDataPreferences, variables: { accountNumber } },
      {
        viewer: 'household',
        document: smartMeterDataPreferences,
        variables: { accountNumber: sample(plain, 'accountNumber') },
        raises: 'KT-CT-4023',
      },
      { document: smartMeterDataPreferences, variables: { accountNumber }, raises: 'KT-CT-1112' },
    ],
    readingConsentGranularity: [
      {
        viewer: 'household',
        document: readingConsentGranularity,
        variables: { mpan },
        response: { data: { readingConsentGranularity: { granularityValue: 'HALF_HOURLY' } } },
      },
      { document: readingConsentGranularity, variables: { mpan }, raises: 'KT-CT-1112' },
      {
        viewer: 'few',
        document: readingConsentGranularity,
        variables: { mpan },
        raises: 'KT-CT-1111',
      },
    ],
  };
};

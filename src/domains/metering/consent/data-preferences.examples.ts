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

const settableConsentGranularities = `query SettableConsentGranularities($mpan: String, $productCode: ID) {
  settableConsentGranularities(mpan: $mpan, productCode: $productCode)
}`;

export const dataPreferencesExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const plain = viewers('plain');
  const mpan = sample(household, 'mpan');
  const foreign = sample(plain, 'mpan');
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
    settableConsentGranularities: [
      { viewer: 'household', document: settableConsentGranularities, variables: { mpan } },
      {
        viewer: 'plain',
        document: settableConsentGranularities,
        variables: { mpan: foreign },
        response: {
          data: { settableConsentGranularities: ['HALF_HOURLY', 'DAILY', 'MONTHLY'] },
        },
      },
      {
        viewer: 'plain',
        document: settableConsentGranularities,
        variables: { mpan: foreign, productCode: 'AGILE-24-10-01' },
        response: { data: { settableConsentGranularities: ['HALF_HOURLY'] } },
      },
      {
        viewer: 'plain',
        document: settableConsentGranularities,
        variables: { productCode: 'SILVER-24-04-03' },
        response: { data: { settableConsentGranularities: ['HALF_HOURLY', 'DAILY'] } },
      },
      {
        viewer: 'household',
        document: settableConsentGranularities,
        variables: { mpan: foreign },
        raises: 'KT-CT-1111',
      },
      {
        viewer: 'household',
        document: settableConsentGranularities,
        variables: {},
        raises: 'KT-GB-4504',
      },
      {
        viewer: 'household',
        document: settableConsentGranularities,
        variables: { mpan, productCode: 'NO-SUCH-PRODUCT' },
        raises: 'KT-GB-9514',
      },
      { document: settableConsentGranularities, variables: { mpan }, raises: 'KT-CT-1112' },
    ],
  };
};

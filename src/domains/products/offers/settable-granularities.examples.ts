import { sample, type TopicExamples } from '../../../contract/examples.ts';

const settableConsentGranularities = `query SettableConsentGranularities($mpan: String, $productCode: ID) {
  settableConsentGranularities(mpan: $mpan, productCode: $productCode)
}`;

export const settableGranularitiesExamples: TopicExamples = (viewers) => {
  const mpan = sample(viewers('household'), 'mpan');
  const foreign = sample(viewers('plain'), 'mpan');
  return {
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

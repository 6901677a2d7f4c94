import { sample, type TopicExamples } from '../../../contract/examples.ts';

const costs = `query CostsOfMeasurements($propertyId: ID!, $utilityFilters: [UtilityFiltersInput!]) {
  property(id: $propertyId) {
    measurements(last: 4, utilityFilters: $utilityFilters) {
      edges {
        node {
          value
          unit
          metaData {
            statistics {
              type
              label
              description
              value
              costExclTax { ...Money }
              costInclTax { ...Money }
            }
          }
        }
      }
    }
  }
}

fragment Money on EstimatedMoneyType {
  costCurrency
  estimatedAmount
  pricePerUnit { amount unit }
}`;

export const statisticsExamples: TopicExamples = (viewers) => ({
  property: [
    {
      viewer: 'household',
      document: costs,
      variables: {
        propertyId: sample(viewers('household'), 'propertyId'),
        utilityFilters: [
          { electricityFilters: { readingFrequencyType: 'DAY_INTERVAL' } },
          { gasFilters: { readingFrequencyType: 'DAY_INTERVAL' } },
        ],
      },
    },
    {
      viewer: 'organization',
      document: costs,
      variables: {
        propertyId: sample(viewers('organization'), 'traditionalPropertyId'),
        utilityFilters: [{ electricityFilters: { readingFrequencyType: 'INTERVALIZED' } }],
      },
    },
  ],
});

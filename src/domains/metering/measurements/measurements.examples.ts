import { sample, type TopicExamples } from '../../../contract/examples.ts';

const measurements = `query Measurements(
  $propertyId: ID!
  $first: Int!
  $after: String
  $startOn: Date
  $endOn: Date
  $timezone: String
  $utilityFilters: [UtilityFiltersInput!]
) {
  property(id: $propertyId) {
    id
    postcode
    measurements(
      first: $first
      after: $after
      startOn: $startOn
      endOn: $endOn
      timezone: $timezone
      utilityFilters: $utilityFilters
    ) {
      edgeCount
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        cursor
        node {
          value
          unit
          readAt
          source
          ... on IntervalMeasurementType {
            accumulation
            durationInSeconds
            startAt
            endAt
          }
          metaData {
            utilityFilters {
              ... on ElectricityFiltersOutput {
                deviceId
                marketSupplyPointId
                readingDirection
                readingFrequencyType
                readingQuality
                registerId
              }
              ... on GasFiltersOutput {
                deviceId
                marketSupplyPointId
                readingFrequencyType
                registerId
              }
            }
          }
        }
      }
    }
  }
}`;

const latest = `query LatestHalfHours($propertyId: ID!) {
  property(id: $propertyId) {
    measurements(last: 48, typedOnly: { utility: ELECTRICITY, readingDirection: CONSUMPTION }) {
      edges { node { value unit ... on IntervalMeasurementType { startAt endAt } } }
    }
  }
}`;

const consumption = `query Consumption($propertyId: ID!, $startAt: DateTime!) {
  property(id: $propertyId) {
    electricityMeterPoints {
      meters {
        id
        serialNumber
        consumption(first: 3, grouping: DAY, startAt: $startAt, timezone: "Europe/London") {
          ...Page
        }
        readings(first: 2) { totalCount edges { node { id readAt registers { value } } } }
      }
    }
    gasMeterPoints {
      meters {
        id
        serialNumber
        consumption(first: 3, grouping: WEEK, startAt: $startAt, timezone: "Europe/London") {
          ...Page
        }
        readings(first: 2) { totalCount edges { node { id readAt registers { value } } } }
      }
    }
  }
}

fragment Page on ConsumptionConnection {
  edgeCount
  totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { startAt endAt value } }
}`;

export const measurementsExamples: TopicExamples = (viewers) => {
  const propertyId = sample(viewers('household'), 'propertyId');
  return {
    property: [
      {
        viewer: 'household',
        document: measurements,
        variables: {
          propertyId,
          first: 12,
          timezone: 'Europe/London',
          utilityFilters: [
            { electricityFilters: { readingFrequencyType: 'MONTH_INTERVAL' } },
            { gasFilters: { readingFrequencyType: 'MONTH_INTERVAL' } },
          ],
        },
      },
      {
        viewer: 'household',
        document: measurements,
        variables: {
          propertyId,
          first: 10,
          utilityFilters: {
            electricityFilters: {
              readingFrequencyType: 'POINT_IN_TIME',
              readingDirection: 'CONSUMPTION',
              readingQuality: 'ACTUAL',
            },
          },
        },
      },
      { viewer: 'household', document: latest, variables: { propertyId } },
      {
        viewer: 'household',
        document: consumption,
        variables: { propertyId, startAt: '2026-01-05T00:00:00Z' },
      },
    ],
  };
};

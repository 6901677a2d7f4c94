import { sample, type TopicExamples } from '../../../contract/examples.ts';

const supplyPoint = `query SupplyPoint(
  $externalIdentifier: String!
  $marketName: String!
  $startAt: DateTime!
  $endAt: DateTime!
  $readingType: ReadingTypes!
  $units: [Units]
) {
  supplyPoint(externalIdentifier: $externalIdentifier, marketName: $marketName) {
    id
    externalIdentifier
    marketName
    meterPoint {
      ... on ElectricityMeterPointType { id mpan }
      ... on GasMeterPointType { id mprn }
    }
    property { id postcode }
    readings(
      startAt: $startAt
      endAt: $endAt
      readingType: $readingType
      timeGranularity: DAY
      units: $units
    ) {
      importReadings(first: 2) {
        edgeCount
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { ...Value } }
      }
      exportReadings(first: 2) {
        edgeCount
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { ...Value } }
      }
    }
    devices(first: 5) {
      edgeCount
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        cursor
        node {
          deviceIdentifier
          registers(first: 5) {
            edgeCount
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges {
              cursor
              node {
                registerIdentifier
                readings(startAt: $startAt, endAt: $endAt, readingType: ACCUMULATION) {
                  importReadings(first: 2) { edges { node { ...Value } } }
                }
              }
            }
          }
          readings(startAt: $startAt, endAt: $endAt, readingType: INTERVAL, units: [WATT_HOURS]) {
            importReadings(first: 2) { edges { node { ...Value } } }
          }
        }
      }
    }
  }
}

fragment Value on Reading {
  intervalStart
  intervalEnd
  units
  value
  qualities { count quality value }
}`;

const supplyPoints = `query SupplyPoints($accountNumber: String, $portfolioNumber: String) {
  supplyPoints(accountNumber: $accountNumber, portfolioNumber: $portfolioNumber, first: 10) {
    edgeCount
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node { id externalIdentifier marketName }
    }
  }
}`;

export const supplyPointsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const time = { startAt: '2026-01-01T00:00:00Z', endAt: '2026-02-02T00:00:00Z' };
  const electricity = {
    ...time,
    externalIdentifier: sample(household, 'mpan'),
    marketName: 'GBR_ELECTRICITY',
    readingType: 'INTERVAL',
  };
  const gas = {
    ...time,
    externalIdentifier: sample(household, 'mprn'),
    marketName: 'GBR_GAS',
    readingType: 'INTERVAL',
    units: ['KILOWATT_HOURS', 'METERS_CUBED'],
  };
  return {
    supplyPoint: [
      { viewer: 'household', document: supplyPoint, variables: electricity },
      { viewer: 'household', document: supplyPoint, variables: gas },
      {
        viewer: 'household',
        document: supplyPoint,
        variables: { ...electricity, externalIdentifier: sample(household, 'exportMpan') },
      },
      {
        viewer: 'plain',
        document: supplyPoint,
        variables: electricity,
        raises: 'KT-CT-4719',
      },
      {
        viewer: 'household',
        document: `query Peaks(
  $externalIdentifier: String!
  $marketName: String!
  $startAt: DateTime!
  $endAt: DateTime!
) {
  supplyPoint(externalIdentifier: $externalIdentifier, marketName: $marketName) {
    readings(startAt: $startAt, endAt: $endAt, readingType: PEAK) {
      importReadings(first: 1) { totalCount }
    }
  }
}`,
        variables: electricity,
        raises: 'KT-CT-4722',
      },
      {
        viewer: 'household',
        document: supplyPoint,
        variables: { ...electricity, marketName: 'AUS_ELECTRICITY' },
        raises: 'KT-CT-4723',
      },
    ],
    supplyPoints: [
      {
        viewer: 'household',
        document: supplyPoints,
        variables: { accountNumber: sample(household, 'accountNumber') },
      },
      {
        viewer: 'group',
        document: supplyPoints,
        variables: { portfolioNumber: sample(viewers('group'), 'portfolioNumber') },
      },
      { viewer: 'household', document: supplyPoints, raises: 'KT-CT-8801' },
      {
        viewer: 'plain',
        document: supplyPoints,
        variables: { portfolioNumber: sample(viewers('group'), 'portfolioNumber') },
        raises: 'KT-CT-1111',
      },
    ],
  };
};

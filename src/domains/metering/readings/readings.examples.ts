import { sample, type TopicExamples } from '../../../contract/examples.ts';

const electricity = `query ElectricityReadings(
  $accountNumber: String!
  $meterId: String!
  $eventTypes: [MeterReadingEventType]
) {
  electricityMeterReadings(
    accountNumber: $accountNumber
    meterId: $meterId
    eventTypes: $eventTypes
    first: 5
  ) {
    edgeCount
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node {
        id
        readAt
        readingSource
        readingType
        source
        registers { digits id identifier isQuarantined name value }
      }
    }
  }
}`;

const gas = `query GasReadings($accountNumber: String!, $meterId: String!, $readFrom: DateTime) {
  gasMeterReadings(
    accountNumber: $accountNumber
    meterId: $meterId
    readFrom: $readFrom
    first: 5
  ) {
    edgeCount
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node {
        id
        readAt
        readingSource
        source
        registers { digits id identifier isQuarantined name value }
      }
    }
  }
}`;

export const readingsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const accountNumber = sample(household, 'accountNumber');
  const meterId = sample(household, 'meterId');
  const gasMeterId = sample(household, 'gasMeterId');
  return {
    electricityMeterReadings: [
      { viewer: 'household', document: electricity, variables: { accountNumber, meterId } },
      {
        viewer: 'household',
        document: electricity,
        variables: { accountNumber, meterId, eventTypes: 'CHANGE_OF_SUPPLY' },
      },
      {
        viewer: 'plain',
        document: electricity,
        variables: { accountNumber, meterId },
        raises: 'KT-CT-1111',
      },
    ],
    gasMeterReadings: [
      {
        viewer: 'household',
        document: gas,
        variables: { accountNumber, meterId: gasMeterId },
      },
      {
        viewer: 'plain',
        document: gas,
        variables: { accountNumber, meterId: gasMeterId },
        raises: 'KT-CT-1111',
      },
    ],
  };
};

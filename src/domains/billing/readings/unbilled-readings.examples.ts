import { sample, type TopicExamples } from '../../../contract/examples.ts';

const amendUnbilledElectricityReading = `mutation AmendUnbilledElectricityReading(
  $input: AmendUnbilledReadingInput!
) {
  amendUnbilledElectricityReading(input: $input) {
    readingAmended
  }
}`;

const electricity = `query UnbilledElectricityReadings($mpan: ID!) {
  meterPoints(mpan: $mpan) {
    __typename
    ... on ElectricityMeterPointType {
      mpan
      unbilledReadings {
        id
        readAt
        readingSource
        readingType
        source
        registers { identifier isQuarantined value }
      }
    }
  }
}`;

const gas = `query UnbilledGasReadings($mprn: ID!) {
  meterPoints(mprn: $mprn) {
    __typename
    ... on GasMeterPointType {
      mprn
      unbilledReadings {
        id
        readAt
        readingSource
        source
        registers { identifier isQuarantined value }
      }
    }
  }
}`;

export const unbilledReadingsExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const household = viewers('household');
  const input = {
    readingId: Number(sample(organization, 'unbilledReadingId')),
    readingValue: 7150,
    readingDatetime: '2026-02-20T09:00:00Z',
  };
  const document = amendUnbilledElectricityReading;
  return {
    meterPoints: [
      {
        viewer: 'organization',
        document: electricity,
        variables: { mpan: sample(organization, 'readMpan') },
      },
      { viewer: 'household', document: gas, variables: { mprn: sample(household, 'mprn') } },
    ],
    amendUnbilledElectricityReading: [
      { viewer: 'organization', document, variables: { input } },
      // It is another household's.
      { viewer: 'plain', document, variables: { input }, raises: 'KT-CT-1111' },
      {
        viewer: 'organization',
        document,
        variables: { input: { ...input, readingDatetime: '2999-01-01T00:00:00Z' } },
        raises: 'KT-CT-1605',
      },
      { document, variables: { input }, raises: 'KT-CT-1112' },
    ],
  };
};

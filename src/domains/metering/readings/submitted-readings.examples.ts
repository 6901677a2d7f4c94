import { sample, type TopicExamples } from '../../../contract/examples.ts';

const electricity = `mutation CreateElectricityMeterReading(
  $mpan: String
  $serialNumber: String
  $readAt: Date
  $readings: [ReadingInputType]
) {
  createElectricityMeterReading(
    mpan: $mpan
    serialNumber: $serialNumber
    readAt: $readAt
    readings: $readings
  ) {
    id
    readingErrors {
      field
      errors {
        ... on SerializerErrorType { code message }
      }
    }
  }
}`;

const gas = `mutation CreateGasMeterReading(
  $mprn: String
  $serialNumber: String
  $readAt: Date
  $reading: Int
) {
  createGasMeterReading(
    mprn: $mprn
    serialNumber: $serialNumber
    readAt: $readAt
    reading: $reading
  ) {
    id
    readingErrors {
      field
      errors {
        ... on SerializerErrorType { code message }
      }
    }
  }
}`;

/** Before everything else that is known of these meters. */
const early = '2024-12-01';

export const submittedReadingsExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const household = viewers('household');
  const read = {
    mpan: sample(organization, 'readMpan'),
    serialNumber: sample(organization, 'readSerialNumber'),
    readAt: early,
    readings: [{ reading: 4500 }],
  };
  const readGas = {
    mprn: sample(organization, 'readMprn'),
    serialNumber: sample(organization, 'readGasSerialNumber'),
    readAt: early,
    reading: 3100,
  };
  const smart = {
    mpan: sample(household, 'mpan'),
    serialNumber: sample(household, 'meterSerialNumber'),
    readAt: '2026-02-20',
    readings: [{ register: 'S', reading: 12_345 }],
  };
  const smartGas = {
    mprn: sample(household, 'mprn'),
    serialNumber: sample(household, 'gasMeterSerialNumber'),
    readAt: '2026-02-20',
    reading: 1234,
  };
  return {
    createElectricityMeterReading: [
      { viewer: 'organization', document: electricity, variables: read },
      { viewer: 'household', document: electricity, variables: smart },
      {
        viewer: 'plain',
        document: electricity,
        variables: { ...smart, mpan: '1000000000000' },
        raises: 'KT-GB-5111',
      },
      {
        viewer: 'household',
        document: electricity,
        variables: { ...smart, serialNumber: 'D00L0000000' },
        raises: 'KT-GB-6212',
      },
      { viewer: 'partner', document: electricity, variables: smart, raises: 'KT-CT-1111' },
      { document: electricity, variables: smart, raises: 'KT-CT-1112' },
    ],
    createGasMeterReading: [
      { viewer: 'organization', document: gas, variables: readGas },
      { viewer: 'household', document: gas, variables: smartGas },
      {
        viewer: 'plain',
        document: gas,
        variables: { ...smartGas, mprn: '1000000000' },
        raises: 'KT-GB-5111',
      },
      {
        viewer: 'household',
        document: gas,
        variables: { ...smartGas, serialNumber: 'M00000000000' },
        raises: 'KT-GB-6212',
      },
      { viewer: 'partner', document: gas, variables: smartGas, raises: 'KT-CT-1111' },
      { document: gas, variables: smartGas, raises: 'KT-CT-1112' },
    ],
  };
};

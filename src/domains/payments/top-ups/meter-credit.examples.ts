import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const payment = `amount
        id
        meter { __typename fuelType id serialNumber }
        paymentDate
        smartPrepayProcessStatus
        smartPrepayStatus
        utrn`;

const prepayPayments = `query PrepayPayments(
  $accountNumber: String!
  $after: String
  $before: String
  $first: Int
  $last: Int
) {
  prepayPayments(
    accountNumber: $accountNumber
    after: $after
    before: $before
    first: $first
    last: $last
  ) {
    edgeCount
    edges {
      cursor
      node {
        ${payment}
      }
    }
    pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
    totalCount
  }
}`;

const ofLedger = `query PaymentsOfMeter($accountNumber: String!, $mpan: String!, $serialNumber: String!) {
  electricityPrepayLedgers(
    accountNumber: $accountNumber
    mpan: $mpan
    serialNumber: $serialNumber
  ) {
    paymentLedger {
      paymentAdequacy { isCurrentlyExempt latestAppliedPaymentAdequacyChange { appliedDate } }
      payments {
        ${payment}
      }
    }
  }
}`;

const addCreditToSmartMeter = `mutation AddCreditToSmartMeter($input: SmartPrepayMeterAmountInput!) {
  addCreditToSmartMeter(input: $input) { amount }
}`;

const generatePaymentAllocationNumber = `mutation GeneratePaymentAllocationNumber(
  $input: SmartMeterDeviceInput!
) {
  generatePaymentAllocationNumber(input: $input) { pan }
}`;

export const meterCreditExamples: TopicExamples = (viewers) => {
  const prepay = (name: string) => sample(viewers('prepay'), name);
  const accountNumber = prepay('accountNumber');
  const meter = { accountNumber, deviceId: prepay('gasDeviceId') };
  const page = {
    viewer: 'prepay',
    document: prepayPayments,
    variables: { accountNumber, first: 10 },
  };
  const plain = sample(viewers('plain'), 'accountNumber');
  const by = (viewer: string, document: string, input: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables: { input },
  });
  const paid = { ...meter, amount: 1_000, paymentIntentId: 'pi_example_1' };
  return {
    prepayPayments: [
      page,
      { ...page, viewer: 'plain', raises: 'KT-CT-1111' },
      {
        ...page,
        viewer: 'plain',
        variables: { accountNumber: plain, first: 10 },
        raises: 'KT-GB-4052',
      },
      ...pageRefusals(page),
    ],
    electricityPrepayLedgers: [
      {
        viewer: 'prepay',
        document: ofLedger,
        variables: {
          accountNumber,
          mpan: prepay('mpan'),
          serialNumber: prepay('meterSerialNumber'),
        },
      },
    ],
    addCreditToSmartMeter: [
      by('organization', addCreditToSmartMeter, paid),
      by('organization', addCreditToSmartMeter, {
        ...meter,
        amount: 1_500,
        isTemporaryCredit: true,
        reason: 'The shop is closed until Monday.',
      }),
      {
        ...by('organization', addCreditToSmartMeter, { ...meter, amount: 1_000 }),
        raises: 'KT-CT-1605',
      },
      { ...by('prepay', addCreditToSmartMeter, paid), raises: 'KT-CT-1111' },
    ],
    generatePaymentAllocationNumber: [
      by('prepay', generatePaymentAllocationNumber, meter),
      { ...by('plain', generatePaymentAllocationNumber, meter), raises: 'KT-CT-1111' },
    ],
  };
};

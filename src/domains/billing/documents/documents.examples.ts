import { sample, type TopicExamples } from '../../../contract/examples.ts';

const balanceForecast = `query BalanceForecast($accountNumber: String!) {
  balanceForecast(accountNumber: $accountNumber) {
    availability {
      isAvailable
      unavailabilityReason
    }
  }
}`;

const requestPrintedBill = `mutation RequestPrintedBill($input: RequestPrintedBillInput!) {
  requestPrintedBill(input: $input) {
    success
  }
}`;

const billToLatestSmartMeterSnapshot = `mutation BillToLatestSmartMeterSnapshot(
  $input: BillToLatestSmartMeterSnapshotInput!
) {
  billToLatestSmartMeterSnapshot(input: $input) {
    billedToDate
    currentBalance
  }
}`;

export const documentsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const accountNumber = sample(household, 'accountNumber');
  const billingDocumentId = sample(household, 'statementId');
  const openDocumentId = sample(household, 'openStatementId');
  const organization = viewers('organization');
  const unbilled = sample(organization, 'emptyAccountNumber');
  const elsewhere = sample(viewers('plain'), 'accountNumber');
  const viewer = 'household';
  return {
    balanceForecast: [
      {
        viewer,
        document: balanceForecast,
        variables: { accountNumber },
        response: {
          data: {
            balanceForecast: { availability: { isAvailable: true, unavailabilityReason: null } },
          },
        },
      },
      {
        viewer: 'organization',
        document: balanceForecast,
        variables: { accountNumber: unbilled },
        response: {
          data: {
            balanceForecast: {
              availability: {
                isAvailable: false,
                unavailabilityReason: 'NO_BILL_ISSUED_IN_LAST_60_DAYS',
              },
            },
          },
        },
      },
      {
        viewer,
        document: balanceForecast,
        variables: { accountNumber: elsewhere },
        raises: 'KT-CT-4123',
      },
    ],
    requestPrintedBill: [
      {
        viewer,
        document: requestPrintedBill,
        variables: { input: { accountNumber, billingDocumentId } },
        response: { data: { requestPrintedBill: { success: true } } },
      },
      {
        viewer,
        document: requestPrintedBill,
        variables: { input: { accountNumber, billingDocumentId: '999999' } },
        raises: 'KT-CT-3824',
      },
      {
        viewer,
        document: requestPrintedBill,
        variables: { input: { accountNumber, billingDocumentId: openDocumentId } },
        raises: 'KT-CT-9705',
      },
    ],
    billToLatestSmartMeterSnapshot: [
      {
        viewer,
        document: billToLatestSmartMeterSnapshot,
        variables: { input: { accountNumber, mpan: sample(household, 'mpan') } },
      },
      {
        viewer,
        document: billToLatestSmartMeterSnapshot,
        variables: { input: { accountNumber: elsewhere, mpan: sample(household, 'mpan') } },
        raises: 'KT-CT-4123',
      },
    ],
  };
};

import { sample, type TopicExamples } from '../../../contract/examples.ts';

const ledgers = `{
    creditLedger { currentBalance id ledgerType name number }
    debtLedger { currentBalance id ledgerType name number }
    paymentLedger {
      creditTransfers {
        createdDate
        id
        netAmount
        smartPrepayProcessStatus
        smartPrepayStatus
        utrn
      }
      currentBalance
      id
      ledgerType
      name
      number
    }
  }`;

const electricity = `query ElectricityPrepayLedgers(
  $accountNumber: String!
  $mpan: String!
  $serialNumber: String!
) {
  electricityPrepayLedgers(
    accountNumber: $accountNumber
    mpan: $mpan
    serialNumber: $serialNumber
  ) ${ledgers}
}`;

const gas = `query GasPrepayLedgers($accountNumber: String!, $mprn: String!, $serialNumber: String!) {
  gasPrepayLedgers(
    accountNumber: $accountNumber
    mprn: $mprn
    serialNumber: $serialNumber
  ) ${ledgers}
}`;

const snapshot = `query PrepayBalanceSnapshot($deviceId: String!) {
  prepayBalanceSnapshot(deviceId: $deviceId) {
    accumulatedDebtRegisterInMillipence
    asAt
    creditInPence
    debtInPence
    emergencyCreditBalanceInMillipence
    emergencyCreditInPence
    meterBalanceInMillipence
    paymentDebtRegisterInMillipence
    timeDebtRegisterOneInMillipence
    timeDebtRegisterTwoInMillipence
  }
}`;

export const prepayExamples: TopicExamples = (viewers) => {
  const of = (viewer: string) => (name: string) => sample(viewers(viewer), name);
  const prepay = of('prepay');
  const plain = of('plain');
  const ofElectricity = {
    accountNumber: prepay('accountNumber'),
    mpan: prepay('mpan'),
    serialNumber: prepay('meterSerialNumber'),
  };
  const ofGas = {
    accountNumber: prepay('accountNumber'),
    mprn: prepay('mprn'),
    serialNumber: prepay('gasMeterSerialNumber'),
  };
  return {
    electricityPrepayLedgers: [
      { viewer: 'prepay', document: electricity, variables: ofElectricity },
      { viewer: 'plain', document: electricity, variables: ofElectricity, raises: 'KT-CT-1111' },
      {
        viewer: 'prepay',
        document: electricity,
        variables: { ...ofElectricity, serialNumber: plain('meterSerialNumber') },
        raises: 'KT-GB-6212',
      },
      { document: electricity, variables: ofElectricity, raises: 'KT-CT-1112' },
    ],
    gasPrepayLedgers: [
      { viewer: 'prepay', document: gas, variables: ofGas },
      { viewer: 'plain', document: gas, variables: ofGas, raises: 'KT-CT-1111' },
      {
        viewer: 'prepay',
        document: gas,
        variables: { ...ofGas, mprn: plain('mprn') },
        raises: 'KT-GB-6212',
      },
      { document: gas, variables: ofGas, raises: 'KT-CT-1112' },
    ],
    prepayBalanceSnapshot: [
      {
        viewer: 'prepay',
        document: snapshot,
        variables: { deviceId: prepay('prepayDeviceId') },
      },
      {
        viewer: 'organization',
        document: snapshot,
        variables: { deviceId: of('organization')('prepayGasDeviceId') },
      },
      {
        viewer: 'plain',
        document: snapshot,
        variables: { deviceId: plain('deviceId') },
        raises: 'KT-GB-4048',
      },
      {
        viewer: 'plain',
        document: snapshot,
        variables: { deviceId: prepay('prepayDeviceId') },
        raises: 'KT-GB-4049',
      },
      { document: snapshot, variables: { deviceId: plain('deviceId') }, raises: 'KT-CT-1112' },
    ],
    account: [
      {
        viewer: 'prepay',
        document: `query($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    properties {
      electricityMeterPoints {
        meters { prepayLedgers { creditLedger { currentBalance } debtLedger { currentBalance } } }
      }
      gasMeterPoints {
        meters { prepayLedgers { creditLedger { currentBalance } paymentLedger { number } } }
      }
    }
  }
}`,
        variables: { accountNumber: prepay('accountNumber') },
      },
    ],
  };
};

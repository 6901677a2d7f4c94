import { sample, type TopicExamples } from '../../../contract/examples.ts';

const smartDeviceNetwork = `query SmartDeviceNetwork($deviceId: String!, $statuses: [DeviceStatuses]) {
  smartDeviceNetwork(deviceId: $deviceId) {
    id
    smartDevices(statuses: $statuses) {
      id
      deviceId
      type
      status
      manufacturer
      model
      firmwareVersion
      serialNumber
      paymentMode
      weeklyDebtRecoveryRateInPence
      deviceNetwork { id }
      importElectricityMeter {
        serialNumber
        smartDevices { deviceId }
        smartImportElectricityMeter { deviceId }
        smartExportElectricityMeter { deviceId }
      }
      exportElectricityMeter { serialNumber smartExportElectricityMeter { deviceId } }
      gasMeter {
        serialNumber
        smartDevices { deviceId }
        smartGasMeter { deviceId }
      }
    }
  }
}`;

const useSmartPearForInstalls = `query UseSmartPearForInstalls($deviceId: String!) {
  useSmartPearForInstalls(deviceId: $deviceId)
}`;

const devicesAtHome = `query DevicesAtHome($id: ID!) {
  property(id: $id) {
    wanCoverage
    smartDeviceNetworks { id smartDevices { deviceId paymentMode weeklyDebtRecoveryRateInPence } }
  }
}`;

export const smartDevicesExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const deviceId = sample(household, 'deviceId');
  const foreign = sample(viewers('plain'), 'deviceId');
  return {
    property: [
      {
        viewer: 'organization',
        document: devicesAtHome,
        variables: { id: sample(viewers('organization'), 'prepayPropertyId') },
      },
    ],
    smartDeviceNetwork: [
      { viewer: 'household', document: smartDeviceNetwork, variables: { deviceId } },
      {
        viewer: 'household',
        document: smartDeviceNetwork,
        variables: { deviceId: sample(household, 'hubDeviceId'), statuses: ['COMMISSIONED'] },
      },
      { document: smartDeviceNetwork, variables: { deviceId }, raises: 'KT-CT-1112' },
      {
        viewer: 'few',
        document: smartDeviceNetwork,
        variables: { deviceId },
        raises: 'KT-CT-1111',
      },
    ],
    useSmartPearForInstalls: [
      { viewer: 'household', document: useSmartPearForInstalls, variables: { deviceId } },
      {
        viewer: 'household',
        document: useSmartPearForInstalls,
        variables: { deviceId: foreign },
        raises: 'KT-GB-4050',
      },
      {
        viewer: 'household',
        document: useSmartPearForInstalls,
        variables: { deviceId: sample(household, 'hubDeviceId') },
        raises: 'KT-GB-4050',
      },
      { document: useSmartPearForInstalls, variables: { deviceId }, raises: 'KT-CT-1112' },
    ],
  };
};

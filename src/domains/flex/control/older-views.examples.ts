import { sample, type TopicExamples } from '../../../contract/examples.ts';

const registered = `query RegisteredKrakenflexDevice($accountNumber: String!) {
  registeredKrakenflexDevice(accountNumber: $accountNumber) {
    chargePointMake
    chargePointModel
    chargePointPowerInKw
    createdAt
    hasToken
    krakenflexDeviceId
    provider
    stateOfChargeLimit { isLimitViolated timestamp upperSocLimit }
    status
    suspended
    testDispatchFailureReason
    vehicleBatterySizeInKwh
    vehicleMake
    vehicleModel
  }
}`;

const preferences = `query VehicleChargingPreferences($accountNumber: String!) {
  vehicleChargingPreferences(accountNumber: $accountNumber) {
    maximumSocPercentage
    minimumSocPercentage
    weekdayTargetSoc
    weekdayTargetTime
    weekendTargetSoc
    weekendTargetTime
  }
}`;

const battery = `query BatteryDevice($accountNumber: String!, $propertyId: Int!) {
  batteryDevice(accountNumber: $accountNumber, propertyId: $propertyId) {
    chargingPreferences { maximumSocPercentage minimumSocPercentage }
    deviceStatus {
      maxExportInKw
      maxImportInKw
      pluggedIn
      readings {
        activePowerInKw { timestamp value }
        energyInKwh { timestamp value }
        socPercentage { timestamp value }
      }
      status
      suspended
    }
    deviceType
    krakenflexDeviceId
    params { variantId }
    provider
  }
}`;

export const olderViewsExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const accountNumber = of('household', 'accountNumber');
  const about = (viewer: string, document: string) => ({
    viewer,
    document,
    variables: { accountNumber: of(viewer, 'accountNumber') },
  });
  const ofLimited = (document: string) => ({
    viewer: 'organization',
    document,
    variables: { accountNumber: of('organization', 'limitedFlexAccountNumber') },
  });
  const byOther = (document: string) => ({
    viewer: 'plain',
    document,
    variables: { accountNumber },
    raises: 'KT-CT-1111' as const,
  });
  const propertyId = Number(of('household', 'propertyId'));
  const atHome = { accountNumber, propertyId };
  return {
    registeredKrakenflexDevice: [
      about('household', registered),
      about('driver', registered),
      ofLimited(registered),
      byOther(registered),
    ],
    vehicleChargingPreferences: [
      about('household', preferences),
      ofLimited(preferences),
      { ...about('prepay', preferences), raises: 'KT-CT-4339' },
      byOther(preferences),
    ],
    batteryDevice: [
      { viewer: 'household', document: battery, variables: atHome },
      {
        viewer: 'household',
        document: battery,
        variables: { accountNumber, propertyId: 0 },
        raises: 'KT-CT-1111',
      },
      { viewer: 'plain', document: battery, variables: atHome, raises: 'KT-CT-1111' },
    ],
  };
};

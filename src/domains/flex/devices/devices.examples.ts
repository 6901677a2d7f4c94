import { sample, type TopicExamples } from '../../../contract/examples.ts';

const device = `
  __typename
  alerts { message publishedAt }
  deviceType
  id
  integrationDeviceId
  name
  onboardingWizard { id }
  preferenceSetting {
    deviceType
    id
    mode
    scheduleSettings {
      id
      max
      maxConstraint { max min }
      min
      minConstraint { max min }
      step
      targetConstraint { max min }
      timeFrom
      timeStep
      timeTo
    }
    unit
  }
  preferences {
    gridExport
    isChargingDurationCapped
    mode
    schedules { dayOfWeek max min time upperLimit }
    targetType
    unit
  }
  propertyId
  provider
  reAuthenticationState { isEligible }
  status { __typename current currentState isSuspended }`;

const chargingPreferences = `chargingPreferences {
      maximumSoc
      minimumSoc
      weekdayTargetSoc
      weekdayTargetTime
      weekendTargetSoc
      weekendTargetTime
    }`;

const chargedStatus = `activePower { timestamp value }
        stateOfCharge { timestamp value }
        stateOfChargeLimit { isLimitViolated timestamp upperSocLimit }
        testDispatchFailureReason`;

const devices = `query Devices(
  $accountNumber: String!
  $deviceId: String
  $integrationDeviceId: String
  $propertyId: ID
) {
  devices(
    accountNumber: $accountNumber
    deviceId: $deviceId
    integrationDeviceId: $integrationDeviceId
    propertyId: $propertyId
  ) {${device.replaceAll('\n', '\n  ')}
    ... on SmartFlexVehicle {
      chargePointPowerOutput
      chargePointVariant { amperage isIntegrationLive model powerInKw variantId }
      ${chargingPreferences.replaceAll('\n', '\n  ')}
      make
      model
      status { ... on SmartFlexVehicleStatus {
        ${chargedStatus}
      } }
      vehicleBatterySize
    }
    ... on SmartFlexChargePoint {
      ${chargingPreferences.replaceAll('\n', '\n  ')}
      make
      model
      status { ... on SmartFlexChargePointStatus {
        ${chargedStatus}
      } }
    }
    ... on SmartFlexBattery { make model }
    ... on SmartFlexInverter {
      make
      model
      telemetry {
        battery { connectionStatus powerInKw stateOfCharge }
        grid { powerInKw }
        inverter { connectionStatus powerInKw }
        site { consumptionInKw exportInKw }
        solar { powerInKw }
      }
    }
    ... on SmartFlexHeatPump { make model powerInKw zoneType }
  }
}`;

const supplyPoint = `query SmartFlexDeviceSupplyPoint($smartFlexDeviceId: String) {
  smartFlexDeviceSupplyPoint(smartFlexDeviceId: $smartFlexDeviceId) {
    importSupplyPointId
    smartFlexDeviceId
  }
}`;

export const devicesExamples: TopicExamples = (viewers) => {
  const home = (name: string) => sample(viewers('household'), name);
  const accountNumber = home('accountNumber');
  const all = { viewer: 'household', document: devices, variables: { accountNumber } };
  const rare = (name: string) => ({
    viewer: 'organization',
    document: devices,
    variables: { accountNumber: sample(viewers('organization'), name) },
  });
  const point = { smartFlexDeviceId: home('flexDeviceId') };
  return {
    devices: [
      all,
      { ...all, variables: { accountNumber, deviceId: home('flexDeviceId') } },
      rare('batteryFlexAccountNumber'),
      rare('thermostatFlexAccountNumber'),
      rare('limitedFlexAccountNumber'),
      rare('limitedChargePointFlexAccountNumber'),
      { ...all, viewer: 'plain', raises: 'KT-CT-1111' },
    ],
    smartFlexDeviceSupplyPoint: [{ viewer: 'household', document: supplyPoint, variables: point }],
  };
};

import { sample, type TopicExamples } from '../../../contract/examples.ts';

const named = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** A query about one controller of an account. */
const ofController = (name: string, fields: string) =>
  `query ${named(name)}($accountNumber: String!, $euid: ID!) {
  ${name}(accountNumber: $accountNumber, euid: $euid) ${fields}
}`;

const configured = `{
    controller {
      accessPointPassword
      connected
      firmwareConfiguration { efr32 esp32 eui }
      heatPumpTimezone
      lastReset
      state
    }
    heatPump {
      faultCodes
      hardwareVersion
      hasHeatPumpCompatibleCylinder
      heatingFlowTemperature {
        allowableRange { maximum { unit value } minimum { unit value } }
        currentTemperature { unit value }
      }
      manifoldEnabled
      maxWaterSetpoint
      minWaterSetpoint
      model
      quieterModeEnabled
      serialNumber
      weatherCompensation {
        allowableRange { maximum { unit value } minimum { unit value } }
        currentRange { maximum { unit value } minimum { unit value } }
        enabled
      }
    }
    zones {
      configuration {
        callForHeat
        code
        currentOperation { action end mode setpointInCelsius }
        displayName
        emergency
        enabled
        heatDemand
        previousOperation { action mode setpointInCelsius }
        primarySensor
        sensors {
          ... on ADCSensorConfiguration { code displayName enabled type }
          ... on ZigbeeSensorConfiguration {
            boostEnabled
            code
            displayName
            firmwareVersion
            id
            type
          }
        }
        zoneType
      }
      schedules { days settings { action setpointInCelsius startTime } }
    }
  }`;

const told = `{
    sensors {
      code
      connectivity { online retrievedAt }
      telemetry {
        humidityPercentage
        retrievedAt
        rssi
        rssiPercentage
        temperatureInCelsius
        voltage
      }
    }
    zones {
      telemetry { heatDemand mode relaySwitchedOn retrievedAt setpointInCelsius }
      zone
    }
  }`;

const live = `{
    coefficientOfPerformance
    heatOutput { unit value }
    outdoorTemperature { unit value }
    powerInput { unit value }
    readAt
  }`;

const lifetime = `{
    energyInput { unit value }
    heatOutput { unit value }
    readAt
    seasonalCoefficientOfPerformance
  }`;

const euids = (name: string) => `query ${named(name)}($accountNumber: String) {
  ${name}(accountNumber: $accountNumber)
}`;

const atLocation = (
  name: string,
) => `query ${named(name)}($accountNumber: String!, $propertyId: ID!) {
  ${name}(accountNumber: $accountNumber, propertyId: $propertyId) {
    controller { euid }
    heatPumpModel
    location { propertyId }
    provisionedAt
  }
}`;

const device = `query HeatPumpDevice($accountNumber: String!, $propertyId: Int!) {
  heatPumpDevice(accountNumber: $accountNumber, propertyId: $propertyId) {
    krakenflexDeviceId
    provider
  }
}`;

const status = `query HeatPumpStatus($accountNumber: String!) {
  heatPumpStatus(accountNumber: $accountNumber) {
    climateControlStatus {
      climateControlEnabled
      currentClimateControlTemperature
      targetClimateControlTemperature
    }
    isConnected
    waterTemperatureStatus { currentWaterTemperature waterTemperatureEnabled }
  }
}`;

export const controllersExamples: TopicExamples = (viewers) => {
  const of = (viewer: string, name: string) => sample(viewers(viewer), name);
  const accountNumber = of('household', 'accountNumber');
  const propertyId = of('household', 'propertyId');
  const own = { accountNumber, euid: of('household', 'euid') };
  const ofHome = (home: string) => ({
    accountNumber: of('organization', `${home}EuidAccountNumber`),
    euid: of('organization', `${home}Euid`),
  });
  const as = (viewer: string, document: string, variables: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables,
  });
  const aboutController = <Code extends string>(name: string, fields: string, raises: Code) => {
    const document = ofController(name, fields);
    return [
      as('household', document, own),
      as('organization', document, ofHome('faulty')),
      { ...as('household', document, { ...own, euid: '0000000000000000' }), raises },
      { ...as('organization', document, ofHome('silent')), raises },
      { ...as('plain', document, own), raises },
    ];
  };
  const aboutLocation = (name: string) => {
    const document = atLocation(name);
    const silent = {
      accountNumber: of('organization', 'silentEuidAccountNumber'),
      propertyId: of('organization', 'silentEuidPropertyId'),
    };
    return [
      as('household', document, { accountNumber, propertyId }),
      { ...as('plain', document, { accountNumber, propertyId }), raises: 'KT-CT-3823' as const },
      { ...as('organization', document, silent), raises: 'KT-CT-4305' as const },
      {
        ...as('household', document, { accountNumber, propertyId: silent.propertyId }),
        raises: 'KT-CT-6622' as const,
      },
    ];
  };
  const aboutEuids = (name: string) => [
    as('household', euids(name), { accountNumber }),
    as('household', euids(name), {}),
    as('plain', euids(name), {}),
  ];
  return {
    heatPumpControllerConfiguration: aboutController(
      'heatPumpControllerConfiguration',
      configured,
      'KT-CT-4305',
    ),
    octoHeatPumpControllerConfiguration: aboutController(
      'octoHeatPumpControllerConfiguration',
      configured,
      'KT-CT-4305',
    ),
    heatPumpControllerStatus: aboutController('heatPumpControllerStatus', told, 'KT-CT-4303'),
    octoHeatPumpControllerStatus: aboutController(
      'octoHeatPumpControllerStatus',
      told,
      'KT-CT-4303',
    ),
    heatPumpLivePerformance: aboutController('heatPumpLivePerformance', live, 'KT-CT-4303'),
    heatPumpLifetimePerformance: aboutController(
      'heatPumpLifetimePerformance',
      lifetime,
      'KT-CT-4303',
    ),
    controllerEuids: aboutEuids('controllerEuids'),
    octoHeatPumpControllerEuids: aboutEuids('octoHeatPumpControllerEuids'),
    heatPumpControllersAtLocation: aboutLocation('heatPumpControllersAtLocation'),
    octoHeatPumpControllersAtLocation: aboutLocation('octoHeatPumpControllersAtLocation'),
    heatPumpDevice: [
      as('household', device, { accountNumber, propertyId: Number(propertyId) }),
      {
        ...as('plain', device, { accountNumber, propertyId: Number(propertyId) }),
        raises: 'KT-CT-1111',
      },
    ],
    heatPumpStatus: [
      as('household', status, { accountNumber }),
      as('organization', status, { accountNumber: ofHome('compensated').accountNumber }),
      { ...as('plain', status, { accountNumber }), raises: 'KT-CT-1111' },
      {
        ...as('organization', status, { accountNumber: ofHome('silent').accountNumber }),
        raises: 'KT-CT-4360',
      },
    ],
  };
};

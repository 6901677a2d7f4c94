import type { TopicExamples } from '../../../contract/examples.ts';

const electricVehicles = `query ElectricVehicles(
  $isIntegrationLive: Boolean
  $make: String
  $supportedProvider: ProviderChoices
) {
  electricVehicles(
    isIntegrationLive: $isIntegrationLive
    make: $make
    supportedProvider: $supportedProvider
  ) {
    make
    models {
      availableFrom
      availableTo
      batterySize
      integrationStatus
      isIntegrationLive
      model
      supportedProviders
      vehicleId
      year
    }
  }
}`;

const chargePointVariants = `query ChargePointVariants {
  chargePointVariants {
    make
    models { amperage isIntegrationLive model powerInKw variantId }
  }
}`;

const batteryVariants = `query BatteryVariants($make: String) {
  batteryVariants(make: $make) {
    make
    models {
      batteryCapacityInKwh
      couplingType
      isDeprecated
      isIntegrationLive
      maxPowerInKw
      model
      variantId
    }
  }
}`;

const heatPumpVariants = `query HeatPumpVariants($isDeprecated: Boolean, $make: String) {
  heatPumpVariants(isDeprecated: $isDeprecated, make: $make) {
    make
    models { heatPumpId isDeprecated model powerInKw }
  }
}`;

const supportedFields = `{
    deviceType
    supportedDeviceType
    supportedMakes { make models { modelName modelYearRange { endYear startYear } } }
  }`;

const supportedDevices = `query FlexSupportedDevices($supportedDeviceType: FlexSupportedDeviceTypes) {
  flexSupportedDevices(supportedDeviceType: $supportedDeviceType) ${supportedFields}
}`;

/** With the older argument. */
const supportedByDeviceType = `query FlexSupportedDevices(
  $deviceType: KrakenFlexDeviceTypes
  $supportedDeviceType: FlexSupportedDeviceTypes
) {
  flexSupportedDevices(deviceType: $deviceType, supportedDeviceType: $supportedDeviceType) ${supportedFields}
}`;

const jaguar = {
  make: 'Jaguar',
  models: [
    {
      availableFrom: 2018,
      availableTo: 2024,
      batterySize: '84.7',
      integrationStatus: 'LIVE',
      isIntegrationLive: true,
      model: 'I-Pace',
      supportedProviders: ['ENODE', 'JEDLIX', 'SMARTCAR'],
      vehicleId: 72,
      year: 2018,
    },
  ],
};

export const catalogueExamples: TopicExamples = () => ({
  electricVehicles: [
    { document: electricVehicles },
    {
      document: electricVehicles,
      variables: { isIntegrationLive: true, make: 'JAGUAR', supportedProvider: 'SMARTCAR' },
      response: { data: { electricVehicles: [jaguar] } },
    },
    { document: electricVehicles, variables: { isIntegrationLive: false } },
    { document: electricVehicles, variables: { make: 'Trabant' }, raises: 'KT-CT-4343' },
    {
      document: electricVehicles,
      variables: { make: 'Jaguar', supportedProvider: 'TESLA' },
      raises: 'KT-CT-4344',
    },
  ],
  chargePointVariants: [{ document: chargePointVariants }],
  batteryVariants: [
    { document: batteryVariants },
    {
      document: batteryVariants,
      variables: { make: 'tesla' },
      response: {
        data: {
          batteryVariants: [
            {
              make: 'Tesla',
              models: [
                powerwall('Powerwall', '4050', '6.4', '3.3', { isDeprecated: true, isLive: false }),
                { ...powerwall('Powerwall 2', '4051', '13.5', '5'), couplingType: 'AC' },
                powerwall('Powerwall 3', '4052', '13.5', '11.04'),
              ],
            },
          ],
        },
      },
    },
  ],
  heatPumpVariants: [
    { document: heatPumpVariants },
    {
      document: heatPumpVariants,
      variables: { isDeprecated: true, make: 'Daikin' },
      response: {
        data: {
          heatPumpVariants: [
            {
              make: 'Daikin',
              models: [
                {
                  heatPumpId: '6016',
                  isDeprecated: true,
                  model: 'Altherma LT 8 kW',
                  powerInKw: '8',
                },
              ],
            },
          ],
        },
      },
    },
    { document: heatPumpVariants, variables: { make: 'Trabant' }, raises: 'KT-CT-4361' },
  ],
  flexSupportedDevices: [
    { document: supportedDevices, variables: { supportedDeviceType: 'CHARGE_POINTS' } },
    { document: supportedDevices, variables: { supportedDeviceType: 'ELECTRIC_VEHICLES' } },
    { document: supportedByDeviceType, variables: { deviceType: 'BATTERIES' } },
    {
      document: supportedByDeviceType,
      variables: { deviceType: 'THERMOSTATS' },
      response: {
        data: {
          flexSupportedDevices: {
            deviceType: 'THERMOSTATS',
            supportedDeviceType: null,
            supportedMakes: ['Amazon', 'ecobee', 'Google Nest', 'Honeywell Home', 'Sensi'].map(
              (make) => ({ make, models: [] }),
            ),
          },
        },
      },
    },
    { document: supportedDevices, raises: 'KT-CT-4342' },
    {
      document: supportedByDeviceType,
      variables: { deviceType: 'HEAT_PUMPS', supportedDeviceType: 'HEAT_PUMPS' },
      raises: 'KT-CT-4342',
    },
  ],
});

function powerwall(
  model: string,
  variantId: string,
  batteryCapacityInKwh: string,
  maxPowerInKw: string,
  { isDeprecated = false, isLive = true } = {},
) {
  return {
    batteryCapacityInKwh,
    couplingType: 'DC',
    isDeprecated,
    isIntegrationLive: isLive,
    maxPowerInKw,
    model,
    variantId,
  };
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

let platform: TestPlatform;
let samples: Readonly<Record<string, string>>;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
  samples = platform.viewer('household').samples;
});
after(() => platform.close());

const configuration = `query($accountNumber: String!, $euid: ID!) {
  heatPumpControllerConfiguration(accountNumber: $accountNumber, euid: $euid) {
    controller { state heatPumpTimezone connected lastReset accessPointPassword
      firmwareConfiguration { efr32 esp32 eui } }
    heatPump { serialNumber model hardwareVersion faultCodes hasHeatPumpCompatibleCylinder
      manifoldEnabled maxWaterSetpoint minWaterSetpoint quieterModeEnabled
      heatingFlowTemperature { currentTemperature { value unit }
        allowableRange { minimum { value } maximum { value } } }
      weatherCompensation { enabled currentRange { minimum { value } maximum { value } }
        allowableRange { minimum { value } maximum { value } } } }
    zones {
      configuration { code zoneType displayName enabled primarySensor callForHeat heatDemand emergency
        currentOperation { mode action setpointInCelsius end }
        previousOperation { mode action setpointInCelsius }
        sensors {
          ... on ADCSensorConfiguration { code displayName enabled type }
          ... on ZigbeeSensorConfiguration { id code displayName type firmwareVersion boostEnabled }
        } }
      schedules { days settings { action setpointInCelsius startTime } }
    }
  }
}`;

describe('a look', () => {
  it('prints', async () => {
    const { accountNumber, euid } = samples;
    const seen = await platform.ask(configuration, { as: 'household', variables: { accountNumber, euid } });
    console.log(JSON.stringify(seen, null, 1).slice(0, 6000));
    assert.ok(seen);
  });
});

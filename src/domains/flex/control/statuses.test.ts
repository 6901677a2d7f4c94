import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import {
  ms,
  type Registered,
  registerDevice,
  type ScriptedDevices,
  scriptedDevices,
} from '../../../../test/support/registered-devices.ts';

let platform: TestPlatform;
let vendor: ScriptedDevices;
let accountNumber: string;
before(async () => {
  vendor = scriptedDevices();
  platform = await startTestPlatform({ devices: vendor, hasLimits: false });
  accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
});
after(() => platform.close());

const document = `query($accountNumber: String!, $deviceId: String) {
  devices(accountNumber: $accountNumber, deviceId: $deviceId) {
    __typename
    id
    reAuthenticationState { isEligible }
    status {
      __typename current currentState isSuspended
      ... on SmartFlexVehicleStatus {
        activePower { value timestamp }
        stateOfCharge { value timestamp }
        stateOfChargeLimit { upperSocLimit isLimitViolated timestamp }
        testDispatchFailureReason
      }
      ... on SmartFlexChargePointStatus { stateOfCharge { value } testDispatchFailureReason }
    }
  }
}`;

async function statusOf({ uuid }: Pick<Registered, 'uuid'>) {
  const variables = { accountNumber, deviceId: uuid };
  const { data, codes } = await platform.ask(document, { as: 'plain', variables });
  assert.deepEqual(codes, []);
  return data.devices[0];
}

const states = `query($accountNumber: String!, $deviceId: String) {
  devices(accountNumber: $accountNumber, deviceId: $deviceId) { status { currentState } }
}`;
async function stateOf({ uuid }: Pick<Registered, 'uuid'>): Promise<string> {
  const variables = { accountNumber, deviceId: uuid };
  const { data } = await platform.ask(states, { as: 'plain', variables });
  return data.devices[0].status.currentState;
}

describe('how a device is', () => {
  it('follows what it reports, without anything being written', async () => {
    const car = await registerDevice(platform, accountNumber, {
      kind: 'VEHICLE',
      preferences: [2, 3].map((dayOfWeek) => ({
        dayOfWeek,
        minuteOfDay: 13 * 60,
        minimum: null,
        maximum: 90,
        upperLimit: 85,
      })),
    });
    // Noon on a Tuesday: at 12:00:10 it is plugged in with 40 % and to be ready by 13:00, which takes
    // all of the time: 85 % of 60 kWh lacks 30,000 Wh from the socket, and 7.36 kW give 7,360 in an hour.
    const pluggedInMs = ms('2026-03-10T12:00:10Z');
    const unpluggedMs = ms('2026-03-10T12:40:10Z');
    vendor.told.set(car.integrationDeviceId, [
      { kind: 'PLUGGED_IN', atMs: pluggedInMs, usedMilliwattHours: 0 },
      { kind: 'UNPLUGGED', atMs: unpluggedMs },
    ]);
    const away = await statusOf(car);
    assert.equal(away.__typename, 'SmartFlexVehicle');
    assert.deepEqual(away.status, {
      __typename: 'SmartFlexVehicleStatus',
      current: 'LIVE',
      currentState: 'SMART_CONTROL_NOT_AVAILABLE',
      isSuspended: false,
      activePower: { value: '0', timestamp: '2026-03-10T12:00:00+00:00' },
      stateOfCharge: { value: '40', timestamp: '2026-03-10T12:00:00+00:00' },
      stateOfChargeLimit: {
        upperSocLimit: 85,
        isLimitViolated: true,
        timestamp: '2026-03-10T12:00:00Z',
      },
      testDispatchFailureReason: 'NONE',
    });
    assert.deepEqual(away.reAuthenticationState, { isEligible: false });

    platform.clock.advance({ minutes: 30, seconds: 10 });
    const charging = (await statusOf(car)).status;
    assert.equal(charging.currentState, 'SMART_CONTROL_IN_PROGRESS');
    assert.equal(charging.activePower.value, '7.36');
    // Half an hour at 7.36 kW, nine tenths of which are stored: 3,312 Wh of 60 kWh.
    assert.equal(Number(charging.stateOfCharge.value).toFixed(2), '45.52');
    assert.equal(charging.stateOfCharge.timestamp, '2026-03-10T12:30:10+00:00');

    platform.clock.advance({ minutes: 15 });
    const left = (await statusOf(car)).status;
    assert.equal(left.currentState, 'SMART_CONTROL_NOT_AVAILABLE');
    assert.equal(left.activePower.value, '0');
    // What could be charged until it left: 2,400 seconds at 7.36 kW, 4,907 Wh in all.
    assert.equal(Number(left.stateOfCharge.value).toFixed(2), '47.36');
  });

  it('is told by its stage until it is live, and by its link once it is', async () => {
    const pluggedInAtMs = platform.clock.now().epochMilliseconds;
    const kinds = { kind: 'CHARGE_POINT' } as const;
    const failed = await registerDevice(platform, accountNumber, {
      ...kinds,
      values: {
        lifecycle: 'FAILED_ONBOARDING_TEST',
        stage: 'TEST_CHARGE_FAILED',
        liveAt: null,
        testFailureReason: 'NOT_AT_HOME',
      },
    });
    const { status } = await statusOf(failed);
    assert.deepEqual(status, {
      __typename: 'SmartFlexChargePointStatus',
      current: 'FAILED_ONBOARDING_TEST',
      currentState: 'TEST_CHARGE_FAILED',
      isSuspended: false,
      stateOfCharge: null,
      testDispatchFailureReason: 'NOT_AT_HOME',
    });

    const lost = await registerDevice(platform, accountNumber, {
      ...kinds,
      course: { pluggedInAtMs },
    });
    platform.clock.advance({ minutes: 5 });
    vendor.failure = 'UNREACHABLE';
    const silent = await stateOf(lost);
    vendor.failure = 'NOT_AUTHORISED';
    const refused = await statusOf(lost);
    vendor.failure = null;
    assert.equal(silent, 'LOST_CONNECTION');
    assert.equal(refused.status.currentState, 'AUTHENTICATION_FAILED');
    assert.deepEqual(refused.reAuthenticationState, { isEligible: true });
    assert.notEqual(await stateOf(lost), 'LOST_CONNECTION');
  });

  it('is full, boosted, suspended or retired', async () => {
    const atMs = platform.clock.now().epochMilliseconds;
    const with_ = (course: object, values = {}) =>
      registerDevice(platform, accountNumber, { kind: 'VEHICLE', values, course });
    const plugged = { pluggedInAtMs: atMs };
    assert.equal(
      await stateOf(await with_({ ...plugged, storedMilliwattHours: 60_000_000 })),
      'SMART_CONTROL_NOT_AVAILABLE',
    );
    assert.equal(await stateOf(await with_({ ...plugged, boostedAtMs: atMs })), 'BOOSTING');
    assert.equal(
      await stateOf(await with_({ ...plugged, suspendedAtMs: atMs })),
      'SMART_CONTROL_OFF',
    );
    assert.equal(await stateOf(await with_(plugged)), 'SMART_CONTROL_CAPABLE');
    const retired = { lifecycle: 'RETIRED', retiredAt: platform.clock.now() };
    assert.equal(await stateOf(await with_({}, retired)), 'RETIRED');
    const battery = { kind: 'BATTERY', course: null } as const;
    assert.equal(
      await stateOf(await registerDevice(platform, accountNumber, battery)),
      'SMART_CONTROL_CAPABLE',
    );
    assert.deepEqual(platform.faults, []);
  });
});

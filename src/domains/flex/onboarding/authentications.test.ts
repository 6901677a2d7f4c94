import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import {
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
beforeEach(() => {
  vendor.failure = null;
});
after(() => platform.close());

const change = (name: string, type: string, input: object) =>
  platform.ask(
    `mutation($input: ${type}) { ${name}(input: $input) { krakenflexDevice { krakenflexDeviceId } } }`,
    { as: 'plain', variables: { input: { accountNumber, ...input } } },
  );
const deviceType = 'ELECTRIC_VEHICLES';
const renew = (providerDeviceId?: string) =>
  change('reauthenticateDevice', 'ReauthenticateDeviceInput', {
    deviceType,
    authentication: { authorizationCode: 'new', providerDeviceId },
  });
const stateOf = async (id: string) => {
  const { data } = await platform.ask(
    `query($accountNumber: String!, $id: String) { devices(accountNumber: $accountNumber, deviceId: $id) {
      status { current currentState } } }`,
    { as: 'plain', variables: { accountNumber, id } },
  );
  return data.devices[0].status;
};

describe('a new key for a device', () => {
  it('goes to the one that is named where several wait for one', async () => {
    const course = { link: 'AUTHENTICATION_FAILED' } as const;
    const first = await registerDevice(platform, accountNumber, { kind: 'VEHICLE', course });
    const second = await registerDevice(platform, accountNumber, { kind: 'VEHICLE', course });
    assert.deepEqual((await renew()).codes, ['KT-CT-4364']);
    assert.equal((await stateOf(first.uuid)).currentState, 'AUTHENTICATION_FAILED');
    const { data } = await renew(second.integrationDeviceId);
    assert.equal(data.reauthenticateDevice.krakenflexDevice.krakenflexDeviceId, second.uuid);
    assert.equal((await stateOf(first.uuid)).currentState, 'AUTHENTICATION_FAILED');
    assert.notEqual((await stateOf(second.uuid)).currentState, 'AUTHENTICATION_FAILED');
    assert.deepEqual((await renew(second.integrationDeviceId)).codes, ['KT-CT-4363']);
    // Only one is left that waits.
    assert.deepEqual((await renew()).codes, []);
  });
});

describe('a device whose vendor does not answer', () => {
  it('stays on the platform until it does', async () => {
    const { uuid } = await registerDevice(platform, accountNumber, { kind: 'CHARGE_POINT' });
    platform.clock.advance({ minutes: 1 });
    vendor.failure = 'UNREACHABLE';
    const off = () => change('deauthenticateDevice', 'DeAuthenticationInput', { deviceType });
    assert.deepEqual((await off()).codes, ['KT-CT-4350']);
    assert.equal((await stateOf(uuid)).current, 'LIVE');
    vendor.failure = null;
    for (let left = 3; left > 0; left -= 1) assert.deepEqual((await off()).codes, []);
    assert.equal((await stateOf(uuid)).current, 'RETIRED');
    assert.deepEqual((await off()).codes, ['KT-CT-4301']);
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';
import { deviceNetworks, smartDevices } from '../tables.ts';
import { deviceIdFrom, isMeter, meterAmong } from './smart-devices.rules.ts';

describe('a device identifier', () => {
  it('is read with dashes, with colons and with nothing between', () => {
    const id = fc.array(fc.constantFrom(...'0123456789ABCDEF'), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(id, fc.constantFrom('', '-', ':'), fc.boolean(), (digits, mark, isLower) => {
        const pairs = digits.join('').match(/../g) ?? [];
        const written = isLower ? pairs.join(mark).toLowerCase() : pairs.join(mark);
        assert.equal(deviceIdFrom(` ${written} `), pairs.join('-'));
      }),
    );
  });

  it('is nothing else', () => {
    for (const text of ['', '38819988', '0123456789ABCDEFG', '0123456789ABCDE', 'zz'.repeat(8)]) {
      assert.equal(deviceIdFrom(text), null, text);
    }
  });
});

describe('the meter among devices', () => {
  const device = (id: number, type: 'ESME' | 'GSME' | 'GPF', status: string) =>
    ({ id, type, status }) as Parameters<typeof meterAmong>[0][number];

  it('is the one at work, whatever else is there', () => {
    const atWork = device(2, 'ESME', 'COMMISSIONED');
    const others = [device(1, 'ESME', 'DECOMMISSIONED'), device(3, 'ESME', 'PENDING')];
    assert.equal(meterAmong([...others, atWork], 'ESME'), atWork);
    assert.equal(meterAmong(others, 'ESME'), others[1]);
    assert.equal(meterAmong([device(4, 'GPF', 'COMMISSIONED')], 'GSME'), null);
    assert.equal(meterAmong([], 'GSME'), null);
  });

  it('is the latest of several', () => {
    const latest = device(9, 'GSME', 'COMMISSIONED');
    assert.equal(meterAmong([latest, device(5, 'GSME', 'COMMISSIONED')], 'GSME'), latest);
  });

  it('measures, which the other kinds do not', () => {
    assert.ok(isMeter({ type: 'ESME' }) && isMeter({ type: 'GSME' }));
    assert.ok(!isMeter({ type: 'CHF' }) && !isMeter({ type: 'GPF' }));
  });
});

describe('smart devices', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  const networkOf = `query($deviceId: String!, $statuses: [DeviceStatuses]) {
    smartDeviceNetwork(deviceId: $deviceId) {
      id
      smartDevices(statuses: $statuses) { deviceId type status deviceNetwork { id } }
    }
  }`;
  const smartPear = 'query($deviceId: String!) { useSmartPearForInstalls(deviceId: $deviceId) }';
  const samplesOf = (viewer: string) => platform.viewer(viewer).samples;
  const ask = (as: string, deviceId: string | undefined, more: object = {}) =>
    platform.ask(networkOf, { as, variables: { deviceId, ...more } });

  it('are found by any device of their network', async () => {
    const { deviceId, gasDeviceId, hubDeviceId } = samplesOf('household');
    const { data } = await ask('household', deviceId);
    const { id, smartDevices: devices } = data.smartDeviceNetwork;
    const types = devices.map(({ type }: { type: string }) => type);
    assert.deepEqual(types, ['CHF', 'ESME', 'GSME', 'GPF', 'PPMID', 'CAD', 'IHD']);
    for (const device of devices) assert.deepEqual(device.deviceNetwork, { id });
    for (const other of [gasDeviceId, hubDeviceId]) {
      assert.deepEqual((await ask('household', other)).data, data);
    }
  });

  it('are chosen by their states', async () => {
    const { deviceId } = samplesOf('household');
    const typesIn = async (statuses: string[] | null) => {
      const { data } = await ask('household', deviceId, { statuses });
      return data.smartDeviceNetwork.smartDevices.map(({ type }: { type: string }) => type);
    };
    assert.deepEqual(await typesIn(['PENDING']), ['IHD']);
    assert.deepEqual(await typesIn(['SUSPENDED']), []);
    assert.equal((await typesIn(['PENDING', 'COMMISSIONED'])).length, 7);
    assert.equal((await typesIn(null)).length, 7);
  });

  it('are no one else’s to see, both ways, and a missing device answers the same', async () => {
    const own = samplesOf('household').deviceId;
    const other = samplesOf('plain').deviceId;
    const inaccessible = [
      ['household', other],
      ['plain', own],
      ['group', own],
      ['household', 'FF-FF-FF-FF-FF-FF-FF-FF'],
      ['household', '97109530'],
    ] as const;
    for (const [as, deviceId] of inaccessible) {
      const { data, errors } = await ask(as, deviceId);
      assert.equal(errors, undefined);
      assert.deepEqual(data, { smartDeviceNetwork: null }, `${as} ${deviceId}`);
      const install = await platform.ask(smartPear, { as, variables: { deviceId } });
      assert.deepEqual(install.codes, ['KT-GB-4050']);
    }
    assert.ok((await ask('organization', own)).data.smartDeviceNetwork);
  });

  it('have no network where they have left it', async () => {
    const { formerDeviceId } = samplesOf('household');
    const { data } = await ask('household', formerDeviceId);
    assert.equal(data.smartDeviceNetwork, null);
    const variables = { deviceId: formerDeviceId };
    const install = await platform.ask(smartPear, { as: 'household', variables });
    assert.deepEqual(install.data, { useSmartPearForInstalls: true });
  });

  it('send their installers’ messages by the connection of their network', async () => {
    const rows = await platform.read((query) =>
      query
        .select({ deviceId: smartDevices.deviceId, adaptor: deviceNetworks.adaptor })
        .from(smartDevices)
        .innerJoin(deviceNetworks, eq(deviceNetworks.id, smartDevices.networkId))
        .where(eq(smartDevices.type, 'ESME')),
    );
    assert.equal(new Set(rows.map(({ adaptor }) => adaptor)).size, 2);
    for (const { deviceId, adaptor } of rows.slice(0, 12)) {
      const { data } = await platform.ask(smartPear, {
        as: 'organization',
        variables: { deviceId },
      });
      assert.equal(data.useSmartPearForInstalls, adaptor === 'SMART_PEAR');
    }
  });

  it('stand for the meters of a property, which lead back to them', async () => {
    const { data } = await platform.ask(
      `{ viewer { accounts { ... on AccountType { properties { smartDeviceNetworks {
        smartDevices {
          type deviceId paymentMode weeklyDebtRecoveryRateInPence
          importElectricityMeter {
            serialNumber smartDevices { deviceId }
            smartImportElectricityMeter { deviceId } smartExportElectricityMeter { deviceId }
          }
          exportElectricityMeter {
            smartImportElectricityMeter { deviceId } smartExportElectricityMeter { deviceId }
          }
          gasMeter { smartDevices { deviceId } smartGasMeter { deviceId } }
        }
      } } } } } }`,
      { as: 'household' },
    );
    const [network] = data.viewer.accounts[0].properties[0].smartDeviceNetworks;
    const byType = (type: string) =>
      network.smartDevices.find((device: { type: string }) => device.type === type);
    const { deviceId, gasDeviceId, formerDeviceId } = samplesOf('household');
    const electricity = byType('ESME');
    assert.equal(electricity.paymentMode, 'CREDIT');
    assert.deepEqual(
      electricity.importElectricityMeter.smartDevices.map((device: object) =>
        Object.values(device).at(0),
      ),
      [deviceId, formerDeviceId],
    );
    assert.deepEqual(electricity.importElectricityMeter.smartImportElectricityMeter, { deviceId });
    assert.equal(electricity.importElectricityMeter.smartExportElectricityMeter, null);
    assert.deepEqual(electricity.exportElectricityMeter, {
      smartImportElectricityMeter: null,
      smartExportElectricityMeter: { deviceId },
    });
    const { gasMeter } = byType('GSME');
    assert.deepEqual(gasMeter.smartGasMeter, { deviceId: gasDeviceId });
    assert.equal(gasMeter.smartDevices.length, 2);
    assert.equal(byType('CHF').importElectricityMeter, null);
  });

  it('keep a debt back where energy is paid for before it is used', async () => {
    const [device] = await platform.read((query) =>
      query
        .select({ deviceId: smartDevices.deviceId })
        .from(smartDevices)
        .where(eq(smartDevices.weeklyDebtRecoveryRatePence, 350))
        .limit(1),
    );
    const { data } = await platform.ask(
      `query($deviceId: String!) { smartDeviceNetwork(deviceId: $deviceId) {
        smartDevices { type paymentMode weeklyDebtRecoveryRateInPence } } }`,
      { as: 'organization', variables: { deviceId: device?.deviceId } },
    );
    assert.deepEqual(
      data.smartDeviceNetwork.smartDevices.find(({ type }: { type: string }) => type === 'ESME'),
      { type: 'ESME', paymentMode: 'PREPAY', weeklyDebtRecoveryRateInPence: 350 },
    );
  });
});

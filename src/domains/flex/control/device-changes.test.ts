import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import {
  ms,
  type Registered,
  registerDevice,
  type ScriptedDevices,
  scriptedDevices,
} from '../../../../test/support/registered-devices.ts';
import { devices } from '../devices/devices.tables.ts';
import { daysOfWeek } from '../devices/preferences.rules.ts';

let platform: TestPlatform;
let vendor: ScriptedDevices;
let accountNumber: string;
let car: Registered;
let battery: Registered;
let heatPump: Registered;
before(async () => {
  vendor = scriptedDevices();
  platform = await startTestPlatform({ devices: vendor, hasLimits: false });
  accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
  const pluggedInAtMs = ms('2026-03-10T11:00:00Z');
  const charged = { course: { pluggedInAtMs } };
  car = await registerDevice(platform, accountNumber, { kind: 'VEHICLE', ...charged });
  battery = await registerDevice(platform, accountNumber, { kind: 'BATTERY', course: null });
  heatPump = await registerDevice(platform, accountNumber, { kind: 'HEAT_PUMP' });
});
after(() => platform.close());

const mutation = (name: string, input: string) => `mutation($input: ${input}) {
  ${name}(input: $input) {
    id
    status { current currentState isSuspended }
    preferences {
      gridExport isChargingDurationCapped mode targetType unit
      schedules { dayOfWeek time min max upperLimit }
    }
  }
}`;
const setPreferences = mutation('setDevicePreferences', 'SmartFlexDevicePreferencesInput!');
const control = mutation('updateDeviceSmartControl', 'SmartControlInput!');
const cap = mutation('updateIsChargingDurationCapped', 'UpdateIsChargingDurationCappedInput!');

const ask = (document: string, input: Readonly<Record<string, unknown>>, as = 'plain') =>
  platform.ask(document, { as, variables: { input } });

const charge = (deviceId: string, schedules: readonly object[]) => ({
  deviceId,
  mode: 'CHARGE',
  unit: 'PERCENTAGE',
  schedules,
});

const older = `mutation($input: VehicleChargingPreferencesInput) {
  setVehicleChargePreferences(input: $input) { krakenflexDevice { krakenflexDeviceId suspended } }
}`;
const reserve = `mutation($input: BatteryChargingPreferencesInput) {
  setBatteryChargingPreferences(input: $input) {
    krakenflexDevice {
      krakenflexDeviceId chargingPreferences { minimumSocPercentage maximumSocPercentage }
    }
  }
}`;
const views = `query($accountNumber: String!) {
  vehicleChargingPreferences(accountNumber: $accountNumber) {
    maximumSocPercentage minimumSocPercentage
    weekdayTargetSoc weekdayTargetTime weekendTargetSoc weekendTargetTime
  }
  devices(accountNumber: $accountNumber) {
    id
    ... on SmartFlexVehicle {
      chargingPreferences {
        maximumSoc minimumSoc weekdayTargetSoc weekdayTargetTime weekendTargetSoc weekendTargetTime
      }
    }
    preferences { schedules { dayOfWeek time min max upperLimit } }
  }
}`;

async function lookAt(deviceId: string) {
  const { data, codes } = await platform.ask(views, { as: 'plain', variables: { accountNumber } });
  assert.deepEqual(codes, []);
  const device = data.devices.find((each: { id: string }) => each.id === deviceId);
  return { older: data.vehicleChargingPreferences, device };
}

describe('what is wanted of a device', () => {
  it('is set on the days that are named, from numbers and from their texts', async () => {
    const { data, codes } = await ask(
      setPreferences,
      charge(car.uuid, [
        { dayOfWeek: 'MONDAY', time: '06:30', max: 90, min: '20', upperLimit: '95.0' },
        { dayOfWeek: 'SATURDAY', time: '09:00:00', max: '70' },
      ]),
    );
    assert.deepEqual(codes, []);
    const { preferences, id } = data.setDevicePreferences;
    assert.equal(id, car.uuid);
    const on = (dayOfWeek: string, time: string, max: number, rest = {}) => ({
      dayOfWeek,
      time,
      max,
      min: null,
      upperLimit: null,
      ...rest,
    });
    assert.deepEqual(preferences.schedules, [
      on('MONDAY', '06:30:00', 90, { min: 20, upperLimit: 95 }),
      ...['TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map((day) => on(day, '07:00:00', 80)),
      on('SATURDAY', '09:00:00', 70),
      on('SUNDAY', '07:00:00', 80),
    ]);
    const seen = await lookAt(car.uuid);
    assert.deepEqual(seen.device.preferences.schedules, preferences.schedules);
    assert.deepEqual(seen.older, {
      maximumSocPercentage: 95,
      minimumSocPercentage: 20,
      weekdayTargetSoc: 90,
      weekdayTargetTime: '06:30',
      weekendTargetSoc: 70,
      weekendTargetTime: '09:00',
    });
    assert.deepEqual(seen.device.chargingPreferences, {
      maximumSoc: 95,
      minimumSoc: 20,
      weekdayTargetSoc: 90,
      weekdayTargetTime: '06:30:00',
      weekendTargetSoc: 70,
      weekendTargetTime: '09:00:00',
    });
  });

  it('is refused as a whole, with the way to what is wrong', async () => {
    const before = await lookAt(car.uuid);
    const { codes, errors } = await ask(
      setPreferences,
      charge(car.uuid, [
        { dayOfWeek: 'MONDAY', time: '07:00', max: 60 },
        { dayOfWeek: 'TUESDAY', time: '07:10', max: 101, min: 0.5 },
      ]),
    );
    assert.deepEqual(codes, ['KT-CT-4321']);
    assert.deepEqual(
      errors?.[0]?.extensions.validationErrors?.map(({ inputPath }) => inputPath),
      ['time', 'max', 'min'].map((name) => ['input', 'schedules', 1, name]),
    );
    const wrong = await ask(setPreferences, {
      ...charge(car.uuid, [{ dayOfWeek: 'MONDAY', time: '07:00', max: 20 }]),
      mode: 'HEAT',
      unit: 'CELSIUS',
    });
    assert.deepEqual(
      wrong.errors?.[0]?.extensions.validationErrors?.map(({ inputPath }) => inputPath),
      [
        ['input', 'mode'],
        ['input', 'unit'],
      ],
    );
    assert.deepEqual(await lookAt(car.uuid), before);
  });

  it('is of heating counted in degrees', async () => {
    const schedules = [{ dayOfWeek: 'MONDAY', time: '05:30', max: '20.5', min: 17 }];
    const input = { deviceId: heatPump.uuid, mode: 'HEAT', unit: 'CELSIUS', schedules };
    const { data, codes } = await ask(setPreferences, input);
    assert.deepEqual(codes, []);
    assert.deepEqual(data.setDevicePreferences.preferences.schedules[0], {
      dayOfWeek: 'MONDAY',
      time: '05:30:00',
      min: 17,
      max: 20.5,
      upperLimit: null,
    });
    const finer = [{ ...schedules[0], max: '20.25' }];
    assert.deepEqual((await ask(setPreferences, { ...input, schedules: finer })).codes, [
      'KT-CT-4321',
    ]);
  });

  it('is set by the older mutation for all weekdays and the weekend', async () => {
    const input = {
      accountNumber,
      weekdayTargetTime: '05:30',
      weekdayTargetSoc: 85,
      weekendTargetTime: '10:00',
      weekendTargetSoc: 15,
    };
    const { data, codes } = await ask(older, input);
    assert.deepEqual(codes, []);
    assert.equal(data.setVehicleChargePreferences.krakenflexDevice.krakenflexDeviceId, car.uuid);
    const { device } = await lookAt(car.uuid);
    const told = device.preferences.schedules.map((each: { time: string; max: number }) => [
      each.time,
      each.max,
    ]);
    assert.deepEqual(told, [
      ...Array.from({ length: 5 }, () => ['05:30:00', 85]),
      ...Array.from({ length: 2 }, () => ['10:00:00', 15]),
    ]);
    // What was wanted at least, and the limit, stay as they were.
    assert.deepEqual(device.preferences.schedules[0].min, 20);
    assert.deepEqual(device.preferences.schedules[0].upperLimit, 95);

    const wrong = await ask(older, { ...input, weekdayTargetTime: '5:30', weekendTargetSoc: 101 });
    assert.deepEqual(
      wrong.errors?.[0]?.extensions.validationErrors?.map(({ inputPath }) => inputPath),
      [
        ['input', 'weekdayTargetTime'],
        ['input', 'weekendTargetSoc'],
      ],
    );
    const meant = await ask(older, { ...input, targetType: 'ABSOLUTE_TEMPERATURE' });
    assert.deepEqual(meant.codes, ['KT-CT-4321']);
    assert.deepEqual((await lookAt(car.uuid)).device, device);
  });

  it('is of a battery what is kept back, on every day', async () => {
    const { data, codes } = await ask(reserve, { accountNumber, minimumSocPercentage: 25 });
    assert.deepEqual(codes, []);
    assert.deepEqual(data.setBatteryChargingPreferences.krakenflexDevice, {
      krakenflexDeviceId: battery.uuid,
      chargingPreferences: { minimumSocPercentage: 25, maximumSocPercentage: 80 },
    });
    const { device } = await lookAt(battery.uuid);
    assert.deepEqual(
      new Set(device.preferences.schedules.map(({ min }: { min: number }) => min)),
      new Set([25]),
    );
    for (const minimumSocPercentage of [-1, 81, 101]) {
      const refused = await ask(reserve, { accountNumber, minimumSocPercentage });
      assert.deepEqual(refused.codes, ['KT-CT-4321']);
    }
    assert.deepEqual((await lookAt(battery.uuid)).device, device);
  });

  it('is that of one request as a whole where several set it at once', async () => {
    const targets = [61, 62, 63, 64, 65, 66];
    const answers = await Promise.all(
      targets.map((max) =>
        ask(
          setPreferences,
          charge(
            car.uuid,
            daysOfWeek.map((dayOfWeek) => ({ dayOfWeek, time: '07:00', max })),
          ),
        ),
      ),
    );
    assert.ok(answers.every(({ codes }) => codes.length === 0));
    const { device } = await lookAt(car.uuid);
    const told: number[] = device.preferences.schedules.map(({ max }: { max: number }) => max);
    assert.equal(told.length, 7);
    assert.equal(new Set(told).size, 1);
    assert.ok(targets.includes(told[0] ?? 0));
  });

  it('is changed for nobody else, nor of what is not there', async () => {
    const input = charge(car.uuid, [{ dayOfWeek: 'MONDAY', time: '07:00', max: 60 }]);
    const before = await lookAt(car.uuid);
    assert.deepEqual((await ask(setPreferences, input, 'household')).codes, ['KT-CT-4313']);
    for (const deviceId of ['', 'none', '00000000-0000-4000-8000-000000000000']) {
      assert.deepEqual((await ask(setPreferences, { ...input, deviceId })).codes, ['KT-CT-4313']);
    }
    assert.deepEqual(await lookAt(car.uuid), before);
  });

  it('is not changed of what is retired, nor while the vendor does not answer', async () => {
    const retired = await registerDevice(platform, accountNumber, {
      kind: 'VEHICLE',
      values: { lifecycle: 'RETIRED', retiredAt: platform.clock.now() },
    });
    const schedules = [{ dayOfWeek: 'MONDAY', time: '07:00', max: 60 }];
    assert.deepEqual((await ask(setPreferences, charge(retired.uuid, schedules))).codes, [
      'KT-CT-4353',
    ]);
    assert.deepEqual((await ask(cap, { deviceId: retired.uuid, enabled: true })).codes, [
      'KT-CT-4389',
    ]);
    const before = await lookAt(car.uuid);
    platform.clock.advance({ seconds: 30 });
    vendor.failure = 'UNREACHABLE';
    try {
      assert.deepEqual((await ask(setPreferences, charge(car.uuid, schedules))).codes, [
        'KT-CT-4353',
      ]);
    } finally {
      vendor.failure = null;
    }
    assert.deepEqual(await lookAt(car.uuid), before);
  });
});

describe('smart control', () => {
  it('is suspended and resumed, and the status tells at once', async () => {
    for (const [action, isSuspended] of [
      ['SUSPEND', true],
      ['SUSPEND', true],
      ['UNSUSPEND', false],
      ['UNSUSPEND', false],
    ] as const) {
      platform.clock.advance({ minutes: 1 });
      const { data, codes } = await ask(control, { deviceId: car.uuid, action });
      assert.deepEqual(codes, []);
      const { status } = data.updateDeviceSmartControl;
      assert.equal(status.isSuspended, isSuspended);
      assert.equal(status.current, 'LIVE');
      assert.equal(status.currentState === 'SMART_CONTROL_OFF', isSuspended);
    }
  });

  it('is refused where the device cannot be reached, and nothing changes', async () => {
    platform.clock.advance({ minutes: 1 });
    vendor.failure = 'FAILED';
    const suspended = await ask(control, { deviceId: car.uuid, action: 'SUSPEND' });
    const resumed = await ask(control, { deviceId: car.uuid, action: 'UNSUSPEND' });
    vendor.failure = null;
    assert.deepEqual([suspended.codes, resumed.codes], [['KT-CT-4358'], ['KT-CT-4359']]);
    const after = await ask(cap, { deviceId: car.uuid, enabled: true });
    assert.equal(after.data.updateIsChargingDurationCapped.status.isSuspended, false);
  });

  it('is refused without a key to the vendor, before it is live, and of a zone without controller', async () => {
    const withoutKey = await registerDevice(platform, accountNumber, {
      kind: 'VEHICLE',
      values: { hasToken: false },
    });
    const refused = await registerDevice(platform, accountNumber, {
      kind: 'VEHICLE',
      course: { link: 'AUTHENTICATION_FAILED' },
    });
    const pending = await registerDevice(platform, accountNumber, {
      kind: 'VEHICLE',
      values: { lifecycle: 'PENDING_LIVE', liveAt: null },
    });
    const zone = await registerDevice(platform, accountNumber, {
      kind: 'HEAT_PUMP',
      values: { zoneType: 'CLIMATE' },
    });
    const codesOf = async ({ uuid }: Registered, action: string) =>
      (await ask(control, { deviceId: uuid, action })).codes;
    assert.deepEqual(await codesOf(withoutKey, 'SUSPEND'), ['KT-CT-4314']);
    assert.deepEqual(await codesOf(refused, 'SUSPEND'), ['KT-CT-4314']);
    assert.deepEqual(await codesOf(pending, 'SUSPEND'), ['KT-CT-4358']);
    assert.deepEqual(await codesOf(pending, 'UNSUSPEND'), ['KT-CT-4359']);
    assert.deepEqual(await codesOf(zone, 'SUSPEND'), []);
    await platform.db.query
      .update(devices)
      .set({ lifecycle: 'RETIRED', retiredAt: platform.clock.now() })
      .where(eq(devices.id, heatPump.id));
    assert.deepEqual(await codesOf(zone, 'SUSPEND'), ['KT-CT-4387']);
  });
});

describe('the cap on charging', () => {
  it('is switched, and told by the preferences', async () => {
    for (const enabled of [false, false, true]) {
      const { data, codes } = await ask(cap, { deviceId: car.uuid, enabled });
      assert.deepEqual(codes, []);
      const { preferences } = data.updateIsChargingDurationCapped;
      assert.equal(preferences.isChargingDurationCapped, enabled ? 'ENABLED' : 'DISABLED');
    }
    // It is no matter to a battery.
    const { codes } = await ask(cap, { deviceId: battery.uuid, enabled: true });
    assert.deepEqual(codes, ['KT-CT-4389']);
  });
});

describe('accounts without such a device', () => {
  it('have no preferences, and none are set', async () => {
    const { samples } = platform.viewer('prepay');
    const number = samples.accountNumber;
    const targets = {
      accountNumber: number,
      weekdayTargetTime: '05:30',
      weekdayTargetSoc: 85,
      weekendTargetTime: '10:00',
      weekendTargetSoc: 15,
    };
    assert.deepEqual((await ask(older, targets, 'prepay')).codes, ['KT-CT-4301']);
    const kept = { accountNumber: number, minimumSocPercentage: 20 };
    assert.deepEqual((await ask(reserve, kept, 'prepay')).codes, ['KT-CT-4301']);
    assert.deepEqual((await ask(older, targets)).codes, ['KT-CT-1111']);
    const { data, codes } = await platform.ask(
      `query($accountNumber: String!) {
        devices(accountNumber: $accountNumber) { id }
        registeredKrakenflexDevice(accountNumber: $accountNumber) { krakenflexDeviceId }
        vehicleChargingPreferences(accountNumber: $accountNumber) { weekdayTargetSoc }
      }`,
      { as: 'prepay', variables: { accountNumber: number } },
    );
    assert.deepEqual(codes, ['KT-CT-4339']);
    assert.deepEqual(data.devices, []);
    assert.equal(data.registeredKrakenflexDevice, null);
    assert.deepEqual(platform.faults, []);
  });
});

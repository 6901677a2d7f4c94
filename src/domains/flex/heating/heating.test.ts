import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { startOfHalfHour } from '../../../kernel/half-hours.ts';
import { simulatedWeather } from '../../../outside/weather/simulated.ts';
import { devices } from '../devices/devices.tables.ts';
import { workOnHeatings } from './heating-runs.actions.ts';
import { openHeatingRun } from './heating-runs.store.ts';
import { heatingBehind } from './heatings-behind.actions.ts';

let platform: TestPlatform;
let own: { readonly accountNumber: string; readonly euid: string };
/** Signed in anew whenever the clock has moved: tokens last for an hour. */
let token: string;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
  const { accountNumber = '', euid = '' } = platform.viewer('household').samples;
  own = { accountNumber, euid };
  await moveTo('2026-03-10T12:00:00Z');
});
after(() => platform.close());

async function moveTo(instant: string): Promise<void> {
  platform.clock.set(instant);
  const { data } = await platform.ask(
    'mutation($key: String!) { obtainKrakenToken(input: { APIKey: $key }) { token } }',
    { variables: { key: platform.viewer('household').apiKey } },
  );
  token = data.obtainKrakenToken.token;
}

const zoneFields = `zones {
  configuration { code enabled primarySensor
    currentOperation { mode action setpointInCelsius end }
    previousOperation { mode action setpointInCelsius } }
  schedules { days settings { action setpointInCelsius startTime } }
}`;
const controllerFields = `controller { state connected lastReset }
  heatPump { model faultCodes quieterModeEnabled maxWaterSetpoint
    heatingFlowTemperature { currentTemperature { value } }
    weatherCompensation { enabled currentRange { minimum { value } maximum { value } } } }`;
const statusFields = `sensors { code connectivity { online retrievedAt }
    telemetry { temperatureInCelsius humidityPercentage voltage rssi retrievedAt } }
  zones { zone telemetry { setpointInCelsius mode relaySwitchedOn heatDemand retrievedAt } }`;

const look = `query($accountNumber: String!, $euid: ID!) {
  heatPumpControllerConfiguration(accountNumber: $accountNumber, euid: $euid) {
    ${controllerFields} ${zoneFields}
  }
  octoHeatPumpControllerConfiguration(accountNumber: $accountNumber, euid: $euid) {
    ${controllerFields} ${zoneFields}
  }
  heatPumpControllerStatus(accountNumber: $accountNumber, euid: $euid) { ${statusFields} }
  octoHeatPumpControllerStatus(accountNumber: $accountNumber, euid: $euid) { ${statusFields} }
  heatPumpLifetimePerformance(accountNumber: $accountNumber, euid: $euid) {
    energyInput { value } heatOutput { value } seasonalCoefficientOfPerformance
  }
  heatPumpLivePerformance(accountNumber: $accountNumber, euid: $euid) {
    coefficientOfPerformance heatOutput { value } powerInput { value } outdoorTemperature { value }
  }
}`;

async function seen() {
  const { data, codes } = await platform.ask(look, { token, variables: own });
  assert.deepEqual(codes, []);
  const configuration = data.heatPumpControllerConfiguration;
  const zoneOf = (code: string) =>
    configuration.zones.find((each: Zone) => each.configuration.code === code);
  const telemetryOf = (code: string) =>
    data.heatPumpControllerStatus.sensors.find((each: { code: string }) => each.code === code)
      .telemetry;
  return { data, configuration, zoneOf, telemetryOf };
}

interface Zone {
  readonly configuration: { readonly code: string };
}

const setMode = `mutation($accountNumber: String!, $euid: ID!, $how: SetZoneModeParameters!) {
  heatPumpSetZoneMode(accountNumber: $accountNumber, euid: $euid, operationParameters: $how) {
    transactionId
  }
}`;
const setSchedules = `mutation($accountNumber: String!, $euid: ID!, $what: SetZoneSchedulesParameters!) {
  setZoneSchedules(accountNumber: $accountNumber, euid: $euid, zoneScheduleParameters: $what) {
    transactionId
  }
}`;

const tell = (document: string, variables: Readonly<Record<string, unknown>>) =>
  platform.ask(document, { token, variables: { ...own, ...variables } });

describe('controllers of the whole town', () => {
  it('answer the same by names with octo and without, each with its four zones', async () => {
    const viewer = platform.viewer('organization').samples;
    const homes = ['compensated', 'fixed', 'faulty'].map((name) => ({
      accountNumber: viewer[`${name}EuidAccountNumber`],
      euid: viewer[`${name}Euid`],
    }));
    for (const variables of [own, ...homes]) {
      const { data, codes } = await platform.ask(look, { as: 'organization', variables });
      assert.deepEqual(codes, []);
      const { heatPumpControllerConfiguration: plain, heatPumpControllerStatus: status } = data;
      assert.deepEqual(plain, data.octoHeatPumpControllerConfiguration);
      assert.deepEqual(status, data.octoHeatPumpControllerStatus);
      const codesOf = plain.zones.map((zone: Zone) => zone.configuration.code);
      assert.deepEqual(codesOf, ['WATER', 'ZONE_1', 'ZONE_2', 'AUXILIARY']);
      assert.equal(status.zones.length, 4);
    }
    const { data } = await platform.ask('{ controllerEuids octoHeatPumpControllerEuids }', {
      as: 'organization',
    });
    assert.equal(data.controllerEuids.length, 5);
    assert.deepEqual(data.controllerEuids, data.octoHeatPumpControllerEuids);
  });

  it('stand still in fault, and heat within what the law of Carnot allows elsewhere', async () => {
    const viewer = platform.viewer('organization').samples;
    const variables = {
      accountNumber: viewer.faultyEuidAccountNumber,
      euid: viewer.faultyEuid,
    };
    const { data } = await platform.ask(look, { as: 'organization', variables });
    assert.deepEqual(data.heatPumpControllerConfiguration.controller.state, ['FAULT_MODE']);
    assert.equal(data.heatPumpLivePerformance.powerInput.value, '0');
    assert.equal(data.heatPumpLifetimePerformance.energyInput.value, '0');
    const { data: home } = await seen();
    const performance = Number(home.heatPumpLifetimePerformance.seasonalCoefficientOfPerformance);
    assert.ok(performance > 2 && performance <= 6, String(performance));
  });
});

describe('the present performance', () => {
  it('is the same at the start of a half-hour and in its last second', async () => {
    const at = async (instant: string) => {
      await moveTo(instant);
      const { heatPumpLivePerformance: told } = (await seen()).data;
      return {
        heat: Number(told.heatOutput.value),
        power: Number(told.powerInput.value),
        performance: Number(told.coefficientOfPerformance),
      };
    };
    const first = await at('2026-03-10T12:30:00Z');
    const last = await at('2026-03-10T12:59:59Z');
    assert.ok(first.heat > 0 && Math.abs(first.heat - last.heat) < 0.01);
    assert.ok(Math.abs(first.power - last.power) < 0.01);
    assert.ok(Math.abs(first.heat / first.power - first.performance) < 0.05);
  });
});

describe('a boost', () => {
  it('warms a room only as physics allows, lasts an hour and falls back', async () => {
    await moveTo('2026-03-10T13:00:00Z');
    const before = await seen();
    const set = before.zoneOf('ZONE_1').configuration.currentOperation.setpointInCelsius;
    const how = { zone: 'ZONE_1', mode: 'BOOST', setpointInCelsius: String(set + 4) };
    const { data, codes } = await tell(setMode, { how });
    assert.deepEqual(codes, []);
    assert.match(data.heatPumpSetZoneMode.transactionId, /^[0-9a-f-]{36}$/);
    const begun = await seen();
    assert.deepEqual(begun.zoneOf('ZONE_1').configuration.currentOperation, {
      mode: 'BOOST',
      action: 'ON',
      setpointInCelsius: set + 4,
      end: '2026-03-10T14:00:00+00:00',
    });
    // Nothing has become warmer yet.
    assert.deepEqual(begun.telemetryOf('SENSOR01'), before.telemetryOf('SENSOR01'));
    const taken = (each: typeof begun) =>
      1000 * Number(each.data.heatPumpLifetimePerformance.energyInput.value);
    await moveTo('2026-03-10T13:30:00Z');
    const warmer = await seen();
    const [was, is] = [begun, warmer].map(
      (each) => each.telemetryOf('SENSOR01').temperatureInCelsius,
    );
    // 6 kW of pump against rooms of 0.724 × 200 W/K × 45 h × 0.55 = 3,582 Wh/K.
    assert.ok(is > was && is - was <= 3_000 / 3_582 + 0.1, `${was} to ${is}`);
    assert.ok(taken(warmer) - taken(begun) > 500);
    await moveTo('2026-03-10T14:00:00Z');
    const ended = await seen();
    const { currentOperation, previousOperation } = ended.zoneOf('ZONE_1').configuration;
    assert.equal(currentOperation.mode, 'AUTO');
    assert.equal(currentOperation.setpointInCelsius, set);
    assert.equal(currentOperation.end, '1970-01-01T00:00:00+00:00');
    assert.equal(previousOperation.mode, 'BOOST');
  });

  it('is in what the meter counts of devices, before and after it is written down', async () => {
    await moveTo('2026-03-10T14:45:00Z');
    const { db, clock } = platform;
    const rows = await db.query.select().from(devices);
    const point = rows.find(({ kind }) => kind === 'HEAT_PUMP')?.meterPointId ?? 0;
    const span = {
      fromMs: Date.parse('2026-03-10T13:00:00Z'),
      toMs: Date.parse('2026-03-10T14:30:00Z'),
    };
    const weather = simulatedWeather;
    const within = async () => {
      const taken = await heatingBehind(db, { weather }, [point], span);
      return [...(taken.get(point) ?? [])].filter(
        ([atMs]) => atMs >= span.fromMs && atMs < span.toMs,
      );
    };
    const ahead = await within();
    assert.equal(ahead.length, 3);
    assert.ok((ahead[0]?.[1] ?? 0) > (ahead[2]?.[1] ?? 0));
    const looked = await seen();
    const dueTo = startOfHalfHour(clock.now());
    await db.transaction((tx) => openHeatingRun(tx, dueTo));
    while (await workOnHeatings(db, { weather }));
    assert.deepEqual(await within(), ahead);
    assert.deepEqual((await seen()).data, looked.data);
  });
});

describe('what a zone is to do', () => {
  const preferences = `query($accountNumber: String!) {
    devices(accountNumber: $accountNumber) {
      ... on SmartFlexHeatPump { id preferences { schedules { dayOfWeek time min max } } }
    }
  }`;
  const wanted = async () => {
    const { data } = await platform.ask(preferences, {
      token,
      variables: { accountNumber: own.accountNumber },
    });
    return data.devices.find((each: { id?: string }) => each.id);
  };

  it('is what is wanted of the heat pump, set through either view', async () => {
    const settings = [
      { time: '06:00:00', action: 'ON', setpointInCelsius: '20.5' },
      { time: '23:00:00', action: 'OFF' },
    ];
    const what = { zone: 'ZONE_1', schedules: [{ days: '1000001', settings }] };
    assert.deepEqual((await tell(setSchedules, { what })).codes, []);
    const { id, preferences } = await wanted();
    const on = (day: string) =>
      preferences.schedules
        .filter(({ dayOfWeek }: { dayOfWeek: string }) => dayOfWeek === day)
        .map(({ time, max }: { time: string; max: number }) => [time, max]);
    for (const day of ['MONDAY', 'SUNDAY']) {
      assert.deepEqual(on(day), [
        ['06:00:00', 20.5],
        ['23:00:00', 5],
      ]);
    }
    assert.equal(on('TUESDAY').length, 2);
    const { codes } = await platform.ask(
      `mutation($input: SmartFlexDevicePreferencesInput!) {
        setDevicePreferences(input: $input) { id }
      }`,
      {
        token,
        variables: {
          input: {
            deviceId: id,
            mode: 'HEAT',
            unit: 'CELSIUS',
            schedules: [{ dayOfWeek: 'SUNDAY', time: '08:30', max: '22' }],
          },
        },
      },
    );
    assert.deepEqual(codes, []);
    const { schedules } = (await seen()).zoneOf('ZONE_1');
    const sunday = schedules.find(({ days }: { days: string }) => days === '0000001');
    assert.deepEqual(sunday.settings, [
      { startTime: '08:30:00', action: 'ON', setpointInCelsius: 22 },
    ]);
  });

  it('is refused with the ways to what is wrong, and then nothing changes', async () => {
    const before = await seen();
    const settings = [
      { time: '06:10:00', action: 'ON', setpointInCelsius: '20' },
      { time: '07:00:00', action: 'WARM' },
      { time: '08:00:00', action: 'ON', setpointInCelsius: '6.5' },
    ];
    const what = { zone: 'ZONE_2', schedules: [{ days: '1111111', settings }] };
    const { codes, errors } = await tell(setSchedules, { what });
    assert.deepEqual(codes, ['KT-CT-4334']);
    const paths = errors?.[0]?.extensions.validationErrors?.map(({ inputPath }) =>
      inputPath.slice(3).join('.'),
    );
    assert.deepEqual(paths, [
      'settings.0.time',
      'settings.1.action',
      'settings.2.setpointInCelsius',
    ]);
    const end = platform.clock.now().add({ hours: 25 }).toString();
    for (const [how, path] of [
      [{ zone: 'ZONE_1', mode: 'BOOST', endAt: end }, 'endAt'],
      [{ zone: 'ZONE_1', mode: 'BOOST', setpointInCelsius: 20.2 }, 'setpointInCelsius'],
      [{ zone: 'WATER', mode: 'ON', setpointInCelsius: 65 }, 'setpointInCelsius'],
      [{ zone: 'AUXILIARY', mode: 'BOOST' }, 'zone'],
    ] as const) {
      const refused = await tell(setMode, { how });
      assert.deepEqual(refused.codes, ['KT-CT-4333']);
      const [problem] = refused.errors?.[0]?.extensions.validationErrors ?? [];
      assert.deepEqual(problem?.inputPath, ['operationParameters', path]);
    }
    assert.deepEqual((await seen()).data, before.data);
  });
});

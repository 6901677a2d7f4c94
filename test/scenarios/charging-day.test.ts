import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { commandsWork } from '../../src/domains/flex/control/commands.actions.ts';
import { coursesJob, coursesWork } from '../../src/domains/flex/control/course-runs.actions.ts';
import { startJobs } from '../../src/jobs.ts';
import {
  addVehicle,
  levelCarbon,
  levelWholesale,
  payByIntelligentTariff,
  ScriptedDevices,
} from '../support/charging.ts';
import { silentJobs } from '../support/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { type Person, personOf } from './story.ts';

const integrationDeviceId = 'scripted.day';

const statusNow = `query($n: String!, $d: String!) {
  devices(accountNumber: $n, deviceId: $d) { id status { current currentState isSuspended
    ... on SmartFlexVehicleStatus { activePower { value } stateOfCharge { value } } } }
  flexPlannedDispatches(deviceId: $d) { start end type energyAddedKwh }
  plannedDispatches(accountNumber: $n) { start end delta meta { source location } }
  completedDispatches(accountNumber: $n) { start end delta deltaKwh startDt endDt
    meta { source location } } }`;
const sessionsNow = `query($n: String!, $d: String!, $after: DateTime) {
  devices(accountNumber: $n, deviceId: $d) { ... on SmartFlexVehicle {
    chargingSessions(first: 100, after: $after) { totalCount edgeCount pageInfo { hasNextPage }
      edges { cursor node { __typename start end energyAdded { value unit }
        cost { amount currency } stateOfChargeChange stateOfChargeFinal
        ... on SmartFlexChargingSession { type targetType dispatches { start end energyAddedKwh type }
          problems { ... on SmartFlexChargingTruncation { truncationCause achievableStateOfCharge
            originalAchievableStateOfCharge } ... on SmartFlexChargingError { cause } } } } } } } } }`;
const boost = `mutation($input: UpdateBoostChargeInput!) { updateBoostCharge(input: $input) { id } }`;
const control = `mutation($input: SmartControlInput!) {
  updateDeviceSmartControl(input: $input) { id } }`;
const prefer = `mutation($input: SmartFlexDevicePreferencesInput!) {
  setDevicePreferences(input: $input) { id } }`;
const costs = `query($n: String!) { costOfCharge(accountNumber: $n, frequency: DAILY,
  startDate: "2026-12-01") { reportDate isSmartCharge totalConsumption totalCostInclTax
  totalCostExclTax } }`;

interface Dispatch {
  readonly start: string;
  readonly end: string;
  readonly energyAddedKwh: string;
  readonly type: string;
}

/** `2026-12-01T23:30:00+00:00` is day 1, 23:30:00. */
const short = (text: string | null) => text?.slice(8, 19).replace('T', ' ');
const spans = (dispatches: readonly Dispatch[]) =>
  dispatches.map(({ start, end, energyAddedKwh, type }) =>
    [type, short(start), short(end), energyAddedKwh].join(' '),
  );

describe('a day in the life of a car', () => {
  let platform: TestPlatform;
  let person: Person;
  let accountNumber: string;
  let deviceId: string;
  const vendor = new ScriptedDevices();
  before(async () => {
    platform = await startTestPlatform({
      hasLimits: false,
      devices: vendor,
      wholesalePrices: levelWholesale,
      carbonIntensity: levelCarbon,
    });
    accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
    await payByIntelligentTariff(platform.db, accountNumber);
    const since = '2026-12-01T00:00:00Z';
    const { uuid } = await addVehicle(platform.db, { accountNumber, integrationDeviceId, since });
    deviceId = uuid;
    person = personOf(platform, 'plain');
    vendor.report(integrationDeviceId, {
      kind: 'PLUGGED_IN',
      atMs: Date.parse('2026-12-01T18:10:00Z'),
      usedMilliwattHours: 6_000_000,
    });
  });
  after(() => platform.close());

  /** The clock goes on, and the platform's jobs with it. */
  const passTime = async (until: string) => {
    platform.clock.set(until);
    const failures: unknown[] = [];
    const runner = startJobs(
      platform.db,
      platform.clock,
      [coursesJob],
      platform.instance.services,
      silentJobs((error) => failures.push(error)),
      [coursesWork(), commandsWork()],
    );
    await runner.caughtUp;
    await runner.stop();
    assert.deepEqual(failures, []);
  };
  const look = async () => {
    const data = await person.ask(statusNow, { n: accountNumber, d: deviceId });
    const [{ status }] = data.devices;
    // The older view tells the same, below zero.
    assert.deepEqual(
      data.plannedDispatches.map(({ start, end, delta }: Record<string, string>) => [
        start,
        end,
        delta,
      ]),
      data.flexPlannedDispatches.map(({ start, end, energyAddedKwh }: Dispatch) => [
        start,
        end,
        `-${energyAddedKwh}`,
      ]),
    );
    return {
      state: status.currentState,
      isSuspended: status.isSuspended,
      charge: status.stateOfCharge?.value,
      power: status.activePower?.value,
      planned: spans(data.flexPlannedDispatches),
      completed: data.completedDispatches,
    };
  };
  const change = (document: string, input: Record<string, unknown>) =>
    person.ask(document, { input: { deviceId, ...input } });
  const sessions = async () => {
    const data = await person.ask(sessionsNow, { n: accountNumber, d: deviceId });
    return data.devices[0].chargingSessions.edges.map(
      ({ node }: { node: Record<string, unknown> }) => node,
    );
  };

  it('is planned for the cheap night when it is plugged in', async () => {
    await passTime('2026-12-01T18:10:00Z');
    const { state, charge, planned } = await look();
    assert.equal(state, 'SMART_CONTROL_CAPABLE');
    assert.equal(charge, '40');
    assert.deepEqual(planned, ['SMART 01 23:30:00 02 03:30:00 26.667']);
  });

  it('is boosted at once, to the second at which it will be full', async () => {
    await passTime('2026-12-01T19:12:00Z');
    await change(boost, { action: 'BOOST' });
    const { state, planned, power } = await look();
    assert.equal(state, 'BOOSTING');
    assert.equal(power, '7.36');
    assert.deepEqual(planned, ['BOOST 01 19:12:00 02 00:38:05 40']);
    assert.deepEqual(vendor.sent.at(-1)?.command, { kind: 'BOOST' });
    platform.clock.set('2026-12-01T19:42:00Z');
    const [session] = await sessions();
    assert.deepEqual([session.energyAdded.value, session.end], ['3.68', null]);
    assert.deepEqual(session.cost, { amount: '103.41', currency: 'GBP' });
    const refused = await platform.ask(boost, {
      variables: { input: { deviceId, action: 'BOOST' } },
      as: 'plain',
    });
    assert.deepEqual(refused.codes, ['KT-CT-4357']);
    const [{ extensions }] = JSON.parse(refused.text).errors;
    assert.deepEqual(extensions.boostChargeRefusalReasons, ['BC_BOOST_CHARGE_IN_PROGRESS']);
  });

  it('is planned anew for what is left when the boost is cancelled', async () => {
    await passTime('2026-12-01T20:00:00Z');
    await change(boost, { action: 'CANCEL' });
    const { state, charge, planned, completed } = await look();
    assert.equal(state, 'SMART_CONTROL_CAPABLE');
    assert.equal(charge, '48.832');
    assert.deepEqual(planned, ['SMART 01 23:30:00 02 02:30:00 20.779']);
    assert.deepEqual(completed, [
      {
        start: '2026-12-01T19:30:00+00:00',
        end: '2026-12-01T20:00:00+00:00',
        delta: '-3.68',
        deltaKwh: '-3.68',
        startDt: '2026-12-01T19:30:00+00:00',
        endDt: '2026-12-01T20:00:00+00:00',
        meta: { source: 'bump-charge', location: 'AT_HOME' },
      },
      {
        start: '2026-12-01T19:12:00+00:00',
        end: '2026-12-01T19:30:00+00:00',
        delta: '-2.208',
        deltaKwh: '-2.208',
        startDt: '2026-12-01T19:12:00+00:00',
        endDt: '2026-12-01T19:30:00+00:00',
        meta: { source: 'bump-charge', location: 'AT_HOME' },
      },
    ]);
    const [session, other] = await sessions();
    assert.equal(other, undefined);
    assert.equal(session.end, '2026-12-01T20:00:00+00:00');
    assert.deepEqual(session.energyAdded, { value: '5.888', unit: 'KILOWATT_HOUR' });
    assert.deepEqual(session.cost, { amount: '165.45', currency: 'GBP' });
    const answer = await platform.ask(boost, {
      variables: { input: { deviceId, action: 'CANCEL' } },
      as: 'plain',
    });
    assert.deepEqual(answer.codes, ['KT-CT-4354']);
  });

  it('has no plan while it is suspended, and the same one again after', async () => {
    await passTime('2026-12-01T21:00:00Z');
    const { planned } = await look();
    await change(control, { action: 'SUSPEND' });
    const off = await look();
    assert.deepEqual([off.state, off.isSuspended], ['SMART_CONTROL_OFF', true]);
    assert.deepEqual(off.planned, []);
    await passTime('2026-12-01T22:00:00Z');
    await change(control, { action: 'UNSUSPEND' });
    const on = await look();
    assert.deepEqual([on.state, on.isSuspended], ['SMART_CONTROL_CAPABLE', false]);
    assert.deepEqual(on.planned, planned);
  });

  it('is charged by what is wanted of it last', async () => {
    await passTime('2026-12-01T22:30:00Z');
    await change(prefer, {
      mode: 'CHARGE',
      unit: 'PERCENTAGE',
      schedules: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map(
        (dayOfWeek) => ({ dayOfWeek, time: '06:30', max: 90 }),
      ),
    });
    assert.deepEqual((await look()).planned, ['SMART 01 23:30:00 02 03:30:00 27.446']);
    platform.clock.set('2026-12-02T00:45:00Z');
    const night = await look();
    assert.equal(night.state, 'SMART_CONTROL_IN_PROGRESS');
    assert.equal(night.power, '7.36');
    assert.equal(night.completed.length, 4);
    assert.deepEqual(night.planned, ['SMART 02 00:30:00 02 03:30:00 20.086']);
  });

  it('has taken by noon what was planned, and costs what the half-hours cost', async () => {
    await passTime('2026-12-02T12:00:00Z');
    const { planned, completed, charge } = await look();
    assert.deepEqual(planned, []);
    assert.equal(charge, '90.001');
    assert.equal(completed.length, 10);
    assert.equal(completed[0].delta, '-1.686');
    const told = await sessions();
    assert.deepEqual(
      told.map(
        ({
          type,
          start,
          end,
          energyAdded,
          cost,
          stateOfChargeChange,
          stateOfChargeFinal,
        }: never) => [
          type,
          short(start),
          short(end),
          (energyAdded as { value: string }).value,
          (cost as { amount: string }).amount,
          stateOfChargeChange,
          stateOfChargeFinal,
        ],
      ),
      [
        ['BOOST', '01 19:12:00', '01 20:00:00', '5.888', '165.45', '8.832', '48.832'],
        ['SMART', '01 23:30:00', '02 03:30:00', '27.446', '192.12', '41.169', '90.001'],
      ],
    );
    for (const { dispatches, energyAdded } of told) {
      const wh = dispatches.reduce(
        (sum: number, each: Dispatch) => sum + Math.round(Number(each.energyAddedKwh) * 1000),
        0,
      );
      assert.equal(wh, Math.round(Number(energyAdded.value) * 1000));
    }
    assert.equal(told[1].dispatches.length, 8);
    assert.equal(told[1].targetType, 'ABSOLUTE_STATE_OF_CHARGE');
    const { costOfCharge } = await person.ask(costs, { n: accountNumber });
    assert.deepEqual(
      costOfCharge.map((each: Record<string, unknown>) => [
        each.reportDate,
        each.isSmartCharge,
        each.totalConsumption,
        each.totalCostInclTax,
        each.totalCostExclTax,
      ]),
      [
        ['2026-12-01', false, 5.888, 165.45, 157.57],
        ['2026-12-01', true, 3.68, 25.76, 24.53],
        ['2026-12-02', true, 23.766, 166.36, 158.44],
      ],
    );
    assert.deepEqual(platform.faults, []);
  });
});

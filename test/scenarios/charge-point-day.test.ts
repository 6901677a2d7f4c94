import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../src/config.ts';
import { demoViewers } from '../../src/demo/viewers.ts';
import { demoFlexDeviceId } from '../../src/domains/flex/devices/town-devices.demo.ts';
import { openStorage } from '../../src/storage.ts';
import { type Asked, OldChargePoint } from '../support/old-charge-point.ts';
import {
  ask,
  endProcesses,
  runCommand,
  type ServerProcess,
  settingsWithWorld,
  signIn,
  startServer,
} from '../support/server-process.ts';

after(endProcesses);

const deviceId = demoFlexDeviceId('dialling.household-everything');
const key = 'the key of the garage';
const volts = 230;

type Settings = Awaited<ReturnType<typeof settingsWithWorld>>;

/** The same settings with a clock that is so much further. */
function later(settings: Settings, duration: string): Settings {
  const shift = Temporal.Duration.from(settings.HALFHOUR_CLOCK?.replace('+', '') ?? 'PT0S');
  const sum = shift.add(duration).round('second');
  return { ...settings, HALFHOUR_CLOCK: sum.sign < 0 ? sum.toString() : `+${sum}` };
}

/** Asks as the customer, and fails on any error. */
async function asking(server: ServerProcess) {
  const { email = '', password = '' } =
    demoViewers().find(({ name }) => name === 'household') ?? {};
  const token = (await signIn(server.url, { email, password }))?.token;
  return async (document: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { data, errors } = await ask(server.url, document, variables, token);
    assert.deepEqual(errors ?? [], []);
    return data;
  };
}

const isStart = (asked: Asked) => asked.kind === 'START';
const isClear = (asked: Asked) => asked.kind === 'CLEAR';
const isTxProfile = (asked: Asked): asked is Extract<Asked, { kind: 'PROFILE' }> =>
  asked.kind === 'PROFILE' &&
  asked.request.csChargingProfiles.chargingProfilePurpose === 'TxProfile';

interface Run {
  readonly startMs: number;
  readonly endMs: number;
  readonly wh: number;
}

/** A profile as stretches in which it lets something through. */
function runsOf(profile: {
  readonly chargingSchedule: {
    readonly startSchedule?: string;
    readonly chargingSchedulePeriod: readonly {
      readonly startPeriod: number;
      readonly limit: number;
    }[];
  };
}): Run[] {
  const { startSchedule = '', chargingSchedulePeriod: periods } = profile.chargingSchedule;
  const zeroMs = Date.parse(startSchedule);
  const runs: Run[] = [];
  for (const [place, { startPeriod, limit }] of periods.entries()) {
    assert.ok(limit === 0 || limit >= 6, `a limit of ${limit} A`);
    assert.ok(Math.abs(limit * 10 - Math.round(limit * 10)) < 1e-9);
    if (limit === 0) continue;
    const next = periods[place + 1];
    assert.ok(next, 'the last period is 0');
    const startMs = zeroMs + startPeriod * 1000;
    const endMs = zeroMs + next.startPeriod * 1000;
    const wh = (limit * volts * (endMs - startMs)) / 3_600_000;
    const before = runs.at(-1);
    if (before?.endMs === startMs) {
      runs[runs.length - 1] = { startMs: before.startMs, endMs, wh: before.wh + wh };
    } else {
      runs.push({ startMs, endMs, wh });
    }
  }
  return runs;
}

const plannedDocument = `query($deviceId: String!) {
  flexPlannedDispatches(deviceId: $deviceId) { start end energyAddedKwh type }
}`;
const boostDocument = `mutation($input: UpdateBoostChargeInput!) {
  updateBoostCharge(input: $input) { id }
}`;
const controlDocument = `mutation($input: SmartControlInput!) {
  updateDeviceSmartControl(input: $input) { id }
}`;
const sessionsDocument = `query($account: String!, $deviceId: String) {
  devices(accountNumber: $account, deviceId: $deviceId) {
    ... on SmartFlexChargePoint {
      chargingSessions(last: 20) {
        edges { node { start end energyAdded { value } cost { amount }
          ... on SmartFlexChargingSession { type dispatches { energyAddedKwh } } } }
      }
    }
  }
}`;

test('a charge point of OCPP 1.6 goes through a day', { timeout: 300_000 }, async () => {
  const settings = { ...(await settingsWithWorld()), HALFHOUR_LIMITS: 'off' };
  let server = await startServer(settings);
  let query = await asking(server);
  const account = demoViewers().find(({ name }) => name === 'household')?.samples.accountNumber;
  const set = await query(
    `mutation($input: OCPPAuthenticationInput!) {
      ocppAuthentication(input: $input) { krakenflexDevice { krakenflexDeviceId } }
    }`,
    { input: { accountNumber: account, details: key } },
  );
  assert.equal(set.ocppAuthentication.krakenflexDevice.krakenflexDeviceId, deviceId);
  const detailsOf = async () =>
    (
      await query(
        `query($account: String!) { ocppDetails(accountNumber: $account) { url username } }`,
        {
          account,
        },
      )
    ).ocppDetails;
  const isConnected = async () =>
    (
      await query(
        `query($account: String!) { ocppConnection(accountNumber: $account) { isConnected } }`,
        { account },
      )
    ).ocppConnection.isConnected;
  assert.equal(await isConnected(), false);
  const details = await detailsOf();
  const port = new URL(server.url).port;
  assert.equal(details.url, `ws://localhost:${port}/ocpp/${details.username}`);

  const stranger = new OldChargePoint(details.username);
  const refused = once(stranger.client, 'error');
  await Promise.all([
    assert.rejects(stranger.dial(details.url, 'the key of the attic'), /401/),
    refused,
  ]);

  const point = new OldChargePoint(details.username);
  await point.dial(details.url, key);
  const boot = await point.client.callRequest('BootNotification', {
    chargePointVendor: 'Wallbox',
    chargePointModel: 'Pulsar Plus',
  });
  assert.deepEqual([boot.status, boot.interval], ['Accepted', 300]);
  const aheadMs = Date.parse(boot.currentTime) - Date.now();
  const now = (seconds = 0) => new Date(Date.now() + aheadMs + seconds * 1000).toISOString();
  assert.equal(await isConnected(), true);

  const status = (state: 'Preparing' | 'Charging' | 'Available' | 'Finishing') =>
    point.client.callRequest('StatusNotification', {
      connectorId: 1,
      errorCode: 'NoError',
      status: state,
      timestamp: now(),
    });
  await status('Preparing');
  const start = await point.askedAfter(0, isStart);
  assert.ok(start.request.chargingProfile);
  const planned = (await query(plannedDocument, { deviceId })).flexPlannedDispatches;
  const dispatches = planned as { start: string; end: string; energyAddedKwh: string }[];
  const isSame = (runs: readonly Run[]) => {
    assert.ok(runs.length > 0);
    assert.deepEqual(
      runs.map(({ startMs, endMs }) => [startMs, endMs]),
      dispatches.map((each) => [Date.parse(each.start), Date.parse(each.end)]),
    );
    for (const [place, run] of runs.entries()) {
      const { energyAddedKwh = '' } = dispatches[place] ?? {};
      const hours = (run.endMs - run.startMs) / 3_600_000;
      const over = run.wh - Number(energyAddedKwh) * 1000;
      assert.ok(over >= -1 && over <= 0.3 * volts * hours + 1, `${over} Wh more than planned`);
    }
  };
  isSame(runsOf(start.request.chargingProfile));

  const meterStart = 1_000_000;
  const begun = { connectorId: 1, idTag: 'owner', meterStart, timestamp: now() };
  const first = await point.client.callRequest('StartTransaction', begun);
  const again = await point.client.callRequest('StartTransaction', begun);
  assert.ok(first.transactionId > 0);
  assert.equal(again.transactionId, first.transactionId);
  const { transactionId } = first;
  await status('Charging');
  const count = (registerWh: number, timestamp: string) =>
    point.client.callRequest('MeterValues', {
      connectorId: 1,
      transactionId,
      meterValue: [
        {
          timestamp,
          sampledValue: [
            { value: String(registerWh), measurand: 'Energy.Active.Import.Register', unit: 'Wh' },
          ],
        },
      ],
    });
  await pause(1_500);
  await count(meterStart + 3, now());

  let seen = point.asked.length;
  await query(boostDocument, { input: { deviceId, action: 'BOOST' } });
  await point.askedAfter(seen, isClear);
  await pause(2_500);
  await count(meterStart + 11, now());
  seen = point.asked.length;
  await query(boostDocument, { input: { deviceId, action: 'CANCEL' } });
  const planAgain = await point.askedAfter(seen, isTxProfile);
  assert.equal(planAgain.request.csChargingProfiles.transactionId, transactionId);
  assert.ok(runsOf(planAgain.request.csChargingProfiles).length > 0);

  seen = point.asked.length;
  await query(controlDocument, { input: { deviceId, action: 'SUSPEND' } });
  const nothing = await point.askedAfter(seen, isTxProfile);
  assert.deepEqual(nothing.request.csChargingProfiles.chargingSchedule.chargingSchedulePeriod, [
    { startPeriod: 0, limit: 0 },
  ]);
  seen = point.asked.length;
  await query(controlDocument, { input: { deviceId, action: 'UNSUSPEND' } });
  assert.ok(runsOf((await point.askedAfter(seen, isTxProfile)).request.csChargingProfiles).length);

  const killedAt = Temporal.Instant.from(now());
  const closed = once(point.client, 'close');
  await Promise.all([closed, server.end('SIGKILL')]);

  // Eleven hours later the server is back, and the charge point has kept what it counted.
  const evening = later(settings, 'PT11H');
  server = await startServer(evening);
  query = await asking(server);
  await point.dial((await detailsOf()).url, key);
  assert.equal(await isConnected(), true);
  const quarters = 40;
  const values = Array.from({ length: quarters }, (_each, place) => ({
    at: killedAt.add({ minutes: 15 * (place + 1) }).toString(),
    registerWh: meterStart + 11 + Math.round(((place + 1) * 9_137) / quarters),
  }));
  for (const { at, registerWh } of values) {
    await count(registerWh, at);
    if (registerWh % 3 === 0) await count(registerWh, at);
  }
  const [early] = values;
  if (early) await count(early.registerWh, early.at);
  const meterStop = meterStart + 9_200;
  const stopped = {
    transactionId,
    meterStop,
    timestamp: killedAt.add({ hours: 10, minutes: 20 }).toString(),
  };
  await point.client.callRequest('StopTransaction', stopped);
  await point.client.callRequest('StopTransaction', stopped);
  await point.client.callRequest('StatusNotification', {
    connectorId: 1,
    errorCode: 'NoError',
    status: 'Available',
  });

  const taken = meterStop - meterStart;
  const sessionsOf = async () => {
    const { devices } = await query(sessionsDocument, { account, deviceId });
    return devices[0].chargingSessions.edges.map(({ node }: { node: unknown }) => node) as {
      end: string | null;
      type: string;
      energyAdded: { value: string };
      cost: { amount: string } | null;
      dispatches: { energyAddedKwh: string }[];
    }[];
  };
  const whOf = (kwh: readonly string[]) =>
    Math.round(kwh.reduce((sum, each) => sum + Number(each) * 1000, 0));
  let sessions = await sessionsOf();
  for (let tries = 0; tries < 60; tries += 1) {
    const wh = whOf(sessions.map(({ energyAdded }) => energyAdded.value));
    if (wh === taken && sessions.every(({ end }) => end !== null)) break;
    await pause(500);
    sessions = await sessionsOf();
  }
  assert.equal(whOf(sessions.map(({ energyAdded }) => energyAdded.value)), taken);
  assert.equal(
    whOf(sessions.flatMap(({ dispatches: all }) => all.map((each) => each.energyAddedKwh))),
    taken,
  );
  assert.ok(sessions.some(({ type }) => type === 'BOOST'));
  assert.ok(sessions.every(({ end, cost }) => end !== null && cost !== null));

  const costs = (
    await query(
      `query($account: String!) {
        costOfCharge(accountNumber: $account, frequency: DAILY, reportDate: "2026-03-10") {
          krakenflexDeviceId totalConsumption totalCostInclTax
        }
      }`,
      { account },
    )
  ).costOfCharge.filter(
    (each: { krakenflexDeviceId: string }) => each.krakenflexDeviceId === deviceId,
  ) as { totalConsumption: number; totalCostInclTax: number }[];
  const hundredths = (amounts: readonly number[]) =>
    Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100);
  assert.equal(
    Math.round(costs.reduce((sum, each) => sum + each.totalConsumption, 0) * 1000),
    taken,
  );
  const ofSessions = hundredths(sessions.map(({ cost }) => Number(cost?.amount)));
  const ofDays = hundredths(costs.map(({ totalCostInclTax }) => totalCostInclTax));
  // Each session is rounded once, and each kind of charging.
  assert.ok(Math.abs(ofSessions - ofDays) <= sessions.length, `${ofSessions} ${ofDays}`);
  const proof = await runCommand(['coherence'], settings);
  assert.equal(proof.code, 0, `${proof.stdout}${proof.stderr}`);
  assert.equal(await server.end('SIGTERM'), 0);

  const db = await openStorage(readConfig({ ...settings }));
  const { rows } = (await db.query.execute(sql`
    select coalesce(sum(wh), 0)::integer as wh from flex.executed_days e
      join flex.devices d on d.id = e.device_id
      cross join lateral unnest(e.energy_wh) as u(wh) where d.uuid = ${deviceId}`)) as unknown as {
    rows: { wh: number }[];
  };
  assert.equal(rows[0]?.wh, taken);
  await db.close();
});

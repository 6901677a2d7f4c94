import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { RPCClient } from 'ocpp-rpc';
import { demoFlexDeviceId } from '../../src/domains/flex/devices/town-devices.demo.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const deviceId = demoFlexDeviceId('dialling.household-everything');
const key = 'the key of the garage';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
});
after(async () => {
  await platform.close();
  assert.deepEqual(platform.faults, []);
});

/** Signs in anew each time, since the clock goes on for longer than a token lasts. */
async function signedIn(): Promise<string> {
  const { email, password } = platform.viewer('household');
  const { data } = await platform.ask(
    `mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }`,
    { variables: { input: { email, password } } },
  );
  return data.obtainKrakenToken.token;
}

const asHousehold = async (document: string, variables: Record<string, unknown> = {}) => {
  const token = await signedIn();
  const { data, errors } = await platform.ask(document, { variables, token });
  assert.deepEqual(errors ?? [], []);
  return data;
};

/** Has the platform's clock go on, and waits until what was heard before is written down. */
async function goOn(minutes: number): Promise<void> {
  const now = platform.clock.now().add({ seconds: Math.round(minutes * 60) });
  platform.clock.set(now.toString());
  await pause(1_000);
}

test('a charge point of OCPP 2.0.1 is charged by plan', { timeout: 120_000 }, async () => {
  const accountNumber = platform.viewer('household').samples.accountNumber;
  await asHousehold(
    `mutation($input: OCPPAuthenticationInput!) {
      ocppAuthentication(input: $input) { krakenflexDevice { krakenflexDeviceId } }
    }`,
    { input: { accountNumber, details: key } },
  );
  const { ocppDetails } = await asHousehold(
    `query($account: String!) { ocppDetails(accountNumber: $account) { url username } }`,
    { account: accountNumber },
  );
  const client = new RPCClient({
    endpoint: ocppDetails.url.slice(0, ocppDetails.url.lastIndexOf('/')),
    identity: ocppDetails.username,
    password: key,
    protocols: ['ocpp2.0.1'],
    strictMode: true,
    reconnect: false,
  } as never);
  const asked = new Map<string, { params: unknown }[]>();
  const seen: (() => void)[] = [];
  const answers: readonly (readonly [string, object])[] = [
    ['RequestStartTransaction', { status: 'Accepted' }],
    ['SetChargingProfile', { status: 'Accepted' }],
    ['ClearChargingProfile', { status: 'Accepted' }],
    ['GetCompositeSchedule', { status: 'Rejected' }],
    ['TriggerMessage', { status: 'NotImplemented' }],
  ];
  for (const [method, answer] of answers) {
    client.handle(method, async ({ params }: { params?: unknown }) => {
      asked.set(method, [...(asked.get(method) ?? []), { params }]);
      for (const wake of seen.splice(0)) wake();
      return answer as Record<string, unknown>;
    });
  }
  // biome-ignore lint/suspicious/noExplicitAny: requests have as many shapes as there are methods
  const heard = async (method: string, count = 1): Promise<any> => {
    for (;;) {
      const all = asked.get(method) ?? [];
      if (all.length >= count) return all.at(-1)?.params;
      await new Promise<void>((wake) => seen.push(wake));
    }
  };
  await client.connect();
  await client.call('BootNotification', {
    reason: 'PowerUp',
    chargingStation: { vendorName: 'Wallbox', model: 'Pulsar Plus' },
  });
  const now = () => platform.clock.now().toString();
  const status = (connectorStatus: string) =>
    client.call('StatusNotification', {
      timestamp: now(),
      connectorStatus,
      evseId: 1,
      connectorId: 1,
    });
  await assert.rejects(async () => {
    await client.call('LogStatusNotification', { status: 'Idle' });
  }, /NotImplemented|Unable to handle/);

  await status('Occupied');
  await goOn(0.1);
  const start = await heard('RequestStartTransaction');
  const { flexPlannedDispatches: planned } = await asHousehold(
    `query($deviceId: String!) { flexPlannedDispatches(deviceId: $deviceId) { start end } }`,
    { deviceId },
  );
  assert.ok(planned.length > 0);
  const [schedule] = start.chargingProfile.chargingSchedule;
  const zeroMs = Date.parse(schedule.startSchedule);
  const periods: { startPeriod: number; limit: number }[] = schedule.chargingSchedulePeriod;
  const begins = periods.filter(
    ({ limit }, place) => limit > 0 && (periods[place - 1]?.limit ?? 0) === 0,
  );
  assert.deepEqual(
    begins.map(({ startPeriod }) => zeroMs + startPeriod * 1000),
    planned.map(({ start: at }: { start: string }) => Date.parse(at)),
  );

  let seqNo = 0;
  const event = (eventType: string, wh: number, further: object = {}) => {
    seqNo += 1;
    return client.call('TransactionEvent', {
      eventType,
      timestamp: now(),
      triggerReason: 'MeterValueClock',
      seqNo,
      transactionInfo: { transactionId: 'night', ...further },
      evse: { id: 1, connectorId: 1 },
      meterValue: [
        {
          timestamp: now(),
          sampledValue: [{ value: wh / 1000, unitOfMeasure: { unit: 'kWh' } }],
        },
      ],
    });
  };
  const before = (asked.get('SetChargingProfile') ?? []).length;
  await event('Started', 50_000);
  await goOn(0.1);
  const limited = await heard('SetChargingProfile', before + 1);
  assert.equal(limited.chargingProfile.transactionId, 'night');
  for (let quarter = 1; quarter <= 8; quarter += 1) {
    await goOn(15);
    await event('Updated', 50_000 + quarter * 333, { chargingState: 'Charging' });
  }
  await goOn(5);
  await event('Ended', 53_001, { stoppedReason: 'EVDisconnected' });
  await status('Available');
  await goOn(1);
  const { devices } = await asHousehold(
    `query($account: String!, $deviceId: String) {
      devices(accountNumber: $account, deviceId: $deviceId) {
        ... on SmartFlexChargePoint {
          chargingSessions(last: 5) { edges { node { end energyAdded { value } } } }
        }
      }
    }`,
    { account: accountNumber, deviceId },
  );
  const nodes = devices[0].chargingSessions.edges.map(
    ({ node }: { node: { end: string | null; energyAdded: { value: string } } }) => node,
  );
  const kwh = nodes.reduce(
    (sum: number, node: { energyAdded: { value: string } }) => sum + Number(node.energyAdded.value),
    0,
  );
  assert.equal(Math.round(kwh * 1000), 3_001);
  assert.ok(nodes.every(({ end }: { end: string | null }) => end !== null));
  const closed = once(client, 'close');
  await client.close({ code: 1000, reason: 'done' });
  await closed;
});

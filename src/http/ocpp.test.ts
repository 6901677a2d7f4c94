import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createRPCError, RPCClient } from 'ocpp-rpc';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { demoFlexDeviceId } from '../domains/flex/devices/town-devices.demo.ts';
import { identityIn } from './ocpp.ts';

const key = 'the key of the garage';

let platform: TestPlatform;
let address = '';
let identity = '';
before(async () => {
  platform = await startTestPlatform();
  const { accountNumber, ocppIdentity = '' } = platform.viewer('household').samples;
  identity = ocppIdentity;
  await platform.ask(
    `mutation($input: OCPPAuthenticationInput!) {
      ocppAuthentication(input: $input) { krakenflexDevice { krakenflexDeviceId } }
    }`,
    { as: 'household', variables: { input: { accountNumber, details: key } } },
  );
  address = new URL(platform.url).origin.replace('http', 'ws');
});
after(async () => {
  await platform.close();
  assert.deepEqual(platform.faults, []);
});

function dialler(password: string, name = identity, protocol = 'ocpp1.6') {
  return new RPCClient({
    endpoint: `${address}/ocpp`,
    identity: name,
    password,
    protocols: [protocol],
    reconnect: false,
  } as never);
}

/** What is answered to a request as it is written, up to the end of its head. */
async function answerTo(lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(platform.url);
  const socket = connect(Number(port), hostname);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString().split('\r\n')[0] ?? '';
}

const upgrade = (path: string) => [
  `GET ${path} HTTP/1.1`,
  'Host: localhost',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Protocol: ocpp1.6',
];

describe('the door of charge points', () => {
  it('reads the identity at the end of the path', () => {
    assert.equal(identityIn('/ocpp/CP%201'), 'CP 1');
    assert.equal(identityIn('/ocpp/CP1/?a=b'), 'CP1');
    for (const url of [
      '/ocpp/',
      '/ocpp/a/b',
      '/other/a',
      '/ocpp/%E0%A4',
      `/ocpp/${'x'.repeat(49)}`,
    ]) {
      assert.equal(identityIn(url), null, url);
    }
  });

  it('lets in whoever has the password, and refuses the unknown and the wrong alike', async () => {
    const client = dialler(key);
    await client.connect();
    const { currentTime } = (await client.call('Heartbeat', {})) as { currentTime: string };
    assert.equal(Date.parse(currentTime), platform.clock.now().epochMilliseconds);
    await client.close();
    const refusals = [dialler('another key of 16'), dialler(key, 'nobody')];
    for (const refused of refusals) await assert.rejects(refused.connect(), { code: 401 });
    assert.match(await answerTo(upgrade(`/ocpp/${identity}`)), /401/);
  });

  it('limits attempts, and lets nobody in by another version', async () => {
    await assert.rejects(dialler(key, identity, 'ocpp1.2').connect(), { code: 400 });
    const codes: unknown[] = [];
    for (let tries = 0; tries < 30 && codes.at(-1) !== 429; tries += 1) {
      await dialler('another key of 16', 'somebody')
        .connect()
        .catch((error: { code?: unknown }) => codes.push(error.code));
    }
    assert.deepEqual([...new Set(codes)], [401, 429]);
  });

  it('answers what asks for another upgrade as if it had not asked', async () => {
    const { hostname, port } = new URL(platform.url);
    const asked = request({
      ...{ hostname, port, path: '/health/live' },
      headers: { connection: 'upgrade', upgrade: 'h2c' },
    });
    asked.end();
    const [response] = await once(asked, 'response');
    assert.equal(response.statusCode, 200);
    response.resume();
  });

  it('closes on a message that is too large, and on ten that are none', async () => {
    for (const [messages, code] of [
      [[`[2,"1","DataTransfer",{"vendorId":"x","data":"${'x'.repeat(70_000)}"}]`], 1009],
      [Array.from({ length: 10 }, () => 'no message'), 1002],
      [Array.from({ length: 10 }, (_each, id) => `[2,"${id}","BootNotification",{}]`), 1008],
    ] as const) {
      const client = dialler(key);
      await client.connect();
      const closed = once(client, 'disconnect');
      for (const message of messages) client.sendRaw(message);
      const [{ code: closedBy }] = (await closed) as [{ code: number }];
      // A socket that is ended at once tells no code.
      assert.ok([code, 1006].includes(closedBy), `${closedBy}`);
    }
  });

  it('tells whoever gives a command that a charge point refuses it or does not answer', async () => {
    const asked: string[] = [];
    let refusal = 'FormationViolation';
    const client = dialler(key);
    client.handle('SetChargingProfile', async ({ params }) => {
      const { csChargingProfiles } = params as {
        csChargingProfiles: { chargingProfilePurpose: string };
      };
      if (csChargingProfiles.chargingProfilePurpose !== 'TxProfile') return { status: 'Accepted' };
      asked.push(refusal);
      if (refusal === 'Rejected') return { status: 'Rejected' };
      throw createRPCError(refusal, 'Not as it should be');
    });
    await client.connect();
    const now = () => platform.clock.now().toString();
    const tell = (status: string) =>
      client.call('StatusNotification', {
        ...{ connectorId: 1, errorCode: 'NoError', status, timestamp: now() },
      });
    await tell('Preparing');
    const begun = { connectorId: 1, idTag: 'owner', meterStart: 5_000, timestamp: now() };
    await client.call('StartTransaction', begun);
    // What it has told counts from the next second on.
    platform.clock.set(platform.clock.now().add({ seconds: 5 }).toString());
    const input = {
      deviceId: demoFlexDeviceId('dialling.household-everything'),
      action: 'SUSPEND',
    };
    const suspend = () =>
      platform.ask(
        `mutation($input: SmartControlInput!) { updateDeviceSmartControl(input: $input) { id } }`,
        { as: 'household', variables: { input } },
      );
    for (const each of ['FormationViolation', 'Rejected']) {
      refusal = each;
      const { errors } = await suspend();
      assert.deepEqual(
        errors?.map(({ extensions }) => extensions?.errorCode),
        ['KT-CT-4358'],
      );
      assert.ok(asked.includes(each), each);
    }
    await client.close();
    const { errors } = await suspend();
    assert.equal(errors?.[0]?.extensions?.errorCode, 'KT-CT-4358');
  });
});

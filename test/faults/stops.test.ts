import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { demoViewers } from '../../src/demo/viewers.ts';
import {
  endProcesses,
  type ServerProcess,
  settingsWithWorld,
  signIn,
  startServer,
} from '../support/server-process.ts';

const [household] = demoViewers();
const apiKey = household?.apiKey ?? '';
const settings = { ...(await settingsWithWorld()), HALFHOUR_LIMITS: 'off' };

describe('a server', () => {
  let server: ServerProcess;
  before(async () => {
    server = await startServer(settings);
  });
  after(endProcesses);

  test('loses nothing that it has acknowledged when it is killed', async () => {
    const acknowledged: string[] = [];
    let isStanding = true;
    const enough = Promise.withResolvers<void>();
    const write = async () => {
      while (isStanding) {
        const issued = await signIn(server.url, { APIKey: apiKey }).catch(() => null);
        if (issued) acknowledged.push(issued.refreshToken);
        else isStanding = false;
        if (acknowledged.length >= 60 || !isStanding) enough.resolve();
      }
    };
    const writers = [write(), write(), write(), write()];
    await enough.promise;
    await server.end('SIGKILL');
    isStanding = false;
    await Promise.all(writers);
    assert.ok(acknowledged.length >= 60, `${acknowledged.length} writes were acknowledged`);

    server = await startServer(settings);
    for (const refreshToken of acknowledged) {
      assert.ok(await signIn(server.url, { refreshToken }), 'an acknowledged token is lost');
    }
    assert.equal(await signIn(server.url, { refreshToken: 'never-issued' }), null);
  });

  test('finishes what is under way when it is told to stop, and takes nothing new', async () => {
    const body = JSON.stringify({ query: '{ krakenVersion { number } }' });
    const underWay = request(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        expect: '100-continue',
      },
    });
    const answered = once(underWay, 'response');
    // The server has taken the request in once it asks for the body.
    underWay.flushHeaders();
    await once(underWay, 'continue');
    const ended = server.end('SIGTERM');
    await server.said('"msg":"stopping"');
    await assert.rejects(fetch(server.url, { headers: { connection: 'close' } }));

    underWay.end(body);
    const [response] = await answered;
    assert.equal(response.statusCode, 200);
    const answer = JSON.parse(await text(response));
    assert.equal(typeof answer.data.krakenVersion.number, 'string');
    assert.equal(await ended, 0);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { demoViewers } from '../../src/demo/viewers.ts';
import {
  ask,
  endProcesses,
  type ServerProcess,
  settingsWithWorld,
  signIn,
  startServer,
} from '../support/server-process.ts';

const [household] = demoViewers();
const organization = demoViewers().find(({ kind }) => kind === 'organization');

describe('the log', () => {
  let server: ServerProcess;
  const secrets = new Map<string, string>();
  const keep = (name: string, secret: string | undefined): string => {
    assert.ok(secret !== undefined && secret.length > 8, `${name} is no secret`);
    secrets.set(name, secret);
    return secret;
  };

  before(async () => {
    server = await startServer({ ...(await settingsWithWorld()), LOG_LEVEL: 'trace' });
  });
  after(endProcesses);

  test('tells what was asked, and none of the secrets it was asked with', async () => {
    const { url } = server;
    const email = keep('email', household?.email);
    const password = keep('password', household?.password);
    const apiKey = keep('API key', household?.apiKey);
    const preSignedKey = keep('pre-signed key', household?.preSignedKey);
    const organizationSecretKey = keep('secret key', organization?.organizationSecretKey);
    const inputs = [
      { email, password },
      { APIKey: apiKey },
      { preSignedKey },
      { organizationSecretKey },
    ];
    for (const input of inputs) {
      const issued = await signIn(url, input);
      assert.ok(issued);
      keep(`token ${secrets.size}`, issued.token);
      if (issued.refreshToken) keep(`refresh token ${secrets.size}`, issued.refreshToken);
    }
    const refreshToken = [...secrets].find(([name]) => name.startsWith('refresh token'))?.[1] ?? '';
    assert.ok(await signIn(url, { refreshToken }));

    const wrong = keep('wrong password', 'wrong-password-of-someone');
    assert.equal(await signIn(url, { email, password: wrong }), null);
    assert.equal(await signIn(url, { APIKey: keep('wrong key', 'sk_live_wrong-key') }), null);
    // The database takes no zero bytes, so this one fails inside.
    await signIn(url, { email: `${email}\u0000`, password });
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    await post(`{"password": "${password}", broken`);
    await post('{"query": "{ viewer { id } }"}', { authorization: `Bearer ${wrong}` });
    await post(`password=${password}`, { 'content-type': 'application/x-www-form-urlencoded' });
    await fetch(`${url}?query={viewer{id}}&token=${refreshToken}`);
    await fetch(new URL(`/unknown?key=${apiKey}`, url));
    const { errors } = await ask(url, '{ viewer { id } }', {}, refreshToken);
    assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1143');

    assert.equal(await server.end('SIGTERM'), 0);
    const output = server.output();
    assert.ok(output.split('"msg":"answered"').length > 10);
    for (const [name, secret] of secrets) {
      assert.ok(!output.includes(secret), `the log tells the ${name}`);
    }
  });
});

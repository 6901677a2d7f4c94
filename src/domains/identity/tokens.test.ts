import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  type JSONWebKeySet,
  jwtVerify,
} from 'jose';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { createSigningKey, endSigningKey, openSigningKeys } from './index.ts';
import { organizations, partnerUsers, users } from './tables.ts';

const signIn = `mutation($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) { token payload refreshToken refreshExpiresIn } }`;
const whoAmI = '{ viewer { id email } }';

describe('signing in', () => {
  let platform: TestPlatform;
  let refreshToken: string;
  /** What each of the five ways to sign in takes. */
  let credentials: Record<string, string>;
  before(async () => {
    platform = await startTestPlatform({ trustProxy: true });
    const {
      email = '',
      password = '',
      apiKey = '',
      preSignedKey = '',
    } = platform.viewer('household');
    const { organizationSecretKey = '' } = platform.viewer('organization');
    const { data } = await obtain({ APIKey: apiKey });
    refreshToken = data.obtainKrakenToken.refreshToken;
    credentials = {
      email,
      password,
      APIKey: apiKey,
      preSignedKey,
      organizationSecretKey,
      refreshToken,
    };
  });
  after(() => platform.close());

  let address = 0;
  /** Each sign-in comes from an address of its own, so that none is limited by another. */
  const newAddress = () => {
    address += 1;
    return `10.2.${address >> 8}.${address & 255}`;
  };
  const obtain = (input: Record<string, unknown>, ip = newAddress()) =>
    platform.ask(signIn, { variables: { input }, headers: { 'x-forwarded-for': ip } });

  const pick = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, credentials[name]]));

  it('works with each of the five credentials, and says by which', async () => {
    const grants: [names: string[], grant: string, subject: RegExp][] = [
      [['email', 'password'], 'EMAIL-AND-PASSWORD', /account-user/],
      [['APIKey'], 'API-KEY', /account-user/],
      [['preSignedKey'], 'PRE-SIGNED-KEY', /account-user/],
      [['organizationSecretKey'], 'ORGANIZATION-SECRET-KEY', /organization/],
      [['refreshToken'], 'REFRESH-TOKEN', /account-user/],
    ];
    for (const [names, grant, subject] of grants) {
      const { data, errors } = await obtain({ ...pick(...names), captchaResponse: 'anything' });
      assert.equal(errors, undefined, grant);
      const { token, payload } = data.obtainKrakenToken;
      assert.equal(payload.gty, grant);
      assert.match(payload.sub, subject);
      assert.deepEqual(payload, decodeJwt(token));
      assert.equal(Number(payload.exp) - Number(payload.iat), 3600);
      const field =
        subject.source === 'organization' ? 'thirdPartyViewer { name }' : 'viewer { id }';
      assert.equal((await platform.ask(`{ ${field} }`, { token })).errors, undefined);
    }
  });

  it('works for a partner user, who is told apart from customers', async () => {
    const { email, password } = platform.viewer('partner');
    const { data } = await obtain({ email: email?.toUpperCase(), password });
    assert.match(data.obtainKrakenToken.payload.sub, /^kraken\|partner-user:\d+$/);
  });

  it('takes nothing but one whole credential', async () => {
    const names = Object.keys(credentials);
    const allowed = new Set(['email,password', ...names.slice(2)]);
    for (let bits = 0; bits < 2 ** names.length; bits += 1) {
      const given = names.filter((_name, place) => bits & (1 << place));
      if (allowed.has(given.join(','))) continue;
      const { errors, data } = await obtain(pick(...given));
      assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1135', given.join(' and '));
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['input']);
      assert.equal(data.obtainKrakenToken, null);
    }
    // Null is not giving it.
    assert.equal(
      (await obtain({ ...pick('APIKey'), email: null, refreshToken: null })).errors,
      undefined,
    );
  });

  it('names the input that is wrong', async () => {
    const wrong: [input: Record<string, unknown>, code: string, path: string][] = [
      [{ ...pick('email'), password: 'wrong' }, 'KT-CT-1138', 'password'],
      [{ ...pick('email'), password: '' }, 'KT-CT-1138', 'password'],
      [{ email: 'no@one.example', password: credentials.password }, 'KT-CT-1138', 'password'],
      [{ APIKey: 'wrong' }, 'KT-CT-1139', 'APIKey'],
      [{ APIKey: '' }, 'KT-CT-1139', 'APIKey'],
      [{ preSignedKey: 'wrong' }, 'KT-CT-1139', 'preSignedKey'],
      [{ organizationSecretKey: 'wrong' }, 'KT-CT-1139', 'organizationSecretKey'],
      [{ refreshToken: 'wrong' }, 'KT-CT-1135', 'refreshToken'],
      // One kind of key does not open another kind of door.
      [{ APIKey: credentials.organizationSecretKey }, 'KT-CT-1139', 'APIKey'],
      [{ organizationSecretKey: credentials.APIKey }, 'KT-CT-1139', 'organizationSecretKey'],
      [{ refreshToken: credentials.preSignedKey }, 'KT-CT-1135', 'refreshToken'],
    ];
    for (const [input, code, path] of wrong) {
      const { errors } = await obtain(input);
      assert.equal(errors?.[0]?.extensions.errorCode, code, JSON.stringify(input));
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['input', path]);
      assert.equal(errors?.[0]?.message, 'Invalid data.');
    }
  });

  it('tells a wrong password from an unknown address by nothing in the answer', async () => {
    const known = await obtain({ ...pick('email'), password: 'wrong' });
    const unknown = await obtain({ email: 'no@one.example', password: 'wrong' });
    assert.equal(known.text, unknown.text);
  });

  it('is refused to whoever is not active, by every credential', async () => {
    const own = await startTestPlatform();
    try {
      const { db } = own;
      const { email = '', password, apiKey, preSignedKey } = own.viewer('plain');
      const input = (given: object) => own.ask(signIn, { variables: { input: given } });
      const renewing = (await input({ APIKey: apiKey })).data.obtainKrakenToken.refreshToken;
      const before = await own.tokenOf('plain');
      await db.query.update(users).set({ isActive: false }).where(eq(users.email, email));
      const codes = [];
      for (const given of [
        { email, password },
        { APIKey: apiKey },
        { preSignedKey },
        { refreshToken: renewing },
      ]) {
        codes.push((await input(given)).codes[0]);
      }
      assert.deepEqual(codes, ['KT-CT-1138', 'KT-CT-1139', 'KT-CT-1139', 'KT-CT-1135']);
      assert.deepEqual((await own.ask(whoAmI, { token: before })).codes, ['KT-CT-1124']);
      const ofOthers = [await own.tokenOf('few'), await own.tokenOf('agent')] as const;
      const { organizationSecretKey } = own.viewer('few');
      const agent = own.viewer('agent');
      await db.query.update(organizations).set({ isActive: false });
      await db.query.update(partnerUsers).set({ isActive: false });
      assert.deepEqual((await input({ organizationSecretKey })).codes, ['KT-CT-1139']);
      const partner = await input({ email: agent.email, password: agent.password });
      assert.deepEqual(partner.codes, ['KT-CT-1138']);
      const fields = ['{ thirdPartyViewer { name } }', '{ partnerViewer { name } }'];
      for (const [place, token] of ofOthers.entries()) {
        assert.deepEqual((await own.ask(fields[place] ?? '', { token })).codes, ['KT-CT-1124']);
      }
    } finally {
      await own.close();
    }
  });

  it('is given up after ten wrong passwords for a user from an address, and from no other', async () => {
    const { email, password } = platform.viewer('debtor');
    const ip = '10.9.9.7';
    for (let n = 0; n < 10; n += 1) {
      assert.deepEqual((await obtain({ email, password: 'wrong' }, ip)).codes, ['KT-CT-1138']);
    }
    assert.deepEqual((await obtain({ email, password }, ip)).codes, ['KT-CT-1199']);
    // An address of mail in other letters is the same user.
    const shouted = { email: email?.toUpperCase(), password };
    assert.deepEqual((await obtain(shouted, ip)).codes, ['KT-CT-1199']);
    const { email: other, password: right } = platform.viewer('plain');
    assert.equal((await obtain({ email: other, password: right }, ip)).errors, undefined);
    // The owner, who is elsewhere, is not locked out, and neither is its key where it is.
    assert.equal((await obtain({ email, password })).errors, undefined);
    const { apiKey } = platform.viewer('debtor');
    assert.equal((await obtain({ APIKey: apiKey }, ip)).errors, undefined);
  });

  it('is given up after a hundred wrong keys from an address, but not with a right one', async () => {
    const ip = '10.9.9.9';
    for (let n = 0; n < 100; n += 1) await obtain({ APIKey: `wrong ${n}` }, ip);
    for (const [name, key] of Object.entries(
      pick('APIKey', 'preSignedKey', 'organizationSecretKey', 'refreshToken'),
    )) {
      assert.deepEqual((await obtain({ [name]: 'wrong' }, ip)).codes, ['KT-CT-1199'], name);
      assert.equal((await obtain({ [name]: key }, ip)).errors, undefined, name);
    }
    assert.equal((await obtain(pick('email', 'password'), ip)).errors, undefined);
    assert.deepEqual((await obtain({ APIKey: 'wrong' }, '10.9.9.8')).codes, ['KT-CT-1139']);
  });
});

describe('a token', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const codesWith = async (authorization: string, document = whoAmI) =>
    (await platform.ask(document, { token: authorization })).codes;

  it('is taken bare, after JWT and after Bearer', async () => {
    const token = await platform.tokenOf('household');
    for (const header of [
      token,
      `JWT ${token}`,
      `Bearer ${token}`,
      `bearer  ${token}`,
      ` ${token} `,
    ]) {
      assert.deepEqual(await codesWith(header), [], header.slice(0, 12));
    }
  });

  it('is missing, or not readable', async () => {
    const token = await platform.tokenOf('household');
    const [header = '', payload = '', signature = ''] = token.split('.');
    assert.deepEqual((await platform.ask(whoAmI)).codes, ['KT-CT-1112']);
    assert.deepEqual((await platform.ask(whoAmI, { headers: { authorization: '' } })).codes, [
      'KT-CT-1112',
    ]);
    assert.deepEqual((await platform.ask(whoAmI, { headers: { authorization: '  ' } })).codes, [
      'KT-CT-1112',
    ]);
    const forged = Buffer.from(
      JSON.stringify({ ...decodeJwt(token), sub: 'kraken|account-user:2' }),
    ).toString('base64url');
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const unreadable = [
      'x',
      'JWT',
      'Bearer',
      `Basic ${token}`,
      `JWT JWT ${token}`,
      `${token}.x`,
      `${header}.${payload}`,
      `${header}.${payload}.`,
      `${header}.${forged}.${signature}`,
      `${header}.${payload}.${'A'.repeat(signature.length)}`,
      `${unsigned}.${payload}.${signature}`,
      `${unsigned}.${forged}.x`,
      `x.${payload}.${signature}`,
    ];
    for (const authorization of unreadable) {
      assert.deepEqual(await codesWith(authorization), ['KT-CT-1143'], authorization);
    }
    assert.deepEqual(platform.faults, []);
  });

  it('that is of no use does not disturb fields that are open to everyone', async () => {
    const open = '{ krakenVersion { number } passwordValidatorHelpTexts }';
    for (const authorization of ['x', 'JWT a.b.c', '']) {
      assert.deepEqual(await codesWith(authorization, open), []);
    }
    const mixed = await platform.ask(`{ krakenVersion { number } viewer { id } }`, { token: 'x' });
    assert.deepEqual([mixed.data.viewer, mixed.codes], [null, ['KT-CT-1143']]);
    assert.equal(mixed.data.krakenVersion.number, '0.0.0');
  });

  it('is good up to the second before its end, and ended from then on', async () => {
    const own = await startTestPlatform();
    try {
      const token = await own.tokenOf('household');
      const ask = async () => (await own.ask(whoAmI, { token })).codes;
      const { exp = 0 } = decodeJwt(token);
      assert.equal(exp * 1000, own.clock.now().epochMilliseconds + 3_600_000);
      own.clock.advance({ seconds: 3599 });
      assert.deepEqual(await ask(), []);
      own.clock.advance({ milliseconds: 999 });
      assert.deepEqual(await ask(), []);
      own.clock.advance({ milliseconds: 1 });
      assert.deepEqual(await ask(), ['KT-CT-1124']);
      own.clock.advance({ hours: 24 * 365 });
      assert.deepEqual(await ask(), ['KT-CT-1124']);
    } finally {
      await own.close();
    }
  });
});

describe('the keys that sign', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const newToken = async (): Promise<string> => {
    const { apiKey } = platform.viewer('household');
    const { data } = await platform.ask(signIn, { variables: { input: { APIKey: apiKey } } });
    return data.obtainKrakenToken.token;
  };
  const codesWith = async (token: string) => (await platform.ask(whoAmI, { token })).codes;
  const publishedKeys = async (): Promise<JSONWebKeySet> =>
    (await fetch(new URL('/.well-known/jwks.json', platform.url))).json() as Promise<JSONWebKeySet>;

  it('are published, so that anyone can verify a token and no one can sign one', async () => {
    const token = await newToken();
    const keys = await publishedKeys();
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer: 'halfhour',
      currentDate: new Date(platform.clock.now().epochMilliseconds),
    });
    assert.equal(payload.tokenUse, 'access');
    assert.equal(protectedHeader.alg, 'ES256');
    for (const key of keys.keys) {
      assert.equal(key.d, undefined);
      assert.equal(key.use, 'sig');
    }
  });

  it('are changed without ending tokens, until the old one is retired', async () => {
    const { db, clock } = platform;
    const old = await newToken();
    const oldKey = decodeProtectedHeader(old).kid ?? '';
    clock.advance({ seconds: 1 });
    const newKey = await createSigningKey(db, clock);
    const fresh = await newToken();
    assert.equal(decodeProtectedHeader(fresh).kid, newKey);
    assert.notEqual(oldKey, newKey);
    assert.deepEqual([await codesWith(old), await codesWith(fresh)], [[], []]);
    assert.deepEqual(
      new Set((await publishedKeys()).keys.map(({ kid }) => kid)),
      new Set([oldKey, newKey]),
    );
    await endSigningKey(db, clock, oldKey);
    assert.deepEqual([await codesWith(old), await codesWith(fresh)], [['KT-CT-1143'], []]);
    assert.deepEqual(
      (await publishedKeys()).keys.map(({ kid }) => kid),
      [newKey],
    );
  });

  it('never run out', async () => {
    const { db, clock } = platform;
    const [only, ...others] = await openSigningKeys(db);
    assert.deepEqual(others, []);
    await assert.rejects(() => endSigningKey(db, clock, only?.id ?? ''), /only signing key/);
    await assert.rejects(() => endSigningKey(db, clock, 'nothing'), /There is no key nothing/);
    clock.advance({ seconds: 1 });
    const added = await createSigningKey(db, clock);
    await endSigningKey(db, clock, added);
    await assert.rejects(() => endSigningKey(db, clock, added), /There is no key/);
    assert.deepEqual(await codesWith(await newToken()), []);
  });
});

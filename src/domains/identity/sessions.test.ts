import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { testNow } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { type Permission, permissions } from '../../contract/permissions.ts';
import { permissionsWithin } from './scopes.rules.ts';
import {
  authorizedApplications,
  organizations,
  preSignedTokens,
  refreshTokens,
  secretKeys,
} from './tables.ts';

const signIn = `mutation($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) { token payload refreshToken refreshExpiresIn } }`;
const whoAmI = '{ viewer { id email liveSecretKey permissions { permission } } }';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform();
});
afterEach(() => platform.clock.set(testNow));
after(async () => {
  assert.deepEqual(platform.faults, []);
  await platform.close();
});

const obtain = (input: Record<string, unknown>) => platform.ask(signIn, { variables: { input } });
const issuedFor = async (input: Record<string, unknown>) =>
  (await obtain(input)).data.obtainKrakenToken;
const codesWith = async (token: string, document = whoAmI) =>
  (await platform.ask(document, { token })).codes;
const keyOf = (name: string) => ({ APIKey: platform.viewer(name).apiKey });
const passwordOf = (name: string) => {
  const { email, password } = platform.viewer(name);
  return { email, password };
};

describe('a refresh token', () => {
  it('renews as often as one likes and ends a week after it was issued', async () => {
    const { db, clock } = platform;
    const { refreshToken, refreshExpiresIn } = await issuedFor(keyOf('household'));
    const endsAtMs = clock.now().epochMilliseconds + 7 * 24 * 3_600_000;
    assert.equal(refreshExpiresIn * 1000, endsAtMs);
    for (let day = 0; day < 6; day += 1) {
      clock.advance({ hours: 24 });
      const renewed = await issuedFor({ refreshToken });
      assert.equal(renewed.refreshToken, refreshToken);
      assert.equal(renewed.refreshExpiresIn, refreshExpiresIn);
      assert.deepEqual(await codesWith(renewed.token), []);
    }
    clock.set('2026-03-17T11:59:59.999Z');
    assert.equal((await obtain({ refreshToken })).errors, undefined);
    clock.advance({ milliseconds: 1 });
    const { errors } = await obtain({ refreshToken });
    assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1134');
    assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, [
      'input',
      'refreshToken',
    ]);
    const rows = await db.query.select().from(refreshTokens);
    assert.ok(!JSON.stringify(rows).includes(refreshToken), 'it is kept in the clear');
  });

  it('is ended by its holder and by no one else', async () => {
    const { refreshToken } = await issuedFor(keyOf('household'));
    const { refreshToken: other } = await issuedFor(keyOf('household'));
    const end = (token: string, as: string) =>
      platform.ask(
        `mutation($input: InvalidateRefreshTokenInput!) {
          invalidateRefreshToken(input: $input) { token { key expiryDt isValid } } }`,
        { as, variables: { input: { refreshToken: token } } },
      );
    for (const [token, as] of [
      [refreshToken, 'plain'],
      [refreshToken, 'organization'],
      [refreshToken, 'partner'],
      ['wrong', 'household'],
    ] as const) {
      assert.deepEqual((await end(token, as)).codes, ['KT-CT-1130'], as);
    }
    assert.equal((await obtain({ refreshToken })).errors, undefined);
    const { data } = await end(refreshToken, 'household');
    assert.deepEqual(data.invalidateRefreshToken.token, {
      key: refreshToken,
      expiryDt: '2026-03-17T12:00:00+00:00',
      isValid: false,
    });
    assert.deepEqual((await obtain({ refreshToken })).codes, ['KT-CT-1135']);
    assert.deepEqual((await end(refreshToken, 'household')).codes, ['KT-CT-1130']);
    assert.equal((await obtain({ refreshToken: other })).errors, undefined);
  });
});

describe('a pre-signed token', () => {
  const generate = (as: string, given: Record<string, unknown> = {}) =>
    platform.ask(
      `mutation($email: String!, $days: Int!, $scope: PreSignedTokenScope!) {
        generatePreSignedToken(email: $email, numberOfDaysAllowed: $days, scope: $scope) {
          token scope tokenExpiryDatetime } }`,
      {
        as,
        variables: {
          email: platform.viewer('household').email,
          days: 1,
          scope: 'SUBMIT_METER_READINGS',
          ...given,
        },
      },
    );

  it('signs in with what its scope leaves of the permissions, and cannot be renewed', async () => {
    const { data } = await generate('organization');
    const { token: preSignedKey, ...rest } = data.generatePreSignedToken;
    assert.deepEqual(rest, {
      scope: 'SUBMIT_METER_READINGS',
      tokenExpiryDatetime: '2026-03-11T12:00:00+00:00',
    });
    const issued = await issuedFor({ preSignedKey });
    assert.deepEqual([issued.refreshToken, issued.refreshExpiresIn], [null, null]);
    assert.equal(issued.payload.scope, 'SUBMIT_METER_READINGS');
    const { data: seen } = await platform.ask(whoAmI, { token: issued.token });
    const held = seen.viewer.permissions.map(
      ({ permission }: { permission: string }) => permission,
    );
    assert.deepEqual(new Set(held), permissionsWithin('SUBMIT_METER_READINGS'));
    assert.equal(seen.viewer.liveSecretKey, null);
    assert.equal(seen.viewer.email, platform.viewer('household').email);
    const rows = await platform.db.query.select().from(preSignedTokens);
    assert.ok(!JSON.stringify(rows).includes(preSignedKey), 'it is kept in the clear');
  });

  it('gives a user nothing that it did not have', async () => {
    const viewer = await issuedFor({ preSignedKey: platform.viewer('household').preSignedKey });
    const { data } = await platform.ask(whoAmI, { token: viewer.token });
    const own = new Set<string>(platform.viewer('household').permissions);
    for (const { permission } of data.viewer.permissions) assert.ok(own.has(permission));
  });

  it('neither replaces the key to everything nor ends anything', async () => {
    const { token } = await issuedFor({ preSignedKey: platform.viewer('household').preSignedKey });
    for (const mutation of [
      'regenerateSecretKey { viewer { id } }',
      'forceReauthentication(input: { includeThirdParties: true }) { effectiveAt }',
    ]) {
      const { codes } = await platform.ask(`mutation { ${mutation} }`, { token });
      assert.deepEqual(codes, ['KT-CT-1111'], mutation);
    }
    assert.equal((await platform.ask('{ viewer { id } }', { token })).errors, undefined);
    assert.equal((await obtain(keyOf('household'))).errors, undefined);
  });

  it('opens nothing any more once it was ended, with a session that it opened', async () => {
    const { data } = await generate('organization');
    const { token: preSignedKey } = data.generatePreSignedToken;
    const { token, payload } = await issuedFor({ preSignedKey });
    assert.deepEqual(await codesWith(token), []);
    await platform.db.query
      .update(preSignedTokens)
      .set({ invalidatedAt: platform.clock.now() })
      .where(eq(preSignedTokens.id, payload.link));
    assert.deepEqual(await codesWith(token), ['KT-CT-1124']);
  });

  it('is good for 1 to 90 days, to the instant', async () => {
    for (const days of [-1, 0, 91, 2_147_483_647]) {
      const { errors } = await generate('organization', { days });
      assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1131', `${days}`);
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, [
        'numberOfDaysAllowed',
      ]);
    }
    const { data } = await generate('organization', { days: 90 });
    const { token: preSignedKey, tokenExpiryDatetime } = data.generatePreSignedToken;
    assert.equal(tokenExpiryDatetime, '2026-06-08T12:00:00+00:00');
    platform.clock.set('2026-06-08T11:59:59.999Z');
    assert.equal((await obtain({ preSignedKey })).errors, undefined);
    platform.clock.advance({ milliseconds: 1 });
    assert.deepEqual((await obtain({ preSignedKey })).codes, ['KT-CT-1139']);
  });

  it('is issued for users within reach only', async () => {
    const { email } = platform.viewer('plain');
    const granted = new Set(platform.viewer('letters').accountNumbers);
    const foreign = ['household', 'plain', 'debtor', 'group'].filter(
      (name) => !platform.viewer(name).accountNumbers.some((number) => granted.has(number)),
    );
    assert.ok(foreign.length > 0);
    for (const name of foreign) {
      const given = { email: platform.viewer(name).email };
      assert.deepEqual((await generate('letters', given)).codes, ['KT-CT-1128'], name);
    }
    assert.deepEqual((await generate('organization', { email: 'no@one.example' })).codes, [
      'KT-CT-1128',
    ]);
    assert.equal(
      (await generate('organization', { email: email?.toUpperCase() })).errors,
      undefined,
    );
  });

  it('is not issued for more than the issuer may do itself', async () => {
    const grant = (permissions: Permission[]) =>
      platform.db.query
        .update(organizations)
        .set({ permissions })
        .where(eq(organizations.hasEveryAccount, true));
    await grant(['CAN_ACCESS_THIRD_PARTY_QUERIES', 'CAN_SUBMIT_METER_READINGS']);
    const { errors } = await generate('organization', { scope: 'VIEW_DETAILED_USAGE' });
    await grant([...permissions]);
    assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-1131');
    assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['scope']);
  });
});

describe('an API key', () => {
  const regenerate = (as: string) =>
    platform.ask('mutation { regenerateSecretKey { viewer { liveSecretKey } } }', { as });

  it('is replaced by a new one, and the old one ends at once', async () => {
    const old = platform.viewer('debtor').apiKey;
    const { data } = await regenerate('debtor');
    const { liveSecretKey } = data.regenerateSecretKey.viewer;
    assert.match(liveSecretKey, /^sk_live_[\w-]{40,}$/);
    assert.notEqual(liveSecretKey, old);
    assert.deepEqual((await obtain({ APIKey: old })).codes, ['KT-CT-1139']);
    const { token } = await issuedFor({ APIKey: liveSecretKey });
    const { data: seen } = await platform.ask(whoAmI, { token });
    assert.equal(seen.viewer.liveSecretKey, liveSecretKey);
    const rows = await platform.db.query.select().from(secretKeys);
    const kept = rows.map(({ sealedKey }) => Buffer.from(sealedKey).toString('latin1')).join();
    assert.ok(!kept.includes(liveSecretKey) && !JSON.stringify(rows).includes(liveSecretKey));
  });

  it('stays one, however many ask for a new one at once', async () => {
    await platform.tokenOf('plain');
    const answers = await Promise.all([1, 2, 3].map(() => regenerate('plain')));
    for (const { errors } of answers) assert.equal(errors, undefined);
    const { data } = await platform.ask(whoAmI, { as: 'plain' });
    const { liveSecretKey } = data.viewer;
    assert.equal((await obtain({ APIKey: liveSecretKey })).errors, undefined);
    const live = (await platform.db.query.select().from(secretKeys)).filter(
      ({ userId, revokedAt }) => String(userId) === data.viewer.id && revokedAt === null,
    );
    assert.equal(live.length, 1);
  });

  it('is for account users', async () => {
    for (const as of ['organization', 'partner']) {
      assert.deepEqual((await regenerate(as)).codes, ['KT-CT-11100'], as);
    }
  });
});

describe('forcing to sign in again', () => {
  const force = (token: string, includeThirdParties: boolean) =>
    platform.ask(
      `mutation { forceReauthentication(input: { includeThirdParties: ${includeThirdParties} }) {
        effectiveAt tokensInvalidated } }`,
      { token },
    );

  it('ends every token at once, the one in use included, and none that comes after', async () => {
    const first = await issuedFor(passwordOf('household'));
    const second = await issuedFor(passwordOf('household'));
    const other = await issuedFor(passwordOf('debtor'));
    const { data } = await force(first.token, false);
    assert.deepEqual(data.forceReauthentication, {
      effectiveAt: '2026-03-10T12:00:00+00:00',
      tokensInvalidated: true,
    });
    for (const { token } of [first, second])
      assert.deepEqual(await codesWith(token), ['KT-CT-1124']);
    for (const { refreshToken } of [first, second]) {
      assert.deepEqual((await obtain({ refreshToken })).codes, ['KT-CT-1135']);
    }
    // In the same second.
    const fresh = await issuedFor(passwordOf('household'));
    assert.deepEqual(await codesWith(fresh.token), []);
    assert.equal((await obtain({ refreshToken: fresh.refreshToken })).errors, undefined);
    assert.deepEqual(await codesWith(other.token), []);
  });

  it('takes applications their access where that is asked for, and only there', async () => {
    const applications = async (token: string) =>
      (await platform.ask('{ authorizedApplications { clientId } }', { token })).data
        .authorizedApplications.length;
    const { token } = await issuedFor(passwordOf('household'));
    assert.ok((await applications(token)) > 0);
    await force(token, false);
    const { token: second } = await issuedFor(passwordOf('household'));
    assert.ok((await applications(second)) > 0);
    await force(second, true);
    const { token: third } = await issuedFor(passwordOf('household'));
    assert.equal(await applications(third), 0);
    const left = await platform.db.query.select().from(authorizedApplications);
    assert.ok(
      left.some(({ revokedAt }) => revokedAt === null),
      'other users keep theirs',
    );
  });

  it('ends links, and the API key where third parties are to lose their access', async () => {
    const { email = '', apiKey, preSignedKey } = platform.viewer('carer');
    const { token: ofLink } = await issuedFor({ preSignedKey });
    const otherLink = { preSignedKey: platform.viewer('group').preSignedKey };
    assert.deepEqual(await codesWith(ofLink), []);
    const { token } = await issuedFor(passwordOf('carer'));
    await force(token, false);
    assert.deepEqual((await obtain({ preSignedKey })).codes, ['KT-CT-1139']);
    assert.deepEqual(await codesWith(ofLink), ['KT-CT-1124']);
    assert.equal((await obtain({ APIKey: apiKey })).errors, undefined);
    const { token: second } = await issuedFor(passwordOf('carer'));
    await force(second, true);
    assert.deepEqual((await obtain({ APIKey: apiKey })).codes, ['KT-CT-1139']);
    const { token: third } = await issuedFor(passwordOf('carer'));
    const { data } = await platform.ask(whoAmI, { token: third });
    assert.deepEqual([data.viewer.email, data.viewer.liveSecretKey], [email, null]);
    assert.equal((await obtain(otherLink)).errors, undefined, 'the links of others go on');
  });

  it('works for organizations and partner users as well', async () => {
    for (const [as, field] of [
      ['few', '{ thirdPartyViewer { name } }'],
      ['agent', '{ partnerViewer { name } }'],
    ] as const) {
      const token = await platform.tokenOf(as);
      assert.equal((await force(token, true)).errors, undefined);
      assert.deepEqual(await codesWith(token, field), ['KT-CT-1124'], as);
    }
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { addRefreshTokenForPassword } from './tokens.store.ts';
import { findUserByEmail, setPassword } from './users.store.ts';

let platform: TestPlatform;
before(async () => {
  // One address asks for everything here, more often than it may.
  platform = await startTestPlatform({ hasLimits: false });
});
after(async () => {
  await platform.close();
  assert.deepEqual(platform.faults, []);
});

const obtain = (email: string, password: string) =>
  platform.ask(
    `mutation($input: ObtainJSONWebTokenInput!) {
      obtainKrakenToken(input: $input) { token refreshToken } }`,
    { variables: { input: { email, password } } },
  );

describe('changing a password at once', () => {
  it('is won by one of sixteen, and the others have the wrong old password', async () => {
    const { email = '', password: oldPassword = '' } = platform.viewer('plain');
    const { token } = (await obtain(email, oldPassword)).data.obtainKrakenToken;
    const wanted = Array.from({ length: 16 }, (_, place) => `longer password no ${place}`);
    const answers = await Promise.all(
      wanted.map((newPassword) =>
        platform.ask(
          `mutation($input: UpdatePasswordInput) {
            updatePassword(input: $input) { viewer { email } } }`,
          {
            token,
            variables: { input: { oldPassword, newPassword, newPasswordConfirmed: newPassword } },
          },
        ),
      ),
    );
    const won = wanted.filter((_password, place) => answers[place]?.codes.length === 0);
    assert.equal(won.length, 1);
    assert.deepEqual(
      answers.flatMap(({ codes }) => codes),
      Array(15).fill('KT-CT-5460'),
    );
    for (const password of [oldPassword, ...wanted]) {
      const { codes } = await obtain(email, password);
      assert.deepEqual(codes, won.includes(password) ? [] : ['KT-CT-1138'], password);
    }
  });
});

describe('a refresh token for a password that is being changed', () => {
  it('is not added once the password is another', async () => {
    const { db, clock } = platform;
    const user = await findUserByEmail(db, platform.viewer('debtor').email ?? '');
    assert.ok(user?.passwordHash);
    const { id, passwordHash, tokenGeneration } = user;
    const add = (tokenHash: string) =>
      addRefreshTokenForPassword(
        db,
        {
          tokenHash,
          holderKind: 'customer',
          holderId: id,
          tokenGeneration,
          issuedAt: clock.now(),
          expiresAt: clock.now().add({ hours: 1 }),
        },
        passwordHash,
      );
    assert.equal(await add('before'), true);
    const isWritten = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const changing = db.transaction(async (tx) => {
      await setPassword(tx, id, 'the hash of another one');
      isWritten.resolve();
      await mayEnd.promise;
    });
    await isWritten.promise;
    // It waits for the change, which it cannot see yet.
    const adding = add('meanwhile');
    mayEnd.resolve();
    await changing;
    assert.equal(await adding, false);
    assert.equal(await add('after'), false);
  });
});

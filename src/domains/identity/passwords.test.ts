import assert from 'node:assert/strict';
import { createHook } from 'node:async_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { testNow } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { hashPassword, isPassword, warmPasswords } from './passwords.actions.ts';
import { brokenPasswordRules, isEmailAddress, passwordHelpTexts } from './passwords.rules.ts';
import { passwordResets, users } from './tables.ts';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform();
});
afterEach(() => platform.clock.set(testNow));
after(async () => {
  assert.deepEqual(platform.faults, []);
  await platform.close();
});

const obtain = (input: Record<string, unknown>) =>
  platform.ask(
    `mutation($input: ObtainJSONWebTokenInput!) {
      obtainKrakenToken(input: $input) { token refreshToken } }`,
    { variables: { input } },
  );

describe('the rules for passwords', () => {
  it('are told as plain sentences or as one list in HTML', async () => {
    const { data } = await platform.ask(
      '{ plain: passwordValidatorHelpTexts html: passwordValidatorHelpTexts(asHtml: true) }',
    );
    assert.deepEqual(data.plain, passwordHelpTexts);
    assert.equal(data.html.length, 1);
    assert.equal(
      data.html[0],
      `<ul>${data.plain.map((each: string) => `<li>${each}</li>`).join('')}</ul>`,
    );
  });

  it('say yes to a good password and which one a bad password breaks', () => {
    const personal = ['Rosemary', 'Rowntree', 'rosemary.rowntree001'];
    const [length, digits, common, own] = passwordHelpTexts;
    for (const [password, broken] of [
      ['correct horse battery', []],
      ['éèàùçôîâ£€', []],
      [`${'x'.repeat(255)}abc`, [length]],
      ['nine char', [length]],
      ['12345678901234', [digits]],
      ['Password123', [common]],
      ['abababababab', [common]],
      ['I am ROSEMARY', [own]],
      ['rowntree rowntree', [own]],
      ['1111', [length, digits, common]],
    ] as const) {
      assert.deepEqual(brokenPasswordRules(password, personal), broken, password);
    }
    assert.deepEqual(brokenPasswordRules('an answer for Al', ['Al']), []);
  });

  it('know an address from what is none', () => {
    for (const text of ['a@b.c', 'first.last+tag@sub.example.org', 'ü@exämple.de']) {
      assert.ok(isEmailAddress(text), text);
    }
    for (const text of ['', 'a', 'a@b', '@b.c', 'a b@c.d', 'a@b.c\n', `${'a'.repeat(250)}@b.co`]) {
      assert.equal(isEmailAddress(text), false, text);
    }
  });
});

describe('comparing a password', () => {
  it('is right for the right one only', async () => {
    const kept = await hashPassword('correct horse battery');
    assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    assert.equal(await isPassword(kept, 'correct horse battery'), true);
    assert.equal(await isPassword(kept, 'correct horse batterY'), false);
    assert.equal(await isPassword(null, 'correct horse battery'), false);
    assert.notEqual(await hashPassword('correct horse battery'), kept);
  });

  it('is done once for a user and once for no one, so that time tells nothing', async () => {
    // The native library's work is an asynchronous resource without a name.
    let nameless = 0;
    const hook = createHook({
      init(_id, type) {
        if (String(type) === 'undefined') nameless += 1;
      },
    });
    const during = async (work: () => Promise<unknown>): Promise<number> => {
      nameless = 0;
      hook.enable();
      await work();
      hook.disable();
      return nameless;
    };
    await warmPasswords();
    const kept = await hashPassword('correct horse battery');
    const one = await during(() => verify(kept, 'wrong'));
    assert.ok(one > 0, 'a comparison cannot be told apart any more');
    assert.equal(await during(() => isPassword(kept, 'wrong')), one);
    assert.equal(await during(() => isPassword(null, 'wrong')), one);
    const { email } = platform.viewer('plain');
    await obtain({ email, password: 'wrong' });
    for (const asked of [email, 'no@one.example']) {
      assert.equal(await during(() => obtain({ email: asked, password: 'wrong' })), one, asked);
    }
    await platform.db.query
      .update(users)
      .set({ passwordHash: null })
      .where(eq(users.email, email ?? ''));
    assert.equal(await during(() => obtain({ email, password: 'wrong' })), one);
  });
});

describe('a reset by mail', () => {
  const request = (email: string) =>
    platform.ask(
      `mutation($email: String!) { requestPasswordReset(input: { email: $email }) { email } }`,
      { variables: { email } },
    );
  const isValid = async (userId: string, token: string) =>
    (
      await platform.ask(
        `query($userId: String!, $token: String!) {
          isPasswordResetTokenValid(userId: $userId, token: $token) }`,
        { variables: { userId, token } },
      )
    ).data.isPasswordResetTokenValid;
  const reset = (userId: string, token: string, newPassword: string) =>
    platform.ask(
      `mutation($input: ResetUserPasswordInput!) {
        resetUserPassword(input: $input) { passwordUpdated failureReasons } }`,
      { variables: { input: { userId, token, newPassword } } },
    );
  const messages = () =>
    readdirSync(platform.outbox).map((file) => readFileSync(join(platform.outbox, file), 'utf8'));
  /** Messages go out after the answer. */
  const messageTo = async (address: string): Promise<string> => {
    for (let waits = 0; waits < 500; waits += 1) {
      const found = messages().find((message) => message.includes(`To: ${address}`));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`No message to ${address}`);
  };

  it('goes from the request to the new password, and the link works once', async () => {
    const { email = '', password, apiKey, preSignedKey, samples } = platform.viewer('debtor');
    const { data: before } = await obtain({ APIKey: apiKey });
    const { token: oldToken, refreshToken } = before.obtainKrakenToken;
    assert.deepEqual((await request(email.toUpperCase())).data, {
      requestPasswordReset: { email: email.toUpperCase() },
    });
    const message = await messageTo(email);
    const userId = /^User: (\d+)\r?$/m.exec(message)?.[1] ?? '';
    const token = /^Token: (\S+)\r?$/m.exec(message)?.[1] ?? '';
    assert.equal(await isValid(userId, token), true);
    assert.equal(await isValid(String(Number(userId) + 1), token), false);
    assert.equal(await isValid(userId, `${token}x`), false);
    const rows = await platform.db.query.select().from(passwordResets);
    assert.ok(!JSON.stringify(rows).includes(token), 'the token is kept in the clear');

    const weak = await reset(userId, token, '12345678901234');
    assert.deepEqual(weak.data.resetUserPassword, {
      passwordUpdated: false,
      failureReasons: [passwordHelpTexts[1]],
    });
    assert.equal(await isValid(userId, token), true);
    const done = await reset(userId, token, 'a new and longer one');
    assert.deepEqual(done.data.resetUserPassword, { passwordUpdated: true, failureReasons: [] });
    assert.equal(await isValid(userId, token), false);
    assert.deepEqual((await reset(userId, token, 'another longer one')).codes, ['KT-CT-1132']);
    // Another link to reset it has ended as well, and links to sign in; the key has not.
    assert.equal(await isValid(userId, samples.token ?? ''), false);
    assert.deepEqual((await obtain({ preSignedKey })).codes, ['KT-CT-1139']);
    assert.equal((await obtain({ APIKey: apiKey })).errors, undefined);

    assert.deepEqual((await obtain({ email, password })).codes, ['KT-CT-1138']);
    assert.equal((await obtain({ email, password: 'a new and longer one' })).errors, undefined);
    assert.deepEqual((await obtain({ refreshToken })).codes, ['KT-CT-1135']);
    assert.deepEqual((await platform.ask('{ viewer { id } }', { token: oldToken })).codes, [
      'KT-CT-1124',
    ]);
  });

  it('answers an unknown address alike and sends nothing to it', async () => {
    const { email = '' } = platform.viewer('group');
    const unknown = 'nobody.of.ours@halfhour.example';
    const { text } = await request(unknown);
    const known = await request(email);
    assert.equal(text, known.text.replace(email, unknown));
    // The message for the known one is written last.
    await messageTo(email);
    assert.ok(!messages().some((message) => message.includes(unknown)));
    const rows = await platform.db.query.select().from(passwordResets);
    assert.ok(rows.every(({ userId }) => userId > 0));
  });

  it('is good for a day', async () => {
    const { email = '' } = platform.viewer('plain');
    await request(email);
    const message = await messageTo(email);
    const userId = /^User: (\d+)\r?$/m.exec(message)?.[1] ?? '';
    const token = /^Token: (\S+)\r?$/m.exec(message)?.[1] ?? '';
    platform.clock.advance({ hours: 24 });
    assert.equal(await isValid(userId, token), false);
    assert.deepEqual((await reset(userId, token, 'a new and longer one')).codes, ['KT-CT-1132']);
    platform.clock.set('2026-03-11T11:59:59.999Z');
    assert.equal(await isValid(userId, token), true);
  });

  it('is refused for what is no address, and after five requests for one that is', async () => {
    for (const email of ['', 'nobody', 'no body@b.c']) {
      const { errors } = await request(email);
      assert.equal(errors?.[0]?.extensions.errorCode, 'KT-CT-11331');
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, [
        'input',
        'email',
      ]);
    }
    const often = 'Often@halfhour.example';
    for (let n = 0; n < 5; n += 1) assert.equal((await request(often)).errors, undefined);
    assert.deepEqual((await request(often)).codes, ['KT-CT-11332']);
    assert.deepEqual((await request(often.toLowerCase())).codes, ['KT-CT-11332']);
    assert.equal((await request('seldom@halfhour.example')).errors, undefined);
  });

  it('takes no text for an identifier that is none', async () => {
    for (const userId of ['', 'x', '0', '-1', '1.5', '2147483648', '99999999999999999999', '1 ']) {
      assert.equal(await isValid(userId, 'x'), false, userId);
      assert.deepEqual(
        (await reset(userId, 'x', 'a new and longer one')).codes,
        ['KT-CT-4125'],
        userId,
      );
    }
    assert.deepEqual((await reset('999999', 'x', 'a new and longer one')).codes, ['KT-CT-1132']);
  });

  it('works once, also where two use it at the same moment', async () => {
    const { userId = '', token = '' } = platform.viewer('group').samples;
    const answers = await Promise.all(
      ['one longer password', 'two longer passwords'].map((each) => reset(userId, token, each)),
    );
    assert.deepEqual(
      answers.flatMap(({ codes }) => codes),
      ['KT-CT-1132'],
    );
    const updated = answers.filter(({ data }) => data.resetUserPassword?.passwordUpdated);
    assert.equal(updated.length, 1);
  });
});

describe('changing the password', () => {
  const change = (as: string, input: object | null) =>
    platform.ask(
      'mutation($input: UpdatePasswordInput) { updatePassword(input: $input) { viewer { email } } }',
      { as, variables: { input } },
    );

  it('names the input that is wrong', async () => {
    const right = platform.viewer('household').password ?? '';
    const fresh = 'a new and longer one';
    for (const [oldPassword, newPassword, newPasswordConfirmed, code, path] of [
      ['wrong', fresh, fresh, 'KT-CT-5460', 'oldPassword'],
      ['wrong', 'short', 'other', 'KT-CT-5460', 'oldPassword'],
      [right, fresh, `${fresh}!`, 'KT-CT-5450', 'newPasswordConfirmed'],
      [right, 'short', 'short', 'KT-CT-5450', 'newPassword'],
      [right, '', '', 'KT-CT-5450', 'newPassword'],
    ] as const) {
      const { errors } = await change('household', {
        oldPassword,
        newPassword,
        newPasswordConfirmed,
      });
      assert.equal(errors?.[0]?.extensions.errorCode, code);
      assert.deepEqual(errors?.[0]?.extensions.validationErrors?.[0]?.inputPath, ['input', path]);
    }
    assert.deepEqual((await change('household', null)).codes, ['KT-CT-1605']);
    for (const as of ['organization', 'partner']) {
      const input = { oldPassword: right, newPassword: fresh, newPasswordConfirmed: fresh };
      assert.deepEqual((await change(as, input)).codes, ['KT-CT-1111'], as);
    }
  });

  it('ends refresh tokens and leaves the token in use', async () => {
    const { email, password: oldPassword } = platform.viewer('household');
    const newPassword = 'a new and longer one';
    const { data: before } = await obtain({ email, password: oldPassword });
    const input = { oldPassword, newPassword, newPasswordConfirmed: newPassword };
    assert.deepEqual((await change('household', input)).data.updatePassword.viewer, { email });
    const { refreshToken, token } = before.obtainKrakenToken;
    assert.deepEqual((await obtain({ refreshToken })).codes, ['KT-CT-1135']);
    assert.equal((await platform.ask('{ viewer { id } }', { token })).errors, undefined);
    assert.deepEqual((await obtain({ email, password: oldPassword })).codes, ['KT-CT-1138']);
    assert.equal((await obtain({ email, password: newPassword })).errors, undefined);
  });

  it('is given up after ten wrong old passwords', async () => {
    const input = { oldPassword: 'wrong', newPassword: 'x', newPasswordConfirmed: 'x' };
    await platform.tokenOf('group');
    const codes = [];
    for (let n = 0; n < 11; n += 1) codes.push((await change('household', input)).codes[0]);
    assert.deepEqual(codes, [...Array(10).fill('KT-CT-5460'), 'KT-CT-1199']);
  });
});

import { hash, verify } from '@node-rs/argon2';
import { contractError, invalidInput } from '../../contract/errors.ts';
import type { Context } from '../../engine/context.ts';
import { intKey } from '../../engine/nodes.ts';
import type {
  RequestPasswordResetInput,
  ResetUserPasswordInput,
  UpdatePasswordInput,
} from '../../engine/schema.generated.ts';
import { secretToken } from '../../kernel/identifiers.ts';
import { brokenPasswordRules, isEmailAddress } from './passwords.rules.ts';
import { hashSecret } from './secrets.rules.ts';
import {
  addPasswordReset,
  endAllTokens,
  endPasswordResets,
  endPreSignedTokens,
  endRefreshTokens,
  hasOpenPasswordReset,
  usePasswordReset,
} from './tokens.store.ts';
import {
  findUserByEmail,
  passwordHashOf,
  replacePassword,
  setPassword,
  type UserRow,
  userById,
} from './users.store.ts';

/** Argon2id, the library's default, at the least that OWASP recommends: 19 MiB, two passes. */
const hashing = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const resetValidHours = 24;

export function hashPassword(password: string): Promise<string> {
  return hash(password, hashing);
}

let hashOfNoOne: Promise<string> | undefined;

/**
 * Whether a password is the one behind a hash. Without a hash it takes as long and is not, so the
 * time does not tell whether a user exists.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  hashOfNoOne ??= hashPassword(secretToken());
  const isRight = await verify(passwordHash ?? (await hashOfNoOne), password);
  return isRight && passwordHash !== null;
}

/** Prepares the comparison for unknown users, so that the first one is no slower than the rest. */
export async function warmPasswords(): Promise<void> {
  await isPassword(null, '');
}

function personalWords(user: UserRow): string[] {
  return [user.givenName, user.familyName, user.email.split('@')[0] ?? ''];
}

/**
 * Changes the viewer's own password.
 *
 * @throws CodedError KT-CT-5460 for an old password that is wrong, or is not the present one any
 * more when the new one is written, KT-CT-5450 for a new one that breaks a
 * rule or differs from its repetition, KT-CT-1199 after too many wrong ones.
 */
export async function changePassword(
  context: Context<'KT-CT-5450' | 'KT-CT-5460'>,
  userId: number,
  input: UpdatePasswordInput,
): Promise<UserRow> {
  const { db, clock, limits, raise } = context;
  const { ip } = context.request;
  const user = await db.read(userById, userId);
  if (!user) throw new Error('The viewer is not there any more');
  const { oldPassword, newPassword, newPasswordConfirmed } = input;
  const who = user.email.toLowerCase();
  if (!(await limits.takeAttempt(ip, who))) throw contractError('KT-CT-1199');
  const notPresent = wrong(['oldPassword'], 'This is not the present password.');
  const present = await passwordHashOf(db, userId);
  if (!(await isPassword(present, oldPassword)) || present === null) {
    return raise('KT-CT-5460', notPresent);
  }
  await limits.forgiveAttempt(ip, who);
  if (newPassword !== newPasswordConfirmed) {
    return raise('KT-CT-5450', wrong(['newPasswordConfirmed'], 'The repetition differs.'));
  }
  const broken = brokenPasswordRules(newPassword, personalWords(user));
  if (broken.length > 0) {
    return raise('KT-CT-5450', wrong(['newPassword'], broken.join(' ')));
  }
  const passwordHash = await hashPassword(newPassword);
  await db.transaction(async (tx) => {
    if (!(await replacePassword(tx, userId, present, passwordHash)))
      raise('KT-CT-5460', notPresent);
    await endRefreshTokens(tx, { kind: 'customer', id: userId }, clock.now());
    await endPasswordResets(tx, userId, clock.now());
  });
  return user;
}

function wrong(path: readonly string[], message: string) {
  return { validationErrors: [{ message, inputPath: ['input', ...path] }] };
}

/**
 * Sends a link to reset a password, where the address is a user's. Whether it is cannot be told
 * from the answer: the message goes out after it.
 *
 * @throws CodedError KT-CT-11331 for a text that is no address, KT-CT-11332 where resets of this
 * address were asked for too often, KT-CT-1133 where no message can be sent at all.
 */
export async function requestReset(
  context: Context<'KT-CT-1133' | 'KT-CT-11331' | 'KT-CT-11332'>,
  { email }: RequestPasswordResetInput,
): Promise<void> {
  const { db, clock, services, limits, raise } = context;
  if (!isEmailAddress(email)) {
    raise('KT-CT-11331', wrong(['email'], 'This is not an email address.'));
  }
  if (!(await limits.takePasswordReset(email.toLowerCase()))) raise('KT-CT-11332');
  if (!(await services.mail.isReady())) raise('KT-CT-1133');
  const user = await findUserByEmail(db, email);
  const token = secretToken();
  if (!user?.isActive) return;
  const now = clock.now();
  await addPasswordReset(db, {
    userId: user.id,
    tokenHash: hashSecret(token),
    requestedAt: now,
    expiresAt: now.add({ hours: resetValidHours }),
  });
  services.mail.post({
    to: user.email,
    subject: 'Reset your password',
    text: [
      `Hello ${user.preferredName ?? user.givenName},`,
      'someone, most likely you, asked to reset your password.',
      `User: ${user.id}`,
      `Token: ${token}`,
      `The token is valid for ${resetValidHours} hours. If it was not you, do nothing.`,
    ].join('\n\n'),
  });
}

/** Whether a reset link can still be used. False for any text that is not from such a link. */
export async function isResetOpen(
  { db, clock }: Context,
  userId: string,
  token: string,
): Promise<boolean> {
  const id = intKey(userId);
  return id !== null && hasOpenPasswordReset(db, id, hashSecret(token), clock.now());
}

/**
 * Sets a new password with a reset link and ends every token, pre-signed token and other reset link
 * of the user. Its API key stays, which is not a person's to have forgotten.
 *
 * @returns the rules that the password breaks; none where it is now the password.
 * @throws CodedError KT-CT-4125 for a text that is no user's identifier, KT-CT-1132 for a link
 * that cannot be used.
 */
export async function resetPassword(
  context: Context<'KT-CT-4125' | 'KT-CT-1132'>,
  { userId, token, newPassword }: ResetUserPasswordInput,
): Promise<string[]> {
  const { db, clock, raise } = context;
  const id = intKey(userId);
  if (id === null) return raise('KT-CT-4125', wrong(['userId'], 'This is not an identifier.'));
  const tokenHash = hashSecret(token);
  if (!(await hasOpenPasswordReset(db, id, tokenHash, clock.now()))) {
    return raise('KT-CT-1132', wrong(['token'], 'The link cannot be used any more.'));
  }
  const user = await db.read(userById, id);
  if (!user) throw invalidInput('input.userId', 'There is no such user.');
  const broken = brokenPasswordRules(newPassword, personalWords(user));
  if (broken.length > 0) return broken;
  const passwordHash = await hashPassword(newPassword);
  await db.transaction(async (tx) => {
    if (!(await usePasswordReset(tx, id, tokenHash, clock.now()))) raise('KT-CT-1132');
    await setPassword(tx, id, passwordHash);
    await endAllTokens(tx, { kind: 'customer', id }, clock.now());
    await endPreSignedTokens(tx, id, clock.now());
    await endPasswordResets(tx, id, clock.now());
  });
  return [];
}

import { type JWTPayload, SignJWT } from 'jose';
import { contractError } from '../../contract/errors.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';
import type {
  ObtainJSONWebTokenInput,
  PreSignedTokenScope,
} from '../../engine/schema.generated.ts';
import type { Clock } from '../../kernel/clock.ts';
import { secretToken } from '../../kernel/identifiers.ts';
import { keysOf, signingAlgorithm } from './keys.actions.ts';
import {
  findOrganizationBySecretKey,
  findPartnerUserByEmail,
  organizationById,
  partnerUserById,
  recordPartnerLogin,
} from './partners.store.ts';
import { isPassword } from './passwords.actions.ts';
import { hashSecret } from './secrets.rules.ts';
import { type Holder, subjectOf, tokenIssuer } from './tokens.rules.ts';
import {
  addRefreshToken,
  addRefreshTokenForPassword,
  findPreSignedToken,
  findRefreshToken,
} from './tokens.store.ts';
import { findUserByEmail, findUserBySecretKey, userById } from './users.store.ts';

const tokenValidMinutes = 60;
const refreshTokenValidHours = 7 * 24;

type Grant =
  | 'EMAIL-AND-PASSWORD'
  | 'API-KEY'
  | 'PRE-SIGNED-KEY'
  | 'ORGANIZATION-SECRET-KEY'
  | 'REFRESH-TOKEN';

/** Who signs in, before a token says so. */
interface SignIn {
  readonly grant: Grant;
  readonly holder: Holder;
  readonly generation: number;
  readonly email: string | null;
  /** The pre-signed token that signed in. */
  readonly link: { readonly id: number; readonly scope: PreSignedTokenScope } | null;
  /** The hash of the password that was shown; null for another credential. */
  readonly passwordHash: string | null;
  /** Set where the sign-in used a refresh token, which stays as it is. */
  readonly refreshToken?: { readonly token: string; readonly expiresAtS: number };
}

interface IssuedToken {
  readonly token: string;
  readonly payload: JWTPayload;
  readonly refreshToken: string | null;
  readonly refreshExpiresIn: number | null;
}

type SignInCode = 'KT-CT-1134' | 'KT-CT-1135' | 'KT-CT-1138' | 'KT-CT-1139';
type SignInContext = Context<SignInCode>;

/**
 * Signs in with one credential and issues a token of 60 minutes and a refresh token of 7 days. A
 * refresh token renews as often as one likes and ends when it always would have.
 *
 * @throws CodedError KT-CT-1135 where not exactly one credential is given or the refresh token is
 * wrong, KT-CT-1134 where it has expired, KT-CT-1138 for a wrong password, KT-CT-1139 for a wrong
 * key, KT-CT-1199 after too many wrong ones.
 */
export async function obtainToken(
  context: SignInContext,
  input: ObtainJSONWebTokenInput,
): Promise<IssuedToken> {
  const signIn = await signInWith(context, input);
  const { db, clock } = context;
  const now = clock.now();
  const issued = await sign(db, clock, signIn);
  if (signIn.refreshToken) {
    const { token, expiresAtS } = signIn.refreshToken;
    return { ...issued, refreshToken: token, refreshExpiresIn: expiresAtS };
  }
  // A link is good for as long as it says, so what it signs in to cannot be renewed beyond that.
  if (signIn.link) return { ...issued, refreshToken: null, refreshExpiresIn: null };
  const refreshToken = secretToken();
  const expiresAt = now.add({ hours: refreshTokenValidHours });
  const added = {
    tokenHash: hashSecret(refreshToken),
    holderId: signIn.holder.id,
    tokenGeneration: signIn.generation,
    issuedAt: now,
    expiresAt,
  };
  const { holder, passwordHash } = signIn;
  if (holder.kind === 'organization' || passwordHash === null) {
    await addRefreshToken(db, { ...added, holderKind: holder.kind });
  } else {
    const token = { ...added, holderKind: holder.kind };
    if (!(await addRefreshTokenForPassword(db, token, passwordHash)))
      return refusePassword(context);
  }
  return {
    ...issued,
    refreshToken,
    refreshExpiresIn: Math.floor(expiresAt.epochMilliseconds / 1000),
  };
}

function signInWith(context: SignInContext, input: ObtainJSONWebTokenInput): Promise<SignIn> {
  const { email, password, APIKey, preSignedKey, organizationSecretKey, refreshToken } = input;
  const given = Object.entries(input)
    .filter(([name, value]) => value != null && name !== 'captchaResponse')
    .map(([name]) => name);
  if (email != null && password != null && given.length === 2) {
    const address = email.toLowerCase();
    return attempt(context, address, () => withPassword(context, address, password));
  }
  if (given.length === 1) {
    if (APIKey != null) return withApiKey(context, APIKey);
    if (preSignedKey != null) return withPreSignedKey(context, preSignedKey);
    if (organizationSecretKey != null) return withOrganizationKey(context, organizationSecretKey);
    if (refreshToken != null) return withRefreshToken(context, refreshToken);
  }
  return refuse(
    context,
    'KT-CT-1135',
    [],
    'Give one of: email and password, APIKey, preSignedKey, organizationSecretKey, refreshToken.',
  );
}

const unknownKey = 'This key is not known, or no longer valid.';
const tooMany = { detail: 'Too many wrong credentials. Try again later.' };

/** Counts an attempt with a password, and takes it back where it turns out to be right. */
async function attempt(
  { limits, request }: Context,
  user: string,
  signIn: () => Promise<SignIn>,
): Promise<SignIn> {
  if (!(await limits.takeAttempt(request.ip, user))) throw contractError('KT-CT-1199', tooMany);
  const signedIn = await signIn();
  await limits.forgiveAttempt(request.ip, user);
  return signedIn;
}

/** Counts a key that is none, and refuses it. */
async function refuseKey(
  context: SignInContext,
  code: SignInCode,
  name: string,
  message = unknownKey,
): Promise<never> {
  const { limits, request } = context;
  if (!(await limits.takeWrongKey(request.ip))) throw contractError('KT-CT-1199', tooMany);
  return refuse(context, code, [name], message);
}

function refuse(
  { raise }: SignInContext,
  code: SignInCode,
  path: readonly string[],
  message: string,
): never {
  return raise(code, { validationErrors: [{ message, inputPath: ['input', ...path] }] });
}

async function withPassword(
  context: SignInContext,
  email: string,
  password: string,
): Promise<SignIn> {
  const { db, clock } = context;
  const [user, partner] = await Promise.all([
    findUserByEmail(db, email),
    findPartnerUserByEmail(db, email),
  ]);
  const person = user ?? partner;
  const isRight = await isPassword(person?.passwordHash ?? null, password);
  if (!person?.isActive || !isRight) return refusePassword(context);
  if (!user) await recordPartnerLogin(db, person.id, clock.now());
  const kind = user ? 'customer' : 'partner';
  const signIn = signInOf({ kind, id: person.id }, person, 'EMAIL-AND-PASSWORD');
  return { ...signIn, passwordHash: person.passwordHash };
}

function refusePassword(context: SignInContext): never {
  const message = 'Please make sure that the email address and the password are right.';
  return refuse(context, 'KT-CT-1138', ['password'], message);
}

interface HolderRow {
  readonly tokenGeneration: number;
  readonly email?: string;
}

function signInOf(
  holder: Holder,
  { tokenGeneration, email }: HolderRow,
  grant: Grant,
  link: SignIn['link'] = null,
): SignIn {
  return {
    grant,
    holder,
    generation: tokenGeneration,
    email: email ?? null,
    link,
    passwordHash: null,
  };
}

async function withApiKey(context: SignInContext, key: string): Promise<SignIn> {
  const user = await findUserBySecretKey(context.db, hashSecret(key));
  if (!user?.isActive) return refuseKey(context, 'KT-CT-1139', 'APIKey');
  return signInOf({ kind: 'customer', id: user.id }, user, 'API-KEY');
}

async function withPreSignedKey(context: SignInContext, key: string): Promise<SignIn> {
  const preSigned = await findPreSignedToken(context.db, hashSecret(key), context.clock.now());
  if (!preSigned?.user.isActive) return refuseKey(context, 'KT-CT-1139', 'preSignedKey');
  const { user, token } = preSigned;
  return signInOf({ kind: 'customer', id: user.id }, user, 'PRE-SIGNED-KEY', token);
}

async function withOrganizationKey(context: SignInContext, key: string): Promise<SignIn> {
  const organization = await findOrganizationBySecretKey(context.db, hashSecret(key));
  if (!organization?.isActive) return refuseKey(context, 'KT-CT-1139', 'organizationSecretKey');
  return signInOf(
    { kind: 'organization', id: organization.id },
    organization,
    'ORGANIZATION-SECRET-KEY',
  );
}

async function withRefreshToken(context: SignInContext, token: string): Promise<SignIn> {
  const { db, clock } = context;
  const issued = await findRefreshToken(db, hashSecret(token));
  const holder = issued && { kind: issued.holderKind, id: issued.holderId };
  const row = holder && (await rowOf(db, holder));
  const isOpen =
    issued &&
    !issued.invalidatedAt &&
    row?.isActive &&
    row.tokenGeneration === issued.tokenGeneration;
  if (!holder || !isOpen) {
    return refuseKey(context, 'KT-CT-1135', 'refreshToken', 'This refresh token is wrong.');
  }
  if (issued.expiresAt.epochMilliseconds <= clock.now().epochMilliseconds) {
    return refuse(context, 'KT-CT-1134', ['refreshToken'], 'This refresh token has expired.');
  }
  const expiresAtS = Math.floor(issued.expiresAt.epochMilliseconds / 1000);
  return { ...signInOf(holder, row, 'REFRESH-TOKEN'), refreshToken: { token, expiresAtS } };
}

/** The row behind a holder: whether it may sign in, and in which generation its tokens are. */
function rowOf(
  db: Database,
  { kind, id }: Holder,
): Promise<(HolderRow & { readonly isActive: boolean }) | null> {
  switch (kind) {
    case 'customer':
      return db.read(userById, id);
    case 'partner':
      return db.read(partnerUserById, id);
    case 'organization':
      return db.read(organizationById, id);
  }
}

async function sign(
  db: Database,
  clock: Clock,
  { grant, holder, generation, email, link }: SignIn,
): Promise<{ token: string; payload: JWTPayload }> {
  const { signing } = await keysOf(db);
  const issuedAtS = Math.floor(clock.now().epochMilliseconds / 1000);
  const payload: JWTPayload = {
    iss: tokenIssuer,
    sub: subjectOf(holder),
    gty: grant,
    ...(email && { email }),
    tokenUse: 'access',
    iat: issuedAtS,
    origIat: issuedAtS,
    exp: issuedAtS + tokenValidMinutes * 60,
    generation,
    ...(link && { scope: link.scope, link: link.id }),
  };
  const token = await new SignJWT(payload)
    .setProtectedHeader({ alg: signingAlgorithm, kid: signing.id, typ: 'JWT' })
    .sign(signing.key);
  return { token, payload };
}

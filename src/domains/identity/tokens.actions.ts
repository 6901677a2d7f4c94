import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { contractError } from '../../contract/errors.ts';
import { permissionsOfRole } from '../../contract/roles.ts';
import type { Authentication, Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';
import type {
  ObtainJSONWebTokenInput,
  PreSignedTokenScope,
} from '../../engine/schema.generated.ts';
import type { Clock } from '../../kernel/clock.ts';
import { secretToken } from '../../kernel/identifiers.ts';
import { permissionsOfUser } from '../accounts/index.ts';
import { keysOf, signingAlgorithm } from './keys.actions.ts';
import {
  findOrganizationBySecretKey,
  findPartnerUserByEmail,
  organizationById,
  type PartnerUserRow,
  partnerUserById,
  recordPartnerLogin,
} from './partners.store.ts';
import { isPassword } from './passwords.actions.ts';
import { isPreSignedTokenScope, permissionsWithin } from './scopes.rules.ts';
import { hashSecret } from './secrets.rules.ts';
import {
  addRefreshToken,
  findPreSignedToken,
  findRefreshToken,
  type Holder,
} from './tokens.store.ts';
import { findUserByEmail, findUserBySecretKey, type UserRow, userById } from './users.store.ts';

const issuer = 'halfhour';
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
  readonly scope: PreSignedTokenScope | null;
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
  if (signIn.scope) return { ...issued, refreshToken: null, refreshExpiresIn: null };
  const refreshToken = secretToken();
  const expiresAt = now.add({ hours: refreshTokenValidHours });
  await addRefreshToken(db, {
    tokenHash: hashSecret(refreshToken),
    holderKind: signIn.holder.kind,
    holderId: signIn.holder.id,
    tokenGeneration: signIn.generation,
    issuedAt: now,
    expiresAt,
  });
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
    return withPassword(context, email, password);
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

function refuse(
  { raise }: SignInContext,
  code: SignInCode,
  path: readonly string[],
  message: string,
): never {
  return raise(code, { validationErrors: [{ message, inputPath: ['input', ...path] }] });
}

/** Counts a wrong credential before refusing it. */
async function refuseAttempt(
  context: SignInContext,
  user: string | null,
  code: SignInCode,
  argument: string,
  message: string,
): Promise<never> {
  await context.limits.countFailedAttempt(context.request.ip, user);
  return refuse(context, code, [argument], message);
}

async function checkAttempts({ limits, request }: Context, user: string | null): Promise<void> {
  if (await limits.mayAttempt(request.ip, user)) return;
  throw contractError('KT-CT-1199', { detail: 'Too many wrong credentials. Try again later.' });
}

async function withPassword(
  context: SignInContext,
  email: string,
  password: string,
): Promise<SignIn> {
  const { db, clock, limits } = context;
  const address = email.toLowerCase();
  await checkAttempts(context, address);
  const [user, partner] = await Promise.all([
    findUserByEmail(db, email),
    findPartnerUserByEmail(db, email),
  ]);
  const person = user ?? partner;
  const isRight = await isPassword(person?.passwordHash ?? null, password);
  if (!person?.isActive || !isRight) {
    const message = 'Please make sure that the email address and the password are right.';
    return refuseAttempt(context, address, 'KT-CT-1138', 'password', message);
  }
  await limits.forgetFailedAttempts(address);
  if (user) return customerSignIn(user, 'EMAIL-AND-PASSWORD', null);
  await recordPartnerLogin(db, person.id, clock.now());
  return partnerSignIn(person as PartnerUserRow);
}

function customerSignIn(user: UserRow, grant: Grant, scope: PreSignedTokenScope | null): SignIn {
  const holder: Holder = { kind: 'customer', id: user.id };
  return { grant, holder, generation: user.tokenGeneration, email: user.email, scope };
}

function partnerSignIn(user: PartnerUserRow): SignIn {
  return {
    grant: 'EMAIL-AND-PASSWORD',
    holder: { kind: 'partner', id: user.id },
    generation: user.tokenGeneration,
    email: user.email,
    scope: null,
  };
}

const unknownKey = 'This key is not known, or no longer valid.';

async function withApiKey(context: SignInContext, key: string): Promise<SignIn> {
  await checkAttempts(context, null);
  const user = await findUserBySecretKey(context.db, hashSecret(key));
  if (user?.isActive) return customerSignIn(user, 'API-KEY', null);
  return refuseAttempt(context, null, 'KT-CT-1139', 'APIKey', unknownKey);
}

async function withPreSignedKey(context: SignInContext, key: string): Promise<SignIn> {
  await checkAttempts(context, null);
  const found = await findPreSignedToken(context.db, hashSecret(key), context.clock.now());
  if (found?.user.isActive) return customerSignIn(found.user, 'PRE-SIGNED-KEY', found.token.scope);
  return refuseAttempt(context, null, 'KT-CT-1139', 'preSignedKey', unknownKey);
}

async function withOrganizationKey(context: SignInContext, key: string): Promise<SignIn> {
  await checkAttempts(context, null);
  const organization = await findOrganizationBySecretKey(context.db, hashSecret(key));
  if (!organization?.isActive) {
    return refuseAttempt(context, null, 'KT-CT-1139', 'organizationSecretKey', unknownKey);
  }
  return {
    grant: 'ORGANIZATION-SECRET-KEY',
    holder: { kind: 'organization', id: organization.id },
    generation: organization.tokenGeneration,
    email: null,
    scope: null,
  };
}

async function withRefreshToken(context: SignInContext, token: string): Promise<SignIn> {
  const { db, clock } = context;
  await checkAttempts(context, null);
  const found = await findRefreshToken(db, hashSecret(token));
  const person = found && (await holderOf(db, { kind: found.holderKind, id: found.holderId }));
  const isOpen =
    found &&
    !found.invalidatedAt &&
    person?.isActive &&
    person.generation === found.tokenGeneration;
  if (!isOpen) {
    return refuseAttempt(
      context,
      null,
      'KT-CT-1135',
      'refreshToken',
      'This refresh token is wrong.',
    );
  }
  if (found.expiresAt.epochMilliseconds <= clock.now().epochMilliseconds) {
    return refuse(context, 'KT-CT-1134', ['refreshToken'], 'This refresh token has expired.');
  }
  return {
    grant: 'REFRESH-TOKEN',
    holder: { kind: found.holderKind, id: found.holderId },
    generation: person.generation,
    email: person.email,
    scope: null,
    refreshToken: { token, expiresAtS: Math.floor(found.expiresAt.epochMilliseconds / 1000) },
  };
}

interface HolderState {
  readonly isActive: boolean;
  readonly generation: number;
  readonly email: string | null;
}

async function holderOf(db: Database, { kind, id }: Holder): Promise<HolderState | null> {
  const row =
    kind === 'customer'
      ? await db.read(userById, id)
      : kind === 'partner'
        ? await db.read(partnerUserById, id)
        : await db.read(organizationById, id);
  if (!row) return null;
  const email = 'email' in row ? row.email : null;
  return { isActive: row.isActive, generation: row.tokenGeneration, email };
}

const subjectOfKind = {
  customer: 'account-user',
  partner: 'partner-user',
  organization: 'organization',
} as const satisfies Record<Viewer['kind'], string>;

async function sign(
  db: Database,
  clock: Clock,
  { grant, holder, generation, email, scope }: SignIn,
): Promise<{ token: string; payload: JWTPayload }> {
  const { signing } = await keysOf(db);
  const issuedAtS = Math.floor(clock.now().epochMilliseconds / 1000);
  const payload: JWTPayload = {
    iss: issuer,
    sub: `kraken|${subjectOfKind[holder.kind]}:${holder.id}`,
    gty: grant,
    ...(email && { email }),
    tokenUse: 'access',
    iat: issuedAtS,
    origIat: issuedAtS,
    exp: issuedAtS + tokenValidMinutes * 60,
    generation,
    ...(scope && { scope }),
  };
  const token = await new SignJWT(payload)
    .setProtectedHeader({ alg: signingAlgorithm, kid: signing.id, typ: 'JWT' })
    .sign(signing.key);
  return { token, payload };
}

/** Signatures that were found right. Their age, generation and key are looked at every time. */
const verified = new LRUCache<string, { keyId: string; payload: JWTPayload }>({ max: 10_000 });

/** What the value of an Authorization header amounts to: the bare token, `JWT …` or `Bearer …`. */
export async function authenticate(
  db: Database,
  clock: Clock,
  authorization: string | undefined,
): Promise<Authentication> {
  const header = authorization?.trim() ?? '';
  if (header === '') return { outcome: 'missing' };
  const token = /^(?:(?:JWT|Bearer) +)?([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header)?.[1];
  const payload = token === undefined ? null : await readToken(db, token);
  if (!payload) return { outcome: 'unreadable' };
  if ((payload.exp ?? 0) * 1000 <= clock.now().epochMilliseconds) return { outcome: 'expired' };
  const viewer = await viewerOf(db, payload);
  return viewer ? { outcome: 'viewer', viewer } : { outcome: 'expired' };
}

async function readToken(db: Database, token: string): Promise<JWTPayload | null> {
  const known = verified.get(token);
  if (known && (await keysOf(db)).verifying.has(known.keyId)) return known.payload;
  try {
    const keyId = decodeProtectedHeader(token).kid ?? '';
    let { verifying } = await keysOf(db);
    if (!verifying.has(keyId)) ({ verifying } = await keysOf(db, true));
    const key = verifying.get(keyId);
    if (!key) return null;
    // The age is judged by our clock, after the signature.
    const { payload } = await jwtVerify(token, key, {
      issuer,
      algorithms: [signingAlgorithm],
      currentDate: new Date(0),
    });
    verified.set(token, { keyId, payload });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Null where the holder is gone, switched off, or has ended the tokens of this generation. */
async function viewerOf(db: Database, payload: JWTPayload): Promise<Viewer | null> {
  const match = /^kraken\|(account-user|partner-user|organization):(\d+)$/.exec(payload.sub ?? '');
  const id = Number(match?.[2]);
  switch (match?.[1]) {
    case subjectOfKind.customer:
      return customerViewer(db, id, payload);
    case subjectOfKind.partner:
      return partnerViewer(db, id, payload);
    case subjectOfKind.organization:
      return organizationViewer(db, id, payload);
    default:
      return null;
  }
}

function isCurrent(
  row: { isActive: boolean; tokenGeneration: number } | null,
  payload: JWTPayload,
): boolean {
  return row?.isActive === true && row.tokenGeneration === payload.generation;
}

async function customerViewer(
  db: Database,
  userId: number,
  payload: JWTPayload,
): Promise<Viewer | null> {
  const [user, held] = await Promise.all([
    db.read(userById, userId),
    permissionsOfUser(db, userId),
  ]);
  if (!user || !isCurrent(user, payload)) return null;
  const narrowedTo = isPreSignedTokenScope(payload.scope) ? permissionsWithin(payload.scope) : null;
  const permissions = narrowedTo ? held.intersection(narrowedTo) : held;
  return { kind: 'customer', userId, email: user.email, permissions, narrowedTo };
}

async function partnerViewer(
  db: Database,
  partnerUserId: number,
  payload: JWTPayload,
): Promise<Viewer | null> {
  const user = await db.read(partnerUserById, partnerUserId);
  if (!user || !isCurrent(user, payload)) return null;
  const permissions = permissionsOfRole.partner[user.role];
  return { kind: 'partner', partnerUserId, organisationId: user.organisationId, permissions };
}

async function organizationViewer(
  db: Database,
  organizationId: number,
  payload: JWTPayload,
): Promise<Viewer | null> {
  const organization = await db.read(organizationById, organizationId);
  if (!organization || !isCurrent(organization, payload)) return null;
  const { hasEveryAccount } = organization;
  const permissions = new Set(organization.permissions);
  return { kind: 'organization', organizationId, hasEveryAccount, permissions };
}

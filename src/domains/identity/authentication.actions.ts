import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { contractError } from '../../contract/errors.ts';
import { permissionsOfRole } from '../../contract/roles.ts';
import type { Authentication, Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import { permissionsOfUser, permissionsOnAccount } from '../accounts/index.ts';
import { keysOf, signingAlgorithm } from './keys.actions.ts';
import {
  findOrganizationBySecretKey,
  type OrganizationRow,
  organizationById,
  type PartnerUserRow,
  partnerUserById,
} from './partners.store.ts';
import { permissionsWithin } from './scopes.rules.ts';
import { hashSecret } from './secrets.rules.ts';
import { holderOfSubject, tokenIssuer } from './tokens.rules.ts';
import { preSignedTokenById } from './tokens.store.ts';
import { holderOfSecretKey, type UserRow, userById } from './users.store.ts';

type Row = UserRow | PartnerUserRow | OrganizationRow;

/**
 * The row that a viewer was made from, a moment ago in the same request: the fields that answer
 * who the viewer is need not read it again. It stands in the viewer and not in a WeakMap, which
 * would keep each row alive until the whole heap is collected.
 */
const madeFromRow = Symbol('the row that a viewer was made from');

function madeFrom(row: Row, viewer: Viewer): Viewer {
  return Object.assign(viewer, { [madeFromRow]: row });
}

/** @throws CodedError KT-CT-1111 where the viewer is of another kind. */
export function rowOfViewer<Kind extends Viewer['kind']>(
  viewer: Viewer,
  kind: Kind,
): RowOfKind[Kind] {
  const row = (viewer as { readonly [madeFromRow]?: Row })[madeFromRow];
  if (viewer.kind !== kind || !row) throw contractError('KT-CT-1111');
  return row as RowOfKind[Kind];
}

interface RowOfKind {
  readonly customer: UserRow;
  readonly partner: PartnerUserRow;
  readonly organization: OrganizationRow;
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

/**
 * Who sends an API key, or an organization's secret key, in place of a token. Null for a wrong one,
 * and where its holder is switched off.
 */
export async function viewerOfKey(db: Database, key: string): Promise<Viewer | null> {
  const keyHash = hashSecret(key);
  const holder = await db.read(holderOfSecretKey, keyHash);
  if (holder) return customerViewer(db, holder.userId, { generation: holder.tokenGeneration });
  const found = await findOrganizationBySecretKey(db, keyHash);
  return found && organizationViewer(db, found.id, { generation: found.tokenGeneration });
}

async function readToken(db: Database, token: string): Promise<JWTPayload | null> {
  const cached = verified.get(token);
  if (cached && (await keysOf(db)).verifying.has(cached.keyId)) return cached.payload;
  try {
    const keyId = decodeProtectedHeader(token).kid ?? '';
    let { verifying } = await keysOf(db);
    if (!verifying.has(keyId)) ({ verifying } = await keysOf(db, true));
    const key = verifying.get(keyId);
    if (!key) return null;
    // The age is judged by our clock, after the signature.
    const { payload } = await jwtVerify(token, key, {
      issuer: tokenIssuer,
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

/**
 * Null where the holder is gone, switched off, or has ended the tokens of this generation, and where
 * the link that signed in was ended.
 */
async function viewerOf(db: Database, payload: JWTPayload): Promise<Viewer | null> {
  const holder = holderOfSubject(payload.sub);
  switch (holder?.kind) {
    case 'customer':
      return customerViewer(db, holder.id, payload);
    case 'partner':
      return partnerViewer(db, holder.id, payload);
    case 'organization':
      return organizationViewer(db, holder.id, payload);
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
  const [user, held, link] = await Promise.all([
    db.read(userById, userId),
    permissionsOfUser(db, userId),
    typeof payload.link === 'number' ? db.read(preSignedTokenById, payload.link) : null,
  ]);
  if (!user || !isCurrent(user, payload)) return null;
  const customer = { kind: 'customer', userId, email: user.email } as const;
  if (payload.scope === undefined) {
    return madeFrom(user, { ...customer, permissions: held, narrowedTo: null, boundTo: null });
  }
  if (!link || link.invalidatedAt) return null;
  const narrowedTo = permissionsWithin(link.scope);
  const boundTo = link.accountIds && new Set(link.accountIds);
  const ofLink = { ...customer, permissions: held.intersection(narrowedTo), narrowedTo, boundTo };
  if (!boundTo) return madeFrom(user, ofLink);
  const onAccounts = await Promise.all(
    [...boundTo].map((accountId) => permissionsOnAccount({ db }, ofLink, accountId)),
  );
  const permissions = new Set(onAccounts.flatMap((each) => [...(each ?? [])]));
  return madeFrom(user, { ...ofLink, permissions });
}

async function partnerViewer(
  db: Database,
  partnerUserId: number,
  payload: JWTPayload,
): Promise<Viewer | null> {
  const user = await db.read(partnerUserById, partnerUserId);
  if (!user || !isCurrent(user, payload)) return null;
  const permissions = permissionsOfRole.partner[user.role];
  const { organisationId } = user;
  return madeFrom(user, { kind: 'partner', partnerUserId, organisationId, permissions });
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
  return madeFrom(organization, {
    kind: 'organization',
    organizationId,
    hasEveryAccount,
    permissions,
  });
}

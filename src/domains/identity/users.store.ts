import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { loadMany, loadOne } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import {
  authorizedApplications,
  emailVerifications,
  mfaDevices,
  secretKeys,
  userDetails,
  users,
} from './tables.ts';

export type UserRow = typeof users.$inferSelect;

const selectUsersById = statement('users_by_id', (query) =>
  query.select().from(users).where(isAnyOf(users.id, 'ids')),
);

/** A user by its identifier, which must come from an admitted row. */
export const userById = loadOne<number, UserRow>(
  'identity.userById',
  (db, ids) => selectUsersById(db, { ids }),
  (user) => user.id,
  { rowsOf: { 'accounts.rolesOnAccount': 'userId' } },
);

const selectUserByEmail = statement('user_by_email', (query) =>
  query
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, sql`lower(${sql.placeholder('email')})`)),
);

/** A user by email address in any case. For signing in, and behind a check of the viewer's reach. */
export async function findUserByEmail(db: Database, email: string): Promise<UserRow | null> {
  const [found] = await selectUserByEmail(db, { email });
  return found ?? null;
}

const selectDetails = statement('details_of_users', (query) =>
  query
    .select()
    .from(userDetails)
    .where(isAnyOf(userDetails.userId, 'userIds'))
    .orderBy(userDetails.namespace),
);

export const detailsOfUser = loadMany(
  'identity.detailsOfUser',
  (db: Database, userIds: readonly number[]) => selectDetails(db, { userIds }),
  (detail) => detail.userId,
);

const selectSealedKeys = statement('sealed_keys_of_users', (query) =>
  query
    .select({ userId: secretKeys.userId, sealedKey: secretKeys.sealedKey })
    .from(secretKeys)
    .where(sql`${isAnyOf(secretKeys.userId, 'userIds')} and ${secretKeys.revokedAt} is null`),
);

/** A user's API key as it is kept, sealed. */
export const sealedKeyOfUser = loadOne<number, { userId: number; sealedKey: Uint8Array }>(
  'identity.sealedKeyOfUser',
  (db, userIds) => selectSealedKeys(db, { userIds }),
  (key) => key.userId,
);

const selectUserBySecretKey = statement('user_by_secret_key', (query) =>
  query
    .select({ user: users })
    .from(secretKeys)
    .innerJoin(users, eq(users.id, secretKeys.userId))
    .where(
      sql`${secretKeys.keyHash} = ${sql.placeholder('keyHash')} and ${secretKeys.revokedAt} is null`,
    ),
);

export async function findUserBySecretKey(db: Database, keyHash: string): Promise<UserRow | null> {
  const [found] = await selectUserBySecretKey(db, { keyHash });
  return found?.user ?? null;
}

/** Puts a new key in the place of the user's present one. */
export async function replaceSecretKey(
  tx: Database,
  key: { userId: number; keyHash: string; sealedKey: Uint8Array; createdAt: Temporal.Instant },
): Promise<void> {
  // The row lock keeps two replacements apart: the second waits and ends the first one's key.
  await tx.query.select({ id: users.id }).from(users).where(eq(users.id, key.userId)).for('update');
  await tx.query
    .update(secretKeys)
    .set({ revokedAt: key.createdAt })
    .where(sql`${secretKeys.userId} = ${key.userId} and ${secretKeys.revokedAt} is null`);
  await tx.query.insert(secretKeys).values(key);
}

export async function setPassword(
  tx: Database,
  userId: number,
  passwordHash: string,
): Promise<void> {
  await tx.query.update(users).set({ passwordHash }).where(eq(users.id, userId));
}

export function mfaDevicesOf(db: Database, userId: number) {
  return db.query
    .select()
    .from(mfaDevices)
    .where(eq(mfaDevices.userId, userId))
    .orderBy(mfaDevices.id);
}

export function applicationsOf(db: Database, userId: number) {
  return db.query
    .select()
    .from(authorizedApplications)
    .where(
      sql`${authorizedApplications.userId} = ${userId} and ${authorizedApplications.revokedAt} is null`,
    )
    .orderBy(authorizedApplications.name);
}

export async function revokeApplications(
  tx: Database,
  userId: number,
  revokedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(authorizedApplications)
    .set({ revokedAt })
    .where(
      sql`${authorizedApplications.userId} = ${userId} and ${authorizedApplications.revokedAt} is null`,
    );
}

/** Where the verification of an address stands, or null where none was ever asked for. */
export async function findVerification(db: Database, email: string) {
  const [found] = await db.query
    .select()
    .from(emailVerifications)
    .where(eq(emailVerifications.email, email.toLowerCase()));
  return found ?? null;
}

/** The identifiers of all users, by email address. */
export async function userIdsByEmail(db: Database): Promise<Map<string, number>> {
  const rows = await db.query.select({ id: users.id, email: users.email }).from(users);
  return new Map(rows.map(({ id, email }) => [email, id]));
}

/** Whether anyone at all is a customer here. */
export async function hasUsers(db: Database): Promise<boolean> {
  return (await db.query.select({ id: users.id }).from(users).limit(1)).length > 0;
}

import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import {
  authorizedApplications,
  emailVerifications,
  mfaDevices,
  secretKeys,
  userDetails,
  users,
} from './tables.ts';

/** What signing in, names and most questions need; the rest is in `personalDetailsOfUser`. */
export const userColumns = {
  id: users.id,
  tokenGeneration: users.tokenGeneration,
  isActive: users.isActive,
  number: users.number,
  email: users.email,
  givenName: users.givenName,
  familyName: users.familyName,
  preferredName: users.preferredName,
};

export type UserRow = Pick<typeof users.$inferSelect, keyof typeof userColumns>;
type UserWithPassword = UserRow & Pick<typeof users.$inferSelect, 'passwordHash'>;

const selectUsersById = statement('users_by_id', (query) =>
  query.select(userColumns).from(users).where(isAnyOf(users.id, 'ids')),
);

/** A user by its identifier, which must come from an admitted row. */
export const userById = loadOne<number, UserRow>(
  'identity.userById',
  (db, ids) => selectUsersById(db, { ids }),
  (user) => user.id,
);

const selectPersonalDetails = statement('personal_details_of_users', (query) =>
  query
    .select({
      userId: users.id,
      title: users.title,
      pronouns: users.pronouns,
      label: users.label,
      mobile: users.mobile,
      landline: users.landline,
      alternativePhoneNumbers: users.alternativePhoneNumbers,
      dateOfBirth: users.dateOfBirth,
      isDeceased: users.isDeceased,
      hasFamilyIssues: users.hasFamilyIssues,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(isAnyOf(users.id, 'userIds')),
);

export type PersonalDetailsRow = Awaited<ReturnType<typeof selectPersonalDetails>>[number];

/** What is known of a user as a person, beside its names. */
export const personalDetailsOfUser = loadOne<number, PersonalDetailsRow>(
  'identity.personalDetailsOfUser',
  (db, userIds) => selectPersonalDetails(db, { userIds }),
  ({ userId }) => userId,
);

const selectUserByEmail = statement('user_by_email', (query) =>
  query
    .select({ ...userColumns, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(sql`lower(${users.email})`, sql`lower(${sql.placeholder('email')})`)),
);

/** A user by email address in any case. For signing in, and behind a check of the viewer's access. */
export async function findUserByEmail(
  db: Database,
  email: string,
): Promise<UserWithPassword | null> {
  const [user] = await selectUserByEmail(db, { email });
  return user ?? null;
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
    .select({ user: userColumns })
    .from(secretKeys)
    .innerJoin(users, eq(users.id, secretKeys.userId))
    .where(
      sql`${secretKeys.keyHash} = ${sql.placeholder('keyHash')} and ${secretKeys.revokedAt} is null`,
    ),
);

const selectHoldersOfKeys = statement('holders_of_secret_keys', (query) =>
  query
    .select({
      keyHash: secretKeys.keyHash,
      userId: secretKeys.userId,
      tokenGeneration: users.tokenGeneration,
    })
    .from(secretKeys)
    .innerJoin(users, eq(users.id, secretKeys.userId))
    .where(sql`${isAnyOf(secretKeys.keyHash, 'keyHashes')} and ${secretKeys.revokedAt} is null`),
);

/** Whose an API key is, by its hash. */
export const holderOfSecretKey = loadOne(
  'identity.holderOfSecretKey',
  (db: Database, keyHashes: readonly string[]) => selectHoldersOfKeys(db, { keyHashes }),
  ({ keyHash }) => keyHash,
);

export async function findUserBySecretKey(db: Database, keyHash: string): Promise<UserRow | null> {
  const [row] = await selectUserBySecretKey(db, { keyHash });
  return row?.user ?? null;
}

/** Puts a new key in the place of the user's present one. */
export async function replaceSecretKey(
  tx: Database,
  key: { userId: number; keyHash: string; sealedKey: Uint8Array; createdAt: Temporal.Instant },
): Promise<void> {
  // The row lock keeps two replacements apart: the second waits and ends the first one's key.
  await tx.query.select({ id: users.id }).from(users).where(eq(users.id, key.userId)).for('update');
  await revokeSecretKey(tx, key.userId, key.createdAt);
  await tx.query.insert(secretKeys).values(key);
}

/** Ends a user's API key, where it has one. */
export async function revokeSecretKey(
  tx: Database,
  userId: number,
  revokedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(secretKeys)
    .set({ revokedAt })
    .where(sql`${secretKeys.userId} = ${userId} and ${secretKeys.revokedAt} is null`);
}

/** The hash of a user's password; null where it has none. */
export async function passwordHashOf(db: Database, userId: number): Promise<string | null> {
  const [user] = await db.query
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId));
  return user?.passwordHash ?? null;
}

export async function setPassword(
  tx: Database,
  userId: number,
  passwordHash: string,
): Promise<void> {
  await tx.query.update(users).set({ passwordHash }).where(eq(users.id, userId));
}

/**
 * Sets a new password where the present one is still that of the hash. False where another request
 * was first.
 */
export async function replacePassword(
  tx: Database,
  userId: number,
  present: string,
  passwordHash: string,
): Promise<boolean> {
  const replaced = await tx.query
    .update(users)
    .set({ passwordHash })
    .where(and(eq(users.id, userId), eq(users.passwordHash, present)))
    .returning({ id: users.id });
  return replaced.length > 0;
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
  const [verification] = await db.query
    .select()
    .from(emailVerifications)
    .where(eq(emailVerifications.email, email.toLowerCase()));
  return verification ?? null;
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

import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { JWK } from 'jose';
import type { Permission } from '../../contract/permissions.ts';
import type { PartnerRole } from '../../contract/roles.ts';
import { bytes, identityKey, instant, localDate } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';
import type {
  PreSignedTokenScope,
  VerificationRequestStatus,
} from '../../engine/schema.generated.ts';

export const schema = pgSchema('identity');

/**
 * What every kind of viewer has. A token carries the generation it was issued in; raising the
 * generation ends all tokens issued before.
 */
const holder = {
  tokenGeneration: integer().notNull().default(0),
  isActive: boolean().notNull().default(true),
  createdAt: instant().notNull(),
};

/** People who are customers, or act for one. */
export const users = schema.table(
  'users',
  {
    id: identityKey(),
    ...holder,
    number: text().notNull().unique(),
    email: text().notNull(),
    passwordHash: text(),
    givenName: text().notNull(),
    familyName: text().notNull(),
    preferredName: text(),
    title: text(),
    pronouns: text(),
    label: text(),
    mobile: text().notNull().default(''),
    landline: text().notNull().default(''),
    alternativePhoneNumbers: text().array().notNull(),
    dateOfBirth: localDate(),
    /** What another system knows the user by. */
    externalId: text().unique(),
    isDeceased: boolean().notNull().default(false),
    hasFamilyIssues: boolean().notNull().default(false),
  },
  (table) => [uniqueIndex('users_email').on(sql`lower(${table.email})`)],
);

/** Further facts about a user, by namespace. */
export const userDetails = schema.table(
  'user_details',
  {
    id: identityKey(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    namespace: text().notNull(),
    value: text().notNull(),
    isSensitive: boolean().notNull(),
  },
  (table) => [unique().on(table.userId, table.namespace), index().on(table.namespace, table.value)],
);

/** A user's API key: a hash to find it by, and the key sealed, since its owner may read it again. */
export const secretKeys = schema.table(
  'secret_keys',
  {
    id: identityKey(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    keyHash: text().notNull().unique(),
    sealedKey: bytes().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [
    index().on(table.userId),
    uniqueIndex('secret_keys_live').on(table.userId).where(sql`${table.revokedAt} is null`),
  ],
);

/** Third parties that use the API in their own name. */
export const organizations = schema.table('organizations', {
  id: identityKey(),
  ...holder,
  name: text().notNull().unique(),
  permissions: text().array().$type<Permission[]>().notNull(),
  hasEveryAccount: boolean().notNull(),
  secretKeyHash: text().notNull().unique(),
});

/** People who work for a partner organisation. */
export const partnerUsers = schema.table(
  'partner_users',
  {
    id: identityKey(),
    ...holder,
    number: text().notNull().unique(),
    organisationId: pointsAt('identity.organisations.id', integer()).notNull(),
    email: text().notNull(),
    passwordHash: text(),
    givenName: text().notNull(),
    familyName: text().notNull(),
    role: text().$type<PartnerRole>().notNull(),
    lastLogin: instant(),
  },
  (table) => [
    uniqueIndex('partner_users_email').on(sql`lower(${table.email})`),
    index().on(table.organisationId),
  ],
);

export const partnerTeams = schema.table(
  'partner_teams',
  {
    id: identityKey(),
    number: text().notNull().unique(),
    organisationId: pointsAt('identity.organisations.id', integer()).notNull(),
    name: text().notNull(),
    parentTeamNumber: text(),
  },
  (table) => [index().on(table.organisationId)],
);

export const partnerTeamMembers = schema.table(
  'partner_team_members',
  {
    id: identityKey(),
    teamId: integer()
      .notNull()
      .references(() => partnerTeams.id),
    partnerUserId: integer()
      .notNull()
      .references(() => partnerUsers.id),
  },
  (table) => [unique().on(table.teamId, table.partnerUserId), index().on(table.partnerUserId)],
);

/** Kept hashed: whoever reads this table cannot use what it holds. */
export const refreshTokens = schema.table(
  'refresh_tokens',
  {
    id: identityKey(),
    tokenHash: text().notNull().unique(),
    holderKind: text().$type<'customer' | 'partner' | 'organization'>().notNull(),
    holderId: integer().notNull(),
    tokenGeneration: integer().notNull(),
    issuedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    invalidatedAt: instant(),
  },
  (table) => [index().on(table.holderKind, table.holderId)],
);

export const preSignedTokens = schema.table(
  'pre_signed_tokens',
  {
    id: identityKey(),
    tokenHash: text().notNull().unique(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    scope: text().$type<PreSignedTokenScope>().notNull(),
    /** The only accounts that it opens; null where its issuer has access to every account. */
    accountIds: integer().array(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    invalidatedAt: instant(),
  },
  (table) => [index().on(table.userId)],
);

export const passwordResets = schema.table(
  'password_resets',
  {
    id: identityKey(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    tokenHash: text().notNull().unique(),
    requestedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [index().on(table.userId)],
);

/** Where the verification of an email address stands; an address without a row was never asked. */
export const emailVerifications = schema.table('email_verifications', {
  id: identityKey(),
  email: text().notNull().unique(),
  status: text().$type<VerificationRequestStatus>().notNull(),
  requestedAt: instant().notNull(),
  completedAt: instant(),
});

export const mfaDevices = schema.table(
  'mfa_devices',
  {
    id: identityKey(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    deviceType: text().notNull(),
    isConfirmed: boolean().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.userId)],
);

/** Applications that a user lets act in its name. */
export const authorizedApplications = schema.table(
  'authorized_applications',
  {
    id: identityKey(),
    userId: integer()
      .notNull()
      .references(() => users.id),
    clientId: text().notNull(),
    name: text().notNull(),
    authorizedAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [unique().on(table.userId, table.clientId)],
);

/** The keys that sign tokens. The newest that is not retired signs; all not retired verify. */
export const signingKeys = schema.table('signing_keys', {
  id: text().primaryKey(),
  publicKey: jsonb().$type<JWK>().notNull(),
  privateKey: jsonb().$type<JWK>().notNull(),
  createdAt: instant().notNull(),
  retiredAt: instant(),
});

/** The keys that sign addresses which open a document for a while. The newest signs; each is taken. */
export const linkKeys = schema.table('link_keys', {
  id: identityKey(),
  key: bytes().notNull(),
  createdAt: instant().notNull(),
});

/** The keys that seal what has to be read again. The newest seals; each opens what it sealed. */
export const sealingKeys = schema.table('sealing_keys', {
  id: identityKey(),
  key: bytes().notNull(),
  createdAt: instant().notNull(),
});

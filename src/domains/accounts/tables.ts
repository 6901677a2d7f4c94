import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  pgSchema,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { AccountRole } from '../../contract/roles.ts';
import { identityKey, instant } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';
import type {
  AccountStatus,
  AccountTypeChoices,
  BrandChoices,
} from '../../engine/schema.generated.ts';

export const schema = pgSchema('accounts');

/** A customer's accounts gathered under one roof; portfolios may stand within portfolios. */
export const portfolios = schema.table(
  'portfolios',
  {
    id: identityKey(),
    number: text().notNull().unique(),
    name: text().notNull(),
    billingName: text().notNull(),
    brand: text().$type<BrandChoices>().notNull(),
    parentId: integer(),
    /** From the topmost portfolio down to this one, itself included. */
    path: integer().array().notNull(),
    /** Whether its accounts are billed together, to the lead account. */
    collectiveBilling: boolean().notNull().default(false),
    /** The account that answers for the whole. */
    leadAccountId: integer().references((): AnyPgColumn => accounts.id),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().using('gin', table.path),
    index().on(table.parentId),
    index().on(table.leadAccountId),
  ],
);

export const accounts = schema.table(
  'accounts',
  {
    id: identityKey(),
    number: text().notNull().unique(),
    accountType: text().$type<AccountTypeChoices>().notNull(),
    status: text().$type<AccountStatus>().notNull(),
    brand: text().$type<BrandChoices>().notNull(),
    portfolioId: integer().references(() => portfolios.id),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.portfolioId)],
);

/** What other systems call a portfolio. */
export const portfolioReferences = schema.table(
  'portfolio_references',
  {
    id: identityKey(),
    portfolioId: integer()
      .notNull()
      .references(() => portfolios.id),
    namespace: text().notNull(),
    value: text().notNull(),
  },
  (table) => [unique().on(table.namespace, table.value), index().on(table.portfolioId)],
);

/** What an account user is on an account. */
export const accountUserRoles = schema.table(
  'account_user_roles',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    userId: pointsAt('identity.users.id', integer()).notNull(),
    role: text().$type<AccountRole>().notNull(),
  },
  (table) => [unique().on(table.userId, table.accountId), index().on(table.accountId)],
);

/** What an account user is on every account of a portfolio and of the portfolios below it. */
export const portfolioUserRoles = schema.table(
  'portfolio_user_roles',
  {
    id: identityKey(),
    portfolioId: integer()
      .notNull()
      .references(() => portfolios.id),
    userId: pointsAt('identity.users.id', integer()).notNull(),
    role: text().$type<AccountRole>().notNull(),
  },
  (table) => [unique().on(table.userId, table.portfolioId), index().on(table.portfolioId)],
);

/** An account that an organization, or the partner organisation that introduced it, has access to. */
export const accountGrants = schema.table(
  'account_grants',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    granteeKind: text().$type<'organization' | 'partner'>().notNull(),
    granteeId: integer().notNull(),
  },
  (table) => [
    unique().on(table.granteeKind, table.granteeId, table.accountId),
    index().on(table.accountId),
  ],
);

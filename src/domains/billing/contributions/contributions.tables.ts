import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { Interval } from '../../../engine/schema.generated.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/** What customers can give money to along with their bill. */
export const contributionSchemes = schema.table('contribution_schemes', {
  id: identityKey(),
  code: text().notNull().unique(),
  displayName: text().notNull(),
  /** Whether what is given bears VAT. */
  isTaxable: boolean().notNull(),
  acceptsContributions: boolean().notNull(),
});

/** That an account gives an amount to a scheme, each month or each quarter. */
export const contributionAgreements = schema.table(
  'contribution_agreements',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    schemeId: integer()
      .notNull()
      .references(() => contributionSchemes.id),
    /** With VAT, where the scheme bears it. */
    amountPence: integer().notNull(),
    interval: text().$type<Interval>().notNull(),
    activeFrom: instant().notNull(),
    activeTo: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId, table.activeFrom, table.id),
    index().on(table.activeTo),
    index().on(table.ledgerId),
    index().on(table.schemeId),
    check('contribution_agreements_amount', sql`${table.amountPence} > 0`),
    check(
      'contribution_agreements_validity',
      sql`${table.activeTo} is null or ${table.activeTo} >= ${table.activeFrom}`,
    ),
  ],
);

/** A time for which a contribution is charged, half-open: once, when it begins. */
export const contributionPeriods = schema.table(
  'contribution_periods',
  {
    id: identityKey(),
    agreementId: integer()
      .notNull()
      .references(() => contributionAgreements.id),
    fromAt: instant().notNull(),
    toAt: instant().notNull(),
    fulfilledAt: instant().notNull(),
    transactionId: integer()
      .notNull()
      .unique()
      .references(() => transactions.id),
  },
  (table) => [
    uniqueIndex('contribution_periods_once').on(table.agreementId, table.fromAt),
    check('contribution_periods_span', sql`${table.fromAt} < ${table.toAt}`),
  ],
);

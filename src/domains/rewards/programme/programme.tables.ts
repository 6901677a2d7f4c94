import { sql } from 'drizzle-orm';
import { boolean, check, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { schema } from '../tables.ts';

/** The loyalty programme of a brand. A brand without a row has none, and no points. */
export const programmes = schema.table(
  'programmes',
  {
    /** As the API names it. */
    brand: text().primaryKey(),
    /** Whether accounts may join. */
    isOn: boolean().notNull(),
    /** Whether customers are shown how many points they have. */
    isBalanceShown: boolean().notNull(),
    /** Whether businesses may join however they pay. */
    hasBusinesses: boolean().notNull(),
    /** After how many months points lapse; null where they never do. */
    expiryMonths: smallint(),
    /** What clients may show. */
    isShown: boolean().notNull(),
    isPartnerListShown: boolean().notNull(),
    arePartnerOffersShown: boolean().notNull(),
    areRewardsShown: boolean().notNull(),
    areShoptopusOffersShown: boolean().notNull(),
    isSecondEditionShown: boolean().notNull(),
  },
  ({ expiryMonths }) => [check('programmes_expiry', sql`${expiryMonths} between 1 and 120`)],
);

/** An account's part in the loyalty programme, from when to when (half-open). */
export const octoplusEnrolments = schema.table(
  'octoplus_enrolments',
  {
    accountId: pointsAt('accounts.accounts.id', integer()).primaryKey(),
    enrolledAt: instant().notNull(),
    leftAt: instant(),
    /** From when on it collects points; null where it joined before there were any. */
    collectsPointsFrom: instant(),
  },
  ({ enrolledAt, leftAt, collectsPointsFrom }) => [
    check('octoplus_enrolments_last', sql`${leftAt} > ${enrolledAt}`),
    check(
      'octoplus_enrolments_points_within',
      sql`${collectsPointsFrom} >= ${enrolledAt} and (${leftAt} is null or ${collectsPointsFrom} < ${leftAt})`,
    ),
  ],
);

/** Who collects the points of an account. */
export const pointsUsers = schema.table('points_users', {
  accountId: pointsAt('accounts.accounts.id', integer()).primaryKey(),
  userId: pointsAt('identity.users.id', integer()).notNull(),
  nominatedAt: instant().notNull(),
});

/**
 * The points of everyone who was ever nominated to collect some. Whoever moves points locks this row
 * first, several in the order of their identifiers.
 */
export const pointLedgers = schema.table(
  'point_ledgers',
  {
    id: identityKey(),
    userId: pointsAt('identity.users.id', integer()).notNull().unique(),
    balancePoints: integer().notNull().default(0),
    /** How many entries there are, which is the number of the last one. */
    entryCount: integer().notNull().default(0),
    openedAt: instant().notNull(),
    /** When the last entry was posted; null where there is none. */
    lastPostedAt: instant(),
  },
  ({ balancePoints, entryCount, lastPostedAt }) => [
    check('point_ledgers_balance', sql`${balancePoints} >= 0`),
    check('point_ledgers_last', sql`(${entryCount} = 0) = (${lastPostedAt} is null)`),
  ],
);

/** A card of a shop's own scheme. */
export const loyaltyCards = schema.table(
  'loyalty_cards',
  {
    id: identityKey(),
    userId: pointsAt('identity.users.id', integer()).notNull(),
    scheme: text().notNull(),
    number: text().notNull(),
    notedAt: instant().notNull(),
    /** When the user told of another one; null where it is the one in use. */
    replacedAt: instant(),
  },
  (table) => [
    uniqueIndex('loyalty_cards_active')
      .on(table.userId, table.scheme)
      .where(sql`${table.replacedAt} is null`),
    check(
      'loyalty_cards_times',
      sql`${table.replacedAt} is null or ${table.replacedAt} >= ${table.notedAt}`,
    ),
  ],
);

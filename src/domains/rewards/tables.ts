import { sql } from 'drizzle-orm';
import { check, integer, pgSchema } from 'drizzle-orm/pg-core';
import { instant } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';

export const schema = pgSchema('rewards');

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

/** The users who take part in the Wheel of Fortune. */
export const wheelOfFortunePlayers = schema.table('wheel_of_fortune_players', {
  userId: pointsAt('identity.users.id', integer()).primaryKey(),
  optedInAt: instant().notNull(),
});

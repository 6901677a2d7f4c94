import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { octoplusEnrolments } from './programme.tables.ts';

export type OctoplusEnrolmentRow = typeof octoplusEnrolments.$inferSelect;

const selectEnrolments = statement('octoplus_enrolments_of_accounts', (query) =>
  query
    .select()
    .from(octoplusEnrolments)
    .where(isAnyOf(octoplusEnrolments.accountId, 'accountIds')),
);

/** An account's part in the programme, which may be over; null where it never had one. */
export const octoplusEnrolmentOfAccount = loadOne<number, OctoplusEnrolmentRow>(
  'rewards.octoplusEnrolmentOfAccount',
  (db, accountIds) => selectEnrolments(db, { accountIds }),
  ({ accountId }) => accountId,
);

/**
 * Takes an account into the programme from an instant on, collecting points.
 *
 * @returns false where it is in it.
 */
export async function beginEnrolment(
  tx: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const begun = { enrolledAt: at, leftAt: null, collectsPointsFrom: at };
  const rows = await tx.query
    .insert(octoplusEnrolments)
    .values({ accountId, ...begun })
    .onConflictDoUpdate({
      target: octoplusEnrolments.accountId,
      set: begun,
      setWhere: lte(octoplusEnrolments.leftAt, at),
    })
    .returning({ accountId: octoplusEnrolments.accountId });
  return rows.length > 0;
}

/**
 * Takes an account out of the programme from an instant on.
 *
 * @returns false where it is not in it.
 */
export async function endEnrolment(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const rows = await db.query
    .update(octoplusEnrolments)
    // Whoever leaves at the moment of joining was in it for a millisecond: a part has a length.
    .set({
      leftAt: sql`greatest(${at.toString()}::timestamptz, coalesce(${octoplusEnrolments.collectsPointsFrom},
        ${octoplusEnrolments.enrolledAt}) + interval '1 millisecond')`,
    })
    .where(and(eq(octoplusEnrolments.accountId, accountId), isNull(octoplusEnrolments.leftAt)))
    .returning({ accountId: octoplusEnrolments.accountId });
  return rows.length > 0;
}

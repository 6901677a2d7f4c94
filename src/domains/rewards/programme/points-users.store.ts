import { asc, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { pointLedgers, pointsUsers } from './programme.tables.ts';

type PointsUserRow = typeof pointsUsers.$inferSelect;
export type PointLedgerRow = typeof pointLedgers.$inferSelect;

const selectPointsUsers = statement('points_users_of_accounts', (query) =>
  query.select().from(pointsUsers).where(isAnyOf(pointsUsers.accountId, 'accountIds')),
);

/** Who collects the points of an account; null where nobody was nominated. */
export const pointsUserOfAccount = loadOne<number, PointsUserRow>(
  'rewards.pointsUserOfAccount',
  (db, accountIds) => selectPointsUsers(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectLedgersOfUsers = statement('point_ledgers_of_users', (query) =>
  query.select().from(pointLedgers).where(isAnyOf(pointLedgers.userId, 'userIds')),
);

/** The ledger of a user's points; null of whoever was never nominated. */
export const pointLedgerOfUser = loadOne<number, PointLedgerRow>(
  'rewards.pointLedgerOfUser',
  (db, userIds) => selectLedgersOfUsers(db, { userIds }),
  ({ userId }) => userId,
);

/** The ledgers of some users, opened where there are none, and locked until the transaction ends. */
export async function lockLedgersOfUsers(
  tx: Database,
  userIds: readonly number[],
  openedAt: Temporal.Instant,
): Promise<PointLedgerRow[]> {
  const inOrder = [...new Set(userIds)].toSorted((a, b) => a - b);
  if (inOrder.length === 0) return [];
  const locked = await selectLocked(tx, { userIds: inOrder });
  if (locked.length === inOrder.length) return locked;
  await openLedgers(tx, inOrder, openedAt);
  return selectLocked(tx, { userIds: inOrder });
}

const selectLocked = statement('point_ledgers_locked', (query) =>
  query
    .select()
    .from(pointLedgers)
    .where(isAnyOf(pointLedgers.userId, 'userIds'))
    .orderBy(asc(pointLedgers.id))
    .for('update'),
);

/** Opens the ledgers of users who have none; what is there stays, and no number is used up for it. */
async function openLedgers(
  tx: Database,
  userIds: readonly number[],
  openedAt: Temporal.Instant,
): Promise<void> {
  const held = await tx.query
    .select({ userId: pointLedgers.userId })
    .from(pointLedgers)
    .where(sql`${pointLedgers.userId} = any(${sql.param(userIds)}::int[])`);
  const known = new Set(held.map(({ userId }) => userId));
  const rows = userIds.filter((userId) => !known.has(userId));
  if (rows.length === 0) return;
  await tx.query
    .insert(pointLedgers)
    .values(rows.map((userId) => ({ userId, openedAt })))
    .onConflictDoNothing();
}

/** Nominates who collects the points of accounts, in the place of whoever did, and opens their ledgers. */
export async function nominate(
  tx: Database,
  nominations: readonly { readonly accountId: number; readonly userId: number }[],
  nominatedAt: Temporal.Instant,
): Promise<void> {
  if (nominations.length === 0) return;
  await tx.query
    .insert(pointsUsers)
    .values(nominations.map((each) => ({ ...each, nominatedAt })))
    .onConflictDoUpdate({
      target: pointsUsers.accountId,
      set: { userId: sql`excluded.user_id`, nominatedAt: sql`excluded.nominated_at` },
      setWhere: sql`${pointsUsers.userId} <> excluded.user_id`,
    });
  const userIds = [...new Set(nominations.map(({ userId }) => userId))];
  await openLedgers(
    tx,
    userIds.toSorted((a, b) => a - b),
    nominatedAt,
  );
}

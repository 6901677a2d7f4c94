import { and, desc, eq } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { pointLedgers } from '../programme/programme.tables.ts';
import { pointEntries, pointMovements } from './points.tables.ts';

const shown = {
  id: pointEntries.id,
  userId: pointLedgers.userId,
  accountId: pointMovements.accountId,
  points: pointEntries.points,
  balanceAfterPoints: pointEntries.balanceAfterPoints,
  idempotencyKey: pointMovements.idempotencyKey,
  postedAt: pointMovements.postedAt,
  reason: pointMovements.reason,
};

/** An entry of a user's ledger with what its movement tells. */
export interface EntryRow
  extends Pick<typeof pointEntries.$inferSelect, 'id' | 'points' | 'balanceAfterPoints'>,
    Pick<
      typeof pointMovements.$inferSelect,
      'accountId' | 'idempotencyKey' | 'postedAt' | 'reason'
    > {
  readonly userId: number;
}

const selectEntriesOfUsers = statement('point_entries_of_users', (query) =>
  query
    .select(shown)
    .from(pointLedgers)
    .innerJoin(pointEntries, eq(pointEntries.ledgerId, pointLedgers.id))
    .innerJoin(pointMovements, eq(pointMovements.id, pointEntries.movementId))
    .where(isAnyOf(pointLedgers.userId, 'userIds'))
    .orderBy(pointLedgers.id, desc(pointEntries.sequence)),
);

/** All entries of a user's ledger, the latest first. */
export const entriesOfUser = loadMany<number, EntryRow>(
  'rewards.pointEntriesOfUser',
  (db, userIds) => selectEntriesOfUsers(db, { userIds }),
  ({ userId }) => userId,
);

const entries = (db: Database) =>
  db.query
    .select(shown)
    .from(pointMovements)
    .innerJoin(pointEntries, eq(pointEntries.movementId, pointMovements.id))
    .innerJoin(pointLedgers, eq(pointLedgers.id, pointEntries.ledgerId));

/** The entry that was asked for under a key; the caller has to check that the viewer reaches its user. */
export async function entryOfKey(db: Database, key: string): Promise<EntryRow | null> {
  const [row] = await entries(db).where(eq(pointMovements.idempotencyKey, key.toLowerCase()));
  return row ?? null;
}

/** The entry of a user in a movement. */
export async function entryOfMovement(
  db: Database,
  movementId: number,
  userId: number,
): Promise<EntryRow | null> {
  const [row] = await entries(db).where(
    and(eq(pointMovements.id, movementId), eq(pointLedgers.userId, userId)),
  );
  return row ?? null;
}

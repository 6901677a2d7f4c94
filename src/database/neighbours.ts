import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** Sessions tell what they have done once in a second, so a shorter time may hold nothing. */
const shortestSeconds = 2;

/**
 * Begins to count what others do on the same database. PostgreSQL tells it about a second late; on
 * the embedded database nobody else is served meanwhile.
 *
 * @returns tells how many transactions a second others have had since the last call.
 */
export async function watchNeighbours(tx: Database): Promise<() => Promise<number>> {
  if (tx.kind === 'pglite') return async () => 0;
  let counted = await countTransactions(tx);
  // Until it is known, others are taken to be there.
  let perSecond = Number.POSITIVE_INFINITY;
  return async () => {
    const latest = await countTransactions(tx);
    const seconds = (latest.atMs - counted.atMs) / 1000;
    if (seconds < shortestSeconds) return perSecond;
    perSecond = (latest.count - counted.count) / seconds;
    counted = latest;
    return perSecond;
  };
}

async function countTransactions(tx: Database): Promise<{ count: number; atMs: number }> {
  // Within a transaction what has been looked at once would stay as it was.
  await tx.query.execute(sql`select pg_stat_clear_snapshot()`);
  const { rows } = (await tx.query.execute(sql`
    select (xact_commit + xact_rollback)::float8 as count from pg_stat_database
      where datname = current_database()`)) as unknown as { rows: { count: number }[] };
  return { count: rows[0]?.count ?? 0, atMs: performance.now() };
}

import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/**
 * Readies a transaction for work that takes longer than a statement of a request may, and lets
 * nobody else begin the same work, identified by a number of its own, until it ends.
 */
export async function prepareLongWork(tx: Database, lock: number): Promise<void> {
  await tx.query.execute(sql`set local statement_timeout = 0`);
  await tx.query.execute(sql`set local idle_in_transaction_session_timeout = 0`);
  await tx.query.execute(sql`select pg_advisory_xact_lock(${lock})`);
}

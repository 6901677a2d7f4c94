import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { type RunKind, runItems, runs } from './runs.tables.ts';

export type { RunKind } from './runs.tables.ts';
export type RunRow = typeof runs.$inferSelect;

/** Opens a run over ledgers, once for its kind and moment. Null where it was open already. */
export async function insertRun(
  tx: Database,
  run: Pick<RunRow, 'kind' | 'dueAt' | 'openedAt'>,
  ledgerIds: readonly number[],
): Promise<number | null> {
  const [opened] = await tx.query
    .insert(runs)
    .values({ ...run, itemCount: ledgerIds.length })
    .onConflictDoNothing()
    .returning({ id: runs.id });
  if (!opened) return null;
  await tx.query.execute(sql`
    insert into ${runItems} (run_id, ledger_id)
    select ${opened.id}::int, unnest(${sql.param(ledgerIds)}::int[])`);
  return opened.id;
}

/** The earliest run that is not finished, of one kind where one is named; null where all are. */
export async function earliestOpenRun(db: Database, kind?: RunKind): Promise<RunRow | null> {
  const [run] = await db.query
    .select()
    .from(runs)
    .where(and(isNull(runs.finishedAt), kind && eq(runs.kind, kind)))
    .orderBy(asc(runs.id))
    .limit(1);
  return run ?? null;
}

/** Takes items of a run that no other server is at, until the transaction ends. */
export async function takeItems(tx: Database, runId: number, most: number): Promise<number[]> {
  const rows = await tx.query
    .select({ ledgerId: runItems.ledgerId })
    .from(runItems)
    .where(and(eq(runItems.runId, runId), eq(runItems.state, 'WAITING')))
    .orderBy(asc(runItems.ledgerId))
    .limit(most)
    .for('update', { skipLocked: true });
  return rows.map(({ ledgerId }) => ledgerId);
}

/** Writes that items are done. */
export async function markDone(
  tx: Database,
  runId: number,
  ledgerIds: readonly number[],
  doneAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(runItems)
    .set({ state: 'DONE', doneAt })
    .where(and(eq(runItems.runId, runId), inArray(runItems.ledgerId, [...ledgerIds])));
}

/** So often an item is tried before it is left to people. */
const mostAttempts = 3;

/** Writes that an item failed; after the third time it is given up. */
export async function markFailed(
  tx: Database,
  runId: number,
  ledgerId: number,
  failure: string,
): Promise<void> {
  await tx.query
    .update(runItems)
    .set({
      attempts: sql`${runItems.attempts} + 1`,
      failure,
      state: sql`case when ${runItems.attempts} + 1 >= ${mostAttempts} then 'FAILED' else 'WAITING' end`,
    })
    .where(
      and(
        eq(runItems.runId, runId),
        eq(runItems.ledgerId, ledgerId),
        eq(runItems.state, 'WAITING'),
      ),
    );
}

/** Ends a run of which nothing waits any more. False where something does, or it is ended already. */
export async function finishRun(
  tx: Database,
  runId: number,
  finishedAt: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx.query
    .update(runs)
    .set({ finishedAt })
    .where(
      and(
        eq(runs.id, runId),
        isNull(runs.finishedAt),
        sql`not exists (select from ${runItems} i where i.run_id = ${runId} and i.state = 'WAITING')`,
      ),
    )
    .returning({ id: runs.id });
  return rows.length > 0;
}

/** How far a run is. */
export interface RunProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

export async function progressOfRun(db: Database, runId: number): Promise<RunProgress> {
  const [row] = await db.query
    .select({
      total: sql<number>`count(*)::int`,
      done: sql<number>`(count(*) filter (where ${runItems.state} = 'DONE'))::int`,
      failed: sql<number>`(count(*) filter (where ${runItems.state} = 'FAILED'))::int`,
    })
    .from(runItems)
    .where(eq(runItems.runId, runId));
  return row ?? { total: 0, done: 0, failed: 0 };
}

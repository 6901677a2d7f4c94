import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Others } from '../payments/payments.store.ts';
import { bankRuns } from './collections.tables.ts';

export type BankRun = typeof bankRuns.$inferSelect;

/** Opens a day of the banks, once. */
export async function openBankRun(
  tx: Database,
  on: Temporal.PlainDate,
  dueAt: Temporal.Instant,
): Promise<void> {
  await tx.query.insert(bankRuns).values({ on, dueAt }).onConflictDoNothing();
}

/** The day that is to be worked on: the earliest that is not done; null where all are. */
export async function earliestBankRun(db: Database): Promise<BankRun | null> {
  const [run] = await db.query
    .select()
    .from(bankRuns)
    .where(isNull(bankRuns.finishedAt))
    .orderBy(asc(bankRuns.on))
    .limit(1);
  return run ?? null;
}

/**
 * What a server takes next: what nobody holds, and where that is nothing, what is left of what others
 * hold once they are done with it, or killed. Empty where nothing is left.
 */
export async function takeAll<Row>(
  take: (others: Others) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const free = await take('LEFT');
  return free.length > 0 ? free : take('WAITED_FOR');
}

/** Takes a day for one server until the transaction ends; null where it is done. Others wait. */
export async function takeBankRun(tx: Database, on: Temporal.PlainDate): Promise<BankRun | null> {
  const [run] = await tx.query
    .select()
    .from(bankRuns)
    .where(and(eq(bankRuns.on, on), isNull(bankRuns.finishedAt)))
    .for('update');
  return run ?? null;
}

/** Writes up to which schedule the payments of a day were made. */
export async function markMade(
  tx: Database,
  on: Temporal.PlainDate,
  madeThroughId: number,
): Promise<void> {
  await tx.query.update(bankRuns).set({ madeThroughId }).where(eq(bankRuns.on, on));
}

/** Ends a day on which nothing is left to do. */
export async function finishBankRun(
  tx: Database,
  on: Temporal.PlainDate,
  finishedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(bankRuns)
    .set({ finishedAt })
    .where(and(eq(bankRuns.on, on), isNull(bankRuns.finishedAt)));
}

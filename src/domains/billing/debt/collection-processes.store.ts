import { and, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { collectionItems, collectionPauses, collectionProcesses } from './debt.tables.ts';

export type ProcessRow = typeof collectionProcesses.$inferSelect;
export type PauseRow = typeof collectionPauses.$inferSelect;
export type ItemRow = typeof collectionItems.$inferSelect;

const selectByNumber = statement('billing_collection_processes_by_number', (query) =>
  query.select().from(collectionProcesses).where(isAnyOf(collectionProcesses.number, 'numbers')),
);

/** A process by its number. Whether the viewer has access is checked after. */
export const processByNumber = loadOne<string, ProcessRow>(
  'billing.processByNumber',
  (db, numbers) => selectByNumber(db, { numbers }),
  ({ number }) => number,
);

const selectOfAccounts = statement('billing_collection_processes_of_accounts', (query) =>
  query
    .select()
    .from(collectionProcesses)
    .where(isAnyOf(collectionProcesses.accountId, 'accountIds'))
    .orderBy(collectionProcesses.id),
);

/** The processes about debts of an account, those that are over included. */
export const processesOfAccount = loadMany<number, ProcessRow>(
  'billing.processesOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectPauses = statement('billing_collection_pauses', (query) =>
  query
    .select()
    .from(collectionPauses)
    .where(isAnyOf(collectionPauses.processId, 'processIds'))
    .orderBy(collectionPauses.pausedAt, collectionPauses.id),
);

/** The pauses of a process, in order. */
export const pausesOfProcess = loadMany<number, PauseRow>(
  'billing.pausesOfProcess',
  (db, processIds) => selectPauses(db, { processIds }),
  ({ processId }) => processId,
);

const selectItems = statement('billing_collection_items', (query) =>
  query
    .select()
    .from(collectionItems)
    .where(isAnyOf(collectionItems.processId, 'processIds'))
    .orderBy(collectionItems.occurredAt, collectionItems.id),
);

/** What was done in a process, in order. */
export const itemsOfProcess = loadMany<number, ItemRow>(
  'billing.itemsOfProcess',
  (db, processIds) => selectItems(db, { processIds }),
  ({ processId }) => processId,
);

/** The processes of dunning that are under way for some ledgers, locked until the transaction ends. */
export function lockActiveProcesses(
  tx: Database,
  ledgerIds: readonly number[],
): Promise<ProcessRow[]> {
  return tx.query
    .select()
    .from(collectionProcesses)
    .where(
      sql`${collectionProcesses.completedAt} is null and ${collectionProcesses.path} = 'DUNNING'
        and ${collectionProcesses.ledgerId} = any(${sql.param(ledgerIds)})`,
    )
    .orderBy(collectionProcesses.id)
    .for('update');
}

/** The ledgers for which a process of dunning is under way. */
export async function ledgersInProcess(tx: Database): Promise<number[]> {
  const rows = await tx.query
    .selectDistinct({ ledgerId: collectionProcesses.ledgerId })
    .from(collectionProcesses)
    .where(
      sql`${collectionProcesses.completedAt} is null and ${collectionProcesses.path} = 'DUNNING'`,
    )
    .orderBy(collectionProcesses.ledgerId);
  return rows.map(({ ledgerId }) => ledgerId);
}

/** A process, locked until the transaction ends. */
export async function lockProcess(tx: Database, id: number): Promise<ProcessRow | null> {
  const [row] = await tx.query
    .select()
    .from(collectionProcesses)
    .where(sql`${collectionProcesses.id} = ${id}`)
    .for('update');
  return row ?? null;
}

/** Begins processes; a ledger that has an active one of the path is left as it is. */
export async function addProcesses(
  tx: Database,
  rows: readonly (typeof collectionProcesses.$inferInsert)[],
): Promise<ProcessRow[]> {
  if (rows.length === 0) return [];
  return tx.query
    .insert(collectionProcesses)
    .values([...rows])
    .onConflictDoNothing()
    .returning();
}

/** Ends processes that go on. */
export async function completeProcesses(
  tx: Database,
  ids: readonly number[],
  completion: Pick<ProcessRow, 'completedAt' | 'completionType'>,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.query
    .update(collectionProcesses)
    .set(completion)
    .where(
      and(
        inArray(collectionProcesses.id, [...ids]),
        sql`${collectionProcesses.completedAt} is null`,
      ),
    );
}

/** Writes down what was done in processes; what stands there already is left. */
export async function addItems(
  tx: Database,
  rows: readonly (typeof collectionItems.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) {
    await tx.query
      .insert(collectionItems)
      .values([...rows])
      .onConflictDoNothing();
  }
}

/** Pauses processes. */
export async function addPauses(
  tx: Database,
  rows: readonly (typeof collectionPauses.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.query.insert(collectionPauses).values([...rows]);
}

/** Ends pauses that hold. */
export async function endPauses(
  tx: Database,
  ids: readonly number[],
  end: { readonly resumedAt: Temporal.Instant; readonly resumedReason: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx.query
    .update(collectionPauses)
    .set(end)
    .where(and(inArray(collectionPauses.id, [...ids]), sql`${collectionPauses.resumedAt} is null`));
}

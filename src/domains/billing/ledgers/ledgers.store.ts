import { and, eq, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { documents } from './documents.tables.ts';
import { ledgers } from './ledgers.tables.ts';

export type LedgerRow = typeof ledgers.$inferSelect;

const selectLedgersOfAccounts = statement('billing_ledgers_of_accounts', (query) =>
  query.select().from(ledgers).where(isAnyOf(ledgers.accountId, 'accountIds')).orderBy(ledgers.id),
);

/** Every ledger of an account with those of its meters, in the order in which they were opened. */
export const ledgersOfAccount = loadMany<number, LedgerRow>(
  'billing.ledgersOfAccount',
  (db, accountIds) => selectLedgersOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectLedgers = statement('billing_ledgers_by_id', (query) =>
  query.select().from(ledgers).where(isAnyOf(ledgers.id, 'ids')),
);

/** A ledger by its identifier, which must come from an admitted row. */
export const ledgerById = loadOne<number, LedgerRow>(
  'billing.ledgerById',
  (db, ids) => selectLedgers(db, { ids }),
  ({ id }) => id,
);

const selectLedgersByNumber = statement('billing_ledgers_by_number', (query) =>
  query.select().from(ledgers).where(isAnyOf(ledgers.number, 'numbers')),
);

/** A ledger by its number. Whether the viewer has access is checked after. */
export const ledgerByNumber = loadOne<string, LedgerRow>(
  'billing.ledgerByNumber',
  (db, numbers) => selectLedgersByNumber(db, { numbers }),
  ({ number }) => number,
);

/** Opens ledgers; one that an account has of the kind, for the meter, is left as it is. */
export async function addLedgers(
  tx: Database,
  rows: readonly (typeof ledgers.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query
    .insert(ledgers)
    .values([...rows])
    .onConflictDoNothing();
}

/** The ledger of a kind that an account has; of a meter where one is named. */
export async function findLedger(
  tx: Database,
  { accountId, kind, meterId }: Pick<LedgerRow, 'accountId' | 'kind' | 'meterId'>,
): Promise<LedgerRow | null> {
  const [row] = await tx.query
    .select()
    .from(ledgers)
    .where(
      and(
        eq(ledgers.accountId, accountId),
        eq(ledgers.kind, kind),
        sql`${ledgers.meterId} is not distinct from ${meterId}`,
      ),
    );
  return row ?? null;
}

/** The main ledgers that some accounts have, in the order of their identifiers. */
export async function mainLedgersOf(
  tx: Database,
  accountIds: readonly number[],
): Promise<LedgerRow[]> {
  return await tx.query
    .select()
    .from(ledgers)
    .where(and(sql`${ledgers.accountId} = any(${sql.param(accountIds)})`, eq(ledgers.kind, 'MAIN')))
    .orderBy(ledgers.id);
}

/** Those of some ledgers that have no open window. */
export async function ledgersWithoutWindow(
  tx: Database,
  ids: readonly number[],
): Promise<LedgerRow[]> {
  return await tx.query
    .select()
    .from(ledgers)
    .where(
      and(
        sql`${ledgers.id} = any(${sql.param(ids)})`,
        sql`not exists (select from ${documents} d where d.ledger_id = ${ledgers.id}
          and d.kind in ('STATEMENT', 'PERIOD_BASED') and d.closed_at is null)`,
      ),
    )
    .orderBy(ledgers.id);
}

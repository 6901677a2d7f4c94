import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';
import { depositAgreements } from './deposits.tables.ts';

export type DepositRow = typeof depositAgreements.$inferSelect;

const selectOfAccounts = statement('billing_deposits_of_accounts', (query) =>
  query
    .select()
    .from(depositAgreements)
    .where(isAnyOf(depositAgreements.accountId, 'accountIds'))
    .orderBy(depositAgreements.createdAt, depositAgreements.id),
);

/** The deposits that an account was asked for, in order. */
export const depositsOfAccount = loadMany<number, DepositRow>(
  'billing.depositsOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** A deposit of an account by its key, locked until the transaction ends. */
export async function lockDeposit(
  tx: Database,
  accountId: number,
  depositKey: string,
): Promise<DepositRow | null> {
  const [row] = await tx.query
    .select()
    .from(depositAgreements)
    .where(
      and(eq(depositAgreements.accountId, accountId), eq(depositAgreements.depositKey, depositKey)),
    )
    .for('update');
  return row ?? null;
}

/** Writes an agreement down, where the account has none of the key. */
export async function addDeposit(
  tx: Database,
  row: typeof depositAgreements.$inferInsert,
): Promise<void> {
  await tx.query.insert(depositAgreements).values(row).onConflictDoNothing();
}

/** Writes down what has become of an agreement. */
export async function updateDeposit(
  tx: Database,
  id: number,
  change: Partial<DepositRow>,
): Promise<void> {
  await tx.query.update(depositAgreements).set(change).where(eq(depositAgreements.id, id));
}

/** The ledgers of the deposits that are held. */
export async function ledgersOfHeldDeposits(tx: Database): Promise<number[]> {
  const rows = await tx.query
    .selectDistinct({ ledgerId: depositAgreements.ledgerId })
    .from(depositAgreements)
    .where(
      sql`${depositAgreements.returnedAt} is null and ${depositAgreements.fulfilledAt} is not null`,
    )
    .orderBy(depositAgreements.ledgerId);
  return rows.map(({ ledgerId }) => ledgerId);
}

/** The deposits that are held for some ledgers, locked until the transaction ends. */
export function lockHeldDeposits(
  tx: Database,
  ledgerIds: readonly number[],
): Promise<DepositRow[]> {
  return tx.query
    .select()
    .from(depositAgreements)
    .where(
      sql`${depositAgreements.returnedAt} is null and ${depositAgreements.fulfilledAt} is not null
        and ${depositAgreements.ledgerId} = any(${sql.param(ledgerIds)})`,
    )
    .orderBy(depositAgreements.id)
    .for('update');
}

/** What was charged on a ledger after a London day, in pence. */
export async function chargedSince(
  db: Database,
  ledgerId: number,
  day: Temporal.PlainDate,
): Promise<number> {
  const [row] = await db.query
    .select({
      pence:
        sql`coalesce(sum(${transactions.netPence} + ${transactions.taxPence}), 0)::bigint`.mapWith(
          Number,
        ),
    })
    .from(transactions)
    .where(
      and(
        eq(transactions.ledgerId, ledgerId),
        eq(transactions.kind, 'CHARGE'),
        sql`${transactions.postedOn} > ${day.toString()}::date`,
      ),
    );
  return row?.pence ?? 0;
}

/** A deposit by its identifier, which must come from a row of ours. */
export async function depositById(tx: Database, id: number): Promise<DepositRow | null> {
  const [row] = await tx.query.select().from(depositAgreements).where(eq(depositAgreements.id, id));
  return row ?? null;
}

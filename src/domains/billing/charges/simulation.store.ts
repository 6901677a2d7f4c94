import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { LedgerKind } from '../../../kernel/books.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { balanceChange } from '../ledgers/postings.rules.ts';
import { supplyCharges } from './charges.tables.ts';

/**
 * What the town's days need to know of the days before: the charges that rest on estimates and stand,
 * and the money of the last weeks and of the last months' charges by hand, by name.
 *
 * @param accountNumber whose money is named after it.
 */
export async function estimatedChargesOf(tx: Database, ledgerId: number, accountNumber: string) {
  const rows = await tx.query
    .select({
      key: sql<string>`coalesce(${transactions.idempotencyKey}, '')`,
      meterPointId: supplyCharges.meterPointId,
      agreementId: supplyCharges.agreementId,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
    })
    .from(supplyCharges)
    .innerJoin(transactions, eq(transactions.id, supplyCharges.transactionId))
    .where(
      sql`${supplyCharges.ledgerId} = ${ledgerId} and ${supplyCharges.estimatedWh} > 0
        and ${transactions.idempotencyKey} is not null
        and not exists (select from ${transactions} r where r.reverses_id = ${transactions.id})`,
    )
    .orderBy(supplyCharges.fromOn, supplyCharges.transactionId);
  const prefix = `demo ${accountNumber} `;
  const named = await tx.query
    .select({
      key: sql<string>`${transactions.idempotencyKey}`,
      ledger: sql<LedgerKind>`${ledgers.kind}`,
      kind: transactions.kind,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
    })
    .from(transactions)
    .innerJoin(ledgers, eq(ledgers.id, transactions.ledgerId))
    .where(
      sql`${transactions.ledgerId} = ${ledgerId}
        and starts_with(${transactions.idempotencyKey}, ${prefix})
        and not exists (select from ${transactions} r where r.reverses_id = ${transactions.id})`,
    );
  return {
    estimated: rows,
    amounts: new Map(
      named.map(({ key, ledger, kind, netPence, taxPence }) => [
        key.slice(prefix.length),
        { ledger, changePence: balanceChange(kind, netPence, taxPence) },
      ]),
    ),
  };
}

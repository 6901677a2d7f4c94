import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { supplyCharges } from '../charges/charges.tables.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';

/** Documents that are closed and neither issued nor annulled, locked until the transaction ends. */
export async function lockUnissued(tx: Database, ids: readonly number[]) {
  return await tx.query
    .select({ document: documents, accountId: documents.accountId })
    .from(documents)
    .where(
      and(
        sql`${documents.id} = any(${sql.param(ids)})`,
        sql`${documents.closedAt} is not null and ${documents.issuedAt} is null`,
        sql`${documents.annulledAt} is null`,
      ),
    )
    .orderBy(documents.id)
    .for('update');
}

/** The lines of documents with all that is printed of them, in the order of the lines. */
export async function linesToPrint(tx: Database, documentIds: readonly number[]) {
  return await tx.query
    .select({
      documentId: statementLines.documentId,
      kind: transactions.kind,
      postedOn: transactions.postedOn,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
      balanceAfterPence: statementLines.balanceAfterPence,
      reasonCode: transactions.reasonCode,
      displayNote: transactions.displayNote,
      paymentType: transactions.paymentType,
      reversesId: transactions.reversesId,
      meterPointId: supplyCharges.meterPointId,
      fuel: supplyCharges.fuel,
      isExport: supplyCharges.isExport,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
    })
    .from(statementLines)
    .innerJoin(transactions, eq(transactions.id, statementLines.transactionId))
    .leftJoin(
      supplyCharges,
      sql`${supplyCharges.transactionId} = coalesce(${transactions.reversesId}, ${transactions.id})`,
    )
    .where(sql`${statementLines.documentId} = any(${sql.param(documentIds)})`)
    .orderBy(asc(statementLines.documentId), asc(statementLines.place));
}

/** What meter points took in the windows of ledgers from a day on, charges that were taken back left out. */
export async function energyOfWindows(tx: Database, ledgerIds: readonly number[], since: string) {
  return await tx.query
    .select({
      ledgerId: supplyCharges.ledgerId,
      meterPointId: supplyCharges.meterPointId,
      isExport: supplyCharges.isExport,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
    })
    .from(supplyCharges)
    .where(
      sql`${supplyCharges.ledgerId} = any(${sql.param(ledgerIds)})
        and ${supplyCharges.toOn} >= ${since}::date
        and not exists (select from ${transactions} r
          where r.reverses_id = ${supplyCharges.transactionId})`,
    );
}

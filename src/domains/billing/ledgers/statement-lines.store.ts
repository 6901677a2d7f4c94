import { and, eq, isNull, or } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { documents, statementLines } from './documents.tables.ts';

/** By which closed document a transaction is billed, and its place and balance there. */
export interface BilledLine {
  readonly transactionId: number;
  readonly documentId: number;
  readonly place: number;
  readonly balanceAfterPence: number;
  /** Of the document. A window's line has the ledger's balance, an invoice's the sum of its lines. */
  readonly kind: (typeof documents.$inferSelect)['kind'];
  readonly identifier: string | null;
  readonly issuedAt: (typeof documents.$inferSelect)['issuedAt'];
  readonly heldAt: (typeof documents.$inferSelect)['heldAt'];
}

const lineColumns = {
  transactionId: statementLines.transactionId,
  documentId: statementLines.documentId,
  place: statementLines.place,
  balanceAfterPence: statementLines.balanceAfterPence,
  kind: documents.kind,
  identifier: documents.identifier,
  issuedAt: documents.issuedAt,
  heldAt: documents.heldAt,
};

const selectLinesOfTransactions = statement('billing_lines_of_transactions', (query) =>
  query
    .select(lineColumns)
    .from(statementLines)
    .innerJoin(documents, eq(documents.id, statementLines.documentId))
    .where(
      and(
        isAnyOf(statementLines.transactionId, 'transactionIds'),
        or(isNull(documents.annulledAt), eq(documents.kind, 'INVOICE')),
      ),
    ),
);

/**
 * The closed document that bills a transaction, with the balance after it, in pence; null while its
 * window is open. A statement that was annulled bills nothing any more; an annulled invoice does, and
 * its credit note bills the reversals.
 */
export const billedLineOf = loadOne<number, BilledLine>(
  'billing.billedLineOf',
  (db, transactionIds) => selectLinesOfTransactions(db, { transactionIds }),
  ({ transactionId }) => transactionId,
);

const selectLinesOfDocuments = statement('billing_lines_of_documents', (query) =>
  query
    .select({
      documentId: statementLines.documentId,
      place: statementLines.place,
      transactionId: statementLines.transactionId,
      balanceAfterPence: statementLines.balanceAfterPence,
    })
    .from(statementLines)
    .where(isAnyOf(statementLines.documentId, 'documentIds'))
    .orderBy(statementLines.documentId, statementLines.place),
);

/** The lines of a closed document, also of an annulled one, in their order. */
export const linesOfDocument = loadMany<
  number,
  Pick<BilledLine, 'documentId' | 'place' | 'transactionId' | 'balanceAfterPence'>
>(
  'billing.linesOfDocument',
  (db, documentIds) => selectLinesOfDocuments(db, { documentIds }),
  ({ documentId }) => documentId,
);

import { loadMany } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { statementLines } from './documents.tables.ts';

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
export const linesOfDocument = loadMany<number, typeof statementLines.$inferSelect>(
  'billing.linesOfDocument',
  (db, documentIds) => selectLinesOfDocuments(db, { documentIds }),
  ({ documentId }) => documentId,
);

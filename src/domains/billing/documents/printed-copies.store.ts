import { asc } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { printedCopies } from './printed-copies.tables.ts';

const selectCopies = statement('billing_printed_copies', (query) =>
  query
    .select()
    .from(printedCopies)
    .where(isAnyOf(printedCopies.documentId, 'documentIds'))
    .orderBy(asc(printedCopies.requestedOn)),
);

/** The copies on paper that were asked for of a document, the earliest first. */
export const copiesOfDocument = loadMany<number, typeof printedCopies.$inferSelect>(
  'billing.copiesOfDocument',
  (db, documentIds) => selectCopies(db, { documentIds }),
  ({ documentId }) => documentId,
);

/** Keeps that a copy is to be sent; once for a London day. */
export async function addCopy(
  db: Database,
  documentId: number,
  requestedOn: Temporal.PlainDate,
  requestedAt: Temporal.Instant,
): Promise<void> {
  await db.query
    .insert(printedCopies)
    .values({ documentId, requestedOn, requestedAt })
    .onConflictDoNothing();
}

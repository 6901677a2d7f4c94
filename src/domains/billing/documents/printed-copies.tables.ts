import { index, integer, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { schema } from '../tables.ts';

/** Copies on paper that customers have asked for, at most one of a document on a day. */
export const printedCopies = schema.table(
  'printed_copies',
  {
    id: identityKey(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    /** London day. */
    requestedOn: localDate().notNull(),
    requestedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('printed_copies_once_a_day').on(table.documentId, table.requestedOn),
    index().on(table.documentId),
  ],
);

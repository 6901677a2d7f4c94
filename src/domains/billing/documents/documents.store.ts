import { asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { documents } from '../ledgers/documents.tables.ts';

// What is printed is long, and few ask for it.
const { content: _content, ...columns } = getTableColumns(documents);

/** A document with all that is printed on it. */
export type WholeDocumentRow = typeof documents.$inferSelect;

/** A document without what is printed on it. */
export type DocumentRow = Omit<typeof documents.$inferSelect, 'content'>;

const selectDocumentsOfAccounts = statement('billing_documents_of_accounts', (query) =>
  query
    .select(columns)
    .from(documents)
    .where(isAnyOf(documents.accountId, 'accountIds'))
    .orderBy(desc(documents.fromOn), desc(documents.id)),
);

/** Every document of an account, of any kind and state, the latest first. */
export const documentsOfAccount = loadMany<number, DocumentRow>(
  'billing.documentsOfAccount',
  (db, accountIds) => selectDocumentsOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId ?? 0,
);

const selectCollectiveBills = statement('billing_collective_bills', (query) =>
  query
    .select(columns)
    .from(documents)
    .where(isAnyOf(documents.billedAccountId, 'accountIds'))
    .orderBy(desc(documents.fromOn), desc(documents.id)),
);

/** The collective bills that go to an account, the latest first. */
export const collectiveBillsTo = loadMany<number, DocumentRow>(
  'billing.collectiveBillsTo',
  (db, accountIds) => selectCollectiveBills(db, { accountIds }),
  ({ billedAccountId }) => billedAccountId ?? 0,
);

const selectConstituents = statement('billing_constituents', (query) =>
  query
    .select(columns)
    .from(documents)
    .where(isAnyOf(documents.collectiveId, 'collectiveIds'))
    .orderBy(asc(documents.fromOn), asc(documents.id)),
);

/** The documents that a collective bill joins. */
export const constituentsOf = loadMany<number, DocumentRow>(
  'billing.constituentsOf',
  (db, collectiveIds) => selectConstituents(db, { collectiveIds }),
  ({ collectiveId }) => collectiveId ?? 0,
);

const selectDocumentsOfLedgers = statement('billing_documents_of_ledgers', (query) =>
  query
    .select(columns)
    .from(documents)
    .where(isAnyOf(documents.ledgerId, 'ledgerIds'))
    .orderBy(asc(documents.fromOn), asc(documents.id)),
);

/** Every document of a ledger, of any kind and state, the earliest first. */
export const documentsOfLedger = loadMany<number, DocumentRow>(
  'billing.documentsOfLedger',
  (db, ledgerIds) => selectDocumentsOfLedgers(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId ?? 0,
);

const selectDocuments = statement('billing_documents_by_id', (query) =>
  query.select(columns).from(documents).where(isAnyOf(documents.id, 'ids')),
);

/** A document by its identifier; access to its account is checked after. */
export const documentById = loadOne<number, DocumentRow>(
  'billing.documentById',
  (db, ids) => selectDocuments(db, { ids }),
  ({ id }) => id,
);

const selectAnnulments = statement('billing_annulments', (query) =>
  query.select(columns).from(documents).where(isAnyOf(documents.annulsId, 'ids')),
);

/** What took a document back; null where nothing did. */
export const annulmentOf = loadOne<number, DocumentRow>(
  'billing.annulmentOf',
  (db, ids) => selectAnnulments(db, { ids }),
  ({ annulsId }) => annulsId ?? 0,
);

const selectContents = statement('billing_contents', (query) =>
  query
    .select({ id: documents.id, content: documents.content })
    .from(documents)
    .where(isAnyOf(documents.id, 'ids')),
);

/** What is printed on an issued document. */
export const contentOfDocument = loadOne<
  number,
  Pick<typeof documents.$inferSelect, 'id' | 'content'>
>(
  'billing.contentOfDocument',
  (db, ids) => selectContents(db, { ids }),
  ({ id }) => id,
);

const selectByKey = statement('billing_content_by_key', (query) =>
  query
    .select({ content: documents.content, issuedAt: documents.issuedAt })
    .from(documents)
    .where(eq(documents.opaqueKey, sql.placeholder('key'))),
);

/** What is printed on the document that an address names; null where there is none. */
export async function contentByKey(db: Database, key: string) {
  const [row] = await selectByKey(db, { key });
  return row?.content && row.issuedAt ? { content: row.content, issuedAt: row.issuedAt } : null;
}

const selectReversedLater = statement('billing_reversed_later', (query) =>
  query
    .select({
      documentId: sql<number>`n.document_id`.as('document_id'),
      lines: sql<number>`count(*)::int`.as('lines'),
      reversed: sql<number>`count(*) filter (where exists (
        select from billing.transactions r where r.reverses_id = n.transaction_id
          and r.posted_on > d.to_on))::int`.as('reversed'),
    })
    .from(sql`billing.statement_lines n join billing.documents d on d.id = n.document_id`)
    .where(sql`n.document_id = any(${sql.placeholder('documentIds')})`)
    .groupBy(sql`n.document_id`),
);

/** How many lines a closed document has, and how many of them were taken back after its window. */
export const reversedLater = loadOne<
  number,
  { readonly documentId: number; readonly lines: number; readonly reversed: number }
>(
  'billing.reversedLater',
  (db, documentIds) => selectReversedLater(db, { documentIds }),
  ({ documentId }) => documentId,
);

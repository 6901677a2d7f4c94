import { and, desc, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { windowKinds } from './closing.store.ts';

/** A document, locked until the transaction ends. */
export async function lockDocument(tx: Database, id: number) {
  const [row] = await tx.query.select().from(documents).where(eq(documents.id, id)).for('update');
  return row ?? null;
}

/** Whether a ledger has a closed window after a document's that was not annulled. */
export async function hasLaterClosed(
  tx: Database,
  ledgerId: number,
  toOn: Temporal.PlainDate,
): Promise<boolean> {
  const [row] = await tx.query
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.ledgerId, ledgerId),
        inArray(documents.kind, [...windowKinds]),
        gt(documents.fromOn, toOn),
        isNotNull(documents.closedAt),
        isNull(documents.annulledAt),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** How many documents of a ledger have a number. */
export async function numberedOnLedger(tx: Database, ledgerId: number): Promise<number> {
  const [row] = await tx.query
    .select({ count: sql<number>`count(${documents.identifier})::int` })
    .from(documents)
    .where(eq(documents.ledgerId, ledgerId));
  return row?.count ?? 0;
}

/** Writes that a document counts no more. */
export async function markAnnulled(
  tx: Database,
  id: number,
  annulledAt: Temporal.Instant,
): Promise<void> {
  await tx.query.update(documents).set({ annulledAt }).where(eq(documents.id, id));
}

/** Opens the days of a window for postings again, and gives up the empty window after it. */
export async function reopenFrom(
  tx: Database,
  ledgerId: number,
  fromOn: Temporal.PlainDate,
): Promise<void> {
  await tx.query
    .delete(documents)
    .where(
      and(
        eq(documents.ledgerId, ledgerId),
        inArray(documents.kind, [...windowKinds]),
        isNull(documents.closedAt),
      ),
    );
  const [before] = await tx.query
    .select({ toOn: documents.toOn })
    .from(documents)
    .where(
      and(
        eq(documents.ledgerId, ledgerId),
        inArray(documents.kind, [...windowKinds]),
        isNotNull(documents.closedAt),
        isNull(documents.annulledAt),
        sql`${documents.toOn} < ${fromOn.toString()}::date`,
      ),
    )
    .orderBy(desc(documents.toOn))
    .limit(1);
  await tx.query
    .update(ledgers)
    .set({ closedThroughOn: before?.toOn ?? null })
    .where(eq(ledgers.id, ledgerId));
}

/** The transactions on a document's lines. */
export async function transactionsOn(tx: Database, documentId: number): Promise<number[]> {
  const rows = await tx.query
    .select({ id: statementLines.transactionId })
    .from(statementLines)
    .where(eq(statementLines.documentId, documentId))
    .orderBy(statementLines.place);
  return rows.map(({ id }) => id);
}

/** Writes the lines of a document that is no window. */
export async function insertLines(
  tx: Database,
  rows: readonly (typeof statementLines.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.query.insert(statementLines).values([...rows]);
}

/** Holds or lets go a document that is closed and not issued. False where it is not such a one. */
export async function setHeld(
  tx: Database,
  id: number,
  heldReasons: readonly string[],
  heldAt: Temporal.Instant | null,
): Promise<boolean> {
  const rows = await tx.query
    .update(documents)
    .set({ heldReasons: [...heldReasons], heldAt })
    .where(
      and(
        eq(documents.id, id),
        isNotNull(documents.closedAt),
        isNull(documents.issuedAt),
        isNull(documents.annulledAt),
        ne(documents.kind, 'ANNULMENT'),
      ),
    )
    .returning({ id: documents.id });
  return rows.length > 0;
}

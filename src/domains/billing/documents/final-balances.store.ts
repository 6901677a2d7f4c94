import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';

/** Credit that was left when an account had its final bill. */
export interface FinalBalance {
  readonly ledgerId: number;
  readonly accountId: number;
  readonly balancePence: number;
  readonly documentId: number;
  /** When the last final bill was issued. */
  readonly issuedAt: Temporal.Instant;
}

/** The main ledgers of which a final bill was issued that stands, and that hold credit; by ledger. */
export async function finalBalances(db: Database): Promise<FinalBalance[]> {
  const rows = await db.query
    .selectDistinctOn([ledgers.id], {
      ledgerId: ledgers.id,
      accountId: ledgers.accountId,
      balancePence: ledgers.balancePence,
      documentId: documents.id,
      issuedAt: documents.issuedAt,
    })
    .from(documents)
    .innerJoin(ledgers, eq(ledgers.id, documents.ledgerId))
    .where(
      and(
        eq(documents.isFinal, true),
        isNotNull(documents.issuedAt),
        isNull(documents.annulledAt),
        eq(ledgers.kind, 'MAIN'),
        gt(ledgers.balancePence, 0),
      ),
    )
    .orderBy(ledgers.id, sql`${documents.issuedAt} desc`);
  return rows.flatMap(({ issuedAt, ...row }) => (issuedAt === null ? [] : [{ ...row, issuedAt }]));
}

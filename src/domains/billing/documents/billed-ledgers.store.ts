import { and, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { windowKinds } from './closing.store.ts';

/** The ledgers of which a statement was issued after one instant and not after another. */
export async function ledgersBilledBetween(
  db: Database,
  after: Temporal.Instant,
  until: Temporal.Instant,
): Promise<number[]> {
  const rows = await db.query
    .selectDistinct({ ledgerId: documents.ledgerId })
    .from(documents)
    .where(
      and(
        inArray(documents.kind, [...windowKinds]),
        isNotNull(documents.ledgerId),
        isNull(documents.annulledAt),
        gt(documents.issuedAt, after),
        lte(documents.issuedAt, until),
      ),
    );
  return rows.flatMap(({ ledgerId }) => (ledgerId === null ? [] : [ledgerId]));
}

import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { issueDocuments } from './issuing.actions.ts';
import { reviewDays } from './windows.demo.ts';

/** Issues held statements that somebody has had some days to look at, but for those of occupiers. */
export async function releaseReviewed(tx: Database, at: Temporal.Instant): Promise<void> {
  const before = at.subtract({ hours: 24 * reviewDays });
  const rows = await tx.query
    .select({ id: documents.id })
    .from(documents)
    .where(
      sql`${documents.heldAt} <= ${before.toString()}::timestamptz
        and ${documents.issuedAt} is null and ${documents.annulledAt} is null
        and not ${documents.heldReasons} @> array['OCCUPIER_UNKNOWN']`,
    );
  await issueDocuments(
    tx,
    rows.map(({ id }) => id),
    at,
  );
}

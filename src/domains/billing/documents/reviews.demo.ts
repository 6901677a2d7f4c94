import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { issueDocuments } from './issuing.actions.ts';
import { reviewDays } from './windows.demo.ts';

/**
 * Issues held statements that somebody has had some days to look at, but for those of occupiers and
 * those in dispute, each at the moment at which its days were over.
 */
export async function releaseReviewed(tx: Database, at: Temporal.Instant): Promise<void> {
  const reviewed = { hours: 24 * reviewDays };
  const rows = await tx.query
    .select({ id: documents.id, heldAt: documents.heldAt })
    .from(documents)
    .where(
      sql`${documents.heldAt} <= ${at.subtract(reviewed).toString()}::timestamptz
        and ${documents.issuedAt} is null and ${documents.annulledAt} is null
        and not ${documents.heldReasons} && array['OCCUPIER_UNKNOWN', 'IN_DISPUTE']`,
    )
    .orderBy(documents.heldAt, documents.id);
  const byMoment = Map.groupBy(rows, ({ heldAt }) => heldAt?.epochMilliseconds);
  for (const held of byMoment.values()) {
    await issueDocuments(
      tx,
      held.map(({ id }) => id),
      held[0]?.heldAt?.add(reviewed) ?? at,
    );
  }
}

/** So many days after its issue a business asks for a copy on paper of what its accountant needs. */
const daysToCopy = 6;

/**
 * Businesses ask for a copy of the bill that ends a quarter for VAT, for what is due up to a London
 * day. The group's go to its portfolio and stay without.
 */
export async function askForCopies(tx: Database, through: Temporal.PlainDate): Promise<void> {
  await tx.query.execute(sql`
    insert into billing.printed_copies (document_id, requested_on, requested_at)
    select d.id, d.day, (d.day + time '11:15') at time zone 'Europe/London'
    from (
      select id, (issued_at at time zone 'Europe/London')::date + ${daysToCopy}::int as day
      from billing.documents
      where kind = 'PERIOD_BASED' and issued_at is not null and annulled_at is null
        and collective_id is null and extract(month from to_on) in (3, 6, 9, 12)
    ) d
    where d.day <= ${through.toString()}::date
    order by d.day, d.id
    on conflict do nothing`);
}

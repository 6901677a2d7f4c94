import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Scope } from '../../../contract/viewer.ts';
import { loadWithin } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import type { Keyset } from '../../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../../engine/nested-connections.ts';
import { isAccessible } from '../access/access.store.ts';
import { complaintContacts, complaints } from './complaints.tables.ts';

export type ComplaintRow = typeof complaints.$inferSelect;
export type ComplaintContactRow = typeof complaintContacts.$inferSelect;

const latestFirst: Keyset<ComplaintRow> = {
  name: 'complaints',
  columns: [
    { column: complaints.id, direction: 'descending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

/** A page of an account's complaints, the latest first. */
export const complaintsOfAccount = nestedConnection<ComplaintRow>({
  keyset: latestFirst,
  select(db, accountIds, page) {
    const idsOfOne = db.query
      .select({ id: complaints.id })
      .from(complaints)
      .where(and(eq(complaints.accountId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: complaints })
      .from(pagesOfParents(accountIds, idsOfOne))
      .innerJoin(complaints, eq(complaints.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, accountIds) =>
    db.query
      .select({ parentId: complaints.accountId, count: count() })
      .from(complaints)
      .where(inArray(complaints.accountId, [...accountIds]))
      .groupBy(complaints.accountId),
});

const inOrder: Keyset<ComplaintContactRow> = {
  name: 'complaintContacts',
  columns: [
    {
      column: complaintContacts.createdAt,
      direction: 'ascending',
      kind: 'instant',
      valueOf: ({ createdAt }) => createdAt.toString(),
    },
    {
      column: complaintContacts.id,
      direction: 'ascending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of the conversations about a complaint, in order. */
export const contactsOfComplaint = nestedConnection<ComplaintContactRow>({
  keyset: inOrder,
  select(db, complaintIds, page) {
    const idsOfOne = db.query
      .select({ id: complaintContacts.id })
      .from(complaintContacts)
      .where(and(eq(complaintContacts.complaintId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: complaintContacts })
      .from(pagesOfParents(complaintIds, idsOfOne))
      .innerJoin(complaintContacts, eq(complaintContacts.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, complaintIds) =>
    db.query
      .select({ parentId: complaintContacts.complaintId, count: count() })
      .from(complaintContacts)
      .where(inArray(complaintContacts.complaintId, [...complaintIds]))
      .groupBy(complaintContacts.complaintId),
});

/** A complaint by its number, where the viewer has access to its account. */
export async function findComplaint(
  db: Database,
  scope: Scope,
  id: number,
): Promise<ComplaintRow | null> {
  const [complaint] = await db.query
    .select()
    .from(complaints)
    .where(and(eq(complaints.id, id), isAccessible(scope, complaints.accountId)));
  return complaint ?? null;
}

/** Whether a complaint about an account was not settled on a London day. */
export const hasOpenComplaint = loadWithin('accounts.hasOpenComplaint', {
  each: 'accountId',
  within: { on: true },
  nothing: false,
  async select(
    db,
    accountIds: readonly number[],
    { on }: { readonly on: Temporal.PlainDate },
  ): Promise<Map<number, boolean>> {
    const day = on.toString();
    const rows = await db.query
      .selectDistinct({ accountId: complaints.accountId })
      .from(complaints)
      .where(
        and(
          inArray(complaints.accountId, [...accountIds]),
          sql`${complaints.createdOn} <= ${day}::date`,
          sql`(${complaints.resolvedOn} is null or ${complaints.resolvedOn} > ${day}::date)`,
        ),
      );
    return new Map(rows.map(({ accountId }) => [accountId, true]));
  },
});

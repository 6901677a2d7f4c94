import { and, count, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { Keyset } from '../../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../../engine/nested-connections.ts';
import { warmHomeApplications, warmHomeRecords } from './discounts.tables.ts';

export type ApplicationRow = typeof warmHomeApplications.$inferSelect;
export type RecordRow = typeof warmHomeRecords.$inferSelect;

const selectApplicationsOfAccounts = statement('billing_warm_home_applications', (query) =>
  query
    .select()
    .from(warmHomeApplications)
    .where(isAnyOf(warmHomeApplications.accountId, 'accountIds'))
    .orderBy(warmHomeApplications.id),
);

/** What an account applied for, in order. */
export const applicationsOfAccount = loadMany<number, ApplicationRow>(
  'billing.warmHomeApplicationsOfAccount',
  (db, accountIds) => selectApplicationsOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectApplications = statement('billing_warm_home_applications_by_id', (query) =>
  query.select().from(warmHomeApplications).where(isAnyOf(warmHomeApplications.id, 'ids')),
);

export const applicationById = loadOne<number, ApplicationRow>(
  'billing.warmHomeApplicationById',
  (db, ids) => selectApplications(db, { ids }),
  ({ id }) => id,
);

const selectRecordsOfAccounts = statement('billing_warm_home_records', (query) =>
  query
    .select()
    .from(warmHomeRecords)
    .where(isAnyOf(warmHomeRecords.accountId, 'accountIds'))
    .orderBy(warmHomeRecords.id),
);

/** The discounts that an account was given, in order. */
export const recordsOfAccount = loadMany<number, RecordRow>(
  'billing.warmHomeRecordsOfAccount',
  (db, accountIds) => selectRecordsOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const latestApplicationFirst: Keyset<ApplicationRow> = {
  name: 'warmHomeApplications',
  columns: [
    {
      column: warmHomeApplications.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of what an account applied for, the latest first. */
export const applicationPage = nestedConnection<ApplicationRow>({
  keyset: latestApplicationFirst,
  select(db, accountIds, page) {
    const idsOfOne = db.query
      .select({ id: warmHomeApplications.id })
      .from(warmHomeApplications)
      .where(and(eq(warmHomeApplications.accountId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: warmHomeApplications })
      .from(pagesOfParents(accountIds, idsOfOne))
      .innerJoin(warmHomeApplications, eq(warmHomeApplications.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, accountIds) =>
    db.query
      .select({ parentId: warmHomeApplications.accountId, count: count() })
      .from(warmHomeApplications)
      .where(inArray(warmHomeApplications.accountId, [...accountIds]))
      .groupBy(warmHomeApplications.accountId),
});

const latestRecordFirst: Keyset<RecordRow> = {
  name: 'warmHomeRecords',
  columns: [
    {
      column: warmHomeRecords.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of the discounts that an account was given, the latest first. */
export const recordPage = nestedConnection<RecordRow>({
  keyset: latestRecordFirst,
  select(db, accountIds, page) {
    const idsOfOne = db.query
      .select({ id: warmHomeRecords.id })
      .from(warmHomeRecords)
      .where(and(eq(warmHomeRecords.accountId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: warmHomeRecords })
      .from(pagesOfParents(accountIds, idsOfOne))
      .innerJoin(warmHomeRecords, eq(warmHomeRecords.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, accountIds) =>
    db.query
      .select({ parentId: warmHomeRecords.accountId, count: count() })
      .from(warmHomeRecords)
      .where(inArray(warmHomeRecords.accountId, [...accountIds]))
      .groupBy(warmHomeRecords.accountId),
});

export async function addApplication(
  tx: Database,
  row: typeof warmHomeApplications.$inferInsert,
): Promise<number | null> {
  const [written] = await tx.query
    .insert(warmHomeApplications)
    .values(row)
    .returning({ id: warmHomeApplications.id });
  return written?.id ?? null;
}

/** Grants the applications of a scheme year that have waited since an instant. */
export async function grantApplications(
  tx: Database,
  {
    schemeYear,
    madeBy,
    at,
  }: {
    readonly schemeYear: number;
    readonly madeBy: Temporal.Instant;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await tx.query
    .update(warmHomeApplications)
    .set({ status: 'APPROVED', updatedAt: at })
    .where(
      and(
        eq(warmHomeApplications.schemeYear, schemeYear),
        eq(warmHomeApplications.status, 'PENDING'),
        sql`${warmHomeApplications.createdAt} <= ${madeBy.toString()}::timestamptz`,
      ),
    );
}

/** The accounts whose application for a scheme year was granted. */
export async function grantedApplications(
  tx: Database,
  schemeYear: number,
): Promise<{ readonly id: number; readonly accountId: number }[]> {
  return tx.query
    .select({ id: warmHomeApplications.id, accountId: warmHomeApplications.accountId })
    .from(warmHomeApplications)
    .where(
      and(
        eq(warmHomeApplications.schemeYear, schemeYear),
        eq(warmHomeApplications.status, 'APPROVED'),
      ),
    )
    .orderBy(warmHomeApplications.id);
}

/** The accounts that were given the discount of a scheme year. */
export async function accountsPaid(tx: Database, schemeYear: number): Promise<Set<number>> {
  const rows = await tx.query
    .select({ accountId: warmHomeRecords.accountId })
    .from(warmHomeRecords)
    .where(eq(warmHomeRecords.schemeYear, schemeYear));
  return new Set(rows.map(({ accountId }) => accountId));
}

export async function addRecords(
  tx: Database,
  rows: readonly (typeof warmHomeRecords.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.query.insert(warmHomeRecords).values([...rows]);
}

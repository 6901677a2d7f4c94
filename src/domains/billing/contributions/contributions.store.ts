import { and, asc, count, desc, eq, inArray, sql } from 'drizzle-orm';
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
import {
  contributionAgreements,
  contributionPeriods,
  contributionSchemes,
} from './contributions.tables.ts';

export type SchemeRow = typeof contributionSchemes.$inferSelect;
export type AgreementRow = typeof contributionAgreements.$inferSelect;
export type PeriodRow = typeof contributionPeriods.$inferSelect;

const selectEveryScheme = statement('billing_contribution_schemes', (query) =>
  query.select().from(contributionSchemes).orderBy(asc(contributionSchemes.id)),
);

/** Every scheme, those that are closed to new agreements included. */
export function everyScheme(db: Database): Promise<SchemeRow[]> {
  return selectEveryScheme(db, {});
}

const selectSchemes = statement('billing_contribution_schemes_by_id', (query) =>
  query.select().from(contributionSchemes).where(isAnyOf(contributionSchemes.id, 'ids')),
);

export const schemeById = loadOne<number, SchemeRow>(
  'billing.contributionSchemeById',
  (db, ids) => selectSchemes(db, { ids }),
  ({ id }) => id,
);

const selectAgreements = statement('billing_contribution_agreements_by_id', (query) =>
  query.select().from(contributionAgreements).where(isAnyOf(contributionAgreements.id, 'ids')),
);

/** An agreement by its identifier. Whether the viewer has access is checked after. */
export const contributionAgreementById = loadOne<number, AgreementRow>(
  'billing.contributionAgreementById',
  (db, ids) => selectAgreements(db, { ids }),
  ({ id }) => id,
);

const selectOfAccounts = statement('billing_contribution_agreements_of_accounts', (query) =>
  query
    .select()
    .from(contributionAgreements)
    .where(isAnyOf(contributionAgreements.accountId, 'accountIds'))
    .orderBy(desc(contributionAgreements.activeFrom), desc(contributionAgreements.id)),
);

/** What an account gives, and gave, the latest first. */
export const contributionsOfAccount = loadMany<number, AgreementRow>(
  'billing.contributionsOfAccount',
  (db, accountIds) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const inOrder: Keyset<PeriodRow> = {
  name: 'contributionPeriods',
  columns: [
    {
      column: contributionPeriods.fromAt,
      direction: 'ascending',
      kind: 'instant',
      valueOf: ({ fromAt }) => fromAt.toString(),
    },
    {
      column: contributionPeriods.id,
      direction: 'ascending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of the times for which an agreement was charged, in order. */
export const periodsOfAgreement = nestedConnection<PeriodRow>({
  keyset: inOrder,
  select(db, agreementIds, page) {
    const idsOfOne = db.query
      .select({ id: contributionPeriods.id })
      .from(contributionPeriods)
      .where(and(eq(contributionPeriods.agreementId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: contributionPeriods })
      .from(pagesOfParents(agreementIds, idsOfOne))
      .innerJoin(contributionPeriods, eq(contributionPeriods.id, pageId))
      .orderBy(...page.orderBy);
  },
  count: (db, agreementIds) =>
    db.query
      .select({ parentId: contributionPeriods.agreementId, count: count() })
      .from(contributionPeriods)
      .where(inArray(contributionPeriods.agreementId, [...agreementIds]))
      .groupBy(contributionPeriods.agreementId),
});

/** An agreement, locked until the transaction ends. */
export async function lockAgreement(tx: Database, id: number): Promise<AgreementRow | null> {
  const [row] = await tx.query
    .select()
    .from(contributionAgreements)
    .where(eq(contributionAgreements.id, id))
    .for('update');
  return row ?? null;
}

export async function addAgreement(
  tx: Database,
  row: typeof contributionAgreements.$inferInsert,
): Promise<AgreementRow | null> {
  const [written] = await tx.query.insert(contributionAgreements).values(row).returning();
  return written ?? null;
}

export async function endAgreement(
  tx: Database,
  id: number,
  activeTo: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(contributionAgreements)
    .set({ activeTo })
    .where(eq(contributionAgreements.id, id));
}

/** The agreements that had begun by an instant and whose last time that was charged for is over. */
export async function agreementsToCharge(
  tx: Database,
  at: Temporal.Instant,
): Promise<readonly AgreementRow[]> {
  const now = at.toString();
  return tx.query
    .select()
    .from(contributionAgreements)
    .where(
      sql`${contributionAgreements.activeFrom} <= ${now}::timestamptz
        and not exists (
          select from ${contributionPeriods} p where p.agreement_id = ${contributionAgreements.id}
            and (p.to_at > ${now}::timestamptz or p.to_at >= ${contributionAgreements.activeTo}))
        and (${contributionAgreements.activeTo} is null
          or ${contributionAgreements.activeTo} > ${contributionAgreements.activeFrom})`,
    )
    .orderBy(contributionAgreements.id)
    .for('update');
}

/** When the times begin that agreements were charged for. */
export function chargedTimes(
  tx: Database,
  agreementIds: readonly number[],
): Promise<{ agreementId: number; fromAt: Temporal.Instant }[]> {
  return tx.query
    .select({ agreementId: contributionPeriods.agreementId, fromAt: contributionPeriods.fromAt })
    .from(contributionPeriods)
    .where(inArray(contributionPeriods.agreementId, [...agreementIds]));
}

const selectCharged = statement('billing_contribution_times_charged', (query) =>
  query
    .select({ agreementId: contributionPeriods.agreementId, fromAt: contributionPeriods.fromAt })
    .from(contributionPeriods)
    .where(isAnyOf(contributionPeriods.agreementId, 'agreementIds')),
);

/** When the times begin that an agreement was charged for. */
export const chargedTimesOfAgreement = loadMany<
  number,
  { readonly agreementId: number; readonly fromAt: Temporal.Instant }
>(
  'billing.chargedTimesOfAgreement',
  (db, agreementIds) => selectCharged(db, { agreementIds }),
  ({ agreementId }) => agreementId,
);

export async function addPeriods(
  tx: Database,
  rows: readonly (typeof contributionPeriods.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.query.insert(contributionPeriods).values([...rows]);
}

import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { listsBy, loadMany, loadOne, loadWithin } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { supplyCharges } from '../charges/charges.tables.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import type { Claim } from './arrears.rules.ts';
import { collectionAgencies, collectionCampaigns, collectionProceedings } from './debt.tables.ts';

interface Day {
  readonly asOn: Temporal.PlainDate;
}

/** What a ledger comes to at the end of a London day, in pence. */
export interface LedgerSums {
  readonly balancePence: number;
  /** Charges and refunds alone. */
  readonly debitsPence: number;
}

const isDebit = sql`${transactions.kind} in ('CHARGE', 'REFUND')`;
const amount = sql`(${transactions.netPence} + ${transactions.taxPence})`;

const selectSums = statement('billing_ledger_sums', (query) =>
  query
    .select({
      ledgerId: transactions.ledgerId,
      balancePence: sql`sum(case when ${isDebit} then -${amount} else ${amount} end)::bigint`
        .mapWith(Number)
        .as('balance_pence'),
      // All that was ever charged grows beyond what a single balance can be.
      debitsPence: sql`coalesce(sum(${amount}) filter (where ${isDebit}), 0)::bigint`
        .mapWith(Number)
        .as('debits_pence'),
    })
    .from(transactions)
    .where(
      and(
        isAnyOf(transactions.ledgerId, 'ledgerIds'),
        sql`${transactions.postedOn} <= ${sql.placeholder('asOn')}::date`,
      ),
    )
    .groupBy(transactions.ledgerId),
);

/** The sums of a ledger at the end of a London day. */
export const sumsOfLedger = loadWithin('billing.sumsOfLedger', {
  each: 'ledgerId',
  within: { asOn: true },
  nothing: { balancePence: 0, debitsPence: 0 } as LedgerSums,
  async select(db, ledgerIds: readonly number[], { asOn }: Day) {
    const rows = await selectSums(db, { ledgerIds, asOn: asOn.toString() });
    return new Map(rows.map(({ ledgerId, ...sums }) => [ledgerId, sums] as const));
  },
});

const selectClaims = statement('billing_claims_of_ledgers', (query) =>
  query
    .select({
      ledgerId: documents.ledgerId,
      dueOn: documents.dueOn,
      amountPence: sql`coalesce(${documents.chargesNetPence} + ${documents.chargesTaxPence}, 0)
        + coalesce(${documents.refundsPence}, 0)`
        .mapWith(Number)
        .as('amount_pence'),
      creditedPence: sql`least(
        coalesce(${documents.chargesNetPence} + ${documents.chargesTaxPence}, 0),
        coalesce(${documents.creditsNetPence} + ${documents.creditsTaxPence}, 0))`
        .mapWith(Number)
        .as('credited_pence'),
    })
    .from(documents)
    .where(
      and(
        isAnyOf(documents.ledgerId, 'ledgerIds'),
        sql`${documents.kind} in ('STATEMENT', 'PERIOD_BASED', 'INVOICE')`,
        sql`${documents.dueOn} is not null`,
        sql`(${documents.issuedAt} at time zone 'Europe/London')::date <= ${sql.placeholder('asOn')}::date`,
        sql`(${documents.annulledAt} is null or
          (${documents.annulledAt} at time zone 'Europe/London')::date > ${sql.placeholder('asOn')}::date)`,
      ),
    )
    .orderBy(documents.dueOn, documents.id),
);

/** What the documents of a ledger ask for that were issued by a London day and not annulled by then. */
export const claimsOfLedger = loadWithin('billing.claimsOfLedger', {
  each: 'ledgerId',
  within: { asOn: true },
  nothing: [] as readonly Claim[],
  async select(db, ledgerIds: readonly number[], { asOn }: Day) {
    const rows = await selectClaims(db, { ledgerIds, asOn: asOn.toString() });
    const claims = rows.flatMap(({ ledgerId, dueOn, ...pence }) =>
      ledgerId === null || dueOn === null ? [] : [{ ledgerId, dueOn, ...pence }],
    );
    return listsBy(
      claims,
      ({ ledgerId }) => ledgerId,
      ({ ledgerId: _, ...claim }): Claim => claim,
    );
  },
});

const selectLastCharged = statement('billing_last_charged_days', (query) =>
  query
    .select({
      ledgerId: supplyCharges.ledgerId,
      meterPointId: supplyCharges.meterPointId,
      toOn: sql<Temporal.PlainDate>`max(${supplyCharges.toOn})`
        .mapWith(supplyCharges.toOn)
        .as('to_on'),
    })
    .from(supplyCharges)
    .where(
      and(
        isAnyOf(supplyCharges.ledgerId, 'ledgerIds'),
        sql`not exists (select from ${transactions} r
          where r.reverses_id = ${supplyCharges.transactionId})`,
      ),
    )
    .groupBy(supplyCharges.ledgerId, supplyCharges.meterPointId),
);

/** Up to which London day each meter point of a ledger is charged; those that never were are missing. */
export const lastChargedDays = loadMany<
  number,
  { ledgerId: number; meterPointId: number; toOn: Temporal.PlainDate }
>(
  'billing.lastChargedDays',
  (db, ledgerIds) => selectLastCharged(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

export type ProceedingRow = typeof collectionProceedings.$inferSelect;
export type AgencyRow = typeof collectionAgencies.$inferSelect;
export type CampaignRow = typeof collectionCampaigns.$inferSelect;

const selectProceedings = statement('billing_proceedings_of_accounts', (query) =>
  query
    .select()
    .from(collectionProceedings)
    .where(isAnyOf(collectionProceedings.accountId, 'accountIds'))
    .orderBy(desc(collectionProceedings.startedAt), desc(collectionProceedings.id)),
);

/** The proceedings about debts of an account, the latest first. */
export const proceedingsOfAccount = loadMany<number, ProceedingRow>(
  'billing.proceedingsOfAccount',
  (db, accountIds) => selectProceedings(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectAgencies = statement('billing_agencies', (query) =>
  query.select().from(collectionAgencies).where(isAnyOf(collectionAgencies.id, 'ids')),
);

export const agencyById = loadOne<number, AgencyRow>(
  'billing.agencyById',
  (db, ids) => selectAgencies(db, { ids }),
  ({ id }) => id,
);

const selectCampaigns = statement('billing_campaigns', (query) =>
  query.select().from(collectionCampaigns).where(isAnyOf(collectionCampaigns.id, 'ids')),
);

export const campaignById = loadOne<number, CampaignRow>(
  'billing.campaignById',
  (db, ids) => selectCampaigns(db, { ids }),
  ({ id }) => id,
);

/** A ledger that may owe something that is past its day. */
export interface SuspectLedger {
  readonly id: number;
  readonly number: string;
  readonly accountId: number;
  readonly kind: (typeof ledgers.$inferSelect)['kind'];
}

/** The customers' own ledgers, or some of them, that owe something, by their present balance. */
export function owingLedgers(tx: Database, among?: readonly number[]): Promise<SuspectLedger[]> {
  return tx.query
    .select({
      id: ledgers.id,
      number: ledgers.number,
      accountId: ledgers.accountId,
      kind: ledgers.kind,
    })
    .from(ledgers)
    .where(
      and(
        sql`${ledgers.balancePence} < 0`,
        sql`${ledgers.meterId} is null`,
        among && sql`${ledgers.id} = any(${sql.param(among)})`,
      ),
    )
    .orderBy(ledgers.id);
}

/** The agency and the campaign that debts are given to: the first that are in use. */
export async function presentAgency(
  tx: Database,
): Promise<{ readonly agencyId: number; readonly campaignId: number } | null> {
  const [agency] = await tx.query
    .select({ id: collectionAgencies.id })
    .from(collectionAgencies)
    .where(eq(collectionAgencies.isActive, true))
    .orderBy(collectionAgencies.id)
    .limit(1);
  const [campaign] = await tx.query
    .select({ id: collectionCampaigns.id })
    .from(collectionCampaigns)
    .where(
      and(
        eq(collectionCampaigns.code, 'DEBT_COLLECTION_AGENCY'),
        sql`${collectionCampaigns.deprecatedAt} is null`,
      ),
    );
  return agency && campaign ? { agencyId: agency.id, campaignId: campaign.id } : null;
}

/** Gives debts to an agency; a ledger with an active proceeding is left as it is. */
export async function addProceedings(
  tx: Database,
  rows: readonly (typeof collectionProceedings.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) {
    await tx.query
      .insert(collectionProceedings)
      .values([...rows])
      .onConflictDoNothing();
  }
}

/** Ends the active proceedings about ledgers. */
export async function stopProceedings(
  tx: Database,
  ledgerIds: readonly number[],
  stop: Pick<ProceedingRow, 'stoppedAt' | 'stopReason'>,
): Promise<void> {
  if (ledgerIds.length === 0) return;
  await tx.query
    .update(collectionProceedings)
    .set(stop)
    .where(
      and(
        inArray(collectionProceedings.ledgerId, [...ledgerIds]),
        sql`${collectionProceedings.stoppedAt} is null`,
      ),
    );
}

import { and, count, desc, eq, gte, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { Keyset, Page } from '../../../engine/connections.ts';
import { filteredConnection } from '../../../engine/filtered-connections.ts';
import { pageId, pagesOfParents, parentId } from '../../../engine/nested-connections.ts';
import type { TransactionTypeFilter } from '../../../engine/schema.generated.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { supplyCharges } from './charges.tables.ts';
import { importedReason } from './reasons.rules.ts';

/** What tells that a transaction is reversed: its reversal. */
const isReversed = sql<boolean>`exists (
  select from ${transactions} reversal where reversal.reverses_id = ${transactions.id})`;

const shownColumns = {
  id: transactions.id,
  ledgerId: transactions.ledgerId,
  kind: transactions.kind,
  postedOn: transactions.postedOn,
  bookedAt: transactions.bookedAt,
  netPence: transactions.netPence,
  taxPence: transactions.taxPence,
  reasonCode: transactions.reasonCode,
  note: transactions.note,
  displayNote: transactions.displayNote,
  paymentType: transactions.paymentType,
  reversesId: transactions.reversesId,
  isReversed: isReversed.as('is_reversed'),
  fuel: supplyCharges.fuel,
  isExport: supplyCharges.isExport,
  fromOn: supplyCharges.fromOn,
  toOn: supplyCharges.toOn,
  energyWh: supplyCharges.energyWh,
  estimatedWh: supplyCharges.estimatedWh,
  usagePence: supplyCharges.usagePence,
  standingPence: supplyCharges.standingPence,
};

/** A reversal is about what the reversed charge was for. */
const ofCharge = sql`${supplyCharges.transactionId} = coalesce(${transactions.reversesId}, ${transactions.id})`;

const selectShown = statement('billing_transactions_shown', (query) =>
  query
    .select(shownColumns)
    .from(transactions)
    .leftJoin(supplyCharges, ofCharge)
    .where(isAnyOf(transactions.id, 'ids')),
);

/** A transaction, with what it is for where it is a charge for energy. */
export type ShownTransactionRow = Awaited<ReturnType<typeof selectShown>>[number];

/** A transaction as it is shown, by its identifier, which must come from an admitted row. */
export const shownTransaction = loadOne<number, ShownTransactionRow>(
  'billing.shownTransaction',
  (db, ids) => selectShown(db, { ids }),
  ({ id }) => id,
);

/** Which transactions are listed, and in which order; plain data. */
export interface TransactionFilter {
  /** Of the ledger that is the parent, or of all of an account's own ledgers. */
  readonly parent: 'LEDGER' | 'ACCOUNT';
  readonly types: readonly TransactionTypeFilter[];
  readonly typesExcluded: readonly TransactionTypeFilter[];
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly isAscending: boolean;
  readonly offset: number;
}

function keysetFor({ isAscending }: TransactionFilter): Keyset<ShownTransactionRow> {
  const direction = isAscending ? 'ascending' : 'descending';
  return {
    name: isAscending ? 'transactionsAscending' : 'transactions',
    columns: [
      {
        column: transactions.postedOn,
        direction,
        kind: 'date',
        valueOf: ({ postedOn }) => postedOn.toString(),
      },
      { column: transactions.id, direction, kind: 'integer', valueOf: ({ id }) => id },
    ],
  };
}

const isOnIssuedDocument = sql`exists (
  select from ${statementLines} line join ${documents} document on document.id = line.document_id
  where line.transaction_id = ${transactions.id} and document.issued_at is not null
    and (document.annulled_at is null or document.kind = 'INVOICE'))`;

const isImported = (kind: 'CHARGE' | 'CREDIT' | 'PAYMENT' | 'REFUND') =>
  sql`(${transactions.kind} = ${kind} and ${transactions.reasonCode} is not distinct from ${importedReason})`;

const conditions: Readonly<Record<TransactionTypeFilter, SQL>> = {
  ISSUED_TRANSACTIONS: isOnIssuedDocument,
  UNISSUED_TRANSACTIONS: not(isOnIssuedDocument),
  ENERGY_CHARGES: sql`exists (select from ${supplyCharges} where ${ofCharge})`,
  IMPORTED_CHARGES: isImported('CHARGE'),
  IMPORTED_CREDITS: isImported('CREDIT'),
  IMPORTED_PAYMENTS: isImported('PAYMENT'),
  IMPORTED_REPAYMENTS: isImported('REFUND'),
};

function meets(filter: TransactionFilter): SQL | undefined {
  const { parent, types, typesExcluded, fromOn, toOn } = filter;
  const ofParent =
    parent === 'LEDGER'
      ? eq(transactions.ledgerId, parentId)
      : sql`${transactions.ledgerId} in (
          select own.id from ${ledgers} own where own.account_id = ${parentId} and own.meter_id is null)`;
  const excluded = or(...typesExcluded.map((type) => conditions[type]));
  return and(
    ofParent,
    types.length === 0 ? undefined : or(...types.map((type) => conditions[type])),
    excluded && not(excluded),
    fromOn === null ? undefined : gte(transactions.postedOn, sql`${fromOn}::date`),
    toOn === null ? undefined : lte(transactions.postedOn, sql`${toOn}::date`),
  );
}

const latestFirst = [desc(transactions.postedOn), desc(transactions.id)];

const selectLatest = statement('billing_latest_transactions', (query) => {
  const idsOfOne = query
    .select({ id: transactions.id })
    .from(transactions)
    .where(eq(transactions.ledgerId, parentId))
    .orderBy(...latestFirst)
    .limit(sql.placeholder('limit'));
  return query
    .select({ parentId: parentId.as('parent_id'), ...shownColumns })
    .from(pagesOfParents(sql.placeholder('ledgerIds'), idsOfOne))
    .innerJoin(transactions, eq(transactions.id, pageId))
    .leftJoin(supplyCharges, ofCharge)
    .orderBy(...latestFirst);
});

/** Whether what nearly everybody asks for is asked for: the latest of a ledger, whatever they are. */
function areLatest(
  page: Page<ShownTransactionRow>,
  { parent, types, typesExcluded, fromOn, toOn, isAscending, offset }: TransactionFilter,
): boolean {
  const isChosen = types.length + typesExcluded.length > 0 || fromOn !== null || toOn !== null;
  const isFirst = page.isForward && page.where === undefined && offset === 0;
  return parent === 'LEDGER' && isFirst && !isAscending && !isChosen;
}

/** A page of what happened on a ledger, or on an account's own ledgers. */
export const pageOfTransactions = filteredConnection<ShownTransactionRow, TransactionFilter>({
  name: 'billing.transactions',
  keysetFor,
  async select(db, parentIds, page, filter) {
    if (areLatest(page, filter)) {
      const latest = await selectLatest(db, { ledgerIds: parentIds, limit: page.limit });
      return latest.map(({ parentId: parent, ...row }) => ({ parentId: parent, row }));
    }
    const idsOfOne = db.query
      .select({ id: transactions.id })
      .from(transactions)
      .where(and(meets(filter), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit)
      .offset(filter.offset);
    const rows = await db.query
      .select({ parentId: parentId.as('parent_id'), ...shownColumns })
      .from(pagesOfParents(parentIds, idsOfOne))
      .innerJoin(transactions, eq(transactions.id, pageId))
      .leftJoin(supplyCharges, ofCharge)
      .orderBy(...page.orderBy);
    return rows.map(({ parentId: parent, ...row }) => ({ parentId: parent, row }));
  },
  async count(db, parentIds, filter) {
    const countOfOne = db.query
      .select({ id: count().as('id') })
      .from(transactions)
      .where(meets(filter));
    return await db.query
      .select({
        parentId: parentId.as('parent_id'),
        count: sql<number>`${pageId}::int`.as('count'),
      })
      .from(pagesOfParents(parentIds, countOfOne));
  },
});

/** Where a transaction stands: the balance after it, and the bill that lists it once that is closed. */
export interface PlaceOfTransaction {
  readonly id: number;
  /** Pence. */
  readonly balanceAfterPence: number;
  readonly documentId: number | null;
  readonly identifier: string | null;
  readonly issuedAt: Temporal.Instant | null;
  readonly isHeld: boolean | null;
}

/**
 * What stands on a closed bill keeps the balance that was frozen there. After it the balance follows
 * from the ledger's by taking off what is listed later, which is little: the open window.
 */
const selectPlaces = statement('billing_places_of_transactions', (query) =>
  query
    .select({
      id: transactions.id,
      balanceAfterPence: sql`coalesce(case when ${documents.kind} in ('STATEMENT', 'PERIOD_BASED')
        then line.balance_after_pence end, ${ledgers.balancePence} - (
        select coalesce(sum((later.net_pence + later.tax_pence)
          * (case when later.kind in ('CREDIT', 'PAYMENT') then 1 else -1 end)), 0)
        from ${transactions} later where later.ledger_id = ${transactions.ledgerId}
          and (later.posted_on, later.id) > (${transactions.postedOn}, ${transactions.id})))::bigint`.mapWith(
        Number,
      ),
      documentId: documents.id,
      identifier: documents.identifier,
      issuedAt: documents.issuedAt,
      isHeld: sql<boolean | null>`cardinality(${documents.heldReasons}) > 0`,
    })
    .from(transactions)
    .innerJoin(ledgers, eq(ledgers.id, transactions.ledgerId))
    .leftJoin(
      sql`lateral (
        select stood.document_id, stood.balance_after_pence from ${statementLines} stood
        join ${documents} closed on closed.id = stood.document_id
          and (closed.annulled_at is null or closed.kind = 'INVOICE')
        where stood.transaction_id = ${transactions.id}
        order by stood.document_id desc limit 1) as line`,
      sql`true`,
    )
    .leftJoin(documents, sql`${documents.id} = line.document_id`)
    .where(isAnyOf(transactions.id, 'ids')),
);

/** Where a transaction stands, by its identifier. */
export const placeOfTransaction = loadOne<number, PlaceOfTransaction>(
  'billing.placeOfTransaction',
  (db, ids) => selectPlaces(db, { ids }),
  ({ id }) => id,
);

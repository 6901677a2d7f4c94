import { and, count, desc, eq, gte, lte, not, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, keyList, statement } from '../../../database/statements.ts';
import type { Keyset, Page } from '../../../engine/connections.ts';
import { filteredConnection } from '../../../engine/filtered-connections.ts';
import { pageId, pagesOfParents, parentId } from '../../../engine/nested-connections.ts';
import type { TransactionTypeFilter } from '../../../engine/schema.generated.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { supplyCharges } from './charges.tables.ts';
import { importedReason } from './reasons.rules.ts';

/** Transactions as they are listed: whole rows that a page has found, which are not looked up again. */
const listed = alias(transactions, 'listed');

/** A reversal is about what the reversed charge was for. */
const chargeOf = (each: typeof transactions | typeof listed) =>
  sql`${supplyCharges.transactionId} = coalesce(${each.reversesId}, ${each.id})`;

const shownColumns = {
  id: listed.id,
  ledgerId: listed.ledgerId,
  kind: listed.kind,
  postedOn: listed.postedOn,
  bookedAt: listed.bookedAt,
  netPence: listed.netPence,
  taxPence: listed.taxPence,
  reasonCode: listed.reasonCode,
  note: listed.note,
  displayNote: listed.displayNote,
  paymentType: listed.paymentType,
  reversesId: listed.reversesId,
  isReversed: sql<boolean>`exists (
    select from ${transactions} reversal where reversal.reverses_id = ${listed.id})`.as(
    'is_reversed',
  ),
  fuel: supplyCharges.fuel,
  isExport: supplyCharges.isExport,
  fromOn: supplyCharges.fromOn,
  toOn: supplyCharges.toOn,
  energyWh: supplyCharges.energyWh,
  estimatedWh: supplyCharges.estimatedWh,
  usagePence: supplyCharges.usagePence,
  standingPence: supplyCharges.standingPence,
};

const selectShown = statement('billing_transactions_shown', (query) =>
  query
    .select(shownColumns)
    .from(listed)
    .leftJoin(supplyCharges, chargeOf(listed))
    .where(sql`${listed.id} = any(${keyList(transactions.id, 'ids')})`),
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
  ENERGY_CHARGES: sql`exists (select from ${supplyCharges} where ${chargeOf(transactions)})`,
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

/** The closed window that a transaction stands in, of which there is one at most. */
const inClosedWindow = sql`${documents.ledgerId} = ${ledgers.id}
  and ${documents.kind} in ('STATEMENT', 'PERIOD_BASED') and ${documents.closedAt} is not null
  and ${documents.annulledAt} is null
  and ${listed.postedOn} between ${documents.fromOn} and ${documents.toOn}`;

const change = sql`(${listed.netPence} + ${listed.taxPence})
  * (case when ${listed.kind} in ('CREDIT', 'PAYMENT') then 1 else -1 end)`;

/** What the changes come to that are listed later than a row, among rows that share something. */
const laterAmong = (shared: SQL) => sql`coalesce(sum(${change}) over (partition by ${shared}
  order by ${listed.postedOn} desc, ${listed.id} desc
  rows between unbounded preceding and 1 preceding), 0)`;

/**
 * The balance after a transaction, among rows that leave out none of its ledger that is listed later. In
 * a closed window it follows from the balance at which that closed, which is what was frozen of it;
 * elsewhere from the ledger's.
 */
const balanceAfterPence = sql`coalesce(
  ${documents.closingBalancePence} - ${laterAmong(sql`${ledgers.id}, ${documents.id}`)},
  ${ledgers.balancePence} - ${laterAmong(sql`${ledgers.id}`)})::bigint`.mapWith(Number);

const selectLatest = statement('billing_latest_transactions', (query) => {
  const latestOfOne = query
    .select()
    .from(transactions)
    .where(sql`${transactions.ledgerId} = ${ledgers.id}`)
    .orderBy(desc(transactions.postedOn), desc(transactions.id))
    .limit(sql.placeholder('limit'))
    .as('listed');
  return query
    .select({ parentId: ledgers.id, ...shownColumns, balanceAfterPence })
    .from(ledgers)
    .innerJoinLateral(latestOfOne, sql`true`)
    .leftJoin(documents, inClosedWindow)
    .leftJoin(supplyCharges, chargeOf(listed))
    .where(isAnyOf(ledgers.id, 'ledgerIds'))
    .orderBy(desc(listed.postedOn), desc(listed.id));
});

/** Whether what nearly everybody asks for is asked for: the latest of a ledger, whatever they are. */
function areLatest(
  page: Pick<Page<ListedTransactionRow>, 'isForward' | 'where'>,
  { parent, types, typesExcluded, fromOn, toOn, isAscending, offset }: TransactionFilter,
): boolean {
  const isChosen = types.length + typesExcluded.length > 0 || fromOn !== null || toOn !== null;
  const isFirst = page.isForward && page.where === undefined && offset === 0;
  return parent === 'LEDGER' && isFirst && !isAscending && !isChosen;
}

/** A transaction on a page. */
export interface ListedTransactionRow extends ShownTransactionRow {
  /** Pence; null where the page does not tell, and `balanceAfter` does. */
  readonly balanceAfterPence: number | null;
}

/** A page of what happened on a ledger, or on an account's own ledgers. */
export const pageOfTransactions = filteredConnection<ListedTransactionRow, TransactionFilter>({
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
      .innerJoin(listed, eq(listed.id, pageId))
      .leftJoin(supplyCharges, chargeOf(listed))
      .orderBy(...page.orderBy);
    return rows.map(({ parentId: parent, ...row }) => ({
      parentId: parent,
      row: { ...row, balanceAfterPence: null },
    }));
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

const selectBalances = statement('billing_balances_after', (query) => {
  const asked = sql`(select one.ledger_id, min(one.posted_on) as since from ${transactions} one
    where one.id = any(${keyList(transactions.id, 'ids')}) group by one.ledger_id) as asked`;
  const run = query
    .select({ id: listed.id, balanceAfterPence: balanceAfterPence.as('balance_after_pence') })
    .from(asked)
    .innerJoin(ledgers, sql`${ledgers.id} = asked.ledger_id`)
    .innerJoin(
      listed,
      sql`${listed.ledgerId} = asked.ledger_id and ${listed.postedOn} >= asked.since`,
    )
    .leftJoin(documents, inClosedWindow)
    .as('run');
  return query
    .select({ id: run.id, balanceAfterPence: run.balanceAfterPence })
    .from(run)
    .where(sql`${run.id} = any(${keyList(transactions.id, 'ids')})`);
});

/** The balance after a transaction in pence, by its identifier. One pass over each ledger tells all of it. */
export const balanceAfter = loadOne<
  number,
  { readonly id: number; readonly balanceAfterPence: number }
>(
  'billing.balanceAfter',
  (db, ids) => selectBalances(db, { ids }),
  ({ id }) => id,
);

/** The bill that lists a transaction, once that is closed. */
export interface PlaceOfTransaction {
  readonly id: number;
  readonly documentId: number | null;
  readonly identifier: string | null;
  readonly issuedAt: Temporal.Instant | null;
  readonly isHeld: boolean | null;
}

const selectPlaces = statement('billing_places_of_transactions', (query) =>
  query
    .select({
      id: transactions.id,
      documentId: documents.id,
      identifier: documents.identifier,
      issuedAt: documents.issuedAt,
      isHeld: sql<boolean | null>`cardinality(${documents.heldReasons}) > 0`,
    })
    .from(transactions)
    .leftJoin(
      sql`lateral (
        select stood.document_id from ${statementLines} stood
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

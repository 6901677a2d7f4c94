import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type {
  TransactionsOrderBy,
  TransactionTypeFilter,
} from '../../../engine/schema.generated.ts';
import { importedReason } from '../charges/reasons.rules.ts';
import { type ShownTransaction, shownTransactions } from '../charges/transactions.actions.ts';
import { ledgerById } from '../ledgers/ledgers.store.ts';
import type { DocumentRow } from './documents.store.ts';
import { listed, listedIds } from './figures.actions.ts';

const billTypeNames = {
  Charge: 'BillCharge',
  Credit: 'BillCredit',
  Payment: 'BillPayment',
  Refund: 'BillRefund',
} as const;

/** A transaction as a bill lists it. */
export interface BillTransaction extends Omit<ShownTransaction, '__typename'> {
  readonly __typename: (typeof billTypeNames)[keyof typeof billTypeNames];
}

const isImported = (kind: ShownTransaction['kind']) => (each: ShownTransaction) =>
  each.kind === kind && each.reasonCode === importedReason;

const isIssued = ({ place }: ShownTransaction) => (place?.issuedAt ?? null) !== null;

const conditions: Readonly<Record<TransactionTypeFilter, (each: ShownTransaction) => boolean>> = {
  ISSUED_TRANSACTIONS: isIssued,
  UNISSUED_TRANSACTIONS: (each) => !isIssued(each),
  ENERGY_CHARGES: ({ fuel }) => fuel !== null,
  IMPORTED_CHARGES: isImported('CHARGE'),
  IMPORTED_CREDITS: isImported('CREDIT'),
  IMPORTED_PAYMENTS: isImported('PAYMENT'),
  IMPORTED_REPAYMENTS: isImported('REFUND'),
};

/** A page of what a document lists, the earliest first. */
export async function pageOfLines(
  db: Database,
  document: DocumentRow,
  page: PageArguments & { readonly offset?: Nullable<number> },
): Promise<Connection<ShownTransaction>> {
  const ids = await listedIds(db, document);
  const rest = ids.slice(Math.max(0, page.offset ?? 0));
  const connection = pageOfList('billing.lines', rest, String, page);
  const transactions = await shownTransactions(
    db,
    connection.edges.map(({ node }) => node),
  );
  const byId = new Map(transactions.map((each) => [each.id, each]));
  return {
    ...connection,
    count: () => ids.length,
    edges: connection.edges.flatMap(({ node, cursor }) => {
      const shown = byId.get(node);
      return shown ? [{ cursor, node: shown }] : [];
    }),
  };
}

/** A page of what a bill lists, as far as it is asked for. */
export async function pageOfBillTransactions(
  db: Database,
  document: DocumentRow,
  args: PageArguments & {
    readonly ledgerNumber?: Nullable<string>;
    readonly transactionTypes?: Nullable<readonly Nullable<TransactionTypeFilter>[]>;
    readonly orderBy?: Nullable<TransactionsOrderBy>;
  },
): Promise<Connection<BillTransaction>> {
  const types = args.transactionTypes?.filter((type) => type != null) ?? [];
  const all = (await isOfLedger(db, document, args.ledgerNumber)) ? await listed(db, document) : [];
  const found = all.filter(
    (each) => types.length === 0 || types.some((type) => conditions[type](each)),
  );
  const shown = found.map((each) => ({ ...each, __typename: billTypeNames[each.__typename] }));
  const inOrder = args.orderBy === 'POSTED_DATE_ASC' ? shown : shown.toReversed();
  return pageOfList('billing.billTransactions', inOrder, ({ id }) => String(id), args);
}

/** Whether a document is of the ledger of a number, or none is named. */
export async function isOfLedger(
  db: Database,
  { ledgerId }: Pick<DocumentRow, 'ledgerId'>,
  number: Nullable<string>,
): Promise<boolean> {
  if (number == null) return true;
  return ledgerId !== null && (await db.read(ledgerById, ledgerId))?.number === number;
}

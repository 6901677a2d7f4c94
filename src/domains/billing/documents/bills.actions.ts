import { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfList } from '../../../engine/connections.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type { BillsOrderBy, BillTypeEnum } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { billingContactOf } from '../../accounts/index.ts';
import { ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import {
  type BillKind,
  billTypes,
  byIssue,
  isBillKind,
  isHidden,
  isListed,
} from './bills.rules.ts';
import {
  collectiveBillsTo,
  type DocumentRow,
  documentsOfAccount,
  reversedLater,
} from './documents.store.ts';
import { reversalsAfterClose } from './statements.rules.ts';

/** A document that is a bill, with what the API calls it. */
export interface Bill extends DocumentRow {
  readonly kind: BillKind;
  readonly __typename: (typeof billTypes)[BillKind]['__typename'];
  readonly billType: BillTypeEnum;
  readonly issuedDate: Temporal.PlainDate | null;
}

/** Documents that are bills, as the API shows them; what is no bill is left out. */
export function shownBills(documents: readonly DocumentRow[]): Bill[] {
  return documents.flatMap((document) => shownBill(document) ?? []);
}

function shownBill(document: DocumentRow): Bill | null {
  const { kind, issuedAt } = document;
  if (!isBillKind(kind)) return null;
  return { ...document, ...billTypes[kind], kind, issuedDate: issuedAt && londonDateOf(issuedAt) };
}

/** How much of a bill was taken back after it was closed; bills that are asked together are read together. */
export async function reversalsOf(db: Database, { id, closedAt }: Bill) {
  const reversed = closedAt === null ? null : await db.read(reversedLater, id);
  return reversalsAfterClose(closedAt !== null, reversed?.lines ?? 0, reversed?.reversed ?? 0);
}

/** Every document that goes to an account, the latest first: its own, and its portfolio's. */
async function documentsFor(db: Database, accountId: number): Promise<DocumentRow[]> {
  const [own, collective] = await Promise.all([
    db.read(documentsOfAccount, accountId),
    db.read(collectiveBillsTo, accountId),
  ]);
  if (collective.length === 0) return [...own];
  return [...own, ...collective].toSorted(
    (one, other) => Temporal.PlainDate.compare(other.fromOn, one.fromOn) || other.id - one.id,
  );
}

/** The identifier of an account's ledger of a number; 0, which none has, where there is none. */
async function ledgerIdOf(
  db: Database,
  accountId: number,
  number: Nullable<string>,
): Promise<number | null> {
  if (number == null) return null;
  const ledgers = await db.read(ledgersOfAccount, accountId);
  return ledgers.find((ledger) => ledger.number === number)?.id ?? 0;
}

interface BillsArguments extends PageArguments {
  readonly includeBillsWithoutPDF?: Nullable<boolean>;
  readonly includeOpenStatements?: Nullable<boolean>;
  readonly includeHeldStatements?: Nullable<boolean>;
  readonly includeHistoricStatements?: Nullable<boolean>;
  readonly includeInvoices?: Nullable<boolean>;
  readonly onlyCurrentEmail?: Nullable<boolean>;
  readonly ledgerNumber?: Nullable<string>;
  readonly fromDate?: Nullable<Temporal.PlainDate>;
  readonly toDate?: Nullable<Temporal.PlainDate>;
  readonly issuedFromDate?: Nullable<Temporal.PlainDate>;
  readonly issuedToDate?: Nullable<Temporal.PlainDate>;
  readonly orderBy?: Nullable<BillsOrderBy>;
  readonly offset?: Nullable<number>;
}

/** A page of the bills of an account, which must have been admitted. */
export async function pageOfBills(
  db: Database,
  accountId: number,
  args: BillsArguments,
): Promise<Connection<Bill>> {
  const [documents, ledgerId, contact] = await Promise.all([
    documentsFor(db, accountId),
    ledgerIdOf(db, accountId, args.ledgerNumber),
    args.onlyCurrentEmail ? billingContactOf(db, accountId) : null,
  ]);
  const found = documents.filter((document) =>
    isListed(document, {
      withUnissued: args.includeBillsWithoutPDF ?? false,
      withOpen: args.includeOpenStatements ?? false,
      withHeld: args.includeHeldStatements ?? false,
      withHistoric: args.includeHistoricStatements ?? true,
      withInvoices: args.includeInvoices ?? true,
      toAddress: args.onlyCurrentEmail ? (contact?.email ?? '') : null,
      ledgerId,
      fromDate: args.fromDate ?? null,
      toDate: args.toDate ?? null,
      issuedFromDate: args.issuedFromDate ?? null,
      issuedToDate: args.issuedToDate ?? null,
    }),
  );
  const inOrder = args.orderBy === 'ISSUED_DATE_DESC' ? found.toSorted(byIssue) : found;
  const rest = inOrder.slice(Math.max(0, args.offset ?? 0));
  const page = pageOfList('AccountType.bills', rest, ({ id }) => String(id), args);
  const bills = shownBills(page.edges.map(({ node }) => node));
  return {
    ...page,
    count: () => inOrder.length,
    edges: page.edges.map(({ cursor }, place) => ({ cursor, node: bills[place] as Bill })),
  };
}

/** The latest bill of an account that fits all that is told of it; null where none does. */
export async function findBill(
  db: Database,
  accountId: number,
  args: {
    readonly id?: Nullable<string>;
    readonly identifier?: Nullable<string>;
    readonly billType?: Nullable<BillTypeEnum>;
    readonly ledgerNumber?: Nullable<string>;
  },
): Promise<Bill | null> {
  if (args.id == null && args.identifier == null) return null;
  const [documents, ledgerId] = await Promise.all([
    documentsFor(db, accountId),
    ledgerIdOf(db, accountId, args.ledgerNumber),
  ]);
  const found = documents.find(
    (document) =>
      isBillKind(document.kind) &&
      !isHidden(document) &&
      (args.id == null || document.id === intKey(args.id)) &&
      (args.identifier == null || document.identifier === args.identifier) &&
      (args.billType == null || billTypes[document.kind].billType === args.billType) &&
      (ledgerId === null || document.ledgerId === ledgerId),
  );
  return found ? shownBill(found) : null;
}

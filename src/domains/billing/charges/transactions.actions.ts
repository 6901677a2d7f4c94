import type { GraphQLResolveInfo } from 'graphql';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import type { Connection } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { requestedFields } from '../../../engine/selections.ts';
import { decimalText } from '../../../kernel/money.ts';
import { accountNumberOf } from '../../accounts/index.ts';
import { ledgerById } from '../ledgers/ledgers.store.ts';
import { titleOf } from './transaction-titles.rules.ts';
import {
  balanceAfter,
  type ListedTransactionRow,
  type PlaceOfTransaction,
  pageOfTransactions,
  placeOfTransaction,
  type ShownTransactionRow,
  shownTransaction,
  type TransactionFilter,
} from './transactions.store.ts';

const typeNames = {
  CHARGE: 'Charge',
  CREDIT: 'Credit',
  PAYMENT: 'Payment',
  REFUND: 'Refund',
} as const;

/** The energy of a charge; of a reversal with the opposite sign. */
interface ShownConsumption {
  readonly startDate: Temporal.PlainDate | null;
  readonly endDate: Temporal.PlainDate | null;
  /** Kilowatt-hours with four decimals. */
  readonly quantity: string;
  readonly unit: 'kWh';
  readonly usageCost: number;
  readonly supplyCharge: number;
}

/**
 * A transaction with all that its fields tell, so that nothing is awaited item by item when a list is
 * answered.
 */
export interface ShownTransaction extends ShownTransactionRow {
  readonly __typename: (typeof typeNames)[keyof typeof typeNames];
  readonly accountNumber: string | null;
  readonly amount: number;
  readonly amounts: { readonly net: number; readonly tax: number; readonly gross: number };
  readonly title: string;
  /** Pence; null where the request does not ask for it. */
  readonly balanceAfterPence: number | null;
  /** Absent where the request asks for nothing that follows from it. */
  readonly place: PlaceOfTransaction | null;
  readonly consumption: ShownConsumption | null;
}

/** Fields that follow from the bill that lists a transaction. */
const placeFields = [
  'billingDocumentIdentifier',
  'hasStatement',
  'isHeld',
  'isIssued',
  'statementId',
] as const;

/**
 * Transactions with what their fields tell.
 *
 * @param fields those that are requested of them.
 */
async function shown(
  db: Database,
  rows: readonly (ShownTransactionRow & Partial<ListedTransactionRow>)[],
  fields: ReadonlySet<string>,
): Promise<ShownTransaction[]> {
  const needsBalance = fields.has('balanceCarriedForward');
  const needsPlace = placeFields.some((field) => fields.has(field));
  const needsAccount = fields.has('accountNumber');
  const numbers = new Map<number, string | null>();
  const balanceOf = async ({ id, balanceAfterPence = null }: (typeof rows)[number]) =>
    balanceAfterPence ?? (await db.read(balanceAfter, id))?.balanceAfterPence ?? null;
  const [balances, places] = await Promise.all([
    needsBalance ? Promise.all(rows.map(balanceOf)) : [],
    needsPlace ? Promise.all(rows.map(({ id }) => db.read(placeOfTransaction, id))) : [],
    needsAccount
      ? Promise.all(
          [...new Set(rows.map(({ ledgerId }) => ledgerId))].map(async (id) => {
            const ledger = await db.read(ledgerById, id);
            numbers.set(id, ledger && (await accountNumberOf(db, ledger.accountId)));
          }),
        )
      : [],
  ]);
  return rows.map((row, index) =>
    shownOf(row, {
      accountNumber: numbers.get(row.ledgerId) ?? null,
      balanceAfterPence: balances[index] ?? null,
      place: places[index] ?? null,
    }),
  );
}

function shownOf(
  row: ShownTransactionRow,
  more: Pick<ShownTransaction, 'accountNumber' | 'balanceAfterPence' | 'place'>,
): ShownTransaction {
  const { kind, netPence, taxPence } = row;
  const amount = netPence + taxPence;
  const hasTax = kind === 'CHARGE' || kind === 'CREDIT';
  return {
    ...row,
    ...more,
    __typename: typeNames[kind],
    amount,
    amounts: { net: netPence, tax: taxPence, gross: hasTax ? amount : 0 },
    title: titleOf(row),
    consumption: consumptionOf(row),
  };
}

function consumptionOf(row: ShownTransactionRow): ShownConsumption | null {
  const { energyWh, fromOn, toOn, usagePence, standingPence, reversesId } = row;
  if (energyWh === null) return null;
  const sign = reversesId === null ? 1 : -1;
  return {
    startDate: fromOn,
    endDate: toOn,
    quantity: withFourDecimals(sign * energyWh),
    unit: 'kWh',
    usageCost: sign * (usagePence ?? 0) || 0,
    supplyCharge: sign * (standingPence ?? 0) || 0,
  };
}

function withFourDecimals(energyWh: number): string {
  const [whole = '0', fraction = ''] = decimalText(energyWh, 3).split('.');
  return `${whole}.${fraction.padEnd(4, '0')}`;
}

/** A page of transactions, with what the request selects of them. */
export async function pageOfShown(
  { db }: Pick<Context, 'db'>,
  parentId: number,
  page: PageArguments,
  filter: TransactionFilter,
  info: GraphQLResolveInfo,
): Promise<Connection<ShownTransaction>> {
  const rows = await pageOfTransactions(db, parentId, page, filter);
  const nodes = await shown(
    db,
    rows.edges.map(({ node }) => node),
    requestedFields(info, 'edges', 'node'),
  );
  return {
    ...rows,
    edges: rows.edges.map(({ cursor }, index) => ({
      cursor,
      node: nodes[index] as ShownTransaction,
    })),
  };
}

/** Transactions by their identifiers, which must come from admitted rows, with all of their fields. */
export async function shownTransactions(
  db: Database,
  ids: readonly number[],
): Promise<ShownTransaction[]> {
  const rows = await Promise.all(ids.map((id) => db.read(shownTransaction, id)));
  return shown(
    db,
    rows.filter((row) => row !== null),
    new Set([...placeFields, 'accountNumber', 'balanceCarriedForward']),
  );
}

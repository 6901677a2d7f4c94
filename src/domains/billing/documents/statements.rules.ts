import type { Temporal } from 'temporal-polyfill';
import type { TransactionKind } from '../../../kernel/books.ts';
import { balanceChange } from '../ledgers/postings.rules.ts';

/** What a statement needs of a transaction; amounts in pence, as customers see them. */
export interface StatedTransaction {
  readonly id: number;
  readonly kind: TransactionKind;
  readonly netPence: number;
  readonly taxPence: number;
}

/** Totals of a document in pence. Export stands among the charges, with a minus. */
export interface Totals {
  readonly chargesNetPence: number;
  readonly chargesTaxPence: number;
  readonly creditsNetPence: number;
  readonly creditsTaxPence: number;
  readonly paymentsPence: number;
  readonly refundsPence: number;
}

export interface Stated extends Totals {
  readonly openingBalancePence: number;
  readonly closingBalancePence: number;
  readonly lines: readonly {
    readonly place: number;
    readonly transactionId: number;
    readonly balanceAfterPence: number;
  }[];
}

/** The totals of transactions, which are closing = opening − charges + credits + payments − refunds. */
function totalsOf(transactions: readonly StatedTransaction[]): Totals {
  const sum = (kind: TransactionKind, part: 'netPence' | 'taxPence') =>
    transactions.reduce((sofar, each) => (each.kind === kind ? sofar + each[part] : sofar), 0);
  return {
    chargesNetPence: sum('CHARGE', 'netPence'),
    chargesTaxPence: sum('CHARGE', 'taxPence'),
    creditsNetPence: sum('CREDIT', 'netPence'),
    creditsTaxPence: sum('CREDIT', 'taxPence'),
    paymentsPence: sum('PAYMENT', 'netPence'),
    refundsPence: sum('REFUND', 'netPence'),
  };
}

/**
 * What a statement tells of the transactions of its window, which come in the order of their London
 * day and then of their identifiers.
 */
export function stated(
  openingBalancePence: number,
  transactions: readonly StatedTransaction[],
): Stated {
  let balance = openingBalancePence;
  const lines = transactions.map(({ id, kind, netPence, taxPence }, index) => {
    balance += balanceChange(kind, netPence, taxPence);
    return { place: index + 1, transactionId: id, balanceAfterPence: balance };
  });
  return { openingBalancePence, closingBalancePence: balance, lines, ...totalsOf(transactions) };
}

/** The days until a bill is to be paid, counted from its issue. */
const daysToPay = 15;

/** The London day up to which a document that is issued on a day can be paid in time. */
export function dueOnOf(issuedOn: Temporal.PlainDate): Temporal.PlainDate {
  return issuedOn.add({ days: daysToPay });
}

/**
 * The number of a document: its ledger's or portfolio's and, without a gap, the how-manieth it is
 * there. Such a number needs no counter that everybody waits for.
 */
export function identifierOf(ownerNumber: string, count: number): string {
  return `${ownerNumber.replace(/^[A-Z]-/, '')}-${String(count).padStart(4, '0')}`;
}

/** How much of a document was taken back after it was closed, in the words of the API. */
export function reversalsAfterClose(
  isClosed: boolean,
  lines: number,
  reversed: number,
): 'ALL' | 'SOME' | 'NONE' | 'NOT_CLOSED' {
  if (!isClosed) return 'NOT_CLOSED';
  if (reversed === 0) return 'NONE';
  return reversed >= lines ? 'ALL' : 'SOME';
}

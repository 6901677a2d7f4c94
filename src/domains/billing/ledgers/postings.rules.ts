import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Book, PaymentType, TransactionKind } from '../../../kernel/books.ts';

/** An amount on one of the supplier's books. */
interface BookEntry {
  readonly book: Book;
  /** From the customers' side: what a charge takes off a ledger stands here with a plus. */
  readonly amountPence: number;
}

/** What is to be booked on one ledger as one transaction. */
export interface Posting {
  readonly ledgerId: number;
  readonly kind: TransactionKind;
  /** The London day under which it is listed; moved to the first open day where that is closed. */
  readonly postedOn: Temporal.PlainDate;
  /** Of charges positive, and negative for energy bought back; of the others always positive. */
  readonly netPence: number;
  /** Zero of payments and refunds. */
  readonly taxPence: number;
  readonly reasonCode?: string | null;
  /** For staff; customers see the title and the display note. */
  readonly note?: string | null;
  readonly displayNote?: string | null;
  /** What the API's clients keep with it. */
  readonly metadata?: unknown;
  readonly paymentType?: PaymentType | null;
  /** True where the day is that of the booking: it is no part then of what a key stands for. */
  readonly isOfToday?: boolean;
  /** The same posting is booked once for a key, however often it comes. */
  readonly idempotencyKey?: string | null;
  /** When it is booked, where that is not when the whole batch is: what is told of earlier days. */
  readonly bookedAt?: Temporal.Instant;
  /** Where the money comes from or goes to; the sum of all is the opposite of the ledger's amount. */
  readonly books: readonly BookEntry[];
}

const signs: Readonly<Record<TransactionKind, 1 | -1>> = {
  CHARGE: -1,
  CREDIT: 1,
  PAYMENT: 1,
  REFUND: -1,
};

/** What a transaction adds to a customer's balance, in pence. */
export function balanceChange(kind: TransactionKind, netPence: number, taxPence: number): number {
  // Nothing is 0, never -0, which a database would write but no comparison tells apart.
  return signs[kind] * (netPence + taxPence) || 0;
}

/** The largest amount and balance, in pence: what the API's whole numbers hold. */
const largestPence = 2 ** 31 - 1;

/** Whether a number is an amount that the books can hold. */
export function isBookable(pence: number): boolean {
  return Number.isInteger(pence) && Math.abs(pence) <= largestPence;
}

/**
 * A sum of amounts as the API's whole numbers can tell it: null where it is beyond them, which no
 * single amount or balance of the books is.
 */
export function tellable(pence: number | null): number | null {
  return pence !== null && isBookable(pence) ? pence : null;
}

/**
 * What is wrong with a posting before the database sees it; null where nothing is.
 */
export function faultOf({ kind, netPence, taxPence, books }: Posting): string | null {
  if (![netPence, taxPence, netPence + taxPence].every(isBookable)) {
    return `${netPence} and ${taxPence} pence cannot be booked`;
  }
  if ((kind === 'PAYMENT' || kind === 'REFUND') && taxPence !== 0) return `A ${kind} bears no tax`;
  const change = balanceChange(kind, netPence, taxPence);
  const sum = books.reduce((sofar, { amountPence }) => sofar + amountPence, change);
  return sum === 0 ? null : `The entries of a ${kind} sum to ${sum} pence`;
}

/** Tells two inputs of the same idempotency key apart: SHA-256 of what was asked for. */
export function hashOfPosting(posting: Posting): string {
  const text = JSON.stringify([
    posting.ledgerId,
    posting.kind,
    posting.isOfToday ? null : posting.postedOn.toString(),
    posting.netPence,
    posting.taxPence,
    posting.reasonCode ?? null,
    posting.note ?? null,
    posting.displayNote ?? null,
    posting.metadata ?? null,
    posting.paymentType ?? null,
    posting.books.map(({ book, amountPence }) => [book, amountPence]),
  ]);
  return createHash('sha256').update(text).digest('base64url');
}

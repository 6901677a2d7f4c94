import { Temporal } from 'temporal-polyfill';
import type { DocumentKind } from '../../../kernel/books.ts';
import { londonDateOf } from '../../../kernel/london.ts';

/** The kinds of documents that are bills, with their kind and their type in the API. */
export const billTypes = {
  STATEMENT: { billType: 'STATEMENT', __typename: 'StatementType' },
  PERIOD_BASED: { billType: 'STATEMENT', __typename: 'PeriodBasedDocumentType' },
  INVOICE: { billType: 'INVOICE', __typename: 'InvoiceType' },
  CREDIT_NOTE: { billType: 'CREDIT_NOTE', __typename: 'InvoiceType' },
  PRE_KRAKEN: { billType: 'PRE_KRAKEN', __typename: 'PreKrakenBillType' },
  COLLECTIVE: { billType: 'COLLECTIVE', __typename: 'CollectiveBillType' },
} as const satisfies Partial<Record<DocumentKind, object>>;

/** A kind of documents that is a bill. */
export type BillKind = keyof typeof billTypes;

/** Whether documents of a kind are bills. */
export function isBillKind(kind: DocumentKind): kind is BillKind {
  return kind in billTypes;
}

/** What is looked at of a bill to list it. */
export interface ListedBill {
  readonly kind: DocumentKind;
  readonly ledgerId: number | null;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly closedAt: Temporal.Instant | null;
  readonly issuedAt: Temporal.Instant | null;
  readonly heldReasons: readonly string[];
  readonly annulledAt: Temporal.Instant | null;
  readonly toAddress: string | null;
}

/** Which bills are asked for; see the arguments of `AccountType.bills`. */
export interface BillFilter {
  readonly withUnissued: boolean;
  readonly withOpen: boolean;
  readonly withHeld: boolean;
  readonly withHistoric: boolean;
  readonly withInvoices: boolean;
  /** Where bills must have gone to; null where that does not matter. */
  readonly toAddress: string | null;
  /** Null where it does not matter. */
  readonly ledgerId: number | null;
  readonly fromDate: Temporal.PlainDate | null;
  readonly toDate: Temporal.PlainDate | null;
  readonly issuedFromDate: Temporal.PlainDate | null;
  readonly issuedToDate: Temporal.PlainDate | null;
}

/** Whether a bill is listed where a filter is given. */
export function isListed(bill: ListedBill, filter: BillFilter): boolean {
  return (
    isBillKind(bill.kind) &&
    !isHidden(bill) &&
    isOfState(bill, filter) &&
    (filter.withHistoric || bill.kind !== 'PRE_KRAKEN') &&
    (filter.withInvoices || (bill.kind !== 'INVOICE' && bill.kind !== 'CREDIT_NOTE')) &&
    (filter.toAddress === null || bill.toAddress === filter.toAddress) &&
    (filter.ledgerId === null || bill.ledgerId === filter.ledgerId) &&
    isWithin(bill.fromOn, filter.fromDate, null) &&
    isWithin(bill.toOn, null, filter.toDate) &&
    isIssuedWithin(bill, filter)
  );
}

/** A home's statement that was annulled has nothing to tell it by, so it is not listed. */
export function isHidden({ kind, annulledAt }: Pick<ListedBill, 'kind' | 'annulledAt'>): boolean {
  return kind === 'STATEMENT' && annulledAt !== null;
}

function isOfState(
  { issuedAt, closedAt, heldReasons, annulledAt }: ListedBill,
  { withOpen, withHeld, withUnissued }: BillFilter,
): boolean {
  if (issuedAt !== null) return true;
  if (annulledAt !== null) return withUnissued;
  if (closedAt === null) return withOpen;
  return heldReasons.length > 0 ? withHeld : withUnissued;
}

function isWithin(
  day: Temporal.PlainDate,
  from: Temporal.PlainDate | null,
  to: Temporal.PlainDate | null,
): boolean {
  return (
    (from === null || Temporal.PlainDate.compare(day, from) >= 0) &&
    (to === null || Temporal.PlainDate.compare(day, to) <= 0)
  );
}

function isIssuedWithin(
  { issuedAt }: ListedBill,
  { issuedFromDate, issuedToDate }: BillFilter,
): boolean {
  if (issuedFromDate === null && issuedToDate === null) return true;
  return issuedAt !== null && isWithin(londonDateOf(issuedAt), issuedFromDate, issuedToDate);
}

/** The latest issue first, and before all others what is not issued; else as they come. */
export function byIssue(one: ListedBill, other: ListedBill): number {
  if (one.issuedAt === null || other.issuedAt === null) {
    return Number(one.issuedAt !== null) - Number(other.issuedAt !== null);
  }
  return Temporal.Instant.compare(other.issuedAt, one.issuedAt);
}

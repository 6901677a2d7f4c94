import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { PrintedContent } from '../../../kernel/printed-documents.ts';
import {
  accountNumberOf,
  type BillingContact,
  billingContactOf,
  userIdsOnAccount,
} from '../../accounts/index.ts';
import { type IssuedFields, writeIssued } from './closing.store.ts';
import type { WholeDocumentRow as Document } from './documents.store.ts';
import { type LineToPrint, printedContent } from './printing.rules.ts';
import { linesToPrint, lockUnissued } from './printing.store.ts';
import { dueOnOf } from './statements.rules.ts';

/** Names a PDF in its address: 128 bits that nobody can guess. */
function newOpaqueKey(): string {
  return randomBytes(16).toString('base64url');
}

/** The kinds that ask for money and so have a day by which they are to be paid. */
const payableKinds: ReadonlySet<Document['kind']> = new Set([
  'STATEMENT',
  'PERIOD_BASED',
  'INVOICE',
  'COLLECTIVE',
]);

/** Who a document goes to. */
export interface Recipient {
  /** An account's number, or a portfolio's. */
  readonly number: string;
  readonly contact: BillingContact | null;
  /** The first user of the account; null where nobody is known. */
  readonly userId: number | null;
}

/** All that a document prints, when it is issued on a London day. */
export function contentOf(
  document: Document,
  { number, contact }: Pick<Recipient, 'number' | 'contact'>,
  lines: readonly LineToPrint[],
  issuedOn: Temporal.PlainDate,
  more: Pick<PrintedContent, 'constituents' | 'annuls'> = {},
): PrintedContent {
  return printedContent(
    {
      kind: document.kind,
      identifier: document.identifier ?? '',
      customerNumber: number,
      billingName: contact?.name ?? '',
      addressLines: contact?.addressLines ?? [],
      fromOn: document.fromOn,
      toOn: document.toOn,
      issuedOn,
      dueOn: payableKinds.has(document.kind) ? dueOnOf(issuedOn) : null,
      isFinal: document.isFinal,
      openingBalancePence: document.openingBalancePence,
      closingBalancePence: document.closingBalancePence,
      chargesNetPence: document.chargesNetPence ?? 0,
      chargesTaxPence: document.chargesTaxPence ?? 0,
      creditsNetPence: document.creditsNetPence ?? 0,
      creditsTaxPence: document.creditsTaxPence ?? 0,
      paymentsPence: document.paymentsPence ?? 0,
      refundsPence: document.refundsPence ?? 0,
      ...more,
    },
    lines,
  );
}

/** What is written of a document that is issued. */
export function issuedFields(
  document: Document,
  content: PrintedContent,
  { contact, userId }: Pick<Recipient, 'contact' | 'userId'>,
  at: Temporal.Instant,
  opaqueKey = newOpaqueKey(),
): IssuedFields {
  return {
    id: document.id,
    issuedAt: at,
    dueOn: content.dueOn === null ? null : Temporal.PlainDate.from(content.dueOn),
    content,
    opaqueKey,
    toAddress: contact?.email ?? (contact?.addressLines.join(', ') || null),
    userId,
  };
}

/**
 * Issues closed documents of accounts: all that they print is frozen, and they fall due. Held ones
 * are issued as well, which ends the hold. Those that are open, issued or annulled are passed over.
 *
 * @param at when; a document is due 15 days after that London day.
 * @returns the identifiers of those that were issued now.
 */
export async function issueDocuments(
  tx: Database,
  ids: readonly number[],
  at: Temporal.Instant,
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const unissued = await lockUnissued(tx, ids);
  const [lines, recipients] = await Promise.all([
    linesToPrint(
      tx,
      unissued.map(({ document }) => document.id),
    ),
    Promise.all(unissued.map(({ accountId }) => recipientOf(tx, accountId ?? 0))),
  ]);
  const linesOf = Map.groupBy(lines, ({ documentId }) => documentId);
  const issuedOn = londonDateOf(at);
  const fields = unissued.map(({ document }, place) => {
    const recipient = recipients[place] ?? { number: '', contact: null, userId: null };
    const content = contentOf(document, recipient, linesOf.get(document.id) ?? [], issuedOn);
    return issuedFields(document, content, recipient, at);
  });
  return writeIssued(tx, fields);
}

/** Who the documents of an account go to. */
export async function recipientOf(tx: Database, accountId: number): Promise<Recipient> {
  const [number, contact, [userId = null]] = await Promise.all([
    accountNumberOf(tx, accountId),
    billingContactOf(tx, accountId),
    userIdsOnAccount(tx, accountId),
  ]);
  return { number: number ?? '', contact, userId };
}

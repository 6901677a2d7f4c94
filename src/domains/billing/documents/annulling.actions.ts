import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { reverseAll } from '../ledgers/postings.actions.ts';
import { lockLedgers, transactionById } from '../ledgers/postings.store.ts';
import {
  hasLaterClosed,
  insertLines,
  lockDocument,
  markAnnulled,
  numberedOnLedger,
  reopenFrom,
  setHeld,
  transactionsOn,
} from './annulling.store.ts';
import { insertDocuments, writeIssued } from './closing.store.ts';
import { contentOf, issuedFields, recipientOf } from './issuing.actions.ts';
import { linesToPrint } from './printing.store.ts';
import { identifierOf, stated } from './statements.rules.ts';

/** A document cannot be taken back, held or invoiced. Nothing was written. */
export class DocumentRefused extends Error {
  readonly reason: 'NO_DOCUMENT' | 'NOT_CLOSED' | 'IS_ANNULLED' | 'IS_ISSUED' | 'LATER_ONES_STAND';

  constructor(reason: DocumentRefused['reason']) {
    super(`The document refuses it: ${reason}`);
    this.reason = reason;
  }
}

/** Holds a closed document that is not issued, for reasons in codes, at least one. */
export async function holdDocument(
  tx: Database,
  id: number,
  reasons: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  if (reasons.length === 0) throw new RangeError('A document is held for a reason');
  if (!(await setHeld(tx, id, reasons, at))) throw new DocumentRefused('NOT_CLOSED');
}

/**
 * Takes a statement back, and opens its window anew: what was wrong in it can be corrected in its
 * own days, and the window is billed by a document that supersedes this one. Only the last statement
 * of a ledger can be: those after it begin with its closing balance.
 *
 * @returns the annulment, and the window that was opened in its place.
 * @throws DocumentRefused
 */
export async function annulStatement(
  tx: Database,
  id: number,
  at: Temporal.Instant,
): Promise<{ readonly annulmentId: number; readonly windowId: number }> {
  const seen = await lockDocument(tx, id);
  if (!seen || seen.ledgerId === null) throw new DocumentRefused('NO_DOCUMENT');
  await lockLedgers(tx, [seen.ledgerId]);
  const document = await closedDocument(tx, id);
  const { ledgerId, accountId, kind, fromOn, toOn } = document;
  if (ledgerId === null || (kind !== 'STATEMENT' && kind !== 'PERIOD_BASED')) {
    throw new DocumentRefused('NO_DOCUMENT');
  }
  if (await hasLaterClosed(tx, ledgerId, toOn)) throw new DocumentRefused('LATER_ONES_STAND');
  await markAnnulled(tx, id, at);
  await reopenFrom(tx, ledgerId, fromOn);
  const [annulmentId, windowId] = await insertDocuments(tx, [
    {
      kind: 'ANNULMENT',
      accountId,
      ledgerId,
      identifier: identifierOf(ledgerNumber(document), (await numberedOnLedger(tx, ledgerId)) + 1),
      fromOn,
      toOn,
      closedAt: at,
      annulsId: id,
      createdAt: at,
    },
    { kind, accountId, ledgerId, fromOn, toOn, supersedesId: id, createdAt: at },
  ]);
  if (annulmentId === undefined || windowId === undefined) throw new RangeError('Nothing written');
  await issueOpposite(tx, annulmentId, document.identifier, at);
  return { annulmentId, windowId };
}

/** The part of an identifier that stands for the ledger. */
function ledgerNumber({ identifier }: { readonly identifier: string | null }): string {
  return identifier?.replace(/-\d+$/, '') ?? '';
}

/**
 * Takes an invoice back by a credit note: its transactions are reversed, and the credit note lists
 * the reversals.
 *
 * @returns the identifier of the credit note.
 * @throws DocumentRefused; ReversalRefused where a transaction of it was reversed before.
 */
export async function creditInvoice(
  tx: Database,
  id: number,
  at: Temporal.Instant,
): Promise<number> {
  const seen = await lockDocument(tx, id);
  if (!seen || seen.ledgerId === null) throw new DocumentRefused('NO_DOCUMENT');
  await lockLedgers(tx, [seen.ledgerId]);
  const invoice = await closedDocument(tx, id);
  if (invoice.kind !== 'INVOICE' || invoice.ledgerId === null) {
    throw new DocumentRefused('NO_DOCUMENT');
  }
  const { ledgerId, accountId } = invoice;
  const postedOn = londonDateOf(at);
  const ids = await transactionsOn(tx, id);
  const reversed = await reverseAll(tx, ids, { postedOn, at });
  const reversals = await Promise.all(
    reversed.map(({ transactionId }) => tx.read(transactionById, transactionId)),
  );
  const {
    lines,
    openingBalancePence: _,
    closingBalancePence: __,
    ...totals
  } = stated(
    0,
    reversals.filter((each) => each !== null),
  );
  const number = ledgerNumber(invoice);
  const [creditNoteId] = await insertDocuments(tx, [
    {
      kind: 'CREDIT_NOTE',
      accountId,
      ledgerId,
      identifier: identifierOf(number, (await numberedOnLedger(tx, ledgerId)) + 1),
      fromOn: postedOn,
      toOn: postedOn,
      closedAt: at,
      annulsId: id,
      ...totals,
      createdAt: at,
    },
  ]);
  if (creditNoteId === undefined) throw new RangeError('Nothing written');
  await insertLines(
    tx,
    lines.map((line) => ({ documentId: creditNoteId, ...line })),
  );
  await markAnnulled(tx, id, at);
  await issueOpposite(tx, creditNoteId, invoice.identifier, at);
  return creditNoteId;
}

async function closedDocument(tx: Database, id: number) {
  const document = await lockDocument(tx, id);
  if (!document) throw new DocumentRefused('NO_DOCUMENT');
  if (document.closedAt === null) throw new DocumentRefused('NOT_CLOSED');
  if (document.annulledAt !== null) throw new DocumentRefused('IS_ANNULLED');
  return document;
}

async function issueOpposite(
  tx: Database,
  id: number,
  annuls: string | null,
  at: Temporal.Instant,
): Promise<void> {
  const document = await lockDocument(tx, id);
  if (!document) throw new DocumentRefused('NO_DOCUMENT');
  const [lines, recipient] = await Promise.all([
    linesToPrint(tx, [id]),
    recipientOf(tx, document.accountId ?? 0),
  ]);
  const more = annuls === null ? {} : { annuls };
  const content = contentOf(document, recipient, lines, londonDateOf(at), more);
  await writeIssued(tx, [issuedFields(document, content, recipient, at)]);
}

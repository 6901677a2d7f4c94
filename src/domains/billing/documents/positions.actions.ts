import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { tellable } from '../ledgers/postings.rules.ts';
import { type DocumentRow, documentsOfLedger } from './documents.store.ts';
import { type AskingDocument, type DocumentPosition, positionsOf } from './positions.rules.ts';
import { moneyOfLedger } from './positions.store.ts';

/** The kinds that ask for money by themselves. */
const askingKinds: ReadonlySet<DocumentRow['kind']> = new Set([
  'STATEMENT',
  'PERIOD_BASED',
  'INVOICE',
]);

/**
 * What is paid of each issued document of a ledger, the oldest first. What is paid back to the
 * customer takes money of its own time before what comes later.
 */
async function positionsOfLedger(db: Database, ledgerId: number): Promise<DocumentPosition[]> {
  const [documents, money] = await Promise.all([
    db.read(documentsOfLedger, ledgerId),
    db.read(moneyOfLedger, ledgerId),
  ]);
  const asking = documents.filter(
    ({ kind, issuedAt, annulledAt }) =>
      askingKinds.has(kind) && issuedAt !== null && annulledAt === null,
  );
  const asked = asking.map((document) => ({
    ask: { id: document.id, expectedPence: expectedOf(document), dueOn: document.dueOn },
    day: document.toOn,
  }));
  const refunds = money
    .filter(({ kind }) => kind === 'REFUND')
    .map(({ id, netPence, postedOn }) => ({
      ask: { id: -id, expectedPence: netPence, dueOn: null },
      day: postedOn,
    }));
  const inOrder: AskingDocument[] = [...asked, ...refunds]
    .toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day))
    .map(({ ask }) => ask);
  const soldBack = asking
    .filter((document) => expectedOf(document) < 0)
    .map((document) => ({
      day: document.toOn,
      fulfilment: {
        transactionId: document.id,
        kind: 'CREDIT' as const,
        amountPence: -expectedOf(document),
      },
    }));
  const paid = money
    .filter(({ kind }) => kind === 'PAYMENT')
    .map(({ id, netPence, postedOn }) => ({
      day: postedOn,
      fulfilment: { transactionId: id, kind: 'PAYMENT' as const, amountPence: netPence },
    }));
  const fulfilments = [...soldBack, ...paid]
    .toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day))
    .map(({ fulfilment }) => fulfilment);
  return positionsOf(inOrder, fulfilments).filter(({ documentId }) => documentId > 0);
}

/** Pence that a document asks for by itself: its charges less its credits. */
export function expectedOf(document: DocumentRow): number {
  const { chargesNetPence, chargesTaxPence, creditsNetPence, creditsTaxPence } = document;
  const charges = (chargesNetPence ?? 0) + (chargesTaxPence ?? 0);
  return charges - (creditsNetPence ?? 0) - (creditsTaxPence ?? 0);
}

/** A sum with and without VAT, as the API tells it; what is beyond its whole numbers is null. */
export function totalOf(netPence: number | null, taxPence: number | null) {
  const [net, tax] = [netPence ?? 0, taxPence ?? 0];
  return { netTotal: tellable(net), taxTotal: tellable(tax), grossTotal: tellable(net + tax) };
}

/**
 * A document's position as the API tells it; null where it does not ask for money yet, or for more than
 * the API's whole numbers hold.
 */
export async function shownPosition(db: Database, { id, ledgerId, dueOn }: DocumentRow) {
  if (ledgerId === null || dueOn === null) return null;
  const position = (await positionsOfLedger(db, ledgerId)).find(
    ({ documentId }) => documentId === id,
  );
  if (!position || tellable(position.expectedPence) === null) return null;
  return {
    allocationIntentions: [],
    allocations: position.allocations.map(({ amountPence, fulfilment }) => ({
      amount: amountPence,
      fulfilment: {
        amount: fulfilment.amountPence,
        sourceIdentifier: String(fulfilment.transactionId),
        sourceType: fulfilment.kind,
      },
    })),
    dueDate: dueOn,
    expectedAmount: position.expectedPence,
    remainingAmount: position.remainingPence,
  };
}

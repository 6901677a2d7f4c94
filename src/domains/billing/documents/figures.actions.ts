import { defineLoader } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { type ShownTransaction, shownTransactions } from '../charges/transactions.actions.ts';
import { linesOfDocument } from '../ledgers/statement-lines.store.ts';
import { transactionsWithin, windowsBefore } from './closing.store.ts';
import type { DocumentRow } from './documents.store.ts';
import { openWindowsOf } from './statement-runs.store.ts';
import { type Stated, stated, type Totals } from './statements.rules.ts';

/** What the open window of a ledger comes to now; null where it has none. */
const openFigures = defineLoader<number, Stated | null>({
  name: 'billing.openFigures',
  identify: (ledgerId) => ledgerId,
  nothing: null,
  async load(db, ledgerIds) {
    const windows = await openWindowsOf(db, ledgerIds);
    const [before, transactions] = await Promise.all([
      windowsBefore(db, ledgerIds),
      transactionsWithin(db, windows),
    ]);
    const byLedger = Map.groupBy(transactions, ({ ledgerId }) => ledgerId);
    return new Map(
      windows.map(({ ledgerId }) => {
        const opening = before.get(ledgerId)?.closingBalancePence ?? 0;
        return [ledgerId, stated(opening, byLedger.get(ledgerId) ?? [])];
      }),
    );
  },
});

/** The totals and balances of a document in pence; balances are null of what is no window. */
export interface Figures extends Totals {
  readonly openingBalancePence: number | null;
  readonly closingBalancePence: number | null;
}

/** What a document comes to: as it was closed, or as its window is now. */
export async function figuresOf(db: Database, document: DocumentRow): Promise<Figures> {
  const { closedAt, ledgerId } = document;
  const open = closedAt === null && ledgerId !== null ? await db.read(openFigures, ledgerId) : null;
  if (open) return open;
  return {
    openingBalancePence: document.openingBalancePence,
    closingBalancePence: document.closingBalancePence,
    chargesNetPence: document.chargesNetPence ?? 0,
    chargesTaxPence: document.chargesTaxPence ?? 0,
    creditsNetPence: document.creditsNetPence ?? 0,
    creditsTaxPence: document.creditsTaxPence ?? 0,
    paymentsPence: document.paymentsPence ?? 0,
    refundsPence: document.refundsPence ?? 0,
  };
}

/** The identifiers of the transactions that a document lists, the earliest first. */
export async function listedIds(
  db: Database,
  { id, closedAt, ledgerId }: Pick<DocumentRow, 'id' | 'closedAt' | 'ledgerId'>,
): Promise<readonly number[]> {
  if (closedAt !== null) {
    return (await db.read(linesOfDocument, id)).map(({ transactionId }) => transactionId);
  }
  const open = ledgerId === null ? null : await db.read(openFigures, ledgerId);
  return (open?.lines ?? []).map(({ transactionId }) => transactionId);
}

/** The transactions that a document lists, the earliest first. */
export async function listed(db: Database, document: DocumentRow): Promise<ShownTransaction[]> {
  return shownTransactions(db, await listedIds(db, document));
}

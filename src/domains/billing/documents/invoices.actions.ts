import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { ledgerById } from '../ledgers/ledgers.store.ts';
import { lockLedgers, transactionById } from '../ledgers/postings.store.ts';
import { insertLines, numberedOnLedger } from './annulling.store.ts';
import { insertDocuments } from './closing.store.ts';
import { issueDocuments } from './issuing.actions.ts';
import { identifierOf, stated } from './statements.rules.ts';

/**
 * Invoices transactions of one ledger: one sale, with what was paid at once. It is issued with it.
 *
 * @param transactionIds of the ledger, in the order in which they are listed, none on an invoice yet.
 * @param fromOn the London days that it is for, both inclusive; by default the day of the invoice.
 * @returns the identifier of the invoice.
 * @throws RangeError where there is no such ledger, or a transaction is of another one.
 */
export async function invoice(
  tx: Database,
  {
    ledgerId,
    transactionIds,
    fromOn,
    toOn,
  }: {
    readonly ledgerId: number;
    readonly transactionIds: readonly number[];
    readonly fromOn?: Temporal.PlainDate;
    readonly toOn?: Temporal.PlainDate;
  },
  at: Temporal.Instant,
): Promise<number> {
  await lockLedgers(tx, [ledgerId]);
  const [ledger, ...transactions] = await Promise.all([
    tx.read(ledgerById, ledgerId),
    ...transactionIds.map((id) => tx.read(transactionById, id)),
  ]);
  const own = transactions.filter((each) => each?.ledgerId === ledgerId);
  if (!ledger || own.length < transactionIds.length) {
    throw new RangeError(`Not all transactions stand on ledger ${ledgerId}`);
  }
  const today = londonDateOf(at);
  const {
    lines,
    openingBalancePence: _,
    closingBalancePence: __,
    ...totals
  } = stated(
    0,
    own.filter((each) => each !== null),
  );
  const [id] = await insertDocuments(tx, [
    {
      kind: 'INVOICE',
      accountId: ledger.accountId,
      ledgerId,
      identifier: identifierOf(ledger.number, (await numberedOnLedger(tx, ledgerId)) + 1),
      fromOn: fromOn ?? today,
      toOn: toOn ?? today,
      closedAt: at,
      ...totals,
      createdAt: at,
    },
  ]);
  if (id === undefined) throw new RangeError('Nothing written');
  await insertLines(
    tx,
    lines.map((line) => ({ documentId: id, ...line })),
  );
  await issueDocuments(tx, [id], at);
  return id;
}

import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';

const selectMoney = statement('billing_money_of_ledgers', (query) =>
  query
    .select({
      id: transactions.id,
      ledgerId: transactions.ledgerId,
      kind: transactions.kind,
      postedOn: transactions.postedOn,
      netPence: transactions.netPence,
    })
    .from(transactions)
    .where(
      and(
        isAnyOf(transactions.ledgerId, 'ledgerIds'),
        inArray(transactions.kind, ['PAYMENT', 'REFUND']),
        isNull(transactions.reversesId),
        sql`not exists (select from billing.transactions r where r.reverses_id = ${transactions.id})`,
      ),
    )
    .orderBy(asc(transactions.postedOn), asc(transactions.id)),
);

/** Payments and refunds of a ledger that stand, in the order in which they are listed. */
export const moneyOfLedger = loadMany<number, Awaited<ReturnType<typeof selectMoney>>[number]>(
  'billing.moneyOfLedger',
  (db, ledgerIds) => selectMoney(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

import { and, inArray, isNull } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { documents } from '../ledgers/documents.tables.ts';

const selectOpenWindows = statement('billing_open_windows_by_ledger', (query) =>
  query
    .select({ ledgerId: documents.ledgerId, fromOn: documents.fromOn, toOn: documents.toOn })
    .from(documents)
    .where(
      and(
        isAnyOf(documents.ledgerId, 'ledgerIds'),
        inArray(documents.kind, ['STATEMENT', 'PERIOD_BASED']),
        isNull(documents.closedAt),
      ),
    ),
);

/** The days of a ledger's open window, both inclusive; null where it has none. */
export const openWindowOfLedger = loadOne<
  number,
  Awaited<ReturnType<typeof selectOpenWindows>>[number]
>(
  'billing.openWindowOfLedger',
  (db, ledgerIds) => selectOpenWindows(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId ?? 0,
);

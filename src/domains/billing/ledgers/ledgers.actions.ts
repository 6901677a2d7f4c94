import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { LedgerKind } from '../../../kernel/books.ts';
import { newLedgerNumber } from '../../../kernel/identifiers.ts';
import { addLedgers, findLedger, type LedgerRow, mainLedgersOf } from './ledgers.store.ts';

/**
 * The ledger of a kind that an account has, opened where it has none.
 *
 * @param cycleMonths how many months a statement covers, and `cycleStartDay` the day of the month, 1 to
 *   28, on which one begins; null where there are no statements.
 * @param meterId the meter that a supplementary ledger belongs to; null for an account's own.
 */
export async function openLedger(
  tx: Database,
  {
    accountId,
    kind,
    meterId = null,
    cycleMonths = null,
    cycleStartDay = null,
  }: {
    readonly accountId: number;
    readonly kind: LedgerKind;
    readonly meterId?: number | null;
    readonly cycleMonths?: number | null;
    readonly cycleStartDay?: number | null;
  },
  openedAt: Temporal.Instant,
): Promise<LedgerRow> {
  const wanted = { accountId, kind, meterId };
  // A number that is taken is left out like a ledger that is there: then another one is drawn.
  for (;;) {
    const found = await findLedger(tx, wanted);
    if (found) return found;
    const number = newLedgerNumber();
    await addLedgers(tx, [{ ...wanted, number, cycleMonths, cycleStartDay, openedAt }]);
  }
}

/**
 * The main ledgers of accounts, opened where there are none yet.
 *
 * @returns in the order of their identifiers.
 */
export async function openMainLedgers(
  tx: Database,
  accountIds: readonly number[],
  openedAt: Temporal.Instant,
): Promise<LedgerRow[]> {
  for (;;) {
    const found = await mainLedgersOf(tx, accountIds);
    const held = new Set(found.map(({ accountId }) => accountId));
    const lacking = [...new Set(accountIds)].filter((accountId) => !held.has(accountId));
    if (lacking.length === 0) return found;
    await addLedgers(
      tx,
      lacking.map((accountId) => ({
        accountId,
        kind: 'MAIN',
        meterId: null,
        number: newLedgerNumber(),
        openedAt,
      })),
    );
  }
}

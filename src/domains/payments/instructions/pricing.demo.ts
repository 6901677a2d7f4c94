import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { writeMethods } from '../../agreements/agreements/payment-methods.demo.ts';
import { methodSteps, type PricedWay } from './preferences.rules.ts';

/** A way to pay a ledger of the town from an instant on. */
interface WayOfLedger extends PricedWay {
  readonly ledgerId: number;
  readonly validFrom: Temporal.Instant;
}

/**
 * How energy of the town was paid while a Direct Debit was missing: at other prices after their notice.
 *
 * @param accounts with their main ledgers, which pay for energy.
 */
export async function writePricing(
  tx: Database,
  accounts: readonly { readonly accountId: number; readonly ledgerId: number | undefined }[],
  ways: readonly WayOfLedger[],
): Promise<void> {
  const inOrder = ways.toSorted((a, b) => Temporal.Instant.compare(a.validFrom, b.validFrom));
  const ofLedgers = Map.groupBy(inOrder, ({ ledgerId }) => ledgerId);
  await writeMethods(
    tx,
    accounts.map(({ accountId, ledgerId = 0 }) => ({
      accountId,
      steps: methodSteps(ofLedgers.get(ledgerId) ?? []),
    })),
  );
}

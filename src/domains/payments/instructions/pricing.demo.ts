import { Temporal } from 'temporal-polyfill';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import { changesNeeded } from '../../agreements/agreements/payment-methods.rules.ts';
import { paymentMethods } from '../../agreements/agreements/payment-methods.tables.ts';
import { agreementsWith } from '../../agreements/index.ts';
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
export async function writeMethods(
  tx: Database,
  accounts: readonly { readonly accountId: number; readonly ledgerId: number | undefined }[],
  ways: readonly WayOfLedger[],
): Promise<void> {
  const changed = await Promise.all(
    accounts.map(async ({ accountId, ledgerId }) => {
      const ofLedger = ways.filter((way) => way.ledgerId === ledgerId);
      const agreements = await agreementsWith(tx, accountId);
      const along = agreements.map(({ paymentMethod, methodChanges, validFrom, validTo }) => ({
        paymentMethod,
        methodChanges,
        fromMs: validFrom.epochMilliseconds,
        toMs: validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      }));
      const inOrder = ofLedger.toSorted((a, b) =>
        Temporal.Instant.compare(a.validFrom, b.validFrom),
      );
      const needed = changesNeeded(along, methodSteps(inOrder), Number.NEGATIVE_INFINITY);
      return needed.map(({ method, fromMs }) => {
        const validFrom = Temporal.Instant.fromEpochMilliseconds(fromMs);
        return { accountId, method, validFrom, createdAt: validFrom };
      });
    }),
  );
  await copyRows(tx, paymentMethods, changed.flat());
}

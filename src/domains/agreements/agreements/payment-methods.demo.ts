import { Temporal } from 'temporal-polyfill';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import { agreementsOfAccount } from './agreements.store.ts';
import { changesNeeded, type MethodChange } from './payment-methods.rules.ts';
import { paymentMethods } from './payment-methods.tables.ts';

/** Writes how accounts of the town have paid for their energy, by all steps that there ever were. */
export async function writeMethods(
  tx: Database,
  accounts: readonly { readonly accountId: number; readonly steps: readonly MethodChange[] }[],
): Promise<void> {
  const changed = await Promise.all(
    accounts.map(async ({ accountId, steps }) => {
      const agreements = await tx.read(agreementsOfAccount, accountId);
      const along = agreements
        .filter(({ isRevoked }) => !isRevoked)
        .map(({ paymentMethod, methodChanges, validFrom, validTo }) => ({
          paymentMethod,
          methodChanges,
          fromMs: validFrom.epochMilliseconds,
          toMs: validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
        }));
      return changesNeeded(along, steps, Number.NEGATIVE_INFINITY).map(({ method, fromMs }) => {
        const validFrom = Temporal.Instant.fromEpochMilliseconds(fromMs);
        return { accountId, method, validFrom, createdAt: validFrom };
      });
    }),
  );
  await copyRows(tx, paymentMethods, changed.flat());
}

import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { changesNeeded, type MethodChange } from './payment-methods.rules.ts';
import { methodsBefore, replaceMethods } from './payment-methods.store.ts';

/** How an account pays along time, and from when on that is to be followed. */
interface NewMethods {
  /** In order; see `changesNeeded`. Each begins with a London day. */
  readonly steps: readonly MethodChange[];
  /** The beginning of a London day: what was paid before it stays as it was. */
  readonly from: Temporal.Instant;
}

/**
 * Has the energy of an account paid by other methods from a London midnight on, and so by other prices:
 * its agreements go on, those to come follow as well. The same again changes nothing. The caller holds
 * a lock by which it is the only one to do so for the account.
 */
export async function changePaymentMethods(
  tx: Database,
  accountId: number,
  { steps, from }: NewMethods,
  now: Temporal.Instant,
): Promise<void> {
  const agreements = await methodsBefore(tx, accountId, from);
  const needed = changesNeeded(agreements, steps, from.epochMilliseconds);
  await replaceMethods(
    tx,
    accountId,
    from,
    needed.map(({ method, fromMs }) => ({
      method,
      validFrom: Temporal.Instant.fromEpochMilliseconds(fromMs),
      createdAt: now,
    })),
  );
}

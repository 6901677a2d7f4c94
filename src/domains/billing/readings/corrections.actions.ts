import type { Contributions } from '../../../engine/contributions.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { accountOf } from '../../accounts/index.ts';
import type { NightRateHalfHours } from '../../usage/index.ts';
import { isProtectedFromBackBilling } from '../charges/back-billing.actions.ts';
import { correctCharges } from '../charges/correcting.actions.ts';
import { lockLedgersAt } from './unbilled-readings.actions.ts';

/**
 * Computes anew what was charged at a meter point from the day on which a reading tells something else
 * than was known: a charge that comes to something else is reversed and replaced, also one that was
 * estimated on from an earlier reading. The ledgers are locked before anything is looked at, so that a
 * run which charges meanwhile is either seen here or sees the reading.
 */
export const correctAfterReading =
  (nightRateHalfHours: NightRateHalfHours): Contributions['readingFollowers'][number] =>
  async (tx, { meterPointId, propertyId, fromOn, at }) => {
    const today = londonDateOf(at);
    for (const { id: ledgerId, accountId, kind } of await lockLedgersAt(tx, propertyId)) {
      if (kind !== 'MAIN') continue;
      const account = await accountOf(tx, accountId);
      const isProtected = account === null || (await isProtectedFromBackBilling(tx, account, at));
      const terms = { ledgerId, accountId, isProtected };
      const days = { fromOn, toOn: today };
      await correctCharges(tx, terms, meterPointId, days, {
        at,
        billedOn: today,
        nightRateHalfHours,
      });
    }
  };

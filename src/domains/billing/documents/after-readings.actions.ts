import type { Contributions } from '../../../engine/contributions.ts';
import type { NightRateHalfHours } from '../../usage/index.ts';
import { ledgersBilledAfterReading } from '../cycles/triggers.store.ts';
import { lockLedgersAt } from '../readings/unbilled-readings.actions.ts';
import { billLedgers } from './statement-runs.actions.ts';

/**
 * Bills the accounts of a place that are billed after readings, once a reading has come in and what it
 * disproves is corrected. A reading that is not written one by one is found by the run of the next night.
 */
export const billAfterReading =
  (nightRateHalfHours: NightRateHalfHours): Contributions['readingFollowers'][number] =>
  async (tx, { propertyId, at }) => {
    const ledgers = await lockLedgersAt(tx, propertyId);
    const billed = await ledgersBilledAfterReading(
      tx,
      ledgers.map(({ id }) => id),
    );
    if (billed.size > 0) await billLedgers(tx, [...billed], at, nightRateHalfHours);
  };

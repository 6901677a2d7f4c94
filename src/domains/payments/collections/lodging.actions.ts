import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { PaymentVendorPort } from '../../../outside/payment-vendor/port.ts';
import { bankAccountOf } from '../instructions/keys.actions.ts';
import { markLodged, unlodgedMandates } from './lodging.store.ts';

const mandatesAtOnce = 100;

/**
 * Sends new instructions to their banks. To lodge one twice changes nothing, so that one whose answer
 * was lost is simply sent again.
 *
 * @returns false where none was left.
 * @throws VendorUnavailable where the vendor cannot be reached.
 */
export async function lodgeMandates(
  db: Database,
  vendor: PaymentVendorPort,
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<boolean> {
  const some = await unlodgedMandates(db, at, mandatesAtOnce);
  if (some.length === 0) return false;
  const opened = await Promise.all(
    some.map(async ({ reference, holder, sealedDetails }) => {
      const account = await bankAccountOf(db, { sealedDetails });
      if (!account) throw new Error('A Direct Debit instruction has no bank account');
      return { reference, holder, ...account, lodgedOn: on };
    }),
  );
  await vendor.lodge(opened);
  await markLodged(
    db,
    some.map(({ instructionId }) => instructionId),
    on,
  );
  return true;
}

import { sql } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { chargeReadings } from '../charges/charges.tables.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';

const selectBilled = statement('billing_billed_readings', (query) =>
  query
    .selectDistinct({ readingId: chargeReadings.readingId })
    .from(chargeReadings)
    .where(
      sql`${isAnyOf(chargeReadings.readingId, 'readingIds')} and not exists (
        select from ${transactions} reversal
          where reversal.reverses_id = ${chargeReadings.transactionId})`,
    ),
);

/** A reading on which a charge rests that has not been reversed; null of any other. */
export const billedReading = loadOne(
  'billing.billedReading',
  (db, readingIds: readonly number[]) => selectBilled(db, { readingIds }),
  ({ readingId }) => readingId,
);

import type { Temporal } from 'temporal-polyfill';
import { contractError, invalidInput } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { amendReading, occupanciesAt, openReading, readingsSeenAt } from '../../metering/index.ts';
import { type LedgerRow, ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import { lockLedgers } from '../ledgers/postings.store.ts';
import { billedReading } from './unbilled-readings.store.ts';

/**
 * The readings at a meter point, which must come from an admitted row, on which no charge rests that
 * has not been reversed, as far as the viewer may see them; the latest first.
 */
export async function unbilledReadingsAt(
  context: Pick<Context, 'db' | 'viewer'>,
  point: Parameters<typeof readingsSeenAt>[1],
) {
  const readings = await readingsSeenAt(context, point);
  const billed = await Promise.all(readings.map(({ id }) => context.db.read(billedReading, id)));
  return readings.filter((_reading, index) => billed[index] === null);
}

/** What a reading is to say: the figure in whole steps of its dial. */
export interface Amendment {
  readonly readingId: number;
  readonly shown: number;
  readonly readAt: Temporal.Instant;
}

/**
 * Amends a customer's reading of electricity on which no charge rests.
 *
 * @throws CodedError KT-CT-1111 for a reading that is not there or not the viewer's to change;
 *   KT-CT-1605 that names the part of the input by which it cannot be amended.
 */
export function amendUnbilledReading(
  { db, clock, contributions, viewer }: Pick<Context, 'db' | 'clock' | 'contributions' | 'viewer'>,
  { readingId, ...change }: Amendment,
): Promise<void> {
  return db.transaction(async (tx) => {
    const within = { db: tx, clock, contributions };
    const opened = await openReading(within, viewer, readingId);
    if (!opened) throw contractError('KT-CT-1111');
    await amendReading(within, viewer, opened, change, async () => {
      await lockLedgersAt(tx, opened.propertyId);
      if ((await tx.read(billedReading, readingId)) === null) return;
      throw invalidInput('input.readingId', 'A charge rests on the reading already.');
    });
  });
}

/**
 * Locks the ledgers of all accounts that answered for a property, so that none of them is charged
 * by readings that are about to change.
 */
export async function lockLedgersAt(tx: Database, propertyId: number): Promise<LedgerRow[]> {
  const occupancies = await occupanciesAt(tx, propertyId);
  const accountIds = [...new Set(occupancies.map(({ accountId }) => accountId))];
  const ledgers = await Promise.all(accountIds.map((id) => tx.read(ledgersOfAccount, id)));
  const all = ledgers.flat();
  await lockLedgers(
    tx,
    all.map(({ id }) => id),
  );
  return all;
}

import type { Temporal } from 'temporal-polyfill';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import type { Contributions } from '../../../engine/contributions.ts';
import type { Work } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { billAfterReading, correctAfterReading, statementsWork } from '../../billing/index.ts';
import type { Piece } from './course.rules.ts';
import { nightRateHalfHours } from './night-rate.actions.ts';

const correct = correctAfterReading(nightRateHalfHours);

/** What billing does after readings, by prices that depend on how cars were charged. */
export const billingAfterReadings: Contributions['readingFollowers'] = [
  correct,
  billAfterReading(nightRateHalfHours),
];

/** What billing's runs do by these prices. */
export const worksAtNightRates: readonly Work[] = [statementsWork(nightRateHalfHours)];

/** The job writes pieces down within half an hour: what is older may have been billed without them. */
const lateMs = 3_600_000;

/** What a car behind a meter point took and is being written down. */
interface WrittenPieces {
  readonly meterPointId: number;
  readonly propertyId: number;
  readonly pieces: readonly Piece[];
}

/**
 * Computes anew what was charged where pieces are written down late, such as those of a car whose vendor
 * did not answer for days: the half-hours at the price of the night are others with them. Within the
 * transaction that writes them, after it has; see `correctAfterReading`.
 */
export async function correctAfterLatePieces(
  tx: Database,
  written: readonly WrittenPieces[],
  at: Temporal.Instant,
): Promise<void> {
  const before = at.epochMilliseconds - lateMs;
  const late = written.flatMap(({ pieces, ...point }) => {
    const first = pieces.find(({ fromMs }) => fromMs < before);
    return first ? [{ ...point, fromMs: first.fromMs }] : [];
  });
  const byPoint = Map.groupBy(late, ({ meterPointId }) => meterPointId);
  // In order, as everybody locks the ledgers of several homes.
  for (const meterPointId of [...byPoint.keys()].toSorted((one, other) => one - other)) {
    const ofPoint = byPoint.get(meterPointId) ?? [];
    const fromMs = Math.min(...ofPoint.map((each) => each.fromMs));
    const fromOn = londonDateOf(instantAtMs(fromMs));
    for (const { propertyId } of ofPoint.slice(0, 1)) {
      await correct(tx, { meterPointId, propertyId, fromOn, at });
    }
  }
}

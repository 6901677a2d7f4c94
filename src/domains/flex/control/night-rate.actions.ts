import type { Database } from '../../../database/database.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import type { DispatchKind } from '../../../kernel/devices.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Piece } from './course.rules.ts';
import {
  halfHoursAtNightRate,
  noonToNoon,
  startsOfPieces,
  startsOnDays,
} from './night-rate.rules.ts';
import { chargedDaysAt } from './night-rate.store.ts';

/**
 * The starts, in order, of the half-hours within a span that are charged for at the price of the night
 * where a product for cars holds at a meter point; see `halfHoursAtNightRate`.
 *
 * @param unstored what all of its cars have taken and is not written down yet.
 */
export async function nightRateHalfHours(
  db: Database,
  meterPointId: number,
  { fromMs, toMs }: Span,
  unstored: readonly Piece[] = [],
): Promise<readonly number[]> {
  if (fromMs >= toMs) return [];
  const noonMs = noonToNoon(fromMs).fromMs;
  const days = await db.read(chargedDaysAt, {
    meterPointId,
    fromDay: Math.floor(noonMs / utcDayMs),
    toDay: Math.floor((toMs - 1) / utcDayMs),
  });
  const startsOf = (kind: DispatchKind) =>
    new Set([...startsOnDays(days, kind), ...startsOfPieces(unstored, kind)]);
  const smartMs = new Set([...startsOf('SMART')].filter((ms) => ms >= noonMs && ms < toMs));
  return halfHoursAtNightRate(smartMs, startsOf('BOOST')).filter((ms) => ms >= fromMs);
}

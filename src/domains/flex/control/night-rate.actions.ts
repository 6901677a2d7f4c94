import type { Database } from '../../../database/database.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { DispatchKind } from '../../../kernel/devices.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Piece } from './course.rules.ts';
import { halfHoursAtNightRate, noonToNoon } from './night-rate.rules.ts';
import { type ChargedDay, chargedDaysAt } from './night-rate.store.ts';

/**
 * The starts, in order, of the half-hours within a span that are charged for at the price of the night
 * where a product for cars holds at a meter point; see `halfHoursAtNightRate`.
 *
 * @param unstored what its cars have taken and is not written down yet.
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
    new Set([...storedStarts(days, kind), ...unstoredStarts(unstored, kind)]);
  const smartMs = new Set([...startsOf('SMART')].filter((ms) => ms >= noonMs && ms < toMs));
  return halfHoursAtNightRate(smartMs, startsOf('BOOST')).filter((ms) => ms >= fromMs);
}

/** The starts of the half-hours in which something was taken in a way. */
function storedStarts(days: readonly ChargedDay[], kind: DispatchKind): number[] {
  return days
    .filter((day) => day.kind === kind)
    .flatMap(({ startMs, energyWh }) =>
      energyWh.flatMap((wh, place) => (wh ? [startMs + place * halfHourMs] : [])),
    );
}

function unstoredStarts(pieces: readonly Piece[], kind: DispatchKind): number[] {
  return pieces
    .filter((piece) => piece.kind === kind && piece.energyWh > 0)
    .map(({ fromMs }) => Math.floor(fromMs / halfHourMs) * halfHourMs);
}

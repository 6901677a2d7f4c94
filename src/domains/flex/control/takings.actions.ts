import type { Database } from '../../../database/database.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Piece } from './course.rules.ts';
import { executedDaysOf } from './courses.store.ts';
import { type CourseServices, followAll, piecesBegun, reportedBy } from './following.actions.ts';
import { piecesOfDays, utcDayOf } from './pieces.rules.ts';
import { chargedBehind } from './takings.store.ts';

/** What vehicles on the platform took behind a meter point. */
export interface Takings {
  /** When the first of them went live: what was taken before is not known. */
  readonly sinceMs: number;
  /** Of all of them, in order of their beginnings. */
  readonly pieces: readonly Piece[];
}

/**
 * What vehicles and charge points took behind meter points within a span: what is written down, and from
 * there on what follows from it, as far as nothing comes between. A meter point is left out behind which
 * none has ever been on the platform. Nothing is written.
 *
 * @param span in milliseconds since 1970; its end a whole second, which may lie in the future.
 */
export async function takingsBehind(
  db: Database,
  services: CourseServices,
  meterPointIds: readonly number[],
  { fromMs, toMs }: Span,
): Promise<ReadonlyMap<number, Takings>> {
  const charged = meterPointIds.length === 0 ? [] : await chargedBehind(db, meterPointIds);
  if (charged.length === 0) return new Map();
  const ids = charged.map(({ id }) => id);
  const [days, ahead] = await Promise.all([
    executedDaysOf(db, ids, utcDayOf(fromMs), utcDayOf(toMs - 1)),
    piecesAfter(
      db,
      services,
      charged.filter(({ lifecycle }) => lifecycle === 'LIVE').map(({ id }) => id),
      toMs,
    ),
  ]);
  const daysById = Map.groupBy(days, ({ deviceId }) => deviceId);
  const byPoint = Map.groupBy(charged, ({ meterPointId }) => meterPointId);
  return new Map(
    [...byPoint].map(([meterPointId, devices]) => {
      const pieces = devices
        .flatMap(({ id }) => [...piecesOfDays(daysById.get(id) ?? []), ...(ahead.get(id) ?? [])])
        .filter((piece) => piece.toMs > fromMs && piece.fromMs < toMs)
        .toSorted((one, other) => one.fromMs - other.fromMs);
      const sinceMs = Math.min(...devices.map(({ liveAt }) => liveAt?.epochMilliseconds ?? toMs));
      return [meterPointId, { sinceMs, pieces }] as const;
    }),
  );
}

/** What live devices take from where they are written down to a moment; of those that answer. */
async function piecesAfter(
  db: Database,
  services: CourseServices,
  deviceIds: readonly number[],
  toMs: number,
): Promise<ReadonlyMap<number, readonly Piece[]>> {
  const all = await reportedBy(db, services, deviceIds, toMs);
  const followed = await followAll(db, services, all, toMs);
  return new Map(
    all.map(({ kept }, place) => {
      return [kept.device.id, piecesBegun(followed[place])] as const;
    }),
  );
}

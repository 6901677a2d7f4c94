import type { Database } from '../../../database/database.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Piece } from './course.rules.ts';
import { executedDaysOf, keptCourseOf } from './courses.store.ts';
import { type CourseServices, followAll, reportsOf } from './following.actions.ts';
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
  // First the courses: what somebody writes down meanwhile is then told twice, and can be told apart.
  const ahead = await piecesAfter(
    db,
    services,
    charged.filter(({ lifecycle }) => lifecycle === 'LIVE').map(({ id }) => id),
    toMs,
  );
  const ids = charged.map(({ id }) => id);
  const days = await executedDaysOf(db, ids, utcDayOf(fromMs), utcDayOf(toMs - 1));
  const daysById = Map.groupBy(days, ({ deviceId }) => deviceId);
  const byPoint = Map.groupBy(charged, ({ meterPointId }) => meterPointId);
  return new Map(
    [...byPoint].map(([meterPointId, devices]) => {
      const pieces = devices
        .flatMap(({ id }) => {
          const stored = piecesOfDays(daysById.get(id) ?? []);
          const further = ahead.get(id);
          if (!further) return stored;
          return [...stored.filter((piece) => piece.toMs <= further.storedToMs), ...further.pieces];
        })
        .filter((piece) => piece.toMs > fromMs && piece.fromMs < toMs)
        .toSorted((one, other) => one.fromMs - other.fromMs);
      const sinceMs = Math.min(...devices.map(({ liveAt }) => liveAt?.epochMilliseconds ?? toMs));
      return [meterPointId, { sinceMs, pieces }] as const;
    }),
  );
}

/** What a device takes from where it was written down. */
interface PiecesAfter {
  /** Up to when it was written down: no piece that ends later is told by the rows of then. */
  readonly storedToMs: number;
  readonly pieces: readonly Piece[];
}

/** What live devices take from where they are written down to a moment; of those that answer. */
async function piecesAfter(
  db: Database,
  services: CourseServices,
  deviceIds: readonly number[],
  toMs: number,
): Promise<ReadonlyMap<number, PiecesAfter>> {
  const kept = (await Promise.all(deviceIds.map((id) => db.read(keptCourseOf, id)))).filter(
    (each) => each !== null,
  );
  const behind = await Promise.all(
    kept
      .filter(({ course }) => course.atMs < toMs)
      .map(async (each) => {
        const { reports } = await reportsOf(services.devices, each.device, each.course.atMs, toMs);
        return { kept: each, reports };
      }),
  );
  const followed = await followAll(db, services, behind, toMs);
  const byId = new Map(behind.map((each, place) => [each.kept.device.id, followed[place]]));
  return new Map(
    kept.map(({ device: { id }, course: stored }) => {
      const { course, journal } = byId.get(id) ?? { course: stored, journal: null };
      const pieces = [...(journal?.pieces ?? []), ...(course.running ? [course.running] : [])];
      return [id, { storedToMs: stored.atMs, pieces }] as const;
    }),
  );
}

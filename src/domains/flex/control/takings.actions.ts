import type { Database } from '../../../database/database.ts';
import type { Span } from '../../../kernel/spans.ts';
import { isCharged, isHomeBattery } from '../devices/devices.rules.ts';
import { daysUpTo, takenByHalfHour } from './battery-days.rules.ts';
import { batteryDaysOf } from './battery-days.store.ts';
import type { Piece } from './course.rules.ts';
import { executedDaysOf, keptCourseOf } from './courses.store.ts';
import { type CourseServices, followAll, piecesBegun, reportedBy } from './following.actions.ts';
import { piecesOfDays, utcDayOf } from './pieces.rules.ts';
import { chargedBehind } from './takings.store.ts';

/** What vehicles and batteries on the platform took behind a meter point. */
export interface Takings {
  /** When the first of the vehicles went live: what was taken before is not known. */
  readonly sinceMs: number;
  /** Of all of them, in order of their beginnings. */
  readonly pieces: readonly Piece[];
  /** What batteries took in whole half-hours, by their start, below zero what they gave; of those known. */
  readonly batteryWh: ReadonlyMap<number, number>;
}

/**
 * What vehicles, charge points and batteries took behind meter points within a span: what is written down, and from
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
  const live = charged.filter(({ lifecycle }) => lifecycle === 'LIVE').map(({ id }) => id);
  const ahead = await piecesAfter(db, services, live, toMs);
  const [batteries, vehicles] = [charged.filter(isHomeBattery), charged.filter(isCharged)];
  const idsOf = (some: typeof charged) => some.map(({ id }) => id);
  const [from, to] = [utcDayOf(fromMs), utcDayOf(toMs - 1)];
  const [days, stored] = await Promise.all([
    executedDaysOf(db, idsOf(vehicles), from, to),
    batteryDaysOf(db, idsOf(batteries), from, to),
  ]);
  const daysById = Map.groupBy(days, ({ deviceId }) => deviceId);
  const storedById = Map.groupBy(stored, ({ deviceId }) => deviceId);
  const byPoint = Map.groupBy(charged, ({ meterPointId }) => meterPointId);
  return new Map(
    [...byPoint].map(([meterPointId, devices]) => {
      const [ofHome, ofRoad] = [devices.filter(isHomeBattery), devices.filter(isCharged)];
      const pieces = ofRoad
        .flatMap(({ id }) => {
          const written = piecesOfDays(daysById.get(id) ?? []);
          const further = ahead.get(id);
          if (!further) return written;
          return [
            ...written.filter((piece) => piece.toMs <= further.storedToMs),
            ...further.pieces,
          ];
        })
        .filter((piece) => piece.toMs > fromMs && piece.fromMs < toMs)
        .toSorted((one, other) => one.fromMs - other.fromMs);
      const since = ofRoad.map(({ liveAt }) => liveAt?.epochMilliseconds ?? toMs);
      const batteryWh = takenByHalfHour(
        ofHome.flatMap(({ id }) =>
          daysUpTo(storedById.get(id) ?? [], ahead.get(id)?.storedToMs ?? toMs),
        ),
        ofHome.flatMap(({ id }) => ahead.get(id)?.pieces ?? []),
      );
      return [meterPointId, { sinceMs: Math.min(toMs, ...since), pieces, batteryWh }] as const;
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
  const known = await Promise.all(deviceIds.map((id) => db.read(keptCourseOf, id)));
  const courses = known.filter((each) => each !== null);
  const behind = courses.filter(({ course }) => course.atMs < toMs).map(({ device }) => device.id);
  const reported = await reportedBy(db, services, behind, toMs);
  const followed = await followAll(db, services, reported, toMs);
  const places = new Map(reported.map(({ kept }, place) => [kept.device.id, place]));
  return new Map(
    courses.map(({ device: { id }, course }) => {
      const place = places.get(id);
      const from = place === undefined ? course : reported[place]?.kept.course;
      const ahead = place === undefined ? { course, journal: null } : followed[place];
      return [id, { storedToMs: from?.atMs ?? course.atMs, pieces: piecesBegun(ahead) }] as const;
    }),
  );
}

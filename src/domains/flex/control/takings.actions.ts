import type { Database } from '../../../database/database.ts';
import type { Span } from '../../../kernel/spans.ts';
import { isCharged, isHomeBattery } from '../devices/devices.rules.ts';
import { takenByHalfHour } from './battery-days.rules.ts';
import { batteryDaysOf } from './battery-days.store.ts';
import type { Piece } from './course.rules.ts';
import { executedDaysOf } from './courses.store.ts';
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
  const [batteries, vehicles] = [charged.filter(isHomeBattery), charged.filter(isCharged)];
  const idsOf = (some: typeof charged) => some.map(({ id }) => id);
  const [from, to] = [utcDayOf(fromMs), utcDayOf(toMs - 1)];
  const [days, stored, ahead] = await Promise.all([
    executedDaysOf(db, idsOf(vehicles), from, to),
    batteryDaysOf(db, idsOf(batteries), from, to),
    piecesAfter(db, services, idsOf(charged.filter(({ lifecycle }) => lifecycle === 'LIVE')), toMs),
  ]);
  const daysById = Map.groupBy(days, ({ deviceId }) => deviceId);
  const storedById = Map.groupBy(stored, ({ deviceId }) => deviceId);
  const byPoint = Map.groupBy(charged, ({ meterPointId }) => meterPointId);
  return new Map(
    [...byPoint].map(([meterPointId, devices]) => {
      const [ofHome, ofRoad] = [devices.filter(isHomeBattery), devices.filter(isCharged)];
      const pieces = ofRoad
        .flatMap(({ id }) => [...piecesOfDays(daysById.get(id) ?? []), ...(ahead.get(id) ?? [])])
        .filter((piece) => piece.toMs > fromMs && piece.fromMs < toMs)
        .toSorted((one, other) => one.fromMs - other.fromMs);
      const since = ofRoad.map(({ liveAt }) => liveAt?.epochMilliseconds ?? toMs);
      const batteryWh = takenByHalfHour(
        ofHome.flatMap(({ id }) => storedById.get(id) ?? []),
        ofHome.flatMap(({ id }) => ahead.get(id) ?? []),
      );
      return [meterPointId, { sinceMs: Math.min(toMs, ...since), pieces, batteryWh }] as const;
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

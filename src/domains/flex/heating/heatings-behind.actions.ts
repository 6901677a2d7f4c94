import type { Database } from '../../../database/database.ts';
import type { Span } from '../../../kernel/spans.ts';
import { utcDayOf } from '../control/pieces.rules.ts';
import { takenByHalfHour } from './heating-days.rules.ts';
import type { KeptHeating } from './heating-rows.rules.ts';
import { followKept, type HeatingServices, outsideOf } from './heatings.actions.ts';
import { heatingDaysOf, heatPumpsBehind, keptHeatingOf } from './heatings.store.ts';

/** What heat pumps took behind a meter point in the half-hours that begin then, in Wh. */
export type HeatingTaken = ReadonlyMap<number, number>;

/**
 * What heat pumps with a controller took behind meter points within a span: what is written down, and from
 * there on what follows from it, as far as nothing comes between. A meter point is left out behind which
 * there is none. Nothing is written.
 *
 * @param span in milliseconds since 1970; its end a whole second, which may lie in the future.
 */
export async function heatingBehind(
  db: Database,
  services: HeatingServices,
  meterPointIds: readonly number[],
  { fromMs, toMs }: Span,
): Promise<ReadonlyMap<number, HeatingTaken>> {
  const pumps = meterPointIds.length === 0 ? [] : await heatPumpsBehind(db, meterPointIds);
  if (pumps.length === 0) return new Map();
  const ids = pumps.map(({ id }) => id);
  // First the state: what is written down after it was read is counted by neither.
  const kept = await Promise.all(ids.map((id) => db.read(keptHeatingOf, id)));
  const behind = kept.filter(
    (each): each is KeptHeating => each !== null && each.state.atMs < toMs,
  );
  const startMs = Math.min(toMs, ...behind.map(({ state }) => state.atMs));
  const [days, outside] = await Promise.all([
    heatingDaysOf(db, ids, utcDayOf(fromMs), utcDayOf(toMs - 1)),
    outsideOf(
      db,
      services,
      behind.map(({ device }) => device.meterPointId),
      startMs,
      toMs,
    ),
  ]);
  const daysById = Map.groupBy(days, ({ deviceId }) => deviceId);
  const stepsById = new Map(
    behind.map((each) => {
      const { id, meterPointId } = each.device;
      return [id, followKept(each, toMs, outside(meterPointId)).steps] as const;
    }),
  );
  const byPoint = Map.groupBy(pumps, ({ meterPointId }) => meterPointId);
  return new Map(
    [...byPoint].map(([meterPointId, here]) => [
      meterPointId,
      takenByHalfHour(
        here.flatMap(({ id }) => daysById.get(id) ?? []),
        here.flatMap(({ id }) => stepsById.get(id) ?? []),
      ),
    ]),
  );
}

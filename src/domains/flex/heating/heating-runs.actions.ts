import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { everyHalfHour } from '../../../kernel/schedules.ts';
import {
  earliestHeating,
  heatingDueTo,
  heatingsBehind,
  openHeatingRun,
} from './heating-runs.store.ts';
import { followKept, type HeatingServices, outsideOf } from './heatings.actions.ts';
import { lockHeatings, storeHeatings } from './heatings.store.ts';

/** So many are written down in one transaction, which keeps others from PGlite for some 20 ms. */
const mostAtOnce = 20;

/**
 * Writes down what some heat pumps did, up to what the job has asked for. The weather is asked for before
 * the transaction.
 *
 * @returns false where none is left, or all that are left are in the hands of others.
 */
export async function workOnHeatings(db: Database, services: HeatingServices): Promise<boolean> {
  const dueTo = await heatingDueTo(db);
  if (!dueTo) return false;
  const behind = await heatingsBehind(db, dueTo, mostAtOnce);
  const [first] = behind;
  if (!first) return false;
  const toMs = dueTo.epochMilliseconds;
  const outside = await outsideOf(
    db,
    services,
    behind.map(({ meterPointId }) => meterPointId),
    first.advancedTo.epochMilliseconds,
    toMs,
  );
  return db.transaction(async (tx) => {
    const kept = await lockHeatings(
      tx,
      behind.map(({ id }) => id),
      true,
    );
    const late = kept.filter(({ state }) => state.atMs < toMs);
    await storeHeatings(
      tx,
      late.map((each) => followKept(each, toMs, outside(each.device.meterPointId))),
    );
    return late.length > 0;
  });
}

/**
 * Has what all heat pumps did written down on every half-hour. Where a server was away for weeks it is done by
 * the day.
 */
export const heatingsJob = {
  name: 'flex.heatings',
  title: 'what heat pumps did',
  schedule: everyHalfHour,
  isCumulative: true,
  beginsAfter: (db) => earliestHeating(db),
  isHeldBack: (tx) => isRunOpen(tx),
  async run(tx, dueAt) {
    await openHeatingRun(tx, dueAt);
  },
} satisfies Job;

/** Whether there are heat pumps that were to be written down at an earlier moment. */
async function isRunOpen(tx: Database): Promise<boolean> {
  const dueTo = await heatingDueTo(tx);
  return dueTo !== null && (await heatingsBehind(tx, dueTo, 1)).length > 0;
}

/** Writes down the heat pumps that the job has asked for. */
export function heatingsWork(): Work {
  return {
    title: 'what heat pumps did',
    step: (db, _clock, _observer, services) => workOnHeatings(db, services),
  };
}

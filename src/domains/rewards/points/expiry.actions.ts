import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job } from '../../../engine/jobs.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { dailyInLondon } from '../../../kernel/schedules.ts';
import { lockLedgersOfUsers } from '../programme/points-users.store.ts';
import { type Movement, movePoints } from './movements.actions.ts';
import { lapsingLots } from './movements.store.ts';

/**
 * Takes what is left of points that lapse by a London day, an entry for each lot. A second time nothing
 * is taken.
 *
 * @returns how many points lapsed.
 */
export async function lapsePoints(
  tx: Database,
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<number> {
  const seen = await lapsingLots(tx, on);
  await lockLedgersOfUsers(
    tx,
    seen.map(({ userId }) => userId),
    at,
  );
  // What is left may have been spent before the locks were held.
  const left = await lapsingLots(tx, on);
  const movements = left.map(
    ({ lotId, userId, accountId, remainingPoints }): Movement => ({
      ...{ kind: 'TAKE', reason: 'EXPIRED', userId, accountId, lotId },
      points: remainingPoints,
      cause: `lapse of lot ${lotId}`,
      isLate: true,
    }),
  );
  const moved = await movePoints(tx, movements, at);
  return moved.reduce((sum, { points }) => sum + points, 0);
}

/** What lapses on a day has gone when the day begins. */
export const expiryJob: Job = {
  name: 'rewards.lapsing-points',
  title: 'points that lapse',
  schedule: dailyInLondon('00:05'),
  beginsAfter: async (_db, now) => now,
  async run(tx, dueAt) {
    await lapsePoints(tx, londonDateOf(dueAt), dueAt);
  },
};

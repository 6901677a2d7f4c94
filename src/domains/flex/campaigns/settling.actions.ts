import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { givePointsForActs, type PointsForAct } from '../../rewards/index.ts';
import { lockUnsettledResults, settleResults, type UnsettledResult } from './settlements.store.ts';

/** So many results are settled together. */
const resultsAtOnce = 500;

/** The points for a result beyond those for earlier versions: nothing is taken back. */
export function actOf({
  participationId,
  version,
  accountId,
  points,
  givenBefore,
  workedOutAt,
}: UnsettledResult): PointsForAct {
  return {
    accountId,
    points: Math.max(0, points - givenBefore),
    reason: 'SAVING_SESSIONS_REWARD',
    cause: `saving session ${participationId} version ${version}`,
    at: workedOutAt,
  };
}

/**
 * Gives the points of results that have not been given, each once: those of today, and those that were
 * worked out before points could be given.
 *
 * @param at when they are given.
 */
export async function settleEventResults(tx: Database, at: Temporal.Instant): Promise<void> {
  for (;;) {
    const results = await lockUnsettledResults(tx, resultsAtOnce);
    if (results.length === 0) return;
    const given = await givePointsForActs(
      tx,
      results.map((result) => ({ ...actOf(result), at })),
      at,
    );
    await settleResults(
      tx,
      results.map(({ id }, place) => ({ resultId: id, points: given[place] ?? 0 })),
      at,
    );
  }
}

import type { Work } from '../../../engine/jobs.ts';
import { silentChargePoints } from './charge-points.store.ts';
import { loseChargePoint } from './exchange.actions.ts';
import { heardWithinSeconds } from './ocpp-access.rules.ts';
import { forgetOrders } from './orders.store.ts';

const mostAtOnce = 100;
/** Commands are kept for so long, for whoever looks for what went wrong. */
const keptOrders = { hours: 24 * 7 } as const;

/** Notes which charge points have fallen silent, and forgets what was commanded long ago. */
export function silenceWork(): Work {
  return {
    title: 'charge points that are silent',
    async step(db, clock, observer) {
      const at = clock.now();
      const since = at.subtract({ seconds: heardWithinSeconds });
      const silent = await silentChargePoints(db, since, mostAtOnce);
      for (const { id } of silent) {
        try {
          await loseChargePoint(db, id, { at, since });
        } catch (error) {
          observer.failed(`charge point ${id}`, error);
        }
      }
      if (silent.length === 0) await forgetOrders(db, at.subtract(keptOrders));
      return silent.length === mostAtOnce;
    },
  };
}

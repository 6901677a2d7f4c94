import { and, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { listsBy, loadWithin } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { textOfDay } from '../../../kernel/calendar.ts';
import { devices } from '../devices/devices.tables.ts';
import { executedDays } from './control.tables.ts';
import type { ChargedDay } from './night-rate.rules.ts';

interface Days {
  /** UTC days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
}

const selectCharged = statement('flex_charged_days_of_meter_points', (query) =>
  query
    .select({
      meterPointId: devices.meterPointId,
      day: executedDays.day,
      kind: executedDays.kind,
      // As it is read: the column would have a look at each value of its own.
      energyWh: sql<(number | null)[]>`${executedDays.energyWh}`,
    })
    .from(devices)
    .innerJoin(executedDays, eq(executedDays.deviceId, devices.id))
    .where(
      and(
        isAnyOf(devices.meterPointId, 'meterPointIds'),
        inArray(devices.kind, ['VEHICLE', 'CHARGE_POINT']),
        inArray(executedDays.kind, ['SMART', 'BOOST']),
        gte(executedDays.day, sql.placeholder('from')),
        lte(executedDays.day, sql.placeholder('to')),
      ),
    )
    .orderBy(devices.meterPointId, executedDays.day),
);

/** What the cars of a meter point took by plan and by boost, whether they are still registered or not. */
export const chargedDaysAt = loadWithin('flex.chargedDaysAt', {
  each: 'meterPointId',
  within: { fromDay: true, toDay: true },
  nothing: [] as readonly ChargedDay[],
  async select(db, meterPointIds: readonly number[], { fromDay, toDay }: Days) {
    const [from, to] = [textOfDay(fromDay), textOfDay(toDay)];
    return listsBy(
      await selectCharged(db, { meterPointIds, from, to }),
      ({ meterPointId }) => meterPointId,
      ({ day, kind, energyWh }): ChargedDay => ({ startMs: Date.parse(day), kind, energyWh }),
    );
  },
});

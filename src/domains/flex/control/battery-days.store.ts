import { and, asc, sql } from 'drizzle-orm';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { inPortions, replacing } from '../../../database/replacing.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import {
  type BatteryDay,
  batteryDaysWith,
  keyOfBatteryDay,
  limitsOfBattery,
} from './battery-days.rules.ts';
import { batteryDays } from './control.tables.ts';
import type { Course, Journal } from './course.rules.ts';
import { utcDayOf } from './pieces.rules.ts';

/** A battery of a home that was followed from what is kept of it. */
interface AdvancedBattery {
  readonly kept: {
    readonly device: {
      readonly id: number;
      readonly capacityWh: number | null;
      readonly efficiencyThousandths: number;
    };
    readonly course: Course;
  };
  readonly course: Course;
  readonly journal: Journal;
}

const selectDays = statement('flex_battery_days', (query) =>
  query
    .select({
      deviceId: batteryDays.deviceId,
      day: batteryDays.day,
      energyWh: batteryDays.energyWh,
      storedBefore: batteryDays.storedBefore,
    })
    .from(batteryDays)
    .where(
      and(
        isAnyOf(batteryDays.deviceId, 'deviceIds'),
        sql`${batteryDays.day} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
      ),
    )
    .orderBy(asc(batteryDays.deviceId), asc(batteryDays.day)),
);

/** What batteries took from one UTC day to another, both included, such as `2026-12-01`. */
export async function batteryDaysOf(
  db: Database,
  deviceIds: readonly number[],
  from: string,
  to: string,
): Promise<BatteryDay[]> {
  return deviceIds.length === 0 ? [] : selectDays(db, { deviceIds, from, to });
}

/** Writes down what batteries have taken, under the caller's lock on them. */
export async function addBatteryDays(
  tx: Database,
  advanced: readonly AdvancedBattery[],
): Promise<void> {
  const moved = advanced.filter(({ journal }) => journal.pieces.length > 0);
  if (moved.length === 0) return;
  const first = Math.min(...moved.map(({ journal }) => journal.pieces[0]?.fromMs ?? 0));
  const last = Math.max(...moved.map(({ journal }) => journal.pieces.at(-1)?.fromMs ?? 0));
  const ids = moved.map(({ kept }) => kept.device.id);
  const before = await batteryDaysOf(tx, ids, utcDayOf(first), utcDayOf(last));
  const known = new Map(before.map((day) => [keyOfBatteryDay(day), day]));
  const rows = moved.flatMap(({ kept, course, journal }) => {
    const battery = { id: kept.device.id, ...limitsOfBattery(kept.device) };
    const stored = kept.course.storedMilliwattHours;
    return batteryDaysWith(battery, journal.pieces, stored, known).map((day) => ({
      ...day,
      energyWh: [...day.energyWh],
      updatedAt: instantAtMs(course.atMs).toString(),
    }));
  });
  await inPortions(rows, (some) =>
    tx.query
      .insert(batteryDays)
      .values(some)
      .onConflictDoUpdate({
        target: [batteryDays.deviceId, batteryDays.day],
        set: replacing(['energyWh', 'updatedAt']),
      })
      .returning({ deviceId: batteryDays.deviceId }),
  );
}

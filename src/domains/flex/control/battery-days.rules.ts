import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { type HomeBattery, storedAfterFlow } from '../planner/home-battery-plans.rules.ts';
import type { Piece } from './course.rules.ts';
import { utcDayOf } from './pieces.rules.ts';

/** What a battery of a home took on one UTC day; see the table `battery_days`. */
export interface BatteryDay {
  readonly deviceId: number;
  /** As `2026-12-01`. */
  readonly day: string;
  readonly energyWh: readonly (number | null)[];
  readonly storedBefore: number;
}

const halfHoursOfDay = utcDayMs / halfHourMs;

/** Under which a battery's day is kept. */
export function keyOfBatteryDay({ deviceId, day }: Pick<BatteryDay, 'deviceId' | 'day'>): string {
  return `${deviceId} ${day}`;
}

/**
 * The days of one battery with further half-hours, as they are then: only those that change.
 *
 * @param pieces whole half-hours one after the other, after all that the days hold already.
 * @param stored what the battery held before the first of them, in thousandths of Wh.
 * @param known the days as they were, by `keyOfBatteryDay`.
 */
export function batteryDaysWith(
  { id: deviceId, ...limits }: { readonly id: number } & Parameters<typeof storedAfterFlow>[0],
  pieces: readonly Piece[],
  stored: number,
  known: ReadonlyMap<string, BatteryDay> = new Map(),
): BatteryDay[] {
  const days = new Map<string, { storedBefore: number; energyWh: (number | null)[] }>();
  let before = stored;
  for (const { fromMs, energyWh } of pieces) {
    const day = utcDayOf(fromMs);
    let changed = days.get(day);
    if (!changed) {
      const kept = known.get(keyOfBatteryDay({ deviceId, day }));
      changed = kept
        ? { storedBefore: kept.storedBefore, energyWh: [...kept.energyWh] }
        : { storedBefore: before, energyWh: new Array(halfHoursOfDay).fill(null) };
      days.set(day, changed);
    }
    changed.energyWh[(fromMs % utcDayMs) / halfHourMs] = energyWh;
    before = storedAfterFlow(limits, before, energyWh);
  }
  return [...days].map(([day, changed]) => ({ deviceId, day, ...changed }));
}

/** The days without their half-hours that end after a moment, in milliseconds since 1970. */
export function daysUpTo(days: readonly BatteryDay[], toMs: number): readonly BatteryDay[] {
  return days.map((each) => ({
    ...each,
    energyWh: each.energyWh.map((wh, place) =>
      Date.parse(each.day) + (place + 1) * halfHourMs <= toMs ? wh : null,
    ),
  }));
}

/** What batteries took together, by the start of each half-hour that is known. */
export function takenByHalfHour(
  days: readonly BatteryDay[],
  pieces: readonly Piece[],
): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  const add = (startMs: number, wh: number) => taken.set(startMs, (taken.get(startMs) ?? 0) + wh);
  for (const { day, energyWh } of days) {
    const dayMs = Date.parse(day);
    for (const [place, wh] of energyWh.entries()) {
      if (wh !== null) add(dayMs + place * halfHourMs, wh);
    }
  }
  for (const { fromMs, energyWh } of pieces) add(fromMs, energyWh);
  return taken;
}

/** What limits a battery of which it is known what it holds. */
export function limitsOfBattery({
  capacityWh,
  efficiencyThousandths,
}: {
  readonly capacityWh: number | null;
  readonly efficiencyThousandths: number;
}): Pick<HomeBattery, 'capacityWh' | 'efficiencyThousandths'> {
  return { capacityWh: capacityWh ?? 1, efficiencyThousandths };
}

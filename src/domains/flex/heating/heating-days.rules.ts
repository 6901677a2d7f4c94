import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { utcDayOf } from '../control/pieces.rules.ts';
import type { HeatingStep } from '../heating-model/heating.rules.ts';

/** What a heat pump took and gave on one UTC day; see the table `heating_days`. */
export interface HeatingDay {
  readonly deviceId: number;
  /** As `2026-12-01`. */
  readonly day: string;
  readonly energyWh: readonly (number | null)[];
  readonly heatWh: readonly (number | null)[];
}

/**
 * The days in which steps lie, with what those add to them.
 *
 * @param known what is written down of these days.
 */
export function daysWithSteps(
  deviceId: number,
  steps: readonly HeatingStep[],
  known: readonly HeatingDay[] = [],
): HeatingDay[] {
  const knownByDay = new Map(known.map((day) => [day.day, day]));
  return [...Map.groupBy(steps, ({ startMs }) => utcDayOf(startMs))].map(([day, added]) => {
    const before = knownByDay.get(day);
    const energyWh = before ? [...before.energyWh] : Array<number | null>(48).fill(null);
    const heatWh = before ? [...before.heatWh] : Array<number | null>(48).fill(null);
    for (const step of added) {
      const place = Math.floor((step.startMs % utcDayMs) / halfHourMs);
      energyWh[place] = (energyWh[place] ?? 0) + step.energyWh;
      heatWh[place] = (heatWh[place] ?? 0) + step.heatWh;
    }
    return { deviceId, day, energyWh, heatWh };
  });
}

/** What heat pumps took in the half-hours that begin then, in Wh, of what is written down and of steps. */
export function takenByHalfHour(
  days: readonly HeatingDay[],
  steps: readonly HeatingStep[],
): Map<number, number> {
  const taken = new Map<number, number>();
  const add = (startMs: number, wh: number) => taken.set(startMs, (taken.get(startMs) ?? 0) + wh);
  for (const { day, energyWh } of days) {
    const dayMs = Date.parse(`${day}T00:00:00Z`);
    for (const [place, wh] of energyWh.entries())
      if (wh !== null) add(dayMs + place * halfHourMs, wh);
  }
  for (const { startMs, energyWh } of steps) {
    add(Math.floor(startMs / halfHourMs) * halfHourMs, energyWh);
  }
  return taken;
}

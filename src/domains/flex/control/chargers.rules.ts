import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { devicePreferences, devices } from '../devices/devices.tables.ts';
import type { Charger, ChargeTarget } from './course.rules.ts';

type DeviceRow = typeof devices.$inferSelect;

/** What a customer wants of a device on one day of the week; see the table of preferences. */
export type WantedOfDay = Omit<typeof devicePreferences.$inferSelect, 'deviceId'>;

/**
 * What limits a vehicle: itself, and the charge point that it hangs on. Where its customer has set a limit
 * of charge, it holds on every day, and the least of them counts.
 */
export function chargerOf(
  device: Pick<
    DeviceRow,
    'capacityWh' | 'chargePointPowerW' | 'efficiencyThousandths' | 'maximumW' | 'minimumW'
  >,
  wanted: readonly WantedOfDay[],
): Charger {
  const { capacityWh, chargePointPowerW, efficiencyThousandths, minimumW } = device;
  const maximumW = Math.min(device.maximumW, chargePointPowerW ?? device.maximumW);
  const limits = wanted.flatMap(({ upperLimit }) => (upperLimit === null ? [] : [upperLimit]));
  return {
    // Where nothing is stored, as in a heat pump, there is never anything to charge.
    capacityWh: capacityWh ?? 1,
    maximumW,
    minimumW: Math.min(minimumW, maximumW),
    efficiencyThousandths,
    limitPercent: limits.length > 0 ? Math.min(...limits) : null,
  };
}

/**
 * What is wanted next after a moment, by the London clock: a time that a change of clocks leaves out is
 * as much later as they skip, and of one that comes twice it is the first.
 *
 * @returns null where nothing is wanted within a week.
 */
export function targetAfter(wanted: readonly WantedOfDay[], atMs: number): ChargeTarget | null {
  const today = dayOfMs(londonTimeZone, atMs);
  let next: ChargeTarget | null = null;
  for (let day = today; day <= today + 7 && !next; day += 1) {
    const weekday = isoWeekdayOf(day);
    for (const each of wanted) {
      if (each.dayOfWeek !== weekday) continue;
      const readyByMs = londonMs(day, each.minuteOfDay);
      if (readyByMs <= atMs || (next && next.readyByMs <= readyByMs)) continue;
      next = { readyByMs, percent: each.maximum, minimumPercent: each.minimum };
    }
  }
  return next;
}

/** 1 is Monday; 1970-01-01 was a Thursday. */
function isoWeekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** London times that were asked for: the next target is asked for at every step of a course. */
const kept = new Map<number, number>();
const mostKept = 20_000;

/** When it is a time of a London day, in minutes from midnight, in milliseconds since 1970 in UTC. */
function londonMs(day: number, minuteOfDay: number): number {
  const key = day * 1440 + minuteOfDay;
  let ms = kept.get(key);
  if (ms === undefined) {
    const plainTime = Temporal.PlainTime.from({
      hour: Math.floor(minuteOfDay / 60),
      minute: minuteOfDay % 60,
    });
    const zoned = dateOfDay(day).toZonedDateTime({ timeZone: londonTimeZone, plainTime });
    ms = zoned.epochMilliseconds;
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, ms);
  }
  return ms;
}


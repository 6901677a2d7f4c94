import { timeText } from '../devices/preferences.rules.ts';
import type { ZoneSetting } from './heating-rows.rules.ts';

/** Seven digits from Monday to Sunday: 1 for each of the days. */
function daysText(days: readonly number[]): string {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => (days.includes(day) ? '1' : '0')).join('');
}

/** The days of a text such as `1111100`, as ISO numbers them; null for any other text, and for no day. */
export function daysOfText(text: string): readonly number[] | null {
  if (!/^[01]{7}$/.test(text)) return null;
  const days = [...text].flatMap((digit, place) => (digit === '1' ? [place + 1] : []));
  return days.length > 0 ? days : null;
}

/** A schedule as the API tells it: days that are alike together, in the order of their first. */
export function schedulesOf(settings: readonly ZoneSetting[]) {
  const byDay = Map.groupBy(settings, ({ dayOfWeek }) => dayOfWeek);
  const alike = Map.groupBy([...byDay.keys()].toSorted(), (day) =>
    (byDay.get(day) ?? [])
      .map(
        ({ minuteOfDay, action, setpointTenths }) => `${minuteOfDay} ${action} ${setpointTenths}`,
      )
      .join(),
  );
  return [...alike.values()].map((days) => ({
    days: daysText(days),
    settings: (byDay.get(days[0] ?? 0) ?? []).map(({ minuteOfDay, action, setpointTenths }) => ({
      action,
      setpointInCelsius: setpointTenths === null ? null : setpointTenths / 10,
      startTime: timeText(minuteOfDay),
    })),
  }));
}

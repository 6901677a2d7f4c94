import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { EnergyDay } from '../costing/cost-sheets.rules.ts';

/**
 * Energy between two readings, spread evenly over the half-hours between, by UTC day, for a meter
 * without half-hourly readings. The half-hours add up to the whole. A reading within a
 * half-hour counts for its beginning.
 */
export function spreadEnergy(wattHours: number, { fromMs, toMs }: Span): EnergyDay[] {
  const first = Math.floor(fromMs / halfHourMs);
  const count = Math.max(1, Math.floor(toMs / halfHourMs) - first);
  const perDay = utcDayMs / halfHourMs;
  const sharedBefore = (place: number): number => Math.floor((wattHours * place) / count);
  const days: EnergyDay[] = [];
  for (let day = Math.floor(first / perDay); day * perDay < first + count; day += 1) {
    const values = Array.from({ length: perDay }, (_, index) => {
      const place = day * perDay + index - first;
      if (place < 0 || place >= count) return null;
      return sharedBefore(place + 1) - sharedBefore(place);
    });
    days.push({ startMs: day * utcDayMs, values });
  }
  return days;
}

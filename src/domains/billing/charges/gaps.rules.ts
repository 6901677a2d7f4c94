import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { joinedSpans, type Span } from '../../../kernel/spans.ts';

/** Watt-hours of the half-hours of a UTC day; null where none has arrived. */
interface EnergyDay {
  readonly startMs: number;
  readonly values: readonly (number | null)[];
}

/** The energy of a London day as readings tell it. */
interface DayEnergy extends Span {
  readonly energyWh: number;
  readonly isRead: boolean;
}

/** Energy without a gap, and where it is estimated. */
interface FilledEnergy {
  readonly days: readonly EnergyDay[];
  readonly estimated: readonly Span[];
}

const halfHoursPerUtcDay = utcDayMs / halfHourMs;

/**
 * Fills the half-hours that have not arrived from what readings say of their London day: each takes
 * its part of the day's energy, and the parts of a whole day add up to it. So no day of a standing
 * charge is lost, since a half-hour without energy bears none.
 *
 * @param days what has arrived, by UTC day, in order.
 * @param wanted the spans in which nothing may be missing; each begins and ends with a half-hour.
 * @param estimates by London day; several for a day add up, as those of several registers do.
 */
export function fillGaps(
  days: readonly EnergyDay[],
  wanted: readonly Span[],
  estimates: readonly DayEnergy[],
): FilledEnergy {
  const known = new Map(days.map(({ startMs, values }) => [startMs, [...values]]));
  const byDay = new Map<number, { toMs: number; energyWh: number; isRead: boolean }>();
  for (const { fromMs, toMs, energyWh, isRead } of estimates) {
    const before = byDay.get(fromMs);
    byDay.set(fromMs, {
      toMs,
      energyWh: energyWh + (before?.energyWh ?? 0),
      isRead: isRead && (before?.isRead ?? true),
    });
  }
  const estimated: Span[] = [];
  for (const [fromMs, { toMs, energyWh, isRead }] of byDay) {
    const count = Math.round((toMs - fromMs) / halfHourMs);
    const before = (place: number) => Math.floor((energyWh * place) / count);
    for (let place = 0; place < count; place += 1) {
      const ms = fromMs + place * halfHourMs;
      if (!wanted.some((span) => ms >= span.fromMs && ms < span.toMs)) continue;
      const dayMs = Math.floor(ms / utcDayMs) * utcDayMs;
      const index = (ms - dayMs) / halfHourMs;
      let values = known.get(dayMs);
      if (!values) {
        values = new Array<number | null>(halfHoursPerUtcDay).fill(null);
        known.set(dayMs, values);
      }
      if (values[index] !== null && values[index] !== undefined) continue;
      values[index] = before(place + 1) - before(place);
      if (!isRead) estimated.push({ fromMs: ms, toMs: ms + halfHourMs });
    }
  }
  const filled = [...known]
    .toSorted(([a], [b]) => a - b)
    .map(([startMs, values]) => ({ startMs, values }));
  return { days: filled, estimated: joinedSpans(estimated) };
}

/** The parts of spans in which no half-hour has arrived. */
export function gapsIn(days: readonly EnergyDay[], wanted: readonly Span[]): Span[] {
  const known = new Map(days.map(({ startMs, values }) => [startMs, values]));
  const gaps: Span[] = [];
  let dayMs = Number.NaN;
  let values: readonly (number | null)[] | undefined;
  for (const { fromMs, toMs } of wanted) {
    for (let ms = fromMs; ms < toMs; ms += halfHourMs) {
      const startMs = Math.floor(ms / utcDayMs) * utcDayMs;
      if (startMs !== dayMs) {
        dayMs = startMs;
        values = known.get(startMs);
      }
      const value = values?.[(ms - startMs) / halfHourMs];
      if (value === null || value === undefined) gaps.push({ fromMs: ms, toMs: ms + halfHourMs });
    }
  }
  return joinedSpans(gaps);
}

import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { TownPlan } from '../../../demo/plan.ts';
import type { World, WorldDay } from '../../../demo/step.ts';
import {
  dateOfDay,
  dayOfDate,
  firstDayOf,
  halfHourMs,
  nextFirstDay,
  textOfDay,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import { halfHourDays, monthTotals } from '../tables.ts';
import {
  type ArrivedDay,
  arrivedDays,
  mergeHalfHours,
  writeTotals,
} from './half-hour-arrivals.store.ts';
import { smartSeriesOf } from './half-hours.store.ts';
import { type DayOfPlace, liveDays } from './live-days.demo.ts';
import { placeDay } from './profiles.demo.ts';

/** How far back the town's half-hours go: thirteen months, so that a year can be compared. */
const daysBack = 396;
const halfHoursPerUtcDay = utcDayMs / halfHourMs;
/** So many rows are worked out before they are written, which bounds the memory they take. */
const rowsPerWrite = 5000;

type Flow = 'importWh' | 'exportWh' | 'gasLitres';

/** A register of the town, and what it counts. */
interface TownSeries {
  readonly registerId: number;
  readonly place: Place;
  readonly flow: Flow;
}

/** What a register counted on a London day. */
interface DayTotal {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly total: number;
  readonly halfHours: number;
}

/** Writes the half-hours of every smart meter of the town, up to the end of yesterday. */
export async function writeHalfHours(tx: Database, world: World): Promise<void> {
  const today = dayOfDate(todayInLondon({ now: () => world.begunAt }));
  const months: (typeof monthTotals.$inferInsert)[] = [];
  let days: (typeof halfHourDays.$inferInsert)[] = [];
  for (const series of await townSeries(tx, world.plan)) {
    const counted = halfHoursOf(series, today - daysBack, today);
    for (const { registerId, day, values } of counted.days) {
      const row = { registerId, day, values: values as number[] };
      days.push({ ...row, version: 1, updatedAt: world.begunAt });
    }
    months.push(...monthsOf(series.registerId, counted.totals));
    if (days.length < rowsPerWrite) continue;
    await copyRows(tx, halfHourDays, days);
    days = [];
  }
  await copyRows(tx, halfHourDays, days);
  await copyRows(tx, monthTotals, months);
}

/** The half-hours of a day that has ended. What is known of it otherwise, by import, stays. */
export const halfHoursDay: WorldDay = {
  name: 'demo.half-hours',
  title: 'half-hours',
  async write(tx, { plan }, day, services) {
    const series = await townSeries(tx, plan);
    const dayOf = await liveDays(tx, services, placesOf(plan), day, day + 1);
    const rows = series.flatMap((each) => halfHoursOf(each, day, day + 1, dayOf).days);
    if (rows.length === 0) return;
    // A London day is known as soon as it has ended, whenever a server comes to write it down.
    const at = dateOfDay(day + 1)
      .toZonedDateTime('Europe/London')
      .toInstant();
    await mergeHalfHours(tx, arrivedDays(rows), 'KNOWN', at);
    await writeTotals(tx, arrivedDays(rows));
  },
};

/** The registers of the town that a smart device reads. */
async function townSeries(tx: Database, plan: TownPlan): Promise<TownSeries[]> {
  const seriesByIdentifier = new Map<string, Omit<TownSeries, 'registerId'>>();
  for (const place of placesOf(plan)) {
    const { electricity, gas } = place.supply;
    seriesByIdentifier.set(electricity.mpan, { place, flow: 'importWh' });
    if (electricity.exportMpan)
      seriesByIdentifier.set(electricity.exportMpan, { place, flow: 'exportWh' });
    if (gas) seriesByIdentifier.set(gas.mprn, { place, flow: 'gasLitres' });
  }
  return (await smartSeriesOf(tx)).flatMap(({ registerId, identifier }) => {
    const counted = seriesByIdentifier.get(identifier);
    return counted ? [{ registerId, ...counted }] : [];
  });
}

/**
 * What a register counts from one London day to another, which is left out, as far as somebody
 * lives there: by UTC day, as half-hours are kept, and summed by London day.
 *
 * @param dayOf what a place used and sold on a day: by the plan of the town unless told otherwise.
 */
export function halfHoursOf(
  { registerId, place, flow }: TownSeries,
  fromDay: number,
  toDay: number,
  dayOf: DayOfPlace = ({ traits }, day) => placeDay(traits, day),
): { days: ArrivedDay[]; totals: DayTotal[] } {
  const from = Math.max(fromDay, dayOfDate(place.occupiedFrom));
  const to = place.occupiedTo ? Math.min(toDay, dayOfDate(place.occupiedTo)) : toDay;
  const totals: DayTotal[] = [];
  const days: ArrivedDay[] = [];
  // Local days do not begin with UTC days, so a row may hold the end of one and most of the next.
  let utcDay = Number.NaN;
  let row: (number | null)[] = [];
  for (let day = from; day < to; day += 1) {
    const { startMs, [flow]: halfHours } = dayOf(place, day);
    const start = startMs / halfHourMs;
    let total = 0;
    for (const [index, value] of halfHours.entries()) {
      const placeInTime = start + index;
      if (Math.floor(placeInTime / halfHoursPerUtcDay) !== utcDay) {
        utcDay = Math.floor(placeInTime / halfHoursPerUtcDay);
        row = new Array(halfHoursPerUtcDay).fill(null);
        days.push({ registerId, day: textOfDay(utcDay), values: row });
      }
      row[placeInTime - utcDay * halfHoursPerUtcDay] = value;
      total += value;
    }
    totals.push({ day, total, halfHours: halfHours.length });
  }
  return { days, totals };
}

/** The rows of the London months that days belong to, which are in order. */
function monthsOf(
  registerId: number,
  totals: readonly DayTotal[],
): (typeof monthTotals.$inferInsert)[] {
  const byMonth = Map.groupBy(totals, ({ day }) => firstDayOf(day, 'MONTH'));
  return [...byMonth].map(([first, days]) => {
    const length = nextFirstDay(first, 'MONTH') - first;
    const dayTotals: (number | null)[] = new Array(length).fill(null);
    const dayHalfHours: (number | null)[] = new Array(length).fill(null);
    let monthTotal = 0;
    let monthHalfHours = 0;
    for (const { day, total, halfHours } of days) {
      dayTotals[day - first] = total;
      dayHalfHours[day - first] = halfHours;
      monthTotal += total;
      monthHalfHours += halfHours;
    }
    return {
      registerId,
      month: textOfDay(first),
      total: monthTotal,
      halfHours: monthHalfHours,
      dayTotals: dayTotals as number[],
      dayHalfHours: dayHalfHours as number[],
    };
  });
}

import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { TownPlan } from '../../../demo/plan.ts';
import type { World, WorldDay } from '../../../demo/step.ts';
import { dateOfDay, dayOfDate, halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import { halfHourDays } from '../tables.ts';
import {
  type ArrivedDay,
  arrivedDays,
  mergeHalfHours,
  upsertTotals,
  writeTotals,
} from './half-hour-arrivals.store.ts';
import { smartSeriesOf } from './half-hours.store.ts';
import { placeDay } from './profiles.demo.ts';

/** How far back the town's half-hours go: thirteen months, so that a year can be compared. */
const daysBack = 396;
const rowsPerStatement = 400;

type Flow = 'importWh' | 'exportWh' | 'gasLitres';

/** A register of the town, and what it counts. */
interface TownSeries {
  readonly registerId: number;
  readonly place: Place;
  readonly flow: Flow;
}

interface TotalRow {
  readonly registerId: number;
  readonly day: string;
  readonly total: number;
  readonly halfHours: number;
}

/** Writes the half-hours of every smart meter of the town, up to the end of yesterday. */
export async function writeHalfHours(tx: Database, world: World): Promise<void> {
  const today = dayOfDate(todayInLondon({ now: () => world.begunAt }));
  const waiting: { days: ArrivedDay[]; totals: TotalRow[] } = { days: [], totals: [] };
  const flush = async () => {
    await insertHalfHours(tx, world, waiting.days, waiting.totals);
    waiting.days = [];
    waiting.totals = [];
  };
  for (const series of await townSeries(tx, world.plan)) {
    const { days, totals } = halfHoursOf(series, today - daysBack, today);
    waiting.days.push(...days);
    waiting.totals.push(...totals);
    if (waiting.days.length >= rowsPerStatement) await flush();
  }
  await flush();
}

/** The half-hours of a day that has ended. What is known of it otherwise, by import, stays. */
export const halfHoursDay: WorldDay = {
  name: 'demo.half-hours',
  title: 'half-hours',
  async write(tx, { plan }, day) {
    const series = await townSeries(tx, plan);
    const rows = series.flatMap((each) => halfHoursOf(each, day, day + 1).days);
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
  const found = new Map<string, Omit<TownSeries, 'registerId'>>();
  for (const place of placesOf(plan)) {
    const { electricity, gas } = place.supply;
    found.set(electricity.mpan, { place, flow: 'importWh' });
    if (electricity.exportMpan) found.set(electricity.exportMpan, { place, flow: 'exportWh' });
    if (gas) found.set(gas.mprn, { place, flow: 'gasLitres' });
  }
  return (await smartSeriesOf(tx)).flatMap(({ registerId, identifier }) => {
    const counted = found.get(identifier);
    return counted ? [{ registerId, ...counted }] : [];
  });
}

/**
 * What a register counts from one London day to another, which is left out, as far as somebody
 * lives there: by UTC day, as half-hours are kept, and summed by London day.
 */
export function halfHoursOf(
  { registerId, place, flow }: TownSeries,
  fromDay: number,
  toDay: number,
): { days: ArrivedDay[]; totals: TotalRow[] } {
  const from = Math.max(fromDay, dayOfDate(place.occupiedFrom));
  const to = place.occupiedTo ? Math.min(toDay, dayOfDate(place.occupiedTo)) : toDay;
  // Local days do not begin with UTC days, so the values are laid out along time first.
  const values = new Map<number, number>();
  const totals: TotalRow[] = [];
  for (let day = from; day < to; day += 1) {
    const { startMs, [flow]: halfHours } = placeDay(place.traits, day);
    let total = 0;
    for (const [index, value] of halfHours.entries()) {
      values.set(startMs + index * halfHourMs, value);
      total += value;
    }
    totals.push({
      registerId,
      day: dateOfDay(day).toString(),
      total,
      halfHours: halfHours.length,
    });
  }
  const days: ArrivedDay[] = [];
  for (const [utcDay, entries] of Map.groupBy(values, ([ms]) => Math.floor(ms / utcDayMs))) {
    const row: (number | null)[] = new Array(48).fill(null);
    for (const [ms, value] of entries) row[(ms - utcDay * utcDayMs) / halfHourMs] = value;
    days.push({ registerId, day: dateOfDay(utcDay).toString(), values: row });
  }
  return { days, totals };
}

/** Into tables that hold none of these days yet. */
async function insertHalfHours(
  tx: Database,
  { begunAt }: World,
  days: readonly ArrivedDay[],
  totals: readonly TotalRow[],
): Promise<void> {
  for (let start = 0; start < days.length; start += rowsPerStatement) {
    const rows = days.slice(start, start + rowsPerStatement);
    await tx.query.execute(sql`
      insert into ${halfHourDays} (register_id, day, values, version, updated_at)
      select register_id, day, values, 1, ${begunAt.toString()}::timestamptz
      from ${arrivedDays(rows)} as arrived`);
  }
  if (totals.length === 0) return;
  await tx.query.execute(
    upsertTotals(sql`
      select * from unnest(
        ${sql.param(totals.map(({ registerId }) => registerId))}::int[],
        ${sql.param(totals.map(({ day }) => day))}::date[],
        ${sql.param(totals.map(({ total }) => total))}::int[],
        ${sql.param(totals.map(({ halfHours }) => halfHours))}::smallint[]
      ) as counted(register_id, day, total, half_hours)`),
  );
}

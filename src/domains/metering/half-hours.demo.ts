import { sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { World } from '../../demo/step.ts';
import { dateOfDay, dayOfDate, halfHourMs, utcDayMs } from '../../kernel/calendar.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { smartSeriesOf } from './half-hours.store.ts';
import { type Place, placesOf } from './places.demo.ts';
import { placeDay } from './profiles.demo.ts';
import { dayTotals, halfHourDays } from './tables.ts';

/** How far back the town's half-hours go: thirteen months, so that a year can be compared. */
const daysBack = 396;
const rowsPerStatement = 400;

interface DayRow {
  readonly registerId: number;
  readonly day: string;
  readonly values: readonly (number | null)[];
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
  const series = await smartSeriesOf(tx);
  const places = new Map(
    placesOf(world.plan).map((place) => [place.supply.electricity.mpan, place]),
  );
  const byGas = new Map([...places.values()].map((place) => [place.supply.gas?.mprn, place]));
  const byExport = new Map(
    [...places.values()].map((place) => [place.supply.electricity.exportMpan, place]),
  );
  const writer = new Writer(tx, world);
  for (const { registerId, identifier } of series) {
    const [place, flow] = places.has(identifier)
      ? [places.get(identifier), 'importWh' as const]
      : byExport.has(identifier)
        ? [byExport.get(identifier), 'exportWh' as const]
        : [byGas.get(identifier), 'gasLitres' as const];
    if (!place) continue;
    await writer.write(registerId, place, flow, today);
  }
  await writer.flush();
}

class Writer {
  readonly #tx: Database;
  readonly #updatedAt: string;
  #days: DayRow[] = [];
  #totals: TotalRow[] = [];

  constructor(tx: Database, { begunAt }: World) {
    this.#tx = tx;
    this.#updatedAt = begunAt.toString();
  }

  async write(
    registerId: number,
    place: Place,
    flow: 'importWh' | 'exportWh' | 'gasLitres',
    today: number,
  ): Promise<void> {
    const from = Math.max(today - daysBack, dayOfDate(place.occupiedFrom));
    const to = place.occupiedTo ? Math.min(today, dayOfDate(place.occupiedTo)) : today;
    // Local days do not begin with UTC days, so the values are laid out along time first.
    const values = new Map<number, number>();
    for (let day = from; day < to; day += 1) {
      const { startMs, [flow]: halfHours } = placeDay(place.traits, day);
      let total = 0;
      for (const [index, value] of halfHours.entries()) {
        values.set(startMs + index * halfHourMs, value);
        total += value;
      }
      const date = dateOfDay(day).toString();
      this.#totals.push({ registerId, day: date, total, halfHours: halfHours.length });
    }
    const utcDays = Map.groupBy(values, ([ms]) => Math.floor(ms / utcDayMs));
    for (const [utcDay, entries] of utcDays) {
      const row: (number | null)[] = new Array(48).fill(null);
      for (const [ms, value] of entries) row[(ms - utcDay * utcDayMs) / halfHourMs] = value;
      this.#days.push({ registerId, day: dateOfDay(utcDay).toString(), values: row });
    }
    if (this.#days.length >= rowsPerStatement) await this.flush();
  }

  /** Arrays travel as text: one value for each row, instead of one for each half-hour. */
  async flush(): Promise<void> {
    const days = this.#days;
    const totals = this.#totals;
    this.#days = [];
    this.#totals = [];
    for (let start = 0; start < days.length; start += rowsPerStatement) {
      const rows = days.slice(start, start + rowsPerStatement);
      await this.#tx.query.execute(sql`
        insert into ${halfHourDays} (register_id, day, values, version, updated_at)
        select r, d, v::int[], 1, ${this.#updatedAt}::timestamptz
        from unnest(
          ${sql.param(rows.map(({ registerId }) => registerId))}::int[],
          ${sql.param(rows.map(({ day }) => day))}::date[],
          ${sql.param(rows.map(({ values }) => arrayText(values)))}::text[]
        ) as rows(r, d, v)`);
    }
    if (totals.length === 0) return;
    await this.#tx.query.execute(sql`
      insert into ${dayTotals} (register_id, day, total, half_hours)
      select * from unnest(
        ${sql.param(totals.map(({ registerId }) => registerId))}::int[],
        ${sql.param(totals.map(({ day }) => day))}::date[],
        ${sql.param(totals.map(({ total }) => total))}::int[],
        ${sql.param(totals.map(({ halfHours }) => halfHours))}::int[]
      )`);
  }
}

function arrayText(values: readonly (number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

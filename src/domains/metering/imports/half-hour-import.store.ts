import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import {
  type ArrivedDay,
  arrivedDays,
  mergeHalfHours,
  writeTotals,
} from '../half-hours/half-hour-arrivals.store.ts';
import { halfHourDays, meterPoints, meters, registers } from '../tables.ts';

const staged = sql`arrived_half_hours`;
const piece = sql`arrived_days`;
const rowsPerStatement = 2000;
/** Days that are merged at once, which takes a tenth of a second. */
const daysPerPiece = 2000;

/** A place beside the tables for what a file brings, until the transaction ends. */
export async function createStage(tx: Database): Promise<void> {
  for (const name of [staged, piece]) {
    await tx.query.execute(sql`
      create temporary table ${name} (
        register_id int not null, day date not null, values int[] not null
      ) on commit drop`);
  }
}

/** @param rest called after each statement. */
export async function stageDays(
  tx: Database,
  days: readonly ArrivedDay[],
  rest: () => Promise<void>,
): Promise<void> {
  for (let start = 0; start < days.length; start += rowsPerStatement) {
    const rows = days.slice(start, start + rowsPerStatement);
    await tx.query.execute(
      sql`insert into ${staged} select register_id, day, values from ${arrivedDays(rows)} as arrived`,
    );
    await rest();
  }
}

interface Imported {
  readonly addedDays: number;
  readonly changedDays: number;
  /** Of those changed, the ones in which a known value gave way to another. */
  readonly correctedDays: number;
}

/**
 * Brings what has been staged into the half-hours and their totals, some registers at a time.
 *
 * @param rest called after each of these pieces.
 */
export async function takeStaged(
  tx: Database,
  at: Temporal.Instant,
  rest: () => Promise<void>,
): Promise<Imported> {
  await tx.query.execute(sql`create index on ${staged} (register_id)`);
  await tx.query.execute(sql`analyze ${staged}`);
  await rest();
  let taken: Imported = { addedDays: 0, changedDays: 0, correctedDays: 0 };
  for (const registerIds of await piecesOfStage(tx)) {
    const { addedDays, changedDays, correctedDays } = await takePiece(tx, registerIds, at);
    taken = {
      addedDays: taken.addedDays + addedDays,
      changedDays: taken.changedDays + changedDays,
      correctedDays: taken.correctedDays + correctedDays,
    };
    await rest();
  }
  return taken;
}

interface RegisterIds {
  readonly from: number;
  readonly to: number;
}

/** Registers whose days are taken together, from one to another. */
async function piecesOfStage(tx: Database): Promise<RegisterIds[]> {
  const { rows } = (await tx.query.execute(sql`
    select min(register_id) as "from", max(register_id) as "to" from (
      select register_id, (sum(count(*)) over (order by register_id) / ${daysPerPiece})::int as piece
        from ${staged} group by register_id
    ) as numbered
    group by piece order by piece`)) as unknown as { rows: RegisterIds[] };
  return rows;
}

async function takePiece(
  tx: Database,
  { from, to }: RegisterIds,
  at: Temporal.Instant,
): Promise<Imported> {
  await tx.query.execute(sql`truncate ${piece}`);
  // A day that came in parts, as in files that are sorted by time, is put together.
  await tx.query.execute(sql`
    with part as materialized (
      select *, count(*) over (partition by register_id, day) as parts
        from ${staged} where register_id between ${from} and ${to}
    )
    insert into ${piece}
      select register_id, day, values from part where parts = 1
      union all
      select register_id, day, array_agg(value order by place) from (
        select register_id, day, place, max(value) as value
          from part, unnest(values) with ordinality as half_hour(value, place)
          where parts > 1 group by register_id, day, place
      ) as whole
      group by register_id, day`);
  const { rows } = (await tx.query.execute(sql`
    with known_already as (
      delete from ${piece} arrived using ${halfHourDays} stored
        where stored.register_id = arrived.register_id and stored.day = arrived.day
          and stored.values = arrived.values
    )
    select count(*)::int as corrected
      from ${piece} arrived
      join ${halfHourDays} stored using (register_id, day)
      where stored.values <> arrived.values and exists (
        select from unnest(stored.values, arrived.values) as both_of(old, new) where old <> new
      )`)) as unknown as { rows: { corrected: number }[] };
  const merged = await mergeHalfHours(tx, piece, 'ARRIVED', at);
  await writeTotals(tx, piece);
  return { ...merged, correctedDays: rows[0]?.corrected ?? 0 };
}

/** A register, with the London dates on which its meter was put up and taken away. */
export interface RegisterAtPoint {
  readonly meterPoint: string;
  readonly serialNumber: string;
  readonly register: string;
  readonly registerId: number;
  readonly activeFrom: string;
  readonly activeTo: string | null;
}

/** The registers at some meter points, whichever meter they belong to. */
export async function registersAt(tx: Database, identifiers: readonly string[]) {
  // Each looked up by itself: joined as a whole, thousands of names have all meters read through.
  const { rows } = (await tx.query.execute(sql`
    select register.*
      from unnest(${sql.param(identifiers)}::text[]) as named(identifier), lateral (
        select point.identifier as "meterPoint", meter.serial_number as "serialNumber",
            register.identifier as register, register.id as "registerId",
            meter.active_from::text as "activeFrom", meter.active_to::text as "activeTo"
          from ${meterPoints} point
          join ${meters} meter on meter.meter_point_id = point.id
          join ${registers} register on register.meter_id = meter.id
          where point.identifier = named.identifier
          offset 0
      ) as register
      order by "registerId"`)) as unknown as {
    rows: RegisterAtPoint[];
  };
  return rows;
}

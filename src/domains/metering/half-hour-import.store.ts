import { type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import {
  type ArrivedDay,
  arrivedDays,
  mergeHalfHours,
  writeDayTotals,
} from './half-hour-arrivals.store.ts';
import { halfHourDays, meterPoints, meters, registers } from './tables.ts';

const staged = sql`arrived_half_hours`;
const rowsPerStatement = 2000;
/** Days that are merged by one statement, which takes a fifth of a second. */
const daysPerMerge = 5000;

/** A place beside the tables for what a file brings, until the transaction ends. */
export async function createStage(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    create temporary table ${staged} (
      register_id int not null, day date not null, values int[] not null
    ) on commit drop`);
}

export async function stageDays(tx: Database, days: readonly ArrivedDay[]): Promise<void> {
  for (let start = 0; start < days.length; start += rowsPerStatement) {
    const rows = days.slice(start, start + rowsPerStatement);
    await tx.query.execute(
      sql`insert into ${staged} select register_id, day, values from ${arrivedDays(rows)} as arrived`,
    );
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
  // A day that came in parts, as in files that are sorted by time, is put together first.
  await tx.query.execute(sql`
    with parts as (
      delete from ${staged} part using (
        select register_id, day from ${staged} group by register_id, day having count(*) > 1
      ) as parted
      where part.register_id = parted.register_id and part.day = parted.day
      returning part.*
    )
    insert into ${staged}
      select register_id, day, array_agg(value order by place) from (
        select parts.register_id, parts.day, half_hour.place, max(half_hour.value) as value
          from parts, unnest(parts.values) with ordinality as half_hour(value, place)
          group by parts.register_id, parts.day, half_hour.place
      ) as whole
      group by register_id, day`);
  await tx.query.execute(sql`create index on ${staged} (register_id)`);
  await tx.query.execute(sql`analyze ${staged}`);
  await rest();
  let taken: Imported = { addedDays: 0, changedDays: 0, correctedDays: 0 };
  for (const piece of await piecesOfStage(tx)) {
    const { addedDays, changedDays, correctedDays } = await takePiece(tx, piece, at);
    taken = {
      addedDays: taken.addedDays + addedDays,
      changedDays: taken.changedDays + changedDays,
      correctedDays: taken.correctedDays + correctedDays,
    };
    await rest();
  }
  return taken;
}

/** Relations that together are what is staged, each of all days of some registers. */
async function piecesOfStage(tx: Database): Promise<SQL[]> {
  const { rows } = (await tx.query.execute(sql`
    select min(register_id) as "from", max(register_id) as "to" from (
      select register_id, (sum(count(*)) over (order by register_id) / ${daysPerMerge})::int as piece
        from ${staged} group by register_id
    ) as numbered
    group by piece order by piece`)) as unknown as { rows: { from: number; to: number }[] };
  return rows.map(
    ({ from, to }) => sql`(select * from ${staged} where register_id between ${from} and ${to})`,
  );
}

async function takePiece(tx: Database, piece: SQL, at: Temporal.Instant): Promise<Imported> {
  const { rows } = (await tx.query.execute(sql`
    select count(*)::int as corrected
      from ${piece} arrived
      join ${halfHourDays} known using (register_id, day)
      where known.values <> arrived.values and exists (
        select from unnest(known.values, arrived.values) as both_of(old, new) where old <> new
      )`)) as unknown as { rows: { corrected: number }[] };
  const merged = await mergeHalfHours(tx, piece, 'ARRIVED', at);
  await writeDayTotals(tx, piece);
  return { ...merged, correctedDays: rows[0]?.corrected ?? 0 };
}

/** The registers at some meter points, whichever meter they belong to. */
export async function registersAt(tx: Database, identifiers: readonly string[]) {
  const { rows } = (await tx.query.execute(sql`
    select point.identifier as "meterPoint", meter.serial_number as "serialNumber",
        register.identifier as register, register.id as "registerId"
      from ${meterPoints} point
      join ${meters} meter on meter.meter_point_id = point.id
      join ${registers} register on register.meter_id = meter.id
      where point.identifier = any(${sql.param(identifiers)}::text[])
      order by register.id`)) as unknown as {
    rows: { meterPoint: string; serialNumber: string; register: string; registerId: number }[];
  };
  return rows;
}

import { type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { dayTotals, halfHourDays } from './tables.ts';

/** A register's half-hours of one UTC day, 48 of them; null for those that have not arrived. */
export interface ArrivedDay {
  readonly registerId: number;
  readonly day: string;
  readonly values: readonly (number | null)[];
}

/** Whose value counts where a half-hour arrives that is known already. */
export type Preference = 'KNOWN' | 'ARRIVED';

/** Half-hours by register and day, as a relation of `(register_id, day, values)`. */
export function arrivedDays(rows: readonly ArrivedDay[]): SQL {
  // Arrays travel as text: one value for each row, instead of one for each half-hour.
  return sql`(
    select r as register_id, d as day, v::int[] as values
      from unnest(
        ${sql.param(rows.map(({ registerId }) => registerId))}::int[],
        ${sql.param(rows.map(({ day }) => day))}::date[],
        ${sql.param(rows.map(({ values }) => arrayText(values)))}::text[]
      ) as rows(r, d, v))`;
}

function arrayText(values: readonly (number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

/** How many days were added, and how many that were known hold more or other values now. */
interface Merged {
  readonly addedDays: number;
  readonly changedDays: number;
}

/**
 * Merges half-hours, one row for each register and day, into those that are known. What has not
 * arrived leaves what is known. A day in which a value is replaced gets a new version.
 */
export async function mergeHalfHours(
  tx: Database,
  arrived: SQL,
  prefer: Preference,
  at: Temporal.Instant,
): Promise<Merged> {
  const better = prefer === 'KNOWN' ? sql`coalesce(old, new)` : sql`coalesce(new, old)`;
  const merged = sql`(select array_agg(${better} order by place)
    from unnest(known.values, excluded.values) with ordinality as both_of(old, new, place))`;
  const isCorrected =
    prefer === 'KNOWN'
      ? sql`false`
      : sql`exists (select from unnest(known.values, excluded.values) as both_of(old, new)
          where old <> new)`;
  const { rows } = (await tx.query.execute(sql`
    with written as (
      insert into ${halfHourDays} as known (register_id, day, values, version, updated_at)
        select register_id, day, values, 1, ${at.toString()}::timestamptz
          from ${arrived} as arrived
        on conflict (register_id, day) do update
          set values = ${merged},
            version = known.version + case when ${isCorrected} then 1 else 0 end,
            updated_at = excluded.updated_at
          where known.values is distinct from excluded.values
            and known.values is distinct from ${merged}
        returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added,
      count(*) filter (where not is_new)::int as changed
      from written`)) as unknown as { rows: { added: number; changed: number }[] };
  const [counted] = rows;
  return { addedDays: counted?.added ?? 0, changedDays: counted?.changed ?? 0 };
}

/**
 * Works out anew what registers counted on London days, from their half-hours. A London day that
 * begins in summer time begins with the last two half-hours of the UTC day before.
 *
 * @param days a relation of `(register_id, day)`: UTC days that have changed.
 */
export async function writeDayTotals(tx: Database, days: SQL): Promise<void> {
  await tx.query.execute(sql`
    with changed as (
      select distinct register_id, day + step as day
        from ${days} as changed_days, generate_series(0, 1) as step
    ),
    parts as (
      select half_hours.register_id, half_hours.day + part.step as day, part.values
        from ${halfHourDays} half_hours,
          lateral (select case when extract(hour from
              ((half_hours.day + time '23:00') at time zone 'UTC') at time zone 'Europe/London'
            ) = 0 then 46 else 48 end as last) as bound,
          lateral (values
            (0, half_hours.values[1:bound.last]),
            (1, half_hours.values[bound.last + 1:48])
          ) as part(step, values)
        where half_hours.register_id in (select register_id from changed)
          and half_hours.day between
            (select min(day) - 1 from changed) and (select max(day) from changed)
    ),
    sums as (
      select parts.register_id, parts.day, sum(counted.total)::int as total,
          sum(counted.half_hours)::smallint as half_hours
        from parts
        join changed using (register_id, day),
          lateral (select sum(value) as total, count(value) as half_hours
            from unnest(parts.values) as value) as counted
        group by parts.register_id, parts.day
    )
    insert into ${dayTotals} as known (register_id, day, total, half_hours)
      select register_id, day, total, half_hours from sums where half_hours > 0
      on conflict (register_id, day) do update
        set total = excluded.total, half_hours = excluded.half_hours
        where (known.total, known.half_hours) is distinct from (excluded.total, excluded.half_hours)`);
}

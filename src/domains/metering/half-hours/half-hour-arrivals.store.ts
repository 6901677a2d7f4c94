import { type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { halfHourDays, monthTotals } from '../tables.ts';

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
    from unnest(stored.values, excluded.values) with ordinality as both_of(old, new, place))`;
  const isCorrected =
    prefer === 'KNOWN'
      ? sql`false`
      : sql`exists (select from unnest(stored.values, excluded.values) as both_of(old, new)
          where old <> new)`;
  const { rows } = (await tx.query.execute(sql`
    with written as (
      insert into ${halfHourDays} as stored (register_id, day, values, version, updated_at)
        select register_id, day, values, 1, ${at.toString()}::timestamptz
          from ${arrived} as arrived
        on conflict (register_id, day) do update
          set values = ${merged},
            version = stored.version + case when ${isCorrected} then 1 else 0 end,
            updated_at = excluded.updated_at
          where stored.values is distinct from excluded.values
            and stored.values is distinct from ${merged}
        returning (xmax = 0) as is_new
    )
    select count(*) filter (where is_new)::int as added,
      count(*) filter (where not is_new)::int as changed
      from written`)) as unknown as { rows: { added: number; changed: number }[] };
  const [counted] = rows;
  return { addedDays: counted?.added ?? 0, changedDays: counted?.changed ?? 0 };
}

/** How many of a UTC day's half-hours belong to the London day after it: two in summer. */
const lateOf = (day: string) => sql`(extract(epoch from
  (${sql.raw(day)} + 1)::timestamp at time zone 'UTC'
    - (${sql.raw(day)} + 1)::timestamp at time zone ${sql.raw(`'${londonTimeZone}'`)}) / 1800)::int`;

/**
 * Works out anew what registers counted on London days, from their half-hours, and so in London
 * months. A London day that begins in summer time begins with the last two half-hours of the UTC day
 * before.
 *
 * @param days a relation of `(register_id, day)`: UTC days that have changed.
 */
export async function writeTotals(tx: Database, days: SQL): Promise<void> {
  await tx.query.execute(sql`
    with changed as (
      select register_id, day, ${lateOf('day - 1')} as late_before, ${lateOf('day')} as late
        from (
          select distinct register_id, changed_days.day + step as day
            from ${days} as changed_days, generate_series(0, 1) as step
        ) as london
    ),
    sums as (
      select changed.register_id, changed.day, counted.total, counted.half_hours
        from changed
        left join ${halfHourDays} own
          on own.register_id = changed.register_id and own.day = changed.day
        left join ${halfHourDays} before
          on before.register_id = changed.register_id and before.day = changed.day - 1
            and late_before > 0,
        lateral (select sum(value)::int as total, count(value)::smallint as half_hours
          from unnest(before.values[49 - late_before:] || own.values[:48 - late]) as value) as counted
    )
    ${upsertTotals(sql`select * from sums where half_hours > 0`)}`);
}

/**
 * Adds the totals of London days to those of their months, in place of what is known of those days.
 *
 * @param days selects `(register_id, day, total, half_hours)`, each day once.
 */
export function upsertTotals(days: SQL): SQL {
  // A list with a place for each day of the month, of one that goes with the list of its days.
  const everyDay = (list: string) => sql`array(
    select ${sql.raw(list)}[array_position(days, place)] from generate_series(1, length) place)`;
  // What a list of all days of the month holds, where another is laid over it.
  const laidOver = sql`
    select sum(coalesce(new_total, old_total)), sum(coalesce(new_count, old_count)),
        array_agg(coalesce(new_total, old_total) order by place),
        array_agg(coalesce(new_count, old_count) order by place)
      from unnest(stored.day_totals, stored.day_half_hours,
          excluded.day_totals, excluded.day_half_hours)
        with ordinality as of_day(old_total, old_count, new_total, new_count, place)`;
  return sql`
    insert into ${monthTotals} as stored
        (register_id, month, total, half_hours, day_totals, day_half_hours)
      select register_id, month, total, half_hours, ${everyDay('totals')}, ${everyDay('counts')}
        from (
          select register_id, month, (month + interval '1 month')::date - month as length,
              sum(total) as total, sum(half_hours) as half_hours,
              array_agg(day - month + 1) as days, array_agg(total) as totals,
              array_agg(half_hours) as counts
            from (${days}) as day_totals,
              lateral (select date_trunc('month', day)::date as month) as of_month
            group by register_id, month
        ) as by_month
      on conflict (register_id, month) do update
        set (total, half_hours, day_totals, day_half_hours) = (${laidOver})
        where exists (
          select from unnest(stored.day_totals, stored.day_half_hours,
              excluded.day_totals, excluded.day_half_hours) as of_day(old_total, old_count, new_total, new_count)
            where new_total is not null
              and (old_total, old_count) is distinct from (new_total, new_count))`;
}

import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  dayTotals,
  gasDetails,
  halfHourDays,
  meterReadings,
  meters,
  monthTotals,
  registerReads,
  registers,
} from '../tables.ts';
import { calorificValues } from './calorific-values.tables.ts';

/** The first moment of a UTC day, and of a London day. */
const utcStart = (day: string) => sql`(${sql.raw(day)})::timestamp at time zone 'UTC'`;
const londonStart = (day: string) =>
  sql`(${sql.raw(day)})::timestamp at time zone ${londonTimeZone}`;

/** How many of a UTC day's half-hours belong to the London day after it: two in summer. */
const calendar = sql`
  select day, (extract(epoch from ${utcStart('day + 1')} - ${londonStart('day + 1')})
    / 1800)::int as late
  from (select distinct day from ${halfHourDays}) as present`;

/** The half-hours of each London day, added up. */
const addedUp = sql`
  select register_id, day, sum(part)::bigint as total, sum(present)::int as half_hours
  from (
    select h.register_id, h.day, early.*
    from ${halfHourDays} h join calendar using (day)
    cross join lateral (
      select sum(v) as part, count(v) as present from unnest(h.values[1:48 - late]) v) early
    union all
    select h.register_id, h.day + 1, late_part.*
    from ${halfHourDays} h join calendar using (day)
    cross join lateral (
      select sum(v) as part, count(v) as present from unnest(h.values[49 - late:48]) v) late_part
    where late > 0
  ) as parts
  group by register_id, day having sum(present) > 0`;

/** What went through a smart meter from one reading to the next, in thousandths of its unit. */
const advances = sql`
  select meter_id, read_before, read_at,
    sum(1000 * multiplier
      * (shown - shown_before + case when shown < shown_before then 10::numeric ^ digits else 0 end))
      as advance,
    max(multiplier) as step
  from (
    select g.meter_id, m.id as reading_id, m.read_at, g.digits, g.multiplier, r.accepted as shown,
      lag(r.accepted) over before as shown_before, lag(m.read_at) over before as read_before
    from ${registerReads} r
    join ${meterReadings} m on m.id = r.reading_id
    join ${registers} g on g.id = r.register_id
    where r.accepted is not null and m.quality = 'ACTUAL' and g.decimal_places = 3
      -- People read whole figures.
      and m.event_type <> 'CUSTOMER'
    window before as (partition by r.register_id order by m.read_at, r.id)
  ) as read
  where shown_before is not null
  group by meter_id, reading_id, read_before, read_at
  having count(*) = (select count(*) from ${registers} every where every.meter_id = read.meter_id)`;

/** A place in a UTC day as its half-hour's number, cut to the day. */
const slot = (instant: string) =>
  sql`greatest(0, least(48,
    extract(epoch from ${sql.raw(instant)} - ${utcStart('h.day')}) / 1800))::int`;

export const halfHoursCoherence: readonly Check[] = [
  check(
    'A day of half-hours has 48 values, none negative, and counts its versions from 1',
    sql`select format('register %s on %s', register_id, day) as what from ${halfHourDays}
      where cardinality(values) <> 48 or 0 > any (values) or version < 1`,
  ),
  check(
    'The half-hours of a London day add up to its total',
    sql`select format('register %s on %s: half-hours %s (%s), total %s (%s)', register_id, day,
        added.total, added.half_hours, kept.total, kept.half_hours) as what
      from (with calendar as (${calendar}) ${addedUp}) as added
      full join ${dayTotals} kept using (register_id, day)
      where added.total is distinct from kept.total
        or added.half_hours is distinct from kept.half_hours`,
  ),
  check(
    'The totals of the days of a month, one for each, add up to its own',
    sql`select format('register %s in %s: days %s (%s), month %s (%s)', register_id, month,
        added.total, added.half_hours, kept.total, kept.half_hours) as what
      from ${monthTotals} kept
      cross join lateral (
        select sum(of_day.total) as total, sum(of_day.half_hours) as half_hours,
          bool_or((of_day.total is null) <> (of_day.half_hours is null)
            or of_day.half_hours not between 1 and 50) as is_wrong
        from unnest(kept.day_totals, kept.day_half_hours) as of_day(total, half_hours)) as added
      where added.total is distinct from kept.total
        or added.half_hours is distinct from kept.half_hours
        or is_wrong
        or extract(day from month) <> 1
        or month + cardinality(day_totals) <> month + interval '1 month'
        or month + cardinality(day_half_hours) <> month + interval '1 month'`,
  ),
  check(
    'The half-hours between two readings of a smart meter are what its registers advanced by',
    sql`select format('meter %s from %s to %s: half-hours %s, advance %s',
        meter_id, read_before, read_at, counted, advance::bigint) as what
      from (${advances}) as advanced
      cross join lateral (
        select min(h.register_id) as register_id, sum(part.counted) as counted,
          sum(part.present) as present
        from ${halfHourDays} h
        cross join lateral (
          select sum(v) as counted, count(v) as present
          from unnest(h.values[${slot('read_before')} + 1:${slot('read_at')}]) v) as part
        where h.register_id = (
            select min(first.id) from ${registers} first where first.meter_id = advanced.meter_id)
          and h.day between (read_before at time zone 'UTC')::date
            and (read_at at time zone 'UTC')::date
      ) as flow
      where present = extract(epoch from read_at - read_before) / 1800
        -- What is shown is cut to thousandths of a step of the dial.
        and abs(counted - advance) >= step`,
  ),
  check(
    'Half-hours are of a register whose meter hung at its meter point on their London day',
    sql`select format('register %s of meter %s on %s', h.register_id, m.id, h.day) as what
      from ${halfHourDays} h
      join ${registers} g on g.id = h.register_id
      join ${meters} m on m.id = g.meter_id
      cross join lateral (
        select min(n) as first, max(n) as last
        from unnest(h.values) with ordinality as half_hour(v, n) where v is not null) as present
      -- The day of an exchange is of both meters.
      where (h.day <= m.active_from or h.day >= m.active_to)
        and (${utcStart('h.day')} + (first - 1) * interval '30 minutes'
            < ${londonStart('m.active_from')}
          or ${utcStart('h.day')} + last * interval '30 minutes' > ${londonStart('m.active_to + 1')})`,
  ),
  check(
    'Half-hours come in after they are over',
    sql`select format('register %s on %s, written at %s', h.register_id, h.day, h.updated_at) as what
      from ${halfHourDays} h
      cross join lateral (
        select max(n) as last
        from unnest(h.values) with ordinality as half_hour(v, n) where v is not null) as present
      where h.updated_at < ${utcStart('h.day + 1')}
        and h.updated_at < ${utcStart('h.day')} + last * interval '30 minutes'`,
  ),
  check(
    'The gas of every day that was measured has a calorific value',
    sql`select distinct format('zone %s on %s', d.ldz, t.day) as what
      from ${dayTotals} t
      join ${registers} g on g.id = t.register_id and g.unit = 'LITRES'
      join ${meters} m on m.id = g.meter_id
      join ${gasDetails} d on d.meter_point_id = m.meter_point_id
      where not exists (
        select from ${calorificValues} c where c.ldz = d.ldz and c.day = t.day)`,
  ),
];

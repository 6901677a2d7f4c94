import { onServer } from './town.ts';

/** Meters that have had half-hours for a year get those of another year before. */
const furtherDays = 365;
/** Who lives there now has lived there for longer than that. */
const livesThere = `now() - interval '3 years'`;

/** Registers of what is bought, by whose half-hours a year is known. */
const registers = `
  create temporary table chosen as
  select stored.register_id, point.property_id, min(stored.day) as first_day
  from metering.half_hour_days stored
  join metering.registers register on register.id = stored.register_id
  join metering.meters meter on meter.id = register.meter_id
  join metering.meter_points point on point.id = meter.meter_point_id
  where point.fuel = 'ELECTRICITY' and point.direction = 'IMPORT'
  group by stored.register_id, point.property_id having count(*) >= ${furtherDays}`;

const halfHours = `
  insert into metering.half_hour_days (register_id, day, values, version, updated_at)
  select stored.register_id, stored.day - ${furtherDays}, stored.values, 1, stored.updated_at
  from metering.half_hour_days stored join chosen using (register_id)
  where stored.day < chosen.first_day + ${furtherDays}`;

/** The totals of the months up to the one in which half-hours began before. */
const totals = `
  insert into metering.month_totals
    (register_id, month, total, half_hours, day_totals, day_half_hours)
  with of_days as (
    select chosen.register_id, (at at time zone 'Europe/London')::date as day,
      sum(watt_hours)::int as total, count(*)::smallint as half_hours
    from chosen join metering.half_hour_days stored using (register_id)
    cross join lateral unnest(stored.values) with ordinality as each(watt_hours, place)
    cross join lateral (select
      stored.day::timestamp at time zone 'UTC' + (place - 1) * interval '30 minutes' as at) instant
    where watt_hours is not null and stored.day < chosen.first_day + 32
    group by 1, 2
  )
  select chosen.register_id, month::date, sum(total), sum(half_hours)::smallint,
    array_agg(total order by each.day), array_agg(half_hours order by each.day)
  from chosen
  cross join lateral generate_series(
    date_trunc('month', first_day - ${furtherDays}), date_trunc('month', first_day), '1 month') month
  cross join lateral generate_series(
    month, month + interval '1 month - 1 day', '1 day') each(day)
  left join of_days on of_days.register_id = chosen.register_id and of_days.day = each.day::date
  group by chosen.register_id, month having count(total) > 0`;

/** Gives the meters of a copied town so long a history that a page of 25,000 half-hours is filled. */
export async function extendHalfHours(url: string): Promise<void> {
  await onServer(url, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(registers);
    await client.query(halfHours);
    await client.query(`delete from metering.month_totals total using chosen
      where total.register_id = chosen.register_id and total.month <= chosen.first_day`);
    await client.query(totals);
    await client.query(`update metering.occupancies stay set effective_from = ${livesThere}
      from chosen where stay.property_id = chosen.property_id and stay.effective_to is null
        and stay.effective_from > ${livesThere}`);
    await client.query('vacuum analyze metering.half_hour_days, metering.month_totals');
  });
}

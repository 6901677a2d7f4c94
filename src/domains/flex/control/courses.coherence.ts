import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { devices } from '../devices/devices.tables.ts';
import { courseEvents, courses, executedDays, plans } from './control.tables.ts';
import { sessions } from './sessions.tables.ts';

/** Every piece with its beginning and its end: the first of each half-hour, and further ones. */
const pieces = sql`(
  select e.device_id, e.kind, s.slot + (coalesce(e.from_seconds[s.place], 0)) * interval '1 second' as starts,
    s.slot + (coalesce(e.to_seconds[s.place], 1800)) * interval '1 second' as ends,
    s.wh - coalesce((select sum(e.further_pieces[f + 3])
      from generate_series(1, coalesce(cardinality(e.further_pieces), 0), 4) f
      where e.further_pieces[f] = s.place - 1), 0) as wh
  from ${executedDays} e
  cross join lateral (
    select place, wh, e.day::timestamp at time zone 'UTC' + (place - 1) * interval '30 minutes' as slot
    from unnest(e.energy_wh) with ordinality as u(wh, place) where wh is not null) s
  union all
  select e.device_id, e.kind, s.slot + e.further_pieces[f + 1] * interval '1 second',
    s.slot + e.further_pieces[f + 2] * interval '1 second', e.further_pieces[f + 3]
  from ${executedDays} e
  cross join generate_series(1, coalesce(cardinality(e.further_pieces), 0), 4) f
  cross join lateral (
    select e.day::timestamp at time zone 'UTC'
      + e.further_pieces[f] * interval '30 minutes' as slot) s)`;

export const coursesCoherence: readonly Check[] = [
  check(
    'The sessions of a vehicle at home hold what it took, in each way',
    sql`select format('device %s, %s', device_id, kind) as what
      from (
        select e.device_id, e.kind, sum(u.wh) as wh
        from ${executedDays} e cross join lateral unnest(e.energy_wh) as u(wh) group by 1, 2) taken
      full join (
        select device_id, type as kind, sum(energy_wh) as wh
        from ${sessions} where type <> 'PUBLIC' group by 1, 2) told using (device_id, kind)
      where coalesce(taken.wh, 0) <> coalesce(told.wh, 0)`,
  ),
  check(
    'What a vehicle takes lies within half-hours one after the other, and within its power',
    sql`select format('device %s at %s', p.device_id, p.starts) as what
      from (select *, lag(ends) over (partition by device_id order by starts, ends) as ended_before
        from ${pieces} as every_piece) p
      join ${devices} d on d.id = p.device_id
      where p.starts < p.ended_before or p.ends <= p.starts or p.wh <= 0
        or date_bin('30 minutes', p.starts, 'epoch') < p.ends - interval '30 minutes'
        or d.provider <> 'OCPP'
          and p.wh > d.maximum_w * (extract(epoch from p.ends - p.starts) + 1) / 3600 + 1`,
  ),
  check(
    'A session leaves in the battery what it held before and its efficiency stores, up to its capacity',
    sql`select format('session %s', s.id) as what
      from ${sessions} s join ${devices} d on d.id = s.device_id
      where s.stored_after <> least(s.stored_before + s.energy_wh::bigint * d.efficiency_thousandths,
        greatest(d.capacity_wh::bigint * 1000, s.stored_before))`,
  ),
  check(
    'A vehicle holds what it was plugged in with or its last session left, within its capacity',
    sql`select format('device %s', c.device_id) as what
      from ${courses} c join ${devices} d on d.id = c.device_id
      left join lateral (
        select stored from (
          select coalesce(s.ended_at, 'infinity') as at, 1 as place, s.stored_after as stored
          from ${sessions} s where s.device_id = c.device_id
          union all
          select e.happened_at, 0, e.stored_milliwatt_hours
          from ${courseEvents} e where e.device_id = c.device_id and e.kind = 'PLUGGED_IN') known
        order by at desc, place desc limit 1) last on true
      where c.stored_milliwatt_hours <> last.stored and d.provider <> 'OCPP'
        or c.stored_milliwatt_hours > d.capacity_wh::bigint * 1000`,
  ),
  check(
    'What is known of a plug-in is what was told of it then, and is known of a vehicle that is there',
    sql`select format('device %s', c.device_id) as what
      from ${courses} c
      left join ${courseEvents} e on e.device_id = c.device_id and e.kind = 'PLUGGED_IN'
        and e.happened_at = c.plugged_in_at
      where (c.plugged_in_at is null) <> (c.stored_at_plug_in is null)
        or c.stored_at_plug_in > c.stored_milliwatt_hours
        or c.stored_at_plug_in <> e.stored_milliwatt_hours`,
  ),
  check(
    'Only a vehicle that is there, can be reached and may be controlled has a plan, or a session at home',
    sql`select format('device %s', c.device_id) as what
      from ${courses} c join ${devices} d on d.id = c.device_id
      left join ${plans} p on p.device_id = c.device_id
      where (p.device_id is not null
        or c.running_kind is not null and d.kind in ('VEHICLE', 'CHARGE_POINT') or exists (
          select from ${sessions} s where s.device_id = c.device_id and s.ended_at is null))
        and (c.plugged_in_at is null and d.kind in ('VEHICLE', 'CHARGE_POINT')
          or c.link <> 'CONNECTED' and d.provider <> 'OCPP'
          or c.suspended_at is not null or d.lifecycle <> 'LIVE')
        or p.device_id is not null and c.boosted_at is not null
        or (c.boosted_at is not null or c.plugged_in_at is not null) and d.capacity_wh is null`,
  ),
  check(
    'A plan lies in half-hours from its making until its vehicle is to be ready, and within its power',
    sql`select format('device %s', p.device_id) as what
      from ${plans} p join ${devices} d on d.id = p.device_id join ${courses} c on c.device_id = d.id
      where p.version <> c.plan_version or p.made_at > c.advanced_to or p.ready_by <= p.made_at
        or p.starts_at <> date_bin('30 minutes', p.starts_at, 'epoch')
        or p.starts_at < date_bin('30 minutes', p.made_at, 'epoch')
        or p.starts_at > p.made_at + interval '30 minutes'
        or p.starts_at + cardinality(p.energy_wh) * interval '30 minutes'
          >= p.ready_by + interval '30 minutes'
        or exists (select from unnest(p.energy_wh) as u(wh) where abs(wh) > d.maximum_w / 2.0
          or wh < 0 and d.kind in ('VEHICLE', 'CHARGE_POINT'))
        or coalesce(p.energy_wh[cardinality(p.energy_wh)], 1) = 0`,
  ),
  check(
    'What a vehicle takes at present began before its course was written down, and has not ended',
    sql`select format('device %s', c.device_id) as what
      from ${courses} c
      where c.running_from > c.advanced_to or c.running_to <= c.advanced_to
        or date_bin('30 minutes', c.running_from, 'epoch') < c.running_to - interval '30 minutes'
        or not exists (select from ${sessions} s where s.device_id = c.device_id
          and s.ended_at is null and s.started_at <= c.running_from
          and s.type = case c.running_kind when 'BOOST' then 'BOOST' else 'SMART' end)
          and c.running_kind is not null
          and (select d.kind from ${devices} d where d.id = c.device_id)
            in ('VEHICLE', 'CHARGE_POINT')`,
  ),
  check(
    'Every live vehicle and charge point is followed',
    sql`select format('device %s', d.uuid) as what
      from ${devices} d left join ${courses} c on c.device_id = d.id
      where d.lifecycle = 'LIVE' and d.kind in ('VEHICLE', 'CHARGE_POINT') and c.device_id is null`,
  ),
];

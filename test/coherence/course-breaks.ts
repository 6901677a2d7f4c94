import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const smart = one(
  'flex.sessions',
  `type = 'SMART' and ended_at is not null
    and stored_after < (select capacity_wh * 990 from flex.devices d where d.id = device_id)`,
);
const planned = sql.raw('(select min(device_id) from flex.plans)');
const going = sql.raw('(select min(device_id) from flex.sessions where ended_at is null)');
const still =
  sql.raw(`(select min(c.device_id) from flex.courses c join flex.devices d on d.id = c.device_id
  where d.lifecycle = 'LIVE' and d.kind = 'VEHICLE'
    and c.stored_milliwatt_hours between 1000000 and d.capacity_wh * 900::bigint
    and not exists (select from flex.plans p where p.device_id = c.device_id)
    and not exists (select from flex.sessions s where s.device_id = c.device_id and s.ended_at is null)
    and exists (select from flex.sessions s where s.device_id = c.device_id))`);

export const courseBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The sessions of a vehicle at home hold what it took, in each way': [
    sql`update flex.sessions s set energy_wh = energy_wh + 1,
        stored_after = stored_after + (select efficiency_thousandths from flex.devices d
          where d.id = s.device_id)
      where id = ${smart}`,
  ],
  'What a vehicle takes lies within half-hours one after the other, and within its power': [
    sql`update flex.executed_days set from_seconds = array_fill(0::smallint, array[48]),
        to_seconds = array_fill(2::smallint, array[48])
      where (device_id, day, kind) = (select device_id, day, kind from flex.executed_days
        where from_seconds is null and kind = 'SMART' order by 1, 2, 3 limit 1)`,
    // Of what fills a half-hour another second is made to run into the next.
    sql`update flex.executed_days set from_seconds = array_fill(0::smallint, array[48]),
        to_seconds = array_fill(1801::smallint, array[48])
      where (device_id, day, kind) = (select device_id, day, kind from flex.executed_days
        where from_seconds is null and kind = 'SMART' order by 1, 2, 3 limit 1)`,
  ],
  'A session leaves in the battery what it held before and its efficiency stores, up to its capacity':
    [sql`update flex.sessions set stored_before = stored_before - 1 where id = ${smart}`],
  'A vehicle holds what it was plugged in with or its last session left, within its capacity': [
    sql`update flex.courses set stored_milliwatt_hours = stored_milliwatt_hours + 1
      where device_id = ${still}`,
  ],
  'What is known of a plug-in is what was told of it then, and is known of a vehicle that is there':
    [
      sql`update flex.courses set stored_at_plug_in = null where device_id = ${planned}`,
      sql`update flex.courses set stored_at_plug_in = stored_at_plug_in - 1
      where device_id = (select min(c.device_id) from flex.courses c
        join flex.course_events e on e.device_id = c.device_id and e.kind = 'PLUGGED_IN'
          and e.happened_at = c.plugged_in_at)`,
    ],
  'Only a vehicle that is there, can be reached and may be controlled has a plan, or a session at home':
    [sql`update flex.courses set suspended_at = advanced_to where device_id = ${planned}`],
  'A plan lies in half-hours from its making until its vehicle is to be ready, and within its power':
    [
      sql`update flex.plans set energy_wh[1] = 100000 where device_id = ${planned}`,
      sql`update flex.plans set starts_at = starts_at + interval '1 minute' where device_id = ${planned}`,
      sql`update flex.plans set ready_by = starts_at where device_id = ${planned}`,
    ],
  'What a vehicle takes at present began before its course was written down, and has not ended': [
    sql`update flex.courses set running_kind = 'SMART', running_from = advanced_to - interval '60 s',
        running_to = advanced_to - interval '30 s', running_wh = 10
      where device_id = ${going}`,
  ],
  'Every live vehicle and charge point is followed': [
    sql`delete from flex.courses where device_id = ${still}`,
  ],
  'A battery takes and gives within its power, and holds what the half-hours before have left': [
    sql`update flex.battery_days set energy_wh[3] = energy_wh[3] - 1 where (device_id, day) =
      (select device_id, day from flex.battery_days where energy_wh[3] < 0 order by 1, 2 limit 1)`,
    sql`update flex.battery_days set energy_wh[3] = 4000 where (device_id, day) =
      (select device_id, day from flex.battery_days where energy_wh[3] is not null
        order by 1, 2 limit 1)`,
    sql`update flex.courses set stored_milliwatt_hours = stored_milliwatt_hours + 1
      where device_id = (select max(device_id) from flex.battery_days)`,
  ],
};

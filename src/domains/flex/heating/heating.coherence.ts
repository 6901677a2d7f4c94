import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { halfHourDays, meterPoints, meters, registers } from '../../metering/tables.ts';
import { devices } from '../devices/devices.tables.ts';
import {
  heatingControllers,
  heatingDays,
  heatingSchedules,
  heatingSensors,
  heatingZones,
} from './heating.tables.ts';

/** What a heat pump took and gave in each half-hour that is written down. */
const halfHours = sql`(
  select e.device_id, e.day, u.place, u.energy_wh, u.heat_wh
  from ${heatingDays} e
  cross join lateral unnest(e.energy_wh, e.heat_wh) with ordinality as u(energy_wh, heat_wh, place))`;

export const heatingCoherence: readonly Check[] = [
  check(
    'What a heat pump has taken and given is what its half-hours add up to',
    sql`select format('device %s', c.device_id) as what
      from ${heatingControllers} c
      left join (
        select device_id, sum(energy_wh) as energy_wh, sum(heat_wh) as heat_wh
        from ${halfHours} h group by 1) added using (device_id)
      where c.energy_wh <> coalesce(added.energy_wh, 0) or c.heat_wh <> coalesce(added.heat_wh, 0)`,
  ),
  check(
    'A heat pump gives no more than its power, and at most six times what it takes',
    sql`select format('device %s on %s, half-hour %s', h.device_id, h.day, h.place) as what
      from ${halfHours} h join ${heatingControllers} c on c.device_id = h.device_id
      where (h.energy_wh is null) <> (h.heat_wh is null)
        or h.heat_wh > c.maximum_heat_w / 2 + 1 or h.heat_wh < h.energy_wh - 1
        or h.heat_wh > 6 * (h.energy_wh + 1) + 1`,
  ),
  check(
    'The meter of a home without panels has counted what its heat pump took',
    sql`select format('device %s on %s, half-hour %s', h.device_id, h.day, h.place) as what
      from ${halfHours} h join ${devices} d on d.id = h.device_id
      join lateral (
        select sum(b.values[h.place]) as wh
        from ${halfHourDays} b
        join ${registers} r on r.id = b.register_id and r.unit = 'WATT_HOURS'
        join ${meters} m on m.id = r.meter_id and m.meter_point_id = d.meter_point_id
        where b.day = h.day) counted on true
      where counted.wh < h.energy_wh and not exists (
        select from ${meterPoints} p
        join ${meterPoints} own on own.id = d.meter_point_id and own.property_id = p.property_id
        where p.id <> own.id and p.fuel = own.fuel)`,
  ),
  check(
    'A controller has four zones, and heats those that it uses by a sensor of theirs',
    sql`select format('device %s', c.device_id) as what
      from ${heatingControllers} c
      left join ${heatingZones} z on z.device_id = c.device_id
      left join ${heatingSensors} s on s.device_id = z.device_id and s.zone = z.code
        and s.code = z.primary_sensor and s.is_enabled
      group by c.device_id
      having count(distinct z.code) <> 4 or bool_or(z.is_enabled and s.code is null)
        or bool_or(z.is_enabled <> (z.celsius is not null))`,
  ),
  check(
    'A zone is as warm as one can be that is heated like that',
    sql`select format('device %s, %s', device_id, code) as what
      from ${heatingZones}
      where celsius not between -20 and case when zone_type = 'WATER' then 65 else 40 end`,
  ),
  check(
    'What a further zone is to do is what may be set, on half-hours',
    sql`select format('device %s, %s, day %s', device_id, zone, day_of_week) as what
      from ${heatingSchedules}
      where minute_of_day % 30 <> 0 or setpoint_tenths not between 70 and 300
        or setpoint_tenths % 5 <> 0`,
  ),
  check(
    'A heat pump has a controller of its own model, and nothing else has one',
    sql`select format('device %s', c.device_id) as what
      from ${heatingControllers} c join ${devices} d on d.id = c.device_id
      where d.kind <> 'HEAT_PUMP' or d.model <> c.model or c.provisioned_at > c.advanced_to`,
  ),
];

import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { devices } from '../devices/devices.tables.ts';
import { batteryDays, courses } from './control.tables.ts';

export const batteryDaysCoherence: readonly Check[] = [
  check(
    'A battery takes and gives within its power, and holds what the half-hours before have left',
    // Of what fills it less than a Wh is lost each time, since it is taken in whole Wh.
    sql`select format('device %s on %s', device_id, day) as what
      from (
        select b.device_id, b.day, b.stored_before, d.capacity_wh, d.maximum_w, flows.most,
          d.efficiency_thousandths as efficiency, b.stored_before + flows.change as after,
          coalesce(lead(b.stored_before) over (partition by b.device_id order by b.day),
            c.stored_milliwatt_hours) as left_over
        from ${batteryDays} b
        join ${devices} d on d.id = b.device_id
        join ${courses} c on c.device_id = b.device_id
        cross join lateral (
          select max(abs(wh)) as most,
            sum(wh * case when wh > 0 then d.efficiency_thousandths else 1000 end) as change
          from unnest(b.energy_wh) as u(wh)) flows) days
      where most > maximum_w / 2.0 or stored_before > capacity_wh::bigint * 1000
        or left_over not between after - 48 * efficiency and after`,
  ),
];

import { sql } from 'drizzle-orm';
import type { Break } from './break.ts';

/** A heat pump of a home without panels. */
const pump = sql.raw('(select max(device_id) from flex.heating_controllers)');
const lastDay = sql.raw(`(select max(day) - 7 from flex.heating_days)`);

/** What breaks the checks of heat pumps and their controllers. */
export const heatingBreaks: Readonly<Record<string, readonly Break[]>> = {
  'What a heat pump has taken and given is what its half-hours add up to': [
    sql`update flex.heating_controllers set energy_wh = energy_wh + 1 where device_id = ${pump}`,
    sql`update flex.heating_controllers set heat_wh = heat_wh + 1 where device_id = ${pump}`,
  ],
  'A heat pump gives no more than its power, and at most six times what it takes': [
    [
      sql`update flex.heating_controllers c set heat_wh = c.heat_wh + 9000 - (
          select heat_wh[20] from flex.heating_days d where d.device_id = c.device_id and d.day = ${lastDay})
        where device_id = ${pump}`,
      sql`update flex.heating_days set heat_wh[20] = 9000
        where device_id = ${pump} and day = ${lastDay}`,
    ],
  ],
  'The meter of a home without panels has counted what its heat pump took': [
    [
      sql`update flex.heating_days set energy_wh[1] = energy_wh[1] + 20000, heat_wh[1] = heat_wh[1] + 20000
        where device_id = ${pump} and day = ${lastDay}`,
      sql`update flex.heating_controllers set energy_wh = energy_wh + 20000, heat_wh = heat_wh + 20000,
          maximum_heat_w = 90000 where device_id = ${pump}`,
    ],
  ],
  'A controller has four zones, and heats those that it uses by a sensor of theirs': [
    sql`delete from flex.heating_zones where device_id = ${pump} and code = 'AUXILIARY'`,
    sql`update flex.heating_zones set primary_sensor = 'ADC1'
      where device_id = ${pump} and code = 'ZONE_1'`,
  ],
  'A zone is as warm as one can be that is heated like that': [
    sql`update flex.heating_zones set celsius = 41 where device_id = ${pump} and code = 'ZONE_1'`,
  ],
  'What a further zone is to do is what may be set, on half-hours': [
    sql`update flex.heating_schedules set minute_of_day = minute_of_day + 1 where device_id = ${pump}`,
  ],
  'A heat pump has a controller of its own model, and nothing else has one': [
    sql`update flex.heating_controllers set model = 'Other' where device_id = ${pump}`,
  ],
};

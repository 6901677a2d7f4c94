import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const vehicle = one('flex.devices', "lifecycle = 'LIVE' and kind = 'VEHICLE'");
const warm = one('flex.devices', "target_type = 'ABSOLUTE_TEMPERATURE'");

export const deviceBreaks: Readonly<Record<string, readonly Break[]>> = {
  'A device takes its energy through the import of its property, which its account answered for': [
    sql`update flex.devices set meter_point_id = (select min(id) from metering.meter_points
        where fuel = 'GAS' and property_id = flex.devices.property_id) where id = ${vehicle}`,
    sql`update flex.devices set account_id = (select max(id) from accounts.accounts
        where id <> flex.devices.account_id) where id = ${vehicle}`,
  ],
  'The registrations of the same hardware follow one another': [
    sql`update flex.devices set registered_at = registered_at - interval '2 years',
        live_at = live_at - interval '2 years'
      where id = (select max(later.id) from flex.devices later
        join flex.devices earlier on earlier.integration_device_id = later.integration_device_id
          and earlier.id < later.id)`,
  ],
  'The life of a device goes from its registration over its start to its end': [
    sql`update flex.devices set live_at = registered_at - interval '1 second' where id = ${vehicle}`,
    sql`update flex.devices set test_failure_reason = 'ERROR' where id = ${vehicle}`,
    sql`update flex.devices set stage = 'AUTHENTICATION_PENDING'
      where id = ${one('flex.devices', "lifecycle = 'PENDING_LIVE'")}`,
  ],
  'What is wanted of a device is what may be set for it': [
    sql`update flex.device_preferences set minute_of_day = 421
      where device_id = ${vehicle} and day_of_week = 3`,
    sql`update flex.device_preferences set upper_limit = 101
      where device_id = ${vehicle} and day_of_week = 3`,
    sql`update flex.device_preferences set minimum = 30, upper_limit = 29
      where device_id = ${vehicle} and day_of_week = 3`,
    sql`update flex.device_preferences set minimum = least(maximum, 40),
        upper_limit = case day_of_week when 3 then 39 end
      where device_id = ${vehicle}`,
    sql`update flex.device_preferences set maximum = maximum + 1
      where device_id = ${warm} and day_of_week = 3`,
  ],
  'Something is wanted of a live vehicle on every day of the week, so that the older views tell of it':
    [sql`delete from flex.device_preferences where device_id = ${vehicle} and day_of_week = 6`],
  'The customer is told of a device from its registration on': [
    sql`update flex.device_alerts set published_at = published_at - interval '5 years'
      where id = ${one('flex.device_alerts')}`,
  ],
};

import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { meterPoints, occupancies } from '../../metering/tables.ts';
import { deviceAlerts, devicePreferences, devices } from './devices.tables.ts';
import { daysOfWeek, settingOf } from './preferences.rules.ts';

/** What may be set of charging and of heating: of each unit it is the same for every kind of device. */
const ofCharge = settingOf({
  kind: 'VEHICLE',
  mode: 'CHARGE',
  targetType: 'ABSOLUTE_STATE_OF_CHARGE',
});
const ofWarmth = settingOf({
  kind: 'HEAT_PUMP',
  mode: 'HEAT',
  targetType: 'ABSOLUTE_TEMPERATURE',
});

export const devicesCoherence: readonly Check[] = [
  check(
    'A device takes its energy through the import of its property, which its account answered for',
    sql`select format('device %s', d.uuid) as what
      from ${devices} d join ${meterPoints} p on p.id = d.meter_point_id
      where p.property_id <> d.property_id or p.fuel <> 'ELECTRICITY' or p.direction <> 'IMPORT'
        or not exists (select from ${occupancies} o
          where o.property_id = d.property_id and o.account_id = d.account_id
            and o.effective_from <= d.registered_at
            and (o.effective_to is null or o.effective_to > d.registered_at))`,
  ),
  check(
    'The registrations of the same hardware follow one another',
    sql`select format('device %s', later.uuid) as what
      from ${devices} earlier
      join ${devices} later on later.integration_device_id = earlier.integration_device_id
        and later.id > earlier.id
      where earlier.retired_at is null or earlier.retired_at > later.registered_at`,
  ),
  check(
    'The life of a device goes from its registration over its start to its end',
    sql`select format('device %s', d.uuid) as what
      from ${devices} d
      where d.live_at < d.registered_at or d.retired_at < coalesce(d.live_at, d.registered_at)
        or d.updated_at < greatest(d.registered_at, d.live_at, d.retired_at)
        or (d.lifecycle in ('ONBOARDING', 'ONBOARDING_TEST_IN_PROGRESS', 'FAILED_ONBOARDING_TEST',
          'PENDING_LIVE') and d.live_at is not null)
        or (d.lifecycle in ('PENDING_LIVE', 'LIVE') and d.stage <> 'SETUP_COMPLETE')
        or (d.lifecycle = 'ONBOARDING_TEST_IN_PROGRESS') <> (d.stage = 'TEST_CHARGE_IN_PROGRESS')
        or (d.lifecycle = 'FAILED_ONBOARDING_TEST') <> (d.stage = 'TEST_CHARGE_FAILED')
        or (d.stage = 'TEST_CHARGE_FAILED') <> (d.test_failure_reason is not null)`,
  ),
  check(
    'What is wanted of a device is what may be set for it',
    sql`select format('device %s, day %s', d.uuid, w.day_of_week) as what
      from ${devicePreferences} w
      join ${devices} d on d.id = w.device_id
      cross join lateral (select d.target_type = 'ABSOLUTE_TEMPERATURE' as is_warmth) t
      join (values
        (true, ${ofWarmth.minimum}::int, ${ofWarmth.maximum}::int, ${ofWarmth.step}::int),
        (false, ${ofCharge.minimum}::int, ${ofCharge.maximum}::int, ${ofCharge.step}::int)
      ) s(is_warmth, least, most, step) on s.is_warmth = t.is_warmth
      cross join lateral unnest(array[w.minimum, w.maximum, w.upper_limit]) v(value)
      where v.value < s.least or v.value > s.most or (v.value - s.least) % s.step <> 0
        or w.minute_of_day not between ${ofCharge.fromMinute}::int and ${ofCharge.toMinute}::int
        or (w.minute_of_day - ${ofCharge.fromMinute}::int) % ${ofCharge.stepMinutes}::int <> 0
        or w.minimum > (select min(l.upper_limit) from ${devicePreferences} l
          where l.device_id = w.device_id and (d.mode = 'CHARGE'
            or (l.day_of_week = w.day_of_week and l.minute_of_day = w.minute_of_day)))`,
  ),
  check(
    'Something is wanted of a live vehicle on every day of the week, so that the older views tell of it',
    sql`select format('device %s', d.uuid) as what
      from ${devices} d
      where d.lifecycle = 'LIVE' and d.kind in ('VEHICLE', 'CHARGE_POINT')
        and (select count(distinct w.day_of_week) from ${devicePreferences} w
          where w.device_id = d.id) <> ${daysOfWeek.length}::int`,
  ),
  check(
    'The customer is told of a device from its registration on',
    sql`select format('alert %s', a.id) as what
      from ${deviceAlerts} a join ${devices} d on d.id = a.device_id
      where a.published_at < d.registered_at`,
  ),
];

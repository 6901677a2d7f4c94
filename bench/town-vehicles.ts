/** Vehicles of the large town: the copies' homes that have half-hours have one each. */
import type pg from 'pg';
import { stride } from './town-history.ts';

/** Further than any identifier of the demonstration world's. */
const apart = 10_000_000;
const days = 7;
/** On every second day of a year each takes the same energy in the same two hours of the night, in Wh. */
const slotWh = 3_680;
const nights = 183;
const capacityWh = 60_000;
/** What the battery holds before and after a night, in thousandths of Wh. */
const before = 24_000_000;
const after = before + 4 * slotWh * 900;

const nightOf = `((now() at time zone 'UTC')::date - 2 * night + 1)`;
const nightStart = `(${nightOf}::timestamp + interval '1 hour') at time zone 'UTC'`;

/** Half-hours in Wh from midnight in UTC: from one o'clock to three. */
const nightWh = `(array_fill(null::int, array[2]) || array_fill(${slotWh}, array[4])
  || array_fill(null::int, array[42]))`;

const vehicle: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  kind: `'VEHICLE'`,
  device_type: `'ELECTRIC_VEHICLES'`,
  provider: `'TESLA'`,
  // By its habit it never moves: what it does follows from its plan.
  integration_device_id: `'fixed.bench-' || home.number`,
  make: `'Tesla'`,
  model: `'Model 3'`,
  capacity_wh: `${capacityWh}`,
  maximum_w: `${2 * slotWh}`,
  minimum_w: '1380',
  lifecycle: `'LIVE'`,
  stage: `'SETUP_COMPLETE'`,
  has_token: 'true',
  is_duration_capped: 'false',
  mode: `'CHARGE'`,
  target_type: `'ABSOLUTE_STATE_OF_CHARGE'`,
  registered_at: `now() - interval '400 days'`,
  live_at: `now() - interval '400 days'`,
  updated_at: `now() - interval '400 days'`,
};

/** Two stretches of the next night and day that take what is lacking. */
const planWh = `(array_fill(0, array[8]) || array_fill(${slotWh}, array[3]) || array_fill(0, array[9])
  || array_fill(${slotWh}, array[2]))`;

const statements = [
  `create temporary table bench_homes as
    select ${apart} + row_number() over (order by stay.account_id) as id,
      row_number() over (order by stay.account_id) as number,
      stay.account_id, min(point.property_id) as property_id, min(point.id) as meter_point_id
    from metering.occupancies stay
    join metering.meter_points point on point.property_id = stay.property_id
      and point.fuel = 'ELECTRICITY' and point.direction = 'IMPORT'
    where stay.effective_to is null and stay.account_id > ${stride} and stay.property_id in (
      select measured.property_id
      from (select distinct register_id from metering.month_totals where register_id > ${stride}) total
      join metering.registers register on register.id = total.register_id
      join metering.meters meter on meter.id = register.meter_id
      join metering.meter_points measured on measured.id = meter.meter_point_id)
    group by stay.account_id`,
  `insert into flex.devices (id, account_id, property_id, meter_point_id, ${Object.keys(vehicle)})
    select id, account_id, property_id, meter_point_id, ${Object.values(vehicle)} from bench_homes home`,
  `insert into flex.device_preferences (device_id, day_of_week, minute_of_day, maximum)
    select id, day, 420, 80 from bench_homes cross join generate_series(1, ${days}) day`,
  `insert into flex.sessions (device_id, type, started_at, ended_at, energy_wh, stored_before,
      stored_after, target_type)
    select id, 'SMART', ${nightStart}, ${nightStart} + interval '2 hours', ${4 * slotWh}, ${before},
      ${after}, 'ABSOLUTE_STATE_OF_CHARGE'
    from bench_homes cross join generate_series(1, ${nights}) night order by night desc, id`,
  `insert into flex.executed_days (device_id, day, kind, energy_wh, updated_at)
    select id, ${nightOf}, 'SMART', ${nightWh}, ${nightStart} + interval '2 hours'
    from bench_homes cross join generate_series(1, ${nights}) night`,
  `insert into flex.courses (device_id, advanced_to, tried_to, plugged_in_at, stored_milliwatt_hours,
      link, link_since, plan_version)
    select id, date_bin('30 minutes', now(), 'epoch'), date_bin('30 minutes', now(), 'epoch'),
      now() - interval '2 days', ${after}, 'CONNECTED', now() - interval '400 days', 1
    from bench_homes`,
  `insert into flex.plans (device_id, version, reason, made_at, starts_at, energy_wh, ready_by,
      missing_wh)
    select id, 1, 'PLUGGED_IN', date_bin('30 minutes', now(), 'epoch'),
      date_bin('30 minutes', now(), 'epoch'), ${planWh},
      date_bin('30 minutes', now(), 'epoch') + interval '12 hours', 0
    from bench_homes`,
  `select setval(pg_get_serial_sequence('flex.devices', 'id'), (select max(id) from flex.devices))`,
  'drop table bench_homes',
];

/** Adds the vehicles, each with a year of charging, what is wanted of it and a plan. */
export async function addVehicles(client: pg.Client): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

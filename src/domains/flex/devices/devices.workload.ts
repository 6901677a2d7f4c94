import { daysAgo, instantText, isAnswered, type Workload } from '../../../engine/workload.ts';

/** Wh as a decimal text of kWh, and thousandths of Wh as one of per cent of a capacity. */
const kwhText = (wh: string) => `trim_scale(${wh}::numeric / 1000)::text`;
const percentText = (stored: string, capacity: string) =>
  `trim_scale(round(${stored}::numeric * 100 / ${capacity}) / 1000)::text`;

const halfHour = `interval '30 minutes'`;

/**
 * The half-hours of the plan of the device `d` that are not over, those that adjoin put together. Half-hours
 * are taken as whole, and what is written down as it was planned: the town's vehicles never move, so what a
 * server works out from their courses comes to the same.
 */
const planned = `
  select min(slot.begun) as from_at, max(slot.begun) + ${halfHour} as to_at, sum(slot.wh) as wh
  from (
    select p.starts_at + (place - 1) * ${halfHour} as begun, wh,
      place - row_number() over (order by place) as run
    from flex.plans p cross join lateral unnest(p.energy_wh) with ordinality as u(wh, place)
    where p.device_id = d.id and wh > 0 and p.starts_at + place * ${halfHour} > now()
  ) slot group by run`;

const state = `
  case when d.lifecycle = 'RETIRED' then 'RETIRED' when d.lifecycle <> 'LIVE' then d.stage
    when c.link = 'AUTHENTICATION_FAILED' then 'AUTHENTICATION_FAILED'
    when c.link = 'LOST' then 'LOST_CONNECTION'
    when c.suspended_at is not null then 'SMART_CONTROL_OFF'
    when c.boosted_at is not null then 'BOOSTING'
    when exists (select from (${planned}) run where run.from_at <= now()) then 'SMART_CONTROL_IN_PROGRESS'
    when c.plugged_in_at is not null and c.stored_milliwatt_hours < d.capacity_wh * 1000::bigint
      then 'SMART_CONTROL_CAPABLE'
    else 'SMART_CONTROL_NOT_AVAILABLE' end`;

const dispatch = (sign: string) => `json_build_object(
  'start', ${instantText('r.from_at')}, 'end', ${instantText('r.to_at')},
  'delta', ${kwhText(`(${sign}r.wh)`)},
  'meta', json_build_object('source', 'smart-charge', 'location', 'AT_HOME'))`;

const devicesText = `
  select json_build_object('data', json_build_object(
    'devices', (select json_agg(json_build_object(
        'id', d.uuid, 'deviceType', d.device_type, 'provider', d.provider,
        'status', json_build_object('current', d.lifecycle, 'currentState', ${state},
          'isSuspended', c.suspended_at is not null),
        'preferences', json_build_object('mode', d.mode, 'unit', 'PERCENTAGE',
          'targetType', d.target_type, 'schedules', (
            select coalesce(json_agg(json_build_object(
                'dayOfWeek', (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
                  'SUNDAY'])[w.day_of_week],
                'time', to_char(make_interval(mins => w.minute_of_day), 'HH24:MI:SS'),
                'max', w.maximum) order by w.day_of_week, w.minute_of_day), '[]')
            from flex.device_preferences w where w.device_id = d.id)),
        'make', d.make, 'model', d.model) order by d.id)
      from flex.devices d left join flex.courses c on c.device_id = d.id where d.account_id = a.id),
    'plannedDispatches', (select coalesce(json_agg(${dispatch('-')} order by r.from_at), '[]')
      from flex.devices d
      join flex.courses c on c.device_id = d.id and c.link = 'CONNECTED'
      cross join lateral (${planned}) r
      where d.account_id = a.id and d.lifecycle = 'LIVE'
        and d.kind in ('VEHICLE', 'CHARGE_POINT'))))::text as answer
  from accounts.accounts a where a.number = $1`;

const completedText = `
  select json_build_object('data', json_build_object('completedDispatches', (
    select coalesce(json_agg(${dispatch('-')} order by r.from_at desc), '[]')
    from flex.devices d
    join flex.executed_days e on e.device_id = d.id and e.day >= (now() at time zone 'UTC')::date - 2
    cross join lateral (
      select e.day::timestamp at time zone 'UTC' + (place - 1) * ${halfHour}
          + coalesce(e.from_seconds[place], 0) * interval '1 second' as from_at,
        e.day::timestamp at time zone 'UTC' + (place - 1) * ${halfHour}
          + coalesce(e.to_seconds[place], 1800) * interval '1 second' as to_at, wh
      from unnest(e.energy_wh) with ordinality as u(wh, place) where wh is not null
    ) r
    where d.account_id = a.id and d.kind in ('VEHICLE', 'CHARGE_POINT')
      and r.to_at <= now() and r.from_at >= now() - interval '48 hours')))::text as answer
  from accounts.accounts a where a.number = $1`;

const sessionsText = `
  select json_build_object('data', json_build_object('devices', (
    select json_agg(json_build_object('chargingSessions', (
      select json_build_object(
        'totalCount', (select count(*) from flex.sessions s where s.device_id = d.id
          and s.started_at >= $2::timestamptz),
        'edges', (select coalesce(json_agg(json_build_object('node', json_build_object(
            'start', ${instantText('s.started_at')}, 'end', ${instantText('s.ended_at')},
            'energyAdded', json_build_object('value', ${kwhText('s.energy_wh')},
              'unit', 'KILOWATT_HOUR'),
            'stateOfChargeChange', ${percentText('(s.stored_after - s.stored_before)', 'd.capacity_wh')},
            'stateOfChargeFinal', ${percentText('s.stored_after', 'd.capacity_wh')},
            'type', s.type)) order by s.started_at, s.id), '[]')
          from (select * from flex.sessions where device_id = d.id and started_at >= $2::timestamptz
            order by started_at, id limit $3) s))
    )) order by d.id)
    from flex.devices d where d.account_id = a.id)))::text as answer
  from accounts.accounts a where a.number = $1`;

const yearAgo = `${daysAgo(364)}T00:00:00Z`;

const devices: Workload = {
  name: 'devices',
  title: 'devices, their status, preferences and plan',
  hasToken: true,
  needsVehicle: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber },
    query: `query($number: String!) {
      devices(accountNumber: $number) {
        id deviceType provider
        status { current currentState isSuspended }
        preferences { mode unit targetType schedules { dayOfWeek time max } }
        ... on SmartFlexVehicle { make model }
      }
      plannedDispatches(accountNumber: $number) { start end delta meta { source location } }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('devices')(answer) && JSON.stringify(answer.data).includes('"currentState"'),
  sql: { text: devicesText, values: (_userId, { number }) => [number] },
};

const completedDispatches: Workload = {
  name: 'completed-dispatches',
  title: 'what vehicles took in the last 48 hours',
  hasToken: true,
  needsVehicle: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber },
    query: `query($number: String!) {
      completedDispatches(accountNumber: $number) { start end delta meta { source location } }
    }`,
  }),
  isRight: isAnswered('completedDispatches'),
  sql: { text: completedText, values: (_userId, { number }) => [number] },
};

const chargingSessions: Workload = {
  name: 'charging-sessions',
  title: 'sessions of a vehicle in a year, the first 100',
  hasToken: true,
  needsVehicle: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber, after: yearAgo, first: 100 },
    query: `query($number: String!, $after: DateTime!, $first: Int!) {
      devices(accountNumber: $number) {
        ... on SmartFlexVehicle {
          chargingSessions(first: $first, after: $after) {
            totalCount
            edges {
              node {
                start end energyAdded { value unit } stateOfChargeChange stateOfChargeFinal
                ... on SmartFlexChargingSession { type }
              }
            }
          }
        }
      }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('devices')(answer) && JSON.stringify(answer.data).includes('"energyAdded"'),
  sql: {
    text: sessionsText,
    values: (_userId, { number, after, first }) => [number, after, first],
  },
};

export default [devices, completedDispatches, chargingSessions];

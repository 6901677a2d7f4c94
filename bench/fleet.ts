/** A fleet of the town: how long the platform takes to plan all of it anew and to write the plans down. */
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open.ts';
import { workOnCourses } from '../src/domains/flex/control/course-runs.actions.ts';
import { openRun } from '../src/domains/flex/control/course-runs.store.ts';
import type { CourseServices } from '../src/domains/flex/control/following.actions.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { seededRandom } from '../src/kernel/random.ts';
import { simulatedCarbonIntensity } from '../src/outside/carbon-intensity/simulated.ts';
import type { DeviceReport } from '../src/outside/devices/port.ts';
import { simulatedWholesalePrices } from '../src/outside/wholesale-prices/simulated.ts';
import { secondsOf } from './billing.ts';
import type { Kind, KindTable } from './kinds.ts';
import { copyDatabase } from './town.ts';

const halfHourMs = 1_800_000;
const vehiclesPerInsert = 10_000;

export const fleet: Kind = {
  name: 'fleet',
  async measure({ ground, serverUrl, isQuick, report }) {
    // The embedded database is the server's own: nobody else can work in it.
    if (ground.databaseUrl === null || serverUrl === null) return [];
    const copy = await copyDatabase(serverUrl, ground.databaseUrl, 'fleet');
    try {
      const db = await openDatabase({ url: copy.url, directory: null, statementTimeoutMs: 60_000 });
      try {
        return [await measurePlans(db, isQuick ? 2000 : 100_000, report)];
      } finally {
        await db.close();
      }
    } finally {
      await copy.drop();
    }
  },
};

async function rowsOf<Row>(db: Database, query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await db.query.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** All vehicles come home within the same half-hour, and the job that follows them plans each of them. */
async function measurePlans(
  db: Database,
  size: number,
  report: (line: string) => void,
): Promise<KindTable> {
  const nowMs = systemClock.now().epochMilliseconds;
  const dueMs = Math.floor(nowMs / halfHourMs) * halfHourMs;
  report(`adding ${size} vehicles`);
  await addVehicles(db, size, dueMs - halfHourMs);
  const [homes] = await rowsOf<{ points: number; groups: number }>(
    db,
    sql`select count(distinct d.meter_point_id)::int as points,
        count(distinct e.gsp_group_id)::int as groups
      from flex.devices d
      join metering.electricity_details e on e.meter_point_id = d.meter_point_id`,
  );
  const services = servicesOf(dueMs - halfHourMs / 2);
  const dueTo = Temporal.Instant.fromEpochMilliseconds(dueMs);
  await db.transaction((tx) => openRun(tx, dueTo));
  report('planning them');
  const pace = { devices: 1 };
  const failed = (what: string, error: unknown) => {
    throw new Error(what, { cause: error });
  };
  const cpu = process.cpuUsage();
  let batches = 0;
  const seconds = await secondsOf(async () => {
    while (await workOnCourses(db, services, failed, pace)) batches += 1;
  });
  const { user, system } = process.cpuUsage(cpu);
  const [done] = await rowsOf<{ plans: number; behind: number }>(
    db,
    sql`select (select count(*)::int from flex.plans) as plans,
      (select count(*)::int from flex.courses
        where advanced_to < ${dueTo.toString()}::timestamptz) as behind`,
  );
  // A few of them need nothing.
  if (!done || done.behind > 0 || done.plans < size * 0.9) {
    throw new Error(`${done?.plans} plans, ${done?.behind} vehicles behind`);
  }
  return {
    title: 'A fleet that comes home within one half-hour, planned and written down by one process',
    heads: ['vehicles', 'homes', 'GSP groups', 'plans', 'batches', 'seconds', 'CPU ms each'],
    rows: [
      [
        ...[size, homes?.points ?? 0, homes?.groups ?? 0, done.plans, batches].map((number) =>
          number.toLocaleString('en-GB'),
        ),
        seconds.toFixed(1),
        ((user + system) / 1000 / size).toFixed(2),
      ],
    ],
  };
}

/** Vehicles in homes of the town in turn, and no other devices. */
async function addVehicles(db: Database, size: number, sinceMs: number): Promise<void> {
  const since = Temporal.Instant.fromEpochMilliseconds(sinceMs).toString();
  await db.query.execute(sql`alter table flex.course_events disable trigger user`);
  await db.query.execute(sql`truncate flex.devices, flex.course_runs cascade`);
  await db.query.execute(sql`alter table flex.course_events enable trigger user`);
  await db.query.execute(sql`
    create table public.fleet_homes as
    select row_number() over (order by md5(m.id::text)) - 1 as place, m.id as meter_point_id,
      m.property_id, min(g.account_id) as account_id
    from metering.meter_points m
    join agreements.agreements g on g.meter_point_id = m.id and not g.is_revoked
      and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now() + interval '30 days')
    where m.fuel = 'ELECTRICITY' and m.direction = 'IMPORT' group by m.id`);
  const random = seededRandom('a fleet of the town');
  for (let first = 0; first < size; first += vehiclesPerInsert) {
    const all = Array.from({ length: Math.min(vehiclesPerInsert, size - first) }, (_, place) => ({
      place: first + place,
      stored: random.integer(5, 60),
      minute: 30 * random.integer(10, 18),
      target: random.integer(70, 100),
    }));
    const column = (name: keyof (typeof all)[number]) =>
      sql`${sql.param(all.map((each) => each[name]))}::int[]`;
    await db.query.execute(sql`
      with chosen as (
        select *, row_number() over (order by place) as number from unnest(${column('place')},
          ${column('stored')}, ${column('minute')}, ${column('target')})
          as u(place, stored, minute, target)),
      added as (
        insert into flex.devices (uuid, account_id, property_id, meter_point_id, kind, device_type,
          provider, integration_device_id, make, model, capacity_wh, maximum_w, minimum_w, lifecycle,
          stage, has_token, is_duration_capped, mode, target_type, registered_at, live_at, updated_at)
        select gen_random_uuid(), h.account_id, h.property_id, h.meter_point_id, 'VEHICLE',
          'ELECTRIC_VEHICLES', 'TESLA', 'fleet.' || c.place, 'Tesla', 'Model 3', 60000, 7360, 1380,
          'LIVE', 'SETUP_COMPLETE', true, false, 'CHARGE', 'ABSOLUTE_STATE_OF_CHARGE',
          ${since}::timestamptz, ${since}::timestamptz, ${since}::timestamptz
        from chosen c join public.fleet_homes h
          on h.place = c.place % (select count(*) from public.fleet_homes)
        returning id, integration_device_id),
      placed as (
        select a.id, c.* from added a join chosen c on a.integration_device_id = 'fleet.' || c.place),
      wanted as (
        insert into flex.device_preferences (device_id, day_of_week, minute_of_day, maximum)
        select id, day, minute, target from placed cross join generate_series(1, 7) day)
      insert into flex.courses (device_id, advanced_to, tried_to, stored_milliwatt_hours, link, link_since)
      select id, ${since}::timestamptz, ${since}::timestamptz, stored * 600000::bigint, 'CONNECTED',
        ${since}::timestamptz from placed`);
  }
  await db.query.execute(sql`drop table public.fleet_homes`);
  // What yesterday left: statements are planned by how large tables were when they were first run.
  await db.query.execute(sql`
    insert into flex.sessions (device_id, type, started_at, ended_at, energy_wh, stored_before,
      stored_after, target_type)
    select device_id, 'SMART', advanced_to - interval '20 hours', advanced_to - interval '18 hours', 0,
      stored_milliwatt_hours, stored_milliwatt_hours, 'ABSOLUTE_STATE_OF_CHARGE' from flex.courses`);
  await db.query.execute(sql`
    insert into flex.plans (device_id, version, reason, made_at, starts_at, energy_wh, ready_by,
      missing_wh)
    select device_id, 1, 'PLUGGED_IN', link_since, link_since, array_fill(0, array[24]), link_since, 0
    from flex.courses`);
  await db.query.execute(sql`vacuum analyze`);
  await db.query.execute(sql`delete from flex.plans`);
}

/** A vendor whose vehicles have all come home at one moment, and the exchange and the grid of the town. */
function servicesOf(homeMs: number): CourseServices {
  const reports: DeviceReport[] = [{ kind: 'PLUGGED_IN', atMs: homeMs, usedMilliwattHours: 0 }];
  return {
    devices: {
      async reports(_device, afterMs, untilMs) {
        return afterMs < homeMs && homeMs <= untilMs ? reports : [];
      },
      async send() {},
    },
    homes: { forecastOf: () => null },
    wholesalePrices: simulatedWholesalePrices,
    carbonIntensity: simulatedCarbonIntensity,
  };
}

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { demoDeviceId } from '../../src/demo/credentials.ts';
import { worldJobs } from '../../src/demo/daily-jobs.ts';
import { planTown } from '../../src/demo/plan.ts';
import { townSeed } from '../../src/demo/seed.ts';
import type { CourseChange } from '../../src/domains/flex/control/course.rules.ts';
import { changeCourse } from '../../src/domains/flex/control/courses.actions.ts';

import { demoFlexDeviceId } from '../../src/domains/flex/devices/town-devices.demo.ts';
import { restOfDay } from '../../src/domains/metering/half-hours/home-batteries.demo.ts';
import { placesOf } from '../../src/domains/metering/places/places.demo.ts';
import { startJobs } from '../../src/jobs.ts';
import { dayOfDate } from '../../src/kernel/calendar.ts';
import { silentJobs } from '../support/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const date = '2026-03-10';
const key = 'household-everything';
const chargerW = 7_360;

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform({ hasLimits: false });
});
after(async () => {
  assert.deepEqual(platform.faults, []);
  await platform.close();
});

const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
  ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;

const at = (time: string) => Temporal.Instant.from(`${date}T${time}Z`);

async function change(deviceId: number, time: string, what: CourseChange): Promise<void> {
  platform.clock.set(at(time).toString());
  const { db, services } = platform.instance;
  const context = { db, clock: platform.clock, services };
  await changeCourse(context, deviceId, { decide: () => what, isTold: true });
}

/** The net demand of the home in W, minute by minute. */
async function demands(from: string, to: string): Promise<number[]> {
  const range = { start: at(from), end: at(to), grouping: 'ONE_MINUTE' as const };
  const deviceId = demoDeviceId(key, 'ESME');
  const readings = await platform.instance.services.telemetry.read(deviceId, range);
  return readings.map(({ demandMilliwatts }) => (demandMilliwatts ?? 0) / 1000);
}

test('a boost is in telemetry at once, and in the half-hours and the readings of the day', async () => {
  const [device] = await rowsOf<{ id: number; mpan: string }>(sql`
    select device.id, point.identifier as mpan from flex.devices device
      join metering.meter_points point on point.id = device.meter_point_id
      where device.uuid = ${demoFlexDeviceId(`two-cars.${key}`)}`);
  assert.ok(device);
  const place = placesOf(planTown(townSeed, Temporal.PlainDate.from(date))).find(
    (each) => each.key === key,
  );
  assert.ok(place);
  const rest = restOfDay(place.traits, dayOfDate(Temporal.PlainDate.from(date)));

  await change(device.id, '12:12:00', 'BOOST');
  platform.clock.set(at('12:14:00').toString());
  const [before, during] = [await demands('12:05', '12:12'), await demands('12:12', '12:14')];
  assert.equal(during.length, 2);
  const usual = before.reduce((sum, watts) => sum + watts, 0) / before.length;
  for (const watts of during) assert.ok(watts - usual > 0.7 * chargerW, `${usual} ${watts}`);

  await change(device.id, '12:42:00', 'CANCEL_BOOST');
  const atEnd = await demands('12:40', '12:42');
  for (const watts of atEnd) assert.ok(watts - usual > 0.7 * chargerW);

  // At midnight the day is written down; the courses are not, until their own job is done.
  platform.clock.set('2026-03-11T00:05:00Z');
  const failures: unknown[] = [];
  const jobs = startJobs(
    platform.db,
    platform.clock,
    worldJobs,
    platform.instance.services,
    silentJobs((error) => failures.push(error)),
  );
  await jobs.caughtUp;
  await jobs.stop();
  assert.deepEqual(failures, []);

  const halfHours = async (direction: 'IMPORT' | 'EXPORT') => {
    const [row] = await rowsOf<{ values: number[] }>(sql`
      select days.values from metering.half_hour_days days
        join metering.registers register on register.id = days.register_id
        join metering.meters meter on meter.id = register.meter_id
        join metering.meter_points point on point.id = meter.meter_point_id
        join flex.devices device on device.property_id = point.property_id
        where device.id = ${device.id} and point.direction = ${direction}
          and point.fuel = 'ELECTRICITY' and days.day = ${date} and days.version = 1`);
    assert.ok(row);
    return row.values;
  };
  const [imported, exported] = [await halfHours('IMPORT'), await halfHours('EXPORT')];
  // Eighteen minutes at 7.36 kW are 2,208 Wh, twelve are 1,472.
  for (const [halfHour, boostedWh] of [
    [24, 2_208],
    [25, 1_472],
  ] as const) {
    const net = (imported[halfHour] ?? 0) - (exported[halfHour] ?? 0);
    const own = net - (rest[halfHour] ?? 0) - boostedWh;
    // Rounded twice; what was planned for the rest of the half-hour may come on top.
    assert.ok(own > -1.01, `half-hour ${halfHour}: ${own} Wh`);
  }
  const [executed] = await rowsOf<{ energy: number[] }>(sql`
    select energy_wh as energy from flex.executed_days
      where device_id = ${device.id} and day = ${date} and kind = 'BOOST'`);
  assert.deepEqual([executed?.energy[24], executed?.energy[25]], [2_208, 1_472]);
});

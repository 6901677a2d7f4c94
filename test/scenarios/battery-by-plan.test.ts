import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { worldJobs } from '../../src/demo/daily-jobs.ts';
import { planTown } from '../../src/demo/plan.ts';
import { townSeed } from '../../src/demo/seed.ts';
import { commandsWork } from '../../src/domains/flex/control/commands.actions.ts';
import { coursesJob, coursesWork } from '../../src/domains/flex/control/course-runs.actions.ts';
import { demoFlexDeviceId } from '../../src/domains/flex/devices/town-devices.demo.ts';
import {
  flowOfOwnUse,
  storedAfterFlow,
} from '../../src/domains/flex/planner/home-battery-plans.rules.ts';
import {
  batteryDay,
  batteryOf,
  flowsOf,
} from '../../src/domains/metering/half-hours/home-batteries.demo.ts';
import { placesOf } from '../../src/domains/metering/places/places.demo.ts';
import { startJobs } from '../../src/jobs.ts';
import { dayOfDate, halfHourMs } from '../../src/kernel/calendar.ts';
import { silentJobs } from '../support/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { personOf } from './story.ts';

const key = 'household-everything';
const date = '2026-03-10';
const deviceId = demoFlexDeviceId(`inverters.${key}`);
const dayMs = Date.parse(`${date}T00:00:00Z`);

const look = `query Battery($number: String!, $id: String!) {
  devices(accountNumber: $number, deviceId: $id) {
    status { currentState isSuspended }
    ... on SmartFlexInverter {
      telemetry {
        battery { powerInKw stateOfCharge }
        grid { powerInKw }
        site { consumptionInKw }
        solar { powerInKw }
      }
    }
  }
  flexPlannedDispatches(deviceId: $id) { start end energyAddedKwh type }
}`;
const control = `mutation Control($input: SmartControlInput!) {
  updateDeviceSmartControl(input: $input) { id }
}`;

describe('the battery of a home', () => {
  const traits = placesOf(planTown(townSeed, Temporal.PlainDate.from(date))).find(
    (each) => each.key === key,
  )?.traits;
  assert.ok(traits);
  const battery = batteryOf(traits);
  const flows = flowsOf(traits);
  const planned = batteryDay(traits, dayOfDate(Temporal.PlainDate.from(date))).takenWh;
  let platform: TestPlatform;
  let number: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    number = platform.viewer('household').samples.accountNumber ?? '';
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ask = (document: string, variables: Record<string, unknown>) =>
    personOf(platform, 'household').ask(document, variables);
  const seen = async (time: string) => {
    platform.clock.set(time);
    const data = await ask(look, { number, id: deviceId });
    const [{ status, telemetry }] = data.devices;
    const kw = (text: string) => Math.round(Number(text) * 1000);
    return {
      ...status,
      batteryW: kw(telemetry.battery.powerInKw),
      percent: Number(telemetry.battery.stateOfCharge),
      unexplainedW:
        kw(telemetry.grid.powerInKw) -
        kw(telemetry.site.consumptionInKw) -
        kw(telemetry.battery.powerInKw) +
        kw(telemetry.solar.powerInKw),
      dispatches: data.flexPlannedDispatches,
    };
  };
  const passTime = async (until: string) => {
    platform.clock.set(until);
    const failures: unknown[] = [];
    const runner = startJobs(
      platform.db,
      platform.clock,
      [...worldJobs, coursesJob],
      platform.instance.services,
      silentJobs((error) => failures.push(error)),
      [coursesWork(), commandsWork()],
    );
    await runner.caughtUp;
    await runner.stop();
    assert.deepEqual(failures, []);
  };
  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;

  it('does what is planned, and tells what is to come', async () => {
    const now = await seen(`${date}T12:10:00Z`);
    assert.equal(now.isSuspended, false);
    assert.equal(now.batteryW, 2 * (planned[24] ?? 0));
    assert.equal(now.unexplainedW, 0);
    assert.ok(now.percent >= 10 && now.percent <= 100);
    const ahead = now.dispatches as { start: string; end: string; energyAddedKwh: string }[];
    // To the end of what it is planned for before the exchange publishes: 23:00.
    const toldWh = ahead.reduce(
      (sum, each) => sum + Math.round(Number(each.energyAddedKwh) * 1000),
      0,
    );
    const plannedWh = (from: number, to: number) =>
      planned.slice(from, to).reduce((sum, wh) => sum + wh, 0);
    assert.equal(ahead[0]?.start, `${date}T${planned[24] ? '12:00' : '12:30'}:00+00:00`);
    assert.ok(toldWh < 0 && plannedWh(24, 48) < 0);
    const gives = ahead.filter(({ energyAddedKwh }) => Number(energyAddedKwh) < 0);
    assert.ok(gives.length > 0, 'it gives in the evening');
  });

  it('goes by self-consumption from the next half-hour on once it is suspended', async () => {
    platform.clock.set(`${date}T12:12:00Z`);
    await ask(control, { input: { deviceId, action: 'SUSPEND' } });
    const after = await seen(`${date}T12:13:00Z`);
    assert.equal(after.currentState, 'SMART_CONTROL_OFF');
    assert.equal(after.batteryW, 2 * (planned[24] ?? 0));
    assert.deepEqual(after.dispatches, []);
    const next = await seen(`${date}T12:40:00Z`);
    const { useWh, solarWh } = flows(dayMs + 25 * halfHourMs);
    assert.equal(Math.sign(next.batteryW), Math.sign(Math.trunc((solarWh - useWh) / 10)));
    assert.equal(next.unexplainedW, 0);
  });

  it('leaves that in what is kept of it and in the half-hours of the meter, to the Wh', async () => {
    await passTime('2026-03-11T00:35:00Z');
    const [row] = await rowsOf<{ wh: number[]; stored: string }>(sql`
      select b.energy_wh as wh, b.stored_before::text as stored from flex.battery_days b
        join flex.devices d on d.id = b.device_id
        where d.uuid = ${deviceId} and b.day = ${date}`);
    assert.ok(row);
    assert.deepEqual(row.wh.slice(0, 25), planned.slice(0, 25));
    let stored = Number(row.stored);
    for (const [place, wh] of row.wh.entries()) {
      if (place > 24)
        assert.equal(wh, flowOfOwnUse(battery, stored, flows(dayMs + place * halfHourMs)));
      stored = storedAfterFlow(battery, stored, wh);
    }
    const counted = async (direction: 'IMPORT' | 'EXPORT') => {
      const [days] = await rowsOf<{ values: number[] }>(sql`
        select days.values from metering.half_hour_days days
          join metering.registers register on register.id = days.register_id
          join metering.meters meter on meter.id = register.meter_id
          join metering.meter_points point on point.id = meter.meter_point_id
          join flex.devices device on device.property_id = point.property_id
          where device.uuid = ${deviceId} and point.direction = ${direction}
            and point.fuel = 'ELECTRICITY' and days.day = ${date} and days.version = 1`);
      assert.ok(days);
      return days.values;
    };
    const [imported, exported] = [await counted('IMPORT'), await counted('EXPORT')];
    const vehicles = await rowsOf<{ place: number; wh: string }>(sql`
      select u.place::int - 1 as place, sum(u.wh)::text as wh from flex.executed_days e
        join flex.devices d on d.id = e.device_id
        join flex.devices b on b.property_id = d.property_id and b.uuid = ${deviceId}
        cross join lateral unnest(e.energy_wh) with ordinality as u(wh, place)
        where e.day = ${date} and u.wh is not null group by 1`);
    const vehicleWh = new Map(vehicles.map(({ place, wh }) => [place, Number(wh)]));
    for (const [place, wh] of row.wh.entries()) {
      const { useWh, solarWh } = flows(dayMs + place * halfHourMs);
      const due = useWh - solarWh + wh + (vehicleWh.get(place) ?? 0);
      const net = (imported[place] ?? 0) - (exported[place] ?? 0);
      assert.ok(Math.abs(net - due) <= 1, `${place}: ${net} ${due}`);
    }
  });

  it('is planned again once it is resumed', async () => {
    platform.clock.set('2026-03-11T09:10:00Z');
    await ask(control, { input: { deviceId, action: 'UNSUSPEND' } });
    const after = await seen('2026-03-11T09:10:30Z');
    assert.equal(after.isSuspended, false);
    assert.ok(after.dispatches.length > 0);
    assert.ok(Date.parse(after.dispatches[0].start) >= Date.parse('2026-03-11T09:30:00Z'));
  });
});

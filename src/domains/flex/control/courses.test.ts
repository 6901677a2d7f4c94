import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { rowsOf } from '../../../../test/scenarios/billed-home.ts';
import {
  addVehicle,
  levelCarbon,
  levelWholesale,
  payByIntelligentTariff,
  ScriptedDevices,
  unknownHomes,
} from '../../../../test/support/charging.ts';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { demoViewers } from '../../../demo/viewers.ts';
import { movableClock } from '../../../kernel/clock.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import { commandsWork } from './commands.actions.ts';
import type { CourseChange } from './course.rules.ts';
import { piecesAhead } from './course-plans.rules.ts';
import { workOnCourses } from './course-runs.actions.ts';
import { openRun } from './course-runs.store.ts';
import { changeCourse, courseNow } from './courses.actions.ts';
import { executedDaysOf } from './courses.store.ts';

import { piecesOfDays } from './pieces.rules.ts';

const noon = '2026-12-01T12:00:00Z';
const msOf = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const pluggedIn = {
  kind: 'PLUGGED_IN',
  atMs: msOf('2026-12-01T18:10:00Z'),
  usedMilliwattHours: 6_000_000,
} as const;

describe('courses in time', () => {
  let db: Database;
  let vendor: ScriptedDevices;
  let vehicles = 0;
  const clock = movableClock(noon);
  before(async () => {
    db = await openTestDatabase();
    await payByIntelligentTariff(db, accountNumber);
  });
  after(() => db.close());
  beforeEach(async () => {
    // The town's vehicles and those of other tests are not followed any more.
    await db.query.execute(
      sql`update flex.devices set lifecycle = 'PENDING_LIVE' where lifecycle = 'LIVE'`,
    );
    await db.query.execute(sql`delete from flex.course_runs`);
    clock.set(noon);
    vendor = new ScriptedDevices();
  });
  const accountNumber =
    demoViewers().find(({ name }) => name === 'plain')?.samples.accountNumber ?? '';

  const context = () => ({
    db,
    clock,
    services: {
      devices: vendor,
      wholesalePrices: levelWholesale,
      carbonIntensity: levelCarbon,
      homes: unknownHomes,
    },
  });
  const newVehicle = async () => {
    vehicles += 1;
    const integrationDeviceId = `scripted.${vehicles}`;
    vendor.report(integrationDeviceId, pluggedIn);
    const { id } = await addVehicle(db, { accountNumber, integrationDeviceId, since: noon });
    return { id, integrationDeviceId };
  };
  const run = async (until: string) => {
    clock.set(until);
    await db.transaction((tx) => openRun(tx, Temporal.Instant.from(until)));
    const failures: unknown[] = [];
    while (await workOnCourses(db, context().services, (...failed) => failures.push(failed))) {
      // The next batch.
    }
    return failures;
  };
  const change = (id: number, what: CourseChange, isTold = true) =>
    changeCourse(context(), id, { decide: () => what, isTold });
  const tell = async () => {
    const work = commandsWork();
    const observer = { progress() {}, failed: () => assert.fail() };
    while (await work.step(db, clock, observer, context().services as never)) {
      // The next devices.
    }
  };
  const liveAt = async (id: number, at: string) => {
    clock.set(at);
    const live = await courseNow(context(), id);
    assert.ok(live);
    return live;
  };
  const storedPieces = async (id: number) =>
    piecesOfDays(await executedDaysOf(db, [id], '2026-11-30', '2026-12-31'));

  it('are planned in memory at plug-in, and written down by the job as they were told', async () => {
    const { id } = await newVehicle();
    const { kept, course } = await liveAt(id, '2026-12-01T18:12:00Z');
    assert.equal(kept.course.pluggedInAtMs, null);
    assert.deepEqual(
      course.plan?.energyWh.filter((wh) => wh > 0),
      [3680, 3680, 3680, 3680, 3680, 3680, 3680, 907],
    );
    assert.deepEqual(await run('2026-12-01T18:30:00Z'), []);
    const later = await liveAt(id, '2026-12-01T18:30:00Z');
    assert.deepEqual(later.kept.course, { ...course, atMs: msOf('2026-12-01T18:30:00Z') });
    const night = await liveAt(id, '2026-12-02T01:10:30Z');
    assert.equal(night.journal.pieces.length, 3);
    await run('2026-12-02T12:00:00Z');
    const pieces = await storedPieces(id);
    assert.deepEqual(pieces.slice(0, 3), night.journal.pieces);
    assert.equal(pieces.at(-1)?.energyWh, 907);
    const [session] = await rowsOf(
      db,
      sql`select type, energy_wh, ended_at::text from flex.sessions where device_id = ${id}`,
    );
    assert.deepEqual(session, {
      type: 'SMART',
      energy_wh: 26_667,
      ended_at: '2026-12-02 03:30:00+00',
    });
  });

  it('come to the same by half-hours, by the day and by what is asked for in between', async () => {
    const [often, seldom] = [await newVehicle(), await newVehicle()];
    for (const { integrationDeviceId } of [often, seldom]) {
      vendor.report(
        integrationDeviceId,
        { kind: 'LINK', atMs: msOf('2026-12-02T00:10:07Z'), link: 'LOST' },
        { kind: 'LINK', atMs: msOf('2026-12-02T01:20:00Z'), link: 'CONNECTED' },
        { kind: 'UNPLUGGED', atMs: msOf('2026-12-02T02:47:31Z') },
      );
    }
    await db.query.execute(
      sql`update flex.devices set lifecycle = 'PENDING_LIVE' where id = ${seldom.id}`,
    );
    for (
      let at = Temporal.Instant.from(noon).add({ minutes: 30 });
      ;
      at = at.add({ minutes: 30 })
    ) {
      if (at.epochMilliseconds > msOf('2026-12-02T12:00:00Z')) break;
      await run(at.toString());
    }
    await db.query.execute(sql`update flex.devices set lifecycle = 'LIVE' where id = ${seldom.id}`);
    await run('2026-12-02T12:00:00Z');
    const [one, other] = [await storedPieces(often.id), await storedPieces(seldom.id)];
    assert.ok(one.length > 4);
    assert.deepEqual(other, one);
    const told = (id: number) =>
      rowsOf(
        db,
        sql`select s.type, s.started_at, s.ended_at, s.energy_wh, s.stored_before, s.stored_after,
          (select json_agg(p.cause order by p.place) from flex.session_problems p
            where p.session_id = s.id) as problems
          from flex.sessions s where s.device_id = ${id} order by s.started_at`,
      );
    const sessions = await told(often.id);
    assert.ok(sessions.length > 1);
    assert.deepEqual(await told(seldom.id), sessions);
  });

  it('are changed at once for whoever asks next, and the device is told', async () => {
    const { id, integrationDeviceId } = await newVehicle();
    clock.set('2026-12-01T19:12:00Z');
    await change(id, 'BOOST');
    const boosted = await liveAt(id, '2026-12-01T19:12:00Z');
    const { device, wanted } = boosted.kept;
    assert.equal(device.id, id);
    assert.equal(wanted.length, 7);
    assert.deepEqual(vendor.sent, [{ device: integrationDeviceId, command: { kind: 'BOOST' } }]);
    clock.set('2026-12-01T20:00:00Z');
    const cancelled = await change(id, 'CANCEL_BOOST');
    assert.deepEqual(
      cancelled?.course.plan?.energyWh.filter((wh) => wh > 0),
      [3680, 3680, 3680, 3680, 3680, 2379],
    );
    assert.deepEqual(
      (await storedPieces(id)).map(({ energyWh }) => energyWh),
      [2208, 3680],
    );
    clock.set('2026-12-01T21:00:00Z');
    await change(id, 'SUSPEND');
    const off = await liveAt(id, '2026-12-01T21:00:00Z');
    assert.equal(off.course.plan, null);
    assert.equal(vendor.sent.at(-1)?.command.kind, 'STOP');
    const [row] = await rowsOf<{ is_told: boolean }>(
      db,
      sql`select command_version = sent_version as is_told from flex.courses where device_id = ${id}`,
    );
    assert.equal(row?.is_told, true);
  });

  it('stay as they were where the device takes no command, which is told what holds', async () => {
    const { id, integrationDeviceId } = await newVehicle();
    clock.set('2026-12-01T19:12:00Z');
    vendor.stubborn.add(integrationDeviceId);
    await assert.rejects(change(id, 'BOOST'), DeviceFailure);
    assert.equal((await liveAt(id, '2026-12-01T19:12:00Z')).course.boostedAtMs, null);
    vendor.stubborn.clear();
    await run('2026-12-01T19:30:00Z');
    await tell();
    const told = vendor.sent.filter(({ device }) => device === integrationDeviceId);
    assert.deepEqual(
      told.map(({ command }) => command.kind),
      ['PLAN'],
    );
  });

  it('are told again where two commands have crossed', async () => {
    const { id, integrationDeviceId } = await newVehicle();
    clock.set('2026-12-01T19:12:00Z');
    let isFirst = true;
    vendor.beforeSending = async () => {
      if (!isFirst) return;
      isFirst = false;
      await change(id, 'SUSPEND');
    };
    await changeCourse(context(), id, {
      isTold: true,
      decide: (_tx, { course }) => (course.suspendedAtMs === null ? 'BOOST' : null),
    });
    assert.deepEqual(
      vendor.sent.map(({ command }) => command.kind),
      ['STOP', 'BOOST'],
    );
    await tell();
    assert.equal(vendor.sent.length, 2, 'a command may still be on its way');
    clock.advance({ seconds: 90 });
    await tell();
    const told = vendor.sent.filter(({ device }) => device === integrationDeviceId);
    assert.equal(told.at(-1)?.command.kind, 'STOP');
  });

  it('are planned for no more than the cheap half-hours where that is wanted', async () => {
    const { id } = await newVehicle();
    // Half of what it takes at full power, so that twelve half-hours do not do.
    await db.query.execute(sql`update flex.devices set is_duration_capped = true, maximum_w = 3000
      where id = ${id}`);
    const { course } = await liveAt(id, '2026-12-01T18:12:00Z');
    assert.deepEqual(
      course.plan?.energyWh.filter((wh) => wh > 0),
      new Array(12).fill(1500),
    );
    assert.equal(course.plan?.missingWh, 26_667 - 18_000);
  });

  it('wait for a vendor that does not answer, and keep none of the others', async () => {
    const [silent, other] = [await newVehicle(), await newVehicle()];
    vendor.silent.add(silent.integrationDeviceId);
    await run('2026-12-01T19:00:00Z');
    const lost = await liveAt(silent.id, '2026-12-01T19:00:00Z');
    assert.equal(lost.isReachable, false);
    assert.equal(lost.course.link, 'LOST');
    assert.equal(lost.kept.course.atMs, msOf(noon));
    assert.equal(
      (await liveAt(other.id, '2026-12-01T19:00:00Z')).kept.course.atMs,
      msOf('2026-12-01T19:00:00Z'),
    );
    vendor.silent.clear();
    await run('2026-12-01T19:30:00Z');
    const found = await liveAt(silent.id, '2026-12-01T19:30:00Z');
    assert.equal(found.kept.course.pluggedInAtMs, pluggedIn.atMs);
    assert.ok(piecesAhead(chargerOfTest, found.course).length > 0);
  });

  it('count what is not written down of the home against the cap, of others and their own', async () => {
    const ready = { accountNumber, since: noon, storedPercent: 10, targetPercent: 100 };
    const first = await addVehicle(db, {
      ...{ ...ready, integrationDeviceId: 'scripted.first', readyByMinute: 20 * 60 + 30 },
    });
    const second = await addVehicle(db, { ...ready, integrationDeviceId: 'scripted.second' });
    vendor.report('scripted.first', { ...pluggedIn, usedMilliwattHours: 0 });
    vendor.report('scripted.second', {
      ...{ ...pluggedIn, atMs: msOf('2026-12-01T20:40:00Z'), usedMilliwattHours: 0 },
    });
    await db.query.execute(sql`update flex.devices set is_duration_capped = true
      where id in (${first.id}, ${second.id})`);
    const plannedWh = async (id: number) =>
      ((await liveAt(id, '2026-12-01T20:45:00Z')).course.plan?.energyWh ?? []).reduce(
        (sum, wh) => sum + wh,
        0,
      );
    // The first has charged in five half-hours until 20:30: seven of twelve are left, of 3,680 Wh.
    assert.equal(await plannedWh(second.id), 7 * 3680);
    const changed = await changeCourse(context(), first.id, {
      async decide(tx) {
        await tx.query.execute(sql`update flex.device_preferences set minute_of_day = 420
          where device_id = ${first.id}`);
        return 'PREFERENCES' as const;
      },
      isTold: false,
    });
    assert.equal(changed?.kept.course.atMs, msOf('2026-12-01T20:45:00Z'));
    assert.equal(await plannedWh(first.id), 7 * 3680);
  });
});

const chargerOfTest = {
  capacityWh: 60_000,
  maximumW: 7_360,
  minimumW: 1_380,
  efficiencyThousandths: 900,
  limitPercent: null,
};

import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import type {
  Course,
  CourseChange,
  CourseSession,
  Followed,
  Piece,
} from '../../src/domains/flex/control/course.rules.ts';
import { executedDaysOf, keptCourseOf } from '../../src/domains/flex/control/courses.store.ts';
import {
  type CourseServices,
  inputsOf,
  planningsOf,
} from '../../src/domains/flex/control/following.actions.ts';
import { change, follow } from '../../src/domains/flex/control/following.rules.ts';
import { piecesOfDays, utcDayOf } from '../../src/domains/flex/control/pieces.rules.ts';
import { takingsBehind } from '../../src/domains/flex/control/takings.actions.ts';
import type { Preference } from '../../src/domains/flex/devices/preferences.rules.ts';
import type { DeviceReport } from '../../src/outside/devices/port.ts';
import { rowsOf } from '../scenarios/billed-home.ts';

/** Something that was done about a vehicle. */
interface DoneChange {
  /** The moment of the course at which it was done. */
  readonly atMs: number;
  /** Tells the order of what was done in one second. */
  readonly place: number;
  readonly what: CourseChange;
  /** What is wanted from then on; null where that stays. */
  readonly wanted: readonly Preference[] | null;
}

/** A vehicle with all that it reported and that was done about it. */
export interface FollowedVehicle {
  readonly id: number;
  readonly storedPercent: number;
  readonly done: DoneChange[];
  readonly reports: DeviceReport[];
}

const sessionOf = ({ type, startedAtMs, endedAtMs, energyWh, ...rest }: CourseSession) => ({
  ...{ type, startedAtMs, endedAtMs, energyWh },
  ...{ storedBefore: rest.storedBefore, storedAfter: rest.storedAfter },
  causes: rest.problems.map(({ cause }) => cause),
});

/**
 * Follows a vehicle in one go, in memory, through what it reported and what was done about it, and compares
 * that with what is written down.
 *
 * @returns the pieces that it took, in order.
 */
export async function assertReplayed(
  db: Database,
  services: CourseServices,
  { id, storedPercent, done, reports }: FollowedVehicle,
  begunMs: number,
): Promise<readonly Piece[]> {
  const kept = await db.read(keptCourseOf, id);
  assert.ok(kept);
  const endMs = kept.course.atMs;
  const plannings = await planningsOf(db, services, [kept], { fromMs: begunMs, toMs: endMs });
  const planning = plannings.get(id) ?? null;
  let course: Course = {
    ...{
      atMs: begunMs,
      pluggedInAtMs: null,
      storedAtPlugIn: null,
      storedMilliwattHours: 600_000 * storedPercent,
    },
    ...{ suspendedAtMs: null, boostedAtMs: null, link: 'CONNECTED', linkSinceMs: begunMs },
    ...{ plan: null, planVersion: 0, running: null, open: [] },
  };
  let wanted: readonly Preference[] = [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
    ...{ dayOfWeek, minuteOfDay: 420, minimum: null, maximum: 80, upperLimit: null },
  }));
  const pieces: Piece[] = [];
  const sessions: CourseSession[] = [];
  const take = (followed: Followed) => {
    course = followed.course;
    pieces.push(...followed.journal.pieces);
    sessions.push(...followed.journal.sessions);
  };
  const inputs = (due: readonly DeviceReport[]) =>
    inputsOf({ kept: { ...kept, wanted }, reports: due }, planning, endMs);
  const followTo = (toMs: number) =>
    take(
      follow(
        inputs(reports.filter(({ atMs }) => atMs > course.atMs && atMs <= toMs)),
        course,
        toMs,
      ),
    );
  for (const each of done.toSorted((a, b) => a.atMs - b.atMs || a.place - b.place)) {
    followTo(each.atMs);
    wanted = each.wanted ?? wanted;
    take(change(inputs([]), course, each.what));
  }
  followTo(endMs);
  const from = utcDayOf(begunMs);
  const stored = piecesOfDays(await executedDaysOf(db, [id], from, utcDayOf(endMs)));
  assert.deepEqual(stored, pieces);
  assert.deepEqual({ ...kept.course, open: [] }, { ...course, open: [] });
  const rows = await rowsOf<ReturnType<typeof sessionOf>>(
    db,
    sql`select type, (extract(epoch from started_at) * 1000)::float8 as "startedAtMs",
        (extract(epoch from ended_at) * 1000)::float8 as "endedAtMs", energy_wh as "energyWh",
        stored_before::float8 as "storedBefore", stored_after::float8 as "storedAfter",
        (select coalesce(json_agg(cause order by place), '[]') from flex.session_problems
          where session_id = s.id) as causes
      from flex.sessions s where device_id = ${id} order by started_at, type`,
  );
  const told = [...sessions, ...course.open]
    .map(sessionOf)
    .toSorted((a, b) => a.startedAtMs - b.startedAtMs || (a.type < b.type ? -1 : 1));
  assert.deepEqual(rows, told);
  await assertCharge(db, id, 600_000 * storedPercent);
  // The meter's part of the devices is the same.
  const point = kept.device.meterPointId;
  const takings = await takingsBehind(db, services, [point], { fromMs: begunMs, toMs: endMs });
  const taken = (takings.get(point)?.pieces ?? []).filter(({ toMs }) => toMs <= endMs);
  const wh = (all: readonly Piece[]) => all.reduce((sum, { energyWh }) => sum + energyWh, 0);
  assert.equal(wh(taken), wh(pieces));
  return pieces;
}

interface ChargeStep {
  readonly what: string;
  readonly before: number | null;
  readonly after: number;
  readonly wh: number;
}

/**
 * What a battery holds goes from one thing that happened to the next: sessions at home go on from where the
 * last left it and store their energy by its efficiency, and on the way it is only used.
 *
 * @param storedMilliwattHours what it held when it was registered.
 */
async function assertCharge(
  db: Database,
  deviceId: number,
  storedMilliwattHours: number,
): Promise<void> {
  const [battery] = await rowsOf<{ most: number; efficiency: number }>(
    db,
    sql`select capacity_wh * 1000::float8 as most, efficiency_thousandths as efficiency
      from flex.devices where id = ${deviceId}`,
  );
  assert.ok(battery);
  const steps = await rowsOf<ChargeStep>(
    db,
    sql`select type as what, stored_before::float8 as before, stored_after::float8 as after,
        energy_wh as wh, case type when 'PUBLIC' then ended_at else started_at end as at, 1 as place, id
      from flex.sessions where device_id = ${deviceId}
      union all
      select kind, null, stored_milliwatt_hours::float8, 0, happened_at, 0, id
      from flex.course_events where device_id = ${deviceId} and kind = 'PLUGGED_IN'
      order by at, place, id`,
  );
  let held = storedMilliwattHours;
  for (const { what, before, after, wh } of steps) {
    const title = `device ${deviceId}, ${what}: ${held}, ${before}, ${after}`;
    const isAtHome = what === 'SMART' || what === 'BOOST';
    if (isAtHome) assert.equal(before, held, title);
    else assert.ok((before ?? after) <= held, title);
    if (before !== null) {
      assert.equal(after, Math.min(battery.most, before + wh * battery.efficiency), title);
    }
    assert.ok(after >= 0 && after <= battery.most, title);
    held = after;
  }
}

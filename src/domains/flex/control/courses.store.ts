import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { insertRows, isOneOf } from '../../../database/unnested.ts';
import { isHomeBattery } from '../devices/devices.rules.ts';
import { devicePreferences, devices } from '../devices/devices.tables.ts';
import { addBatteryDays } from './battery-days.store.ts';
import { courseEvents, courses, executedDays, plans } from './control.tables.ts';
import type { Course, Journal } from './course.rules.ts';
import {
  courseOf,
  courseRowOf,
  type KeptSession,
  type OpenSessionCells,
  openSessionOf,
  planRowOf,
  problemRowsOf,
  sessionRowOf,
} from './course-rows.store.ts';
import { addLateEnergy } from './late-energy.store.ts';
import { daysWith, type ExecutedDay, keyOfDay, utcDayOf } from './pieces.rules.ts';
import { sessionProblems, sessions } from './sessions.tables.ts';
import type { WeekdayTarget } from './targets.rules.ts';

type DeviceRow = typeof devices.$inferSelect;

/** A device with its course as it is written down, and what is needed to follow it. */
export interface KeptCourse {
  readonly device: DeviceRow;
  readonly wanted: readonly WeekdayTarget[];
  readonly course: Course;
  readonly open: readonly KeptSession[];
  readonly commandVersion: number;
  readonly sentVersion: number;
}

const wanted = sql<readonly WeekdayTarget[]>`(
  select coalesce(json_agg(json_build_object('dayOfWeek', wanted.day_of_week,
    'minuteOfDay', wanted.minute_of_day, 'minimum', wanted.minimum, 'maximum', wanted.maximum,
    'upperLimit', wanted.upper_limit)
    order by wanted.day_of_week, wanted.minute_of_day), '[]')
  from ${devicePreferences} wanted where wanted.device_id = ${devices.id})`;

const open = sql<readonly OpenSessionCells[]>`(
  select coalesce(json_agg(json_build_object('id', going.id, 'type', going.type,
    'startedAtMs', (extract(epoch from going.started_at) * 1000)::float8,
    'energyWh', going.energy_wh, 'storedBefore', going.stored_before,
    'storedAfter', going.stored_after, 'problems', (
      select coalesce(json_agg(json_build_object('kind', problem.kind, 'cause', problem.cause,
        'achievablePercent', problem.achievable_percent,
        'originalAchievablePercent', problem.original_achievable_percent)
        order by problem.place), '[]')
      from ${sessionProblems} problem where problem.session_id = going.id))
    order by going.started_at, going.id), '[]')
  from ${sessions} going where going.device_id = ${devices.id} and going.ended_at is null)`;

const selectCourses = statement('flex_courses', (query) =>
  query
    .select({
      device: getTableColumns(devices),
      course: getTableColumns(courses),
      plan: getTableColumns(plans),
      wanted: wanted.as('wanted'),
      open: open.as('open'),
    })
    .from(devices)
    .innerJoin(courses, eq(courses.deviceId, devices.id))
    .leftJoin(plans, eq(plans.deviceId, devices.id))
    .where(isAnyOf(devices.id, 'deviceIds')),
);

/** The courses of devices as they are written down, each as of one moment of the database. */
async function keptCourses(db: Database, deviceIds: readonly number[]): Promise<KeptCourse[]> {
  const rows = await selectCourses(db, { deviceIds });
  return rows.map(({ device, course, plan, wanted, open }) => {
    const kept = open.map(openSessionOf);
    return {
      device,
      wanted,
      course: courseOf(
        course,
        plan,
        kept.map(({ session }) => session),
      ),
      open: kept,
      commandVersion: course.commandVersion,
      sentVersion: course.sentVersion,
    };
  });
}

/** The course of a device as it is written down; null of one that has none. */
export const keptCourseOf = loadOne<number, KeptCourse>(
  'flex.keptCourseOf',
  keptCourses,
  ({ device }) => device.id,
);

/**
 * Keeps devices for the caller until the transaction ends, and reads their courses as they are then. Rows
 * that point at them may still be written by others.
 *
 * @param skipsLocked whether devices that somebody else keeps are left out, instead of waited for.
 */
export async function lockCourses(
  tx: Database,
  deviceIds: readonly number[],
  skipsLocked = false,
): Promise<KeptCourse[]> {
  const locked = await tx.query
    .select({ id: devices.id })
    .from(devices)
    .where(isOneOf(devices.id, deviceIds))
    .orderBy(asc(devices.id))
    .for('no key update', skipsLocked ? { skipLocked: true } : {});
  const ids = locked.map(({ id }) => id);
  if (ids.length === 0) return [];
  // Whoever tells a device something notes that with its course, without a lock on the device.
  await tx.query
    .select({ id: courses.deviceId })
    .from(courses)
    .where(isOneOf(courses.deviceId, ids))
    .orderBy(asc(courses.deviceId))
    .for('update');
  // Read after the locks are had: before, it might have been what somebody was about to change.
  const kept = await keptCourses(tx, ids);
  return kept.toSorted((one, other) => one.device.id - other.device.id);
}

/** What a course came to and is to be written down. */
export interface AdvancedCourse {
  readonly kept: KeptCourse;
  readonly course: Course;
  readonly journal: Journal;
}

/** Begins the course of a device that was registered. */
export async function addCourse(tx: Database, deviceId: number, course: Course): Promise<void> {
  const row = courseRowOf(deviceId, course);
  await tx.query.insert(courses).values({ ...row, triedTo: row.advancedTo });
}

/** What is no part of a course itself is written elsewhere. */
const besideCourse = ['deviceId', 'triedTo', 'commandVersion', 'sentVersion', 'commandedAt'];
type CourseColumn = keyof typeof courses.$inferInsert;
const courseColumns = (Object.keys(getTableColumns(courses)) as CourseColumn[]).filter(
  (name) => !besideCourse.includes(name),
);
const allPlanColumns = Object.keys(getTableColumns(plans)) as (keyof typeof plans.$inferInsert)[];
const planColumns = allPlanColumns.filter((name) => name !== 'deviceId');

/**
 * Writes down what courses have come to, under the caller's lock on their devices. Where there is something
 * new to tell a device, it counts as not told.
 */
export async function storeCourses(
  tx: Database,
  advanced: readonly AdvancedCourse[],
): Promise<void> {
  if (advanced.length === 0) return;
  const rows = advanced.map(({ kept, course }) => ({
    ...courseRowOf(kept.device.id, course),
    triedTo: instantAtMs(course.atMs),
    commandVersion: kept.commandVersion + (isToldAnew(kept.course, course) ? 1 : 0),
    sentVersion: kept.sentVersion,
  }));
  await insertRows(tx, courses, rows, {
    columns: ['deviceId', ...courseColumns, 'triedTo', 'commandVersion', 'sentVersion'],
    replacing: { key: ['deviceId'], columns: [...courseColumns, 'commandVersion'] },
  });
  await storePlans(tx, advanced);
  await addEvents(tx, advanced);
  await addPieces(
    tx,
    advanced.filter(({ kept }) => !isHomeBattery(kept.device)),
  );
  await addBatteryDays(
    tx,
    advanced.filter(({ kept }) => isHomeBattery(kept.device)),
  );
  await storeSessions(tx, advanced);
  await addLateEnergy(tx, advanced);
}

/** Whether a device is to do something else than before. */
function isToldAnew(before: Course, after: Course): boolean {
  return (
    before.plan?.version !== after.plan?.version ||
    before.boostedAtMs !== after.boostedAtMs ||
    before.suspendedAtMs !== after.suspendedAtMs
  );
}

async function storePlans(tx: Database, advanced: readonly AdvancedCourse[]): Promise<void> {
  const changed = advanced.filter(
    ({ kept, course }) => kept.course.plan?.version !== course.plan?.version,
  );
  const gone = changed.flatMap(({ kept, course }) => (course.plan ? [] : [kept.device.id]));
  if (gone.length > 0) await tx.query.delete(plans).where(isOneOf(plans.deviceId, gone));
  const rows = changed.flatMap(({ kept, course }) => planRowOf(kept.device.id, course) ?? []);
  await insertRows(tx, plans, rows, {
    columns: allPlanColumns,
    replacing: { key: ['deviceId'], columns: planColumns },
  });
}

async function addEvents(tx: Database, advanced: readonly AdvancedCourse[]): Promise<void> {
  const rows = advanced.flatMap(({ kept, journal }) =>
    journal.events.map(({ kind, atMs, stored }) => ({
      deviceId: kept.device.id,
      happenedAt: instantAtMs(atMs),
      kind,
      storedMilliwattHours: stored,
    })),
  );
  await insertRows(tx, courseEvents, rows, {
    columns: ['deviceId', 'happenedAt', 'kind', 'storedMilliwattHours'],
  });
}

async function addPieces(tx: Database, advanced: readonly AdvancedCourse[]): Promise<void> {
  const withPieces = advanced.filter(({ journal }) => journal.pieces.length > 0);
  if (withPieces.length === 0) return;
  const moments = withPieces.flatMap(({ journal }) => journal.pieces.map(({ fromMs }) => fromMs));
  const known = await executedDaysOf(
    tx,
    withPieces.map(({ kept }) => kept.device.id),
    utcDayOf(moments.reduce((one, other) => Math.min(one, other))),
    utcDayOf(moments.reduce((one, other) => Math.max(one, other))),
  );
  const byKey = new Map(known.map((day) => [keyOfDay(day), day]));
  const rows = withPieces.flatMap(({ kept, course, journal }) =>
    daysWith(kept.device.id, journal.pieces, byKey).map((day) => ({
      ...day,
      energyWh: [...day.energyWh],
      fromSeconds: day.fromSeconds && [...day.fromSeconds],
      toSeconds: day.toSeconds && [...day.toSeconds],
      furtherPieces: day.furtherPieces && [...day.furtherPieces],
      updatedAt: instantAtMs(course.atMs).toString(),
    })),
  );
  const values = ['energyWh', 'fromSeconds', 'toSeconds', 'furtherPieces', 'updatedAt'] as const;
  await insertRows(tx, executedDays, rows, {
    columns: ['deviceId', 'day', 'kind', ...values],
    replacing: { key: ['deviceId', 'day', 'kind'], columns: values },
  });
}

const selectDays = statement('flex_executed_days', (query) =>
  query
    .select({
      deviceId: executedDays.deviceId,
      day: executedDays.day,
      kind: executedDays.kind,
      energyWh: executedDays.energyWh,
      fromSeconds: executedDays.fromSeconds,
      toSeconds: executedDays.toSeconds,
      furtherPieces: executedDays.furtherPieces,
    })
    .from(executedDays)
    .where(
      and(
        isAnyOf(executedDays.deviceId, 'deviceIds'),
        sql`${executedDays.day} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
      ),
    )
    .orderBy(asc(executedDays.deviceId), asc(executedDays.day), asc(executedDays.kind)),
);

/** What devices took from one UTC day to another, both included, such as `2026-12-01`. */
export function executedDaysOf(
  db: Database,
  deviceIds: readonly number[],
  from: string,
  to: string,
): Promise<ExecutedDay[]> {
  return selectDays(db, { deviceIds, from, to });
}

const sessionColumns = (
  Object.keys(getTableColumns(sessions)) as (keyof typeof sessions.$inferInsert)[]
).filter((name) => name !== 'id');
const problemColumns = Object.keys(
  getTableColumns(sessionProblems),
) as (keyof typeof sessionProblems.$inferInsert)[];

/**
 * Writes the sessions that have ended and those that go on. One in which nothing was taken is not in the
 * journal once it has ended: then its row goes too.
 */
async function storeSessions(tx: Database, advanced: readonly AdvancedCourse[]): Promise<void> {
  const matched = advanced.map(({ kept, course, journal }) => {
    const left = [...kept.open];
    const written = [...journal.sessions, ...course.open].map((session) => {
      const place = left.findIndex(
        (each) =>
          each.session.type === session.type && each.session.startedAtMs === session.startedAtMs,
      );
      const [before] = place < 0 ? [] : left.splice(place, 1);
      return { session, device: kept.device, before };
    });
    return { written, gone: left.map(({ id }) => id) };
  });
  const gone = matched.flatMap((each) => each.gone);
  const written = matched.flatMap((each) => each.written);
  const changed = written.filter(({ session, before }) => session !== before?.session);
  await withoutProblems(tx, [...gone, ...changed.flatMap(({ before }) => before?.id ?? [])]);
  if (gone.length > 0) await tx.query.delete(sessions).where(isOneOf(sessions.id, gone));
  // Those that were there first: a new one may take the place of one that ends.
  const old = changed.flatMap(({ session, device, before }) =>
    before ? [{ id: before.id, ...sessionRowOf(device.id, session, device.targetType) }] : [],
  );
  await insertRows(tx, sessions, old, {
    columns: ['id', ...sessionColumns],
    replacing: { key: ['id'], columns: ['endedAt', 'energyWh', 'storedAfter'] },
  });
  const fresh = changed.filter(({ before }) => !before);
  const ids = await insertRows(
    tx,
    sessions,
    fresh.map(({ session, device }) => sessionRowOf(device.id, session, device.targetType)),
    { columns: sessionColumns },
  );
  const numbered = [
    ...changed.flatMap(({ session, before }) => (before ? [{ id: before.id, session }] : [])),
    ...fresh.map(({ session }, place) => ({ id: ids[place] ?? 0, session })),
  ];
  const problems = numbered.flatMap(({ id, session }) => problemRowsOf(id, session.problems));
  await insertRows(tx, sessionProblems, problems, { columns: problemColumns });
}

async function withoutProblems(tx: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query.delete(sessionProblems).where(isOneOf(sessionProblems.sessionId, ids));
}

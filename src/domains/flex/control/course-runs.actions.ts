import { isDeepStrictEqual } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Job, Work } from '../../../engine/jobs.ts';
import { everyHalfHour } from '../../../kernel/schedules.ts';
import { correctAfterLatePieces } from './billing-of-cars.actions.ts';
import {
  type DeviceBehind,
  devicesBehind,
  earliestCourse,
  markTried,
  openRun,
  runDueTo,
} from './course-runs.store.ts';
import { type AdvancedCourse, keptCourseOf, lockCourses, storeCourses } from './courses.store.ts';
import { type CourseServices, followAll, reportsOf } from './following.actions.ts';

/** For so long a transaction may keep others from the database: PGlite has one connection for all. */
const batchMs = { pglite: 25, postgresql: 200 } as const;
const mostDevices = 500;

/** How many devices fit into a transaction, which is found out. */
interface Pace {
  devices: number;
}

/**
 * Writes down what has become certain of the courses of some devices, up to what the job has asked for.
 * Vendors are asked before the transaction; one that does not answer is asked when the next half-hour is
 * due, and what it reports then is not lost. A device that fails keeps none of the others.
 *
 * @param now the present, up to which bills may have been issued; the job's own moment where it is not given.
 *
 * @returns false where none is left, or all that are left are in the hands of others.
 */
export async function workOnCourses(
  db: Database,
  services: CourseServices,
  failed: (what: string, error: unknown) => void = () => {},
  pace: Pace = { devices: 1 },
  now?: Temporal.Instant,
): Promise<boolean> {
  const dueTo = await runDueTo(db);
  if (!dueTo) return false;
  const behind = await devicesBehind(db, dueTo, pace.devices);
  if (behind.length === 0) return false;
  try {
    const asked = await ask(db, services, behind, dueTo, failed);
    // What is asked for keeps nobody waiting, and the more devices ask at once, the more they share.
    const started = performance.now();
    await db.transaction((tx) => writeDown(tx, asked, dueTo, now ?? dueTo));
    adjust(pace, db.kind, performance.now() - started);
    const silent = behind.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    await markTried(db, silent, dueTo);
  } catch (error) {
    const [only, other] = behind;
    // The one that fails is found by trying each alone.
    pace.devices = 1;
    if (other || !only) return true;
    await markTried(db, [only.id], dueTo);
    failed(`device ${only.id}`, error);
  }
  return true;
}

function adjust(pace: Pace, kind: Database['kind'], tookMs: number): void {
  const fitting = Math.floor((pace.devices * batchMs[kind]) / Math.max(1, tookMs));
  pace.devices = Math.min(mostDevices, Math.max(1, Math.min(fitting, pace.devices * 2)));
}

type Advanced = ReadonlyMap<number, AdvancedCourse>;

/**
 * What the courses of devices come to at a moment, by device; those are left out whose vendor does not
 * answer. Outside services are asked here, and not under a lock.
 */
async function ask(
  db: Database,
  services: CourseServices,
  behind: readonly DeviceBehind[],
  dueTo: Temporal.Instant,
  failed: (what: string, error: unknown) => void,
): Promise<Advanced> {
  const toMs = dueTo.epochMilliseconds;
  const answers = await Promise.all(
    behind.map(async ({ id }) => {
      const kept = await db.read(keptCourseOf, id);
      if (!kept) return [];
      const { course, device } = kept;
      try {
        const { reports, failure } = await reportsOf(services.devices, device, course.atMs, toMs);
        return failure ? [] : [{ kept, reports }];
      } catch (error) {
        failed(`device ${id}`, error);
        return [];
      }
    }),
  );
  const all = answers.flat();
  const followed = await followAll(db, services, all, toMs);
  const advanced = all.flatMap(({ kept }, place) => {
    const each = followed[place];
    return each ? [[kept.device.id, { kept, ...each }] as const] : [];
  });
  return new Map(advanced);
}

/** Writes down what courses came to, but of those that somebody else keeps or has changed meanwhile. */
async function writeDown(
  tx: Database,
  asked: Advanced,
  dueTo: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const locked = await lockCourses(tx, [...asked.keys()], true);
  const unchanged = locked.flatMap((now) => {
    const advanced = asked.get(now.device.id);
    return advanced && isDeepStrictEqual(now, { ...advanced.kept }) ? [advanced] : [];
  });
  await storeCourses(tx, unchanged);
  await correctAfterLatePieces(
    tx,
    unchanged.map(({ kept, journal }) => ({ ...kept.device, pieces: journal.pieces })),
    now,
  );
  await markTried(
    tx,
    unchanged.map(({ kept }) => kept.device.id),
    dueTo,
  );
}

/**
 * Has the courses of all devices written down on every half-hour. Where a server was away for weeks it is
 * done by the day.
 */
export const coursesJob = {
  name: 'flex.courses',
  title: 'what devices did',
  schedule: everyHalfHour,
  isCumulative: true,
  beginsAfter: (db) => earliestCourse(db),
  isHeldBack: (tx) => isRunOpen(tx),
  async run(tx, dueAt) {
    await openRun(tx, dueAt);
  },
} satisfies Job;

/** Whether there are courses that were to be written down at an earlier moment. */
async function isRunOpen(tx: Database): Promise<boolean> {
  const dueTo = await runDueTo(tx);
  return dueTo !== null && (await devicesBehind(tx, dueTo, 1)).length > 0;
}

/** Writes down the courses that the job has asked for. */
export function coursesWork(): Work {
  const pace: Pace = { devices: 1 };
  return {
    title: 'what devices did',
    step: (db, clock, observer, services) =>
      workOnCourses(db, services, (what, error) => observer.failed(what, error), pace, clock.now()),
  };
}

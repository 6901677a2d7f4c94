import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import {
  type DeviceCommand,
  DeviceFailure,
  type DeviceReport,
} from '../../../outside/devices/port.ts';
import { correctAfterLatePieces } from './billing-of-cars.actions.ts';
import { tellDevice } from './commands.actions.ts';
import { commandOf } from './commands.rules.ts';
import type { Course, CourseChange, Journal } from './course.rules.ts';
import { beginCommand, type CommandOnTheWay, settleCommand } from './course-runs.store.ts';
import { type KeptCourse, keptCourseOf, lockCourses, storeCourses } from './courses.store.ts';
import {
  addressOf,
  type CourseServices,
  followAll,
  inputsOf,
  type Planning,
  PlanningNeeded,
  planningsOf,
  type Reports,
  reportsOf,
} from './following.actions.ts';
import { change, follow } from './following.rules.ts';

/** A course as it is at a moment: what is written down, followed from there in memory. */
export interface LiveCourse {
  readonly kept: KeptCourse;
  readonly course: Course;
  /** What became certain since it was written down. */
  readonly journal: Journal;
  /** False where the vendor does not answer: then nothing is known beyond what is written down. */
  readonly isReachable: boolean;
}

type CourseContext = Pick<Context, 'db' | 'clock'> & { readonly services: CourseServices };

const secondMs = 1000;

/** The present, in whole seconds as courses know them. */
function presentMs({ clock }: Pick<CourseContext, 'clock'>): number {
  return Math.floor(clock.now().epochMilliseconds / secondMs) * secondMs;
}

const live = new WeakMap<KeptCourse, Map<number, Promise<LiveCourse>>>();

/**
 * The course of a device at present; null of a device that has none. Nothing is written. However many
 * devices and fields ask at one moment, what is written down is read by one statement, and each course is
 * followed once.
 */
export async function courseNow(
  context: CourseContext,
  deviceId: number,
): Promise<LiveCourse | null> {
  const { db, services } = context;
  const kept = await db.read(keptCourseOf, deviceId);
  if (!kept) return null;
  const nowMs = presentMs(context);
  const known = live.get(kept) ?? new Map<number, Promise<LiveCourse>>();
  live.set(kept, known);
  const before = known.get(nowMs);
  if (before) return before;
  const following = liveCourse(db, services, kept, nowMs);
  known.set(nowMs, following);
  return following;
}

async function liveCourse(
  db: Database,
  services: CourseServices,
  kept: KeptCourse,
  toMs: number,
): Promise<LiveCourse> {
  const { course } = kept;
  if (kept.device.lifecycle !== 'LIVE' || course.atMs >= toMs) {
    return { kept, course, journal: nothing, isReachable: true };
  }
  const { failure, ...known } = await reportsOf(services.devices, kept.device, course.atMs, toMs);
  const reports = failure ? [lostAt(toMs, failure)] : known.reports;
  const [followed] = await followAll(db, services, [{ kept, reports }], toMs);
  if (!followed) throw new Error('A course was not followed');
  return { kept, ...followed, isReachable: failure === null };
}

const nothing: Journal = { pieces: [], events: [], sessions: [] };

/** A vendor that does not answer is to its customers a device that is lost. */
function lostAt(atMs: number, { reason }: DeviceFailure): DeviceReport {
  const link = reason === 'NOT_AUTHORISED' ? 'AUTHENTICATION_FAILED' : 'LOST';
  return { kind: 'LINK', atMs, link };
}

/** What the caller of `changeCourse` wants done. */
export interface Wish {
  /**
   * Looks, under the lock on the device, at the course as it is at present, and throws to refuse. It may be
   * called several times. Where the device need not take a command it may write through `tx` what the change
   * rests on, such as preferences.
   *
   * @returns what is done, or null where nothing is to be done any more.
   */
  readonly decide: (
    tx: Database,
    live: LiveCourse,
  ) => CourseChange | null | Promise<CourseChange | null>;
  /**
   * Whether it is done only if the device takes the command. Otherwise the device is told when it can be
   * reached.
   */
  readonly isTold: boolean;
  /** Whether the device is told only what it has not been told yet, where it need not take it. */
  readonly tellsOnlyNews?: boolean;
}

/**
 * Does something about a device: locks it, follows its course to the present, writes that down, changes
 * it and writes that down, in one transaction. So whoever asks later sees it.
 *
 * A command that the device has to take is sent between two transactions: the first notes that the device
 * is about to be told something, the second makes the change. Where the server dies in between, or two
 * commands cross, the device is told anew what is written down; see `commandsWork`.
 *
 * @returns the course as it is then; null of a device that has none.
 * @throws DeviceFailure where the vendor does not answer, or does not take the command: nothing is done.
 */
export async function changeCourse(
  context: CourseContext,
  deviceId: number,
  { decide, isTold, tellsOnlyNews = false }: Wish,
): Promise<LiveCourse | null> {
  const { db, services } = context;
  const kept = await db.read(keptCourseOf, deviceId);
  if (!kept) return null;
  const at = context.clock.now();
  const nowMs = presentMs(context);
  const fromMs = kept.course.atMs;
  const isFollowed = kept.device.lifecycle === 'LIVE' && fromMs < nowMs;
  const { reports, failure } = isFollowed
    ? await reportsOf(services.devices, kept.device, fromMs, nowMs)
    : nothingReported;
  if (failure) throw failure;
  const tryWith = async (planning: Planning | null) => {
    const step: Step = { deviceId, reports, nowMs, at, planning };
    if (!isTold) return db.transaction((tx) => changeOnce(tx, step, decide, null));
    const tried = await db.transaction((tx) => tryChange(tx, step, decide));
    if (!tried?.told) return tried?.live ?? null;
    const { command, ...told } = tried.told;
    await services.devices.send(addressOf(kept.device), command);
    return db.transaction((tx) => changeOnce(tx, step, decide, told));
  };
  const done = await tryWith(null).catch(async (error) => {
    if (!(error instanceof PlanningNeeded)) throw error;
    // Never asked for within a transaction, since outside services tell some of it.
    const plannings = await planningsOf(db, services, [kept], { fromMs, toMs: nowMs });
    return tryWith(plannings.get(deviceId) ?? null);
  });
  if (!done || isTold) return done;
  const hasNews = done.kept.commandVersion !== done.kept.sentVersion;
  if (hasNews || !tellsOnlyNews) {
    await tellDevice(db, services, deviceId, at).catch(keepToTell);
  }
  return done;
}

const nothingReported: Reports = { reports: [], failure: null };

/** What is done when a device cannot be told now: it is left to `commandsWork`. */
function keepToTell(error: unknown): void {
  if (!(error instanceof DeviceFailure)) throw error;
}

interface Step {
  readonly deviceId: number;
  readonly reports: readonly DeviceReport[];
  readonly nowMs: number;
  readonly at: Temporal.Instant;
  /** Null as long as it may not be needed. */
  readonly planning: Planning | null;
}

/**
 * The course of a device at present, with the device locked; others may have brought it further.
 *
 * @throws PlanningNeeded
 */
async function lockedCourse(
  tx: Database,
  { deviceId, reports, nowMs, planning }: Step,
): Promise<LiveCourse | null> {
  const [kept] = await lockCourses(tx, [deviceId]);
  if (!kept) return null;
  const { course, device } = kept;
  if (device.lifecycle !== 'LIVE' || course.atMs >= nowMs) {
    return { kept, course, journal: nothing, isReachable: true };
  }
  const left = reports.filter(({ atMs }) => atMs > course.atMs);
  const followed = follow(inputsOf({ kept, reports: left }, planning, nowMs), course, nowMs);
  return { kept, ...followed, isReachable: true };
}

/** What a change would come to, and the note that the device is about to be told of it. */
async function tryChange(
  tx: Database,
  step: Step,
  decide: Wish['decide'],
): Promise<{
  readonly live: LiveCourse;
  readonly told: (CommandOnTheWay & { readonly command: DeviceCommand }) | null;
} | null> {
  const live = await lockedCourse(tx, step);
  if (!live) return null;
  const what = await decide(tx, live);
  if (what === null) return { live, told: null };
  const inputs = inputsOf(
    { kept: live.kept, reports: [], unstored: live.journal.pieces },
    step.planning,
    live.course.atMs,
  );
  const { course } = change(inputs, live.course, what);
  const begun = await beginCommand(tx, step.deviceId, step.at);
  return { live, told: begun && { ...begun, command: commandOf(inputs.charger, course) } };
}

async function changeOnce(
  tx: Database,
  step: Step,
  decide: Wish['decide'],
  told: CommandOnTheWay | null,
): Promise<LiveCourse | null> {
  const live = await lockedCourse(tx, step);
  if (!live) return null;
  const what = await decide(tx, live);
  let { course } = live;
  const parts = [live.journal];
  if (what !== null) {
    // What `decide` has written, such as preferences, counts from now on.
    const [kept = live.kept] = await lockCourses(tx, [step.deviceId]);
    const after = change(
      inputsOf({ kept, reports: [], unstored: live.journal.pieces }, step.planning, course.atMs),
      course,
      what,
    );
    course = after.course;
    parts.push(after.journal);
  }
  const journal: Journal = {
    pieces: parts.flatMap(({ pieces }) => pieces),
    events: parts.flatMap(({ events }) => events),
    sessions: parts.flatMap(({ sessions }) => sessions),
    late: parts.flatMap(({ late }) => late ?? []),
  };
  await storeCourses(tx, [{ kept: live.kept, course, journal }]);
  await correctAfterLatePieces(tx, [{ ...live.kept.device, pieces: journal.pieces }], step.at);
  const [written] = await lockCourses(tx, [step.deviceId]);
  if (!written) return null;
  // Where nobody else has come between, what is written down now is what the device was told.
  if (told && told.version === live.kept.commandVersion) {
    await settleCommand(tx, step.deviceId, { ...told, version: written.commandVersion });
  }
  return { kept: written, course: written.course, journal: nothing, isReachable: true };
}

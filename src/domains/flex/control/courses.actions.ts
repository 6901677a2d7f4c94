import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { Services } from '../../../engine/services.ts';
import {
  type DeviceAddress,
  type DeviceCommand,
  DeviceFailure,
  type DeviceReport,
  type DevicesPort,
} from '../../../outside/devices/port.ts';
import { chargerOf } from './chargers.rules.ts';
import { tellDevice } from './commands.actions.ts';
import { commandOf } from './commands.rules.ts';
import type { Course, CourseInputs, Journal } from './course.rules.ts';
import { beginCommand, type CommandOnTheWay, settleCommand } from './course-runs.store.ts';
import { type KeptCourse, keptCourseOf, lockCourses, storeCourses } from './courses.store.ts';
import { type CourseChange, change, type Followed, follow } from './following.rules.ts';
import { knownPrices, nextPublicationMs, type PriceSource } from './known-prices.rules.ts';
import { priceSourcesOf } from './prices.actions.ts';
import { nextTarget } from './targets.rules.ts';

/** A course as it is at a moment: what is written down, followed from there in memory. */
export interface LiveCourse {
  readonly kept: KeptCourse;
  readonly course: Course;
  /** What became certain since it was written down. */
  readonly journal: Journal;
  /** False where the vendor does not answer: then nothing is known beyond what is written down. */
  readonly isReachable: boolean;
}

/** What following needs beside the database. */
export type CourseServices = Pick<Services, 'devices' | 'wholesalePrices' | 'carbonIntensity'>;
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

/** A device as its vendor knows it, without what its vendor need not know. */
function addressOf({ provider, integrationDeviceId }: DeviceAddress): DeviceAddress {
  return { provider, integrationDeviceId };
}

/** What a device has reported within a time, or how its vendor failed to tell. */
interface Reports {
  readonly reports: readonly DeviceReport[];
  readonly failure: DeviceFailure | null;
}

/** What a device has reported after one moment and not after another. */
export async function reportsOf(
  port: DevicesPort,
  device: DeviceAddress,
  afterMs: number,
  untilMs: number,
): Promise<Reports> {
  try {
    const reports = await port.reports(addressOf(device), afterMs, untilMs);
    return { reports, failure: null };
  } catch (failure) {
    if (failure instanceof DeviceFailure) return { reports: [], failure };
    throw failure;
  }
}

/** A course to be followed, with what its vehicle has reported since. */
export interface Reported {
  readonly kept: KeptCourse;
  readonly reports: readonly DeviceReport[];
}

/** Thrown where a plan is to be made and the prices for it are not there yet. */
class PricesNeeded extends Error {}

function inputsOf({ kept, reports }: Reported, source: PriceSource | null): CourseInputs {
  const { device, wanted } = kept;
  return {
    charger: chargerOf(device, wanted),
    reports,
    target: (atMs) => nextTarget(wanted, atMs),
    prices(fromMs, toMs, knownAtMs) {
      if (!source) throw new PricesNeeded();
      return knownPrices(source, fromMs, toMs, knownAtMs);
    },
    mostWh: null,
    // Without prices the earliest moment at which any come out: what follows from them is asked for then.
    nextPricesMs: source && !source.followsExchange ? () => null : nextPublicationMs,
  };
}

/** What can be worked out without prices, which most of the time is all. */
function withoutPrices<Answer>(work: () => Answer): Answer | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PricesNeeded) return null;
    throw error;
  }
}

/**
 * Follows courses to a moment. Prices are read for those alone that are planned anew on the way, by the
 * same statements for all of them.
 */
export async function followAll(
  db: Database,
  services: CourseServices,
  all: readonly Reported[],
  toMs: number,
): Promise<Followed[]> {
  const first = all.map((each) =>
    withoutPrices(() => follow(inputsOf(each, null), each.kept.course, toMs)),
  );
  const left = all.filter((_each, place) => first[place] === null);
  if (left.length === 0) return first as Followed[];
  const fromMs = Math.min(...left.map(({ kept }) => kept.course.atMs));
  const points = left.map(({ kept }) => kept.device);
  const sources = await priceSourcesOf(db, services, points, { fromMs, toMs });
  return all.map((each, place) => {
    const followed = first[place];
    if (followed) return followed;
    const source = sources.get(each.kept.device.meterPointId) ?? null;
    return follow(inputsOf(each, source), each.kept.course, toMs);
  });
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
  { decide, isTold }: Wish,
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
  const tryWith = async (source: PriceSource | null) => {
    const step: Step = { deviceId, reports, nowMs, at, source };
    if (!isTold) return db.transaction((tx) => changeOnce(tx, step, decide, null));
    const tried = await db.transaction((tx) => tryChange(tx, step, decide));
    if (!tried?.told) return tried?.live ?? null;
    const { command, ...told } = tried.told;
    await services.devices.send(addressOf(kept.device), command);
    return db.transaction((tx) => changeOnce(tx, step, decide, told));
  };
  const done = await tryWith(null).catch(async (error) => {
    if (!(error instanceof PricesNeeded)) throw error;
    // Never asked for within a transaction, since outside services tell some of them.
    const sources = await priceSourcesOf(db, services, [kept.device], { fromMs, toMs: nowMs });
    return tryWith(sources.get(kept.device.meterPointId) ?? null);
  });
  if (done && !isTold) await tellDevice(db, services, deviceId, at).catch(keepToTell);
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
  /** Null as long as prices may not be needed. */
  readonly source: PriceSource | null;
}

/**
 * The course of a device at present, with the device locked; others may have brought it further.
 *
 * @throws PricesNeeded
 */
async function lockedCourse(
  tx: Database,
  { deviceId, reports, nowMs, source }: Step,
): Promise<LiveCourse | null> {
  const [kept] = await lockCourses(tx, [deviceId]);
  if (!kept) return null;
  const { course, device } = kept;
  if (device.lifecycle !== 'LIVE' || course.atMs >= nowMs) {
    return { kept, course, journal: nothing, isReachable: true };
  }
  const left = reports.filter(({ atMs }) => atMs > course.atMs);
  const followed = follow(inputsOf({ kept, reports: left }, source), course, nowMs);
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
  const inputs = inputsOf({ kept: live.kept, reports: [] }, step.source);
  const { course } = change(inputs, live.course, what);
  const begun = await beginCommand(tx, step.deviceId, step.at);
  return { live, told: begun && { ...begun, command: commandOf(course) } };
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
    const after = change(inputsOf({ kept, reports: [] }, step.source), course, what);
    course = after.course;
    parts.push(after.journal);
  }
  const journal: Journal = {
    pieces: parts.flatMap(({ pieces }) => pieces),
    events: parts.flatMap(({ events }) => events),
    sessions: parts.flatMap(({ sessions }) => sessions),
  };
  await storeCourses(tx, [{ kept: live.kept, course, journal }]);
  const [written] = await lockCourses(tx, [step.deviceId]);
  if (!written) return null;
  // Where nobody else has come between, what is written down now is what the device was told.
  if (told && told.version === live.kept.commandVersion) {
    await settleCommand(tx, step.deviceId, { ...told, version: written.commandVersion });
  }
  return { kept: written, course: written.course, journal: nothing, isReachable: true };
}

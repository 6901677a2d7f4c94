import { and, asc, eq, gt, inArray, lt, min, ne, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { devices } from '../devices/devices.tables.ts';
import { courseRuns, courses } from './control.tables.ts';

const runId = 1;

/** The earliest moment up to which the course of a live device is written down; null without any. */
export async function earliestCourse(db: Database): Promise<Temporal.Instant | null> {
  const [row] = await db.query
    .select({ advancedTo: min(courses.advancedTo) })
    .from(courses)
    .innerJoin(devices, eq(devices.id, courses.deviceId))
    .where(eq(devices.lifecycle, 'LIVE'));
  return row?.advancedTo ?? null;
}

/** Has all courses written down to a moment; one that is earlier than what was asked for changes nothing. */
export async function openRun(tx: Database, dueTo: Temporal.Instant): Promise<void> {
  await tx.query
    .insert(courseRuns)
    .values({ id: runId, dueTo })
    .onConflictDoUpdate({
      target: courseRuns.id,
      set: { dueTo: sql`greatest(${courseRuns.dueTo}, excluded.due_to)` },
    });
}

/** Up to when all courses are to be written down; null before the first run. */
export async function runDueTo(db: Database): Promise<Temporal.Instant | null> {
  const [row] = await db.query.select().from(courseRuns).where(eq(courseRuns.id, runId));
  return row?.dueTo ?? null;
}

const isBehind = (dueTo: Temporal.Instant) =>
  and(lt(courses.triedTo, dueTo), lt(courses.advancedTo, dueTo), eq(devices.lifecycle, 'LIVE'));

/** A device whose course is to be written down further. */
export interface DeviceBehind {
  readonly id: number;
}

/** Live devices whose course has neither been written down to a moment nor tried to. */
export function devicesBehind(
  db: Database,
  dueTo: Temporal.Instant,
  most: number,
): Promise<{ id: number }[]> {
  return db.query
    .select({ id: devices.id })
    .from(courses)
    .innerJoin(devices, eq(devices.id, courses.deviceId))
    .where(isBehind(dueTo))
    .orderBy(asc(courses.triedTo), asc(courses.deviceId))
    .limit(most);
}

/** Notes that it was tried to write courses down to a moment. */
export async function markTried(
  tx: Database,
  deviceIds: readonly number[],
  triedTo: Temporal.Instant,
): Promise<void> {
  if (deviceIds.length === 0) return;
  await tx.query
    .update(courses)
    .set({ triedTo })
    .where(inArray(courses.deviceId, [...deviceIds]));
}

/** Live devices that are to be told something, the lowest numbers after one first. */
export async function devicesToTell(
  db: Database,
  afterId: number,
  most: number,
): Promise<number[]> {
  const rows = await db.query
    .select({ id: courses.deviceId })
    .from(courses)
    .innerJoin(devices, eq(devices.id, courses.deviceId))
    .where(
      and(
        gt(courses.deviceId, afterId),
        ne(courses.commandVersion, courses.sentVersion),
        eq(devices.lifecycle, 'LIVE'),
        eq(courses.link, 'CONNECTED'),
      ),
    )
    .orderBy(asc(courses.deviceId))
    .limit(most);
  return rows.map(({ id }) => id);
}

/**
 * Notes that a device is about to be told something. Whoever else is telling it at the same moment leaves
 * it to be told again.
 *
 * @returns what `settleCommand` takes; null where the device has no course.
 */
export async function beginCommand(db: Database, deviceId: number): Promise<number | null> {
  const [row] = await db.query
    .update(courses)
    .set({ commandVersion: sql`${courses.commandVersion} + 1` })
    .where(eq(courses.deviceId, deviceId))
    .returning({ version: courses.commandVersion });
  return row?.version ?? null;
}

/** Notes that a device has been told what it is to do, unless there is something newer to tell it. */
export async function settleCommand(
  db: Database,
  deviceId: number,
  version: number,
): Promise<void> {
  await db.query
    .update(courses)
    .set({ sentVersion: version })
    .where(and(eq(courses.deviceId, deviceId), eq(courses.commandVersion, version)));
}

/** Notes that a device has been told the newest of what it is to do. */
export async function settleLatest(tx: Database, deviceId: number): Promise<void> {
  await tx.query
    .update(courses)
    .set({ sentVersion: sql`${courses.commandVersion}` })
    .where(eq(courses.deviceId, deviceId));
}

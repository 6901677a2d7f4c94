import { and, asc, eq, gt, isNull, lt, min, ne, or, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { isOneOf } from '../../../database/unnested.ts';
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
  return (
    db.query
      .select({ id: devices.id })
      .from(courses)
      .innerJoin(devices, eq(devices.id, courses.deviceId))
      .where(isBehind(dueTo))
      // By the index alone: sorted any further, all that are left would be read for each batch.
      .orderBy(asc(courses.triedTo))
      .limit(most)
  );
}

/** Notes that it was tried to write courses down to a moment. */
export async function markTried(
  tx: Database,
  deviceIds: readonly number[],
  triedTo: Temporal.Instant,
): Promise<void> {
  if (deviceIds.length === 0) return;
  await tx.query.update(courses).set({ triedTo }).where(isOneOf(courses.deviceId, deviceIds));
}

/** A command that is on its way for longer has come to nothing, or its server has died. */
const longestOnTheWay = { minutes: 1 } as const;

/**
 * Live devices that are to be told something and to which nothing is on its way, the lowest numbers
 * after one first.
 */
export async function devicesToTell(
  db: Database,
  at: Temporal.Instant,
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
        or(isNull(courses.commandedAt), lt(courses.commandedAt, at.subtract(longestOnTheWay))),
        eq(devices.lifecycle, 'LIVE'),
        eq(courses.link, 'CONNECTED'),
      ),
    )
    .orderBy(asc(courses.deviceId))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** A command that a device is about to be told. */
export interface CommandOnTheWay {
  readonly version: number;
  /** Whether nothing else was on its way to the device when it began. */
  readonly isAlone: boolean;
}

/** Notes that a device is about to be told something; null where it has no course. */
export async function beginCommand(
  db: Database,
  deviceId: number,
  at: Temporal.Instant,
): Promise<CommandOnTheWay | null> {
  const since = at.subtract(longestOnTheWay).toString();
  const { rows } = (await db.query.execute(sql`
    with before as (
      select device_id, commanded_at from ${courses} where device_id = ${deviceId} for update)
    update ${courses} set command_version = command_version + 1,
      commanded_at = ${at.toString()}::timestamptz
    from before where ${courses.deviceId} = before.device_id
    returning ${courses.commandVersion} as version,
      coalesce(before.commanded_at < ${since}::timestamptz, true) as is_alone`)) as unknown as {
    rows: { version: number; is_alone: boolean }[];
  };
  const [row] = rows;
  return row ? { version: row.version, isAlone: row.is_alone } : null;
}

/**
 * Notes that a device has been told the newest of what it is to do. Where something else was on its way at
 * the same time, or there is something newer, that is not certain: then it is left to be told again.
 *
 * @param version the newest that the command tells of.
 */
export async function settleCommand(
  db: Database,
  deviceId: number,
  { version, isAlone }: CommandOnTheWay,
): Promise<void> {
  if (!isAlone) return;
  await db.query
    .update(courses)
    .set({ sentVersion: version, commandedAt: null })
    .where(and(eq(courses.deviceId, deviceId), eq(courses.commandVersion, version)));
}

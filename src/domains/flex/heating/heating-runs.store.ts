import { and, asc, eq, lt, min, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { devices } from '../devices/devices.tables.ts';
import { heatingControllers, heatingRuns } from './heating.tables.ts';

const runId = 1;

/** The earliest moment up to which a live heat pump is written down; null without any. */
export async function earliestHeating(db: Database): Promise<Temporal.Instant | null> {
  const [row] = await db.query
    .select({ advancedTo: min(heatingControllers.advancedTo) })
    .from(heatingControllers)
    .innerJoin(devices, eq(devices.id, heatingControllers.deviceId))
    .where(eq(devices.lifecycle, 'LIVE'));
  return row?.advancedTo ?? null;
}

/** Has all heat pumps written down to a moment; one that is earlier than what was asked for changes nothing. */
export async function openHeatingRun(tx: Database, dueTo: Temporal.Instant): Promise<void> {
  await tx.query
    .insert(heatingRuns)
    .values({ id: runId, dueTo })
    .onConflictDoUpdate({
      target: heatingRuns.id,
      set: { dueTo: sql`greatest(${heatingRuns.dueTo}, excluded.due_to)` },
    });
}

/** Up to when all heat pumps are to be written down; null before the first run. */
export async function heatingDueTo(db: Database): Promise<Temporal.Instant | null> {
  const [row] = await db.query.select().from(heatingRuns).where(eq(heatingRuns.id, runId));
  return row?.dueTo ?? null;
}

/** Live heat pumps that are not written down to a moment, those that are furthest behind first. */
export function heatingsBehind(
  db: Database,
  dueTo: Temporal.Instant,
  most: number,
): Promise<{ id: number; meterPointId: number; advancedTo: Temporal.Instant }[]> {
  return db.query
    .select({
      id: devices.id,
      meterPointId: devices.meterPointId,
      advancedTo: heatingControllers.advancedTo,
    })
    .from(heatingControllers)
    .innerJoin(devices, eq(devices.id, heatingControllers.deviceId))
    .where(and(lt(heatingControllers.advancedTo, dueTo), eq(devices.lifecycle, 'LIVE')))
    .orderBy(asc(heatingControllers.advancedTo), asc(devices.id))
    .limit(most);
}

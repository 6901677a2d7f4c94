import { and, asc, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { utcDayMs } from '../../kernel/calendar.ts';
import { halfHourDaysOf, utcDayOf } from './half-hours.store.ts';
import {
  meterPoints,
  meterReadings,
  meters,
  registerReads,
  registers,
  smartDevices,
} from './tables.ts';

/** The register that stands for a meter's whole flow, and where the meter hangs. */
export interface Series {
  readonly meterId: number;
  readonly registerId: number;
  readonly identifier: string;
}

/** The meters that a device at work measures for; null where there is no such device. */
export async function metersOfDevice(
  db: Database,
  deviceId: string,
): Promise<{ imported: Series | null; exported: Series | null; gas: Series | null } | null> {
  const [device] = await db.query
    .select({
      importMeterId: smartDevices.importMeterId,
      exportMeterId: smartDevices.exportMeterId,
      gasMeterId: smartDevices.gasMeterId,
    })
    .from(smartDevices)
    .where(and(eq(smartDevices.deviceId, deviceId), isNotNull(smartDevices.networkId)));
  if (!device) return null;
  const [imported, exported, gas] = await Promise.all(
    [device.importMeterId, device.exportMeterId, device.gasMeterId].map((meterId) =>
      meterId === null ? null : seriesOf(db, meterId),
    ),
  );
  return { imported: imported ?? null, exported: exported ?? null, gas: gas ?? null };
}

async function seriesOf(db: Database, meterId: number): Promise<Series | null> {
  const [found] = await db.query
    .select({
      meterId: meters.id,
      registerId: registers.id,
      identifier: meterPoints.identifier,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .where(eq(meters.id, meterId))
    .orderBy(asc(registers.id))
    .limit(1);
  return found ?? null;
}

/** What a meter's registers showed together when they were last read, at an instant or before. */
export async function lastReadingBefore(
  db: Database,
  meterId: number,
  atMs: number,
): Promise<{ readAtMs: number; shown: string } | null> {
  const [found] = await db.query
    .select({
      readAt: meterReadings.readAt,
      shown: sql<string>`sum(coalesce(${registerReads.accepted}, ${registerReads.received}))::text`,
    })
    .from(meterReadings)
    .innerJoin(registerReads, eq(registerReads.readingId, meterReadings.id))
    .where(
      and(
        eq(meterReadings.meterId, meterId),
        eq(meterReadings.quality, 'ACTUAL'),
        lte(meterReadings.readAt, Temporal.Instant.fromEpochMilliseconds(atMs)),
      ),
    )
    .groupBy(meterReadings.id)
    .orderBy(desc(meterReadings.readAt))
    .limit(1);
  return found ? { readAtMs: found.readAt.epochMilliseconds, shown: found.shown } : null;
}

/** A register's half-hours that begin in a range, by their start in milliseconds. */
export async function halfHoursBetween(
  db: Database,
  registerId: number,
  startMs: number,
  endMs: number,
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  if (startMs >= endMs) return found;
  const days = await db.read(halfHourDaysOf, {
    registerId,
    fromDay: utcDayOf(startMs),
    toDay: utcDayOf(endMs - 1),
  });
  for (const day of days) {
    for (const [place, value] of day.values.entries()) {
      const atMs = day.startMs + (place * utcDayMs) / 48;
      if (value !== null && atMs >= startMs && atMs < endMs) found.set(atMs, value);
    }
  }
  return found;
}

import { and, asc, desc, eq, gte, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { halfHourDaysOf, utcDayOf } from '../half-hours/half-hours.store.ts';
import {
  gasDetails,
  meterPoints,
  meterReadings,
  meters,
  registerReads,
  registers,
  smartDevices,
} from '../tables.ts';

/** The register that stands for a meter's whole flow, and where the meter hangs. */
export interface Series {
  readonly meterId: number;
  readonly registerId: number;
  readonly meterPointId: number;
  readonly identifier: string;
  /** Local distribution zone, of gas. */
  readonly ldz: string | null;
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
  const [series] = await db.query
    .select({
      meterId: meters.id,
      registerId: registers.id,
      meterPointId: meterPoints.id,
      identifier: meterPoints.identifier,
      ldz: gasDetails.ldz,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .leftJoin(gasDetails, eq(gasDetails.meterPointId, meterPoints.id))
    .where(eq(meters.id, meterId))
    .orderBy(asc(registers.id))
    .limit(1);
  return series ?? null;
}

interface WholeReading {
  readonly readAtMs: number;
  readonly shown: string;
}

/** What a meter's registers showed together when they were last read, at an instant or before. */
export function lastReadingBefore(
  db: Database,
  meterId: number,
  atMs: number,
): Promise<WholeReading | null> {
  const at = Temporal.Instant.fromEpochMilliseconds(atMs);
  return wholeReading(db, meterId, lte(meterReadings.readAt, at), desc(meterReadings.readAt));
}

/** What a meter's registers showed together when they were first read, at an instant or after. */
export function firstReadingFrom(
  db: Database,
  meterId: number,
  atMs: number,
): Promise<WholeReading | null> {
  const at = Temporal.Instant.fromEpochMilliseconds(atMs);
  return wholeReading(db, meterId, gte(meterReadings.readAt, at), asc(meterReadings.readAt));
}

async function wholeReading(
  db: Database,
  meterId: number,
  condition: SQL,
  order: SQL,
): Promise<WholeReading | null> {
  const [reading] = await db.query
    .select({
      readAt: meterReadings.readAt,
      shown: sql<string>`sum(${registerReads.accepted})::text`,
    })
    .from(meterReadings)
    .innerJoin(registerReads, eq(registerReads.readingId, meterReadings.id))
    .where(
      and(
        eq(meterReadings.meterId, meterId),
        eq(meterReadings.quality, 'ACTUAL'),
        isNotNull(registerReads.accepted),
        condition,
      ),
    )
    .groupBy(meterReadings.id)
    .orderBy(order)
    .limit(1);
  return reading ? { readAtMs: reading.readAt.epochMilliseconds, shown: reading.shown } : null;
}

/** A register's half-hours that begin in a range, by their start in milliseconds. */
export async function halfHoursBetween(
  db: Database,
  registerId: number,
  startMs: number,
  endMs: number,
): Promise<Map<number, number>> {
  const halfHours = new Map<number, number>();
  if (startMs >= endMs) return halfHours;
  const days = await db.read(halfHourDaysOf, {
    registerId,
    fromDay: utcDayOf(startMs),
    toDay: utcDayOf(endMs - 1),
  });
  for (const day of days) {
    for (const [place, value] of day.values.entries()) {
      const atMs = day.startMs + (place * utcDayMs) / 48;
      if (value !== null && atMs >= startMs && atMs < endMs) halfHours.set(atMs, value);
    }
  }
  return halfHours;
}

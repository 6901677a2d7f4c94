import { and, eq, ne, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { meterReadings, meters, registerReads } from '../tables.ts';
import type { MeterReadingRow } from './readings.store.ts';

/** Lets one transaction at a time write readings of a meter; others wait for its end. */
export async function lockMeter(tx: Database, meterId: number): Promise<void> {
  await tx.query.select({ id: meters.id }).from(meters).where(eq(meters.id, meterId)).for('update');
}

/** A reading by its identifier. Whether the viewer has access to it is checked after. */
export async function readingById(db: Database, id: number): Promise<MeterReadingRow | null> {
  const [reading] = await db.query.select().from(meterReadings).where(eq(meterReadings.id, id));
  return reading ?? null;
}

/** What registers showed at a reading, as it is to be written. */
export interface NewRead {
  readonly registerId: number;
  readonly received: string;
  readonly accepted: string | null;
  readonly problem: string | null;
}

/** Writes a customer's reading of a meter. */
export async function insertReading(
  tx: Database,
  reading: { readonly meterId: number; readonly readAt: Temporal.Instant },
  receivedAt: Temporal.Instant,
  reads: readonly NewRead[],
): Promise<number> {
  const [added] = await tx.query
    .insert(meterReadings)
    .values({
      ...reading,
      eventType: 'CUSTOMER',
      source: 'CUSTOMER',
      quality: 'ACTUAL',
      receivedAt,
    })
    .returning({ id: meterReadings.id });
  if (!added) throw new Error('A reading was not written');
  const readingId = added.id;
  await tx.query.insert(registerReads).values(reads.map((read) => ({ readingId, ...read })));
  return readingId;
}

/** Writes other figures, and another moment, of a reading that is there. */
export async function rewriteReading(
  tx: Database,
  id: number,
  readAt: Temporal.Instant,
  receivedAt: Temporal.Instant,
  reads: readonly NewRead[],
): Promise<void> {
  await tx.query.update(meterReadings).set({ readAt, receivedAt }).where(eq(meterReadings.id, id));
  for (const { registerId, ...read } of reads) {
    await tx.query
      .update(registerReads)
      .set(read)
      .where(and(eq(registerReads.readingId, id), eq(registerReads.registerId, registerId)));
  }
}

/** Whether a meter has another reading of a customer's at a moment. */
export async function hasOtherReadingAt(
  tx: Database,
  meterId: number,
  readAt: Temporal.Instant,
  exceptId: number,
): Promise<boolean> {
  const [other] = await tx.query
    .select({ id: meterReadings.id })
    .from(meterReadings)
    .where(
      and(
        eq(meterReadings.meterId, meterId),
        eq(meterReadings.readAt, readAt),
        eq(meterReadings.eventType, 'CUSTOMER'),
        ne(meterReadings.id, exceptId),
      ),
    );
  return other !== undefined;
}

/** Sets aside what readings say of a register, because an actual reading has told better. */
export async function setAside(
  tx: Database,
  registerId: number,
  readingIds: readonly number[],
  problem: string,
): Promise<void> {
  if (readingIds.length === 0) return;
  await tx.query
    .update(registerReads)
    .set({ accepted: null, problem })
    .where(
      and(
        eq(registerReads.registerId, registerId),
        sql`${registerReads.readingId} = any(${sql.param([...readingIds])}::int[])`,
      ),
    );
}

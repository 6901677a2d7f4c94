import { eq } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterReadings, registerReads, registers } from '../tables.ts';

const selectReads = statement('reads_of_registers', (query) =>
  query
    .select({
      registerId: registerReads.registerId,
      readingId: registerReads.readingId,
      meterId: registers.meterId,
      readAt: meterReadings.readAt,
      eventType: meterReadings.eventType,
      source: meterReadings.source,
      quality: meterReadings.quality,
      receivedAt: meterReadings.receivedAt,
      received: registerReads.received,
      accepted: registerReads.accepted,
      problem: registerReads.problem,
    })
    .from(registerReads)
    .innerJoin(meterReadings, eq(meterReadings.id, registerReads.readingId))
    .innerJoin(registers, eq(registers.id, registerReads.registerId))
    .where(isAnyOf(registerReads.registerId, 'ids'))
    .orderBy(registerReads.registerId, meterReadings.readAt, meterReadings.id),
);

export type RegisterReadRow = Awaited<ReturnType<typeof selectReads>>[number];

/** Everything a register is known to have shown, the earliest first: a few dozen readings. */
export const readsOfRegister = loadMany<number, RegisterReadRow>(
  'metering.readsOfRegister',
  (db, ids) => selectReads(db, { ids }),
  ({ registerId }) => registerId,
);

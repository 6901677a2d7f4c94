import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import type { WorldStep } from '../../demo/step.ts';
import { seededRandom } from '../../kernel/random.ts';
import { textOfThousandths, thousandthsOf } from './dial.rules.ts';
import { checkRead, type DialRead } from './readings.rules.ts';
import { meterReadings, meters, registerReads, registers } from './tables.ts';

/**
 * Readings that people got wrong: digits swapped, another dial read, one digit too many. They come
 * in between right ones, fail the checks and are set aside.
 */
export const quarantinedReadingsDemo: WorldStep = {
  name: 'quarantined-readings',
  title: 'readings that cannot be right',
  async write(tx) {
    const byMeter = Map.groupBy(await readByPeople(tx), ({ meterId }) => meterId);
    for (const [meterId, reads] of byMeter) {
      const random = seededRandom(`halfhour misreading ${reads[0]?.serialNumber}`);
      const before = reads[1] ?? reads[0];
      if (!before || !random.chance(0.6)) continue;
      const readAt = before.readAt.add({ hours: 24 * 12 + 9 });
      const [added] = await tx.query
        .insert(meterReadings)
        .values({
          meterId,
          readAt,
          eventType: 'CUSTOMER',
          source: 'CUSTOMER',
          quality: 'ACTUAL',
          receivedAt: readAt.add({ minutes: 3 }),
        })
        .returning({ id: meterReadings.id });
      for (const read of reads.filter(({ readingId }) => readingId === before.readingId)) {
        const last: DialRead = {
          atMs: before.readAt.epochMilliseconds,
          thousandths: thousandthsOf(read.received),
        };
        const wrong = misread(last.thousandths, random.pick(['less', 'more', 'too long'] as const));
        const { acceptedThousandths, problem } = checkRead(
          { digits: read.digits, yearlyThousandths: read.annualConsumptionKwh * 1000 },
          last,
          { atMs: readAt.epochMilliseconds, thousandths: wrong },
        );
        await tx.query.insert(registerReads).values({
          readingId: added?.id ?? 0,
          registerId: read.registerId,
          received: textOfThousandths(wrong),
          accepted: acceptedThousandths === null ? null : textOfThousandths(acceptedThousandths),
          problem,
        });
      }
    }
  },
};

/** A dial of five digits, misread. */
function misread(thousandths: number, how: 'less' | 'more' | 'too long'): number {
  const shown = Math.floor(thousandths / 1000);
  if (how === 'too long') return (shown * 10 + 7) * 1000 + 100_000_000;
  const wrong = how === 'less' ? shown - 2700 : shown + 41_000;
  return (((wrong % 100_000) + 100_000) % 100_000) * 1000;
}

/** What people have read off their meters, meter by meter in order of time. */
function readByPeople(tx: Database) {
  return tx.query
    .select({
      meterId: meters.id,
      serialNumber: meters.serialNumber,
      readingId: meterReadings.id,
      readAt: meterReadings.readAt,
      registerId: registers.id,
      digits: registers.digits,
      annualConsumptionKwh: registers.annualConsumptionKwh,
      received: registerReads.received,
    })
    .from(registerReads)
    .innerJoin(registers, eq(registers.id, registerReads.registerId))
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterReadings, eq(meterReadings.id, registerReads.readingId))
    .where(
      sql`not exists (select from ${meterReadings} sent
        where sent.meter_id = ${meters.id} and sent.source = 'SMART')`,
    )
    .orderBy(asc(meters.id), asc(meterReadings.readAt), asc(registers.id));
}

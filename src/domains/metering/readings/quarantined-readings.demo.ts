import { asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { textOfThousandths, thousandthsOf } from '../meters/dial.rules.ts';
import { meterPoints, meterReadings, meters, registerReads, registers } from '../tables.ts';
import { checkRead, type DialRead } from './readings.rules.ts';

/** A home that has lately read less than it had read before: one of the two must be wrong. */
const contradictedHome = 'household-043';

/**
 * Readings that people got wrong: digits swapped, another dial read, one digit too many. They come
 * in between right ones, fail the checks and are set aside.
 */
export const quarantinedReadingsDemo: WorldStep = {
  name: 'quarantined-readings',
  title: 'readings that cannot be right',
  async write(tx, { plan, begunAt }) {
    const contradicted = plan.households.find(({ key }) => key === contradictedHome)?.supply;
    const byMeter = Map.groupBy(await readByPeople(tx), ({ meterId }) => meterId);
    for (const reads of byMeter.values()) {
      const [first] = reads;
      const last = reads.at(-1);
      if (!first || !last) continue;
      const random = seededRandom(`halfhour misreading ${first.serialNumber}`);
      const before = reads[1] ?? first;
      if (random.chance(0.6)) {
        const readAt = before.readAt.add({ hours: 24 * 12 + 9 });
        await writeMisread(tx, readAt, readTogether(reads, before), () =>
          random.pick(['less', 'more', 'too long'] as const),
        );
      }
      if (first.identifier === contradicted?.electricity.mpan) {
        await writeMisread(tx, begunAt, readTogether(reads, last), () => 'less');
      }
    }
  },
};

type Read = Awaited<ReturnType<typeof readByPeople>>[number];

function readTogether(reads: readonly Read[], { readingId }: Read): Read[] {
  return reads.filter((each) => each.readingId === readingId);
}

/** A customer's reading of a whole meter that is wrong, after one that was right. */
async function writeMisread(
  tx: Database,
  readAt: Temporal.Instant,
  before: readonly Read[],
  howNext: () => Misread,
): Promise<void> {
  const [{ meterId }] = before as [Read];
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
  for (const read of before) {
    const last: DialRead = {
      atMs: read.readAt.epochMilliseconds,
      thousandths: thousandthsOf(read.received),
    };
    const wrong = misread(last.thousandths, howNext());
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

type Misread = 'less' | 'more' | 'too long';

/** A dial of five digits, misread. */
function misread(thousandths: number, how: Misread): number {
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
      identifier: meterPoints.identifier,
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
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .innerJoin(meterReadings, eq(meterReadings.id, registerReads.readingId))
    .where(
      sql`not exists (select from ${meterReadings} sent
        where sent.meter_id = ${meters.id} and sent.source in ('SMART', 'DATA_COLLECTOR'))`,
    )
    .orderBy(asc(meters.id), asc(meterReadings.readAt), asc(registers.id));
}

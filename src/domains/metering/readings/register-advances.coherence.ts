import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { type Check, snapshot, violationsOf } from '../../../database/coherence.ts';
import type { Database } from '../../../database/database.ts';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { bandSpans, type Scheme } from '../../../kernel/schemes.ts';
import { advanceOf, thousandthsOf } from '../meters/dial.rules.ts';
import { switchingOf } from '../meters/switching.rules.ts';
import {
  electricityDetails,
  halfHourDays,
  meterReadings,
  meters,
  registerReads,
  registers,
} from '../tables.ts';

/** As many meters are compared at once. */
const batch = 50;

/** The registers of electricity meters that count two rates or three, by meter, in a lasting order. */
async function registersByMeter(tx: Database) {
  const rows = await tx.query
    .select({
      meterId: meters.id,
      meterType: meters.meterType,
      gspGroupId: electricityDetails.gspGroupId,
      registerId: registers.id,
      rateType: registers.rateType,
      digits: registers.digits,
      multiplier: registers.multiplier,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(electricityDetails, eq(electricityDetails.meterPointId, meters.meterPointId))
    .where(inArray(registers.rateType, ['DAY', 'NIGHT', 'OFF_PEAK']))
    .orderBy(asc(meters.id), asc(registers.id));
  return [...Map.groupBy(rows, ({ meterId }) => meterId).values()].filter(
    ({ length }) => length === 2 || length === 3,
  );
}

type SwitchedRegister = Awaited<ReturnType<typeof registersByMeter>>[number][number];

/** What the registers showed, as it was accepted of actual readings, by register and in order. */
async function readsByRegister(tx: Database, registerIds: readonly number[]) {
  const rows = await tx.query
    .select({
      registerId: registerReads.registerId,
      readAt: meterReadings.readAt,
      accepted: sql<string>`${registerReads.accepted}`,
    })
    .from(registerReads)
    .innerJoin(meterReadings, eq(meterReadings.id, registerReads.readingId))
    .where(
      and(
        inArray(registerReads.registerId, [...registerIds]),
        isNotNull(registerReads.accepted),
        eq(meterReadings.quality, 'ACTUAL'),
        // People read whole figures, half-hours are exact.
        ne(meterReadings.eventType, 'CUSTOMER'),
      ),
    )
    .orderBy(asc(meterReadings.readAt), asc(registerReads.id));
  return Map.groupBy(rows, ({ registerId }) => registerId);
}

/** Half-hours by when they begin; those of a whole meter stand with its first register. */
async function halfHoursByRegister(tx: Database, registerIds: readonly number[]) {
  const rows = await tx.query
    .select({
      registerId: halfHourDays.registerId,
      day: halfHourDays.day,
      values: sql<(number | null)[]>`${halfHourDays.values}`,
    })
    .from(halfHourDays)
    .where(inArray(halfHourDays.registerId, [...registerIds]));
  const byRegister = new Map<number, Map<number, number>>();
  for (const { registerId, day, values } of rows) {
    const known = byRegister.get(registerId) ?? new Map<number, number>();
    byRegister.set(registerId, known);
    const dayMs = Math.floor(Date.parse(day) / utcDayMs) * utcDayMs;
    for (const [place, value] of values.entries()) {
      if (value !== null) known.set(dayMs + place * halfHourMs, value);
    }
  }
  return byRegister;
}

/** What went through one band between two moments; null where a half-hour has not arrived. */
function countedIn(
  halfHours: ReadonlyMap<number, number>,
  scheme: Scheme,
  band: string,
  fromMs: number,
  toMs: number,
): number | null {
  let sum = 0;
  for (const span of bandSpans(scheme, fromMs, toMs)) {
    for (let ms = span.fromMs; ms < span.toMs; ms += halfHourMs) {
      const value = halfHours.get(ms);
      if (value === undefined) return null;
      if (span.band === band) sum += value;
    }
  }
  return sum;
}

/** Compares the advances of a meter's registers with its half-hours. */
function differencesOf(
  ofMeter: readonly SwitchedRegister[],
  reads: Awaited<ReturnType<typeof readsByRegister>>,
  halfHours: ReadonlyMap<number, number>,
): string[] {
  const [first] = ofMeter;
  if (!first || halfHours.size === 0) return [];
  const scheme = switchingOf(first, ofMeter.length === 3 ? 3 : 2);
  return ofMeter.flatMap(({ meterId, registerId, rateType, digits, multiplier }) => {
    const ofRegister = reads.get(registerId) ?? [];
    return ofRegister.slice(1).flatMap((read, place) => {
      const before = ofRegister[place];
      if (!before) return [];
      const [fromMs, toMs] = [before.readAt.epochMilliseconds, read.readAt.epochMilliseconds];
      const counted = countedIn(halfHours, scheme, rateType, fromMs, toMs);
      const [shownBefore, shown] = [thousandthsOf(before.accepted), thousandthsOf(read.accepted)];
      const advance = advanceOf(shownBefore, shown, digits) * Number(multiplier);
      // What is shown is cut to thousandths of a step of the dial.
      if (counted === null || Math.abs(counted - advance) < Number(multiplier)) return [];
      return [
        `register ${registerId} of meter ${meterId} from ${before.readAt} to ${read.readAt}: ` +
          `${rateType} half-hours ${counted}, advance ${advance}`,
      ];
    });
  });
}

export const registerAdvancesCoherence: readonly Check[] = [
  {
    title:
      'A register of several rates advances by the half-hours for which its meter switches to it',
    find: ({ db }, most) =>
      snapshot(db, async (tx) => {
        const everyMeter = await registersByMeter(tx);
        const differences: string[] = [];
        for (let from = 0; from < everyMeter.length; from += batch) {
          const some = everyMeter.slice(from, from + batch);
          const ids = some.flat().map(({ registerId }) => registerId);
          const [reads, halfHours] = [
            await readsByRegister(tx, ids),
            await halfHoursByRegister(tx, ids),
          ];
          for (const ofMeter of some) {
            const [first] = ofMeter;
            const counted = halfHours.get(first?.registerId ?? 0) ?? new Map<number, number>();
            differences.push(...differencesOf(ofMeter, reads, counted));
          }
        }
        return violationsOf(differences, most);
      }),
  },
];

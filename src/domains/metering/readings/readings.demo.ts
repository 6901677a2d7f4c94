import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { RowBatch } from '../../../database/row-batch.ts';
import type { TownPlan } from '../../../demo/plan.ts';
import type { World, WorldDay } from '../../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { sumsByBand } from '../../../kernel/schemes.ts';
import { type DayOfPlace, liveDays } from '../half-hours/live-days.demo.ts';
import { placeDay } from '../half-hours/profiles.demo.ts';
import { thousandthsOf, unitsPerStep } from '../meters/dial.rules.ts';
import { gasMeterRecords } from '../meters/meters.tables.ts';
import type { Supply } from '../meters/supplies.demo.ts';
import { switchingOf } from '../meters/switching.rules.ts';
import { placesOf } from '../places/places.demo.ts';
import { meterPoints, meterReadings, meters, registerReads, registers } from '../tables.ts';

const daysBack = 396;

/**
 * A home whose meter was read by the customer on the day that the world began. That reading is
 * written before all others, so that its number is 1 on every machine.
 */
const lastReadToday = 'household-056';

/**
 * Readings as they would have come in: an opening one, then at each month's end from smart meters,
 * each quarter from people or readers elsewhere, some of them estimated. What a dial shows is what
 * it showed at first plus what has flowed since.
 */
export async function writeReadings(
  tx: Database,
  { begunAt }: World,
  supplies: readonly Supply[],
): Promise<void> {
  const today = dayOfDate(todayInLondon({ now: () => begunAt }));
  const rows = await RowBatch.open(tx, [meterReadings]);
  const inOrder = supplies.toSorted((a, b) => Number(isReadToday(b)) - Number(isReadToday(a)));
  for (const supply of inOrder) {
    const { place, isSmart, flow, meterId, registers, unitsPerStep } = supply;
    const random = seededRandom(`halfhour readings ${place.key} ${flow}`);
    const from = Math.max(today - daysBack, dayOfDate(place.occupiedFrom));
    const to = place.occupiedTo ? Math.min(today, dayOfDate(place.occupiedTo)) : today;
    const shown = openingShown(random, registers);
    const moments: { day: number; shown: number[] }[] = [];
    for (let day = from; day <= to; day += 1) {
      const isDue = isReadingDay(day, from, to, isSmart) || (day === to && isReadToday(supply));
      if (isDue) moments.push({ day, shown: [...shown] });
      if (day === to) break;
      for (const [index, amount] of perRegister(supply, day).entries()) {
        shown[index] = (shown[index] ?? 0) + amount;
      }
    }
    const taken = moments.map(({ day, shown: values }, index) => ({
      values,
      reading: { meterId, ...readingOn(day, supply, index === 0, random) },
    }));
    const ofToday = isReadToday(supply) ? taken.pop() : undefined;
    if (ofToday) taken.unshift({ ...ofToday, reading: readBy(ofToday.reading, begunAt) });
    for (const { values, reading } of taken) {
      const readingId = rows.addNumbered(meterReadings, reading);
      for (const [place, { id }] of registers.entries()) {
        const value = dial((values[place] ?? 0) / unitsPerStep, supply);
        rows.add(registerReads, [{ readingId, registerId: id, received: value, accepted: value }]);
      }
    }
  }
  await rows.write();
}

function isReadToday({ place, flow }: Pick<Supply, 'place' | 'flow'>): boolean {
  return place.key === lastReadToday && flow === 'import';
}

/** A reading that the customer has just taken, whoever would have taken it else. */
function readBy<Reading extends ReturnType<typeof readingOn>>(
  reading: Reading,
  receivedAt: Temporal.Instant,
): Reading {
  const { source, quality } = { source: 'CUSTOMER', quality: 'ACTUAL' as const };
  return { ...reading, eventType: 'CUSTOMER', source, quality, receivedAt };
}

/** How a reading of a day came in, drawn where it may have come in several ways. */
function readingOn(
  day: number,
  supply: Pick<Supply, 'place' | 'flow' | 'isSmart'>,
  isFirst: boolean,
  random: Random,
): Omit<typeof meterReadings.$inferInsert, 'meterId'> {
  const { isSmart } = supply;
  const isEstimate = !isSmart && !isFirst && random.chance(0.25);
  const readAt = startOfLondonDay(dateOfDay(day));
  return {
    readAt,
    eventType: isFirst
      ? 'CHANGE_OF_SUPPLY'
      : isSmart
        ? remoteEventOf(supply)
        : isEstimate
          ? 'ESTIMATE'
          : random.pick(['CUSTOMER', 'DATA_COLLECTOR']),
    source: isSmart ? sourceOf(supply) : isEstimate ? 'ESTIMATE' : 'CUSTOMER',
    quality: isEstimate ? ('ESTIMATE' as const) : ('ACTUAL' as const),
    receivedAt: readAt.add({ hours: isSmart ? 1 : 9 }),
  };
}

/** The reading with which a meter that nobody has read yet begins, in thousandths. */
function openingShown(random: Random, registers: readonly unknown[]): number[] {
  return registers.map(() => random.integer(1200, 48_000) * 1000);
}

/**
 * The readings at the midnight that ends a day: of every smart meter, and where a quarter begins of
 * the others as well. A dial shows what it last showed plus what has flowed since.
 */
export const readingsDay: WorldDay = {
  name: 'demo.readings',
  title: 'readings',
  async write(tx, { plan }, endedDay, services) {
    const day = endedDay + 1;
    const readings: (typeof meterReadings.$inferInsert)[] = [];
    const shown: { registerId: number; value: string }[][] = [];
    const town = await dialsOfTown(tx, plan, day);
    const charged = town.filter(({ place }) => place.traits.vehicles.length > 0);
    const firstDay = Math.min(day, ...charged.map(({ last }) => last?.day ?? day));
    const dayOf = await liveDays(tx, services, placesOf(plan), firstDay, day);
    for (const dials of town) {
      const { place, flow, meterId, registers, unitsPerStep: perStep, last } = dials;
      const random = seededRandom(`halfhour readings ${place.key} ${flow}${last ? ` ${day}` : ''}`);
      const values = last ? last.shown : openingShown(random, registers);
      for (let since = last?.day ?? day; since < day; since += 1) {
        for (const [index, amount] of perRegister(dials, since, dayOf).entries()) {
          values[index] = (values[index] ?? 0) + amount;
        }
      }
      readings.push({ meterId, ...readingOn(day, dials, last === null, random) });
      shown.push(
        registers.map(({ id }, index) => ({
          registerId: id,
          value: dial((values[index] ?? 0) / perStep, dials),
        })),
      );
    }
    if (readings.length === 0) return;
    const added = await tx.query
      .insert(meterReadings)
      .values(readings)
      .returning({ id: meterReadings.id });
    await tx.query.insert(registerReads).values(
      shown.flatMap((reads, index) =>
        reads.map(({ registerId, value }) => ({
          readingId: added[index]?.id ?? 0,
          registerId,
          received: value,
          accepted: value,
        })),
      ),
    );
  },
};

interface TownDials
  extends Pick<
    Supply,
    'place' | 'flow' | 'isSmart' | 'meterId' | 'meterType' | 'registers' | 'unitsPerStep'
  > {
  /** What had flowed through its registers when it was last read, in thousandths, and on which day. */
  readonly last: { readonly day: number; readonly shown: number[] } | null;
}

/** The town's meters that are read at the midnight with which a London day begins. */
async function dialsOfTown(tx: Database, plan: TownPlan, day: number): Promise<TownDials[]> {
  const { day: ofMonth, month } = dateOfDay(day);
  const isQuarterDay = ofMonth === 1 && month % 3 === 1;
  const supplies = new Map<string, Pick<Supply, 'place' | 'flow' | 'isSmart'>>();
  for (const place of placesOf(plan)) {
    const { electricity, gas } = place.supply;
    const { mpan, exportMpan, hasSmartMeter: isSmart } = electricity;
    supplies.set(mpan, { place, flow: 'import', isSmart });
    if (exportMpan) supplies.set(exportMpan, { place, flow: 'export', isSmart });
    if (gas) supplies.set(gas.mprn, { place, flow: 'gas', isSmart: gas.hasSmartMeter });
  }
  const rows = await lastReads(tx);
  return [...Map.groupBy(rows, ({ meterId }) => meterId).values()].flatMap((dials) => {
    const [first] = dials as [(typeof rows)[number]];
    const { identifier, meterId, meterType, readAt } = first;
    const perStep = unitsPerStep(first);
    const supply = supplies.get(identifier);
    if (!supply || !(supply.isSmart || isQuarterDay)) return [];
    const { occupiedFrom, occupiedTo } = supply.place;
    if (day < dayOfDate(occupiedFrom) || (occupiedTo && day > dayOfDate(occupiedTo))) return [];
    const last = readAt && {
      day: dayOfDate(londonDateOf(readAt)),
      shown: dials.map(({ accepted }) => Math.round(thousandthsOf(accepted ?? '0') * perStep)),
    };
    const registers = dials.map(({ registerId: id, rateType }) => ({ id, rateType }));
    const meter = { meterId, meterType, registers, unitsPerStep: perStep };
    const supplyToRead = { ...supply, ...meter, last };
    return last && last.day >= day ? [] : [supplyToRead];
  });
}

/** Every register of the meters that hang now, in a lasting order, with its last accepted read. */
function lastReads(tx: Database) {
  return tx.query
    .select({
      identifier: meterPoints.identifier,
      meterId: meters.id,
      meterType: meters.meterType,
      registerId: registers.id,
      rateType: registers.rateType,
      multiplier: registers.multiplier,
      isImperial: gasMeterRecords.isImperial,
      readAt: meterReadings.readAt,
      accepted: registerReads.accepted,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .leftJoin(gasMeterRecords, eq(gasMeterRecords.meterId, meters.id))
    .leftJoin(
      meterReadings,
      // The last one alone is looked up, by the index on meter and time.
      sql`${meterReadings.id} = (
        select last.id from ${meterReadings} last where last.meter_id = ${meters.id} and exists (
          select from ${registerReads} read
            where read.reading_id = last.id and read.accepted is not null
        ) order by last.read_at desc limit 1)`,
    )
    .leftJoin(
      registerReads,
      and(
        eq(registerReads.readingId, meterReadings.id),
        eq(registerReads.registerId, registers.id),
      ),
    )
    .where(isNull(meters.activeTo))
    .orderBy(asc(registers.id));
}

/** What a data collector fetches comes in like what a smart meter sends. */
function remoteEventOf({ place, flow }: Pick<Supply, 'place' | 'flow'>): string {
  if (place.kind === 'prepay') return 'PREPAY';
  return place.traits.hasCurrentTransformer && flow !== 'gas' ? 'DATA_COLLECTOR' : 'SMART_METER';
}

function sourceOf({ place, flow }: Pick<Supply, 'place' | 'flow'>): string {
  return place.traits.hasCurrentTransformer && flow !== 'gas' ? 'DATA_COLLECTOR' : 'SMART';
}

function isReadingDay(day: number, from: number, to: number, isSmart: boolean): boolean {
  if (day === from || day === to) return day === from || isSmart;
  const { day: dayOfMonth, month } = dateOfDay(day);
  return dayOfMonth === 1 && (isSmart || month % 3 === 1);
}

/** What flowed through each register on a day, in Wh or litres: rates share it as the meter switches. */
export function perRegister(
  { place, flow, meterType, registers }: Pick<Supply, 'place' | 'flow' | 'meterType' | 'registers'>,
  day: number,
  dayOf: DayOfPlace = (of, each) => placeDay(of.traits, each),
): number[] {
  const { startMs, importWh, exportWh, gasLitres } = dayOf(place, day);
  const halfHours = { import: importWh, export: exportWh, gas: gasLitres }[flow];
  if (registers.length === 1) return [halfHours.reduce((sum, value) => sum + value, 0)];
  const meter = { meterType, gspGroupId: place.gspGroup };
  const sums = sumsByBand(
    switchingOf(meter, registers.length === 3 ? 3 : 2),
    startMs,
    halfHours,
  ) as ReadonlyMap<string, number>;
  return registers.map(({ rateType }) => sums.get(rateType) ?? 0);
}

/** Dials start over after their last digit; old ones show no decimals. */
function dial(
  thousandths: number,
  { isSmart, place, flow }: Pick<Supply, 'isSmart' | 'place' | 'flow'>,
): string {
  const digits = place.traits.isBusiness && flow !== 'gas' ? 6 : 5;
  const shown = Math.floor(thousandths) % 10 ** (digits + 3);
  return isSmart ? (shown / 1000).toFixed(3) : String(Math.floor(shown / 1000));
}

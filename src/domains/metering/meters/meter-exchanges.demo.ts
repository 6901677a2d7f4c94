import { eq, type InferSelectModel } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { WorldStep } from '../../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import { type Place, placesOf } from '../places/places.demo.ts';
import { perRegister } from '../readings/readings.demo.ts';
import { pickMaker } from '../supply/supply-facts.demo.ts';
import {
  electricityDetails,
  meterPoints,
  meterReadings,
  meters,
  registerReads,
  registers,
} from '../tables.ts';
import { m3PerHundredCubicFeet } from './dial.rules.ts';

/**
 * The homes whose old meters gave way to smart ones while they were supplied. One took tokens, and
 * one switched between two rates by radio.
 */
const exchangedAt: readonly string[] = [
  'household-everything',
  'household-plain',
  'household-009',
  'household-013',
];
/** Before the town's half-hours begin, so that none of them is of the old meter. */
const daysAgo = 420;
/** Whose let home had its old meters exchanged for others of their kind, each in the middle of a bill. */
const landlordKey = 'household-018';

/** Meters that were taken away, and what they showed on the day. */
export const meterExchangesDemo: WorldStep = {
  name: 'meter-exchanges',
  title: 'meters that were exchanged',
  async write(tx, world) {
    const places = placesOf(world.plan).filter(({ key }) => exchangedAt.includes(key));
    const today = todayInLondon({ now: () => world.begunAt });
    const exchangedOn = today.subtract({ days: daysAgo });
    for (const place of places) {
      await exchangeBoth(tx, place, { exchangedOn, readFrom: place.occupiedFrom });
    }
    // The last, so that the meters before them keep their numbers.
    const letHome = placesOf(world.plan).find(({ kind }) => kind === 'occupier');
    const landlord = world.plan.households.find(({ key }) => key === landlordKey);
    if (!letHome || !landlord) return;
    const readFrom = landlord.account.createdOn;
    await exchangeBoth(tx, letHome, { exchangedOn: null, readFrom });
  },
};

interface Exchange {
  /** The London day; null where the meter that hangs now was put up in place of one of its own kind. */
  readonly exchangedOn: Temporal.PlainDate | null;
  /** Since when whoever is supplied has read the old one. */
  readonly readFrom: Temporal.PlainDate;
}

async function exchangeBoth(tx: Database, place: Place, when: Exchange): Promise<void> {
  const { electricity, gas } = place.supply;
  await exchange(tx, place, electricity.mpan, when);
  if (gas) await exchange(tx, place, gas.mprn, when);
}

async function exchange(
  tx: Database,
  place: Place,
  identifier: string,
  { exchangedOn: becameSmartOn, readFrom }: Exchange,
): Promise<void> {
  const rows = await tx.query
    .select({ meter: meters, register: registers, fuel: meterPoints.fuel })
    .from(meterPoints)
    .innerJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .innerJoin(registers, eq(registers.meterId, meters.id))
    .where(eq(meterPoints.identifier, identifier))
    .orderBy(registers.id);
  const [first] = rows;
  if (!first) return;
  const { meter, fuel } = first;
  const flow = fuel === 'GAS' ? 'gas' : 'import';
  const random = seededRandom(`halfhour exchange ${identifier}`);
  const exchangedOn = becameSmartOn ?? meter.activeFrom;
  const oldUnitsPerStep = fuel === 'GAS' ? m3PerHundredCubicFeet : 1;
  const newDials = {
    place,
    flow,
    unitsPerStep: becameSmartOn ? 1 : oldUnitsPerStep,
    meterType: meter.meterType,
    registers: rows.map(({ register }) => register),
  } as const;
  const old = oldMeterOf(meter, place, fuel, random);
  const [oldMeter] = await tx.query
    .insert(meters)
    .values({
      ...meter,
      id: undefined,
      ...old,
      ...(!becameSmartOn && hungSince(readFrom, random.fork('hung'))),
      activeTo: exchangedOn,
    })
    .returning({ id: meters.id });
  const meterId = oldMeter?.id ?? 0;
  const oldRegisters = await tx.query
    .insert(registers)
    .values(
      newDials.registers.map((register) => ({
        ...register,
        id: undefined,
        meterId,
        decimalPlaces: 0,
        digits: fuel === 'GAS' ? 4 : 5,
      })),
    )
    .returning();
  if (becameSmartOn) await becomeSmart(tx, meter, exchangedOn);
  const shown = oldRegisters.map(() => random.integer(2000, 6000) * 1000);
  const { meterType } = old;
  const registersAndUnits = { registers: oldRegisters, unitsPerStep: oldUnitsPerStep };
  const oldDials = { place, flow, meterType, ...registersAndUnits } as const;
  await writeOldReadings(tx, oldDials, meterId, { exchangedOn, readFrom, begun: shown });
  await writeFirstReading(tx, newDials, meter.id, exchangedOn, becameSmartOn !== null);
}

/** The meter that hangs now was put up on the day, and has sent its half-hours since. */
async function becomeSmart(
  tx: Database,
  meter: MeterRow,
  exchangedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.query
    .update(meters)
    .set({
      activeFrom: exchangedOn,
      manufacturedYear: exchangedOn.year - 1,
      createdAt: startOfLondonDay(exchangedOn).add({ hours: 10 }),
    })
    .where(eq(meters.id, meter.id));
  await tx.query
    .update(meterPoints)
    .set({ smartStartOn: exchangedOn })
    .where(eq(meterPoints.id, meter.meterPointId));
  await tx.query
    .update(electricityDetails)
    .set({
      dccEffectiveFrom: exchangedOn,
      ihdEffectiveFrom: exchangedOn,
      smsOperatorEffectiveFrom: exchangedOn,
    })
    .where(eq(electricityDetails.meterPointId, meter.meterPointId));
}

/** A meter hung before whoever was supplied first came. */
function hungSince(readFrom: Temporal.PlainDate, random: Random) {
  const activeFrom = readFrom.subtract({ days: random.integer(900, 4000) });
  return { activeFrom, manufacturedYear: activeFrom.year - 1 };
}

function oldMeterOf(meter: MeterRow, { kind, traits }: Place, fuel: string, random: Random) {
  const isPrepay = kind === 'prepay';
  const gasSerial = `M0${random.integer(10, 19)}A${random.integer(10_000_000, 99_999_999)}`;
  const electricitySerial = `D${random.integer(10, 23)}L${random.integer(100_000, 999_999)}`;
  const electricityType = isPrepay ? 'T' : traits.hasNightHeating ? 'N' : 'MAIN_';
  const maker = pickMaker(false, random.fork('maker'));
  return {
    serialNumber: fuel === 'GAS' ? gasSerial : electricitySerial,
    meterType: fuel === 'GAS' ? 'U6' : electricityType,
    isPrepay,
    makeAndType: `${maker.name} ${fuel === 'GAS' ? maker.gas : maker.electricity}`,
    manufacturedYear: meter.activeFrom.year - 6,
    importMeterId: null,
  };
}

type MeterRow = InferSelectModel<typeof meters>;

interface Dials {
  readonly place: Place;
  readonly flow: 'import' | 'gas';
  /** What the dial's figures stand for, in kWh or cubic metres. */
  readonly unitsPerStep: number;
  readonly meterType: string;
  readonly registers: readonly InferSelectModel<typeof registers>[];
}

/** At most two years back: an opening reading, the customer's each quarter, and the last. */
async function writeOldReadings(
  tx: Database,
  dials: Dials,
  meterId: number,
  {
    exchangedOn,
    readFrom,
    begun,
  }: {
    readonly exchangedOn: Temporal.PlainDate;
    readonly readFrom: Temporal.PlainDate;
    readonly begun: readonly number[];
  },
): Promise<void> {
  const last = dayOfDate(exchangedOn);
  const first = Math.max(dayOfDate(readFrom), last - 730);
  const shown = [...begun];
  for (let day = first; day <= last; day += 1) {
    const { day: ofMonth, month } = dateOfDay(day);
    const isLast = day === last;
    if (day === first || isLast || (ofMonth === 1 && month % 3 === 0)) {
      const eventType = day === first ? 'CHANGE_OF_SUPPLY' : isLast ? 'METER_EXCHANGE' : 'CUSTOMER';
      const source = isLast ? 'OPERATOR' : 'CUSTOMER';
      await writeReading(tx, dials, meterId, dateOfDay(day), { eventType, source, shown });
    }
    for (const [index, used] of perRegister(dials, day).entries()) {
      shown[index] = (shown[index] ?? 0) + used;
    }
  }
}

/** What the new meter showed when it was put up: what it was first read with, less the use since. */
async function writeFirstReading(
  tx: Database,
  dials: Dials,
  meterId: number,
  exchangedOn: Temporal.PlainDate,
  isSmart: boolean,
): Promise<void> {
  const [reading] = await tx.query
    .select()
    .from(meterReadings)
    .where(eq(meterReadings.meterId, meterId))
    .orderBy(meterReadings.readAt)
    .limit(1);
  if (!reading) return;
  const reads = await tx.query
    .select()
    .from(registerReads)
    .where(eq(registerReads.readingId, reading.id));
  const shown = dials.registers.map(({ id }) => {
    const read = reads.find(({ registerId }) => registerId === id);
    return Math.round(Number(read?.received ?? 0) * 1000 * dials.unitsPerStep);
  });
  const firstDay = dayOfDate(londonDateOf(reading.readAt));
  for (let day = dayOfDate(exchangedOn); day < firstDay; day += 1) {
    for (const [index, used] of perRegister(dials, day).entries()) {
      shown[index] = (shown[index] ?? 0) - used;
    }
  }
  if (isSmart) {
    // What was first read is no longer an opening: the meter changed under the same supplier.
    await tx.query
      .update(meterReadings)
      .set({ eventType: dials.place.kind === 'prepay' ? 'PREPAY' : 'SMART_METER' })
      .where(eq(meterReadings.id, reading.id));
  }
  const exchanged = { eventType: 'METER_EXCHANGE', source: 'OPERATOR', shown };
  await writeReading(tx, dials, meterId, exchangedOn, exchanged);
}

async function writeReading(
  tx: Database,
  { registers: dials, unitsPerStep }: Dials,
  meterId: number,
  on: Temporal.PlainDate,
  read: { eventType: string; source: string; shown: readonly number[] },
): Promise<void> {
  const { eventType, source, shown } = read;
  const readAt = startOfLondonDay(on);
  const receivedAt = readAt.add({ hours: 9 });
  const [reading] = await tx.query
    .insert(meterReadings)
    .values({ meterId, readAt, eventType, source, quality: 'ACTUAL', receivedAt })
    .returning({ id: meterReadings.id });
  await tx.query.insert(registerReads).values(
    dials.map(({ id, digits, decimalPlaces }, index) => {
      const all = 10 ** digits * 1000;
      const turned = Math.floor((shown[index] ?? 0) / unitsPerStep);
      const thousandths = ((turned % all) + all) % all;
      const value =
        decimalPlaces > 0
          ? (thousandths / 1000).toFixed(3)
          : String(Math.floor(thousandths / 1000));
      return { readingId: reading?.id ?? 0, registerId: id, received: value, accepted: value };
    }),
  );
}

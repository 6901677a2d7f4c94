import { eq, type InferSelectModel } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { World, WorldStep } from '../../demo/step.ts';
import { dateOfDay, dayOfDate } from '../../kernel/calendar.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../kernel/london.ts';
import { seededRandom } from '../../kernel/random.ts';
import { type Place, placesOf } from './places.demo.ts';
import { placeDay } from './profiles.demo.ts';
import {
  electricityDetails,
  meterPoints,
  meterReadings,
  meters,
  registerReads,
  registers,
} from './tables.ts';

/** The homes whose old meters gave way to smart ones while they were supplied. */
const exchangedAt: readonly string[] = ['household-everything', 'household-plain', 'household-013'];
/** Before the town's half-hours begin, so that none of them is of the old meter. */
const daysAgo = 420;
const thousandthsPerDial = 100_000_000;

/** Meters that were taken away, and what they showed on the day. */
export const meterExchangesDemo: WorldStep = {
  name: 'meter-exchanges',
  title: 'meters that were exchanged',
  async write(tx, world) {
    const places = placesOf(world.plan).filter(({ key }) => exchangedAt.includes(key));
    for (const place of places) {
      const { electricity, gas } = place.supply;
      await exchange(tx, world, place, electricity.mpan);
      if (gas) await exchange(tx, world, place, gas.mprn);
    }
  },
};

async function exchange(
  tx: Database,
  { begunAt }: World,
  place: Place,
  identifier: string,
): Promise<void> {
  const exchangedOn = todayInLondon({ now: () => begunAt }).subtract({ days: daysAgo });
  const [found] = await tx.query
    .select({ meter: meters, register: registers, fuel: meterPoints.fuel })
    .from(meterPoints)
    .innerJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .innerJoin(registers, eq(registers.meterId, meters.id))
    .where(eq(meterPoints.identifier, identifier));
  if (!found) return;
  const { meter, register, fuel } = found;
  const random = seededRandom(`halfhour exchange ${identifier}`);
  const isPrepay = place.kind === 'prepay';
  const old = {
    ...meter,
    id: undefined,
    serialNumber:
      fuel === 'GAS'
        ? `M0${random.integer(10, 19)}A${random.integer(10_000_000, 99_999_999)}`
        : `D${random.integer(10, 23)}L${random.integer(100_000, 999_999)}`,
    activeTo: exchangedOn,
    meterType: fuel === 'GAS' ? 'U6' : isPrepay ? 'T' : 'MAIN_',
    isPrepay,
    makeAndType: 'Landmark 5192',
    manufacturedYear: meter.activeFrom.year - 6,
    importMeterId: null,
  };
  const [oldMeter] = await tx.query.insert(meters).values(old).returning({ id: meters.id });
  const [oldRegister] = await tx.query
    .insert(registers)
    .values({ ...register, id: undefined, meterId: oldMeter?.id ?? 0, decimalPlaces: 0 })
    .returning({ id: registers.id });
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
  await writeOldReadings(tx, {
    place,
    isGas: fuel === 'GAS',
    meterId: oldMeter?.id ?? 0,
    registerId: oldRegister?.id ?? 0,
    from: place.occupiedFrom,
    to: exchangedOn,
    begunAt: random.integer(20_000, 60_000) * 1000,
  });
  await writeFirstReading(tx, place, fuel === 'GAS', meter, register.id, exchangedOn);
}

interface OldDial {
  readonly place: Place;
  readonly isGas: boolean;
  readonly meterId: number;
  readonly registerId: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** What it showed at first, in thousandths. */
  readonly begunAt: number;
}

/** At most two years back: an opening reading, the customer's each quarter, and the last. */
async function writeOldReadings(tx: Database, dial: OldDial): Promise<void> {
  const { place, isGas, meterId, registerId, from, to, begunAt } = dial;
  const last = dayOfDate(to);
  const first = Math.max(dayOfDate(from), last - 730);
  let shown = begunAt;
  for (let day = first; day <= last; day += 1) {
    const { day: ofMonth, month } = dateOfDay(day);
    const isLast = day === last;
    if (day === first || isLast || (ofMonth === 1 && month % 3 === 0)) {
      const eventType = day === first ? 'CHANGE_OF_SUPPLY' : isLast ? 'METER_EXCHANGE' : 'CUSTOMER';
      await writeRead(tx, meterId, registerId, dateOfDay(day), {
        eventType,
        source: isLast ? 'OPERATOR' : 'CUSTOMER',
        shown: String(Math.floor((shown % thousandthsPerDial) / 1000)),
      });
    }
    shown += usedOn(place, isGas, day);
  }
}

/** What the new meter showed when it was put up: what it was first read with, less the use since. */
async function writeFirstReading(
  tx: Database,
  place: Place,
  isGas: boolean,
  meter: InferSelectModel<typeof meters>,
  registerId: number,
  exchangedOn: Temporal.PlainDate,
): Promise<void> {
  const [read] = await tx.query
    .select({ received: registerReads.received, readAt: meterReadings.readAt })
    .from(registerReads)
    .innerJoin(meterReadings, eq(meterReadings.id, registerReads.readingId))
    .where(eq(registerReads.registerId, registerId))
    .orderBy(meterReadings.readAt)
    .limit(1);
  if (!read) return;
  const firstDay = dayOfDate(londonDateOf(read.readAt));
  let shown = Math.round(Number(read.received) * 1000);
  for (let day = dayOfDate(exchangedOn); day < firstDay; day += 1) {
    shown -= usedOn(place, isGas, day);
  }
  // What was first read is no longer an opening: the meter changed under the same supplier.
  await tx.query
    .update(meterReadings)
    .set({ eventType: place.kind === 'prepay' ? 'PREPAY' : 'SMART_METER' })
    .where(eq(meterReadings.id, (await firstReadingId(tx, meter.id)) ?? 0));
  await writeRead(tx, meter.id, registerId, exchangedOn, {
    eventType: 'METER_EXCHANGE',
    source: 'OPERATOR',
    shown: (((shown + thousandthsPerDial) % thousandthsPerDial) / 1000).toFixed(3),
  });
}

async function firstReadingId(tx: Database, meterId: number): Promise<number | null> {
  const [first] = await tx.query
    .select({ id: meterReadings.id })
    .from(meterReadings)
    .where(eq(meterReadings.meterId, meterId))
    .orderBy(meterReadings.readAt)
    .limit(1);
  return first?.id ?? null;
}

async function writeRead(
  tx: Database,
  meterId: number,
  registerId: number,
  on: Temporal.PlainDate,
  { eventType, source, shown }: { eventType: string; source: string; shown: string },
): Promise<void> {
  const readAt = startOfLondonDay(on);
  const [reading] = await tx.query
    .insert(meterReadings)
    .values({
      meterId,
      readAt,
      eventType,
      source,
      quality: 'ACTUAL',
      receivedAt: readAt.add({ hours: 9 }),
    })
    .returning({ id: meterReadings.id });
  await tx.query
    .insert(registerReads)
    .values({ readingId: reading?.id ?? 0, registerId, received: shown, accepted: shown });
}

function usedOn(place: Place, isGas: boolean, day: number): number {
  const { importWh, gasLitres } = placeDay(place.traits, day);
  return (isGas ? gasLitres : importWh).reduce((sum, value) => sum + value, 0);
}

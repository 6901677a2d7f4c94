import { Temporal } from 'temporal-polyfill';
import { copyNumberedRows, copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { TownPlan } from '../../../demo/plan.ts';
import type { World, WorldDay, WorldStep } from '../../../demo/step.ts';
import { dayOfDate, startOfDayMs } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { divisionOfGspGroup } from '../../../kernel/working-days.ts';
import { metersInPrepayMode, occupanciesAt, type PrepayMeter } from '../../metering/index.ts';
import { placesOf } from '../../metering/places/places.demo.ts';
import { addLedgers } from '../ledgers/ledgers.store.ts';
import {
  meterDaysOfMeter,
  openingRegisters,
  recordSnapshots,
  registersBefore,
  rulesOf,
  snapshotOf,
  withDebtsOfDay,
} from './prepay.actions.ts';
import {
  debtsOfPrepayMeter,
  type PrepayMeterRow,
  type PrepaySnapshotRow,
  pendingTopUps,
  prepayMetersInUse,
} from './prepay.store.ts';
import { prepayDebts, prepayMeters, prepaySnapshots } from './prepay.tables.ts';
import { passDay } from './prepay-registers.rules.ts';
import { bookPrepayUse } from './prepay-use.actions.ts';
import { planTopUps, type TopUpHabit, topUpAt } from './top-up-habits.demo.ts';
import { acceptTopUp, type NewTopUp, recordTopUps } from './top-ups.actions.ts';

/** How far back the registers go: as the half-hours that they follow from, from a month's begin on. */
const daysBack = 396;

/** A prepayment meter of the town. */
interface TownMeter extends PrepayMeter {
  /** The place of its home among those with prepayment meters: the first is short of money. */
  readonly home: number;
  readonly key: string;
}

async function townMeters(tx: Database, plan: TownPlan): Promise<TownMeter[]> {
  const places = placesOf(plan).filter(({ kind }) => kind === 'prepay');
  return (await metersInPrepayMode(tx)).flatMap((meter) => {
    const home = places.findIndex(
      ({ supply }) =>
        supply.electricity.mpan === meter.identifier || supply.gas?.mprn === meter.identifier,
    );
    const key = places[home]?.key;
    return key === undefined ? [] : [{ ...meter, home, key }];
  });
}

function habitOf({ key, fuel, home }: TownMeter): TopUpHabit {
  return { name: `${key} ${fuel}`, isShortOfMoney: home === 0 };
}

/** The row of a meter, from the first of a month on, or from the day after it was put up. */
async function rowOf(
  tx: Database,
  { meterId, propertyId, fuel, key, home, activeFrom, gspGroupId }: TownMeter,
  { begunAt }: World,
): Promise<typeof prepayMeters.$inferInsert> {
  const occupancy = (await occupanciesAt(tx, propertyId)).find(
    ({ effectiveTo }) => effectiveTo === null,
  );
  if (!occupancy) throw new Error(`Nobody lives at ${key}`);
  const earliest = todayInLondon({ now: () => begunAt }).subtract({ days: daysBack });
  const first = earliest.day === 1 ? earliest : earliest.with({ day: 1 }).add({ months: 1 });
  const startedOn = [
    first,
    activeFrom.add({ days: 1 }),
    londonDateOf(occupancy.effectiveFrom),
  ].toSorted(Temporal.PlainDate.compare);
  const random = seededRandom(`halfhour prepayment ${key} ${fuel} ${first}`);
  const isShort = home === 0;
  return {
    meterId,
    fuel,
    accountId: occupancy.accountId,
    startedOn: startedOn.at(-1) ?? first,
    division: divisionOfGspGroup(gspGroupId),
    openingBalanceMillipence: isShort
      ? -random.integer(350_000, 640_000)
      : random.integer(420_000, 2_400_000),
    // From a night on which all was used up.
    openingAccumulatedDebtMillipence: isShort ? random.integer(90_000, 260_000) : 0,
  };
}

/** What was moved onto the meter from bills that were not paid, in the parts in which it is recovered. */
function debtsOf(
  { key, fuel, home, weeklyDebtRecoveryRatePence }: TownMeter,
  { id, startedOn }: { readonly id: number; readonly startedOn: Temporal.PlainDate },
): (typeof prepayDebts.$inferInsert)[] {
  const random = seededRandom(`halfhour prepayment debt ${key} ${fuel}`);
  const common = { prepayMeterId: id, loadedOn: startedOn };
  const paid = { ...common, register: 'PAYMENT' as const, weeklyPence: null };
  if (weeklyDebtRecoveryRatePence === null) {
    if (home !== 2) return [];
    const loadedOn = startedOn.add({ days: 310 });
    return [{ ...paid, loadedOn, amountPence: random.integer(14_000, 19_000) }];
  }
  const one = { ...common, register: 'TIME_ONE' as const };
  const amountPence = random.integer(27_000, 41_000);
  if (home !== 1) return [{ ...one, amountPence, weeklyPence: weeklyDebtRecoveryRatePence }];
  const second = Math.floor(weeklyDebtRecoveryRatePence / 3);
  return [
    { ...one, amountPence, weeklyPence: weeklyDebtRecoveryRatePence - second },
    {
      ...common,
      register: 'TIME_TWO',
      amountPence: random.integer(8_000, 12_000),
      weeklyPence: second,
    },
  ];
}

/** A top-up that the meter has not answered yet when the world is begun. */
function pendingOf({ home, fuel, key }: TownMeter, begunAt: Temporal.Instant): NewTopUp[] {
  if (home !== 1 || fuel !== 'ELECTRICITY') return [];
  const paidMs = Math.floor(begunAt.epochMilliseconds / 1000) * 1000 - 900_000;
  return [topUpAt(1000, paidMs, seededRandom(`halfhour pending top-up ${key}`))];
}

export const prepayDemo: WorldStep = {
  name: 'prepay',
  title: 'prepayment meters and their top-ups',
  async write(tx, world) {
    const { plan, begunAt } = world;
    const meters = await townMeters(tx, plan);
    const rows = await Promise.all(meters.map((meter) => rowOf(tx, meter, world)));
    const ids = await copyNumberedRows(tx, prepayMeters, rows);
    const started = rows.map((row, place) => ({
      ...row,
      id: ids[place] ?? 0,
      endedOn: null,
      bookedThroughOn: null,
      usedPence: 0,
    }));
    const debts = meters.flatMap((meter, place) => {
      const row = started[place];
      return row ? debtsOf(meter, row) : [];
    });
    await copyRows(tx, prepayDebts, debts);
    const today = dayOfDate(todayInLondon({ now: () => begunAt }));
    const snapshots: PrepaySnapshotRow[] = [];
    for (const [place, meter] of meters.entries()) {
      const row = started[place];
      if (!row) continue;
      await addLedgers(tx, ledgersOf(meter, row));
      const lived = await liveThrough(tx, meter, row, today);
      snapshots.push(...lived.snapshots);
      await recordTopUps(tx, row, [...lived.topUps, ...pendingOf(meter, begunAt)], begunAt);
    }
    await copyRows(tx, prepaySnapshots, snapshots);
    await bookPrepayUse(tx, afterDay, begunAt);
  },
};

/** The three ledgers of a meter, with numbers that are the same on every machine. */
function ledgersOf({ key, fuel, meterId }: TownMeter, { accountId, startedOn }: PrepayMeterRow) {
  return (['CREDIT', 'DEBT', 'PAYMENT'] as const).map((purpose) => {
    const digits = seededRandom(`halfhour prepayment ledger ${key} ${fuel} ${purpose}`).hex(8);
    return {
      accountId,
      meterId,
      kind: `${fuel}_PREPAY_${purpose}` as const,
      number: `L-${digits.toUpperCase()}`,
      openedAt: startOfLondonDay(startedOn),
    };
  });
}

/** Goes through the days of a meter up to before a day, and tops up as its home does. */
async function liveThrough(tx: Database, meter: TownMeter, row: PrepayMeterRow, toDay: number) {
  const debts = await tx.read(debtsOfPrepayMeter, row.id);
  const [days, rules] = await Promise.all([
    meterDaysOfMeter(tx, row.meterId, dayOfDate(row.startedOn), toDay),
    rulesOf(tx, row, debts),
  ]);
  const snapshots: PrepaySnapshotRow[] = [];
  const topUps: NewTopUp[] = [];
  let registers = openingRegisters(row);
  for (const day of days) {
    const before = withDebtsOfDay(registers, debts, day.day);
    const ofDay = planTopUps(habitOf(meter), day, before, rules);
    const arrived = ofDay.flatMap(({ acceptedAt, amountPence }) =>
      acceptedAt ? [{ atMs: acceptedAt.epochMilliseconds, amountPence }] : [],
    );
    ({ registers } = passDay(before, day, arrived, rules));
    topUps.push(...ofDay);
    snapshots.push(snapshotOf(row.id, day.day, registers));
  }
  return { snapshots, topUps };
}

/** The use of a day is booked when the day has ended. */
function afterDay(on: Temporal.PlainDate): Temporal.Instant {
  return startOfLondonDay(on.add({ days: 1 }));
}

/** The top-ups of a day that has ended, and what it left on the meters. */
export const prepayDay: WorldDay = {
  name: 'demo.top-ups',
  title: 'top-ups of prepayment meters',
  async write(tx, { plan }, day) {
    const meters = new Map((await townMeters(tx, plan)).map((meter) => [meter.meterId, meter]));
    const inUse = await prepayMetersInUse(tx);
    const endedAt = Temporal.Instant.fromEpochMilliseconds(startOfDayMs(londonTimeZone, day + 1));
    await acceptPending(tx, inUse, endedAt);
    for (const row of inUse) {
      const meter = meters.get(row.meterId);
      if (!meter) continue;
      const debts = await tx.read(debtsOfPrepayMeter, row.id);
      const [before, [ofMeter], rules] = await Promise.all([
        registersBefore(tx, row, day),
        meterDaysOfMeter(tx, row.meterId, day, day + 1),
        rulesOf(tx, row, debts),
      ]);
      if (!ofMeter) continue;
      const topUps = planTopUps(habitOf(meter), ofMeter, withDebtsOfDay(before, debts, day), rules);
      await recordTopUps(tx, row, topUps, endedAt);
    }
    await recordSnapshots(tx, day);
    await bookPrepayUse(tx, afterDay, endedAt);
  },
};

/** Meters take what was sent to them within the hour. */
async function acceptPending(
  tx: Database,
  inUse: readonly PrepayMeterRow[],
  endedAt: Temporal.Instant,
): Promise<void> {
  for (const { id, prepayMeterId, utrnReceivedAt } of await pendingTopUps(tx)) {
    const row = inUse.find((each) => each.id === prepayMeterId);
    const acceptedAt = utrnReceivedAt?.add({ minutes: 50 });
    if (!row || !acceptedAt || Temporal.Instant.compare(acceptedAt, endedAt) >= 0) continue;
    await acceptTopUp(tx, row, id, acceptedAt);
  }
}

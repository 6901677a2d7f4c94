import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, dayOfDate, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { flowOfMeter } from '../../metering/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { costSheetOf, noRate } from '../../usage/index.ts';
import { type KnownDay, meterDaysOf } from './meter-days.rules.ts';
import {
  addSnapshots,
  debtsOfPrepayMeter,
  lastSnapshotOfPrepayMeter,
  type PrepayDebtRow,
  type PrepayMeterRow,
  type PrepaySnapshotRow,
  type PrepayTopUpRow,
  prepayMetersInUse,
  snapshotsOfPrepayMeter,
  topUpsOfPrepayMeter,
} from './prepay.store.ts';
import {
  emergencyCreditLeft,
  type MeterDay,
  type MeterRules,
  type PrepayRegisters,
  passDay,
  withDebts,
} from './prepay-registers.rules.ts';
import { prepaySettings } from './prepay-settings.rules.ts';

/**
 * What the London days of a meter cost with VAT, from one to before another, both counted since
 * 1970-01-01.
 */
export async function meterDaysOfMeter(
  db: Database,
  meterId: number,
  fromDay: number,
  toDay: number,
): Promise<KnownDay[]> {
  const flow = await flowOfMeter(db, meterId);
  if (!flow || fromDay >= toDay) return [];
  const span = {
    fromMs: startOfDayMs(londonTimeZone, fromDay),
    toMs: startOfDayMs(londonTimeZone, toDay),
  };
  return meterDaysOf(await costSheetOf(db, flow, span), noRate, fromDay, toDay);
}

/** Under which rules a prepayment meter works, given the debts that were put onto it. */
export async function rulesOf(
  db: Database,
  { division }: Pick<PrepayMeterRow, 'division'>,
  debts: readonly PrepayDebtRow[],
): Promise<MeterRules> {
  const weekly = (register: PrepayDebtRow['register']) =>
    debts.findLast((debt) => debt.register === register)?.weeklyPence ?? 0;
  return {
    settings: prepaySettings,
    recovery: { timeOneWeeklyPence: weekly('TIME_ONE'), timeTwoWeeklyPence: weekly('TIME_TWO') },
    bankHolidays: await bankHolidaysIn(db, division),
  };
}

/** What the registers of a meter held before its first day in prepayment mode, without its debts. */
export function openingRegisters({
  openingBalanceMillipence,
  openingAccumulatedDebtMillipence,
}: Pick<
  PrepayMeterRow,
  'openingBalanceMillipence' | 'openingAccumulatedDebtMillipence'
>): PrepayRegisters {
  return {
    balanceMillipence: openingBalanceMillipence,
    accumulatedDebtMillipence: openingAccumulatedDebtMillipence,
    paymentDebtMillipence: 0,
    timeDebtOneMillipence: 0,
    timeDebtTwoMillipence: 0,
  };
}

/** The registers with the debts that are put onto them at the begin of a day. */
export function withDebtsOfDay(
  registers: PrepayRegisters,
  debts: readonly PrepayDebtRow[],
  day: number,
): PrepayRegisters {
  return withDebts(
    registers,
    debts.filter(({ loadedOn }) => dayOfDate(loadedOn) === day),
  );
}

/** The registers as they were kept. */
function registersOf(snapshot: PrepaySnapshotRow): PrepayRegisters {
  return {
    balanceMillipence: snapshot.balanceMillipence,
    accumulatedDebtMillipence: snapshot.accumulatedDebtMillipence,
    paymentDebtMillipence: snapshot.paymentDebtMillipence,
    timeDebtOneMillipence: snapshot.timeDebtOneMillipence,
    timeDebtTwoMillipence: snapshot.timeDebtTwoMillipence,
  };
}

/** What is kept of the registers at the end of a day, counted since 1970-01-01. */
export function snapshotOf(
  prepayMeterId: number,
  day: number,
  registers: PrepayRegisters,
): PrepaySnapshotRow {
  return {
    prepayMeterId,
    on: dateOfDay(day),
    emergencyCreditMillipence: emergencyCreditLeft(registers, prepaySettings),
    ...registers,
  };
}

/** A day of a meter, with the top-ups that reached it within. */
function arrivedIn(topUps: readonly PrepayTopUpRow[], { startMs, day }: MeterDay) {
  const endMs = startOfDayMs(londonTimeZone, day + 1);
  return topUps
    .flatMap(({ acceptedAt, amountPence }) =>
      acceptedAt === null ? [] : [{ atMs: acceptedAt.epochMilliseconds, amountPence }],
    )
    .filter(({ atMs }) => atMs >= startMs && atMs < endMs)
    .toSorted((one, other) => one.atMs - other.atMs);
}

/** So many days half-hours are waited for. What is missing then is taken for not used. */
const patienceDays = 7;

/**
 * What the registers of a meter held at the ends of the days after the last that is known, up to and
 * with a day. They follow from half-hours, prices, top-ups and debts. A day of which half-hours have yet
 * to arrive is waited for, and so are those after it.
 */
async function followRegisters(
  db: Database,
  meter: PrepayMeterRow,
  throughDay: number,
): Promise<PrepaySnapshotRow[]> {
  const [last, debts, topUps] = await Promise.all([
    db.read(lastSnapshotOfPrepayMeter, meter.id),
    db.read(debtsOfPrepayMeter, meter.id),
    db.read(topUpsOfPrepayMeter, meter.id),
  ]);
  const fromDay = last ? dayOfDate(last.on) + 1 : dayOfDate(meter.startedOn);
  const lastDay = meter.endedOn ? Math.min(throughDay, dayOfDate(meter.endedOn)) : throughDay;
  const [days, rules] = await Promise.all([
    meterDaysOfMeter(db, meter.meterId, fromDay, lastDay + 1),
    rulesOf(db, meter, debts),
  ]);
  let registers = last ? registersOf(last) : openingRegisters(meter);
  const awaited = days.findIndex(
    ({ isComplete, day }) => !isComplete && day > throughDay - patienceDays,
  );
  return (awaited === -1 ? days : days.slice(0, awaited)).map((day) => {
    const loaded = withDebtsOfDay(registers, debts, day.day);
    ({ registers } = passDay(loaded, day, arrivedIn(topUps, day), rules));
    return snapshotOf(meter.id, day.day, registers);
  });
}

/**
 * The London days for which what is kept of a meter's registers does not follow from the day before,
 * and those that are missing between others. Days of which half-hours are missing are left out.
 */
export async function daysThatDoNotFollow(
  db: Database,
  meter: PrepayMeterRow,
): Promise<Temporal.PlainDate[]> {
  const [kept, debts, topUps] = await Promise.all([
    db.read(snapshotsOfPrepayMeter, meter.id),
    db.read(debtsOfPrepayMeter, meter.id),
    db.read(topUpsOfPrepayMeter, meter.id),
  ]);
  const last = kept.at(-1);
  if (!last) return [];
  const fromDay = dayOfDate(meter.startedOn);
  const toDay = dayOfDate(last.on) + 1;
  const [known, rules] = await Promise.all([
    meterDaysOfMeter(db, meter.meterId, fromDay, toDay),
    rulesOf(db, meter, debts),
  ]);
  const snapshots = new Map(kept.map((snapshot) => [dayOfDate(snapshot.on), snapshot]));
  const days = new Map(known.map((day) => [day.day, day]));
  let before: PrepayRegisters | null = openingRegisters(meter);
  const wrong: Temporal.PlainDate[] = [];
  for (let day = fromDay; day < toDay; day += 1) {
    const snapshot = snapshots.get(day);
    const ofDay = days.get(day);
    if (!snapshot) wrong.push(dateOfDay(day));
    if (snapshot && before && ofDay?.isComplete) {
      const loaded = withDebtsOfDay(before, debts, day);
      const { registers } = passDay(loaded, ofDay, arrivedIn(topUps, ofDay), rules);
      if (!isSameSnapshot(snapshot, snapshotOf(meter.id, day, registers))) wrong.push(snapshot.on);
    }
    before = snapshot ? registersOf(snapshot) : null;
  }
  return wrong;
}

function isSameSnapshot(one: PrepaySnapshotRow, other: PrepaySnapshotRow): boolean {
  return registerNames.every((name) => one[name] === other[name]);
}

const registerNames = [
  'balanceMillipence',
  'emergencyCreditMillipence',
  'accumulatedDebtMillipence',
  'paymentDebtMillipence',
  'timeDebtOneMillipence',
  'timeDebtTwoMillipence',
] as const satisfies readonly (keyof PrepaySnapshotRow)[];

/** What the registers of a meter held when a day began, without the debts that are put onto them then. */
export async function registersBefore(
  db: Database,
  meter: PrepayMeterRow,
  day: number,
): Promise<PrepayRegisters> {
  const followed = await followRegisters(db, meter, day - 1);
  const last = followed.at(-1) ?? (await db.read(lastSnapshotOfPrepayMeter, meter.id));
  return last ? registersOf(last) : openingRegisters(meter);
}

/** Keeps what the registers of all prepayment meters held up to the end of a day. */
export async function recordSnapshots(tx: Database, throughDay: number): Promise<void> {
  const meters = await prepayMetersInUse(tx);
  const snapshots = await Promise.all(
    meters.map((meter) => followRegisters(tx, meter, throughDay)),
  );
  await addSnapshots(tx, snapshots.flat());
}

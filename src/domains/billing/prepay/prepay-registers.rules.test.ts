import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate, startOfDayMs } from '../../../kernel/calendar.ts';
import { Decimal } from '../../../kernel/money.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  debtOf,
  deductionsOfDay,
  emergencyCreditLeft,
  type PrepayRegisters,
  passDay,
  toppedUp,
  withDebts,
} from './prepay-registers.rules.ts';
import {
  isProtectedFromCut,
  type PrepaySettings,
  prepaySettings,
} from './prepay-settings.rules.ts';

const noDebt = {
  accumulatedDebtMillipence: 0,
  paymentDebtMillipence: 0,
  timeDebtOneMillipence: 0,
  timeDebtTwoMillipence: 0,
};
const rules = {
  settings: prepaySettings,
  recovery: { timeOneWeeklyPence: 0, timeTwoWeeklyPence: 0 },
  bankHolidays: new Set<number>(),
};
const dayOf = (text: string) => dayOfDate(Temporal.PlainDate.from(text));

/** The costs of a day at prices with VAT, in pence for a kWh and a day. */
function dayAt(on: string, wattHours: readonly number[], unitPence: number, standingPence: number) {
  const day = dayOf(on);
  return {
    day,
    startMs: startOfDayMs(londonTimeZone, day),
    standingNanopence: Math.round(standingPence * 1e9),
    energyNanopence: wattHours.map((wh) => wh * Math.round(unitPence * 1e6)),
  };
}

/** Spread over 48 half-hours, so that single ones are no whole thousandths of a penny. */
function spread(totalWh: number): number[] {
  return Array.from(
    { length: 48 },
    (_, place) => Math.floor((totalWh * (place + 1)) / 48) - Math.floor((totalWh * place) / 48),
  );
}

describe('a prepayment meter', () => {
  it('takes off three days to the thousandth of a penny, and takes a top-up', () => {
    const days = [7_412, 9_038, 6_205].map((wh, place) =>
      dayAt(`2026-03-1${place}`, spread(wh), 24.89, 53.94),
    );
    let registers: PrepayRegisters = { ...noDebt, balanceMillipence: 312_450 };
    const balances: number[] = [];
    const deductions: number[] = [];
    for (const day of days) {
      const before = registers.balanceMillipence;
      ({ registers } = passDay(registers, day, [], rules));
      deductions.push(before - registers.balanceMillipence);
      balances.push(registers.balanceMillipence);
    }
    assert.deepEqual(deductions, [238_425, 278_896, 208_382]);
    assert.deepEqual(balances, [74_025, -204_871, -413_253]);
    assert.equal(emergencyCreditLeft(registers, prepaySettings), 586_747);
    const after = toppedUp(registers, 2_000, prepaySettings);
    assert.equal(after.balanceMillipence, 1_586_747);
    assert.equal(emergencyCreditLeft(after, prepaySettings), 1_000_000);
  });

  it('rounds a day once, half up, however its energy is spread', () => {
    const halfHours = fc.array(fc.integer({ min: 0, max: 6_000 }), {
      minLength: 46,
      maxLength: 50,
    });
    const price = fc.integer({ min: 0, max: 90_000_000 });
    const standing = fc.integer({ min: 0, max: 120_000_000_000 });
    fc.assert(
      fc.property(halfHours, price, standing, (wattHours, nanopencePerWh, standingNanopence) => {
        const energy = wattHours.map((wh) => wh * nanopencePerWh);
        const taken = deductionsOfDay(standingNanopence, energy);
        const exact = energy.reduce((sum, cost) => sum + BigInt(cost), BigInt(standingNanopence));
        assert.equal(
          taken.reduce((sum, each) => sum + each, 0),
          Decimal.of(exact).dividedByToInteger(1_000_000n),
        );
        assert.equal(taken.length, wattHours.length + 1);
        assert.ok(taken.every((each) => each >= 0));
      }),
    );
  });

  const amount = fc.integer({ min: 0, max: 50_000_000 });
  const anyRegisters = fc.record({
    balanceMillipence: fc.integer({ min: -1_000_000, max: 20_000_000 }),
    accumulatedDebtMillipence: amount,
    paymentDebtMillipence: amount,
    timeDebtOneMillipence: amount,
    timeDebtTwoMillipence: amount,
  });
  const worth = (registers: PrepayRegisters) => registers.balanceMillipence - debtOf(registers);

  it('gives a top-up to emergency credit, then to debts, then to the balance', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        anyRegisters,
        fc.integer({ min: 0, max: 50_000 }),
        share,
        (before, pence, paymentDebtSharePercent) => {
          const settings = { ...prepaySettings, paymentDebtSharePercent };
          const after = toppedUp(before, pence, settings);
          // Not a thousandth of a penny is lost or made.
          assert.equal(worth(after), worth(before) + pence * 1000);
          const isFull = emergencyCreditLeft(after, settings) === 1_000_000;
          if (!isFull) assert.equal(debtOf(after), debtOf(before));
          if (after.accumulatedDebtMillipence > 0) {
            assert.ok(after.balanceMillipence <= Math.max(0, before.balanceMillipence));
            assert.equal(after.paymentDebtMillipence, before.paymentDebtMillipence);
          }
          const beyond =
            pence * 1000 -
            Math.max(0, -before.balanceMillipence) -
            before.accumulatedDebtMillipence;
          if (beyond > 0) {
            const due = Math.floor((beyond * paymentDebtSharePercent) / 100);
            assert.equal(
              before.paymentDebtMillipence - after.paymentDebtMillipence,
              Math.min(due, before.paymentDebtMillipence),
            );
          }
          assert.equal(after.timeDebtOneMillipence, before.timeDebtOneMillipence);
          assert.equal(after.timeDebtTwoMillipence, before.timeDebtTwoMillipence);
        },
      ),
    );
  });

  it('never lends more than its emergency credit, and owes what is used beyond it', () => {
    const limits = fc.integer({ min: 0, max: 5_000 });
    const use = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 48, maxLength: 48 });
    const weekly = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(
        anyRegisters,
        limits,
        use,
        weekly,
        weekly,
        (begun, emergencyCreditPence, wattHours, timeOneWeeklyPence, timeTwoWeeklyPence) => {
          const settings = { ...prepaySettings, emergencyCreditPence };
          const balanceMillipence = Math.max(begun.balanceMillipence, -emergencyCreditPence * 1000);
          const before = { ...begun, balanceMillipence };
          const day = dayAt('2026-03-10', wattHours, 24.89, 53.94);
          const recovery = { timeOneWeeklyPence, timeTwoWeeklyPence };
          const { registers: after } = passDay(before, day, [], { ...rules, settings, recovery });
          const cost = deductionsOfDay(day.standingNanopence, day.energyNanopence).reduce(
            (sum, each) => sum + each,
            0,
          );
          // What is recovered moves between registers and is worth nothing.
          assert.equal(worth(after), worth(before) - cost);
          assert.ok(after.balanceMillipence >= -emergencyCreditPence * 1000);
          const isUsedUp = emergencyCreditLeft(after, settings) === 0;
          if (!isUsedUp) {
            assert.equal(after.accumulatedDebtMillipence, before.accumulatedDebtMillipence);
          }
          assert.ok(Object.values(after).every(Number.isSafeInteger));
          assert.ok(after.timeDebtOneMillipence >= 0 && after.timeDebtTwoMillipence >= 0);
        },
      ),
    );
  });

  it('recovers the whole rate of a time debt in any seven days, and no more than is owed', () => {
    const first = fc.integer({ min: 15_000, max: 25_000 });
    fc.assert(
      fc.property(first, fc.integer({ min: 1, max: 3_000 }), amount, (from, weeklyPence, owed) => {
        let registers: PrepayRegisters = {
          ...noDebt,
          balanceMillipence: 500_000_000,
          timeDebtTwoMillipence: owed,
        };
        const recovery = { timeOneWeeklyPence: 100, timeTwoWeeklyPence: weeklyPence };
        for (let day = from; day < from + 7; day += 1) {
          const idle = {
            day,
            startMs: day * 86_400_000,
            standingNanopence: 0,
            energyNanopence: [],
          };
          ({ registers } = passDay(registers, idle, [], { ...rules, recovery }));
        }
        assert.equal(owed - registers.timeDebtTwoMillipence, Math.min(owed, weeklyPence * 1000));
        assert.equal(registers.timeDebtOneMillipence, 0);
      }),
    );
  });

  it('is filled in the half-hour in which the top-up arrives', () => {
    const day = dayAt('2026-03-10', new Array(48).fill(200), 25, 50);
    const empty = { ...noDebt, balanceMillipence: -1_000_000 };
    const at = (halfHours: number) => [
      { atMs: day.startMs + halfHours * 1_800_000 + 60_000, amountPence: 3_000 },
    ];
    // From ten in the morning on nothing keeps the supply from being cut.
    assert.equal(passDay(empty, day, [], rules).cutAtMs, day.startMs + 20 * 1_800_000);
    assert.equal(passDay(empty, day, at(21), rules).cutAtMs, day.startMs + 20 * 1_800_000);
    const late = passDay(empty, day, at(19), rules);
    assert.equal(late.cutAtMs, null);
    // All that was used before is owed, and repaid before the balance is filled.
    assert.equal(late.registers.accumulatedDebtMillipence, 0);
    assert.equal(late.registers.balanceMillipence, -1_000_000 + 3_000_000 - (48 * 5_000 + 50_000));
  });

  it('takes debts onto its registers', () => {
    const loaded = withDebts({ ...noDebt, balanceMillipence: 5, timeDebtOneMillipence: 1_000 }, [
      { register: 'PAYMENT', amountPence: 12_000 },
      { register: 'TIME_ONE', amountPence: 30 },
      { register: 'TIME_ONE', amountPence: 5 },
      { register: 'TIME_TWO', amountPence: 7 },
    ]);
    assert.deepEqual(loaded, {
      balanceMillipence: 5,
      accumulatedDebtMillipence: 0,
      paymentDebtMillipence: 12_000_000,
      timeDebtOneMillipence: 36_000,
      timeDebtTwoMillipence: 7_000,
    });
  });
});

describe('the supply is not cut', () => {
  const holidays = new Set([dayOf('2026-04-03'), dayOf('2026-04-06')]);
  const at = (text: string, settings: PrepaySettings = prepaySettings) =>
    isProtectedFromCut(
      Temporal.ZonedDateTime.from(`${text}[Europe/London]`).epochMilliseconds,
      settings,
      holidays,
    );

  it('from four in the afternoon to ten in the morning, by the clock in London', () => {
    assert.ok(at('2026-07-01T09:59'));
    assert.ok(!at('2026-07-01T10:00'));
    assert.ok(!at('2026-07-01T15:59'));
    assert.ok(at('2026-07-01T16:00'));
    assert.ok(at('2026-01-14T09:59'));
    assert.ok(!at('2026-01-14T10:00'));
  });

  it('at weekends and on bank holidays', () => {
    assert.ok(at('2026-03-28T12:00') && at('2026-03-29T12:00'));
    assert.ok(at('2026-04-03T12:00') && at('2026-04-06T12:00'));
    assert.ok(!at('2026-04-02T12:00') && !at('2026-04-07T12:00'));
  });

  it('as the settings say', () => {
    const settings = { ...prepaySettings, protectsWeekends: false, protectsBankHolidays: false };
    assert.ok(!at('2026-03-28T12:00', settings) && !at('2026-04-03T12:00', settings));
    const byDay = { ...settings, protectedFromHour: 9, protectedToHour: 12 };
    assert.ok(at('2026-07-01T09:00', byDay) && at('2026-07-01T11:59', byDay));
    assert.ok(!at('2026-07-01T12:00', byDay) && !at('2026-07-01T08:59', byDay));
    const never = { ...settings, protectedFromHour: 5, protectedToHour: 5 };
    assert.ok(!at('2026-07-01T05:00', never) && !at('2026-07-01T12:00', never));
  });
});

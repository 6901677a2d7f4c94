import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate } from '../../../kernel/calendar.ts';
import { everyBankHolidayByRule } from '../../../outside/bank-holidays/by-rule.ts';
import {
  canTakeMoney,
  changeStart,
  type DueTerms,
  dayInWords,
  duePaymentsOf,
  firstDayAfterNotice,
  isDormant,
  isPaymentDay,
  paidOnAfterBill,
} from './schedules.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const holidays = new Set(
  everyBankHolidayByRule(2025, 2027)
    .filter(({ division }) => division === 'england-and-wales')
    .map(({ on }) => dayOfDate(on)),
);

const monthly: DueTerms = {
  frequency: 'MONTHLY',
  frequencyMultiplier: 1,
  trigger: 'REGULAR',
  paymentDay: 28,
  amountPence: 14_500,
  isVariable: false,
  isHoliday: false,
  totalDebtPence: null,
  validFrom: day('2025-01-10'),
  validTo: null,
};

const datesOf = (schedule: DueTerms, from: string, to: string) =>
  duePaymentsOf(schedule, day(from), day(to)).map(({ dueOn, amountPence }) => [
    dueOn.toString(),
    amountPence,
  ]);

describe('what a schedule asks for', () => {
  it('falls on its day of each month while it is in force', () => {
    assert.deepEqual(datesOf(monthly, '2026-03-11', '2026-05-28'), [
      ['2026-03-28', 14_500],
      ['2026-04-28', 14_500],
      ['2026-05-28', 14_500],
    ]);
    const ended = { ...monthly, validTo: day('2026-04-28') };
    assert.deepEqual(datesOf(ended, '2026-03-11', '2026-12-31'), [['2026-03-28', 14_500]]);
    assert.equal(duePaymentsOf(monthly, day('2026-03-11'), day('2027-03-10')).length, 12);
  });

  it('is nothing in a holiday, and nothing of what bills and balances trigger', () => {
    const none = [
      { ...monthly, isHoliday: true },
      { ...monthly, isVariable: true, amountPence: 0, trigger: 'BILL', paymentDay: null },
      { ...monthly, isVariable: true, amountPence: 0, trigger: 'BALANCE', paymentDay: null },
    ] as const;
    for (const schedule of none)
      assert.deepEqual(datesOf(schedule, '2026-01-01', '2027-01-01'), []);
  });

  it('is counted every so many months or weeks from its first day on', () => {
    const quarterly = { ...monthly, frequencyMultiplier: 3 };
    assert.deepEqual(datesOf(quarterly, '2026-01-01', '2026-08-01'), [
      ['2026-01-28', 14_500],
      ['2026-04-28', 14_500],
      ['2026-07-28', 14_500],
    ]);
    const weekly = {
      ...monthly,
      frequency: 'WEEKLY',
      paymentDay: 5,
      validFrom: day('2026-03-10'),
    } as const;
    assert.deepEqual(datesOf(weekly, '2026-03-10', '2026-03-27'), [
      ['2026-03-13', 14_500],
      ['2026-03-20', 14_500],
      ['2026-03-27', 14_500],
    ]);
  });

  it('ends with what is left of a debt', () => {
    const plan = {
      ...monthly,
      paymentDay: 5,
      amountPence: 2200,
      totalDebtPence: 5000,
      validFrom: day('2026-01-01'),
    };
    assert.deepEqual(datesOf(plan, '2026-01-01', '2027-01-01'), [
      ['2026-01-05', 2200],
      ['2026-02-05', 2200],
      ['2026-03-05', 600],
    ]);
  });
});

describe('the notice of a schedule', () => {
  it('ends on the tenth bank day after it is given', () => {
    const after = (text: string) => firstDayAfterNotice(day(text), holidays)?.toString();
    assert.equal(after('2026-04-01'), '2026-04-17');
    assert.equal(after('2026-12-18'), '2027-01-06');
    assert.equal(firstDayAfterNotice(day('2028-03-01'), holidays), null);
  });

  it('is what a bill is collected after; other bills are due 15 days after', () => {
    const of = (method: 'DIRECT_DEBIT' | 'BACS_TRANSFER', trigger: 'BILL' | 'REGULAR') =>
      paidOnAfterBill({ method, trigger }, day('2026-04-01'), holidays)?.toString();
    assert.equal(of('DIRECT_DEBIT', 'BILL'), '2026-04-17');
    assert.equal(of('BACS_TRANSFER', 'BILL'), '2026-04-16');
    assert.equal(of('DIRECT_DEBIT', 'REGULAR'), undefined);
  });

  it('lets another day begin with a month, so that each has one payment', () => {
    const start = (text: string, isDayChanged: boolean) =>
      changeStart(day(text), isDayChanged).toString();
    assert.equal(start('2026-04-17', false), '2026-04-17');
    assert.equal(start('2026-04-17', true), '2026-05-01');
    assert.equal(start('2026-05-01', true), '2026-05-01');
    for (const [before, after] of [
      [5, 20],
      [20, 5],
      [1, 28],
      [28, 1],
    ] as const) {
      const turn = changeStart(day('2026-04-17'), true);
      const old = { ...monthly, paymentDay: before, validTo: turn };
      const next = { ...monthly, paymentDay: after, validFrom: turn };
      const due = [old, next].flatMap((each) =>
        duePaymentsOf(each, day('2026-01-01'), day('2026-12-31')),
      );
      assert.deepEqual(
        due.map(({ dueOn }) => dueOn.month),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      );
    }
  });
});

describe('a schedule', () => {
  it('can take money until it ends, and is dormant where it asks for nothing meanwhile', () => {
    const today = day('2026-03-10');
    const holiday = { ...monthly, isHoliday: true };
    const variable = { ...monthly, isVariable: true, amountPence: 0 };
    const ended = { ...monthly, validTo: today };
    const empty = { ...monthly, validFrom: day('2026-06-01'), validTo: day('2026-06-01') };
    const of = (judge: typeof isDormant) =>
      [monthly, holiday, variable, ended, empty].map((each) => judge(each, today));
    assert.deepEqual(of(canTakeMoney), [true, false, true, false, false]);
    assert.deepEqual(of(isDormant), [false, true, false, false, false]);
  });

  it('tells its day in words', () => {
    const told = (paymentDay: number | null, frequency: DueTerms['frequency'] = 'MONTHLY') =>
      dayInWords({ paymentDay, frequency });
    assert.deepEqual(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 28].map((each) => told(each)),
      [
        'On the 1st of the month',
        'On the 2nd of the month',
        'On the 3rd of the month',
        'On the 4th of the month',
        'On the 11th of the month',
        'On the 12th of the month',
        'On the 13th of the month',
        'On the 21st of the month',
        'On the 22nd of the month',
        'On the 23rd of the month',
        'On the 28th of the month',
      ],
    );
    assert.equal(told(5, 'WEEKLY'), 'On Fridays');
    assert.equal(told(null), null);
    assert.deepEqual([0, 1, 28, 29, 1.5].map(isPaymentDay), [false, true, true, false, false]);
  });
});

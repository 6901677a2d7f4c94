import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dueDays, instalmentPence, type ScheduledDays } from './schedule-days.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const monthly: ScheduledDays = {
  frequency: 'MONTHLY',
  frequencyMultiplier: 1,
  paymentDay: 28,
  validFrom: day('2026-01-29'),
  validTo: null,
};
const texts = (schedule: ScheduledDays, from: string, to: string) =>
  dueDays(schedule, day(from), day(to)).map(String);

describe('the days of a schedule', () => {
  it('come on its day of each month, from the first in force to the last', () => {
    assert.deepEqual(texts(monthly, '2026-01-01', '2026-04-28'), [
      '2026-02-28',
      '2026-03-28',
      '2026-04-28',
    ]);
    const ended = { ...monthly, validTo: day('2026-03-28') };
    assert.deepEqual(texts(ended, '2026-01-01', '2026-12-31'), ['2026-02-28']);
    assert.deepEqual(texts(monthly, '2026-03-01', '2026-03-27'), []);
  });

  it('come each quarter or week where it says so', () => {
    const quarterly = { ...monthly, frequencyMultiplier: 3 };
    assert.deepEqual(texts(quarterly, '2026-01-01', '2026-08-31'), [
      '2026-02-28',
      '2026-05-28',
      '2026-08-28',
    ]);
    const weekly: ScheduledDays = { ...monthly, frequency: 'WEEKLY', paymentDay: 1 };
    assert.deepEqual(texts(weekly, '2026-02-01', '2026-02-15'), ['2026-02-02', '2026-02-09']);
  });

  it('are none of a bill’s or a plan’s own', () => {
    assert.deepEqual(texts({ ...monthly, paymentDay: null }, '2026-01-01', '2027-01-01'), []);
    assert.deepEqual(texts({ ...monthly, frequency: 'PLANNED' }, '2026-01-01', '2027-01-01'), []);
  });

  it('ask for no more than a plan is to pay off', () => {
    const plan = { amountPence: 2_200, totalDebtPence: 26_000 };
    assert.equal(instalmentPence(plan, 0), 2_200);
    assert.equal(instalmentPence(plan, 24_200), 1_800);
    assert.equal(instalmentPence(plan, 26_000), 0);
    assert.equal(instalmentPence({ ...plan, totalDebtPence: null }, 1_000_000), 2_200);
  });
});

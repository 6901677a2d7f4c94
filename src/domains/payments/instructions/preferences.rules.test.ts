import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { methodSteps, pricesFollowDay } from './preferences.rules.ts';

const day = (text: string) => dayOfDate(Temporal.PlainDate.from(text));
/** Good Friday and Easter Monday of 2026. */
const holidays = new Set([day('2026-04-03'), day('2026-04-06')]);
const way = (isDirectDebit: boolean, on: string) => ({
  isDirectDebit,
  pricesFollowAt: Temporal.Instant.from(`${on}T00:00:00Z`),
});
const daysOf = (steps: ReturnType<typeof methodSteps>) =>
  steps.map(({ method, fromMs }) => [method, new Date(fromMs).toISOString().slice(0, 10)]);

describe('the day from which the prices of a way to pay hold', () => {
  const follow = (isDirectDebit: boolean, begins: string, told: string) =>
    dateOfDay(pricesFollowDay(isDirectDebit, day(begins), day(told), holidays)).toString();

  it('is of a Direct Debit the one on which it begins', () => {
    assert.equal(follow(true, '2026-04-04', '2026-03-01'), '2026-04-04');
  });

  it('is of any other way the tenth bank day after the customer was told', () => {
    assert.equal(follow(false, '2026-04-01', '2026-04-01'), '2026-04-17');
    assert.equal(follow(false, '2026-03-10', '2026-03-10'), '2026-03-24');
  });

  it('is not before the way begins that was told of long before', () => {
    assert.equal(follow(false, '2026-06-01', '2026-03-10'), '2026-06-01');
  });
});

describe('by which prices a ledger is paid along time', () => {
  it('leaves out what was replaced before its notice was over', () => {
    const ways = [way(true, '2026-01-01'), way(false, '2026-03-24'), way(true, '2026-03-20')];
    assert.deepEqual(daysOf(methodSteps(ways)), [['DIRECT_DEBIT', '2026-01-01']]);
  });

  it('changes with a notice that was not', () => {
    const ways = [way(true, '2026-01-01'), way(false, '2026-03-24'), way(true, '2026-03-25')];
    assert.deepEqual(daysOf(methodSteps(ways)), [
      ['DIRECT_DEBIT', '2026-01-01'],
      ['NON_DIRECT_DEBIT', '2026-03-24'],
      ['DIRECT_DEBIT', '2026-03-25'],
    ]);
  });

  it('holds from the first of two ways of one price on', () => {
    const ways = [way(false, '2026-01-05'), way(false, '2026-02-05')];
    assert.deepEqual(daysOf(methodSteps(ways)), [['NON_DIRECT_DEBIT', '2026-01-05']]);
  });
});

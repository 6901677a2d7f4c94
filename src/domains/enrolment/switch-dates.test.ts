import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startOfLondonDay } from '../../kernel/london.ts';
import { switchDates } from './switch-dates.rules.ts';

const today = Temporal.PlainDate.from('2026-03-10');
/** Just after midnight by the clock of London in summer, still the day before by UTC. */
const justAfterMidnight = Temporal.Instant.from('2026-06-09T23:30:00Z');
const noon = Temporal.Instant.from('2026-03-10T12:00:00Z');
const day = (days: number) => startOfLondonDay(today.add({ days }));

const running = {
  validFrom: day(-100),
  validTo: null,
  rescissionDeadlineAt: null,
  isRevoked: false,
};

const inDays = (dates: readonly Temporal.PlainDate[]) =>
  dates.map((date) => today.until(date, { largestUnit: 'days' }).days);

describe('days on which a product can be switched', () => {
  it('begin tomorrow and are all that were asked for', () => {
    assert.deepEqual(inDays(switchDates(running, null, false, noon, 4)), [1, 2, 3, 4]);
  });

  it('go by the days of London', () => {
    const [first] = switchDates(running, null, false, justAfterMidnight, 3);
    assert.equal(first?.toString(), '2026-06-11');
  });

  it('begin when the days of cooling off are over', () => {
    const cooling = { ...running, validFrom: day(-3), rescissionDeadlineAt: day(12) };
    assert.deepEqual(inDays(switchDates(cooling, null, false, noon, 14)), [12, 13, 14]);
    assert.deepEqual(inDays(switchDates(cooling, null, false, noon, 5)), []);
    const past = { ...running, rescissionDeadlineAt: day(-50) };
    assert.deepEqual(inDays(switchDates(past, null, false, noon, 2)), [1, 2]);
  });

  it('begin after the first day of an agreement that is still to come', () => {
    const coming = { ...running, validFrom: day(5) };
    assert.deepEqual(inDays(switchDates(coming, null, false, noon, 8)), [6, 7, 8]);
  });

  it('end before the supply does', () => {
    assert.deepEqual(inDays(switchDates(running, day(3), false, noon, 8)), [1, 2]);
    const ending = { ...running, validTo: day(3) };
    assert.deepEqual(inDays(switchDates(ending, day(3), false, noon, 8)), [1, 2]);
  });

  it('end on the day after a term, or before it where something else is signed for that day', () => {
    const fixed = { ...running, validTo: day(3) };
    assert.deepEqual(inDays(switchDates(fixed, null, false, noon, 8)), [1, 2, 3]);
    assert.deepEqual(inDays(switchDates(fixed, null, true, noon, 8)), [1, 2]);
  });

  it('are none where the agreement is over or taken back', () => {
    assert.deepEqual(switchDates({ ...running, validTo: day(0) }, null, false, noon, 8), []);
    assert.deepEqual(switchDates({ ...running, isRevoked: true }, null, false, noon, 8), []);
  });

  it('lie ahead, in order, within the range and the agreement, whatever it is', () => {
    const some = fc.option(fc.integer({ min: -40, max: 60 }), { nil: null });
    fc.assert(
      fc.property(
        fc.integer({ min: -60, max: 40 }),
        some,
        some,
        some,
        fc.boolean(),
        fc.integer({ min: 1, max: 60 }),
        (from, length, deadline, suppliedTo, isFollowed, range) => {
          const validTo = length === null ? null : from + Math.abs(length) + 1;
          const agreement = {
            validFrom: day(from),
            validTo: validTo === null ? null : day(validTo),
            rescissionDeadlineAt: deadline === null ? null : day(deadline),
            isRevoked: false,
          };
          const end = suppliedTo === null ? null : day(suppliedTo);
          const days = inDays(switchDates(agreement, end, isFollowed, noon, range));
          assert.deepEqual(
            days,
            days.toSorted((a, b) => a - b),
          );
          for (const each of days) {
            assert.ok(each >= 1 && each <= range && each > from);
            assert.ok(validTo === null || each <= validTo);
            assert.ok(suppliedTo === null || each < suppliedTo);
            assert.ok(deadline === null || deadline <= 0 || each >= deadline);
          }
        },
      ),
    );
  });
});

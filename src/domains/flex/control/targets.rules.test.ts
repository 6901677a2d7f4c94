import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nextTarget, type WeekdayTarget } from './targets.rules.ts';

const absolute = 'ABSOLUTE_STATE_OF_CHARGE';
const at = (text: string) => Date.parse(text);
const readyBy = (targets: readonly WeekdayTarget[], text: string) => {
  const target = nextTarget(targets, absolute, at(text));
  return target && new Date(target.readyByMs).toISOString();
};
const week = (minuteOfDay: number): WeekdayTarget[] =>
  [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => ({
    dayOfWeek,
    minuteOfDay,
    minimum: null,
    maximum: 80,
    upperLimit: null,
  }));

describe('what is wanted next', () => {
  test('is due by the London clock, today or tomorrow', () => {
    assert.equal(readyBy(week(420), '2026-12-01T18:10:00Z'), '2026-12-02T07:00:00.000Z');
    assert.equal(readyBy(week(420), '2026-07-01T05:59:59Z'), '2026-07-01T06:00:00.000Z');
    assert.equal(readyBy(week(420), '2026-07-01T06:00:00Z'), '2026-07-02T06:00:00.000Z');
  });

  test('is due an hour later where the clock skips it, and the first time where it comes twice', () => {
    assert.equal(readyBy(week(90), '2026-03-28T12:00:00Z'), '2026-03-29T01:30:00.000Z');
    assert.equal(readyBy(week(90), '2026-10-24T12:00:00Z'), '2026-10-25T00:30:00.000Z');
  });

  test('is a week away where it is wanted on one day alone', () => {
    // 2026-12-01 is a Tuesday.
    const tuesdays = week(420).filter(({ dayOfWeek }) => dayOfWeek === 2);
    assert.equal(readyBy(tuesdays, '2026-12-01T07:00:00Z'), '2026-12-08T07:00:00.000Z');
    assert.equal(readyBy([], '2026-12-01T07:00:00Z'), null);
  });

  test('comes after the moment, and no other comes before it', () => {
    const target = fc.record({
      dayOfWeek: fc.integer({ min: 1, max: 7 }),
      minuteOfDay: fc.integer({ min: 0, max: 47 }).map((place) => place * 30),
      minimum: fc.constant(null),
      maximum: fc.constant(80),
      upperLimit: fc.constant(null),
    });
    const moment = fc.integer({ min: at('2026-01-01'), max: at('2027-12-31') });
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 14 }), moment, (targets, atMs) => {
        const next = nextTarget(targets, absolute, atMs)?.readyByMs ?? Number.NaN;
        assert.ok(next > atMs);
        for (const each of targets) {
          assert.ok((nextTarget([each], absolute, atMs)?.readyByMs ?? 0) >= next);
        }
        // A moment before it finds the same one.
        assert.equal(nextTarget(targets, absolute, next - 1)?.readyByMs, next);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../kernel/london.ts';
import { lastDayOfPeriod, nextPeriodStart, periodAround } from './periods.rules.ts';

const cycles = fc.record({
  months: fc.constantFrom(1, 2, 3, 6, 12),
  startDay: fc.integer({ min: 1, max: 28 }),
  startMonth: fc.integer({ min: 1, max: 12 }),
});
const days = fc
  .integer({ min: 0, max: 4000 })
  .map((after) => Temporal.PlainDate.from('2020-01-01').add({ days: after }));

describe('periods of billing', () => {
  it('follow one another without gap, each as long as the cycle but for the first', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, start) => {
        let fromOn = start;
        for (let place = 0; place < 6; place += 1) {
          const toOn = lastDayOfPeriod(cycle, fromOn);
          const next = toOn.add({ days: 1 });
          assert.equal(next.day, cycle.startDay);
          if (place > 0) assert.ok(fromOn.add({ months: cycle.months }).equals(next));
          else {
            assert.ok(daysBetween(fromOn, next) >= 10);
            assert.ok(
              Temporal.PlainDate.compare(next, fromOn.add({ months: cycle.months, days: 10 })) <= 0,
            );
          }
          fromOn = next;
        }
      }),
    );
  });

  it('begin in the months of the cycle', () => {
    const quarterly = { months: 3, startDay: 14, startMonth: 11 };
    const starts = ['2025-12-01', '2026-02-14', '2026-08-20'].map((day) =>
      nextPeriodStart(quarterly, Temporal.PlainDate.from(day)).toString(),
    );
    assert.deepEqual(starts, ['2026-02-14', '2026-05-14', '2026-11-14']);
    const { fromOn, toOn } = periodAround(quarterly, Temporal.PlainDate.from('2026-02-14'));
    assert.deepEqual([fromOn, toOn].map(String), ['2026-02-14', '2026-05-13']);
  });

  it('join a stub to the period after it', () => {
    const monthly = { months: 1, startDay: 5, startMonth: 1 };
    assert.equal(
      String(lastDayOfPeriod(monthly, Temporal.PlainDate.from('2026-03-01'))),
      '2026-04-04',
    );
    assert.equal(
      String(lastDayOfPeriod(monthly, Temporal.PlainDate.from('2026-03-20'))),
      '2026-04-04',
    );
  });
});

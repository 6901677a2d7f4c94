import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate } from './calendar.ts';
import {
  addWorkingDays,
  divisionOfGspGroup,
  isWeekend,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from './working-days.ts';

const dayOf = (text: string) => dayOfDate(Temporal.PlainDate.from(text));
const textOf = (day: number) => dateOfDay(day).toString();

/** Easter of 2026 in England. */
const easter = new Set(['2026-04-03', '2026-04-06'].map(dayOf));

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    const working = ['2026-04-01', '2026-04-02', '2026-04-07', '2026-04-08'];
    const days = Array.from({ length: 8 }, (_, place) => dayOf('2026-04-01') + place);
    assert.deepEqual(days.filter((day) => isWorkingDay(day, easter)).map(textOf), working);
  });

  it('are counted on, and back, from the day after or before', () => {
    assert.equal(textOf(addWorkingDays(dayOf('2026-04-02'), 1, easter)), '2026-04-07');
    assert.equal(textOf(addWorkingDays(dayOf('2026-04-04'), 2, easter)), '2026-04-08');
    assert.equal(textOf(addWorkingDays(dayOf('2026-04-08'), -2, easter)), '2026-04-02');
    assert.equal(textOf(addWorkingDays(dayOf('2026-04-04'), 0, easter)), '2026-04-04');
    assert.throws(() => addWorkingDays(0, 0.5, easter), RangeError);
  });

  it('are found from a day on', () => {
    assert.equal(textOf(workingDayFrom(dayOf('2026-04-03'), easter)), '2026-04-07');
    assert.equal(textOf(workingDayFrom(dayOf('2026-04-02'), easter)), '2026-04-02');
  });

  it('know weekends on either side of 1970', () => {
    for (const text of ['1969-12-27', '1969-12-28', '1970-01-03', '2026-03-28', '2026-03-29']) {
      assert.ok(isWeekend(dayOf(text)), text);
    }
    for (const text of ['1969-12-26', '1969-12-29', '1970-01-01', '2026-03-27', '2026-03-30']) {
      assert.ok(!isWeekend(dayOf(text)), text);
    }
  });

  it('are as many between two days as have to be added, whatever the holidays', () => {
    const days = fc.integer({ min: -4_000, max: 30_000 });
    const holidays = fc.array(fc.integer({ min: -40, max: 120 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), holidays, (day, count, offsets) => {
        const known = new Set(offsets.map((offset) => day + offset));
        const reached = addWorkingDays(day, count, known);
        if (count !== 0) assert.ok(isWorkingDay(reached, known));
        // Counted back, the day that is begun from is one of those between, where it is one itself.
        const own = count < 0 ? Number(isWorkingDay(day, known)) : 0;
        const ends = count < 0 ? Number(isWorkingDay(reached, known)) : 0;
        assert.equal(workingDaysBetween(day, reached, known), count - own + ends);
      }),
    );
  });

  it('follow Scottish bank holidays in the two Scottish GSP groups alone', () => {
    const scottish = [...'ABCDEFGHJKLMNP']
      .map((letter) => `_${letter}`)
      .filter((group) => divisionOfGspGroup(group) === 'scotland');
    assert.deepEqual(scottish, ['_N', '_P']);
    assert.equal(divisionOfGspGroup(null), 'england-and-wales');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { londonDateOf } from './london.ts';
import { dailyInLondon, dueBetween, everyHalfHour } from './schedules.ts';
import { londonTimeZone } from './time-zone.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const dueTimes = (time: string, after: string, until: string) =>
  [...dueBetween(dailyInLondon(time), instant(after), instant(until))].map(String);

describe('a daily schedule', () => {
  it('follows the clock on the wall over its changes', () => {
    assert.deepEqual(dueTimes('16:00', '2026-03-28T16:00:00Z', '2026-03-30T15:00:00Z'), [
      '2026-03-29T15:00:00Z',
      '2026-03-30T15:00:00Z',
    ]);
    assert.deepEqual(dueTimes('00:00', '2026-10-24T12:00:00Z', '2026-10-27T00:00:00Z'), [
      '2026-10-24T23:00:00Z',
      '2026-10-26T00:00:00Z',
      '2026-10-27T00:00:00Z',
    ]);
  });

  it('is due once where its time is skipped or comes twice', () => {
    assert.deepEqual(dueTimes('01:30', '2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z'), [
      '2026-03-29T01:30:00Z',
      '2026-03-30T00:30:00Z',
    ]);
    assert.deepEqual(dueTimes('01:30', '2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z'), [
      '2026-10-25T00:30:00Z',
      '2026-10-26T01:30:00Z',
    ]);
  });

  it('is due once on every London day, whenever one asks', () => {
    const anyInstant = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
      .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
    const anyTime = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => new Temporal.PlainTime(hour, minute).toString());
    fc.assert(
      fc.property(anyInstant, anyTime, (after, time) => {
        const schedule = dailyInLondon(time);
        const first = schedule.next(after);
        assert.ok(Temporal.Instant.compare(first, after) > 0);
        // Nothing is due in between.
        const before = first.subtract({ nanoseconds: 1 });
        if (Temporal.Instant.compare(before, after) >= 0) {
          assert.ok(schedule.next(before).equals(first));
        }
        const second = schedule.next(first);
        assert.equal(londonDateOf(second).since(londonDateOf(first)).days, 1);
        const wall = first.toZonedDateTimeISO(londonTimeZone).toPlainTime();
        const isSkipped = wall.hour - Number(time.slice(0, 2)) === 1;
        assert.ok(isSkipped || wall.toString() === time);
      }),
    );
  });

  it('takes a time of day and nothing else', () => {
    assert.throws(() => dailyInLondon('25:00'), RangeError);
  });
});

describe('every half-hour', () => {
  it('is due 46, 48 and 50 times on London days', () => {
    const count = (after: string, until: string) =>
      [...dueBetween(everyHalfHour, instant(after), instant(until))].length;
    assert.equal(count('2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z'), 46);
    assert.equal(count('2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'), 48);
    assert.equal(count('2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z'), 50);
    const next = everyHalfHour.next(instant('2026-03-10T11:59:59.999Z'));
    assert.equal(next.toString(), '2026-03-10T12:00:00Z');
    assert.equal(everyHalfHour.next(next).toString(), '2026-03-10T12:30:00Z');
  });
});

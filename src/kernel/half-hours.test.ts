import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  eachHalfHour,
  halfHourIndexUtc,
  halfHoursOfLondonDay,
  startOfHalfHour,
} from './half-hours.ts';
import { londonDateOf } from './london.ts';

const date = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));
const instant = fc
  .integer({ min: -1e12, max: 4e12 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));
const at = (text: string) => Temporal.Instant.from(text);
const boundsOf = (day: string) => {
  const { startAt, endAt, count } = halfHoursOfLondonDay(Temporal.PlainDate.from(day));
  return [startAt.toString(), endAt.toString(), count];
};

test('a winter day and a summer day have 48 half-hours', () => {
  assert.deepEqual(boundsOf('2026-01-15'), ['2026-01-15T00:00:00Z', '2026-01-16T00:00:00Z', 48]);
  assert.deepEqual(boundsOf('2026-07-15'), ['2026-07-14T23:00:00Z', '2026-07-15T23:00:00Z', 48]);
});

test('the day clocks go forward has 46, and the day they go back 50', () => {
  assert.deepEqual(boundsOf('2026-03-29'), ['2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z', 46]);
  assert.deepEqual(boundsOf('2026-10-25'), ['2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z', 50]);
});

test('days tile time, and each half-hour lies in its day', () => {
  fc.assert(
    fc.property(date, (day) => {
      const bounds = halfHoursOfLondonDay(day);
      const next = halfHoursOfLondonDay(day.add({ days: 1 }));
      assert.ok(bounds.endAt.equals(next.startAt));
      assert.ok([46, 48, 50].includes(bounds.count));
      const starts = [...eachHalfHour(bounds.startAt, bounds.endAt)];
      assert.equal(starts.length, bounds.count);
      for (const start of starts) assert.ok(londonDateOf(start).equals(day));
    }),
    { numRuns: 60 },
  );
});

test('each year loses in spring what it gains in autumn', () => {
  for (let year = 2015; year <= 2035; year += 1) {
    const counts = new Map<number, number>();
    for (let day = Temporal.PlainDate.from({ year, month: 1, day: 1 }); day.year === year; ) {
      const { count } = halfHoursOfLondonDay(day);
      counts.set(count, (counts.get(count) ?? 0) + 1);
      day = day.add({ days: 1 });
    }
    assert.deepEqual([counts.get(46), counts.get(50), counts.size], [1, 1, 3]);
  }
});

test('a half-hour holds its instant', () => {
  fc.assert(
    fc.property(instant, (instant) => {
      const start = startOfHalfHour(instant);
      const offset = start.until(instant).total('minute');
      assert.ok(offset >= 0 && offset < 30);
      assert.ok(startOfHalfHour(start).equals(start));
      const { hour, minute } = instant.toZonedDateTimeISO('UTC');
      assert.equal(halfHourIndexUtc(instant), hour * 2 + (minute >= 30 ? 1 : 0));
    }),
  );
  assert.equal(halfHourIndexUtc(at('2026-03-29T23:59:59.999999999Z')), 47);
  assert.equal(startOfHalfHour(at('1969-12-31T23:59:59Z')).toString(), '1969-12-31T23:30:00Z');
});

test('the half-hours of a window are those that begin in it', () => {
  const starts = (from: string, to: string) => [...eachHalfHour(at(from), at(to))].map(String);
  assert.deepEqual(starts('2026-01-01T00:10:00Z', '2026-01-01T01:00:01Z'), [
    '2026-01-01T00:30:00Z',
    '2026-01-01T01:00:00Z',
  ]);
  assert.deepEqual(starts('2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'), []);
  assert.deepEqual(starts('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'), []);
});

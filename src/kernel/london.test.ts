import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate } from './calendar.ts';
import {
  daysBetween,
  londonDateOf,
  londonWallMs,
  nextPeriod,
  type Period,
  startOfLondonDay,
  startOfLondonMonth,
  startOfLondonQuarter,
  startOfLondonWeek,
  startOfPeriod,
} from './london.ts';
import { londonTimeZone } from './time-zone.ts';

const periods: readonly Period[] = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'];
const day = (text: string) => Temporal.PlainDate.from(text);
const instant = fc
  .integer({ min: 6e11, max: 2.2e12 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

test('the date in London changes at midnight, to the millisecond, in summer and in winter', () => {
  for (const [before, after, next] of [
    ['2026-06-30T22:59:59.999Z', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00Z', '2027-01-01'],
  ] as const) {
    for (const _again of [1, 2]) {
      const dates = [before, after, before].map((text) =>
        londonDateOf(Temporal.Instant.from(text)),
      );
      const eve = day(next).subtract({ days: 1 }).toString();
      assert.deepEqual(dates.map(String), [eve, next, eve]);
    }
  }
});

test('days, weeks, months and quarters begin at midnight in London', () => {
  const date = day('2026-05-14');
  assert.equal(startOfLondonDay(date).toString(), '2026-05-13T23:00:00Z');
  assert.equal(startOfLondonWeek(date).toString(), '2026-05-10T23:00:00Z');
  assert.equal(startOfLondonMonth(date).toString(), '2026-04-30T23:00:00Z');
  assert.equal(startOfLondonQuarter(date).toString(), '2026-03-31T23:00:00Z');
  assert.equal(startOfLondonQuarter(day('2026-12-31')).toString(), '2026-09-30T23:00:00Z');
  assert.equal(startOfLondonWeek(day('2026-03-29')).toString(), '2026-03-23T00:00:00Z');
});

test('the date in London is not always the date in UTC', () => {
  assert.equal(
    londonDateOf(Temporal.Instant.from('2026-05-13T23:00:00Z')).toString(),
    '2026-05-14',
  );
  assert.equal(
    londonDateOf(Temporal.Instant.from('2026-01-13T23:00:00Z')).toString(),
    '2026-01-13',
  );
});

test('days between dates are counted by the calendar', () => {
  assert.equal(daysBetween(day('2026-03-28'), day('2026-03-30')), 2);
  assert.equal(daysBetween(day('2024-02-28'), day('2025-02-28')), 366);
  assert.equal(daysBetween(day('2026-03-30'), day('2026-03-28')), -2);
});

test('a period that holds a clock change is an hour shorter or longer', () => {
  const hours = (text: string, period: Period) => {
    const instant = Temporal.Instant.from(text);
    return startOfPeriod(instant, period).until(nextPeriod(instant, period)).total('hour');
  };
  assert.equal(hours('2026-03-29T12:00:00Z', 'DAY'), 23);
  assert.equal(hours('2026-10-25T12:00:00Z', 'DAY'), 25);
  assert.equal(hours('2026-03-25T12:00:00Z', 'WEEK'), 7 * 24 - 1);
  assert.equal(hours('2026-10-01T12:00:00Z', 'MONTH'), 31 * 24 + 1);
  assert.equal(hours('2026-02-01T12:00:00Z', 'QUARTER'), 90 * 24 - 1);
  assert.equal(hours('2026-10-25T00:30:00Z', 'HOUR'), 1);
});

test('periods hold their instant and tile time', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...periods), (instant, period) => {
      const start = startOfPeriod(instant, period);
      const end = nextPeriod(instant, period);
      assert.ok(Temporal.Instant.compare(start, instant) <= 0);
      assert.ok(Temporal.Instant.compare(instant, end) < 0);
      assert.ok(startOfPeriod(start, period).equals(start));
      assert.ok(startOfPeriod(end, period).equals(end));
      assert.ok(startOfPeriod(end.subtract({ nanoseconds: 1 }), period).equals(start));
    }),
  );
});

test('a time by the clock is the instant that Temporal finds for it, on the days of both changes too', () => {
  const days = fc.oneof(
    fc.integer({ min: 15_000, max: 30_000 }),
    fc.constantFrom(
      ...['2026-03-29', '2026-10-25', '2027-03-28'].map((text) => dayOfDate(day(text))),
    ),
  );
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (number, minute) => {
      const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
      const wanted = dateOfDay(number).toZonedDateTime({ timeZone: londonTimeZone, plainTime });
      assert.equal(londonWallMs(number, minute), wanted.epochMilliseconds);
    }),
  );
});

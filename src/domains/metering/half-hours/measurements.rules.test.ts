import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarPeriod,
  dayOfDate,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  gatherIntervals,
  groupHalfHours,
  type HalfHourDay,
  headOf,
  intervalsOfDays,
  spanOfStarts,
  tailOf,
} from './measurements.rules.ts';

const periods: readonly CalendarPeriod[] = [
  'HALF_HOUR',
  'HOUR',
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
];
const timeZones = [
  londonTimeZone,
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const everywhere: Span = {
  fromMs: Number.NEGATIVE_INFINITY,
  toMs: Number.POSITIVE_INFINITY,
};

const days = fc
  .record({
    // Around both changes of the clocks and a turn of the year.
    first: fc.constantFrom('2025-03-25', '2025-10-22', '2025-12-27', '2024-02-26'),
    values: fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 9000 }), { freq: 6 }), {
        minLength: 48,
        maxLength: 48,
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ first, values }): HalfHourDay[] =>
    values.map((row, index) => ({
      startMs: Date.parse(first) + index * utcDayMs,
      values: row,
    })),
  );

const sumOf = (list: readonly { readonly total: number }[]) =>
  list.reduce((sum, { total }) => sum + total, 0);

describe('grouping', () => {
  it('adds up to the same by every period, in every time zone, over any span', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...timeZones),
        fc.nat(400),
        fc.nat(400),
        (given, timeZone, skipped, length) => {
          const fromMs = (given[0]?.startMs ?? 0) + skipped * halfHourMs;
          const span = { fromMs, toMs: fromMs + length * halfHourMs };
          const plain = sumOf(groupHalfHours(given, 'HALF_HOUR', timeZone, span));
          for (const period of periods) {
            const intervals = groupHalfHours(given, period, timeZone, span);
            assert.equal(sumOf(intervals), plain, period);
            for (const [index, { startMs, endMs, halfHours }] of intervals.entries()) {
              assert.ok(startMs >= span.fromMs && endMs <= span.toMs && startMs < endMs);
              assert.ok(halfHours > 0);
              const next = intervals[index + 1];
              assert.ok(!next || endMs <= next.startMs, 'they overlap');
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same from half-hours and from the totals of London days', () => {
    fc.assert(
      fc.property(days, (given) => {
        const byDay = groupHalfHours(given, 'DAY', londonTimeZone, everywhere);
        for (const period of ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const) {
          assert.deepEqual(
            gatherIntervals(byDay, period, londonTimeZone, everywhere),
            groupHalfHours(given, period, londonTimeZone, everywhere),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the days of the change of clocks 46 and 50 half-hours and one local day', () => {
    for (const [date, count] of [
      ['2025-03-30', 46],
      ['2025-10-26', 50],
      ['2025-06-01', 48],
    ] as const) {
      const day = dayOfDate(Temporal.PlainDate.from(date));
      const span = {
        fromMs: startOfDayMs(londonTimeZone, day),
        toMs: startOfDayMs(londonTimeZone, day + 1),
      };
      const utcDays = [day - 1, day, day + 1].map((each) => ({
        startMs: each * utcDayMs,
        values: new Array<number>(48).fill(1),
      }));
      const halfHours = groupHalfHours(utcDays, 'HALF_HOUR', londonTimeZone, span);
      assert.equal(halfHours.length, count);
      const byDay = groupHalfHours(utcDays, 'DAY', londonTimeZone, span);
      assert.deepEqual(byDay, [
        { startMs: span.fromMs, endMs: span.toMs, total: count, halfHours: count },
      ]);
      const totals = { days: [day], totals: [count], halfHours: [count] };
      assert.deepEqual(intervalsOfDays(totals, 'DAY'), byDay);
    }
  });

  it('finds what begins between two moments, whole', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...timeZones),
        fc.constantFrom(...periods),
        fc.nat(500),
        fc.nat(500),
        fc.nat(3),
        fc.nat(3),
        (given, timeZone, period, low, length, lowOff, highOff) => {
          const span = {
            fromMs: (given[0]?.startMs ?? 0) + 10 * halfHourMs,
            toMs: Number.MAX_VALUE,
          };
          const all = groupHalfHours(given, period, timeZone, span);
          const lowMs = span.fromMs + (low - 20) * halfHourMs + lowOff;
          const highMs = lowMs + length * halfHourMs + highOff;
          const part = spanOfStarts(span, period, timeZone, lowMs, highMs);
          // An interval is cut where the span is, and not where a part of it begins or ends.
          const gathered = gatherIntervals(
            groupHalfHours(given, 'HALF_HOUR', timeZone, part),
            period,
            timeZone,
            span,
          );
          const wanted = all.filter(({ startMs }) => startMs >= lowMs && startMs < highMs);
          assert.deepEqual(gathered, wanted);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes heads and tails that end where periods do', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...timeZones),
        fc.constantFrom(...periods),
        fc.integer({ min: 1, max: 30 }),
        (given, timeZone, period, count) => {
          const fromMs = (given[0]?.startMs ?? 0) + 7 * halfHourMs;
          const span = { fromMs, toMs: fromMs + given.length * utcDayMs };
          const whole = groupHalfHours(given, period, timeZone, span);
          const head = headOf(span, period, timeZone, count);
          const rest = { fromMs: head.toMs, toMs: span.toMs };
          const tail = tailOf(span, period, timeZone, count);
          const before = { fromMs: span.fromMs, toMs: tail.fromMs };
          for (const parts of [
            [head, rest],
            [before, tail],
          ]) {
            const gathered = parts.flatMap((part) => groupHalfHours(given, period, timeZone, part));
            assert.deepEqual(gathered, whole);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

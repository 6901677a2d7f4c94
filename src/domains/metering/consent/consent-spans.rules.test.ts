import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';
import {
  type CalendarPeriod,
  endOfPeriodMs,
  halfHourMs,
  startOfPeriodMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { groupHalfHours } from '../half-hours/measurements.rules.ts';
import {
  readingsShown,
  type SeenSpan,
  spansByConsent,
  spansOfReadings,
  spansShown,
  spansWithoutBounds,
} from './consent-spans.rules.ts';
import { granularities } from './data-preferences.rules.ts';

/** Edges lie on tens of minutes, so that looking every ten minutes tells everything. */
const tickMs = 600_000;
const length = 100 * 144;
const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
const unitOf = { HALF_HOURLY: 'HALF_HOUR', DAILY: 'DAY', MONTHLY: 'MONTH' } as const;
const coarsestFor: Readonly<Record<CalendarPeriod, ConsentGranularityValue>> = {
  HALF_HOUR: 'HALF_HOURLY',
  HOUR: 'HALF_HOURLY',
  DAY: 'DAILY',
  WEEK: 'DAILY',
  MONTH: 'MONTHLY',
  QUARTER: 'MONTHLY',
  YEAR: 'MONTHLY',
};
const periods = Object.keys(coarsestFor) as CalendarPeriod[];

// Over either change of the clocks. Many edges are on hours that may be London midnights.
const starts = fc.constantFrom(Date.parse('2025-02-10'), Date.parse('2025-09-05'));
const tick = fc.oneof(
  fc.nat(length),
  fc.nat(99).map((day) => day * 144),
  fc.nat(99).map((day) => day * 144 - 6),
);
const histories = fc.record({
  startMs: starts,
  occupancies: fc.uniqueArray(fc.oneof(tick, fc.nat(144)), { minLength: 1, maxLength: 4 }),
  isLastOpen: fc.boolean(),
  isEverywhere: fc.boolean(),
  consents: fc.array(
    fc.record({
      accountId: fc.integer({ min: 0, max: 3 }),
      from: tick,
      ticks: fc.option(fc.nat(length), { freq: 2 }),
      // Whole months are rarer than whole days.
      granularity: fc.constantFrom(...granularities, 'MONTHLY' as const),
    }),
    { maxLength: 5 },
  ),
});

type History = typeof histories extends fc.Arbitrary<infer Each> ? Each : never;

/** Every other gap between two edges is somebody's occupancy. */
function historyOf({ startMs, occupancies, isLastOpen, consents }: History) {
  const edges = occupancies.toSorted((a, b) => a - b);
  const closed = edges.slice(0, -1).map((from, place) => ({
    accountId: place,
    effectiveFrom: at(startMs + from * tickMs),
    effectiveTo: at(startMs + (edges[place + 1] ?? 0) * tickMs),
  }));
  const last = edges.at(-1) ?? 0;
  const open = {
    accountId: edges.length - 1,
    effectiveFrom: at(startMs + last * tickMs),
    effectiveTo: null,
  };
  return {
    occupancies: (isLastOpen ? [...closed, open] : closed).filter(
      ({ accountId }) => accountId !== 1 || isLastOpen,
    ),
    consents: consents
      .toSorted((a, b) => a.from - b.from)
      .map(({ accountId, from, ticks, granularity }) => ({
        accountId,
        granularity,
        validFrom: at(startMs + from * tickMs),
        validTo: ticks === null ? null : at(startMs + (from + ticks) * tickMs),
      })),
  };
}

/** What may be seen at a moment, worked out for this moment alone. */
function granularityAt(
  { occupancies, consents }: ReturnType<typeof historyOf>,
  isEverywhere: boolean,
  ms: number,
): ConsentGranularityValue | null {
  const occupancy = occupancies.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom.epochMilliseconds <= ms &&
      ms < (effectiveTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY),
  );
  if (!occupancy) return isEverywhere ? 'DAILY' : null;
  const inForce = consents.filter(
    ({ accountId, validFrom, validTo }) =>
      accountId === occupancy.accountId &&
      validFrom.epochMilliseconds <= ms &&
      ms < (validTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY),
  );
  return inForce.at(-1)?.granularity ?? 'DAILY';
}

const holds = (spans: readonly { fromMs: number; toMs: number }[], ms: number) =>
  spans.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs);

describe('what is shown under a consent', () => {
  it('follows the consent of the occupier, from moment to moment', () => {
    fc.assert(
      fc.property(histories, fc.nat(length), (history, tickOfInterest) => {
        const generated = historyOf(history);
        const seen = spansByConsent(
          generated.occupancies,
          generated.consents,
          history.isEverywhere,
        );
        const ms = history.startMs + tickOfInterest * tickMs;
        const span = seen.find(({ fromMs, toMs }) => fromMs <= ms && ms < toMs);
        assert.equal(span?.granularity ?? null, granularityAt(generated, history.isEverywhere, ms));
        for (const [place, { fromMs, toMs }] of seen.entries()) {
          assert.ok(fromMs < toMs && toMs <= (seen[place + 1]?.fromMs ?? Number.POSITIVE_INFINITY));
        }
      }),
    );
  });

  it('is what lies wholly inside the half-hours, London days and months that are allowed', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom(...periods, 'MONTH' as const, 'MONTH' as const),
        fc.constantFrom(londonTimeZone, 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
        fc.option(tick, { freq: 1 }),
        fc.option(tick, { freq: 1 }),
        fc.oneof(tick, fc.constant(length)),
        (history, period, timeZone, from, to, nowTick) => {
          const generated = historyOf(history);
          const msOf = (ticks: number) => history.startMs + ticks * tickMs;
          const requested = {
            fromMs: from === null ? Number.NEGATIVE_INFINITY : msOf(from),
            toMs: to === null ? Number.POSITIVE_INFINITY : msOf(to),
          };
          const nowMs = msOf(nowTick);
          const seen = spansByConsent(
            generated.occupancies,
            generated.consents,
            history.isEverywhere,
          );
          const shown = spansShown(seen, requested, period, timeZone, nowMs);
          const coarsest = granularities.indexOf(coarsestFor[period]);
          const kept = new Map<string, boolean>();
          /** Whether all of a unit has the same consent, was asked for and is over. */
          const isWhole = (granularity: ConsentGranularityValue, ms: number): boolean => {
            const unit = unitOf[granularity];
            const startMs = startOfPeriodMs(londonTimeZone, unit, ms);
            const endMs = endOfPeriodMs(londonTimeZone, unit, startMs);
            const key = `${unit} ${startMs}`;
            const answer = kept.get(key);
            if (answer !== undefined) return answer;
            let isAllowed =
              startMs >= requested.fromMs &&
              endMs <= requested.toMs &&
              (granularity === 'HALF_HOURLY' || endMs <= nowMs);
            for (let each = startMs; isAllowed && each < endMs; each += tickMs) {
              isAllowed = granularityAt(generated, history.isEverywhere, each) === granularity;
            }
            kept.set(key, isAllowed);
            return isAllowed;
          };
          for (let ms = history.startMs; ms < msOf(length); ms += halfHourMs) {
            const granularity = granularityAt(generated, history.isEverywhere, ms);
            const isExpected =
              granularity !== null &&
              granularities.indexOf(granularity) <= coarsest &&
              isWhole(granularity, ms);
            assert.equal(holds(shown, ms), isExpected, `${at(ms)} ${granularity}`);
          }
          assertUndivided(history.startMs, seen, shown, period);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is whole months by the clocks of London where consent is monthly', () => {
    const ms = (text: string) => Date.parse(text);
    const seen: SeenSpan[] = [
      { fromMs: ms('2025-01-20T10:00Z'), toMs: ms('2025-08-01T00:00Z'), granularity: 'MONTHLY' },
    ];
    const everything = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
    const shown = (period: CalendarPeriod, now: string) =>
      spansShown(seen, everything, period, 'Asia/Kolkata', ms(now));
    for (const period of ['MONTH', 'QUARTER', 'YEAR'] as const) {
      assert.deepEqual(shown(period, '2025-07-31T22:59:59Z'), [
        // In London July ends when it is eleven at night in Greenwich, a second later.
        { fromMs: ms('2025-02-01'), toMs: ms('2025-06-30T23:00Z'), timeZone: londonTimeZone },
      ]);
      assert.deepEqual(
        shown(period, '2025-09-01').map(({ toMs }) => toMs),
        [ms('2025-07-31T23:00Z')],
      );
    }
    for (const period of ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK'] as const) {
      assert.deepEqual(shown(period, '2025-09-01'), []);
    }
  });

  it('of an account user is everything of its occupancies', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...periods), (history, period) => {
        const { occupancies } = historyOf(history);
        const seen = spansWithoutBounds(occupancies);
        const everything = {
          fromMs: Number.NEGATIVE_INFINITY,
          toMs: Number.POSITIVE_INFINITY,
        };
        const shown = spansShown(seen, everything, period, 'Asia/Kolkata', history.startMs);
        for (let ms = history.startMs; ms < history.startMs + length * tickMs; ms += halfHourMs) {
          const ofThisHalfHour = [ms, ms + tickMs, ms + 2 * tickMs].map((each) =>
            holds(seen, each),
          );
          assert.equal(holds(shown, ms), !ofThisHalfHour.includes(false));
        }
        assert.ok(shown.every(({ timeZone }) => timeZone === 'Asia/Kolkata'));
        assert.deepEqual(spansOfReadings(seen, everything).length, seen.length);
      }),
      { numRuns: 30 },
    );
  });
});

/** No period begins or ends within a day or a month that is not to be told apart. */
function assertUndivided(
  startMs: number,
  seen: readonly SeenSpan[],
  shown: readonly { fromMs: number; toMs: number; timeZone: string }[],
  period: CalendarPeriod,
): void {
  const days = Array.from({ length: 102 }, (_, day) => ({
    startMs: startMs + (day - 1) * utcDayMs,
    values: new Array<number>(48).fill(1),
  }));
  for (const span of shown) {
    for (const interval of groupHalfHours(days, period, span.timeZone, span)) {
      const { fromMs, toMs } = {
        fromMs: Math.max(interval.startMs, startMs),
        toMs: Math.min(interval.endMs, startMs + 100 * utcDayMs),
      };
      for (const ms of [fromMs, toMs]) {
        const around = seen.find((each) => each.fromMs < ms && ms < each.toMs);
        if (!around || ms === startMs || ms === startMs + 100 * utcDayMs) continue;
        const start = startOfPeriodMs(londonTimeZone, unitOf[around.granularity], ms);
        assert.equal(start, ms, `${at(ms)} ${around.granularity}`);
      }
    }
  }
}

describe('readings under a consent', () => {
  it('are all there where it is half-hourly, however close', () => {
    const everything = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
    const rows = [0, 1, 2].map((minutes) => {
      return { readAt: at(minutes * 60_000), eventType: 'SMART_METER' };
    });
    assert.deepEqual(readingsShown(rows, [{ ...everything, granularity: 'HALF_HOURLY' }]), rows);
    assert.deepEqual(readingsShown(rows, [{ ...everything, granularity: 'DAILY' }]), [rows[0]]);
  });

  const events = ['SMART_METER', 'PREPAY', 'CUSTOMER', 'ESTIMATE', 'METER_EXCHANGE'] as const;
  const isSent = (eventType: string) => eventType === 'SMART_METER' || eventType === 'PREPAY';

  it('are what people and events brought, and the first that was sent of a day or month', () => {
    const reads = fc.uniqueArray(fc.tuple(tick, fc.constantFrom(...events)), {
      maxLength: 120,
      selector: ([when]) => when,
    });
    fc.assert(
      fc.property(histories, reads, (history, given) => {
        const generated = historyOf(history);
        const seen = spansByConsent(
          generated.occupancies,
          generated.consents,
          history.isEverywhere,
        );
        const rows = given
          .toSorted(([a], [b]) => a - b)
          .map(([when, eventType]) => ({ readAt: at(history.startMs + when * tickMs), eventType }));
        const shown = new Set(readingsShown(rows, seen));
        const spanOf = (ms: number) =>
          seen.findLast(({ fromMs, toMs }) => fromMs <= ms && ms <= toMs);
        const units = new Set<string>();
        for (const row of rows) {
          const ms = row.readAt.epochMilliseconds;
          const span = spanOf(ms);
          if (!span) assert.ok(!shown.has(row), 'out of reach');
          else if (!isSent(row.eventType) || span.granularity === 'HALF_HOURLY') {
            assert.ok(shown.has(row), row.eventType);
          } else {
            const unit = unitOf[span.granularity];
            const start = startOfPeriodMs(londonTimeZone, unit, ms);
            const isFirst = !rows.some(
              (other) =>
                other !== row &&
                isSent(other.eventType) &&
                spanOf(other.readAt.epochMilliseconds) &&
                other.readAt.epochMilliseconds >= start &&
                other.readAt.epochMilliseconds < ms,
            );
            if (isFirst) assert.ok(shown.has(row), 'the first');
            if (!shown.has(row)) continue;
            assert.ok(!units.has(`${unit} ${start}`), 'two of one unit');
            units.add(`${unit} ${start}`);
          }
        }
      }),
    );
  });
});

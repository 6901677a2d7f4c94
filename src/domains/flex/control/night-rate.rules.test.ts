import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { cappedNeedWh, halfHoursAtNightRate, noonToNoon } from './night-rate.rules.ts';

const at = (text: string) => Date.parse(text);
/** So many half-hours from an instant on. */
const from = (text: string, count: number) =>
  Array.from({ length: count }, (_, place) => at(text) + place * halfHourMs);
const cheap = (smart: readonly number[], boost: readonly number[] = []) =>
  halfHoursAtNightRate(new Set(smart), new Set(boost)).map((ms) => new Date(ms).toISOString());

/** The same by wall clock, told without the rule: slow, and plain. */
function cheapByClock(smart: readonly number[], boost: readonly number[]): number[] {
  const counts = new Map<string, number>();
  return smart
    .toSorted((a, b) => a - b)
    .filter((ms) => {
      const clock = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(londonTimeZone);
      const noonDate = clock.hour < 12 ? clock.subtract({ days: 1 }) : clock;
      const key = noonDate.toPlainDate().toString();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const minute = clock.hour * 60 + clock.minute;
      const isNight = minute >= 23 * 60 + 30 || minute < 5 * 60 + 30;
      return !isNight && !boost.includes(ms) && (counts.get(key) ?? 0) <= 12;
    });
}

describe('the half-hours at the price of the night', () => {
  it('are those outside the night in which a car was charged by plan', () => {
    assert.deepEqual(cheap([...from('2026-12-01T14:00Z', 1), ...from('2026-12-01T23:00Z', 2)]), [
      '2026-12-01T14:00:00.000Z',
      '2026-12-01T23:00:00.000Z',
    ]);
    assert.deepEqual(cheap([]), []);
  });

  it('are none of those in which it was boosted, which count all the same', () => {
    const smart = from('2026-12-01T14:00Z', 13);
    assert.deepEqual(
      halfHoursAtNightRate(new Set(smart), new Set(smart.slice(0, 1))),
      smart.slice(1, 12),
    );
  });

  it('are twelve from noon to noon, those of the night included', () => {
    const afternoon = from('2026-12-01T12:00Z', 13);
    assert.deepEqual(halfHoursAtNightRate(new Set(afternoon), new Set()), afternoon.slice(0, 12));
    // 23:30 to 05:30 uses the twelve up: the morning is dear. Eleven of them leave one.
    const night = from('2026-12-01T23:30Z', 12);
    const morning = at('2026-12-02T08:00Z');
    assert.deepEqual(cheap([...night, morning]), []);
    assert.deepEqual(cheap([...night.slice(1), morning]), ['2026-12-02T08:00:00.000Z']);
    // At noon it begins anew.
    assert.deepEqual(cheap([...night, at('2026-12-02T12:00Z')]), ['2026-12-02T12:00:00.000Z']);
  });

  it('begin and end at noon by the London clock, in nights of ten and of fourteen half-hours', () => {
    // 29 March 2026: 01:00 becomes 02:00. 05:30 is at 04:30 UTC, noon at 11:00 UTC.
    assert.deepEqual(noonToNoon(at('2026-03-29T00:30Z')), {
      fromMs: at('2026-03-28T12:00Z'),
      toMs: at('2026-03-29T11:00Z'),
    });
    assert.deepEqual(cheap(from('2026-03-28T23:30Z', 12)), [
      '2026-03-29T04:30:00.000Z',
      '2026-03-29T05:00:00.000Z',
    ]);
    // 25 October 2026: 02:00 becomes 01:00. 23:30 is at 22:30 UTC, 05:30 at 05:30 UTC.
    assert.deepEqual(noonToNoon(at('2026-10-25T11:59Z')), {
      fromMs: at('2026-10-24T11:00Z'),
      toMs: at('2026-10-25T12:00Z'),
    });
    // One before the night, ten in it and one after it make twelve; the next is the thirteenth.
    assert.deepEqual(
      cheap([
        at('2026-10-24T22:00Z'),
        ...from('2026-10-24T22:30Z', 10),
        ...from('2026-10-25T05:30Z', 2),
      ]),
      ['2026-10-24T22:00:00.000Z', '2026-10-25T05:30:00.000Z'],
    );
  });

  it('are those that the wall clock tells', () => {
    const starts = ['2026-03-28T06:00Z', '2026-10-24T06:00Z', '2026-12-01T06:00Z'].flatMap((day) =>
      from(day, 110),
    );
    fc.assert(
      fc.property(fc.subarray(starts), fc.subarray(starts), (smart, boost) => {
        assert.deepEqual(
          halfHoursAtNightRate(new Set(smart), new Set(boost)),
          cheapByClock(smart, boost),
        );
      }),
    );
  });
});

describe('a need that is cut to the cheap half-hours', () => {
  const capped = (begin: string, end: string, used: readonly number[] = []) =>
    cappedNeedWh(100_000, {
      fromMs: at(begin),
      toMs: at(end),
      maximumW: 7360,
      smartMs: new Set(used),
    });

  it('is what twelve half-hours hold, less those that are used up', () => {
    // 12 × 3,680 Wh.
    assert.equal(capped('2026-12-01T18:00Z', '2026-12-02T07:00Z'), 44_160);
    assert.equal(
      capped('2026-12-01T18:00Z', '2026-12-02T07:00Z', from('2026-12-01T14:00Z', 3)),
      33_120,
    );
    // Half-hours of the day before noon are of another count.
    assert.equal(
      capped('2026-12-01T18:00Z', '2026-12-02T07:00Z', from('2026-12-01T11:00Z', 2)),
      44_160,
    );
  });

  it('is the need itself where they hold it, and what fits where there is no more time', () => {
    const span = { fromMs: at('2026-12-01T18:00Z'), toMs: at('2026-12-02T07:00Z') };
    assert.equal(
      cappedNeedWh(26_667, { ...span, maximumW: 7360, smartMs: new Set<number>() }),
      26_667,
    );
    // 05:10 to 07:00: 20 minutes and three half-hours at 7,360 W.
    assert.equal(capped('2026-12-02T05:10Z', '2026-12-02T07:00Z'), 13_493);
  });

  it('counts anew from noon on', () => {
    assert.equal(capped('2026-12-02T02:00Z', '2026-12-02T22:00Z'), 2 * 44_160);
    assert.equal(
      capped('2026-12-02T02:00Z', '2026-12-02T22:00Z', from('2026-12-01T14:00Z', 12)),
      44_160,
    );
  });

  it('may use a half-hour again that was used', () => {
    const used = from('2026-12-01T14:00Z', 12);
    assert.equal(capped('2026-12-01T19:40Z', '2026-12-02T07:00Z', used), 2453);
  });

  it('holds no more than fits, and no less where fewer are used', () => {
    const starts = from('2026-10-24T10:00Z', 60);
    const moment = fc.integer({
      min: at('2026-10-24T10:00Z') / 1000,
      max: at('2026-10-25T15:30Z') / 1000,
    });
    fc.assert(
      fc.property(moment, moment, fc.subarray(starts), (one, other, used) => {
        const span = { fromMs: Math.min(one, other) * 1000, toMs: Math.max(one, other) * 1000 };
        const of = (smartMs: readonly number[]) =>
          cappedNeedWh(1e9, { ...span, maximumW: 7360, smartMs: new Set(smartMs) });
        assert.ok(of(used) <= Math.floor((7360 * (span.toMs - span.fromMs)) / 3_600_000));
        const before = used.filter((ms) => ms + halfHourMs <= span.fromMs);
        assert.ok(of(before) <= of([]));
        assert.ok(of([]) <= 3 * 44_160);
      }),
    );
  });
});

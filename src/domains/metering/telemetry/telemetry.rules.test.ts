import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { testNow } from '../../../../test/support/database.ts';
import { decimalOfThousandths, partsWithin, rangeFrom } from './telemetry.rules.ts';

const now = Temporal.Instant.from(testNow);

/** Decimals with at most three places, as thousandths. */
const thousandths = (text: string) => Math.round(Number(text) * 1000);

describe('what a range may be', () => {
  const grouping = 'HOURLY' as const;

  it('is all of start, end and grouping, or none', () => {
    assert.equal(rangeFrom({}, now), 'LATEST');
    const all = { start: now.subtract({ hours: 1 }), end: now, grouping };
    assert.deepEqual(rangeFrom(all, now), all);
    for (const name of ['start', 'end', 'grouping'] as const) {
      assert.equal(rangeFrom({ ...all, [name]: null }, now), 'KT-GB-4040');
      assert.equal(rangeFrom({ [name]: all[name] }, now), 'KT-GB-4040');
    }
  });

  it('ends after it starts', () => {
    const range = { start: now, end: now, grouping };
    assert.equal(rangeFrom(range, now), 'KT-GB-4041');
    assert.equal(rangeFrom({ ...range, end: now.subtract({ hours: 1 }) }, now), 'KT-GB-4041');
  });

  it('goes back 31 days and no further', () => {
    const start = now.subtract({ hours: 31 * 24 });
    assert.notEqual(typeof rangeFrom({ start, end: now, grouping }, now), 'string');
    const earlier = start.subtract({ seconds: 1 });
    assert.equal(rangeFrom({ start: earlier, end: now, grouping }, now), 'KT-GB-4051');
  });

  it('holds at most 10,000 values', () => {
    const start = now.subtract({ seconds: 100_000 });
    const range = { start, end: now, grouping: 'TEN_SECONDS' as const };
    assert.deepEqual(rangeFrom(range, now), range);
    const longer = { ...range, start: start.subtract({ seconds: 10 }) };
    assert.equal(rangeFrom(longer, now), 'TOO_MANY_VALUES');
  });

  it('is cut to the occupancies of the viewer and to the past', () => {
    const at = (hours: number) => now.add({ hours });
    const range = { start: at(-10), end: at(5), grouping };
    const cut = (stretches: { from: Temporal.Instant; to: Temporal.Instant | null }[]) => {
      const spans = stretches.map(({ from, to }) => ({
        fromMs: from.epochMilliseconds,
        toMs: to?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
      }));
      return partsWithin(range, spans, now).map(({ start, end }) => [String(start), String(end)]);
    };
    assert.deepEqual(cut([{ from: at(-99), to: null }]), [[String(at(-10)), String(now)]]);
    assert.deepEqual(
      cut([
        { from: at(-99), to: at(-8) },
        { from: at(-3), to: at(-1) },
      ]),
      [
        [String(at(-10)), String(at(-8))],
        [String(at(-3)), String(at(-1))],
      ],
    );
    assert.deepEqual(cut([{ from: at(1), to: null }]), []);
    assert.deepEqual(cut([{ from: at(-99), to: at(-50) }]), []);
  });

  it('lies on the grid of its grouping, whatever is requested', () => {
    // Ours: clients join the answers of ranges that begin anywhere, and must not count anything twice.
    const seconds = {
      TEN_SECONDS: 10,
      ONE_MINUTE: 60,
      FIVE_MINUTES: 300,
      HALF_HOURLY: 1800,
      HOURLY: 3600,
    };
    const names = Object.keys(seconds) as (keyof typeof seconds)[];
    const nowMs = now.epochMilliseconds;
    const ms = fc.integer({ min: -20_000_000, max: 0 }).map((offset) => nowMs + offset);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(ms, { minLength: 4, maxLength: 4 }),
        (name, all) => {
          const [startMs = 0, endMs = 0] = all.slice(0, 2).toSorted((a, b) => a - b);
          const [fromMs = 0, toMs = 0] = all.slice(2).toSorted((a, b) => a - b);
          const lengthMs = seconds[name] * 1000;
          const asked = { start: Temporal.Instant.fromEpochMilliseconds(startMs), grouping: name };
          const end = Temporal.Instant.fromEpochMilliseconds(endMs + 1);
          for (const part of partsWithin({ ...asked, end }, [{ fromMs, toMs }], now)) {
            const [partFromMs, partToMs] = [
              part.start.epochMilliseconds,
              part.end.epochMilliseconds,
            ];
            assert.equal(partFromMs % lengthMs, 0);
            assert.ok(partToMs % lengthMs === 0 || partToMs === nowMs);
            // Nothing outside of the span is shown, and no more than the groups that are touched.
            assert.ok(fromMs <= partFromMs && partToMs <= toMs);
            assert.ok(startMs - lengthMs < partFromMs && partToMs < endMs + 1 + lengthMs);
          }
        },
      ),
    );
    const range = { start: now.subtract({ seconds: 5000, milliseconds: 123 }), end: now };
    const [part] = partsWithin(
      { ...range, grouping: 'HALF_HOURLY' },
      [{ fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY }],
      now,
    );
    assert.equal(String(part?.start), '2026-03-10T10:30:00Z');
  });

  it('is told in decimals that read back as the same thousandths', () => {
    assert.deepEqual([0, 5, 12_345, 12_000, -397_080].map(decimalOfThousandths), [
      '0.0',
      '0.005',
      '12.345',
      '12.0',
      '-397.08',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (value) => {
        assert.equal(thousandths(decimalOfThousandths(value)), value);
      }),
    );
  });
});

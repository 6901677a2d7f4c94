import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { joinedSpans, type Span, sharedSpans, spanOf } from './spans.ts';

const latestMs = 30;
const moments = fc
  .tuple(fc.nat(latestMs), fc.nat(latestMs))
  .filter(([one, other]) => one !== other);
const span: fc.Arbitrary<Span> = moments.map(([one, other]) => ({
  fromMs: Math.min(one, other),
  toMs: Math.max(one, other),
}));
const spans = fc.array(span, { maxLength: 6 });

const isWithin = (some: readonly Span[], ms: number) =>
  some.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs);
const everyMs = Array.from({ length: latestMs + 2 }, (_, ms) => ms);

describe('spans', () => {
  it('hold the same moments once they are joined, in order and apart from one another', () => {
    fc.assert(
      fc.property(spans, (some) => {
        const joined = joinedSpans(some);
        for (const ms of everyMs) assert.equal(isWithin(joined, ms), isWithin(some, ms));
        for (const [index, { fromMs, toMs }] of joined.entries()) {
          assert.ok(fromMs < toMs);
          assert.ok(toMs < (joined[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY));
        }
      }),
    );
  });

  it('share with another one the moments that both hold', () => {
    fc.assert(
      fc.property(spans, span, (some, other) => {
        const shared = sharedSpans(some, other);
        for (const ms of everyMs) {
          assert.equal(isWithin(shared, ms), isWithin(some, ms) && isWithin([other], ms));
        }
        assert.ok(shared.every(({ fromMs, toMs }) => fromMs < toMs));
      }),
    );
  });

  it('are without end where a period goes on', () => {
    const effectiveFrom = Temporal.Instant.fromEpochMilliseconds(5);
    assert.deepEqual(spanOf({ effectiveFrom, effectiveTo: null }), {
      fromMs: 5,
      toMs: Number.POSITIVE_INFINITY,
    });
    const effectiveTo = Temporal.Instant.fromEpochMilliseconds(9);
    assert.deepEqual(spanOf({ effectiveFrom, effectiveTo }), { fromMs: 5, toMs: 9 });
  });
});

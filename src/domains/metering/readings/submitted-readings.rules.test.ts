import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkRead } from './readings.rules.ts';
import { isSentByMeter, judgeRead, type KnownRead } from './submitted-readings.rules.ts';

const dial = { digits: 5, yearlyThousandths: 3_000_000 };
const dayMs = 86_400_000;
const at = (day: number, shown: number) => ({ atMs: day * dayMs, thousandths: shown * 1000 });
const known = (
  readingId: number,
  day: number,
  shown: number,
  quality: 'ACTUAL' | 'ESTIMATE' = 'ACTUAL',
): KnownRead => ({ readingId, quality, ...at(day, shown) });

describe('what a person read off a register', () => {
  const around = [known(1, 0, 12_000), known(3, 60, 12_400)];

  it('is accepted between the readings before and after', () => {
    const judged = judgeRead(dial, around, at(30, 12_210));
    assert.deepEqual(judged, {
      acceptedThousandths: 12_210_000,
      problem: null,
      supersededIds: [],
    });
  });

  it('is set aside where the later reading would be wrong', () => {
    assert.equal(judgeRead(dial, around, at(30, 11_900)).problem, 'BACKWARDS');
    assert.equal(judgeRead(dial, around, at(30, 12_410)).problem, 'IMPLAUSIBLE_JUMP');
    assert.equal(judgeRead(dial, around, at(90, 72_000)).problem, 'IMPLAUSIBLE_JUMP');
    assert.equal(judgeRead(dial, around, at(30, 122_100)).problem, 'TOO_MANY_DIGITS');
    // Nothing was read before, and the next reading is far more than could be used until then.
    assert.equal(judgeRead(dial, around, at(-10, 2000)).problem, 'BACKWARDS');
  });

  it('outdoes the estimates that it disproves, and no others', () => {
    const estimated = [
      known(1, 0, 12_000),
      known(2, 20, 12_100, 'ESTIMATE'),
      known(3, 28, 12_300, 'ESTIMATE'),
      known(4, 30, 12_310, 'ESTIMATE'),
      known(5, 40, 12_350, 'ESTIMATE'),
      known(6, 60, 12_400),
      known(7, 70, 12_150, 'ESTIMATE'),
    ];
    assert.deepEqual(judgeRead(dial, estimated, at(30, 12_210)).supersededIds, [3, 4]);
    assert.deepEqual(judgeRead(dial, estimated, at(30, 12_380)).supersededIds, [4, 5]);
    assert.deepEqual(judgeRead(dial, estimated, at(30, 99_000)).supersededIds, []);
  });

  it('may leave out what stands behind the point of what a meter sent', () => {
    const sent = [{ ...known(1, 0, 0), thousandths: 12_345_678 }];
    assert.equal(judgeRead(dial, sent, at(2, 12_345)).acceptedThousandths, 12_345_678);
    assert.equal(judgeRead(dial, sent, at(2, 12_344)).problem, 'BACKWARDS');
  });

  it('never leaves accepted reads behind that do not follow from one another', () => {
    const days = fc.uniqueArray(fc.nat(400), { maxLength: 12 });
    const figures = fc.array(fc.nat(100_000), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(days, figures, fc.nat(11), (moments, shown, estimates) => {
        let reads: KnownRead[] = [];
        for (const [index, day] of moments.entries()) {
          // Near enough to one another that some are believed and some are not.
          const figure = 40_000 + day * 20 + ((shown[index] ?? 0) % 900);
          const { acceptedThousandths, supersededIds } = judgeRead(dial, reads, at(day, figure));
          if (acceptedThousandths === null) continue;
          reads = reads.filter(({ readingId }) => !supersededIds.includes(readingId));
          const quality = index < estimates ? 'ESTIMATE' : 'ACTUAL';
          reads.push({
            atMs: day * dayMs,
            thousandths: acceptedThousandths,
            readingId: index,
            quality,
          });
          reads.sort((a, b) => a.atMs - b.atMs);
        }
        const actual = reads.filter(({ quality }) => quality === 'ACTUAL');
        for (const [place, each] of actual.slice(1).entries()) {
          const before = actual[place];
          assert.ok(before);
          assert.equal(checkRead(dial, before, each).problem, null);
          // Nor does an estimate between two that were read.
          for (const { quality, ...estimate } of reads) {
            if (quality === 'ACTUAL' || estimate.atMs < before.atMs || estimate.atMs > each.atMs) {
              continue;
            }
            assert.equal(checkRead(dial, estimate, each).problem, null);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a meter that is read from afar', () => {
  it('is its own witness while it sends, and for a week after', () => {
    const coverage = { firstDay: 100, lastDay: 200 };
    const days = [99, 100, 200, 207, 208];
    assert.deepEqual(
      days.map((day) => isSentByMeter(coverage, day)),
      [false, true, true, true, false],
    );
    assert.equal(isSentByMeter(null, 150), false);
  });
});

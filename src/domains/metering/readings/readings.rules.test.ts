import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { advanceOf, textOfThousandths, thousandthsOf } from '../meters/dial.rules.ts';
import { acceptedReads, advancesBetween, dailyTotals, energyBetween } from './points.rules.ts';
import { checkRead } from './readings.rules.ts';

const dial = { digits: 5, yearlyThousandths: 3_000_000 };
const dayMs = 86_400_000;
const at = (day: number, shown: number) => ({ atMs: day * dayMs, thousandths: shown * 1000 });

describe('a dial', () => {
  it('is written and read back', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (thousandths) => {
        assert.equal(thousandthsOf(textOfThousandths(thousandths)), thousandths);
        assert.equal(Number(textOfThousandths(thousandths)), thousandths / 1000);
      }),
    );
    assert.deepEqual([0, 5, 50, 500, 1500, 12_345].map(textOfThousandths), [
      '0',
      '0.005',
      '0.05',
      '0.5',
      '1.5',
      '12.345',
    ]);
  });

  it('starts over after its last digit', () => {
    assert.equal(advanceOf(99_999_000, 12_000, 5), 13_000);
    assert.equal(advanceOf(12_000, 13_000, 5), 1000);
  });
});

describe('checking what a register is said to have shown', () => {
  it('accepts a first reading and a usual advance', () => {
    assert.equal(checkRead(dial, null, at(0, 12_345)).problem, null);
    assert.equal(checkRead(dial, at(0, 12_345), at(30, 12_600)).acceptedThousandths, 12_600_000);
  });
  it('accepts a dial that starts over', () => {
    assert.equal(checkRead(dial, at(0, 99_900), at(30, 120)).problem, null);
  });
  it('sets aside what goes backwards, jumps or has too many digits', () => {
    assert.equal(checkRead(dial, at(0, 12_345), at(30, 12_000)).problem, 'BACKWARDS');
    assert.equal(checkRead(dial, at(0, 12_345), at(30, 52_000)).problem, 'IMPLAUSIBLE_JUMP');
    assert.equal(checkRead(dial, at(0, 12_345), at(30, 123_456)).problem, 'TOO_MANY_DIGITS');
    assert.equal(checkRead(dial, at(0, 12_345), at(30, 12_000)).acceptedThousandths, null);
  });
  it('believes more the longer the time', () => {
    const jump = at(400, 24_000);
    assert.equal(checkRead(dial, at(0, 12_345), jump).problem, null);
    assert.equal(checkRead(dial, at(390, 12_345), jump).problem, 'IMPLAUSIBLE_JUMP');
  });
});

describe('readings as measurements', () => {
  const read = (atMs: number, accepted: string | null, quality: 'ACTUAL' | 'ESTIMATE') => ({
    readAt: { epochMilliseconds: atMs },
    accepted,
    quality,
    source: 'CUSTOMER',
  });

  it('leave out what was set aside, and prefer what was read to what was worked out', () => {
    const reads = acceptedReads([
      read(2, '12', 'ESTIMATE'),
      read(1, '10', 'ACTUAL'),
      read(2, '11.5', 'ACTUAL'),
      read(3, null, 'ACTUAL'),
    ]);
    assert.deepEqual(
      reads.map(({ atMs, thousandths, quality }) => [atMs, thousandths, quality]),
      [
        [1, 10_000, 'ACTUAL'],
        [2, 11_500, 'ACTUAL'],
      ],
    );
  });

  it('advance from one to the next, also over the last digit', () => {
    const reads = acceptedReads([
      read(1, '99999.5', 'ACTUAL'),
      read(2, '0.5', 'ESTIMATE'),
      read(3, '2', 'ESTIMATE'),
    ]);
    const all = { fromMs: 0, toMs: 9 };
    assert.deepEqual(
      advancesBetween(reads, { digits: 5, unitsPerStep: 1 }, all).map(
        ({ thousandths, quality }) => [thousandths, quality],
      ),
      [
        [1000, 'COMBINED'],
        [1500, 'ESTIMATE'],
      ],
    );
    assert.equal(
      advancesBetween(reads, { digits: 5, unitsPerStep: 1 }, { fromMs: 2, toMs: 3 }).length,
      1,
    );
    assert.equal(
      advancesBetween(reads, { digits: 5, unitsPerStep: 1 }, { fromMs: 2, toMs: 2.5 }).length,
      0,
    );
  });

  it('spread gas over the days between', () => {
    const values = [
      { day: 2, value: 4000 },
      { day: 1, value: 3900 },
    ];
    assert.equal(energyBetween(1000, 1, 3, values), 11_221);
  });

  it('carry a total from day to day until a day is not whole', () => {
    const days = [10, 11, 12, 14].map((day) => ({
      day,
      total: 500,
      halfHours: day === 12 ? 47 : 48,
    }));
    const anchors = new Map([
      [10, 99_999_000],
      [14, 250_000],
    ]);
    assert.deepEqual(
      dailyTotals(anchors, days, () => 48, 100_000_000, 9, 15).map(({ day, text }) => [day, text]),
      [
        [10, '99999'],
        [11, '99999.5'],
        [12, '0'],
        [14, '250'],
        [15, '250.5'],
      ],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { meteredHalfHour } from './stretches.rules.ts';

const startMs = Date.parse('2026-12-01T19:00:00Z');

describe('what a meter counts in a half-hour', () => {
  test('import and export moment by moment, not netted', () => {
    // 1,000 W more than is used, but for ten minutes in which a car takes 7,360 W.
    const piece = { fromMs: startMs + 300_000, toMs: startMs + 900_000, energyWh: 1227 };
    const { importWh, exportWh, stretches } = meteredHalfHour(startMs, -500, [piece]);
    assert.equal(importWh, 1060); // 1,227 less a sixth of 1,000
    assert.equal(exportWh, 333); // 1,000 W over twenty minutes
    assert.deepEqual(
      stretches.map(({ imported, exported }) => [imported, exported]),
      [
        [0, 83_250],
        [1_060_000, 0],
        [0, 249_750],
      ],
    );
  });

  test('what is used evenly is one stretch', () => {
    const { importWh, exportWh, stretches } = meteredHalfHour(startMs, 412.6, []);
    assert.deepEqual([importWh, exportWh, stretches.length], [413, 0, 1]);
  });

  test('keeps the balance, and its stretches add up to it', () => {
    const second = fc.integer({ min: 0, max: 1800 });
    const piece = fc
      .tuple(second, second, fc.integer({ min: 0, max: 4000 }))
      .filter(([from, to]) => from !== to)
      .map(([one, other, energyWh]) => ({
        fromMs: startMs + Math.min(one, other) * 1000,
        toMs: startMs + Math.max(one, other) * 1000,
        energyWh,
      }));
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.array(piece, { maxLength: 4 }),
        (restWh, pieces) => {
          const { importWh, exportWh, stretches } = meteredHalfHour(startMs, restWh, pieces);
          const wanted = pieces.reduce((sum, { energyWh }) => sum + energyWh, restWh);
          assert.ok(Math.abs(importWh - exportWh - wanted) <= 1);
          const sum = (part: 'imported' | 'exported') =>
            stretches.reduce((running, each) => running + each[part], 0);
          assert.equal(sum('imported'), importWh * 1000);
          assert.equal(sum('exported'), exportWh * 1000);
          assert.ok(stretches.every(({ imported, exported }) => imported >= 0 && exported >= 0));
          assert.equal(stretches[0]?.fromMs, startMs);
          assert.equal(stretches.at(-1)?.toMs, startMs + halfHourMs);
        },
      ),
    );
  });
});

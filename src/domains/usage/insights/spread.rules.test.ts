import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { spreadEnergy } from './spread.rules.ts';

describe('energy between two readings', () => {
  it('is spread evenly and adds up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 3000 }),
        (wattHours, minutes, halfHours) => {
          const fromMs = Date.parse('2025-10-01T00:00:00Z') + minutes * 60_000;
          const spread = spreadEnergy(wattHours, { fromMs, toMs: fromMs + halfHours * halfHourMs });
          const values = spread.flatMap((day) => day.values).filter((value) => value !== null);
          assert.equal(values.length, Math.max(1, halfHours));
          assert.equal(
            values.reduce((sum, value) => sum + value, 0),
            wattHours,
          );
          assert.ok(Math.max(...values) - Math.min(...values) <= 1);
        },
      ),
    );
  });
});

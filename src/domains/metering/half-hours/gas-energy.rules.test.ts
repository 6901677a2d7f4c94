import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { Decimal } from '../../../kernel/money.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { calorificValueOn, energyOfGasDays, whOfGasLitres } from './gas-energy.rules.ts';
import { groupHalfHours } from './measurements.rules.ts';

describe('the energy of gas', () => {
  it('is that of the regulations', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.integer({ min: 3700, max: 4200 }), (litres, value) => {
        const volumeM3 = Decimal.of(litres).times(Decimal.parse('0.001'));
        const mjPerM3 = Decimal.of(value).times(Decimal.parse('0.01'));
        const energyMj = volumeM3.times(Decimal.parse('1.02264')).times(mjPerM3);
        // MJ / 3.6 × 1000 is MJ × 2500 / 9.
        const exact = energyMj.times(Decimal.of(2500)).dividedByToInteger(9n);
        assert.equal(whOfGasLitres(litres, value), exact);
      }),
    );
    // 100 m³ × 1.02264 × 39.5 / 3.6 = 1,122.0633… kWh
    assert.equal(whOfGasLitres(100_000, 3950), 1_122_063);
    assert.equal(whOfGasLitres(1000, 3950), 11_221);
  });

  it('takes the value of the day, the last one before it, or the first known', () => {
    const values = [
      { day: 12, value: 3960 },
      { day: 10, value: 3940 },
    ];
    assert.deepEqual(
      [9, 10, 11, 12, 40].map((day) => calorificValueOn(values, day)),
      [3940, 3940, 3940, 3960, 3960],
    );
    assert.equal(calorificValueOn([], 12), 3950);
  });

  it('of the half-hours of a London day adds up to that of its litres, rounded once', () => {
    const firstDay = Date.parse('2025-10-25') / utcDayMs;
    const value = 3911;
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(900), { freq: 8 }), { minLength: 144, maxLength: 144 }),
        (litres) => {
          const days = [0, 1, 2].map((index) => ({
            startMs: (firstDay + index) * utcDayMs,
            values: litres.slice(index * 48, index * 48 + 48),
          }));
          const whole = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
          const energy = energyOfGasDays(days, [{ day: 0, value }]);
          const byDay = groupHalfHours(energy, 'DAY', londonTimeZone, whole);
          const volumes = groupHalfHours(days, 'DAY', londonTimeZone, whole);
          assert.deepEqual(
            byDay.map(({ total }) => total),
            volumes.map(({ total }) => whOfGasLitres(total, value)),
          );
          for (const { values } of energy) {
            for (const wh of values) assert.ok(wh === null || wh >= 0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

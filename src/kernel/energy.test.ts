import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kwhOfWh, whOfGasCubicMetres } from './energy.ts';
import { Decimal } from './money.ts';

test('kilowatt-hours are written exactly', () => {
  assert.equal(kwhOfWh(1_234), '1.234');
  assert.equal(kwhOfWh(1_500), '1.5');
  assert.equal(kwhOfWh(7), '0.007');
  assert.equal(kwhOfWh(0), '0');
  assert.equal(kwhOfWh(-250), '-0.25');
  fc.assert(
    fc.property(fc.maxSafeInteger(), (wh) => {
      assert.equal(Decimal.parse(kwhOfWh(wh)).times(Decimal.of(1_000)).toString(), String(wh));
    }),
  );
  assert.throws(() => kwhOfWh(0.5), RangeError);
});

test('a volume of gas becomes energy as it does on a bill', () => {
  const energyWh = (volume: string, calorificValue: string) =>
    whOfGasCubicMetres(Decimal.parse(volume), Decimal.parse(calorificValue));
  // 100 × 1.02264 × 39.5 / 3.6 = 1,122.0633… kWh
  assert.equal(energyWh('100', '39.5'), 1_122_063);
  assert.equal(energyWh('1', '3.6'), 1_023);
  assert.equal(energyWh('0', '39.5'), 0);
});

test('more gas is never less energy', () => {
  const litres = fc.nat(1_000_000);
  fc.assert(
    fc.property(litres, litres, fc.integer({ min: 370, max: 430 }), (one, other, tenths) => {
      const energyWh = (volume: number) =>
        whOfGasCubicMetres(
          Decimal.of(volume).times(Decimal.parse('0.001')),
          Decimal.of(tenths).times(Decimal.parse('0.1')),
        );
      const [less, more] = one < other ? [one, other] : [other, one];
      assert.ok(energyWh(less) <= energyWh(more));
    }),
  );
});

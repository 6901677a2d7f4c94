import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kwhOfWh } from './energy.ts';
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

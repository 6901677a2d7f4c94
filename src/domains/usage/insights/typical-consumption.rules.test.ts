import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { typicalConsumption } from './typical-consumption.rules.ts';

describe('typical consumption', () => {
  it('is what counted on the day, and splits day from night without loss', () => {
    const on = (date: string) => typicalConsumption('MEDIUM', Temporal.PlainDate.from(date));
    assert.deepEqual(on('2023-09-30'), {
      gasKwh: 12_000,
      electricityKwh: 2_900,
      dayKwh: 2_436,
      nightKwh: 1_764,
    });
    assert.equal(on('2023-10-01').gasKwh, 11_500);
    assert.equal(on('2026-06-30').electricityKwh, 2_700);
    assert.equal(on('2026-07-01').electricityKwh, 2_500);
    assert.equal(on('1999-01-01').gasKwh, 12_000);
    const { dayKwh, nightKwh } = typicalConsumption('HIGH', Temporal.PlainDate.from('2026-01-01'));
    assert.equal(dayKwh + nightKwh, 6_700);
  });
});

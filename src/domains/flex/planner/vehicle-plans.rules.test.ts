import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { neededWh, type PlanSlot, planVehicle } from './vehicle-plans.rules.ts';

const slotAt = (importPrice: number, changes: Partial<PlanSlot> = {}): PlanSlot => ({
  importPrice,
  exportPrice: 0,
  surplusWh: 0,
  minimumWh: 690,
  maximumWh: 3680,
  wholesale: 0,
  carbon: 0,
  ...changes,
});

/** A night and a day from 18:00 on, at a lower rate from 23:30 to 05:30. */
const twoRates = (half: number): PlanSlot => slotAt(half >= 11 && half < 23 ? 7.000035 : 28.099995);

describe('a vehicle', () => {
  test('needs so much that losses are made up for', () => {
    const car = { capacityWh: 60_000, efficiency: 0.9 };
    assert.equal(neededWh({ fromPercent: 40, toPercent: 80 }, car), 26_667);
    assert.equal(neededWh({ fromPercent: 48.832, toPercent: 90 }, car), 27_446);
    assert.equal(neededWh({ fromPercent: 0, toPercent: 90 }, car), 60_000);
    assert.equal(neededWh({ fromPercent: 81, toPercent: 80 }, car), 0);
  });

  test('charges at the lower rate, as early as it can', () => {
    const slots = Array.from({ length: 26 }, (_each, half) => twoRates(half));
    const plan = planVehicle(slots, [{ needWh: 26_667, beforeSlot: 26 }]);
    const night = [...new Array<number>(7).fill(3680), 907];
    assert.deepEqual(plan.energyWh, [...new Array(11).fill(0), ...night, ...new Array(7).fill(0)]);
    assert.equal(plan.costPence.toFixed(2), '186.67');
    assert.equal(plan.missingWh, 0);
  });
});

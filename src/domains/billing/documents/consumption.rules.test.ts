import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dailyKwh, daysOfEnergy, type ListedEnergy } from './consumption.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function charge(
  id: number,
  fuel: ListedEnergy['fuel'],
  days: readonly [from: string, to: string],
  kwh: number,
  more: Partial<ListedEnergy> = {},
): ListedEnergy {
  const [fromOn, toOn] = [day(days[0]), day(days[1])];
  const energyWh = kwh * 1000;
  return {
    id,
    fuel,
    isExport: false,
    energyWh,
    estimatedWh: 0,
    fromOn,
    toOn,
    reversesId: null,
    ...more,
  };
}

const march = ['2026-03-01', '2026-03-31'] as const;
const april = ['2026-04-01', '2026-04-30'] as const;

describe('the daily energy of a document', () => {
  it('is what each fuel comes to over its own days', () => {
    const listed = [charge(1, 'ELECTRICITY', april, 300), charge(2, 'GAS', march, 620)];
    assert.equal(dailyKwh(listed, 'IMPORT'), 10 + 20);
    assert.equal(dailyKwh(listed, 'EXPORT'), null);
    assert.deepEqual(daysOfEnergy(listed), { fromOn: day(march[0]), toOn: day(april[1]) });
  });

  it('does not fall when an earlier document’s estimate is taken back and billed by a reading', () => {
    const listed = [
      charge(4, 'GAS', march, 310),
      charge(5, 'GAS', march, 2000, { reversesId: 3 }),
      charge(6, 'GAS', april, 300, { estimatedWh: 300_000 }),
    ];
    assert.equal(dailyKwh(listed, 'IMPORT'), 10);
    assert.equal(dailyKwh(listed, 'IMPORT', true), 4.918);
  });

  it('leaves out what the document itself takes back', () => {
    const listed = [
      charge(1, 'ELECTRICITY', march, 900),
      charge(2, 'ELECTRICITY', march, 900, { reversesId: 1 }),
      charge(3, 'ELECTRICITY', april, 240),
      charge(4, 'ELECTRICITY', april, 60, { isExport: true }),
    ];
    assert.equal(dailyKwh(listed, 'IMPORT'), 8);
    assert.equal(dailyKwh(listed, 'EXPORT'), 2);
    assert.deepEqual(daysOfEnergy(listed), { fromOn: day(april[0]), toOn: day(april[1]) });
  });
});

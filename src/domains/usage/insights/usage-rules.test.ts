import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { costingDefinitionOf } from '../costing/costing.rules.ts';
import { vatAlong } from '../costing/vat.rules.ts';
import { spreadEnergy } from './spread.rules.ts';
import { typicalConsumption } from './typical-consumption.rules.ts';

describe('VAT', () => {
  const month = { startMs: 0, endMs: 31 * utcDayMs, halfHours: 31 * 48 };
  const span = { fromMs: 0, toMs: 31 * utcDayMs };
  const business = { fuel: 'ELECTRICITY', direction: 'IMPORT', isBusiness: true } as const;

  it('is that of homes for a business up to 33 kWh of electricity or 145 kWh of gas a day', () => {
    const last = (supply: Parameters<typeof vatAlong>[0], total: number) =>
      vatAlong(supply, [{ ...month, total }], span).at(-1)?.percent;
    assert.equal(last(business, 31 * 33_000), 5);
    assert.equal(last(business, 31 * 33_000 + 1), 20);
    assert.equal(last({ ...business, fuel: 'GAS' }, 31 * 145_000), 5);
    assert.equal(last({ ...business, fuel: 'GAS' }, 31 * 145_000 + 1), 20);
    assert.equal(last({ ...business, isBusiness: false }, 31 * 999_000), 5);
    assert.equal(last({ ...business, direction: 'EXPORT' }, 31 * 999_000), 0);
  });

  it('goes by each month alone', () => {
    const next = { startMs: month.endMs, endMs: 59 * utcDayMs, halfHours: 28 * 48 };
    const both = { fromMs: 0, toMs: 59 * utcDayMs };
    const vat = vatAlong(
      business,
      [
        { ...month, total: 31 * 20_000 },
        { ...next, total: 28 * 90_000 },
      ],
      both,
    );
    assert.deepEqual(vat, [
      { ...both, percent: 20 },
      { fromMs: 0, toMs: month.endMs, percent: 5 },
    ]);
  });
});

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

describe('a costing definition', () => {
  const product = {
    direction: 'IMPORT',
    isPrepay: false,
    isBusiness: false,
    tags: ['SMART'],
  } as const;

  it('tells costs for small businesses and for cars that are billed by their own count', () => {
    const of = (traits: Partial<Parameters<typeof costingDefinitionOf>[0]>) =>
      costingDefinitionOf({ ...product, ...traits });
    assert.deepEqual(of({}), { hasCostOfUsage: false, hasSubMeterBilling: false });
    assert.deepEqual(of({ isBusiness: true }), { hasCostOfUsage: true, hasSubMeterBilling: false });
    assert.deepEqual(of({ tags: ['INTELLIGENT'] }), {
      hasCostOfUsage: true,
      hasSubMeterBilling: true,
    });
    assert.equal(of({ isBusiness: true, direction: 'EXPORT' })?.hasCostOfUsage, false);
    assert.equal(of({ isBusiness: true, isPrepay: true }), null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { vatAlong } from './vat.rules.ts';

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

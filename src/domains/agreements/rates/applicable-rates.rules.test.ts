import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimalText } from '../../../kernel/money.ts';
import { millionthsInclVat } from './applicable-rates.rules.ts';

describe('a rate with VAT', () => {
  it('is exact to the millionth of a penny', () => {
    const text = (tenThousandths: number, percent: 0 | 5 | 20) =>
      decimalText(millionthsInclVat(tenThousandths, percent), 6);
    assert.equal(text(236_190, 5), '24.79995');
    assert.equal(text(236_190, 20), '28.3428');
    assert.equal(text(150_000, 0), '15');
    assert.equal(text(-4_567, 5), '-0.479535');
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000, max: 2_000_000 }),
        fc.constantFrom(0, 5, 20),
        (price, percent) => {
          assert.match(text(price, percent), /^(0|-?\d+(\.\d*[1-9])?)$/);
          assert.equal(Number(text(price, percent)), (price * (100 + percent)) / 1_000_000);
        },
      ),
    );
  });
});

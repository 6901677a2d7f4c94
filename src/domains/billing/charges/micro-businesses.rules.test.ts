import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BusinessSize, isMicrobusiness, type YearlyUse } from './micro-businesses.rules.ts';

const use = (
  fuel: YearlyUse['fuel'],
  kwh: number,
  direction: YearlyUse['direction'] = 'IMPORT',
) => ({
  fuel,
  direction,
  kwh,
});

const unknown: BusinessSize = { employees: null, turnoverEuros: null, balanceSheetEuros: null };

describe('a microbusiness', () => {
  it('uses no more than the limit of one of its fuels, at all of its meter points together', () => {
    for (const [uses, expected] of [
      [[use('ELECTRICITY', 100_000)], true],
      [[use('ELECTRICITY', 100_001)], false],
      [[use('GAS', 293_000)], true],
      [[use('GAS', 293_001)], false],
      [[use('ELECTRICITY', 60_000), use('ELECTRICITY', 40_001)], false],
      [[use('ELECTRICITY', 250_000), use('GAS', 293_000)], true],
      [[use('ELECTRICITY', 250_000), use('GAS', 293_001)], false],
      [[use('ELECTRICITY', 250_000), use('ELECTRICITY', 10, 'EXPORT')], false],
      [[], true],
    ] as const) {
      assert.equal(isMicrobusiness(uses, unknown), expected, JSON.stringify(uses));
    }
  });

  it('has fewer than ten people, and two million euros at most by one measure, whatever it uses', () => {
    const much = [use('ELECTRICITY', 5_000_000)];
    for (const [size, expected] of [
      [{ employees: 9, turnoverEuros: 2_000_000 }, true],
      [{ employees: 9, turnoverEuros: 2_000_001 }, false],
      [{ employees: 9, turnoverEuros: 9_000_000, balanceSheetEuros: 1_000_000 }, true],
      [{ employees: 10, turnoverEuros: 1 }, false],
      [{ employees: 9 }, false],
      [{ turnoverEuros: 1 }, false],
    ] as const) {
      assert.equal(isMicrobusiness(much, { ...unknown, ...size }), expected, JSON.stringify(size));
    }
  });
});

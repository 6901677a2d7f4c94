import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { adequacyOf, isOff, projectedPence, reviewedAmount } from './adequacy.rules.ts';
import {
  type CostedYear,
  chargesByMarket,
  comingYear,
  type Market,
  monthlyKwh,
  type PointToCost,
} from './coming-year.rules.ts';

const from = Temporal.PlainDate.from('2026-03-10');
const startMs = startOfLondonDay(from).epochMilliseconds;
const always = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

/** A point with one price, both prices in ten-thousandths of a penny. */
function point(
  market: Market,
  kwh: number,
  unit: number,
  standing: number | null,
  { percent = 5, weights = new Array<number>(12).fill(1) } = {},
): PointToCost {
  return {
    identifier: market,
    market,
    parts: [{ yearlyWh: kwh * 1000, prices: [{ ...always, tenThousandthsExclVat: unit }] }],
    standing: standing === null ? null : [{ ...always, tenThousandthsExclVat: standing }],
    vat: [{ ...always, percent }],
    weights,
  };
}

function costed(each: PointToCost): CostedYear {
  const year = comingYear(each, from);
  assert.ok(year);
  return year;
}

describe('what should be paid each month', () => {
  const home = [
    costed(point('ELECTRICITY', 3100, 240_381, 513_714)),
    costed(point('GAS', 9800, 57_421, 321_143)),
  ];

  it('is a twelfth of the coming year, and a twelfth of what the balance is short of', () => {
    const adequacy = adequacyOf(home, -12_480);
    const { ongoingPence, adjustmentPence, totalPence, yearPence } = adequacy;
    assert.deepEqual(
      { ongoingPence, adjustmentPence, totalPence, yearPence },
      { ongoingPence: 14_111, adjustmentPence: 1040, totalPence: 15_151, yearPence: 169_326 },
    );
    assert.equal(projectedPence(adequacy, 12 * 14_500), -7806);
  });

  it('is changed at a bill where it is off by more than 5 per cent and 5 pounds, yearly where it is off', () => {
    const adequacy = adequacyOf(home, 0);
    assert.equal(adequacy.totalPence, 14_111);
    const off = (pence: number) => isOff(pence, adequacy);
    assert.deepEqual([13_611, 13_500, 13_400, 14_854, 14_853].map(off), [
      false,
      false,
      true,
      true,
      false,
    ]);
    assert.equal(reviewedAmount('STATEMENT', 13_500, adequacy), null);
    assert.equal(reviewedAmount('STATEMENT', 13_400, adequacy), 14_111);
    assert.equal(reviewedAmount('ANNIVERSARY', 13_500, adequacy), 14_111);
    assert.equal(reviewedAmount('ANNIVERSARY', 14_111, adequacy), null);
  });

  it('is never less than nothing, however much credit there is', () => {
    const adequacy = adequacyOf(home, 5_000_000);
    assert.equal(adequacy.totalPence, 0);
    assert.equal(adequacy.adjustmentPence, -adequacy.ongoingPence);
    assert.equal(reviewedAmount('ANNIVERSARY', 14_500, adequacy), null);
  });

  it('is lowered by what is sold back, without VAT and standing charge', () => {
    const sold = costed(point('ELECTRICITY_EXPORT', 1000, 150_000, null, { percent: 0 }));
    assert.equal(adequacyOf([...home, sold], 0).yearPence, 169_326 - 15_000);
    assert.deepEqual(
      chargesByMarket([...home, sold]).map(({ marketName }) => marketName),
      ['GBR_ELECTRICITY', 'GBR_GAS'],
    );
  });

  it('follows prices along time, and lets the last one go on', () => {
    const later = startOfLondonDay(from.add({ months: 6 })).epochMilliseconds;
    const prices = [
      { fromMs: startMs, toMs: later, tenThousandthsExclVat: 200_000 },
      { fromMs: later, toMs: later + 1, tenThousandthsExclVat: 100_000 },
    ];
    const changing = { ...point('GAS', 1200, 1, 0, { percent: 0 }) };
    const year = costed({ ...changing, parts: [{ yearlyWh: 1_200_000, prices }] });
    const pence = chargesByMarket([year])[0]?.charges.map((charge) => charge.pence) ?? [];
    const days = year.months.map(({ fromOn, toOn }) => fromOn.until(toOn).days + 1);
    for (const [place, each] of pence.entries()) {
      const expected = (1200 * (days[place] ?? 0) * (place < 6 ? 20 : 10)) / 365;
      assert.ok(Math.abs(each - expected) <= 1, `${each} in place of ${expected}`);
    }
    assert.equal(comingYear({ ...changing, parts: [{ yearlyWh: 1, prices: [] }] }, from), null);
  });

  it('parts a year into months by what was used in each, without a watt-hour lost', () => {
    const random = seededRandom('adequacy by months');
    for (let run = 0; run < 100; run += 1) {
      const of = random.fork(String(run));
      const weights = Array.from({ length: 12 }, (_, month) => of.fork(`w${month}`).integer(1, 90));
      const kwh = of.fork('kwh').integer(0, 40_000);
      const unit = of.fork('unit').integer(10_000, 400_000);
      const standing = of.fork('standing').integer(0, 900_000);
      const start = from.add({ days: of.fork('day').integer(0, 1500) });
      const balance = of.fork('balance').integer(-90_000, 90_000);
      const year = comingYear(point('ELECTRICITY', kwh, unit, standing, { weights }), start);
      assert.ok(year);
      const { months } = year;
      assert.equal(
        months.reduce((sum, { wattHours }) => sum + wattHours, 0),
        kwh * 1000,
      );
      assert.equal(
        monthlyKwh(months).reduce((sum, each) => sum + each, 0),
        kwh,
      );
      for (const [place, { fromOn, toOn }] of months.entries()) {
        const next = months[place + 1]?.fromOn ?? start.add({ years: 1 });
        assert.ok(toOn.add({ days: 1 }).equals(next));
        assert.ok(Temporal.PlainDate.compare(fromOn, toOn) <= 0);
      }
      const days = start.until(start.add({ years: 1 }), { largestUnit: 'day' }).days;
      const expected = ((kwh * unit + days * standing) * 105) / 1_000_000;
      const adequacy = adequacyOf([year], balance);
      assert.ok(Math.abs(adequacy.yearPence - expected) <= 0.5 + 1e-6);
      assert.ok(Math.abs(adequacy.ongoingPence - expected / 12) <= 0.5 + 1e-6);
      const [market] = chargesByMarket([year]);
      assert.equal(
        market?.charges.reduce((sum, { pence }) => sum + pence, 0),
        adequacy.yearPence,
      );
      // Who pays what should be paid has the target in a year, but for the rounding of twelve months.
      if (adequacy.totalPence > 0) {
        const reached = projectedPence(adequacy, 12 * adequacy.totalPence);
        assert.ok(Math.abs(reached - adequacy.targetPence) <= 13, `${reached} in run ${run}`);
      }
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { gspGroups } from '../../../kernel/meter-points.ts';
import type { Span } from '../../../kernel/spans.ts';
import { simulatedCarbonIntensity } from '../../../outside/carbon-intensity/simulated.ts';
import type { EnergyDay } from '../costing/cost-sheets.rules.ts';
import { comparedDays, costOn, isEnough } from '../costs/tariff-comparison.rules.ts';
import {
  aroundSpringChange,
  peakChange,
  peakPercentage,
} from '../seasons/spring-electricity.rules.ts';
import {
  degreeDays,
  percentageAbove,
  weekBeforeYear,
  weekFrom,
  whPerDegreeDay,
  winterWeeks,
} from '../seasons/winter-gas.rules.ts';
import { carbonIndexOf, carbonOf } from './carbon.rules.ts';
import { energyScore, fuelUse, imaginedOutlook, presentOutlook } from './energy-iq.rules.ts';
import { isFull, isLatest, lastMeasuredWeek, lastTwoWeeks } from './weekly-insights.rules.ts';

const at = (text: string) => Date.parse(text);
const dayOf = (text: string) => at(text) / utcDayMs;

/** The UTC days that a span touches, with a value for each half-hour in it and none elsewhere. */
function daysWithin({ fromMs, toMs }: Span, valueAt: (ms: number) => number | null): EnergyDay[] {
  const first = Math.floor(fromMs / utcDayMs);
  const count = Math.ceil(toMs / utcDayMs) - first;
  return Array.from({ length: count }, (_, place) => {
    const startMs = (first + place) * utcDayMs;
    const values = Array.from({ length: 48 }, (_each, index) => {
      const ms = startMs + index * halfHourMs;
      return ms >= fromMs && ms < toMs ? valueAt(ms) : null;
    });
    return { startMs, values };
  });
}

describe('the carbon of a use', () => {
  it('is the sum over half-hours, with the rate of use', () => {
    const carbon = carbonOf([
      { energyWh: 500, gramsPerKwh: 100 },
      { energyWh: 1500, gramsPerKwh: 300 },
      { energyWh: null, gramsPerKwh: 40 },
      { energyWh: 700, gramsPerKwh: null },
    ]);
    // 50 g and 450 g for 2 kWh; two of three half-hours were cleaner than 250.
    assert.deepEqual(carbon, { grams: 500, rate: 250, index: 'HIGH', rank: 67 });
    const nothing = carbonOf([{ energyWh: 0, gramsPerKwh: 100 }]);
    assert.deepEqual(nothing, { grams: 0, rate: null, index: null, rank: null });
    assert.deepEqual([0, 34.9, 35, 110, 190, 270].map(carbonIndexOf), [
      'VERY_LOW',
      'VERY_LOW',
      'LOW',
      'MODERATE',
      'HIGH',
      'VERY_HIGH',
    ]);
  });

  it('has a rate within the intensities, and falls where use moves to a cleaner half-hour', () => {
    const halfHour = fc.record({
      energyWh: fc.integer({ min: 1, max: 5_000 }),
      gramsPerKwh: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(halfHour, { minLength: 2, maxLength: 40 }), (halfHours) => {
        const before = carbonOf(halfHours);
        const grams = halfHours.map(({ gramsPerKwh }) => gramsPerKwh);
        assert.ok((before.rate ?? -1) >= Math.min(...grams) - 0.01);
        assert.ok((before.rate ?? 999) <= Math.max(...grams) + 0.01);
        assert.ok((before.rank ?? 0) >= 1 && (before.rank ?? 101) <= 100);
        const cleanest = grams.indexOf(Math.min(...grams));
        const dirtiest = grams.indexOf(Math.max(...grams));
        if (grams[cleanest] === grams[dirtiest]) return;
        const moved = halfHours.map((each, place) => ({
          ...each,
          energyWh: each.energyWh + Number(place === cleanest) - Number(place === dirtiest),
        }));
        const after = carbonOf(moved);
        assert.ok(after.grams < before.grams);
        assert.ok((after.rank ?? 101) <= (before.rank ?? 0));
      }),
    );
  });
});

describe('the simulated grid', () => {
  it('has a value for each half-hour, the same however it is asked, unlike between regions', async () => {
    const [fromMs, toMs] = [at('2026-03-23T00:00Z'), at('2026-04-05T23:00Z')];
    const means = await Promise.all(
      gspGroups.map(async ({ id }) => {
        const all = await simulatedCarbonIntensity.gramsPerKwh(id, fromMs, toMs);
        assert.equal(all.length, (toMs - fromMs) / halfHourMs);
        const middle = at('2026-03-29T00:30Z');
        const later = await simulatedCarbonIntensity.gramsPerKwh(id, middle, toMs);
        assert.deepEqual(later, all.slice((middle - fromMs) / halfHourMs));
        return all.reduce<number>((sum, each) => sum + (each ?? 0), 0) / all.length;
      }),
    );
    assert.ok(Math.min(...means) > 5 && Math.max(...means) < 380, String(means));
    const [scotland, midlands] = ['_P', '_E'].map(
      (region) => means[gspGroups.findIndex(({ id }) => id === region)] ?? 0,
    );
    assert.ok((scotland ?? 0) < (midlands ?? 0) / 2);
  });
});

describe('the week that is told', () => {
  it('is the last that is over, whole where 336, 334 or 338 half-hours have arrived', () => {
    for (const [now, start, halfHours] of [
      ['2026-03-10T12:00Z', '2026-03-02T00:00Z', 336],
      ['2026-03-30T12:00Z', '2026-03-23T00:00Z', 334],
      ['2026-10-26T12:00Z', '2026-10-18T23:00Z', 338],
    ] as const) {
      const looked = lastTwoWeeks({ fromMs: at('2026-01-01T00:00Z'), toMs: at(now) }, at(now));
      const week = lastMeasuredWeek(
        daysWithin(looked, () => 100),
        looked,
      );
      assert.ok(week);
      assert.equal(week.weekStartMs, at(start));
      assert.equal(week.values.length, halfHours);
      assert.ok(isFull(week) && isLatest(week, at(now)));
      const gap = lastMeasuredWeek(
        daysWithin(looked, (ms) => (ms === at(start) ? null : 1)),
        looked,
      );
      assert.ok(gap && !isFull(gap) && gap.fromMs === at(start) + halfHourMs);
      // Where nothing of it has arrived it is the week before.
      const stale = lastMeasuredWeek(
        daysWithin(looked, (ms) => (ms < at(start) ? 1 : null)),
        looked,
      );
      assert.ok(stale && stale.weekEndMs === at(start) && !isLatest(stale, at(now)));
    }
    const none = { fromMs: 0, toMs: utcDayMs };
    assert.equal(
      lastMeasuredWeek(
        daysWithin(none, () => null),
        none,
      ),
      null,
    );
  });
});

describe('the comparison of tariffs', () => {
  const span = { fromMs: at('2026-02-01T00:00Z'), toMs: at('2026-02-08T00:00Z') };
  const rate = (tenThousandthsExclVat: number, within: Span = span) => ({
    ...within,
    band: 'STANDARD' as const,
    tenThousandthsExclVat,
  });
  const terms = (pencePerKwh: number, pencePerDay: number) => ({
    ...span,
    prices: [rate(pencePerKwh * 10_000)],
    priceDays: null,
    standingCharges: [{ ...rate(pencePerDay * 10_000), band: 'STANDING_CHARGE' as const }],
    vat: [{ ...span, percent: 5 as const }],
  });

  it('is to the penny, and nothing where a price is missing', () => {
    const days = daysWithin(span, () => 500);
    // 168 kWh at 20 p and 7 days at 50 p: 3,710 p; with VAT 3,895.5 p.
    assert.deepEqual(costOn(days, [terms(20, 50)], span), {
      costPence: 3710,
      costWithTaxPence: 3896,
    });
    const half = { fromMs: span.fromMs, toMs: span.fromMs + utcDayMs };
    assert.equal(costOn(days, [{ ...terms(20, 50), prices: [rate(1, half)] }], span), null);
    assert.equal(costOn(days, [], span), null);
  });

  it('never costs more on a tariff that is nowhere dearer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 48 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        (values, pence, more) => {
          const days = daysWithin(span, (ms) => values[(ms / halfHourMs) % values.length] ?? 0);
          const cheap = costOn(days, [terms(pence, 40)], span);
          const same = costOn(days, [terms(pence, 40)], span);
          const dear = costOn(days, [terms(pence + more, 40)], span);
          assert.deepEqual(same, cheap);
          assert.ok(cheap && dear && dear.costWithTaxPence >= cheap.costWithTaxPence);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('takes up to 28 whole London days, and no less than a week', () => {
    const fromMs = at('2026-01-01T00:00Z');
    assert.deepEqual(comparedDays({ fromMs, toMs: at('2026-04-10T13:00Z') }), {
      fromMs: at('2026-03-13T00:00Z'),
      toMs: at('2026-04-09T23:00Z'),
    });
    assert.deepEqual(comparedDays({ fromMs: fromMs + 1, toMs: fromMs + utcDayMs - 1 }), {
      fromMs: fromMs + 1,
      toMs: fromMs + 1,
    });
    assert.equal(
      isEnough(
        daysWithin(span, () => 0),
        span,
      ),
      true,
    );
    assert.equal(
      isEnough(
        daysWithin(span, (ms) => (ms === span.fromMs ? null : 1)),
        span,
      ),
      false,
    );
  });
});

describe('the gas of winters', () => {
  it('is compared by the last four weeks between October and March', () => {
    const starts = (now: string) =>
      winterWeeks(at(now)).map(({ startMs }) => new Date(startMs).toISOString().slice(0, 10));
    assert.deepEqual(starts('2026-03-10T12:00Z'), [
      '2026-02-09',
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
    ]);
    assert.deepEqual(starts('2026-07-20T12:00Z').at(-1), '2026-03-23');
    assert.deepEqual(starts('2026-10-21T12:00Z').slice(-2), ['2026-10-04', '2026-10-11']);
    const week = weekFrom(dayOf('2026-03-02'));
    assert.equal(weekBeforeYear(week).startMs, at('2025-03-03T00:00Z'));
  });

  it('is told for each degree day of a whole week', () => {
    const week = weekFrom(dayOf('2026-03-02'));
    assert.equal(degreeDays([5.5, 15.5, 20]), 10);
    assert.equal(degreeDays([5, null]), null);
    const gas = { startMs: week.startMs, total: 280_000, halfHours: 336 };
    assert.equal(whPerDegreeDay([gas], week, 70), 4000);
    assert.equal(whPerDegreeDay([{ ...gas, halfHours: 335 }], week, 70), null);
    assert.equal(whPerDegreeDay([gas], week, 0), null);
    assert.equal(whPerDegreeDay([], week, 70), null);
  });

  it('lies above or below the average of at least three others', () => {
    assert.equal(percentageAbove(120, [90, 100, 110]), 20);
    assert.equal(percentageAbove(75, [90, 100, 110]), -25);
    assert.equal(percentageAbove(120, [90, 110]), null);
    assert.equal(percentageAbove(120, [100], 1), 20);
    assert.equal(percentageAbove(120, [0, 0, 0]), null);
  });
});

describe('the evening peak in spring', () => {
  it('is looked at for four weeks on either side of the change', () => {
    const { prior, post } = aroundSpringChange(at('2026-05-01T12:00Z'));
    assert.deepEqual(prior, { fromMs: at('2026-03-01T00:00Z'), toMs: at('2026-03-29T00:00Z') });
    assert.deepEqual(post, { fromMs: at('2026-03-29T00:00Z'), toMs: at('2026-04-25T23:00Z') });
    // Not four weeks ago yet: that of the year before.
    const earlier = aroundSpringChange(at('2026-04-20T12:00Z'));
    assert.equal(earlier.post.fromMs, at('2025-03-30T00:00Z'));
  });

  it('is from 16:00 to 19:00 by the clock, whatever the clock', () => {
    const { prior, post } = aroundSpringChange(at('2026-05-01T12:00Z'));
    const hour = (ms: number) => new Date(ms).getUTCHours();
    const winter = daysWithin(prior, (ms) => (hour(ms) >= 16 && hour(ms) < 19 ? 7 : 0));
    const summer = daysWithin(post, (ms) => (hour(ms) >= 15 && hour(ms) < 18 ? 7 : 0));
    assert.equal(peakPercentage(winter, prior), 100);
    assert.equal(peakPercentage(summer, post), 100);
    assert.equal(
      peakPercentage(
        daysWithin(prior, () => 9),
        prior,
      ),
      12.5,
    );
    const week = { fromMs: prior.fromMs, toMs: prior.fromMs + 7 * utcDayMs };
    assert.equal(
      peakPercentage(
        daysWithin(week, () => 9),
        prior,
      ),
      null,
    );
  });

  it('falls or rises', () => {
    assert.deepEqual(peakChange(25, 20), {
      priorPeakPercentage: 25,
      postPeakPercentage: 20,
      absoluteReductionPercentage: 5,
      relativeReductionPercentage: 20,
      isReduction: true,
    });
    assert.equal(peakChange(20, 25).relativeReductionPercentage, -25);
    assert.equal(peakChange(20, 20).isReduction, false);
  });
});

describe('how a home stands with energy', () => {
  const counted = {
    energyWh: 1_350_000,
    gross: 40_000 * 1e9,
    grossOfEnergy: 33_750 * 1e9,
    halfHours: 8_766,
  };
  const none = { hasEv: false, hasHeatPump: false, hasSolar: false };
  // Half a year: 2,700 kWh a year, £66.67 a month, 25 p a kWh.
  const electricity = fuelUse([counted]);
  const gas = { kwhPerYear: 12_000, billPence: 8_000, unitPence: 6 };

  it('takes what has been counted for the whole', () => {
    assert.ok(electricity);
    assert.equal(electricity.kwhPerYear, 2700);
    assert.equal(Math.round(electricity.billPence), 6667);
    assert.equal(electricity.unitPence, 25);
    assert.equal(fuelUse([{ ...counted, halfHours: 0 }]), null);
    assert.deepEqual(fuelUse([counted, counted]), electricity);
  });

  it('follows from what is added', () => {
    const use = { electricity, gas };
    const present = presentOutlook(use);
    assert.deepEqual(imaginedOutlook(use, none, 8), present);
    // 2,100 kWh at 8 p: £14 a month.
    const car = imaginedOutlook(use, { ...none, hasEv: true }, 8);
    assert.equal(Math.round(car.billPence - present.billPence), 1400);
    // 12,000 kWh of gas are 3,400 kWh at 25 p, £70.83 a month, in place of £80.
    const pump = imaginedOutlook(use, { ...none, hasHeatPump: true }, 8);
    assert.equal(Math.round(pump.billPence - present.billPence), 7083 - 8000);
    assert.equal(Math.round(pump.kwhPerYear), 6100);
    // 1,350 kWh, half of what it takes, at 25 p: £28.13.
    const roof = imaginedOutlook(use, { ...none, hasSolar: true }, 8);
    assert.equal(Math.round(present.billPence - roof.billPence), 2813);
  });

  it('has 50 points for a typical home, more for less and for each device', () => {
    assert.equal(energyScore(14_000, 14_000, none), 50);
    assert.equal(energyScore(14_000, 14_000, { ...none, hasEv: true }), 58);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 60_000 }),
        (a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)].map((kwh) =>
            energyScore(kwh, 14_000, none),
          );
          assert.ok((less ?? 0) >= (more ?? 99));
          assert.ok((more ?? 0) >= 1 && (less ?? 100) <= 99);
        },
      ),
    );
  });
});

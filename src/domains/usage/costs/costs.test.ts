import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarPeriod,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Band, VatPercent } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { costGroups } from '../costing/cost-groups.rules.ts';
import {
  type CostSheet,
  costSheet,
  type EnergyDay,
  firstUnpricedMs,
  type Price,
  pencePayable,
  sumsOf,
  type Terms,
} from '../costing/cost-sheets.rules.ts';
import { statisticsOf } from '../insights/statistics.rules.ts';
import { bandCosts, standingCosts } from './cost-of-periods.rules.ts';

const london = (date: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(londonTimeZone).epochMilliseconds;
const days = (from: string, to: string): Span => ({ fromMs: london(from), toMs: london(to) });
const every = (values: (atMs: number) => number | null, { fromMs, toMs }: Span): EnergyDay[] => {
  const energyDays: EnergyDay[] = [];
  for (let ms = Math.floor(fromMs / utcDayMs) * utcDayMs; ms < toMs; ms += utcDayMs) {
    const ofDay = Array.from({ length: 48 }, (_, index) => values(ms + index * halfHourMs));
    energyDays.push({ startMs: ms, values: ofDay });
  }
  return energyDays;
};

/** One agreement: pence without VAT per kWh and per day. */
const agreed = (span: Span, pence: number, standingPence: number | null, vat: VatPercent = 5) => {
  const price = (band: Band, of: number): Price => ({
    ...span,
    band,
    tenThousandthsExclVat: Math.round(of * 10_000),
  });
  return {
    ...span,
    prices: [price('STANDARD', pence)],
    priceDays: null,
    standingCharges: standingPence === null ? null : [price('STANDING_CHARGE', standingPence)],
    vat: [{ ...span, percent: vat }],
  };
};

const costOf = (sheet: CostSheet, period: CalendarPeriod = 'MONTH', timeZone = londonTimeZone) =>
  costGroups([{ sheet, shown: sheet }], period, timeZone).map(({ costPence }) => costPence);
const totalOf = (sheet: CostSheet) => costOf(sheet, 'YEAR').reduce((a, b) => a + b, 0);

describe('what usage costs', () => {
  it('is the energy at its price and the standing charge of each day, with VAT', () => {
    const span = days('2026-02-01', '2026-03-01');
    // 28 days of 48 × 100 Wh at 20 p and 48 p a day: 28 × (96 + 48) = 4032 p, and 5 % is 201.6 p.
    const sheet = costSheet(
      every(() => 100, span),
      [agreed(span, 20, 48)],
      span,
    );
    assert.deepEqual(costOf(sheet), [4234]);
    // At 20 % it is 4838.4 p; for energy given back without standing charge, 2688 p.
    const [business] = costOf(
      costSheet(
        every(() => 100, span),
        [agreed(span, 20, 48, 20)],
        span,
      ),
    );
    assert.equal(business, 4838);
    const [given] = costOf(
      costSheet(
        every(() => 100, span),
        [agreed(span, 20, null, 0)],
        span,
      ),
    );
    assert.equal(given, 2688);
  });

  it('has one standing charge on the days of 46 and of 50 half-hours', () => {
    for (const [from, to, halfHours, pence] of [
      // 46 × 100 Wh × 20 p = 92 p, and 48 p: 140 p; with VAT 147 p.
      ['2026-03-29', '2026-03-30', 46, 147],
      // 50 × 100 Wh × 20 p = 100 p, and 48 p: 148 p; with VAT 155.4 p.
      ['2026-10-25', '2026-10-26', 50, 155],
    ] as const) {
      const span = days(from, to);
      const sheet = costSheet(
        every(() => 100, span),
        [agreed(span, 20, 48)],
        span,
      );
      assert.equal(sheet.halfHours, halfHours);
      assert.deepEqual(costOf(sheet, 'DAY'), [pence]);
      assert.deepEqual(
        standingCosts(sheet, span).map(({ quantity, gross }) => [quantity, gross]),
        [[27_600, 50_400_000_000n]],
      );
    }
  });

  it('changes with the price at a midnight in summer, to the half-hour', () => {
    const span = days('2026-06-30', '2026-07-02');
    const midnight = london('2026-07-01');
    assert.equal(new Date(midnight).toISOString(), '2026-06-30T23:00:00.000Z');
    const before = agreed({ ...span, toMs: midnight }, 20, 40);
    const after = agreed({ ...span, fromMs: midnight }, 30, 50);
    const one = { ...before, ...span, prices: [...before.prices, ...after.prices] };
    const sheet = costSheet(
      every((ms) => (ms === midnight ? 1000 : ms === midnight - halfHourMs ? 2000 : 0), span),
      [
        {
          ...one,
          standingCharges: [before, after].flatMap((each) => each.standingCharges ?? []),
          vat: [{ ...span, percent: 5 }],
        },
      ],
      span,
    );
    // (2 × 20 + 40) × 1.05 = 84 and (1 × 30 + 50) × 1.05 = 84.
    assert.deepEqual(costOf(sheet, 'DAY'), [84, 84]);
    assert.deepEqual(costOf(sheet, 'MONTH'), [84, 84]);
  });

  it('splits at a switch in the middle of a month exactly', () => {
    const month = days('2026-02-01', '2026-03-01');
    const switchMs = london('2026-02-13');
    const energy = every((ms) => (ms / halfHourMs) % 977, month);
    const first = agreed({ ...month, toMs: switchMs }, 24.9731, 61.3333);
    const second = agreed({ ...month, fromMs: switchMs }, 19.4027, 58.7717);
    const whole = costSheet(energy, [first, second], month);
    const parts = [first, second].map((terms) => costSheet(energy, [terms], terms));
    const grossOf = (sheet: CostSheet) =>
      statisticsOf(sheet, sheet, 'IMPORT', false).map(({ costInclTax }) => costInclTax.pence);
    const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + scaled(text), 0n);
    assert.equal(sum(grossOf(whole)), sum(parts.flatMap(grossOf)));
  });

  it('tells day from night', () => {
    const span = days('2026-02-01', '2026-02-02');
    const terms = agreed(span, 0, 0);
    const at = (hours: number) => span.fromMs + hours * 2 * halfHourMs;
    const price = (band: Band, from: number, to: number, pence: number): Price => ({
      band,
      fromMs: at(from),
      toMs: at(to),
      tenThousandthsExclVat: pence * 10_000,
    });
    const prices = [
      price('DAY', 0, 0.5, 30),
      price('NIGHT', 0.5, 7.5, 10),
      price('DAY', 7.5, 24, 30),
    ];
    const sheet = costSheet(
      every(() => 500, span),
      [{ ...terms, prices, standingCharges: null }],
      span,
    );
    const statistics = statisticsOf(sheet, span, 'IMPORT', false);
    assert.deepEqual(
      statistics.map(({ type, label, value, costExclTax, costInclTax }) => [
        type,
        label,
        value,
        costExclTax.pence,
        costInclTax.pence,
        costInclTax.pricePence,
      ]),
      [
        ['TOU_BUCKET_COST', 'DAY_RATE', '17', '510', '535.5', '31.5'],
        ['TOU_BUCKET_COST', 'NIGHT_RATE', '7', '70', '73.5', '10.5'],
      ],
    );
    // 580 × 1.05 = 609.
    assert.equal(totalOf(sheet), 609);
  });

  it('may be less than nothing where the price is, and rounds the same way as its opposite', () => {
    const span = days('2026-02-01', '2026-02-02');
    const priceDays = [{ startMs: span.fromMs, prices: Array.from({ length: 48 }, () => -10_000) }];
    const terms = { ...agreed(span, 0, null, 0), prices: [], priceDays };
    const energy = every((ms) => (ms === span.fromMs ? 500 : 0), span);
    assert.equal(totalOf(costSheet(energy, [terms], span)), -1);
    assert.equal(pencePayable([{ vatPercent: 0, amount: -4_999_999 }]), 0);
    assert.ok(Object.is(pencePayable([{ vatPercent: 0, amount: -1 }]), 0));
    assert.equal(pencePayable([{ vatPercent: 20, amount: 9_000_000_000_000_000 }]), 1_080_000_000);
  });

  it('leaves out what has not arrived and what nobody has agreed on, and tells what has no price', () => {
    const span = days('2026-02-01', '2026-02-03');
    const noon = span.fromMs + 24 * halfHourMs;
    const energy = every((ms) => (ms < noon ? 1000 : null), span);
    const sheet = costSheet(energy, [agreed(span, 20, 48)], span);
    // 24 kWh × 20 p and half a day's charge of 24 p: 504 × 1.05.
    assert.deepEqual(costOf(sheet, 'DAY'), [529]);
    assert.equal(firstUnpricedMs(sheet), null);
    const late = costSheet(energy, [agreed({ ...span, fromMs: noon - halfHourMs }, 20, 48)], span);
    assert.equal(sumsOf(late).energyWh, 1000);
    const terms = agreed(span, 20, 48);
    const gap = {
      ...terms,
      prices: terms.prices.map((each) => ({ ...each, toMs: noon - halfHourMs })),
    };
    const unpriced = costSheet(energy, [gap], span);
    assert.equal(firstUnpricedMs(unpriced), noon - halfHourMs);
    assert.deepEqual(statisticsOf(unpriced, span, 'IMPORT', false), []);
    const noCharge = costSheet(energy, [{ ...terms, standingCharges: [] }], span);
    assert.equal(firstUnpricedMs(noCharge), span.fromMs);
  });
});

const scaled = (text: string): bigint => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(9, '0'));
  return text.startsWith('-') ? -size : size;
};

/** Some weeks around a change of clocks, with gaps, switches, negative prices and several bands. */
const stories = fc.record({
  from: fc.constantFrom('2025-03-20', '2025-10-18', '2026-01-25'),
  length: fc.integer({ min: 3, max: 20 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  switchAfter: fc.integer({ min: 1, max: 20 }),
  vat: fc.constantFrom<VatPercent>(0, 5, 20),
  isHalfHourly: fc.boolean(),
});

type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

function tell({ from, length, seed, switchAfter, vat, isHalfHourly }: Story) {
  const fromMs = london(from) + (seed % 5) * halfHourMs;
  const day = Math.floor(london(from) / utcDayMs);
  const span = { fromMs, toMs: startOfDayMs(londonTimeZone, day + length) };
  const noise = (ms: number, size: number) =>
    Math.floor(((((ms / halfHourMs) * 7919 + seed) * 104_729) % 1_000_003) % size);
  const wh = (ms: number) => (noise(ms, 13) === 0 ? null : noise(ms, 4000));
  const rate = (ms: number) => noise(ms + 1800_000 * 7, 400_000) - 100_000;
  const switchMs = Math.min(span.toMs, startOfDayMs(londonTimeZone, day + switchAfter));
  const first = agreed({ fromMs, toMs: switchMs }, 24.9731, 61.3333, vat);
  const second = agreed({ fromMs: switchMs, toMs: span.toMs }, 0, 58.7717, vat === 20 ? 5 : vat);
  const prices = every(rate, second).flatMap(({ startMs, values }) =>
    values.map(
      (value, index): Price => ({
        band: index % 3 === 0 ? 'NIGHT' : 'DAY',
        fromMs: startMs + index * halfHourMs,
        toMs: startMs + (index + 1) * halfHourMs,
        tenThousandthsExclVat: value ?? 0,
      }),
    ),
  );
  const priceDays = every(rate, second).map(({ startMs, values }) => ({ startMs, prices: values }));
  const terms: Terms[] = [
    first,
    { ...second, ...(isHalfHourly ? { prices: [], priceDays } : { prices, priceDays: null }) },
  ].filter((each) => each.fromMs < each.toMs);
  return { span, energy: every(wh, span), wh, rate, terms, switchMs };
}

const periods: readonly CalendarPeriod[] = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'];

describe('the cost of any usage', () => {
  it('is what adding up half-hour by half-hour says, however it is gathered', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { span, energy, wh, rate, terms, switchMs } = tell(story);
        const sheet = costSheet(energy, terms, span);
        // The same by hand, in fractions: energy exactly, standing charges by their days.
        let gross = 0n;
        for (let ms = span.fromMs; ms < span.toMs; ms += halfHourMs) {
          const value = wh(ms);
          if (value === null) continue;
          const isFirst = ms < switchMs;
          const percent = isFirst || story.vat !== 20 ? story.vat : 5;
          const price = isFirst ? 249_731 : rate(ms);
          gross += BigInt(value) * BigInt(price) * BigInt(100 + percent);
        }
        assert.equal(grossOfEnergy(sheet), gross);
        const whole = pencePayable(sumsOf(sheet).charges);
        for (const period of periods) {
          for (const timeZone of [londonTimeZone, 'Asia/Kathmandu', 'America/New_York']) {
            const groups = costGroups([{ sheet, shown: span }], period, timeZone);
            assert.equal(
              groups.reduce((sum, { costPence }) => sum + costPence, 0),
              whole,
              `${period} ${timeZone}`,
            );
            assert.equal(
              groups.reduce((sum, { energyWh }) => sum + energyWh, 0),
              sumsOf(sheet).energyWh,
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of shorter intervals adds up to that of longer ones, in every kind, before rounding', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { span, energy, terms } = tell(story);
        const sheet = costSheet(energy, terms, span);
        const sumsOf = (intervals: readonly Span[]) => {
          const sums = new Map<string, bigint>();
          for (const interval of intervals) {
            for (const { label, costInclTax } of statisticsOf(sheet, interval, 'IMPORT', false)) {
              sums.set(label, (sums.get(label) ?? 0n) + scaled(costInclTax.pence));
            }
          }
          return new Map([...sums].filter(([, sum]) => sum !== 0n).toSorted());
        };
        const whole = sumsOf([span]);
        for (const period of periods) {
          const groups = costGroups([{ sheet, shown: span }], period, londonTimeZone);
          const intervals = groups.map(({ startMs, endMs }) => ({ fromMs: startMs, toMs: endMs }));
          assert.deepEqual(sumsOf(intervals), whole, period);
        }
        const all = [...whole.values()].reduce((sum, each) => sum + each, 0n);
        assert.equal(totalOf(sheet), Number(roundedHalfUp(all)));
      }),
      { numRuns: 30 },
    );
  });

  it('of several flows together is the sum of theirs within a penny each, and of their energy', () => {
    fc.assert(
      fc.property(stories, stories, (one, other) => {
        const sheets = [one, other].map((story) => {
          const { span, energy, terms } = tell(story);
          const sheet = costSheet(energy, terms, span);
          return { sheet, shown: span };
        });
        const together = costGroups(sheets, 'DAY', londonTimeZone);
        const sum = together.reduce((all, { costPence }) => all + costPence, 0);
        const apart = sheets.reduce((all, { sheet }) => all + totalOf(sheet), 0);
        assert.ok(Math.abs(sum - apart) <= 1);
        assert.deepEqual(
          together.map(({ startMs }) => startMs),
          together.map(({ startMs }) => startMs).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('of the first so much energy is that of no more, and of all where there is less', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 0, max: 200_000 }), (story, mostWh) => {
        const { span, energy, terms } = tell(story);
        const sheet = costSheet(energy, terms, span);
        const { costs, leftWh } = bandCosts(sheet, span, mostWh);
        const all = bandCosts(sheet, span, null).costs;
        const used = costs.reduce((sum, { quantity }) => sum + quantity, 0);
        assert.equal(used, Math.min(mostWh, sumsOf(sheet).energyWh));
        assert.equal(leftWh, mostWh - used);
        for (const [place, cost] of costs.slice(0, -1).entries()) {
          assert.deepEqual(cost, all[place]);
        }
        assert.equal(
          all.reduce((sum, { gross }) => sum + gross, 0n),
          grossOfEnergy(sheet),
        );
      }),
      { numRuns: 30 },
    );
  });
});

function grossOfEnergy(sheet: CostSheet): bigint {
  return sumsOf(sheet)
    .charges.filter(({ band }) => band !== 'STANDING_CHARGE')
    .reduce((sum, { amount, vatPercent }) => sum + BigInt(amount) * BigInt(100 + vatPercent), 0n);
}

function roundedHalfUp(gross: bigint): bigint {
  const size = gross < 0n ? -gross : gross;
  const pence = (size + 500_000_000n) / 1_000_000_000n;
  return gross < 0n ? -pence : pence;
}

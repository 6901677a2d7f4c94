import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { decimalText } from '../../../kernel/money.ts';
import type { Span } from '../../../kernel/spans.ts';
import { whOfGasLitres } from '../../metering/half-hours/gas-energy.rules.ts';
import { costSheet, spreadEnergy, type Terms } from '../../usage/index.ts';
import { taxShares } from './charge-figures.rules.ts';
import { type ComputedCharge, computedCharge } from './drafts.actions.ts';
import { fillGaps, gapsIn } from './gaps.rules.ts';
import type { LevyRate } from './levy.rules.ts';
import { cutAt, daysNotCovered, priceChanges, spanOfDays } from './pieces.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const daysFrom = (fromOn: string, toOn: string) =>
  spanOfDays({ fromOn: day(fromOn), toOn: day(toOn) });
/** A price such as `24.0381` in ten-thousandths. */
const price = (text: string) => Math.round(Number(text) * 10_000);

interface Sold {
  readonly wh: number;
  readonly unit: string;
  readonly standing: string | null;
  readonly vat: number;
  readonly levyRates?: readonly LevyRate[];
  readonly isExport?: boolean;
}

function termsFor(span: Span, { unit, standing, vat }: Sold): Terms {
  return {
    ...span,
    prices: [{ ...span, band: 'STANDARD', tenThousandthsExclVat: price(unit) }],
    priceDays: null,
    standingCharges:
      standing === null
        ? null
        : [{ ...span, band: 'STANDING_CHARGE', tenThousandthsExclVat: price(standing) }],
    vat: [{ ...span, percent: vat }],
  };
}

function charged(span: Span, sold: Sold): ComputedCharge {
  const sheet = costSheet(spreadEnergy(sold.wh, span), [termsFor(span, sold)], span);
  const { levyRates = [], isExport = false } = sold;
  const charge = computedCharge([{ sheet, estimated: [] }], { ...span, levyRates, isExport });
  assert.ok(charge);
  return charge;
}

const figures = ({ netPence, taxPence }: ComputedCharge) => [
  netPence,
  taxPence,
  netPence + taxPence,
];
/** The exact net in pence. */
const exactNet = ({ lines }: ComputedCharge) =>
  decimalText(
    lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n),
    7,
  );

describe('charges to the penny', () => {
  it('a month of electricity and gas, with its day of 46 half-hours', () => {
    const march = daysFrom('2026-03-01', '2026-03-31');
    const electricity = charged(march, {
      wh: 284_731,
      unit: '24.0381',
      standing: '51.3714',
      vat: 5,
    });
    assert.equal(exactNet(electricity), '8436.9056511');
    assert.deepEqual(figures(electricity), [8437, 422, 8859]);
    const wh = whOfGasLitres(79_000, 3940);
    assert.equal(wh, 884_186);
    const gas = charged(march, { wh, unit: '5.7421', standing: '32.1143', vat: 5 });
    assert.equal(exactNet(gas), '6072.6277306');
    assert.deepEqual(figures(gas), [6073, 303, 6376]);
    const opening = 4218 + 14_500;
    assert.equal(opening - 8859 - 6376, 3483);
    assert.equal(gas.standingPence + gas.usagePence, gas.netPence);
  });

  it('a price that changes after twelve of 31 days is two charges', () => {
    const march = daysFrom('2026-03-01', '2026-03-31');
    const changedMs = daysFrom('2026-03-13', '2026-03-31').fromMs;
    const prices = [
      { ...march, toMs: changedMs, band: 'STANDARD', tenThousandthsExclVat: price('24.0381') },
      { ...march, fromMs: changedMs, band: 'STANDARD', tenThousandthsExclVat: price('22.6667') },
    ];
    const pieces = cutAt(march, priceChanges(prices));
    assert.equal(pieces.length, 2);
    const [before, after] = pieces as [Span, Span];
    const first = charged(before, { wh: 101_204, unit: '24.0381', standing: '51.3714', vat: 5 });
    const second = charged(after, { wh: 163_590, unit: '22.6667', standing: '51.3714', vat: 5 });
    assert.deepEqual(figures(first), [3049, 153, 3202]);
    assert.deepEqual(figures(second), [4684, 234, 4918]);
    assert.equal(3202 + 4918, 8120);
  });

  it('ninety days on receipt of a bill, estimated and then read', () => {
    const quarter = daysFrom('2025-12-01', '2026-02-28');
    const sold = { unit: '25.4286', standing: '58.9524', vat: 5 };
    assert.deepEqual(figures(charged(quarter, { ...sold, wh: 712_000 })), [23_411, 1170, 24_581]);
    assert.deepEqual(figures(charged(quarter, { ...sold, wh: 655_000 })), [21_961, 1099, 23_060]);
    assert.equal(24_581 - 23_060, 1521);
  });

  it('a business with the levy, and one that uses too little for it', () => {
    const april = daysFrom('2026-04-01', '2026-04-30');
    const levyRates = [
      { fromMs: Date.parse('2024-04-01'), tenThousandths: 7750 },
      { fromMs: daysFrom('2026-04-01', '2026-04-01').fromMs, tenThousandths: 8010 },
    ];
    const sold = { unit: '23.1', standing: '84.2', levyRates };
    const large = charged(april, { ...sold, wh: 4_812_500, vat: 20 });
    assert.deepEqual(figures(large), [117_550, 23_509, 141_059]);
    assert.equal(large.levyPence, 3855);
    const small = charged(april, { ...sold, wh: 940_000, vat: 5 });
    assert.deepEqual(figures(small), [24_240, 1212, 25_452]);
    assert.equal(small.levyPence, 0);
    // Over the first of April the levy has two lines, each at its own rate.
    const both = charged(daysFrom('2026-03-22', '2026-04-10'), { ...sold, wh: 960_000, vat: 20 });
    assert.deepEqual(
      both.lines
        .filter(({ item }) => item === 'CLIMATE_CHANGE_LEVY')
        .map((line) => [line.tenThousandthsExclVat, Math.round(line.quantity / 1000)]),
      [
        [7750, 479],
        [8010, 481],
      ],
    );
  });

  it('what is sold back is negative and bears no VAT', () => {
    const sold = charged(daysFrom('2026-03-01', '2026-03-31'), {
      wh: 181_050,
      unit: '15',
      standing: null,
      vat: 0,
      isExport: true,
    });
    assert.deepEqual(figures(sold), [-2716, 0, -2716]);
    assert.deepEqual(taxShares(sold.lines, sold.taxPence), []);
  });
});

describe('a charge', () => {
  it('adds up from its parts, whatever is used, and its tax from its rates', () => {
    const span = daysFrom('2026-03-27', '2026-04-02');
    const middle = daysFrom('2026-04-01', '2026-04-02').fromMs;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.integer({ min: -50_000, max: 500_000 }),
        fc.integer({ min: 0, max: 900_000 }),
        (wh, unit, standing) => {
          const terms: Terms = {
            ...termsFor(span, { wh, unit: '0', standing: '0', vat: 20 }),
            prices: [{ ...span, band: 'STANDARD', tenThousandthsExclVat: unit }],
            standingCharges: [
              { ...span, band: 'STANDING_CHARGE', tenThousandthsExclVat: standing },
            ],
            vat: [
              { ...span, toMs: middle, percent: 20 },
              { ...span, fromMs: middle, percent: 5 },
            ],
          };
          const sheet = costSheet(spreadEnergy(wh, span), [terms], span);
          const levyRates = [{ fromMs: 0, tenThousandths: 7750 }];
          const charge = computedCharge([{ sheet, estimated: [] }], {
            ...span,
            levyRates,
            isExport: false,
          });
          assert.ok(charge);
          const { usagePence, standingPence, levyPence, netPence, taxPence, lines } = charge;
          assert.equal(usagePence + standingPence + levyPence, netPence);
          const shares = taxShares(lines, taxPence);
          assert.equal(
            shares.reduce((sum, share) => sum + share.taxPence, 0),
            taxPence,
          );
          const standingParts = lines
            .filter(({ item }) => item === 'STANDING_CHARGE')
            .reduce((sum, { quantity }) => sum + quantity, 0);
          assert.equal(standingParts, 7 * 27_600);
        },
      ),
    );
  });

  it('waits for prices that are not published yet', () => {
    const span = daysFrom('2026-03-01', '2026-03-02');
    const terms = { ...termsFor(span, { wh: 1, unit: '1', standing: '1', vat: 5 }), prices: [] };
    const sheet = costSheet(spreadEnergy(9000, span), [terms], span);
    const piece = { ...span, levyRates: [], isExport: false };
    assert.equal(computedCharge([{ sheet, estimated: [] }], piece), null);
  });
});

describe('what has not arrived', () => {
  it('is filled day by day from readings, marked where nobody read, and loses no standing charge', () => {
    const span = daysFrom('2026-03-27', '2026-03-31');
    const arrived = spreadEnergy(20_000, daysFrom('2026-03-27', '2026-03-28'));
    const gaps = gapsIn(arrived, [span]);
    assert.deepEqual(gaps, [daysFrom('2026-03-29', '2026-03-31')]);
    const estimates = ['2026-03-29', '2026-03-30', '2026-03-31'].map((text, place) => ({
      ...daysFrom(text, text),
      energyWh: 7001 + place,
      isRead: place === 0,
    }));
    const filled = fillGaps(arrived, gaps, estimates);
    assert.deepEqual(filled.estimated, [daysFrom('2026-03-30', '2026-03-31')]);
    assert.deepEqual(gapsIn(filled.days, [span]), []);
    const sold = { wh: 0, unit: '10', standing: '50', vat: 5 };
    const sheet = costSheet(filled.days, [termsFor(span, sold)], span);
    const charge = computedCharge([{ sheet, estimated: filled.estimated }], {
      ...span,
      levyRates: [],
      isExport: false,
    });
    assert.equal(charge?.energyWh, 20_000 + 7001 + 7002 + 7003);
    assert.equal(charge?.estimatedWh, 7002 + 7003);
    assert.equal(charge?.standingPence, 250);
  });
});

describe('days that are charged', () => {
  it('are neither charged twice nor left out', () => {
    const from = day('2026-01-01');
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => ({
        fromOn: from.add({ days: start }),
        toOn: from.add({ days: start + length }),
      })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(spans, (covered) => {
        const window = { fromOn: from.add({ days: 5 }), toOn: from.add({ days: 35 }) };
        const open = daysNotCovered(window, covered);
        const includes = (all: readonly (typeof window)[], date: Temporal.PlainDate) =>
          all.filter(
            ({ fromOn, toOn }) =>
              Temporal.PlainDate.compare(fromOn, date) <= 0 &&
              Temporal.PlainDate.compare(toOn, date) >= 0,
          ).length;
        for (let place = 0; place < 50; place += 1) {
          const date = from.add({ days: place });
          const isWanted = includes([window], date) === 1 && includes(covered, date) === 0;
          assert.equal(includes(open, date), isWanted ? 1 : 0, date.toString());
        }
      }),
    );
  });
});

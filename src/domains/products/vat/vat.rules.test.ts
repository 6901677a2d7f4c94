import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { supplyKindOf, type VatRate, vatAlong, vatPercentAt, withVat } from './vat.rules.ts';

const atMs = (date: string) => startOfLondonDay(Temporal.PlainDate.from(date)).epochMilliseconds;

/** The law of 2026, with a cut for homes from October on. */
const rates: readonly VatRate[] = [
  { supplyKind: 'EXPORT', percent: 0, fromMs: atMs('1994-09-01') },
  { supplyKind: 'HOME', percent: 5, fromMs: atMs('1997-09-01') },
  { supplyKind: 'BUSINESS_OF_LITTLE_USE', percent: 5, fromMs: atMs('1997-09-01') },
  { supplyKind: 'BUSINESS', percent: 20, fromMs: atMs('2011-01-04') },
  { supplyKind: 'HOME', percent: 0, fromMs: atMs('2026-10-01') },
];

describe('VAT', () => {
  it('depends on what kind of supply a product is', () => {
    assert.equal(supplyKindOf({ direction: 'IMPORT', isBusiness: false }), 'HOME');
    assert.equal(supplyKindOf({ direction: 'IMPORT', isBusiness: true }), 'BUSINESS');
    assert.equal(supplyKindOf({ direction: 'EXPORT', isBusiness: false }), 'EXPORT');
    assert.equal(supplyKindOf({ direction: 'EXPORT', isBusiness: true }), 'EXPORT');
  });

  it('changes at a midnight in London, and is an error before the first rate', () => {
    const midnight = Date.parse('2026-09-30T23:00:00Z');
    assert.equal(vatPercentAt(rates, 'HOME', midnight - 1), 5);
    assert.equal(vatPercentAt(rates, 'HOME', midnight), 0);
    assert.throws(() => vatPercentAt(rates, 'BUSINESS', atMs('2011-01-03')), /No VAT of BUSINESS/);
    const home = { fuel: 'ELECTRICITY', kind: 'HOME' } as const;
    const span = { fromMs: atMs('2026-09-01'), toMs: Number.POSITIVE_INFINITY };
    const along = vatAlong(rates, home, [], span);
    assert.deepEqual(along, [
      { fromMs: span.fromMs, toMs: midnight, percent: 5 },
      { fromMs: midnight, toMs: span.toMs, percent: 0 },
    ]);
    const price = { fromMs: midnight - 5, toMs: midnight + 5, pence: 7 };
    assert.deepEqual(withVat([price], along), [
      { ...price, toMs: midnight, vatPercent: 5 },
      { ...price, fromMs: midnight, vatPercent: 0 },
    ]);
  });

  it('is that of little use up to 33 kWh of electricity or 145 kWh of gas a day', () => {
    // VAT Notice 701/19, sections 4.2 and 5.2: the limits by the day.
    const [startMs, endMs] = [atMs('2026-01-01'), atMs('2026-02-01')];
    const month = { startMs, endMs, halfHours: 31 * 48 };
    const percentOf = (fuel: 'ELECTRICITY' | 'GAS', total: number, kind = 'BUSINESS' as const) =>
      vatAlong(rates, { fuel, kind }, [{ ...month, total }], { fromMs: startMs, toMs: endMs });
    for (const [fuel, limit] of [
      ['ELECTRICITY', 33_000],
      ['GAS', 145_000],
    ] as const) {
      assert.equal(percentOf(fuel, 31 * limit)[0]?.percent, 5);
      assert.equal(percentOf(fuel, 31 * limit + 1)[0]?.percent, 20);
    }
  });

  it('goes by each month alone, and covers any span once and in order', () => {
    const months = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map(atMs);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 66_000 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: -40, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (whPerDay, firstDay, days) => {
          const uses = whPerDay.map((wh, place) => {
            const [startMs, endMs] = months.slice(place) as [number, number];
            const halfHours = Math.round((endMs - startMs) / 1_800_000);
            return { startMs, endMs, halfHours, total: (wh * halfHours) / 48 };
          });
          const fromMs = (months[0] as number) + firstDay * utcDayMs;
          const span = { fromMs, toMs: fromMs + days * utcDayMs };
          const supply = { fuel: 'ELECTRICITY', kind: 'BUSINESS' } as const;
          const along = vatAlong(rates, supply, uses, span);
          assert.equal(along[0]?.fromMs, span.fromMs);
          assert.equal(along.at(-1)?.toMs, span.toMs);
          for (const [place, each] of along.entries()) {
            const next = along[place + 1];
            assert.ok(each.fromMs < each.toMs);
            if (next) assert.equal(each.toMs, next.fromMs);
            assert.notEqual(each.percent, next?.percent);
          }
          for (let ms = span.fromMs; ms < span.toMs; ms += utcDayMs / 2) {
            const use = uses.findIndex(({ startMs, endMs }) => startMs <= ms && ms < endMs);
            const percent = (whPerDay[use] ?? Number.POSITIVE_INFINITY) <= 33_000 ? 5 : 20;
            const told = along.find(({ fromMs: from, toMs }) => from <= ms && ms < toMs)?.percent;
            assert.equal(told, percent);
          }
        },
      ),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { halfHourMs } from '../../../kernel/calendar.ts';
import type { Price } from './cost-sheets.rules.ts';
import { atNightPrices } from './night-prices.rules.ts';

const price = (band: Price['band'], from: number, to: number, rate: number): Price => ({
  band,
  tenThousandthsExclVat: rate,
  fromMs: from * halfHourMs,
  toMs: to * halfHourMs,
});
const starts = (...places: number[]) => places.map((place) => place * halfHourMs);

/** The band and rate of each half-hour; null where none is known. */
const byHalfHour = (prices: readonly Price[]) =>
  Array.from({ length: 48 }, (_, place) => {
    const held = prices.filter(
      ({ fromMs, toMs }) => fromMs <= place * halfHourMs && place * halfHourMs < toMs,
    );
    assert.ok(held.length <= 1);
    return held[0] ? `${held[0].band} ${held[0].tenThousandthsExclVat}` : null;
  });

describe('prices with half-hours as cheap as the night', () => {
  const day = [price('NIGHT', 0, 11, 7), price('DAY', 11, 47, 28), price('NIGHT', 47, 48, 7)];
  const night = [price('NIGHT', 0, 48, 7)];

  it('are cut around each of them', () => {
    assert.deepEqual(atNightPrices(day, night, starts(11, 28, 29, 46)), [
      price('NIGHT', 0, 11, 7),
      price('NIGHT', 11, 12, 7),
      price('DAY', 12, 28, 28),
      price('NIGHT', 28, 29, 7),
      price('NIGHT', 29, 30, 7),
      price('DAY', 30, 46, 28),
      price('NIGHT', 46, 47, 7),
      price('NIGHT', 47, 48, 7),
    ]);
    assert.deepEqual(atNightPrices(day, night, []), day);
  });

  it('take the rate of the night as it is then, and keep their own where it is not known', () => {
    const changing = [price('NIGHT', 0, 20, 7), price('NIGHT', 20, 30, 8)];
    const cheap = byHalfHour(atNightPrices(day, changing, starts(19, 20, 35)));
    assert.deepEqual([cheap[19], cheap[20], cheap[35]], ['NIGHT 7', 'NIGHT 8', 'DAY 28']);
    assert.deepEqual(atNightPrices(day, [], starts(20)), day);
  });

  it('are the same in every other half-hour, whatever the prices are', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 47 }), { maxLength: 12 });
    const places = fc.subarray(Array.from({ length: 48 }, (_, place) => place));
    fc.assert(
      fc.property(cuts, cuts, places, fc.boolean(), (ofDay, ofNight, cheap, hasGap) => {
        const spans = (edges: readonly number[], band: Price['band']) =>
          [0, ...edges.toSorted((a, b) => a - b)].map((from, place, all) =>
            price(band, from, all[place + 1] ?? 48, place + (band === 'DAY' ? 100 : 0)),
          );
        const prices = spans(ofDay, 'DAY').filter((_, place) => !hasGap || place !== 1);
        const nights = spans(ofNight, 'NIGHT');
        const [before, nightly] = [byHalfHour(prices), byHalfHour(nights)];
        const after = byHalfHour(atNightPrices(prices, nights, starts(...cheap)));
        const expected = before.map((held, place) =>
          held !== null && cheap.includes(place) ? nightly[place] : held,
        );
        assert.deepEqual(after, expected);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { estimatedPrices, type PublishedPrice } from './price-estimates.rules.ts';

const msOf = (text: string) =>
  Temporal.ZonedDateTime.from(`${text}[Europe/London]`).epochMilliseconds;

/** Every half-hour of some London days: its price is its wall-clock time, and so many for each day. */
function pricesOf(first: string, days: number, perDay = 0): PublishedPrice[] {
  const from = Temporal.PlainDate.from(first);
  const endMs = msOf(`${from.add({ days })}T00:00`);
  const prices: PublishedPrice[] = [];
  for (let startMs = msOf(`${first}T00:00`); startMs < endMs; startMs += 1_800_000) {
    const at = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO('Europe/London');
    const day = from.until(at.toPlainDate()).days;
    prices.push({ startMs, price: at.hour + at.minute / 60 + day * perDay });
  }
  return prices;
}

describe('a price that is not published', () => {
  test('is the mean of the same half-hour on the last seven days', () => {
    const published = pricesOf('2026-06-01', 10, 100);
    // Of ten days the last seven, 3 to 9: their mean is 6.
    assert.deepEqual(
      estimatedPrices(published, [msOf('2026-06-11T00:00'), msOf('2026-06-11T17:30')]),
      [600, 617.5],
    );
    assert.deepEqual(estimatedPrices(pricesOf('2026-06-01', 1), [msOf('2026-06-02T09:00')]), [9]);
    assert.deepEqual(estimatedPrices([], [msOf('2026-06-02T09:00')]), [null]);
  });

  for (const change of ['2026-03-29', '2026-10-25']) {
    const day = Temporal.PlainDate.from(change);
    test(`goes by the wall clock before, on and after the change of ${change}`, () => {
      for (const first of [-7, -3, -1, 0, 1]) {
        const published = pricesOf(day.add({ days: first }).toString(), 7);
        const tomorrow = pricesOf(day.add({ days: first + 7 }).toString(), 1);
        const estimated = estimatedPrices(
          published,
          tomorrow.map(({ startMs }) => startMs),
        );
        assert.deepEqual(
          estimated,
          tomorrow.map(({ price }) => price),
        );
      }
    });
  }
});

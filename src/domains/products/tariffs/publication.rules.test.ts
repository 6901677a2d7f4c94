import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dayOfDate, halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { simulatedWholesalePrices } from '../../../outside/wholesale-prices/simulated.ts';
import { lastPublishedDay, peaksOfDay, pricesByUtcDay } from './publication.rules.ts';

const dayOf = (date: string) => dayOfDate(Temporal.PlainDate.from(date));
const plain = { coefficient: 1, peakOffsetPence: 0, capPence: 100, floorPence: -100 };

/** When each half-hour of a day of the exchange begins, by its prices. */
async function instantsOf(date: string): Promise<string[]> {
  const wholesale = await simulatedWholesalePrices.dayAhead(Temporal.PlainDate.from(date));
  assert.ok(wholesale);
  const day = dayOf(date);
  return [...pricesByUtcDay(day, wholesale, peaksOfDay(day), plain)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([utcDay, prices]) =>
      prices.flatMap((price, place) =>
        price === null ? [] : [new Date(utcDay * utcDayMs + place * halfHourMs).toISOString()],
      ),
    );
}

describe('the prices of a day of the exchange', () => {
  it('reach from 23:00 to 23:00 in London, also where clocks change', async () => {
    // Midnight to midnight in central Europe, as the British day-ahead auctions sell it.
    for (const [date, count, first, last] of [
      ['2026-01-15', 48, '2026-01-14T23:00', '2026-01-15T22:30'],
      ['2026-03-29', 46, '2026-03-28T23:00', '2026-03-29T21:30'],
      ['2026-07-15', 48, '2026-07-14T22:00', '2026-07-15T21:30'],
      ['2026-10-25', 50, '2026-10-24T22:00', '2026-10-25T22:30'],
    ] as const) {
      const instants = await instantsOf(date);
      assert.equal(instants.length, count, date);
      assert.deepEqual(
        [instants[0], instants.at(-1)].map((instant) => instant?.slice(0, 16)),
        [first, last],
      );
    }
  });

  it('follow on one another without a gap', async () => {
    const instants = (
      await Promise.all(['2026-03-28', '2026-03-29', '2026-03-30'].map(instantsOf))
    ).flat();
    for (const [place, instant] of instants.slice(1).entries()) {
      assert.equal(Date.parse(instant) - Date.parse(instants[place] ?? ''), halfHourMs);
    }
  });

  it('are dearer from 16:00 to 19:00 by London’s clock', () => {
    for (const [date, first] of [
      ['2026-01-15', 34],
      ['2026-03-29', 32],
      ['2026-10-25', 36],
    ] as const) {
      const peaks = peaksOfDay(dayOf(date));
      const places = peaks.flatMap((isPeak, place) => (isPeak ? [place] : []));
      assert.deepEqual(
        places,
        [0, 1, 2, 3, 4, 5].map((each) => first + each),
        date,
      );
    }
  });

  it('are out from 16:00 in London on the day before', () => {
    const last = (instant: string) => lastPublishedDay(Temporal.Instant.from(instant));
    assert.equal(last('2026-07-14T14:59:59Z'), dayOf('2026-07-14'));
    assert.equal(last('2026-07-14T15:00:00Z'), dayOf('2026-07-15'));
    assert.equal(last('2026-01-14T16:00:00Z'), dayOf('2026-01-15'));
    // The hour to midnight belongs to the next day of the exchange, and is told no sooner.
    assert.equal(last('2026-07-14T22:30:00Z'), dayOf('2026-07-15'));
  });
});

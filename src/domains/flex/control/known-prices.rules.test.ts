import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import {
  knownPrices,
  nextPublicationMs,
  type PriceSource,
  publishedUntilMs,
} from './known-prices.rules.ts';

const at = (text: string) => Date.parse(text);
const text = (ms: number) => new Date(ms).toISOString();

/** The day of the month as its price, so that a mean can be worked out by hand. */
const byDay: PriceSource = {
  importPrice: (ms) => new Date(ms).getUTCDate(),
  exportPrice: () => 15,
  wholesale: (ms) => new Date(ms).getUTCDate() / 2,
  carbon: () => 100,
  surplusWh: () => 0,
  followsExchange: true,
};

describe('what prices are known', () => {
  test('tomorrow’s from 16:00 in London, up to the end of the day of the exchange', () => {
    assert.equal(text(publishedUntilMs(at('2026-12-10T15:59:59Z'))), '2026-12-10T23:00:00.000Z');
    assert.equal(text(publishedUntilMs(at('2026-12-10T16:00:00Z'))), '2026-12-11T23:00:00.000Z');
    assert.equal(text(publishedUntilMs(at('2026-07-10T15:00:00Z'))), '2026-07-11T22:00:00.000Z');
    assert.equal(text(nextPublicationMs(at('2026-07-10T15:00:00Z'))), '2026-07-11T15:00:00.000Z');
    assert.equal(text(nextPublicationMs(at('2026-07-10T14:59:59Z'))), '2026-07-10T15:00:00.000Z');
  });

  test('others are the mean of the last seven days that are known', () => {
    const fromMs = at('2026-12-20T22:30:00Z');
    const known = at('2026-12-20T12:00:00Z');
    const [before, after] = knownPrices(byDay, fromMs, fromMs + 2 * halfHourMs, known);
    assert.equal(before?.importPrice, 20);
    // From the 19th, the last day whose 23:00 is known, back to the 13th: 16.
    assert.equal(after?.importPrice, 16);
    assert.equal(after?.wholesale, 8);
    const [later] = knownPrices(byDay, fromMs + utcDayMs, fromMs + utcDayMs + halfHourMs, known);
    // The 21st at 22:30: from the 20th back to the 14th.
    assert.equal(later?.importPrice, 17);
  });

  test('a price that does not follow the exchange is known as it is', () => {
    const fixed = { ...byDay, followsExchange: false };
    const fromMs = at('2026-12-22T01:00:00Z');
    const [price] = knownPrices(fixed, fromMs, fromMs + halfHourMs, at('2026-12-20T12:00:00Z'));
    assert.equal(price?.importPrice, 22);
    // The wholesale price of it is not: from the 20th back to the 14th.
    assert.equal(price?.wholesale, 8.5);
  });
});

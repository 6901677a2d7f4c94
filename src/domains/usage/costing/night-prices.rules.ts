import { halfHourMs } from '../../../kernel/calendar.ts';
import type { Price } from './cost-sheets.rules.ts';

/**
 * Prices along time where some half-hours cost as much as the night does, in its band and at its rate as
 * it is then. A half-hour of which the rate of the night is not known keeps its price.
 *
 * @param prices in order, without overlap.
 * @param nightPrices the rates of the night along the same time, in order.
 * @param starts of half-hours, in order, in milliseconds since 1970.
 * @returns in order, without overlap, for the time of `prices`.
 */
export function atNightPrices(
  prices: readonly Price[],
  nightPrices: readonly Price[],
  starts: readonly number[],
): readonly Price[] {
  if (starts.length === 0 || nightPrices.length === 0) return prices;
  const result: Price[] = [];
  let [place, nightPlace] = [0, 0];
  for (const price of prices) {
    let { fromMs } = price;
    while (place < starts.length && (starts[place] as number) + halfHourMs <= fromMs) place += 1;
    for (let each = place; each < starts.length; each += 1) {
      const start = starts[each] as number;
      if (start >= price.toMs) break;
      while ((nightPrices[nightPlace]?.toMs ?? Number.POSITIVE_INFINITY) <= start) nightPlace += 1;
      const night = nightPrices[nightPlace];
      if (!night || night.fromMs > start) continue;
      const [from, to] = [Math.max(start, fromMs), Math.min(start + halfHourMs, price.toMs)];
      if (fromMs < from) result.push({ ...price, fromMs, toMs: from });
      result.push({ ...night, fromMs: from, toMs: to });
      fromMs = to;
    }
    if (fromMs < price.toMs) result.push({ ...price, fromMs });
  }
  return result;
}

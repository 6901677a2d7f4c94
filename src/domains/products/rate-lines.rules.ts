import { halfHourMs, utcDayMs } from '../../kernel/calendar.ts';
import type { PricedSpan } from './rates.rules.ts';

/** A stretch of time in milliseconds since 1970 in UTC, half-open; it may have no end. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** How often a tariff's prices change, which tells how far to read for a page. */
export type Rhythm = 'HALF_HOUR' | 'BANDS' | 'DAY' | 'SELDOM';

/** How a tariff's prices change along time. */
export function rhythmOf({
  shape,
  timeOfUseSchemeId,
  isTracker,
}: {
  readonly shape: string;
  readonly timeOfUseSchemeId: number | null;
  readonly isTracker: boolean;
}): Rhythm {
  if (shape === 'HALF_HOURLY') return 'HALF_HOUR';
  if (timeOfUseSchemeId !== null) return 'BANDS';
  return isTracker ? 'DAY' : 'SELDOM';
}

/**
 * How long a stretch is that holds `count` prices and a few more: bands change twice a day at least.
 * Everything, where prices change by the quarter or not at all.
 */
export function stretchOfPrices(rhythm: Rhythm, count: number): number {
  switch (rhythm) {
    case 'HALF_HOUR':
      return count * halfHourMs;
    case 'BANDS':
      return (Math.ceil(count / 2) + 1) * utcDayMs;
    case 'DAY':
      return (count + 1) * utcDayMs;
    case 'SELDOM':
      return Number.POSITIVE_INFINITY;
  }
}

/**
 * What has to be laid out so that each price that holds within a stretch is known from its
 * beginning to its end: bands and daily prices never last longer than the longest day. Within the bounds of the agreement.
 */
export function widened(rhythm: Rhythm, stretch: Stretch, bounds: Stretch): Stretch {
  const { fromMs, toMs } = stretch;
  const wide =
    rhythm === 'HALF_HOUR'
      ? {
          fromMs: Math.floor(fromMs / halfHourMs) * halfHourMs,
          toMs: Math.ceil(toMs / halfHourMs) * halfHourMs,
        }
      : rhythm === 'SELDOM'
        ? bounds
        : { fromMs: fromMs - 2 * utcDayMs, toMs: toMs + 2 * utcDayMs };
  return {
    fromMs: Math.max(wide.fromMs, bounds.fromMs),
    toMs: Math.min(wide.toMs, bounds.toMs),
  };
}

/** Those of the prices that hold at some time within a stretch. */
export function holdingWithin<Price extends Pick<PricedSpan, 'fromMs' | 'toMs'>>(
  prices: readonly Price[],
  { fromMs, toMs }: Stretch,
): Price[] {
  return prices.filter((price) => price.fromMs < toMs && price.toMs > fromMs);
}

/** Pence as the shortest decimal text, from millionths of a penny. */
export function textOfMillionths(millionths: number): string {
  const sign = millionths < 0 ? '-' : '';
  const digits = String(Math.abs(millionths)).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  const whole = sign + digits.slice(0, -6);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

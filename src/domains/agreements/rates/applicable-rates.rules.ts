import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { VatPercent } from '../../../kernel/tariffs.ts';

/** How often a tariff's prices change, which decides how far to read for a page. */
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
 * The stretch to read so that each price that holds within `stretch` is complete from its beginning
 * to its end: bands and daily prices never last longer than the longest day. It stays within
 * `bounds`, the time of the agreement.
 */
export function widened(rhythm: Rhythm, stretch: Span, bounds: Span): Span {
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
export function holdingWithin<Price extends Span>(
  prices: readonly Price[],
  { fromMs, toMs }: Span,
): Price[] {
  return prices.filter((price) => price.fromMs < toMs && price.toMs > fromMs);
}

/** A rate with VAT in millionths of a penny, of one without in ten-thousandths: exact. */
export function millionthsInclVat(tenThousandthsExclVat: number, vatPercent: VatPercent): number {
  return tenThousandthsExclVat * (100 + vatPercent);
}

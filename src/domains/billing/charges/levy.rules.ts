import type { Span } from '../../../kernel/spans.ts';

/** What the Climate Change Levy is from an instant on. */
export interface LevyRate {
  readonly fromMs: number;
  /** Ten-thousandths of a penny for a kWh. */
  readonly tenThousandths: number;
}

/**
 * The VAT of homes and of businesses that use little. What bears it is free of the Climate Change
 * Levy (Finance Act 2000, schedule 6, paragraph 8; Notice CCL1/3).
 */
export const reducedVatPercent = 5;

/**
 * The levy along a span, a part for each of its rates; before the first known rate there is none.
 *
 * @param rates of one fuel, the earliest first.
 */
export function leviedSpans(
  rates: readonly LevyRate[],
  { fromMs, toMs }: Span,
): (Span & { readonly tenThousandths: number })[] {
  return rates.flatMap((rate, index) => {
    const start = Math.max(rate.fromMs, fromMs);
    const end = Math.min(rates[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY, toMs);
    if (start >= end) return [];
    return [{ fromMs: start, toMs: end, tenThousandths: rate.tenThousandths }];
  });
}

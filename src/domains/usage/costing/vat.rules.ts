import type { Span } from '../../../kernel/spans.ts';
import type { VatPercent } from '../../../kernel/tariffs.ts';

/** What decides on the VAT of a supply. */
interface Supply {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly isBusiness: boolean;
}

/** What went through a meter point in a London month, as far as it has arrived. */
interface Month {
  readonly startMs: number;
  readonly endMs: number;
  readonly total: number;
  readonly halfHours: number;
}

/** Up to so many watt-hours a day on average a business pays the VAT of homes; 145 kWh are 5 therms. */
const smallUseWhPerDay = { ELECTRICITY: 33_000, GAS: 145_000 } as const;

/**
 * The VAT of a supply along time. Homes pay 5 % (VAT Act 1994, schedule 7A, group 1), businesses 20 %
 * save for months of little use: up to 33 kWh of electricity or 145 kWh of gas a day on average (VAT
 * Notice 701/19, section 3). The average is that of the London month at the meter point, over the
 * half-hours that have arrived, so that it does not depend on how costs are grouped. Payments for
 * export bear none: the customer is not registered for VAT.
 *
 * @param months in watt-hours; needed only for businesses that import energy.
 */
export function vatAlong(
  { fuel, direction, isBusiness }: Supply,
  months: readonly Month[],
  { fromMs, toMs }: Span,
): (Span & { readonly percent: VatPercent })[] {
  if (direction === 'EXPORT') return [{ fromMs, toMs, percent: 0 }];
  if (!isBusiness) return [{ fromMs, toMs, percent: 5 }];
  const small = months
    .filter(({ total, halfHours }) => total * 48 <= smallUseWhPerDay[fuel] * halfHours)
    .map((month) => ({ fromMs: month.startMs, toMs: month.endMs, percent: 5 as const }));
  return [{ fromMs, toMs, percent: 20 }, ...small];
}

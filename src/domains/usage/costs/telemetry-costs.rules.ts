import { halfHourMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { VatPercent } from '../../../kernel/tariffs.ts';
import { costSheet, noRate, type Terms } from '../costing/cost-sheets.rules.ts';

/** What a kilowatt-hour costs: ten-thousandths of a penny without VAT, and what VAT adds. */
export interface Rate {
  readonly tenThousandthsExclVat: number;
  readonly vatPercent: VatPercent;
}

/** The rates of the half-hours of a span, by their starts; those without a price are left out. */
export function ratesWithin(terms: readonly Terms[], span: Span): Map<number, Rate> {
  const { rates } = costSheet([], terms, span);
  const byStart = new Map<number, Rate>();
  for (const [place, tenThousandthsExclVat] of rates.entries()) {
    if (tenThousandthsExclVat === noRate) continue;
    const ms = span.fromMs + place * halfHourMs;
    const holds = ({ fromMs, toMs }: Span) => fromMs <= ms && ms < toMs;
    const vatPercent = terms.find(holds)?.vat.findLast(holds)?.percent;
    if (vatPercent !== undefined) byStart.set(ms, { tenThousandthsExclVat, vatPercent });
  }
  return byStart;
}

/** Energy and its rate. */
export interface RatedEnergy {
  readonly milliwattHours: number;
  readonly rate: Rate;
}

/**
 * Without VAT in ten-thousand-millionths of a penny, since a milliwatt-hour at a ten-thousandth of a
 * penny a kWh is one; with VAT in hundredths of these. Exact.
 */
export function costOfEnergy(parts: readonly RatedEnergy[]): { net: bigint; gross: bigint } {
  let [net, gross] = [0n, 0n];
  for (const { milliwattHours, rate } of parts) {
    const amount = BigInt(milliwattHours) * BigInt(rate.tenThousandthsExclVat);
    net += amount;
    gross += amount * BigInt(100 + rate.vatPercent);
  }
  return { net, gross };
}

import { dividedHalfUp, splitPence } from '../../../kernel/money.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Band, VatPercent } from '../../../kernel/tariffs.ts';

/** One rate of a charge; see the table of charge lines. */
export interface ChargeLine extends Span {
  readonly item: Band | 'CLIMATE_CHANGE_LEVY';
  /** Watt-hours; of a standing charge, 27,600ths of a day. */
  readonly quantity: number;
  /** For a kWh or a day, without VAT; null where half-hours differ. */
  readonly tenThousandthsExclVat: number | null;
  readonly vatPercent: VatPercent;
  /** Ten-millionths of a penny without VAT; negative for energy bought back. */
  readonly amount: number;
  readonly estimatedWh: number;
}

/** What a charge comes to, in whole pence; negative for energy bought back. */
export interface ChargeFigures {
  readonly netPence: number;
  readonly taxPence: number;
  /** Without VAT; these three add up to the net amount. */
  readonly usagePence: number;
  readonly standingPence: number;
  readonly levyPence: number;
}

/** Ten-millionths of a penny in a penny. */
const perPenny = 10_000_000n;

/**
 * What lines come to. A charge is rounded once: gross is all of its lines with their VAT, half up, as
 * costs are told elsewhere; net is the exact net, half up; the rest is tax.
 *
 * @param grossOf lines with VAT in whole pence, rounded half up.
 */
export function figuresOf(
  lines: readonly ChargeLine[],
  grossOf: (lines: readonly ChargeLine[]) => number,
): ChargeFigures {
  const netPence = penceOf(lines);
  const standingPence = penceOf(lines.filter(({ item }) => item === 'STANDING_CHARGE'));
  const levyPence = penceOf(lines.filter(({ item }) => item === 'CLIMATE_CHANGE_LEVY'));
  return {
    netPence,
    taxPence: grossOf(lines) - netPence || 0,
    usagePence: netPence - standingPence - levyPence || 0,
    standingPence,
    levyPence,
  };
}

/** The exact net of lines in whole pence, half up. */
function penceOf(lines: readonly ChargeLine[]): number {
  const sum = lines.reduce((sofar, { amount }) => sofar + BigInt(amount), 0n);
  return Number(dividedHalfUp(sum, perPenny)) || 0;
}

/** A part of a charge's tax. */
export interface TaxShare {
  readonly vatPercent: VatPercent;
  readonly taxPence: number;
  /** What it is levied on, in ten-millionths of a penny. */
  readonly amount: number;
}

/** The tax of a charge by its rates of VAT, the lowest first; the shares add up to it. */
export function taxShares(
  lines: readonly Pick<ChargeLine, 'vatPercent' | 'amount'>[],
  taxPence: number,
): TaxShare[] {
  const byPercent = new Map<VatPercent, number>();
  for (const { vatPercent, amount } of lines) {
    byPercent.set(vatPercent, (byPercent.get(vatPercent) ?? 0) + amount);
  }
  const rates = [...byPercent].filter(([percent]) => percent > 0).toSorted(([a], [b]) => a - b);
  const [only, other] = rates;
  if (!only) return [];
  if (!other) return [{ vatPercent: only[0], amount: only[1], taxPence }];
  // Thousandths of a penny are exact enough to share whole pence by, and stay within safe numbers.
  const weights = rates.map(([percent, amount]) => Math.round(Math.abs(amount * percent) / 10_000));
  const shares = splitPence(
    taxPence,
    weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
  );
  return rates.map(([vatPercent, amount], place) => ({
    vatPercent,
    amount,
    taxPence: shares[place] ?? 0,
  }));
}

import { Temporal } from 'temporal-polyfill';
import type { Span } from '../../../kernel/spans.ts';
import type { SupplyKind, VatPercent } from '../../../kernel/tariffs.ts';

/** What VAT adds to a kind of supply from an instant on, in milliseconds since 1970 in UTC. */
export interface VatRate {
  readonly supplyKind: SupplyKind;
  readonly percent: VatPercent;
  readonly fromMs: number;
}

/** What VAT adds for a time. */
export interface VatSpan extends Span {
  readonly percent: VatPercent;
}

/** What went through a meter point in a London month, as far as it has arrived. */
export interface MonthOfUse {
  readonly startMs: number;
  readonly endMs: number;
  /** Watt-hours. */
  readonly total: number;
  readonly halfHours: number;
}

/**
 * Up to so many watt-hours a day on average a business pays the VAT of homes (VAT Act 1994, schedule
 * 7A, group 1, note 5: 1,000 kWh of electricity or 4,397 kWh of gas a month; by the day 33 and 145
 * kWh, VAT Notice 701/19, sections 4.2 and 5.2).
 */
const littleUseWhPerDay = { ELECTRICITY: 33_000, GAS: 145_000 } as const;

/**
 * The kind of supply that a product is. A business that uses little is a business here: its use tells,
 * and not the product.
 */
export function supplyKindOf({
  direction,
  isBusiness,
}: {
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly isBusiness: boolean;
}): SupplyKind {
  if (direction === 'EXPORT') return 'EXPORT';
  return isBusiness ? 'BUSINESS' : 'HOME';
}

/**
 * The VAT on a kind of supply at an instant, in milliseconds since 1970 in UTC.
 *
 * @param rates of one fuel, the earliest first.
 * @throws Error where no rate is known yet at that time.
 */
export function vatPercentAt(
  rates: readonly VatRate[],
  kind: SupplyKind,
  atMs: number,
): VatPercent {
  const rate = rates.findLast(({ supplyKind, fromMs }) => supplyKind === kind && fromMs <= atMs);
  if (rate) return rate.percent;
  const at = Temporal.Instant.fromEpochMilliseconds(atMs);
  throw new Error(`No VAT of ${kind} is known at ${at}`);
}

/** The VAT on a kind of supply along a span of time; in order, none beside an equal one. */
function spansOfKind(rates: readonly VatRate[], kind: SupplyKind, span: Span): VatSpan[] {
  const starts = rates
    .filter(({ supplyKind }) => supplyKind === kind)
    .map(({ fromMs }) => fromMs)
    .filter((fromMs) => fromMs > span.fromMs && fromMs < span.toMs);
  return [span.fromMs, ...starts].map((fromMs, place) => ({
    fromMs,
    toMs: starts[place] ?? span.toMs,
    percent: vatPercentAt(rates, kind, fromMs),
  }));
}

/**
 * The VAT of a supply along a span of time, in order, without a gap. A business pays that of little use
 * for the London months in which it used little on average over the half-hours that have arrived,
 * so that it does not depend on how costs are grouped.
 *
 * @param rates of the fuel, the earliest first.
 * @param months in order; those that touch the span, of businesses alone.
 */
export function vatAlong(
  rates: readonly VatRate[],
  { fuel, kind }: { readonly fuel: 'ELECTRICITY' | 'GAS'; readonly kind: SupplyKind },
  months: readonly MonthOfUse[],
  span: Span,
): VatSpan[] {
  const little =
    kind === 'BUSINESS'
      ? months
          .filter(({ total, halfHours }) => total * 48 <= littleUseWhPerDay[fuel] * halfHours)
          .map(({ startMs, endMs }) => ({
            fromMs: Math.max(startMs, span.fromMs),
            toMs: Math.min(endMs, span.toMs),
          }))
          .filter(({ fromMs, toMs }) => fromMs < toMs)
      : [];
  const spans: VatSpan[] = [];
  let reachedMs = span.fromMs;
  for (const month of little) {
    if (reachedMs < month.fromMs) {
      spans.push(...spansOfKind(rates, kind, { fromMs: reachedMs, toMs: month.fromMs }));
    }
    spans.push(...spansOfKind(rates, 'BUSINESS_OF_LITTLE_USE', month));
    reachedMs = month.toMs;
  }
  if (reachedMs < span.toMs) {
    spans.push(...spansOfKind(rates, kind, { fromMs: reachedMs, toMs: span.toMs }));
  }
  return joined(spans);
}

/** Spans that follow on one another with the same VAT become one. */
function joined(spans: readonly VatSpan[]): VatSpan[] {
  const all: VatSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && last.toMs === span.fromMs && last.percent === span.percent) {
      all[all.length - 1] = { ...last, toMs: span.toMs };
    } else {
      all.push(span);
    }
  }
  return all;
}

/** Prices with their VAT; one that holds while the VAT changes is cut there. */
export function withVat<Price extends Span>(
  prices: readonly Price[],
  vat: readonly VatSpan[],
): (Price & { readonly vatPercent: VatPercent })[] {
  return prices.flatMap((price) =>
    vat
      .filter(({ fromMs, toMs }) => fromMs < price.toMs && toMs > price.fromMs)
      .map(({ fromMs, toMs, percent }) => ({
        ...price,
        fromMs: Math.max(price.fromMs, fromMs),
        toMs: Math.min(price.toMs, toMs),
        vatPercent: percent,
      })),
  );
}

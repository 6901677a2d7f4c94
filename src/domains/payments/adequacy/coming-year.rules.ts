import { Temporal } from 'temporal-polyfill';
import { daysBetween, startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';

type Day = Temporal.PlainDate;

/** A price along time: ten-thousandths of a penny without VAT, for a kWh or a day. */
export interface PriceSpan extends Span {
  readonly tenThousandthsExclVat: number;
}

/** What VAT adds along time. */
interface VatSpan extends Span {
  readonly percent: number;
}

export type Market = 'ELECTRICITY' | 'GAS' | 'ELECTRICITY_EXPORT' | 'GAS_EXPORT';

/** A meter point that an account is supplied at, with what its coming year follows from. */
export interface PointToCost {
  /** MPAN or MPRN. */
  readonly identifier: string;
  readonly market: Market;
  /** One for each register that is charged by its own price, else one for all. */
  readonly parts: readonly { readonly yearlyWh: number; readonly prices: readonly PriceSpan[] }[];
  /** None where no standing charge is due, as for what is sold back. */
  readonly standing: readonly PriceSpan[] | null;
  readonly vat: readonly VatSpan[];
  /** How the use of a day differs between calendar months, January first: twelve, only their ratio counts. */
  readonly weights: readonly number[];
}

/** A month of the coming year at a meter point. */
export interface CostedMonth {
  /** London days, both included. */
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly wattHours: number;
  /** Billionths of a penny with VAT; negative of what is sold back. */
  readonly amount: number;
}

/** The coming year at a meter point. */
export interface CostedYear {
  readonly identifier: string;
  readonly market: Market;
  readonly months: readonly CostedMonth[];
}

/** A watt-hour at a ten-thousandth of a penny a kWh, with a hundredth of VAT. */
const amountsOfPenny = 1_000_000_000;

export const monthsOfYear = 12;

/** Pence of an amount, rounded once, half up. */
export function penceOfAmount(amount: number): number {
  return Math.round(amount / amountsOfPenny);
}

/** What an amount comes to in each of so many equal parts: pence, rounded once, half up. */
export function sharePence(amount: number, parts: number): number {
  return Math.round(amount / (amountsOfPenny * parts));
}

/**
 * The months of the year from a London day on: what is used by the weights of their days, at the prices
 * that hold then, with standing charges and VAT. The last price that is known goes on. Null where a
 * price is not known at all.
 */
export function comingYear(point: PointToCost, from: Day): CostedYear | null {
  const { identifier, market, parts, standing, vat, weights } = point;
  const isExport = market.endsWith('EXPORT');
  const bounds = Array.from({ length: monthsOfYear + 1 }, (_, months) => from.add({ months }));
  const days = bounds.slice(1).map((to, place) => ({ from: bounds[place] ?? from, to }));
  const shares = sharesOf(days, weights);
  const partsWh = parts.map(({ yearlyWh }) => spread(yearlyWh, shares));
  const months: CostedMonth[] = [];
  for (const [place, month] of days.entries()) {
    const span = {
      fromMs: startOfLondonDay(month.from).epochMilliseconds,
      toMs: startOfLondonDay(month.to).epochMilliseconds,
    };
    const percent = vat.findLast(({ fromMs }) => fromMs <= span.fromMs)?.percent ?? 0;
    let [wattHours, amount] = [0, 0];
    for (const [part, { prices }] of parts.entries()) {
      const used = partsWh[part]?.[place] ?? 0;
      const price = averagePrice(prices, span);
      if (price === null) return null;
      wattHours += used;
      amount += used * price * (100 + percent);
    }
    if (standing) {
      const price = averagePrice(standing, span);
      if (price === null) return null;
      amount += daysBetween(month.from, month.to) * 1000 * price * (100 + percent);
    }
    months.push({
      fromOn: month.from,
      toOn: month.to.subtract({ days: 1 }),
      wattHours,
      amount: isExport ? -amount : amount,
    });
  }
  return { identifier, market, months };
}

/** What part of the year's use falls into each month; the parts come to one. */
function sharesOf(
  months: readonly { readonly from: Day; readonly to: Day }[],
  weights: readonly number[],
): number[] {
  const used = months.map(({ from, to }) => {
    // A month of the coming year lies in at most two calendar months.
    const next = from.with({ day: 1 }).add({ months: 1 });
    const turn = Temporal.PlainDate.compare(next, to) < 0 ? next : to;
    const weightIn = (day: Day) => weights[day.month - 1] ?? 0;
    return daysBetween(from, turn) * weightIn(from) + daysBetween(turn, to) * weightIn(turn);
  });
  const all = used.reduce((sum, each) => sum + each, 0);
  return used.map((each) => each / all);
}

/** Whole numbers by shares that add up to the whole. */
function spread(whole: number, shares: readonly number[]): number[] {
  let [share, before] = [0, 0];
  return shares.map((each, place) => {
    share += each;
    const until = place === shares.length - 1 ? whole : Math.round(whole * share);
    const part = until - before;
    before = until;
    return part;
  });
}

const halfHourMs = 1_800_000;

/**
 * The price of a span on average over time. Where no price is known the one before goes on, and before
 * the first one that holds. Null without any.
 */
function averagePrice(prices: readonly PriceSpan[], { fromMs, toMs }: Span): number | null {
  const known = prices.findLast((price) => price.fromMs <= fromMs) ?? prices[0];
  if (!known) return null;
  let [reachedMs, present, sum] = [fromMs, known.tenThousandthsExclVat, 0];
  for (const price of prices) {
    if (price.fromMs <= fromMs) continue;
    if (price.fromMs >= toMs) break;
    sum += present * ((price.fromMs - reachedMs) / halfHourMs);
    [reachedMs, present] = [price.fromMs, price.tenThousandthsExclVat];
  }
  sum += present * ((toMs - reachedMs) / halfHourMs);
  return sum / ((toMs - fromMs) / halfHourMs);
}

/** What is charged for a month, in whole pence with VAT. London days, both included. */
export interface MonthlyCharge {
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly pence: number;
}

/** What the coming year is charged in a market. */
export interface MarketCharges {
  readonly marketName: string;
  readonly charges: readonly MonthlyCharge[];
}

/**
 * The charges of the coming year by market and month. The pence of a market add up to those of its year;
 * what is sold back is counted against them.
 */
export function chargesByMarket(years: readonly CostedYear[]): MarketCharges[] {
  const amounts = new Map<string, { fromOn: Day; toOn: Day; amount: number }[]>();
  for (const { market, months } of years) {
    const name = `GBR_${market.replace('_EXPORT', '')}`;
    const sums = amounts.get(name) ?? months.map((month) => ({ ...month, amount: 0 }));
    for (const [place, { amount }] of months.entries()) {
      const sum = sums[place];
      if (sum) sum.amount += amount;
    }
    amounts.set(name, sums);
  }
  return [...amounts].map(([marketName, months]) => {
    let [amount, before] = [0, 0];
    const charges = months.map((month) => {
      amount += month.amount;
      const until = penceOfAmount(amount);
      const pence = until - before;
      before = until;
      return { fromOn: month.fromOn, toOn: month.toOn, pence };
    });
    return { marketName, charges };
  });
}

/** Whole kilowatt-hours by the month that add up to the year's. */
export function monthlyKwh(months: readonly CostedMonth[]): number[] {
  let [wattHours, before] = [0, 0];
  return months.map((month) => {
    wattHours += month.wattHours;
    const until = Math.round(wattHours / 1000);
    const part = until - before;
    before = until;
    return part;
  });
}

import {
  decodeCursor,
  encodeCursor,
  notOfThisConnection,
  type PageArguments,
} from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, connection } from '../../../engine/connections.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { PaymentMethod } from '../../../kernel/tariffs.ts';
import {
  type PricingRow,
  pricesOf,
  pricingOf,
  type VatSpan,
  withVat,
} from '../../products/index.ts';
import { termsOfAccount } from '../agreements/agreements.store.ts';
import { spansByMethod } from '../agreements/payment-methods.rules.ts';
import {
  holdingWithin,
  millionthsInclVat,
  type Rhythm,
  rhythmOf,
  stretchOfPrices,
  widened,
} from './applicable-rates.rules.ts';
import { vatOfSupply } from './vat.actions.ts';

/** A price that an account pays for a time; without an end it has `toMs` infinite. */
export interface ApplicableRate extends Span {
  /** With VAT, in millionths of a penny per kWh: exact. */
  readonly millionthsInclVat: number;
}

/** By which prices an account pays at a meter point, and when; without an end it has `toMs` infinite. */
interface AgreedTerms extends Span {
  readonly accountId: number;
  readonly meterPointId: number;
  readonly tariffId: number;
  readonly paymentMethod: PaymentMethod;
}

/** An agreement, with what its prices follow from. */
interface PricedTerms extends Span {
  readonly tariff: PricingRow;
  readonly paymentMethod: PaymentMethod;
  readonly meterPointId: number;
  readonly rhythm: Rhythm;
  /** Along all of the agreement. */
  readonly vat: readonly VatSpan[];
}

/** Prices that hold until further notice are listed up to this far ahead. */
const furthestAheadMs = 366 * utcDayMs;
const cursorName = 'applicableRates';

/** By which prices an account pays at a meter point, the earliest first. */
export async function agreedTermsAt(
  db: Database,
  accountId: number,
  meterPointId: number,
): Promise<AgreedTerms[]> {
  const terms = await db.read(termsOfAccount, accountId);
  return terms
    .filter((each) => each.meterPointId === meterPointId)
    .flatMap(({ tariffId, fromMs, toMs, ...methods }) =>
      spansByMethod(methods, { fromMs, toMs: toMs ?? Number.POSITIVE_INFINITY }).map((span) => ({
        accountId,
        meterPointId,
        tariffId,
        ...span,
      })),
    );
}

/** Those of the agreements that hold within a stretch, with what their prices follow from. */
function pricedTermsWithin(
  db: Database,
  agreed: readonly AgreedTerms[],
  stretch: Span,
): Promise<PricedTerms[]> {
  return Promise.all(
    holdingWithin(agreed, stretch).map(async ({ tariffId, accountId, ...terms }) => {
      const tariff = await pricingOf(db, tariffId);
      if (!tariff) throw new Error(`An agreement points at tariff ${tariffId}, which is not there`);
      const { meterPointId } = terms;
      const supply = { accountId, meterPointId, fuel: tariff.fuel, product: tariff };
      const vat = await vatOfSupply(db, supply, terms);
      return { ...terms, tariff, rhythm: rhythmOf(tariff), vat };
    }),
  );
}

/** The prices of an agreement that hold within a stretch, each whole as far as it is agreed. */
async function ratesWithin(
  db: Database,
  terms: PricedTerms,
  stretch: Span,
  horizonMs: number,
): Promise<ApplicableRate[]> {
  const wide = widened(terms.rhythm, stretch, terms);
  // The last price of a tariff that seldom changes has no end, and the reading of it needs one.
  const endMs = Math.min(wide.toMs, horizonMs + utcDayMs);
  const prices = await pricesOf(db, terms, wide.fromMs, endMs);
  const whole = prices.map((price) => ({
    ...price,
    toMs: price.toMs === endMs ? wide.toMs : price.toMs,
  }));
  return holdingWithin(withVat(whole, terms.vat), stretch).map(
    ({ fromMs, toMs, tenThousandthsExclVat, vatPercent }) => ({
      fromMs,
      toMs,
      millionthsInclVat: millionthsInclVat(tenThousandthsExclVat, vatPercent),
    }),
  );
}

/** What an account pays at a meter point along time. */
export interface RatesAlong {
  /** In order; where nothing is agreed or published there is a gap. */
  readonly rates: readonly ApplicableRate[];
  /** When prices follow the market and are known no longer than it has published them; in order. */
  readonly byMarket: readonly Span[];
}

/**
 * What a kilowatt-hour costs an account at a meter point within a stretch, as `pageOfRates` tells page by
 * page.
 *
 * @param stretch in milliseconds since 1970 in UTC; its end is finite.
 */
export async function ratesAlong(
  db: Database,
  accountId: number,
  meterPointId: number,
  stretch: Span,
): Promise<RatesAlong> {
  const agreed = await agreedTermsAt(db, accountId, meterPointId);
  const agreements = await pricedTermsWithin(db, agreed, stretch);
  const within = (terms: Span): Span => ({
    fromMs: Math.max(terms.fromMs, stretch.fromMs),
    toMs: Math.min(terms.toMs, stretch.toMs),
  });
  const rates = await Promise.all(
    agreements.map((terms) => ratesWithin(db, terms, within(terms), stretch.toMs)),
  );
  const byMarket = agreements.filter(({ rhythm }) => rhythm === 'HALF_HOUR' || rhythm === 'DAY');
  return { rates: rates.flat(), byMarket: byMarket.map(within) };
}

/**
 * The first or the last `count` prices within a stretch. No more is read than about as many prices
 * take: a page of a year's half-hours costs what a page of a day's does.
 */
async function firstRates(
  db: Database,
  agreements: readonly PricedTerms[],
  requested: Span,
  count: number,
  isForward: boolean,
  horizonMs: number,
): Promise<ApplicableRate[]> {
  const rates: ApplicableRate[] = [];
  for (const terms of isForward ? agreements : agreements.toReversed()) {
    let fromMs = Math.max(terms.fromMs, requested.fromMs);
    let toMs = Math.min(terms.toMs, requested.toMs, horizonMs);
    while (fromMs < toMs && rates.length < count) {
      const length = stretchOfPrices(terms.rhythm, count - rates.length);
      const stretch: Span = isForward
        ? { fromMs, toMs: Math.min(toMs, fromMs + length) }
        : { fromMs: Math.max(fromMs, toMs - length), toMs };
      const within = await ratesWithin(db, terms, stretch, horizonMs);
      // A price that lasts over the edge of two stretches is read in both.
      const isNew = (rate: ApplicableRate) => rate.fromMs !== rates.at(-1)?.fromMs;
      rates.push(...(isForward ? within : within.toReversed()).filter(isNew));
      if (isForward) fromMs = stretch.toMs;
      else toMs = stretch.fromMs;
    }
    if (rates.length >= count) break;
  }
  return rates.slice(0, count);
}

/**
 * A page of what a kilowatt-hour costs by the agreements of one meter point within a stretch of time,
 * in order.
 *
 * @throws CodedError KT-CT-1605 for a cursor of another connection.
 */
export async function pageOfRates(
  db: Database,
  clock: Clock,
  agreed: readonly AgreedTerms[],
  requested: Span,
  args: PageArguments,
): Promise<Connection<ApplicableRate>> {
  const agreements = await pricedTermsWithin(db, agreed, requested);
  const horizonMs = clock.now().epochMilliseconds + furthestAheadMs;
  const after = cursorMs(args, 'after');
  const before = cursorMs(args, 'before');
  const isForward = args.first != null;
  const size = args.first ?? args.last ?? 0;
  // A cursor holds the beginning of a price and not its end, so that price is read again and left out.
  const stretch: Span = {
    fromMs: Math.max(requested.fromMs, after ?? requested.fromMs),
    toMs: Math.min(requested.toMs, before ?? requested.toMs),
  };
  const margin = after === null ? 1 : 2;
  const rates = (
    await firstRates(db, agreements, stretch, size + margin, isForward, horizonMs)
  ).filter(({ fromMs }) => after === null || fromMs > after);
  const page = rates.slice(0, size);
  const inOrder = isForward ? page : page.toReversed();
  const rows =
    isForward && args.last != null
      ? inOrder.slice(Math.max(0, inOrder.length - args.last))
      : inOrder;
  const edges = rows.map((node) => ({ cursor: encodeCursor(cursorName, [node.fromMs]), node }));
  return connection(edges, isForward, rates.length > size, async () => {
    const all = await Promise.all(
      agreements.map((terms) =>
        ratesWithin(
          db,
          terms,
          {
            fromMs: Math.max(terms.fromMs, requested.fromMs),
            toMs: Math.min(terms.toMs, requested.toMs, horizonMs),
          },
          horizonMs,
        ),
      ),
    );
    return all.flat().length;
  });
}

/** The beginning of the price that a cursor stands for. */
function cursorMs(args: PageArguments, argument: 'after' | 'before'): number | null {
  const cursor = args[argument];
  if (cursor == null) return null;
  const [ms] = decodeCursor(cursorName, 1, cursor, argument);
  if (!Number.isSafeInteger(ms)) throw notOfThisConnection(argument);
  return ms as number;
}

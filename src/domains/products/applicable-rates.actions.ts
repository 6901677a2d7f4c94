import {
  decodeCursor,
  encodeCursor,
  notOfThisConnection,
  type PageArguments,
} from '../../contract/pagination.ts';
import type { Database } from '../../database/database.ts';
import { type Connection, connection } from '../../engine/connections.ts';
import { utcDayMs } from '../../kernel/calendar.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { AgreedTerms } from '../agreements/index.ts';
import {
  holdingWithin,
  type Rhythm,
  rhythmOf,
  type Stretch,
  stretchOfPrices,
  widened,
} from './rate-lines.rules.ts';
import { pricesOf } from './rates.actions.ts';
import { type VatPercent, withVat } from './rates.rules.ts';
import { vatPercentOf } from './tariff-kinds.rules.ts';
import { type PricingRow, pricingOfTariff } from './tariffs.store.ts';

/** A price that an account pays for a time; without an end it has `toMs` infinite. */
export interface ApplicableRate extends Stretch {
  /** With VAT, in millionths of a penny per kWh: exact. */
  readonly millionthsInclVat: number;
}

/** An agreement, with what its prices follow from. */
interface Holding extends Stretch {
  readonly tariff: PricingRow;
  readonly paymentMethod: AgreedTerms['paymentMethod'];
  readonly rhythm: Rhythm;
  readonly vatPercent: VatPercent;
}

/** Prices that hold until further notice are told no further than this ahead. */
const furthestAheadMs = 366 * utcDayMs;
const cursorName = 'applicableRates';

/** Those of the agreements that hold within a stretch, with what their prices follow from. */
function holdingsOf(
  db: Database,
  agreed: readonly AgreedTerms[],
  asked: Stretch,
): Promise<Holding[]> {
  return Promise.all(
    holdingWithin(agreed, asked).map(async ({ tariffId, ...terms }) => {
      const tariff = await db.read(pricingOfTariff, tariffId);
      if (!tariff) throw new Error(`An agreement points at tariff ${tariffId}, which is not there`);
      return { ...terms, tariff, rhythm: rhythmOf(tariff), vatPercent: vatPercentOf(tariff) };
    }),
  );
}

/** The prices of an agreement that hold within a stretch, each whole as far as it is agreed. */
async function ratesWithin(
  db: Database,
  holding: Holding,
  stretch: Stretch,
  horizonMs: number,
): Promise<ApplicableRate[]> {
  const wide = widened(holding.rhythm, stretch, holding);
  // The last price of a tariff that seldom changes has no end, and the reading of it needs one.
  const endMs = Math.min(wide.toMs, horizonMs + utcDayMs);
  const prices = await pricesOf(db, holding, wide.fromMs, endMs);
  return holdingWithin(prices, stretch).map(({ fromMs, toMs, tenThousandthsExclVat }) => ({
    fromMs,
    toMs: toMs === endMs ? wide.toMs : toMs,
    millionthsInclVat: withVat(tenThousandthsExclVat, holding.vatPercent),
  }));
}

/**
 * The first or the last `count` prices within a stretch. No more is read than about as many prices
 * take: a page of a year's half-hours costs what a page of a day's does.
 */
async function take(
  db: Database,
  holdings: readonly Holding[],
  asked: Stretch,
  count: number,
  isForward: boolean,
  horizonMs: number,
): Promise<ApplicableRate[]> {
  const found: ApplicableRate[] = [];
  for (const holding of isForward ? holdings : holdings.toReversed()) {
    const ofHolding: Stretch = {
      fromMs: Math.max(holding.fromMs, asked.fromMs),
      toMs: Math.min(holding.toMs, asked.toMs, horizonMs),
    };
    let { fromMs, toMs } = ofHolding;
    while (fromMs < toMs && found.length < count) {
      const length = stretchOfPrices(holding.rhythm, count - found.length);
      const stretch: Stretch = isForward
        ? { fromMs, toMs: Math.min(toMs, fromMs + length) }
        : { fromMs: Math.max(fromMs, toMs - length), toMs };
      const rates = await ratesWithin(db, holding, stretch, horizonMs);
      // One that reaches over the edge of two stretches is in both.
      const isNew = (rate: ApplicableRate) => rate.fromMs !== found.at(-1)?.fromMs;
      found.push(...(isForward ? rates : rates.toReversed()).filter(isNew));
      if (isForward) fromMs = stretch.toMs;
      else toMs = stretch.fromMs;
    }
    if (found.length >= count) break;
  }
  return found.slice(0, count);
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
  asked: Stretch,
  args: PageArguments,
): Promise<Connection<ApplicableRate>> {
  const holdings = await holdingsOf(db, agreed, asked);
  const horizonMs = clock.now().epochMilliseconds + furthestAheadMs;
  const after = cursorMs(args, 'after');
  const before = cursorMs(args, 'before');
  const isForward = args.first != null;
  const size = args.first ?? args.last ?? 0;
  // The price that a cursor stands for is read as well, since its end is not known, and left out.
  const stretch: Stretch = {
    fromMs: Math.max(asked.fromMs, after ?? asked.fromMs),
    toMs: Math.min(asked.toMs, before ?? asked.toMs),
  };
  const margin = after === null ? 1 : 2;
  const rates = (await take(db, holdings, stretch, size + margin, isForward, horizonMs)).filter(
    ({ fromMs }) => after === null || fromMs > after,
  );
  const page = rates.slice(0, size);
  const inOrder = isForward ? page : page.toReversed();
  const rows =
    isForward && args.last != null
      ? inOrder.slice(Math.max(0, inOrder.length - args.last))
      : inOrder;
  const edges = rows.map((node) => ({ cursor: encodeCursor(cursorName, [node.fromMs]), node }));
  return connection(edges, isForward, rates.length > size, async () => {
    const all = await Promise.all(
      holdings.map((holding) =>
        ratesWithin(
          db,
          holding,
          {
            fromMs: Math.max(holding.fromMs, asked.fromMs),
            toMs: Math.min(holding.toMs, asked.toMs, horizonMs),
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

import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { listsBy, loadWithin } from '../../../database/batching/loaders.ts';
import { instantAtMs } from '../../../database/columns.ts';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { dateOfDay, textOfDay, utcDayMs } from '../../../kernel/calendar.ts';
import type { PaymentMethod } from '../../../kernel/tariffs.ts';
import { halfHourlyPriceDays, products, tariffRates, tariffs } from '../tables.ts';
import type { PriceDay, Rate } from './rates.rules.ts';

interface Days {
  /** UTC days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
}

interface PaidDays extends Days {
  readonly paymentMethod: PaymentMethod;
}

const selectRates = statement('tariff_rates', (query) =>
  query
    .select({
      tariffId: tariffRates.tariffId,
      band: tariffRates.band,
      tenThousandthsExclVat: sql<number>`(${tariffRates.penceExclVat} * 10000)::int`,
      fromMs: sql<number>`(extract(epoch from ${tariffRates.validFrom}) * 1000)::float8`,
      toMs: sql<number | null>`(extract(epoch from ${tariffRates.validTo}) * 1000)::float8`,
    })
    .from(tariffRates)
    .where(
      and(
        isAnyOf(tariffRates.tariffId, 'tariffIds'),
        or(
          isNull(tariffRates.paymentMethod),
          sql`${tariffRates.paymentMethod} = ${sql.placeholder('paymentMethod')}`,
        ),
        lte(tariffRates.validFrom, sql`${sql.placeholder('to')}::timestamptz`),
        or(
          isNull(tariffRates.validTo),
          gt(tariffRates.validTo, sql`${sql.placeholder('from')}::timestamptz`),
        ),
      ),
    )
    .orderBy(asc(tariffRates.tariffId), asc(tariffRates.validFrom)),
);

const rates = {
  each: 'tariffId',
  within: { paymentMethod: true, fromDay: true, toDay: true },
  nothing: [] as readonly Rate[],
  async select(db: Database, tariffIds: readonly number[], days: PaidDays) {
    const { paymentMethod, fromDay, toDay } = days;
    const [from, to] = [textOfDay(fromDay), textOfDay(toDay + 1)];
    return listsBy(
      await selectRates(db, { tariffIds, paymentMethod, from, to }),
      ({ tariffId }) => tariffId,
      ({ tariffId: _tariffId, ...rate }): Rate => rate,
    );
  },
} as const;

/** A tariff's rates for one way to pay that hold within some days, the earliest first. */
export const ratesOfTariff = loadWithin('products.ratesOfTariff', rates);

/**
 * The same for a single UTC day, kept in memory: most ask for what is charged now. The rates of a
 * past day go as others come.
 */
export const ratesOnDay = loadWithin('products.ratesOnDay', {
  ...rates,
  cacheTag: 'products.catalogue',
});

const selectPriceDays = statement('half_hourly_price_days', (query) =>
  query
    .select({
      tariffId: halfHourlyPriceDays.tariffId,
      day: sql<number>`${halfHourlyPriceDays.day} - '1970-01-01'::date`,
      prices: halfHourlyPriceDays.prices,
    })
    .from(halfHourlyPriceDays)
    .where(
      and(
        isAnyOf(halfHourlyPriceDays.tariffId, 'tariffIds'),
        sql`${halfHourlyPriceDays.day} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
      ),
    )
    .orderBy(asc(halfHourlyPriceDays.tariffId), asc(halfHourlyPriceDays.day)),
);

/** A half-hourly tariff's prices from one UTC day to another, in order. */
export const priceDaysOfTariff = loadWithin('products.priceDaysOfTariff', {
  each: 'tariffId',
  within: { fromDay: true, toDay: true },
  nothing: [] as readonly PriceDay[],
  async select(db, tariffIds: readonly number[], { fromDay, toDay }: Days) {
    const [from, to] = [textOfDay(fromDay), textOfDay(toDay)];
    return listsBy(
      await selectPriceDays(db, { tariffIds, from, to }),
      ({ tariffId }) => tariffId,
      ({ day, prices }): PriceDay => ({ startMs: day * utcDayMs, prices }),
    );
  },
});

/** Keeps the prices of half-hourly tariffs on some UTC days, and replaces what was there. */
export async function savePriceDays(
  tx: Database,
  rows: readonly {
    readonly tariffId: number;
    readonly day: number;
    readonly prices: readonly (number | null)[];
  }[],
): Promise<void> {
  const perStatement = 500;
  for (let start = 0; start < rows.length; start += perStatement) {
    const some = rows.slice(start, start + perStatement);
    await tx.query.execute(sql`
      insert into ${halfHourlyPriceDays} (tariff_id, day, prices)
      select t, d, p::int[]
      from unnest(
        ${sql.param(some.map(({ tariffId }) => tariffId))}::int[],
        ${sql.param(some.map(({ day }) => dateOfDay(day).toString()))}::date[],
        ${sql.param(some.map(({ prices }) => arrayText(prices)))}::text[]
      ) as rows(t, d, p)
      on conflict (tariff_id, day) do update set prices = (
        select array_agg(coalesce(newer.price, older.price) order by newer.place)
        from unnest(excluded.prices) with ordinality as newer(price, place)
        left join unnest(${halfHourlyPriceDays}.prices) with ordinality as older(price, place)
          using (place)
      )`);
  }
}

/** An array as PostgreSQL reads it. The days without a gap are nearly all, and they are joined fast. */
function arrayText(prices: readonly (number | null)[]): string {
  const literals = prices.includes(null) ? prices.map((each) => each ?? 'NULL') : prices;
  return `{${literals.join(',')}}`;
}

/** A rate as it is kept. */
export interface NewRate extends Rate {
  readonly tariffId: number;
  readonly paymentMethod: PaymentMethod | null;
}

/**
 * Adds rates. The database refuses one that begins when an earlier one does: the caller adds only
 * rates that have not been published yet.
 */
export async function saveRates(tx: Database, rates: readonly NewRate[]): Promise<void> {
  await copyRows(
    tx,
    tariffRates,
    rates.map(({ tariffId, paymentMethod, band, tenThousandthsExclVat, fromMs, toMs }) => ({
      tariffId,
      paymentMethod,
      band,
      penceExclVat: (tenThousandthsExclVat / 10_000).toFixed(4),
      validFrom: instantAtMs(fromMs),
      validTo: toMs === null ? null : instantAtMs(toMs),
    })),
  );
}

/** The tariffs of some products, each with the beginning of its latest rates. */
export function latestRatesOf(tx: Database, productCodes: readonly string[]) {
  return tx.query
    .select({
      tariffId: tariffs.id,
      productCode: products.code,
      fuel: tariffs.fuel,
      shape: tariffs.shape,
      gspGroupId: tariffs.gspGroupId,
      latestFromMs: sql<number>`(extract(epoch from max(${tariffRates.validFrom})) * 1000)::float8`,
    })
    .from(tariffRates)
    .innerJoin(tariffs, eq(tariffs.id, tariffRates.tariffId))
    .innerJoin(products, eq(products.id, tariffs.productId))
    .where(inArray(products.code, [...productCodes]))
    .groupBy(tariffs.id, products.code);
}

/** Ends what holds until further notice, by tariff, at a moment in milliseconds since 1970 in UTC. */
export async function endOpenRates(
  tx: Database,
  ends: readonly (readonly [tariffId: number, endMs: number])[],
): Promise<void> {
  if (ends.length === 0) return;
  await tx.query.execute(sql`
    update ${tariffRates} set valid_to = to_timestamp(ends.ms / 1000)
    from unnest(
      ${sql.param(ends.map(([tariffId]) => tariffId))}::int[],
      ${sql.param(ends.map(([, endMs]) => endMs))}::float8[]
    ) as ends(tariff_id, ms)
    where ${tariffRates.tariffId} = ends.tariff_id and ${tariffRates.validTo} is null`);
}

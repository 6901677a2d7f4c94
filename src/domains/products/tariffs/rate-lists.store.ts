import { asc, desc, sql } from 'drizzle-orm';
import { defineLoader, loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { halfHourMs, textOfDay, utcDayMs } from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { halfHourlyPriceDays, tariffRates } from '../tables.ts';
import { type DayOfPage, type Slice, withinYears } from './rate-lists.rules.ts';

const selectHistories = statement('rate_histories', (query) =>
  query
    .select({
      tariffId: tariffRates.tariffId,
      paymentMethod: tariffRates.paymentMethod,
      band: tariffRates.band,
      tenThousandthsExclVat: sql<number>`(${tariffRates.penceExclVat} * 10000)::int`,
      fromMs: sql<number>`(extract(epoch from ${tariffRates.validFrom}) * 1000)::float8`,
      toMs: sql<number | null>`(extract(epoch from ${tariffRates.validTo}) * 1000)::float8`,
    })
    .from(tariffRates)
    .where(isAnyOf(tariffRates.tariffId, 'tariffIds'))
    .orderBy(asc(tariffRates.tariffId), desc(tariffRates.validFrom)),
);

/** All rates that a tariff has and had, the newest first: one a quarter mostly, or one a day. */
export const rateHistoryOfTariff = loadMany(
  'products.rateHistoryOfTariff',
  (db: Database, tariffIds: readonly number[]) => selectHistories(db, { tariffIds }),
  ({ tariffId }) => tariffId,
  { cacheTag: 'products.catalogue' },
);

/**
 * The days whose half-hours lie on a page, the newest first. What is cut off by the period is not counted;
 * the days before and after the page are counted, but not sent.
 */
const selectPage = statement('page_of_half_hours', (query) =>
  query
    .select({
      day: sql<number>`counted.day - '1970-01-01'::date`,
      firstPlace: sql<number>`counted.first_place`,
      prices: sql<(number | null)[]>`counted.prices`,
      newer: sql<number>`(counted.up_to - counted.priced)::int`,
      total: sql<number>`counted.total::int`,
    })
    .from(
      sql`(
        select day, first_place, prices, priced,
          sum(priced) over (order by day desc) as up_to, sum(priced) over () as total
        from (
          select day, first_place, prices,
            coalesce(cardinality(prices), 0)
              - coalesce(cardinality(array_positions(prices, null)), 0) as priced
          from (
            select day, first_place, prices[first_place:last_place] as prices
            from (
              select ${halfHourlyPriceDays.day} as day, ${halfHourlyPriceDays.prices} as prices,
                case when ${halfHourlyPriceDays.day} = ${sql.placeholder('fromDay')}::date
                  then ${sql.placeholder('fromPlace')}::int else 1 end as first_place,
                case when ${halfHourlyPriceDays.day} = ${sql.placeholder('toDay')}::date
                  then ${sql.placeholder('toPlace')}::int else 48 end as last_place
              from ${halfHourlyPriceDays}
              where ${halfHourlyPriceDays.tariffId} = ${sql.placeholder('tariffId')}
                and ${halfHourlyPriceDays.day} between ${sql.placeholder('fromDay')}::date
                  and ${sql.placeholder('toDay')}::date
            ) as days
          ) as cut
        ) as numbered
      ) as counted`,
    )
    .where(
      sql`counted.up_to > ${sql.placeholder('offset')}::float8
        and counted.up_to - counted.priced < ${sql.placeholder('end')}::float8`,
    )
    .orderBy(sql`counted.day desc`),
);

interface PageKey extends Span, Slice {
  readonly tariffId: number;
}

/** Where the half-hour stands that holds an instant: its UTC day, and its place in it from 1. */
function placeOf(ms: number): { day: number; place: number } {
  const day = Math.floor(ms / utcDayMs);
  return { day, place: Math.floor((ms - day * utcDayMs) / halfHourMs) + 1 };
}

async function readPage(db: Database, key: PageKey): Promise<readonly DayOfPage[]> {
  const from = placeOf(withinYears(key.fromMs));
  const to = placeOf(withinYears(key.toMs - 1));
  return selectPage(db, {
    tariffId: key.tariffId,
    fromDay: textOfDay(from.day),
    fromPlace: from.place,
    toDay: textOfDay(to.day),
    toPlace: to.place,
    offset: key.offset,
    end: key.offset + key.limit,
  });
}

function identityOfPage({ tariffId, fromMs, toMs, offset, limit }: PageKey): string {
  return `${tariffId} ${fromMs} ${toMs} ${offset} ${limit}`;
}

/**
 * The days of a half-hourly tariff that a page of its prices takes, kept in memory until prices are
 * published: most ask for the same newest pages.
 */
export const pageOfHalfHours = defineLoader<PageKey, readonly DayOfPage[]>({
  name: 'products.pageOfHalfHours',
  identify: identityOfPage,
  nothing: [],
  cacheTag: 'products.half-hourly-prices',
  async load(db, keys) {
    const pages = await Promise.all(keys.map((key) => readPage(db, key)));
    return new Map(keys.map((key, place) => [identityOfPage(key), pages[place] ?? []]));
  },
});

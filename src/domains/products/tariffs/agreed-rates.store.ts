import { asc, sql } from 'drizzle-orm';
import type { Loader } from '../../../database/database.ts';
import { statement } from '../../../database/statements.ts';
import { tariffRates } from '../tables.ts';

interface PromiseKey {
  readonly tariffId: number;
  readonly paymentMethod: NonNullable<(typeof tariffRates.$inferSelect)['paymentMethod']>;
  /** In milliseconds since 1970 in UTC. */
  readonly atMs: number;
}

/** A rate of a band in ten-thousandths of a penny, per kWh or per day, without VAT. */
type AgreedRate = Pick<typeof tariffRates.$inferSelect, 'band'> & {
  readonly tenThousandthsExclVat: number;
};

const selectAgreedRates = statement('agreed_rates', (query) =>
  query
    .select({
      place: sql<number>`requested.place`.mapWith(Number),
      band: tariffRates.band,
      tenThousandthsExclVat: sql<number>`(${tariffRates.penceExclVat} * 10000)::int`,
    })
    .from(
      sql`unnest(${sql.placeholder('tariffIds')}::int[], ${sql.placeholder('methods')}::text[],
        ${sql.placeholder('instants')}::float8[])
        with ordinality as requested(tariff_id, method, ms, place)`,
    )
    .innerJoin(
      tariffRates,
      sql`${tariffRates.tariffId} = requested.tariff_id
        and coalesce(${tariffRates.paymentMethod}, requested.method) = requested.method
        and ${tariffRates.validFrom} <= to_timestamp(requested.ms / 1000)
        and (${tariffRates.validTo} is null or ${tariffRates.validTo} > to_timestamp(requested.ms / 1000))`,
    )
    .orderBy(sql`requested.place`, asc(tariffRates.band)),
);

/** A tariff's rates for one way to pay at an instant, one for each band, by the bands' names. */
export const agreedRates: Loader<PromiseKey, readonly AgreedRate[]> = {
  name: 'products.agreedRates',
  identify: ({ tariffId, paymentMethod, atMs }) => `${tariffId} ${paymentMethod} ${atMs}`,
  nothing: [],
  async load(db, keys) {
    const rows = await selectAgreedRates(db, {
      tariffIds: keys.map(({ tariffId }) => tariffId),
      methods: keys.map(({ paymentMethod }) => paymentMethod),
      instants: keys.map(({ atMs }) => atMs),
    });
    const byPlace = Map.groupBy(rows, ({ place }) => place);
    return new Map(
      keys.map((key, index) => [agreedRates.identify(key), byPlace.get(index + 1) ?? []]),
    );
  },
};

import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { paymentMethods } from '../../agreements/agreements/payment-methods.tables.ts';
import { agreements } from '../../agreements/tables.ts';
import { halfHourDays, meters, registers } from '../../metering/tables.ts';
import {
  halfHourlyPriceDays,
  products,
  tariffRates,
  tariffs,
  timeOfUseSlots,
} from '../../products/tables.ts';

/** From the first to the last UTC day on which a meter point's half-hours have arrived. */
const measured = sql`
  select m.meter_point_id,
    tstzrange(min(h.day)::timestamp at time zone 'UTC',
      (max(h.day) + 1)::timestamp at time zone 'UTC') as span
  from ${halfHourDays} h
  join ${registers} g on g.id = h.register_id
  join ${meters} m on m.id = g.meter_id
  group by m.meter_point_id`;

/** The spans of agreements in which energy was measured, by how they were paid. */
const used = sql`
  select a.id, a.tariff_id, paid.method as payment_method, p.direction, t.shape,
    t.time_of_use_scheme_id, tstzrange(a.valid_from, a.valid_to) * paid.span * measured.span as span
  from ${agreements} a
  join ${tariffs} t on t.id = a.tariff_id
  join ${products} p on p.id = a.product_id
  join (${measured}) as measured on measured.meter_point_id = a.meter_point_id
  cross join lateral (
    select case when a.payment_method = 'PREPAYMENT' then a.payment_method else way.method end
        as method,
      tstzrange(way.from_at, lead(way.from_at) over (order by way.from_at)) as span
    from (
      select a.payment_method as method, '-infinity'::timestamptz as from_at
      union all
      select m.method, m.valid_from from ${paymentMethods} m where m.account_id = a.account_id
    ) as way
  ) as paid
  where not a.is_revoked
    and not isempty(tstzrange(a.valid_from, a.valid_to) * paid.span * measured.span)`;

export const pricesCoherence: readonly Check[] = [
  check(
    'Every half-hour that was measured under a half-hourly agreement has its price',
    sql`select format('meter point %s on %s, half-hour %s', a.meter_point_id, h.day, part.place) as what
      from ${agreements} a
      join ${tariffs} t on t.id = a.tariff_id and t.shape = 'HALF_HOURLY'
      join ${meters} m on m.meter_point_id = a.meter_point_id
      join ${registers} g on g.meter_id = m.id
      join ${halfHourDays} h on h.register_id = g.id
      left join ${halfHourlyPriceDays} q on q.tariff_id = t.id and q.day = h.day
      cross join lateral unnest(h.values) with ordinality as part(value, place)
      cross join lateral (
        select h.day::timestamp at time zone 'UTC' + (place - 1) * interval '30 minutes' as at
      ) as begun
      where not a.is_revoked and part.value is not null and q.prices[part.place] is null
        and begun.at >= a.valid_from and (a.valid_to is null or begun.at < a.valid_to)`,
  ),
  check(
    'Every band of an agreement’s tariff has a rate for all of the time that was measured',
    sql`select format('agreement %s, band %s', used.id, r.band) as what
      from (${used}) as used
      join ${tariffRates} r on r.tariff_id = used.tariff_id
        and (r.payment_method is null or r.payment_method = used.payment_method)
      group by used.id, used.payment_method, r.band, used.span
      having not range_agg(tstzrange(r.valid_from, r.valid_to)) @> used.span`,
  ),
  check(
    'Whoever takes energy under an agreement has a rate of every band that its tariff knows',
    sql`select format('agreement %s, band %s', used.id, known.band) as what
      from (${used}) as used
      cross join lateral (
        select 'STANDARD' as band
          where used.time_of_use_scheme_id is null and used.shape <> 'HALF_HOURLY'
        union select 'STANDING_CHARGE' where used.direction = 'IMPORT'
        union select s.band from ${timeOfUseSlots} s where s.scheme_id = used.time_of_use_scheme_id
      ) as known
      where not exists (
        select from ${tariffRates} r where r.tariff_id = used.tariff_id and r.band = known.band
          and (r.payment_method is null or r.payment_method = used.payment_method))`,
  ),
  check(
    'No two rates of a band hold at once for a way to pay',
    sql`select format('tariff %s, band %s: from %s and from %s', tariff_id, band, valid_from, next_from)
        as what
      from (
        select *, lead(valid_from) over before as next_from
        from ${tariffRates}
        window before as (partition by tariff_id, band, payment_method order by valid_from)
      ) as one
      where one.next_from is not null and (one.valid_to is null or one.valid_to > one.next_from)`,
  ),
];

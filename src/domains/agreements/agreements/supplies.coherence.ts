import { type SQL, sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { meterPoints, meters, occupancies, registers } from '../../metering/tables.ts';
import { products, tariffs } from '../../products/tables.ts';
import { agreements } from '../tables.ts';

const londonStart = (day: SQL) => sql`(${day}::timestamp at time zone 'Europe/London')`;

export const suppliesCoherence: readonly Check[] = [
  check(
    // Whoever is still there may wait for what follows a fixed term; whoever has left may not.
    'Whoever answers for a place while it is supplied has agreements for all of that time',
    sql`select format('account %s at meter point %s', o.account_id, m.id) as what
      from ${occupancies} o
      join ${meterPoints} m on m.property_id = o.property_id
        and m.status <> 'PENDING' and m.supply_start_on is not null
      cross join lateral (
        select coalesce(range_agg(tstzrange(a.valid_from, a.valid_to)), '{}'::tstzmultirange)
            as agreed, max(coalesce(a.valid_to, 'infinity')) as until
        from ${agreements} a
        where a.meter_point_id = m.id and a.account_id = o.account_id and not a.is_revoked
      ) as all_agreed
      cross join lateral (
        select greatest(o.effective_from, ${londonStart(sql`m.supply_start_on`)}) as since,
          least(coalesce(o.effective_to, all_agreed.until),
            ${londonStart(sql`m.supply_end_on`)}) as until
      ) as due
      where (due.until is null or due.since < due.until)
        and not all_agreed.agreed @> tstzrange(due.since, nullif(due.until, 'infinity'))`,
  ),
  check(
    'An agreed tariff has as many rates as the meter has registers, unless it is charged by the half-hour',
    sql`select format('agreement %s, %s; meter %s, %s registers', a.id, t.shape, x.id, counted.registers)
        as what
      from ${agreements} a
      join ${tariffs} t on t.id = a.tariff_id and t.fuel = 'ELECTRICITY'
      join ${products} p on p.id = t.product_id and not p.is_charged_half_hourly
      join ${meters} x on x.meter_point_id = a.meter_point_id
        and tstzrange(${londonStart(sql`x.active_from`)}, ${londonStart(sql`x.active_to`)})
          && tstzrange(a.valid_from, a.valid_to)
      cross join lateral (
        select count(*) as registers from ${registers} g where g.meter_id = x.id
      ) as counted
      where not a.is_revoked and counted.registers <>
        case t.shape when 'TWO_RATE' then 2 when 'THREE_RATE' then 3 else 1 end`,
  ),
];

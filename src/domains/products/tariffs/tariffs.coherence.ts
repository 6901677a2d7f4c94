import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { tariffRates, tariffs } from '../tables.ts';

export const tariffsCoherence: readonly Check[] = [
  check(
    // Costs go by the half-hours of the meter, which do not tell the car from the home.
    'A tariff’s prices for a car are its prices for the home',
    sql`select format('tariff %s, %s and %s', t.code, pair.home, pair.car) as what
      from ${tariffs} t
      cross join (values ('DAY', 'EV_DEVICE_PEAK'), ('NIGHT', 'EV_DEVICE_OFF_PEAK'))
        as pair(home, car)
      cross join lateral (
        select array_agg(row(r.payment_method, r.pence_excl_vat, r.valid_from, r.valid_to)::text
          order by r.payment_method, r.valid_from) filter (where r.band = pair.home) as home,
          array_agg(row(r.payment_method, r.pence_excl_vat, r.valid_from, r.valid_to)::text
          order by r.payment_method, r.valid_from) filter (where r.band = pair.car) as car
        from ${tariffRates} r where r.tariff_id = t.id
      ) as rates
      where t.shape = 'FOUR_RATE_EV' and rates.home is distinct from rates.car`,
  ),
];

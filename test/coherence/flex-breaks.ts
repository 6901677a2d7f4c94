import { sql } from 'drizzle-orm';
import type { Break } from './break.ts';

/** A charge, which stands, of a home on a product for cars. */
const carCharge = sql.raw(`(select min(s.transaction_id) from billing.supply_charges s
  join agreements.agreements a on a.id = s.agreement_id
  join products.products p on p.id = a.product_id and 'INTELLIGENT' = any(p.tags)
  where s.estimated_wh = 0 and not exists (
    select from billing.transactions r where r.reverses_id = s.transaction_id))`);

/** A car that was retired, of a home that is on a product for cars. */
const retiredCar = sql`
  insert into flex.devices (uuid, account_id, property_id, meter_point_id, kind, device_type, provider,
    integration_device_id, make, model, capacity_wh, maximum_w, lifecycle, stage, has_token, mode,
    target_type, registered_at, live_at, retired_at, updated_at)
  select 'c0ffee00-0000-4000-8000-000000000001', a.account_id, m.property_id, m.id, 'VEHICLE',
    'ELECTRIC_VEHICLES', 'TESLA', 'car-that-breaks', 'Tesla', 'Model 3', 57600, 7360, 'RETIRED',
    'SETUP_COMPLETE', false, 'CHARGE', 'ABSOLUTE_STATE_OF_CHARGE', at, at, at, at
  from billing.supply_charges s
  join agreements.agreements a on a.id = s.agreement_id
  join metering.meter_points m on m.id = s.meter_point_id
  cross join (select timestamptz '2026-01-01T12:00:00Z' as at) moment
  where s.transaction_id = ${carCharge}`;

/** What it took at midnight on the last day of that charge, in the night as it is. */
const withoutSession = sql`
  insert into flex.executed_days (device_id, day, kind, energy_wh, updated_at)
  select d.id, s.to_on, 'BOOST', array[1000] || array_fill(null::integer, array[47]), d.updated_at
  from flex.devices d, billing.supply_charges s
  where d.integration_device_id = 'car-that-breaks' and s.transaction_id = ${carCharge}`;

/** What breaks the checks of devices, of what they do and of what that costs. */
export const flexBreaks: Readonly<Record<string, readonly Break[]>> = {
  'The night’s rate is billed for the night and for the first half-hours by plan, and for no others':
    [
      sql`update billing.charge_lines n
      set quantity = quantity + moved.wh, amount = amount + moved.wh * ten_thousandths_excl_vat
      from (values ('NIGHT', 1), ('DAY', -1)) as moved (item, wh)
      where n.transaction_id = ${carCharge} and n.item = moved.item and n.place in (
        select min(o.place) from billing.charge_lines o
        where o.transaction_id = ${carCharge} and o.item in ('NIGHT', 'DAY') group by o.item)`,
    ],
  'The sessions of a car cost as much as its half-hours, each of which has a rate': [
    [retiredCar, withoutSession],
  ],
};

/** The best statements that an expert would write for answers of the REST API, on PostgreSQL. */

/** An instant by the clock of London, with its offset of that moment. */
const londonText = (at: string) => `(
  to_char(${at} at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI:SS') ||
  case when ${at} at time zone 'Europe/London' = ${at} at time zone 'UTC' then 'Z' else '+01:00' end)`;
const utcText = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const number = (value: string) => `trim_scale(${value})::text`;
const startOfDay = (day: string) => `(${day})::timestamp at time zone 'Europe/London'`;

/** The beginning of a list's answer, its rows to be added. Of `total` and of the address in `$url`. */
const headOfPage = (total: string, limit: string, url: string) => `
  '{"count":' || ${total} || ',"next":' ||
  case when ${total} > ${limit} then '"' || ${url} || '&page=2"' else 'null' end ||
  ',"previous":null,"results":['`;

/**
 * The newest page of a half-hourly tariff's prices. $1 the product's code, $2 the tariff's, $3 the size
 * of the page, $4 the address that was asked for.
 */
export const halfHourlyRates = `
  with tariff as materialized (
    select tariff.id, tariff.fuel, case when product.direction = 'EXPORT' then 'EXPORT'
      when product.is_business then 'BUSINESS' else 'HOME' end as kind
    from products.tariffs tariff join products.products product on product.id = tariff.product_id
    where product.code = $1 and tariff.code = $2
  ),
  vat as (
    select ${startOfDay('valid_from_on')} as from_at, percent,
      lead(${startOfDay('valid_from_on')}, 1, 'infinity'::timestamptz) over (order by valid_from_on) as to_at
    from products.vat_rates rate join tariff
      on tariff.fuel = rate.fuel and tariff.kind = rate.supply_kind
  ),
  counted as (
    select sum(cardinality(prices) - coalesce(cardinality(array_positions(prices, null)), 0)) as total
    from products.half_hourly_price_days where tariff_id = (select id from tariff)
  ),
  newest as (
    select day, prices from products.half_hourly_price_days
    where tariff_id = (select id from tariff) order by day desc limit $3::int / 48 + 2
  ),
  page as (
    select day::timestamp at time zone 'UTC' + (place - 1) * interval '30 minutes' as at, price
    from newest cross join lateral unnest(prices) with ordinality as each(price, place)
    where price is not null order by at desc limit $3::int
  )
  select ${headOfPage('total', '$3::int', '$4::text')} || (
    select string_agg(
      '{"value_exc_vat":' || ${number('price::numeric / 10000')} ||
      ',"value_inc_vat":' || ${number('price::numeric * (100 + percent) / 1000000')} ||
      ',"valid_from":"' || ${utcText('at')} ||
      '","valid_to":"' || ${utcText(`(at + interval '30 minutes')`)} ||
      '","payment_method":null}', ',' order by at desc)
    from page join vat on at >= from_at and at < to_at
  ) || ']}' as answer
  from counted`;

/**
 * The newest page of a meter's half-hours, as far as the holder of a key may see them. $1 the hash of the
 * key, $2 the MPAN, $3 the serial number, $4 and $5 the period, $6 the size of the page, $7 the address that
 * was asked for.
 */
export const consumption = `
  with meter as materialized (
    select register.id as register_id, point.property_id
    from metering.meter_points point
    join metering.meters meter on meter.meter_point_id = point.id
    join metering.registers register on register.meter_id = meter.id
    where point.identifier = $2 and meter.serial_number = $3 and point.fuel = 'ELECTRICITY'
  ),
  seen as materialized (
    select meter.register_id, greatest(stay.effective_from, $4::timestamptz) as from_at,
      least(stay.effective_to, $5::timestamptz, now()) as to_at
    from identity.secret_keys key
    join identity.users person on person.id = key.user_id and person.is_active
    join accounts.account_user_roles role on role.user_id = person.id
    join metering.occupancies stay on stay.account_id = role.account_id
    join meter on meter.property_id = stay.property_id
    where key.key_hash = $1 and key.revoked_at is null
  ),
  days as materialized (
    select day, first_place, values[first_place:last_place] as values
    from (
      select stored.day, stored.values,
        greatest(1, 1 + extract(epoch from from_at - midnight) / 1800)::int as first_place,
        least(48, extract(epoch from to_at - midnight) / 1800)::int as last_place
      from seen join metering.half_hour_days stored on stored.register_id = seen.register_id
        and day between (from_at at time zone 'UTC')::date and (to_at at time zone 'UTC')::date
      cross join lateral (select stored.day::timestamp at time zone 'UTC' as midnight) start
    ) as cut
  ),
  counted as (
    select coalesce(sum(cardinality(values) - coalesce(cardinality(array_positions(values, null)), 0)), 0) as total
    from days
  ),
  newest as (select * from days order by day desc limit $6::int / 48 + 2),
  page as (
    select day::timestamp at time zone 'UTC' + (first_place + place - 2) * interval '30 minutes' as at,
      watt_hours
    from newest cross join lateral unnest(values) with ordinality as each(watt_hours, place)
    where watt_hours is not null order by at desc limit $6::int
  )
  select ${headOfPage('total', '$6::int', '$7::text')} || coalesce((
    select string_agg(
      '{"consumption":' || ${number('watt_hours::numeric / 1000')} ||
      ',"interval_start":"' || ${londonText('at')} ||
      '","interval_end":"' || ${londonText(`(at + interval '30 minutes')`)} || '"}', ',' order by at desc)
    from page
  ), '') || ']}' as answer
  from counted`;

const priceOf = (band: string) => `max(price) filter (where band = '${band}')`;
const bothWays = (field: string, price: string) => `
  ',"${field}_exc_vat":' || ${number(`${price}::numeric / 10000`)} ||
  ',"${field}_inc_vat":' || ${number(`${price}::numeric * (100 + vat) / 1000000`)}`;
const link = (rel: string) => `
  ',{"href":"' || base || '/${rel.replaceAll('_', '-')}/","method":"GET","rel":"${rel}"}'`;
const ratesOfShapes = {
  ONE_RATE: ['standard'],
  TWO_RATE: ['day', 'night'],
  THREE_RATE: ['day', 'night', 'off_peak'],
} as const;
type Shape = keyof typeof ratesOfShapes;
const byShape = (textOf: (word: string) => string) =>
  `case shape ${(Object.keys(ratesOfShapes) as Shape[])
    .map((shape) => `when '${shape}' then ${ratesOfShapes[shape].map(textOf).join(' || ')}`)
    .join(' ')} end`;
const groupOf = (condition: string) => `'{' || coalesce((
  select string_agg('"' || gsp_group_id || '":{"varying":' || shown || '}', ',' order by gsp_group_id)
  from shown where ${condition}), '') || '}'`;
/** The cost of a year of 365 days, of parts as `2500 * e1.standard`, each with its standing charge. */
const quote = (name: string, parts: readonly (readonly [string, string])[]) => {
  const exclVat = parts.map(([of, sum]) => `(365 * ${of}.standing + ${sum})`).join(' + ');
  const inclVat = parts
    .map(([of, sum]) => `(365 * ${of}.standing + ${sum}) * (100 + ${of}.vat)`)
    .join(' + ');
  return `'"${name}":{"annual_cost_inc_vat":' || floor((${inclVat})::numeric / 1000000 + 0.5) ||
    ',"annual_cost_exc_vat":' || floor((${exclVat})::numeric / 10000 + 0.5) || '}'`;
};
const [ofSingle, ofDual, ofGas] = [
  ['e1', '2500 * e1.standard'],
  ['e2', '1972 * e2.day + 1428 * e2.night'],
  ['g1', '9500 * g1.standard'],
] as const;

/**
 * A product whose prices depend on how one pays, with its tariffs of all regions and what a home of medium
 * use pays. $1 the product's code, $2 the origin of the addresses, as `http://127.0.0.1:4000`.
 */
export const productDetail = `
  with product as materialized (
    select *, $2::text || '/v1/products/' || code || '/' as address, date_trunc('minute', now()) as at
    from products.products where code = $1 and availability = 'EVERYONE'
  ),
  vat as (
    select distinct on (fuel) fuel, percent
    from products.vat_rates, product
    where ${startOfDay('valid_from_on')} <= at and supply_kind = case
      when direction = 'EXPORT' then 'EXPORT' when is_business then 'BUSINESS' else 'HOME' end
    order by fuel, valid_from_on desc
  ),
  priced as materialized (
    select tariff.code, tariff.fuel, tariff.shape, tariff.gsp_group_id, rate.*, vat.percent as vat,
      product.address || lower(tariff.fuel) || '-tariffs/' || tariff.code as base
    from product join products.tariffs tariff on tariff.product_id = product.id
    join vat on vat.fuel = tariff.fuel
    cross join lateral (
      select ${priceOf('STANDING_CHARGE')} as standing, ${priceOf('STANDARD')} as standard,
        ${priceOf('DAY')} as day, ${priceOf('NIGHT')} as night, ${priceOf('OFF_PEAK')} as off_peak
      from (
        select band, (pence_excl_vat * 10000)::bigint as price from products.tariff_rates
        where tariff_id = tariff.id and coalesce(payment_method, 'DIRECT_DEBIT') = 'DIRECT_DEBIT'
          and valid_from <= at and (valid_to is null or valid_to > at)
      ) as current
    ) rate
  ),
  shown as (
    select priced.fuel, priced.shape, priced.gsp_group_id, '{"code":"' || priced.code || '"' ||
      ${bothWays('standing_charge', 'standing')} ||
      ',"online_discount_exc_vat":0,"online_discount_inc_vat":0,"dual_fuel_discount_exc_vat":0' ||
      ',"dual_fuel_discount_inc_vat":0,"exit_fees_exc_vat":' || exit_fees_pence ||
      ',"exit_fees_inc_vat":' || exit_fees_pence || ',"exit_fees_type":"' || exit_fees_type ||
      '","links":[{"href":"' || base || '/standing-charges/","method":"GET","rel":"standing_charges"}' ||
      ${byShape((word) => link(`${word}_unit_rates`))} || ']' ||
      ${byShape((word) => bothWays(`${word}_unit_rate`, word))} || '}' as shown
    from priced cross join product
  )
  select '{"code":' || to_json(code) || ',"full_name":' || to_json(full_name) ||
    ',"display_name":' || to_json(display_name) || ',"description":' || to_json(description) ||
    ',"is_variable":' || is_variable || ',"is_green":' || is_green || ',"is_tracker":' || is_tracker ||
    ',"is_prepay":' || is_prepay || ',"is_business":' || is_business || ',"is_restricted":false,"term":' ||
    coalesce(term_months::text, 'null') || ',"available_from":"' || ${londonText('available_from')} ||
    '","available_to":' || coalesce('"' || ${londonText('available_to')} || '"', 'null') ||
    ',"links":[{"href":"' || address || '","method":"GET","rel":"self"}],"brand":"' || brand ||
    '","direction":null,"tariffs_active_at":"' || ${londonText('at')} ||
    '","single_register_electricity_tariffs":' || ${groupOf(`fuel = 'ELECTRICITY' and shape = 'ONE_RATE'`)} ||
    ',"dual_register_electricity_tariffs":' || ${groupOf(`shape = 'TWO_RATE'`)} ||
    ',"three_rate_electricity_tariffs":' || ${groupOf(`shape = 'THREE_RATE'`)} ||
    ',"single_register_gas_tariffs":' || ${groupOf(`fuel = 'GAS'`)} ||
    ',"four_rate_ev_electricity_tariffs":{},"sample_quotes":{' || (
      select string_agg('"' || e1.gsp_group_id || '":{"varying":{' ||
        ${quote('electricity_single_rate', [ofSingle])} || ',' ||
        ${quote('electricity_dual_rate', [ofDual])} || ',' ||
        ${quote('dual_fuel_single_rate', [ofSingle, ofGas])} || ',' ||
        ${quote('dual_fuel_dual_rate', [ofDual, ofGas])} || '}}', ',' order by e1.gsp_group_id)
      from priced e1
      join priced e2 on e2.gsp_group_id = e1.gsp_group_id and e2.shape = 'TWO_RATE'
      join priced g1 on g1.gsp_group_id = e1.gsp_group_id and g1.fuel = 'GAS'
      where e1.fuel = 'ELECTRICITY' and e1.shape = 'ONE_RATE'
    ) || '},"sample_consumption":{"electricity_single_rate":{"electricity_standard":2500}' ||
    ',"electricity_dual_rate":{"electricity_day":1972,"electricity_night":1428}' ||
    ',"dual_fuel_single_rate":{"electricity_standard":2500,"gas_standard":9500}' ||
    ',"dual_fuel_dual_rate":{"electricity_day":1972,"electricity_night":1428,"gas_standard":9500}}}' as answer
  from product`;

import { type Customer, isAnswered, type Workload } from '../../../engine/workload.ts';
import { systemClock } from '../../../kernel/clock.ts';
import { gspGroups } from '../../../kernel/meter-points.ts';
import { gspGroupOfPostcode } from '../tariffs/regions.rules.ts';

/** More than are on sale, so that the first page is the only one. */
const first = 25;

/** Customers ask about every part of the country, which is as many prices as there can be. */
function postcodeFor({ userId }: Customer): string {
  const place = gspGroups[userId % gspGroups.length]?.places[0];
  return `${place?.outwardPostcode} 1AA`;
}

const kind = `case
  when tariff.fuel = 'GAS' then 'GasTariffType'
  when tariff.shape = 'FOUR_RATE_EV' then 'FourRateEvTariff'
  when product.is_charged_half_hourly then 'HalfHourlyTariff'
  when tariff.shape = 'TWO_RATE' then 'DayNightTariff'
  when tariff.shape = 'THREE_RATE' then 'ThreeRateTariff'
  when tariff.shape in ('FOUR_RATE', 'HALF_HOURLY') then 'HalfHourlyTariff'
  when product.is_prepay then 'PrepayTariff'
  else 'StandardTariff'
end`;

/** What is in force now of a band, in pence with VAT. */
const price = (band: string) =>
  `trim_scale(max(rate.pence_excl_vat) filter (where rate.band = '${band}') * (100 + vat.percent) / 100)`;

const common = `'__typename', kind.name, 'tariffCode', tariff.code, 'standingCharge', price.standing`;

const available = `not is_hidden and availability = 'EVERYONE' and available_from <= now()
  and (available_to is null or now() < available_to)`;

const text = `
  select json_build_object('data', json_build_object('energyProducts', json_build_object(
    'edges', coalesce(json_agg(json_build_object('node', json_build_object(
      'code', product.code,
      'displayName', product.display_name,
      'tariffs', json_build_object('edges', (
        select coalesce(json_agg(json_build_object('node', case kind.name
          when 'HalfHourlyTariff' then json_build_object(${common})
          when 'DayNightTariff' then json_build_object(
            ${common}, 'dayRate', price.day, 'nightRate', price.night)
          when 'ThreeRateTariff' then json_build_object(
            ${common}, 'dayRate', price.day, 'nightRate', price.night, 'offPeakRate', price.off_peak)
          else json_build_object(${common}, 'unitRate', price.unit)
        end) order by tariff.id), '[]'::json)
        from products.tariffs tariff
        cross join lateral (select ${kind} as name) kind
        cross join lateral (
          select ${price('STANDING_CHARGE')} as standing, ${price('STANDARD')} as unit,
            ${price('DAY')} as day, ${price('NIGHT')} as night, ${price('OFF_PEAK')} as off_peak
          from products.tariff_rates rate
          cross join (
            select v.percent from products.vat_rates v
            where v.fuel = tariff.fuel and v.valid_from_on <= current_date
              and v.supply_kind = case when product.direction = 'EXPORT' then 'EXPORT'
                when product.is_business then 'BUSINESS' else 'HOME' end
            order by v.valid_from_on desc limit 1) vat
          where rate.tariff_id = tariff.id and rate.valid_from <= now()
            and (rate.valid_to is null or now() < rate.valid_to)
            and (rate.payment_method is null or rate.payment_method =
              case when product.is_prepay then 'PREPAYMENT' else 'DIRECT_DEBIT' end)
          group by vat.percent
        ) price
        where tariff.product_id = product.id and tariff.gsp_group_id = $1
      ))
    )) order by product.id), '[]'::json)
  )))::text as answer
  from (
    select * from products.products product
    where ${available} and exists (select from products.tariffs tariff
      where tariff.product_id = product.id and tariff.gsp_group_id = $1)
    order by id limit $2
  ) product`;

const products: Workload = {
  name: 'products',
  title: 'products on sale at a place, their tariffs, prices now',
  hasToken: true,
  ask: (customer) => ({
    variables: { postcode: postcodeFor(customer), first },
    query: `query($postcode: String!, $first: Int!) {
      energyProducts(postcode: $postcode, availability: AVAILABLE, first: $first) {
        edges {
          node {
            code
            displayName
            tariffs(postcode: $postcode, first: 10) {
              edges {
                node {
                  __typename
                  ... on TariffType { tariffCode standingCharge }
                  ... on StandardTariff { unitRate }
                  ... on PrepayTariff { unitRate }
                  ... on GasTariffType { unitRate }
                  ... on DayNightTariff { dayRate nightRate }
                  ... on ThreeRateTariff { dayRate nightRate offPeakRate }
                }
              }
            }
          }
        }
      }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('energyProducts')(answer) && JSON.stringify(answer.data).includes('"nightRate"'),
  sql: {
    text,
    values: (_userId, { postcode }) => [gspGroupOfPostcode(String(postcode)), first],
  },
  postgraphile: {
    counted: 'tariffCode',
    variables: (customer) => ({
      group: gspGroupOfPostcode(postcodeFor(customer)),
      now: systemClock.now().toString(),
      first,
    }),
    query: `query($group: String!, $now: Datetime!, $first: Int!) {
      energyProducts: allProductsProducts(
        first: $first
        orderBy: ROW_ID_ASC
        condition: { isHidden: false, availability: "EVERYONE" }
        filter: {
          availableFrom: { lessThanOrEqualTo: $now }
          or: [{ availableTo: { isNull: true } }, { availableTo: { greaterThan: $now } }]
          productsTariffsByProductId: { some: { gspGroupId: { equalTo: $group } } }
        }
      ) {
        nodes {
          code
          displayName
          direction
          isBusiness
          isPrepay
          isChargedHalfHourly
          tariffs: productsTariffsByProductId(
            orderBy: ROW_ID_ASC
            condition: { gspGroupId: $group }
          ) {
            nodes {
              tariffCode: code
              fuel
              shape
              rates: productsTariffRatesByTariffId(
                filter: {
                  validFrom: { lessThanOrEqualTo: $now }
                  and: [
                    { or: [{ validTo: { isNull: true } }, { validTo: { greaterThan: $now } }] }
                    {
                      or: [
                        { paymentMethod: { isNull: true } }
                        { paymentMethod: { in: ["DIRECT_DEBIT", "PREPAYMENT"] } }
                      ]
                    }
                  ]
                }
              ) {
                nodes { band penceExclVat }
              }
            }
          }
        }
      }
    }`,
  },
};

export default [products];

import { instantText, isAnswered, type Workload } from '../../../engine/workload.ts';

/** What home automation asks first: where energy is bought, by which meter, and at whose prices. */
const agreements: Workload = {
  name: 'agreements',
  title: 'account, agreements that hold, meters and devices, agreements so far',
  hasToken: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber },
    query: `query($number: String!) {
      account(accountNumber: $number) {
        electricityAgreements(active: true) {
          validFrom
          meterPoint {
            mpan
            meters(includeInactive: false) {
              serialNumber
              smartImportElectricityMeter { deviceId }
            }
            agreements(includeInactive: true) {
              validFrom
              validTo
              tariff { ... on TariffType { productCode tariffCode } }
            }
          }
        }
      }
    }`,
  }),
  isRight: (answer) =>
    isAnswered('account')(answer) && JSON.stringify(answer.data).includes('"tariffCode"'),
  sql: {
    values: (userId, { number }) => [number, userId],
    text: `
      select json_build_object('data', json_build_object('account', json_build_object(
        'electricityAgreements', (
          select coalesce(json_agg(json_build_object(
            'validFrom', ${instantText('g.valid_from')},
            'meterPoint', json_build_object(
              'mpan', mp.identifier,
              'meters', (
                select coalesce(json_agg(json_build_object(
                  'serialNumber', m.serial_number,
                  'smartImportElectricityMeter', (
                    select json_build_object('deviceId', d.device_id)
                    from metering.smart_devices d
                    where d.import_meter_id = m.id and d.type = 'ESME'
                    order by d.status = 'COMMISSIONED' desc, d.id desc limit 1
                  )
                ) order by m.active_from desc, m.id), '[]'::json)
                from metering.meters m
                where m.meter_point_id = mp.id and m.active_from <= current_date
                  and (m.active_to is null or m.active_to > current_date)
              ),
              'agreements', (
                select coalesce(json_agg(json_build_object(
                  'validFrom', ${instantText('every.valid_from')},
                  'validTo', ${instantText('every.valid_to')},
                  'tariff', json_build_object('productCode', p.code, 'tariffCode', t.code)
                ) order by every.valid_from, every.id), '[]'::json)
                from agreements.agreements every
                join products.products p on p.id = every.product_id
                join products.tariffs t on t.id = every.tariff_id
                where every.meter_point_id = mp.id and not every.is_revoked
                  and every.account_id in (select role.account_id
                    from accounts.account_user_roles role where role.user_id = $2)
              )
            )
          ) order by g.valid_from, g.id), '[]'::json)
          from agreements.agreements g
          join metering.meter_points mp on mp.id = g.meter_point_id and mp.fuel = 'ELECTRICITY'
          where g.account_id = a.id and not g.is_revoked and g.valid_from <= now()
            and (g.valid_to is null or g.valid_to > now())
        )
      )))::text as answer
      from accounts.accounts a where a.number = $1`,
  },
};

export default [agreements];

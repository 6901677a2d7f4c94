import { isAnswered, type Workload } from '../workload.ts';

export default {
  name: 'overview',
  title: 'account, properties, meter points, meters, registers',
  hasToken: true,
  ask: ({ accountNumber }) => ({
    variables: { number: accountNumber },
    query: `query($number: String!) {
      account(accountNumber: $number) {
        number
        status
        properties {
          id
          postcode
          electricityMeterPoints {
            mpan
            meters {
              serialNumber
              registers { identifier digits }
            }
          }
        }
      }
    }`,
  }),
  isRight: ({ data, errors }) =>
    isAnswered('account')({ data: data ?? null, ...(errors && { errors }) }) &&
    JSON.stringify(data).includes('"digits"'),
  sql: {
    values: (_userId, { number }) => [number],
    text: `
      select json_build_object('data', json_build_object('account', json_build_object(
        'number', a.number,
        'status', a.status,
        'properties', (
          select coalesce(json_agg(json_build_object(
            'id', p.id::text,
            'postcode', p.postcode,
            'electricityMeterPoints', (
              select coalesce(json_agg(json_build_object(
                'mpan', mp.identifier,
                'meters', (
                  select coalesce(json_agg(json_build_object(
                    'serialNumber', m.serial_number,
                    'registers', (
                      select coalesce(json_agg(json_build_object(
                        'identifier', r.identifier,
                        'digits', r.digits
                      ) order by r.id), '[]'::json)
                      from metering.registers r where r.meter_id = m.id
                    )
                  ) order by m.active_from desc, m.id), '[]'::json)
                  from metering.meters m
                  where m.meter_point_id = mp.id and m.active_from <= current_date
                    and (m.active_to is null or m.active_to > current_date)
                )
              ) order by mp.id), '[]'::json)
              from metering.meter_points mp
              where mp.property_id = p.id and mp.fuel = 'ELECTRICITY'
            )
          ) order by stay.effective_from, p.id), '[]'::json)
          from metering.occupancies stay
          join metering.properties p on p.id = stay.property_id
          where stay.account_id = a.id
            and (stay.effective_to is null or stay.effective_to > now())
        )
      )))::text as answer
      from accounts.accounts a where a.number = $1`,
  },
} satisfies Workload;

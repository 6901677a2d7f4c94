import { daysAgo, isAnswered, type Workload } from '../../../engine/workload.ts';
import { systemClock } from '../../../kernel/clock.ts';

const overview: Workload = {
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
  isRight: (answer) =>
    isAnswered('account')(answer) && JSON.stringify(answer.data).includes('"digits"'),
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
  postgraphile: {
    counted: 'digits',
    variables: ({ accountNumber }) => ({
      number: accountNumber,
      now: systemClock.now().toString(),
      today: daysAgo(0),
    }),
    query: `query($number: String!, $now: Datetime!, $today: Date!) {
      account: accountsAccountByNumber(number: $number) {
        number
        status
        properties: meteringOccupanciesByAccountId(
          orderBy: EFFECTIVE_FROM_ASC
          filter: { or: [{ effectiveTo: { isNull: true } }, { effectiveTo: { greaterThan: $now } }] }
        ) {
          nodes {
            property: meteringPropertyByPropertyId {
              rowId
              postcode
              electricityMeterPoints: meteringMeterPointsByPropertyId(
                orderBy: ROW_ID_ASC
                condition: { fuel: "ELECTRICITY" }
              ) {
                nodes {
                  mpan: identifier
                  meters: meteringMetersByMeterPointId(
                    orderBy: ACTIVE_FROM_DESC
                    filter: {
                      activeFrom: { lessThanOrEqualTo: $today }
                      or: [{ activeTo: { isNull: true } }, { activeTo: { greaterThan: $today } }]
                    }
                  ) {
                    nodes {
                      serialNumber
                      registers: meteringRegistersByMeterId(orderBy: ROW_ID_ASC) {
                        nodes { identifier digits }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
  },
};

export default [overview];

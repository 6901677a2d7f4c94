import { type Customer, daysAgo, isAnswered, type Workload } from '../../engine/workload.ts';

const document = `query(
  $propertyId: ID!
  $first: Int!
  $startOn: Date!
  $frequency: ReadingFrequencyType!
) {
  property(id: $propertyId) {
    measurements(
      first: $first
      startOn: $startOn
      utilityFilters: {
        electricityFilters: { readingFrequencyType: $frequency, readingDirection: CONSUMPTION }
      }
    ) {
      edges { node { value unit ... on IntervalMeasurementType { startAt endAt } } }
    }
  }
}`;

/** The registers of a property that a smart device reads, of what it buys. */
const smartRegisters = `
  select register.id from metering.registers register
  join metering.meters meter on meter.id = register.meter_id
  join metering.meter_points point on point.id = meter.meter_point_id
  where point.property_id = $1 and point.fuel = 'ELECTRICITY' and point.direction = 'IMPORT'`;

/** How PostGraphile calls the days of a register, and what they hold. */
const halfHourDays = { relation: 'meteringHalfHourDaysByRegisterId', column: 'values' };
const dayTotals = { relation: 'meteringDayTotalsByRegisterId', column: 'total' };

const instantText = (instant: string) =>
  `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')`;

/** An answer made from a query for `watt_hours`, `from_at` and `to_at`, in order of time. */
function answerFrom(rows: string): string {
  return `
    select json_build_object('data', json_build_object('property', json_build_object(
      'measurements', json_build_object('edges', coalesce(json_agg(json_build_object(
        'node', json_build_object(
          'value', trim_scale(watt_hours::numeric / 1000)::text,
          'unit', 'kwh',
          'startAt', ${instantText('from_at')},
          'endAt', ${instantText('to_at')}
        )) order by from_at), '[]'::json))
    )))::text as answer
    from (${rows}) item`;
}

const startOfDay = (day: string) => `(${day})::timestamp at time zone 'Europe/London'`;

/** The statement of an expert: half-hours unpacked from the arrays of the days asked for. */
const halfHoursSql = answerFrom(`
  select values.watt_hours, at.from_at, at.from_at + interval '30 minutes' as to_at
  from metering.half_hour_days day
  cross join lateral unnest(day.values) with ordinality as values(watt_hours, place)
  cross join lateral (select
    day.day::timestamp at time zone 'UTC' + (place - 1) * interval '30 minutes' as from_at
  ) at
  where day.register_id in (${smartRegisters})
    and day.day between $2::date - 1 and $2::date + $3::int / 46 + 1
    and values.watt_hours is not null and at.from_at >= ${startOfDay('$2::date')}
  order by at.from_at limit $3::int`);

/** The same by longer periods, from the totals of London days. `period` as date_trunc takes it. */
function totalsSql(period: 'day' | 'month'): string {
  const from = `date_trunc('${period}', day)`;
  return answerFrom(`
    select sum(total) as watt_hours,
      ${startOfDay(`greatest(${from}, $2::date)`)} as from_at,
      ${startOfDay(`${from} + interval '1 ${period}'`)} as to_at
    from metering.day_totals
    where register_id in (${smartRegisters}) and day >= $2::date
    group by ${from}
    order by ${from} limit $3::int`);
}

/** Asks PostGraphile for rows of the registers from one day to another, both included. */
function askPostgraphile(
  { relation, column }: typeof dayTotals,
  fromDaysAgo: number,
  toDaysAgo: number,
  counted?: string,
) {
  return {
    ...(counted && { counted }),
    variables: ({ propertyId }: Customer) => ({
      propertyId: Number(propertyId),
      from: daysAgo(fromDaysAgo),
      to: daysAgo(toDaysAgo),
    }),
    query: `query($propertyId: Int!, $from: Date!, $to: Date!) {
      property: meteringPropertyByRowId(rowId: $propertyId) {
        meterPoints: meteringMeterPointsByPropertyId(
          condition: { fuel: "ELECTRICITY", direction: "IMPORT" }
        ) {
          nodes {
            meters: meteringMetersByMeterPointId {
              nodes {
                registers: meteringRegistersByMeterId {
                  nodes {
                    days: ${relation}(
                      orderBy: DAY_ASC
                      filter: { day: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to } }
                    ) { nodes { startAt: day ${column} } }
                  }
                }
              }
            }
          }
        }
      }
    }`,
  };
}

/** A workload of one page of measurements, from so many days ago on. */
function measured(
  name: string,
  title: string,
  page: { readonly fromDaysAgo: number; readonly first: number; readonly frequency: string },
  text: string,
  postgraphile: NonNullable<Workload['postgraphile']>,
): Workload {
  const { fromDaysAgo, first, frequency } = page;
  const startOn = daysAgo(fromDaysAgo);
  return {
    name,
    title,
    hasToken: true,
    ask: ({ propertyId }) => ({
      query: document,
      variables: { propertyId, first, startOn, frequency },
    }),
    isRight: (answer) =>
      isAnswered('property')(answer) && JSON.stringify(answer.data).includes('"startAt"'),
    sql: {
      text,
      values: (_userId, variables) => [
        Number(variables.propertyId),
        variables.startOn,
        variables.first,
      ],
    },
    postgraphile,
  };
}

export default [
  measured(
    'half-hours',
    'measurements, 100 half-hours',
    { fromDaysAgo: 10, first: 100, frequency: 'THIRTY_MIN_INTERVAL' },
    halfHoursSql,
    // A hundred half-hours from midnight in London on lie in four days of UTC in summer.
    askPostgraphile(halfHourDays, 11, 8),
  ),
  measured(
    'year-by-day',
    'measurements, a year by the day',
    { fromDaysAgo: 364, first: 366, frequency: 'DAY_INTERVAL' },
    totalsSql('day'),
    askPostgraphile(dayTotals, 364, 0, 'startAt'),
  ),
  measured(
    'year-by-month',
    'measurements, a year by the month',
    { fromDaysAgo: 364, first: 13, frequency: 'MONTH_INTERVAL' },
    totalsSql('month'),
    askPostgraphile(dayTotals, 364, 0),
  ),
];

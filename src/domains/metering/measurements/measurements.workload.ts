import {
  type Customer,
  daysAgo,
  instantText,
  isAnswered,
  type Workload,
} from '../../../engine/workload.ts';

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

/** The totals of London days, unpacked from the months that the days asked for lie in. */
const daysSql = answerFrom(`
  select of_day.total as watt_hours,
    ${startOfDay('month + (place - 1)::int')} as from_at, ${startOfDay('month + place::int')} as to_at
  from metering.month_totals
  cross join lateral unnest(day_totals) with ordinality as of_day(total, place)
  where register_id in (${smartRegisters}) and month >= date_trunc('month', $2::date)
    and month + (place - 1)::int >= $2::date and of_day.total is not null
  order by from_at limit $3::int`);

/** The totals of London months; of the first, those of the days from the one asked for on. */
const monthsSql = answerFrom(`
  select ${startOfDay('greatest(month, $2::date)')} as from_at,
    ${startOfDay(`month + interval '1 month'`)} as to_at,
    case when month >= $2::date then total else (
      select sum(of_day) from unnest(day_totals[$2::date - month + 1:]) of_day
    ) end as watt_hours
  from metering.month_totals
  where register_id in (${smartRegisters}) and month >= date_trunc('month', $2::date)
  order by month limit $3::int`);

/** Relations of a register's, as PostGraphile names them, and what they hold. */
const postgraphileRelations = {
  // A view of the bench's: PostGraphile has no words for unpacking an array.
  halfHours: { relation: 'benchHalfHoursByRegisterId', at: 'startAt', of: 'day', value: 'value' },
  days: { relation: 'meteringDayTotalsByRegisterId', at: 'day', of: 'day', value: 'total' },
  months: { relation: 'meteringMonthTotalsByRegisterId', at: 'month', of: 'month', value: 'total' },
} as const;

/** Asks PostGraphile for as many rows of a register from a day on, which `of` tells. */
function askPostgraphile(
  { relation, at, of, value }: (typeof postgraphileRelations)[keyof typeof postgraphileRelations],
  first: number,
  from: string,
  to: string,
) {
  return {
    counted: 'startAt',
    variables: ({ propertyId }: Customer) => ({ propertyId: Number(propertyId), first, from, to }),
    query: `query($propertyId: Int!, $first: Int!, $from: Date!, $to: Date!) {
      property: meteringPropertyByRowId(rowId: $propertyId) {
        meterPoints: meteringMeterPointsByPropertyId(
          condition: { fuel: "ELECTRICITY", direction: "IMPORT" }
        ) {
          nodes {
            meters: meteringMetersByMeterPointId {
              nodes {
                registers: meteringRegistersByMeterId {
                  nodes {
                    flow: ${relation}(
                      first: $first
                      orderBy: ${at.replace(/[A-Z]/g, '_$&').toUpperCase()}_ASC
                      filter: { ${of}: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to } }
                    ) { nodes { startAt: ${at} ${value} } }
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

const yearAgo = daysAgo(364);
const today = daysAgo(0);

export default [
  measured(
    'half-hours',
    'measurements, 100 half-hours',
    { fromDaysAgo: 10, first: 100, frequency: 'THIRTY_MIN_INTERVAL' },
    halfHoursSql,
    // Of the days of UTC, which begin an hour after those of London in summer: as many, not the same.
    askPostgraphile(postgraphileRelations.halfHours, 100, daysAgo(10), daysAgo(7)),
  ),
  measured(
    'year-by-day',
    'measurements, a year by the day',
    { fromDaysAgo: 364, first: 366, frequency: 'DAY_INTERVAL' },
    daysSql,
    askPostgraphile(postgraphileRelations.days, 366, yearAgo, today),
  ),
  measured(
    'year-by-month',
    'measurements, a year by the month',
    { fromDaysAgo: 364, first: 13, frequency: 'MONTH_INTERVAL' },
    monthsSql,
    askPostgraphile(postgraphileRelations.months, 13, `${yearAgo.slice(0, -2)}01`, today),
  ),
];

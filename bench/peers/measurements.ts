import type { Run } from './database.ts';

interface Measurement {
  readonly __typename: string;
  readonly value: string;
  readonly unit: string;
  readonly startAt: string;
  readonly endAt: string;
}

/** What the resolver of `measurements` is given, as far as the bench asks for it. */
export interface MeasurementArguments {
  readonly first: number;
  readonly startOn: string;
  readonly utilityFilters: readonly {
    readonly electricityFilters: {
      readonly readingFrequencyType: 'THIRTY_MIN_INTERVAL' | 'DAY_INTERVAL' | 'MONTH_INTERVAL';
      readonly readingDirection: 'CONSUMPTION' | 'GENERATION';
    };
  }[];
}

const registers = `
  select register.id from metering.registers register
  join metering.meters meter on meter.id = register.meter_id
  join metering.meter_points point on point.id = meter.meter_point_id
  where point.property_id = $1 and point.fuel = 'ELECTRICITY' and point.direction = $4`;

const startOf = (day: string) => `(${day})::timestamp at time zone 'Europe/London'`;
const textOf = (instant: string) =>
  `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"')`;
const columns = `
  'IntervalMeasurementType' as __typename, trim_scale(watt_hours::numeric / 1000)::text as value, 'kwh' as unit,
  ${textOf('from_at')} as "startAt", ${textOf('to_at')} as "endAt"`;

const halfHours = `
  select ${columns} from (
    select half_hour.watt_hours, at.from_at, at.from_at + interval '30 minutes' as to_at
    from metering.half_hour_days day
    cross join lateral unnest(day.values) with ordinality as half_hour(watt_hours, place)
    cross join lateral (select day.day::timestamp at time zone 'UTC'
      + (half_hour.place - 1) * interval '30 minutes' as from_at) at
    where day.register_id in (${registers})
      and day.day between $2::date - 1 and $2::date + $3::int / 46 + 1
      and half_hour.watt_hours is not null and at.from_at >= ${startOf('$2::date')}
    order by at.from_at limit $3::int
  ) item order by from_at`;

const days = `
  select ${columns} from (
    select of_day.total as watt_hours,
      ${startOf('month + (place - 1)::int')} as from_at, ${startOf('month + place::int')} as to_at
    from metering.month_totals
    cross join lateral unnest(day_totals) with ordinality as of_day(total, place)
    where register_id in (${registers}) and month >= date_trunc('month', $2::date)
      and month + (place - 1)::int >= $2::date and of_day.total is not null
    order by from_at limit $3::int
  ) item order by from_at`;

const months = `
  select ${columns} from (
    select ${startOf('greatest(month, $2::date)')} as from_at,
      ${startOf(`month + interval '1 month'`)} as to_at,
      case when month >= $2::date then total else (
        select sum(of_day) from unnest(day_totals[$2::date - month + 1:]) of_day
      ) end as watt_hours
    from metering.month_totals
    where register_id in (${registers}) and month >= date_trunc('month', $2::date)
    order by month limit $3::int
  ) item order by from_at`;

const statements = {
  THIRTY_MIN_INTERVAL: halfHours,
  DAY_INTERVAL: days,
  MONTH_INTERVAL: months,
};

/** The first page of a property's measurements; nothing for a frequency that is not asked for. */
export function measurementsOf(
  run: Run,
  propertyId: number,
  { first, startOn, utilityFilters: [filter] }: MeasurementArguments,
): Promise<Measurement[]> {
  if (!filter) throw new Error('The peers answer filters of electricity alone.');
  const { readingFrequencyType: frequency, readingDirection } = filter.electricityFilters;
  const direction = readingDirection === 'CONSUMPTION' ? 'IMPORT' : 'EXPORT';
  const values = [propertyId, startOn, first, direction];
  return run(`measurements_${frequency}`, statements[frequency], values);
}

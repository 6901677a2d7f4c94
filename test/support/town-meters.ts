import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { demoApiKey } from '../../src/demo/credentials.ts';
import { planTown } from '../../src/demo/plan.ts';
import { townSeed } from '../../src/demo/seed.ts';
import type { TestPlatform } from './platform.ts';

/** A meter of the town, and where its half-hours are asked for by REST. */
export interface TownMeter {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly identifier: string;
  readonly serialNumber: string;
  readonly meterType: string;
  readonly propertyId: number;
  readonly accountNumber: string;
  /** The register that its half-hours stand with; null without half-hours. */
  readonly registerId: number | null;
  readonly address: string;
}

/** Every meter at a place that an account answers for now, by the order in which they were written. */
export async function townMeters({ db }: Pick<TestPlatform, 'db'>): Promise<TownMeter[]> {
  const { rows } = (await db.query.execute(sql`
    select point.fuel, point.direction, point.identifier, meter.serial_number as "serialNumber",
      meter.meter_type as "meterType", point.property_id as "propertyId",
      account.number as "accountNumber", (
        select min(register.id) from metering.registers register
        where register.meter_id = meter.id and exists (
          select from metering.half_hour_days stored where stored.register_id = register.id)
      ) as "registerId"
    from metering.meters meter
    join metering.meter_points point on point.id = meter.meter_point_id
    join metering.occupancies occupancy on occupancy.property_id = point.property_id
      and occupancy.effective_to is null and occupancy.effective_from <= '2026-03-10'
    join accounts.accounts account on account.id = occupancy.account_id
    order by meter.id`)) as unknown as { rows: Omit<TownMeter, 'address'>[] };
  return rows.map((meter) => ({ ...meter, address: addressOf(meter) }));
}

function addressOf({ fuel, identifier, serialNumber }: Omit<TownMeter, 'address'>): string {
  const points = fuel === 'GAS' ? 'gas-meter-points' : 'electricity-meter-points';
  return `/v1/${points}/${identifier}/meters/${encodeURIComponent(serialNumber)}/consumption/`;
}

/** The API key of somebody who answers for each account of the town, by its number. */
export function keysByAccount(): ReadonlyMap<string, string> {
  const town = planTown(townSeed, Temporal.PlainDate.from('2026-03-10'));
  const ofHouseholds = town.households.map(({ account, people }) => ({ account, people }));
  const ofBusinesses = town.businesses.flatMap(({ sites, people }) =>
    sites.map(({ account }) => ({ account, people })),
  );
  return new Map(
    [...ofHouseholds, ...ofBusinesses].flatMap(({ account, people }) => {
      // Who has died signs in no more.
      const living = people.find(({ person }) => !person.isDeceased);
      return living ? [[account.number, demoApiKey(living.person.key)] as const] : [];
    }),
  );
}

/** A half-hour of a register, in watt-hours or litres. */
export interface StoredHalfHour {
  readonly startMs: number;
  readonly value: number;
}

/** The half-hours of a register that have arrived, in order. */
export async function storedHalfHours(
  { db }: Pick<TestPlatform, 'db'>,
  registerId: number,
): Promise<StoredHalfHour[]> {
  const { rows } = (await db.query.execute(sql`
    select (extract(epoch from day::timestamp at time zone 'UTC') * 1000
      + (place - 1) * 1800000)::float8 as "startMs", value
    from metering.half_hour_days, unnest(values) with ordinality as each(value, place)
    where register_id = ${registerId} and value is not null
    order by 1`)) as unknown as { rows: StoredHalfHour[] };
  return rows.map(({ startMs, value }) => ({ startMs: Number(startMs), value }));
}

/** Makes the totals of a register's months again what its half-hours add up to. */
export async function addUpMonths({ db }: Pick<TestPlatform, 'db'>, registerId: number) {
  await db.query.execute(sql`delete from metering.month_totals where register_id = ${registerId}`);
  await db.query.execute(sql`
    with of_day as (
      select (at at time zone 'Europe/London')::date as day, sum(value)::int as total,
        count(*)::smallint as half_hours
      from (
        select (day::timestamp + (place - 1) * interval '30 minutes') at time zone 'UTC' as at, value
        from metering.half_hour_days, unnest(values) with ordinality as each(value, place)
        where register_id = ${registerId} and value is not null) as half_hour
      group by 1)
    insert into metering.month_totals
      (register_id, month, total, half_hours, day_totals, day_half_hours)
    select ${registerId}::int, month, sum(total), sum(half_hours),
      array_agg(total order by day), array_agg(half_hours order by day)
    from (select distinct date_trunc('month', day)::date as month from of_day) as months
    cross join lateral (
      select each::date as day from generate_series(
        month, month + interval '1 month' - interval '1 day', interval '1 day') each) as days
    left join of_day using (day)
    group by month`);
}

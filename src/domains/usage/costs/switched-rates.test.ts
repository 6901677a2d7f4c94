import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';

interface Supply {
  readonly accountNumber: string;
  readonly propertyId: number;
  readonly meterId: number;
  readonly mpan: string;
  readonly meterType: string;
}

interface Interval {
  readonly startAt: string;
  readonly metaData: { readonly statistics: readonly { readonly label: string }[] };
}

/** The half-hours of a UTC day from 00:30 to 07:30: what smart meters count as night all year. */
const nightOfDay = sql.raw('h.values[2:15]');

describe('the rates that a meter switches between', () => {
  let platform: SharedPlatform;
  let supplies: Supply[];
  before(async () => {
    platform = await sharedPlatform();
    supplies = await rowsOf<Supply>(sql`
      select c.number as "accountNumber", p.property_id as "propertyId", m.id as "meterId",
        p.identifier as mpan, m.meter_type as "meterType"
      from agreements.agreements a
      join products.tariffs t on t.id = a.tariff_id and t.code like 'E-2R-%'
      join metering.meter_points p on p.id = a.meter_point_id
      join metering.meters m on m.meter_point_id = p.id and m.active_to is null
      join accounts.accounts c on c.id = a.account_id
      where a.valid_to is null and not a.is_revoked
      order by m.id`);
  });

  async function rowsOf<Row>(statement: ReturnType<typeof sql>): Promise<Row[]> {
    const { rows } = (await platform.read((query) => query.execute(statement))) as unknown as {
      rows: Row[];
    };
    return rows;
  }

  const smart = () => supplies.filter(({ meterType }) => meterType !== 'N');
  const switched = () => supplies.filter(({ meterType }) => meterType === 'N');

  /** Watt-hours of the night of a smart meter between two London days, by SQL alone. */
  async function nightWattHours({ meterId }: Supply, from: string, to: string): Promise<number> {
    const [sum] = await rowsOf<{ wh: number }>(sql`
      select sum(wh)::int as wh
      from metering.half_hour_days h
      join metering.registers g on g.id = h.register_id
      cross join lateral unnest(${nightOfDay}) as wh
      where g.meter_id = ${meterId} and h.day >= ${from} and h.day < ${to}`);
    return sum?.wh ?? 0;
  }

  it('are at the town both with smart meters and with a time switch', () => {
    assert.ok(smart().length >= 2);
    assert.equal(switched().length, 1);
  });

  it('are what the dials show, in the months in which clocks change as well', async () => {
    // A supplier’s help page on Economy 7: a smart meter’s night is 00:30 to 07:30 UTC all year.
    for (const supply of smart()) {
      const advances = await rowsOf<{ from: string; to: string; wh: number }>(sql`
        select * from (
          select lag(london.day) over before as from, london.day as to,
            (1000 * (r.accepted - lag(r.accepted) over before))::int as wh
          from metering.register_reads r
          join metering.meter_readings m on m.id = r.reading_id
          join metering.registers g on g.id = r.register_id and g.rate_type = 'NIGHT'
          cross join lateral (
            select (m.read_at at time zone 'Europe/London')::date::text as day) as london
          where g.meter_id = ${supply.meterId}
          window before as (order by m.read_at)) as advance
        where advance.from >= '2025-03-01' and wh > 0`);
      assert.ok(advances.some(({ from, to }) => from === '2025-03-01' && to === '2025-04-01'));
      assert.ok(advances.some(({ from, to }) => from === '2025-10-01' && to === '2025-11-01'));
      for (const { from, to, wh } of advances) {
        const counted = await nightWattHours(supply, from, to);
        assert.ok(Math.abs(counted - wh) <= 1, `from ${from} to ${to}: ${counted}, ${wh}`);
      }
    }
  });

  it('are what half-hours are labelled with and charged at', async () => {
    const [supply] = smart();
    assert.ok(supply);
    for (const date of ['2026-01-15', '2025-07-15', '2025-10-26', '2025-03-30']) {
      const { data, codes } = await platform.ask(
        `query($id: ID!, $from: DateTime!, $to: DateTime!) { property(id: $id) {
          measurements(first: 100, startAt: $from, endAt: $to, utilityFilters: [{ electricityFilters:
            { readingDirection: CONSUMPTION, readingFrequencyType: RAW_INTERVAL } }]) {
            edges { node { ... on IntervalMeasurementType { startAt metaData { statistics { label } } } } }
          } } }`,
        {
          as: 'organization',
          variables: {
            id: String(supply.propertyId),
            from: `${date}T00:00:00Z`,
            to: `${date}T23:30:00Z`,
          },
        },
      );
      assert.deepEqual(codes, []);
      const edges: { node: Interval }[] = data.property.measurements.edges;
      const nights = edges.flatMap(({ node: { startAt, metaData } }) =>
        metaData.statistics.some(({ label }) => label === 'NIGHT_RATE')
          ? [new Date(startAt).toISOString().slice(11, 16)]
          : [],
      );
      assert.equal(nights.length, 14, date);
      assert.deepEqual([nights[0], nights.at(-1)], ['00:30', '07:00'], date);
    }
  });

  it('are the prices that apply, by the hours of the meter that there is', async () => {
    // 29 March 2026 is the day on which clocks go forward.
    const nightsOf = async ({ accountNumber, mpan }: Supply) => {
      const { data, codes } = await platform.ask(
        `query($accountNumber: String!, $mpxn: String!) { applicableRates(
          accountNumber: $accountNumber, mpxn: $mpxn, startAt: "2026-03-28T12:00:00Z",
          endAt: "2026-03-30T12:00:00Z", first: 20) { edges { node { validFrom validTo value } } } }`,
        { as: 'organization', variables: { accountNumber, mpxn: mpan } },
      );
      assert.deepEqual(codes, []);
      const rates: { validFrom: string; validTo: string; value: string }[] =
        data.applicableRates.edges.map(({ node }: { node: object }) => node);
      const low = Math.min(...rates.map(({ value }) => Number(value)));
      return rates
        .filter(({ value }) => Number(value) === low)
        .map(({ validFrom, validTo }) => `${validFrom.slice(8, 16)} ${validTo.slice(8, 16)}`);
    };
    for (const supply of smart()) {
      assert.deepEqual(await nightsOf(supply), ['29T00:30 29T07:30', '30T00:30 30T07:30']);
    }
    const [dialled] = switched();
    assert.ok(dialled);
    // The time switches of the South West keep winter time, from 23:30 to 06:30: ours.
    assert.deepEqual(await nightsOf(dialled), ['28T23:30 29T06:30', '29T23:30 30T06:30']);
  });

  it('keep UTC all year on three rates as well', async () => {
    const [point] = await rowsOf<{ accountNumber: string; mpan: string }>(sql`
      select c.number as "accountNumber", p.identifier as mpan
      from agreements.agreements a
      join products.tariffs t on t.id = a.tariff_id and t.code like 'E-3R-%'
      join metering.meter_points p on p.id = a.meter_point_id
      join accounts.accounts c on c.id = a.account_id
      where a.valid_to is null and not a.is_revoked order by a.id limit 1`);
    // A Wednesday in summer: night, day from 07:30, and off-peak from 19:00 UTC (ours) to the night.
    const { data, codes } = await platform.ask(
      `query($accountNumber: String!, $mpan: String!) { applicableRates(
        accountNumber: $accountNumber, mpxn: $mpan, startAt: "2026-07-15T01:00:00Z",
        endAt: "2026-07-15T23:00:00Z", first: 9) { edges { node { validFrom } } } }`,
      { as: 'organization', variables: point ?? {} },
    );
    assert.deepEqual(codes, []);
    const starts: string[] = data.applicableRates.edges.map(
      ({ node }: { node: { validFrom: string } }) => node.validFrom.slice(11, 16),
    );
    assert.deepEqual(starts, ['00:30', '07:30', '19:00']);
  });
});

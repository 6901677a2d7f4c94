import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { startTestPlatform, type TestPlatform } from '../../test/support/platform.ts';
import { halfHoursOf } from '../domains/metering/half-hours/half-hours.demo.ts';
import { smartSeriesOf } from '../domains/metering/half-hours/half-hours.store.ts';
import { type Place, placesOf } from '../domains/metering/places/places.demo.ts';
import { startJobs } from '../jobs.ts';
import { dateOfDay, dayOfDate, textOfDay } from '../kernel/calendar.ts';
import { todayInLondon } from '../kernel/clock.ts';
import { worldJobs } from './daily-jobs.ts';
import { planTown } from './plan.ts';
import { townSeed } from './seed.ts';

type Flow = Parameters<typeof halfHoursOf>[0]['flow'];

/** What each number of a meter point stands for, in the town as it is planned on a day. */
function flowsOn(day: number): Map<string, { place: Place; flow: Flow }> {
  return new Map(
    placesOf(planTown(townSeed, dateOfDay(day))).flatMap((place) => {
      const { electricity, gas } = place.supply;
      return [
        [electricity.mpan, { place, flow: 'importWh' as Flow }] as const,
        [electricity.exportMpan ?? '', { place, flow: 'exportWh' as Flow }] as const,
        [gas?.mprn ?? '', { place, flow: 'gasLitres' as Flow }] as const,
      ];
    }),
  );
}

const dayOf = (text: string) => Date.parse(text) / 86_400_000;

describe('the demonstration world', () => {
  let platform: TestPlatform;
  let begunDay: number;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    begunDay = dayOfDate(todayInLondon(platform.clock));
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  /** As two servers on one database would. */
  const goOnUntil = async (now: string, jobs = worldJobs) => {
    platform.clock.set(now);
    const failures: unknown[] = [];
    const runners = [1, 2].map(() =>
      startJobs(platform.db, platform.clock, jobs, platform.instance.services, {
        catchingUp: () => {},
        caughtUp: () => {},
        failed: (_job, _dueAt, error) => failures.push(error),
        unreachable: (error) => failures.push(error),
      }),
    );
    await Promise.all(runners.map(({ caughtUp }) => caughtUp));
    await Promise.all(runners.map(({ stop }) => stop()));
    assert.deepEqual(failures, []);
  };

  /** Compares what is kept of some London days with what a world has that is begun on `today`. */
  const assertAsBegunOn = async (today: number, fromDay: number) => {
    const series = await smartSeriesOf(platform.db);
    const flows = flowsOn(today);
    const totals = await rowsOf<{ id: number; day: string; total: number; half_hours: number }>(sql`
      select register_id as id, day::text as day, total, half_hours from metering.day_totals
        where day >= ${dateOfDay(fromDay).toString()}::date`);
    const days = await rowsOf<{ id: number; day: string; values: (number | null)[] }>(sql`
      select register_id as id, day::text as day, values from metering.half_hour_days
        where day >= ${dateOfDay(fromDay).toString()}::date and version = 1`);
    const totalsById = Map.groupBy(totals, ({ id }) => id);
    const daysById = new Map(days.map((row) => [`${row.id} ${row.day}`, row.values]));
    let compared = 0;
    for (const { registerId, identifier } of series) {
      const found = flows.get(identifier);
      if (!found || found.place.occupiedTo) continue;
      // Who moves in on a day of the plan moves in on another where the plan is of another day.
      if (dayOfDate(found.place.occupiedFrom) > fromDay - 40) continue;
      const expected = halfHoursOf({ registerId, ...found }, fromDay, today);
      assert.deepEqual(
        totalsById.get(registerId)?.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
        expected.totals.map(({ day, total, halfHours }) => ({
          id: registerId,
          day: textOfDay(day),
          total,
          half_hours: halfHours,
        })),
      );
      for (const { day, values } of expected.days) {
        const kept = daysById.get(`${registerId} ${day}`);
        // Days at the ends hold half-hours of London days beside these.
        for (const [place, value] of values.entries()) {
          if (value !== null) assert.equal(kept?.[place], value, `${identifier} ${day} ${place}`);
        }
        compared += 1;
      }
    }
    assert.ok(compared > 100, String(compared));
  };

  it('goes on over the clocks going forward as one that is begun later', async () => {
    await goOnUntil('2026-03-31T08:00:00Z');
    await assertAsBegunOn(dayOf('2026-03-31'), begunDay - 20);
    const spring = await rowsOf<{ counts: number[] }>(sql`
      select array_agg(distinct half_hours::int) as counts from metering.day_totals
        where day = '2026-03-29'`);
    assert.deepEqual(spring, [{ counts: [46] }]);
    const gas = await rowsOf<{ last: string; days: number }>(sql`
      select max(day)::text as last, count(distinct day)::int as days
        from metering.calorific_values where day > '2026-03-09'`);
    assert.deepEqual(gas, [{ last: '2026-03-30', days: 21 }]);
  });

  it('has a price for every half-hour up to the end of the day, and a quarter ahead', async () => {
    // The clocks went forward on the 29th: the last UTC day ends an hour before London's.
    const prices = await rowsOf<{ tariffs: number; gaps: number; last: string }>(sql`
      select count(distinct tariff_id)::int as tariffs, max(day)::text as last,
        (count(*) filter (where array_position(prices, null) is not null
          and day < '2026-03-31'))::int as gaps
        from products.half_hourly_price_days d
        join products.tariffs t on t.id = d.tariff_id
        join products.products p on p.id = t.product_id and p.available_to is null
        where day between '2026-03-10' and '2026-04-01'`);
    assert.deepEqual(prices, [{ tariffs: 28, gaps: 0, last: '2026-03-31' }]);
    const daily = await rowsOf<{ days: number; last: string }>(sql`
      select count(distinct valid_from)::int as days,
        (max(valid_to) at time zone 'Europe/London')::text as last
        from products.tariff_rates r join products.tariffs t on t.id = r.tariff_id
        join products.products p on p.id = t.product_id and p.is_tracker
        where band = 'STANDARD' and valid_from >= '2026-03-10T00:00:00Z'`);
    assert.deepEqual(daily, [{ days: 22, last: '2026-04-01 00:00:00' }]);
  });

  it('has readings that follow from its half-hours', async () => {
    const advances = await rowsOf<{ id: number; day: string; advance: string; total: number }>(sql`
      select * from (
        select r.id, (rd.read_at at time zone 'Europe/London')::date::text as day,
            rr.accepted - lag(rr.accepted) over (partition by r.id order by rd.read_at) as advance,
            (select total from metering.day_totals t where t.register_id = r.id
              and t.day = (rd.read_at at time zone 'Europe/London')::date - 1) as total
          from metering.registers r
          join metering.meters m on m.id = r.meter_id and m.active_to is null
          join metering.register_reads rr on rr.register_id = r.id
          join metering.meter_readings rd on rd.id = rr.reading_id
          where rd.source = 'SMART' and rd.read_at >= '2026-03-10'
            and (select count(*) from metering.registers every where every.meter_id = m.id) = 1
      ) as daily where advance is not null`);
    assert.ok(advances.length > 1000);
    for (const { id, day, advance, total } of advances) {
      assert.equal(Math.round(Number(advance) * 1000), total, `${id} ${day}`);
    }
  });

  it('answers yesterday through the API, to its last half-hour', async () => {
    const { data, errors } = await platform.ask(
      `query($id: ID!) { property(id: $id) { measurements(last: 1, timezone: "Europe/London",
        utilityFilters: [{ electricityFilters: { readingFrequencyType: RAW_INTERVAL,
          readingDirection: CONSUMPTION } }]) { edges { node { ... on IntervalMeasurementType { endAt } } } } } }`,
      {
        as: platform.viewers[0]?.name ?? '',
        variables: { id: platform.viewers[0]?.samples.propertyId },
      },
    );
    assert.equal(errors, undefined);
    // Midnight in London, in summer time.
    assert.equal(data.property.measurements.edges[0].node.endAt, '2026-03-30T23:00:00+00:00');
  });

  it('goes on over the clocks going back, and leaves alone what has come otherwise', async () => {
    // As if it had gone on until then: the months in between add nothing but time to the test.
    const jobs = worldJobs.filter(({ name }) => name !== 'demo.readings');
    await platform.db.query.execute(
      sql`update platform.job_states set done_to = '2026-10-23T23:00:00Z'`,
    );
    const [smart] = await smartSeriesOf(platform.db);
    const known = [7, ...new Array<null>(47).fill(null)];
    await platform.db.query.execute(sql`
      insert into metering.half_hour_days (register_id, day, values, version, updated_at)
        values (${smart?.registerId}, '2026-10-26', ${`{${known.map((v) => v ?? 'NULL')}}`}::int[], 9, now())`);
    await goOnUntil('2026-10-27T00:30:00Z', jobs);
    const autumn = await rowsOf<{ day: string; counts: number[] }>(sql`
      select day::text, array_agg(distinct half_hours::int) as counts from metering.day_totals
        where day > '2026-10-01' group by day order by day`);
    assert.deepEqual(autumn, [
      { day: '2026-10-24', counts: [48] },
      { day: '2026-10-25', counts: [50] },
      { day: '2026-10-26', counts: [48] },
    ]);
    const kept = await rowsOf<{ first: number; version: number; total: number; sum: number }>(sql`
      select d.values[1] as first, d.version, t.total,
          (select sum(v)::int from unnest(d.values) v) as sum
        from metering.half_hour_days d
        join metering.day_totals t on t.register_id = d.register_id and t.day = d.day
        where d.register_id = ${smart?.registerId} and d.day = '2026-10-26'`);
    assert.equal(kept[0]?.first, 7);
    assert.equal(kept[0]?.version, 9);
    assert.equal(kept[0]?.total, kept[0]?.sum);
  });
});

it('half-hours of days add up to those of the whole span, wherever it is cut', () => {
  const places = placesOf(planTown(townSeed, dateOfDay(dayOf('2026-11-01'))));
  const place = places[0] as Place;
  const flow = fc.constantFrom<Flow>('importWh', 'exportWh', 'gasLitres');
  const first = fc.constantFrom(dayOf('2026-03-26'), dayOf('2026-07-01'), dayOf('2026-10-22'));
  fc.assert(
    fc.property(flow, first, fc.integer({ min: 1, max: 7 }), (of, from, length) => {
      const series = { registerId: 1, place, flow: of };
      const whole = halfHoursOf(series, from, from + 8);
      const parts = [
        halfHoursOf(series, from, from + length),
        halfHoursOf(series, from + length, from + 8),
      ];
      assert.deepEqual(
        parts.flatMap(({ totals }) => totals),
        whole.totals,
      );
      const merged = new Map<string, (number | null)[]>();
      for (const { day, values } of parts.flatMap(({ days }) => days)) {
        const known = merged.get(day);
        merged.set(day, known ? known.map((value, n) => value ?? values[n] ?? null) : [...values]);
      }
      assert.deepEqual(
        [...merged],
        whole.days.map(({ day, values }) => [day, values]),
      );
    }),
    { numRuns: 30 },
  );
});

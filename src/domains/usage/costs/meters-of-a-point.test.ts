import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { writeTotals } from '../../metering/half-hours/half-hour-arrivals.store.ts';

/** Where the half-hours of a meter go when another one comes. */
type Sharing =
  | 'HALF_TO_EACH'
  | 'NOTHING_TO_THE_OTHER'
  | 'EXCHANGE_AT_NOON'
  | 'EXCHANGE_AT_MIDNIGHT';

/** The first value of a half-hour's place from which the other meter counts, on the day of exchange. */
const noon = 25;
const exchangedOn = '2026-02-24';

/** What the second meter counts of a half-hour; null for nothing at all. */
const counted: Readonly<Record<Sharing, string>> = {
  HALF_TO_EACH: 'v / 2',
  NOTHING_TO_THE_OTHER: 'v * 0',
  EXCHANGE_AT_NOON: `case when day > '${exchangedOn}' or day = '${exchangedOn}' and n >= ${noon} then v end`,
  EXCHANGE_AT_MIDNIGHT: `case when day >= '${exchangedOn}' then v end`,
};
/** What is left to the first one. */
const left: Readonly<Record<Sharing, string>> = {
  HALF_TO_EACH: 'v - v / 2',
  NOTHING_TO_THE_OTHER: 'v',
  EXCHANGE_AT_NOON: `case when not (day > '${exchangedOn}' or day = '${exchangedOn}' and n >= ${noon}) then v end`,
  EXCHANGE_AT_MIDNIGHT: `case when day < '${exchangedOn}' then v end`,
};

// A standing charge is a daily amount for the supply (Ofgem's explanation of bills), so one for each
// agreement and day. That nothing depends on how many meters count the energy is ours.
describe('a meter point whose energy goes through two meters', () => {
  let platform: TestPlatform;
  let accountNumber: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  async function rowsOf<Row>(statement: ReturnType<typeof sql>): Promise<Row[]> {
    const { rows } = (await platform.db.query.execute(statement)) as unknown as { rows: Row[] };
    return rows;
  }

  interface Supply {
    readonly meterPointId: number;
    readonly meterId: number;
    readonly registerId: number;
    readonly propertyId: number;
    readonly agreementId: number;
  }

  async function supplyOf(fuel: 'ELECTRICITY' | 'GAS'): Promise<Supply> {
    const [supply] = await rowsOf<Supply>(sql`
      select p.id as "meterPointId", m.id as "meterId", g.id as "registerId",
        p.property_id as "propertyId", a.id as "agreementId"
      from accounts.accounts c
      join agreements.agreements a on a.account_id = c.id and not a.is_revoked
        and a.valid_from < '2026-02-20' and (a.valid_to is null or a.valid_to > '2026-03-10')
      join metering.meter_points p on p.id = a.meter_point_id and p.fuel = ${fuel}
      join metering.meters m on m.meter_point_id = p.id and m.active_to is null
      join metering.registers g on g.meter_id = m.id
      where c.number = ${accountNumber} and p.direction = 'IMPORT'`);
    assert.ok(supply);
    return supply;
  }

  /** Lets another meter count some of the half-hours of this year, and undoes it afterwards. */
  async function shared<Result>(
    { meterId, registerId }: Supply,
    sharing: Sharing,
    ask: (otherMeterId: number) => Promise<Result>,
  ): Promise<Result> {
    const changed = sql`(select register_id, day from metering.half_hour_days
      where register_id in (${registerId}, 900001) and day >= '2026-01-01')`;
    const { db } = platform;
    const kept = await rowsOf<{ day: string; values: string }>(sql`
      select day::text as day, values::text as values from metering.half_hour_days
      where register_id = ${registerId} and day >= '2026-01-01'`);
    await db.query.execute(sql`
      insert into metering.meters (id, meter_point_id, serial_number, active_from, meter_type, is_prepay,
        location, make_and_type, manufactured_year, created_at)
      overriding system value
      select 900001, meter_point_id, 'SECOND', active_from, meter_type, is_prepay, location,
        make_and_type, manufactured_year, created_at
      from metering.meters where id = ${meterId}`);
    await db.query.execute(sql`
      insert into metering.registers (id, meter_id, identifier, name, digits, decimal_places,
        multiplier, time_pattern_regime, rate_type, unit, annual_consumption_kwh)
      overriding system value
      select 900001, 900001, identifier, name, digits, decimal_places, multiplier,
        time_pattern_regime, rate_type, unit, annual_consumption_kwh
      from metering.registers where id = ${registerId}`);
    const part = (of: string) => sql`array(select ${sql.raw(of)}
      from unnest(h.values) with ordinality as half_hour(v, n) order by n)`;
    await db.query.execute(sql`
      insert into metering.half_hour_days (register_id, day, values, updated_at)
      select 900001, day, ${part(counted[sharing])}, updated_at
      from metering.half_hour_days h where register_id = ${registerId} and day >= '2026-01-01'`);
    await db.query.execute(sql`
      update metering.half_hour_days h set values = ${part(left[sharing])}
      where register_id = ${registerId} and day >= '2026-01-01'`);
    await db.transaction((tx) => writeTotals(tx, changed));
    try {
      return await ask(900001);
    } finally {
      for (const { day, values } of kept) {
        await db.query.execute(sql`update metering.half_hour_days set values = ${values}::int[]
          where register_id = ${registerId} and day = ${day}`);
      }
      for (const table of ['half_hour_days', 'month_totals']) {
        await db.query.execute(
          sql`delete from ${sql.raw(`metering.${table}`)} where register_id = 900001`,
        );
      }
      await db.query.execute(sql`delete from metering.registers where id = 900001`);
      await db.query.execute(sql`delete from metering.meters where id = 900001`);
      await db.transaction((tx) => writeTotals(tx, changed));
    }
  }

  const ask = async (document: string, variables: Record<string, unknown>) => {
    const { data, codes, text } = await platform.ask(document, { as: 'plain', variables });
    assert.deepEqual(codes, [], text);
    return data;
  };

  const costOf = (variables: Record<string, unknown>) =>
    ask(
      `query($accountNumber: String, $meterId: String, $fuelType: FuelType) {
        costOfUsage(accountNumber: $accountNumber, meterId: $meterId, fuelType: $fuelType,
          startAt: "2026-02-20T00:00:00Z", grouping: DAY) { details(grouping: DAY, first: 100) {
          cost usageKwh edges { node { startAt endAt cost usageKwh } } } } }`,
      { accountNumber, ...variables },
    );

  const itemsOf = (fuel: 'ELECTRICITY' | 'GAS', id: number, itemType: string, grouping: string) => {
    const [field, type] =
      fuel === 'GAS'
        ? ['gasAgreement', 'GasAgreementType']
        : ['electricityAgreement', 'ElectricityAgreementType'];
    return ask(
      `query($id: ID!, $itemType: LineItemTypeOptions!, $grouping: LineItemGroupingOptions!) {
        ${field}(id: $id) { ... on ${type} { lineItems(startAt: "2026-02-20T00:00:00Z",
          grouping: $grouping, itemType: $itemType, timezone: "Europe/London", first: 100) {
          edges { node { startAt endAt netAmount numberOfUnits } } } } } }`,
      { id: String(id), itemType, grouping },
    );
  };

  /** The sums of all statistics of the measurements of a property, by their kind. */
  const statisticsOf = async (
    propertyId: number,
    fuel: 'ELECTRICITY' | 'GAS',
    frequency = 'DAY_INTERVAL',
  ) => {
    const filter =
      fuel === 'GAS'
        ? `gasFilters: { readingFrequencyType: ${frequency} }`
        : `electricityFilters: { readingDirection: CONSUMPTION, readingFrequencyType: ${frequency} }`;
    const { property } = await ask(
      `query($id: ID!) { property(id: $id) { measurements(first: 200,
        startAt: "2026-01-30T00:00:00Z", endAt: "2026-03-05T00:00:00Z",
        utilityFilters: [{ ${filter} }]) { edges { node { metaData { statistics {
          type value costInclTax { estimatedAmount } } } } } } } }`,
      { id: String(propertyId) },
    );
    const sums: Record<string, number> = {};
    for (const { node } of property.measurements.edges) {
      for (const { type, value, costInclTax } of node.metaData.statistics) {
        sums[type] = (sums[type] ?? 0) + Math.round(Number(costInclTax.estimatedAmount) * 1e9);
        if (type === 'STANDING_CHARGE_COST') {
          sums.days = (sums.days ?? 0) + Math.round(Number(value) * 1e3);
        }
      }
    }
    return sums;
  };

  const everything = async (fuel: 'ELECTRICITY' | 'GAS', { agreementId, propertyId }: Supply) => ({
    cost: await costOf({ fuelType: fuel }),
    both: await costOf({ fuelType: 'DUAL_FUEL' }),
    standing: await itemsOf(fuel, agreementId, 'STANDING_CHARGE', 'DAY'),
    standingInAll: await itemsOf(fuel, agreementId, 'STANDING_CHARGE', 'NONE'),
    consumption: await itemsOf(fuel, agreementId, 'CONSUMPTION_CHARGE', 'DAY'),
    statistics: await statisticsOf(propertyId, fuel),
    insights: await ask(
      `query($accountNumber: String!) { weeklyUsageInsights(accountNumber: $accountNumber) {
        consumptionKwh carbonGrams hasFullReadings numberPeriods } }`,
      { accountNumber },
    ),
    comparison: await ask(
      `{ smartTariffComparison { consumptionReadingsStartAt consumptionReadingsEndAt
        currentCostWithTax costComparisons { tariff costWithTax } } }`,
      {},
    ),
    energyIq: await ask(
      `query($accountNumber: String!) { getEnergyIqData(accountNumber: $accountNumber) {
        currentBill enqScore } }`,
      { accountNumber },
    ),
  });

  for (const [fuel, sharings] of [
    ['ELECTRICITY', ['HALF_TO_EACH', 'EXCHANGE_AT_NOON', 'EXCHANGE_AT_MIDNIGHT']],
    // Litres are rounded to watt-hours for each meter, so they are shared by whole days alone.
    ['GAS', ['NOTHING_TO_THE_OTHER', 'EXCHANGE_AT_MIDNIGHT']],
  ] as const) {
    for (const sharing of sharings) {
      it(`costs what it costs through one: ${fuel}, ${sharing}`, async () => {
        const supply = await supplyOf(fuel);
        const alone = await everything(fuel, supply);
        const together = await shared(supply, sharing, () => everything(fuel, supply));
        assert.deepEqual(together, alone);
        assert.deepEqual(await everything(fuel, supply), alone);
      });
    }
  }

  it('bears one standing charge where dials are read, whatever the number of meters', async () => {
    const supply = await supplyOf('ELECTRICITY');
    const { db } = platform;
    const alone = await statisticsOf(supply.propertyId, 'ELECTRICITY', 'INTERVALIZED');
    assert.ok((alone.days ?? 0) > 0);
    const together = await shared(supply, 'NOTHING_TO_THE_OTHER', async () => {
      // The other meter is read when this one is, and never moves.
      await db.query.execute(sql`
        insert into metering.meter_readings (id, meter_id, read_at, event_type, source, quality, received_at)
        overriding system value
        select 900000 + id, 900001, read_at, event_type, source, quality, received_at
        from metering.meter_readings where meter_id = ${supply.meterId}`);
      await db.query.execute(sql`
        insert into metering.register_reads (reading_id, register_id, received, accepted)
        select id, 900001, 7, 7 from metering.meter_readings where meter_id = 900001`);
      try {
        return await statisticsOf(supply.propertyId, 'ELECTRICITY', 'INTERVALIZED');
      } finally {
        await db.query.execute(sql`delete from metering.register_reads where register_id = 900001`);
        await db.query.execute(sql`delete from metering.meter_readings where meter_id = 900001`);
      }
    });
    assert.deepEqual(together, alone);
  });

  it('costs in all what it costs meter by meter', async () => {
    const supply = await supplyOf('ELECTRICITY');
    const whole = await costOf({ fuelType: 'ELECTRICITY' });
    await shared(supply, 'HALF_TO_EACH', async (otherMeterId) => {
      const [first, second] = [
        await costOf({ meterId: String(supply.meterId) }),
        await costOf({ meterId: String(otherMeterId) }),
      ];
      const total = first.costOfUsage.details.cost + second.costOfUsage.details.cost;
      // Each is rounded to the penny once.
      assert.ok(Math.abs(total - whole.costOfUsage.details.cost) <= 1, String(total));
    });
  });

  it('is charged one day’s standing charge on each day, by SQL', async () => {
    const supply = await supplyOf('ELECTRICITY');
    const { electricityAgreement } = await shared(supply, 'HALF_TO_EACH', () =>
      itemsOf('ELECTRICITY', supply.agreementId, 'STANDING_CHARGE', 'DAY'),
    );
    const [rate] = await rowsOf<{ pence: number }>(sql`
      select r.pence_excl_vat::float8 as pence
      from agreements.agreements a
      join products.tariff_rates r on r.tariff_id = a.tariff_id and r.band = 'STANDING_CHARGE'
        and (r.payment_method is null or r.payment_method = a.payment_method)
      where a.id = ${supply.agreementId} and r.valid_from <= '2026-03-01'
        and (r.valid_to is null or r.valid_to > '2026-03-01')`);
    const { edges } = electricityAgreement.lineItems;
    assert.equal(edges.length, 18);
    for (const { node } of edges) {
      assert.equal(node.numberOfUnits, '1');
      assert.equal(Number(node.netAmount), rate?.pence);
    }
  });
});

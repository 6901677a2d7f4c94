import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const groupings = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as const;

interface Node {
  readonly startAt: string;
  readonly endAt: string;
  readonly cost: number;
  readonly usageKwh: string;
}

describe('the cost of usage', () => {
  let platform: TestPlatform;
  let accountNumber: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    accountNumber = platform.viewer('household').samples.accountNumber ?? '';
  });
  after(() => platform.close());

  const ask = async (
    variables: Record<string, unknown>,
    details = 'grouping: $grouping, first: 100, after: $after',
    as = 'household',
  ) => {
    const declared = ['accountNumber', 'fuelType', 'meterId', 'startAt', 'timezone'] as const;
    const types = { fuelType: 'FuelType', startAt: 'DateTime' } as Record<string, string>;
    const answer = await platform.ask(
      `query($grouping: ConsumptionGroupings!, $after: String, ${declared
        .map((name) => `$${name}: ${types[name] ?? 'String'}`)
        .join(', ')}) {
        costOfUsage(grouping: $grouping, ${declared.map((name) => `${name}: $${name}`).join(', ')}) {
          costEnabled direction
          details(${details}) { cost usageKwh totalCount edgeCount
            pageInfo { hasNextPage endCursor } edges { cursor node { startAt endAt cost usageKwh } } }
        } }`,
      { variables, as },
    );
    const costs = answer.data?.costOfUsage;
    const nodes: Node[] = costs?.details?.edges.map(({ node }: { node: Node }) => node) ?? [];
    return { ...answer, costs, nodes };
  };

  /** The sum of the statistics of a property's measurements, in thousand-millionths of a penny. */
  const statistics = async (filters: string, time: string, frequency: string) => {
    const { data, codes } = await platform.ask(
      `{ property(id: "1") { measurements(first: 1000, ${time}, utilityFilters: [{ ${filters.replace(
        'FREQUENCY',
        `readingFrequencyType: ${frequency}`,
      )} }]) { edges { node { value metaData { statistics { type value
        costExclTax { estimatedAmount } costInclTax { estimatedAmount } } } } } } } }`,
      { as: 'household' },
    );
    assert.deepEqual(codes, []);
    type Statistic = { type: string; costInclTax: { estimatedAmount: string } };
    type Edge = { node: { value: string; metaData: { statistics: Statistic[] } } };
    const edges: Edge[] = data.property.measurements.edges;
    const all = edges.flatMap(({ node }) => node.metaData.statistics);
    return {
      edges,
      types: [...new Set(all.map(({ type }) => type))].toSorted(),
      gross: all.reduce((sum, each) => sum + scaled(each.costInclTax.estimatedAmount), 0n),
    };
  };

  it('is the same however it is gathered, and the same as the statistics of measurements', async () => {
    // Across a switch of products in May, the changes of clocks and of quarterly prices.
    const cases = [
      [{ accountNumber }, 'electricityFilters: { readingDirection: CONSUMPTION, FREQUENCY }'],
      [{ accountNumber, fuelType: 'GAS' }, 'gasFilters: { FREQUENCY }'],
      [{ meterId: '2' }, 'electricityFilters: { readingDirection: GENERATION, FREQUENCY }'],
    ] as const;
    for (const [variables, filters] of cases) {
      const startAt = '2025-03-20T05:30:00Z';
      const costs = await Promise.all(
        groupings.map(async (grouping) => {
          const { costs } = await ask({ ...variables, grouping, startAt });
          return [costs.details.cost, costs.details.usageKwh];
        }),
      );
      assert.equal(new Set(costs.map(String)).size, 1, `${filters} ${costs}`);
      const [[cost = 0] = []] = costs;
      assert.ok(cost > 0);
      for (const frequency of ['DAY_INTERVAL', 'MONTH_INTERVAL']) {
        const { gross } = await statistics(filters, `startAt: "${startAt}"`, frequency);
        assert.equal((gross + 500_000_000n) / 1_000_000_000n, BigInt(cost), filters);
      }
    }
  });

  it('is what one statement in SQL says of a half-hourly tariff', async () => {
    const [from, to] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    const { rows } = (await platform.db.query.execute(sql`
      select sum(h.wh::bigint * p.price)::text as amount
      from metering.half_hour_days d
      join products.half_hourly_price_days q on q.day = d.day
      cross join lateral unnest(d.values) with ordinality as h(wh, place)
      join lateral unnest(q.prices) with ordinality as p(price, place) on p.place = h.place
      join agreements.agreements a on a.tariff_id = q.tariff_id
      join metering.registers r on r.id = d.register_id
      join metering.meters m on m.id = r.meter_id and m.meter_point_id = a.meter_point_id
      where m.id = 1 and d.day >= '2026-01-01' and d.day < '2026-02-01'`)) as {
      rows: { amount: string }[];
    };
    const energy = BigInt(rows[0]?.amount ?? 0) * 105n;
    const filters = 'electricityFilters: { readingDirection: CONSUMPTION, FREQUENCY }';
    const time = `startAt: "${from}", endAt: "${to}"`;
    const { edges } = await statistics(filters, time, 'MONTH_INTERVAL');
    const [standing, consumption] = edges[0]?.node.metaData.statistics ?? [];
    assert.equal(standing?.type, 'STANDING_CHARGE_COST');
    assert.equal(scaled(consumption?.costInclTax.estimatedAmount ?? ''), energy);
  });

  it('tells every half-hour of the days on which the clocks change', async () => {
    const filters = 'electricityFilters: { readingDirection: CONSUMPTION, FREQUENCY }';
    for (const [day, count] of [
      ['2025-03-30', 46],
      ['2025-10-26', 50],
    ] as const) {
      const time = `startOn: "${day}", endOn: "${day}"`;
      const halfHours = await statistics(filters, time, 'THIRTY_MIN_INTERVAL');
      const whole = await statistics(filters, time, 'DAY_INTERVAL');
      assert.equal(halfHours.edges.length, count);
      assert.equal(halfHours.gross, whole.gross);
      const [standing] = whole.edges[0]?.node.metaData.statistics ?? [];
      assert.equal((standing as unknown as { value: string }).value, '1');
    }
  });

  it('is worked out for dials too, and says that it is estimated; readings cost nothing', async () => {
    const document = (frequency: string) => `{ property(id: "18") { measurements(first: 3,
      utilityFilters: [{ electricityFilters: { readingFrequencyType: ${frequency} } }]) {
      edges { node { value metaData { statistics { type description costInclTax { estimatedAmount } } } } } } } }`;
    const dial = await platform.ask(document('INTERVALIZED'), { as: 'organization' });
    for (const { node } of dial.data.property.measurements.edges) {
      assert.equal(node.metaData.statistics.length, 2);
      for (const { description } of node.metaData.statistics)
        assert.match(description, /Estimated/);
    }
    const points = await platform.ask(document('POINT_IN_TIME'), { as: 'organization' });
    for (const { node } of points.data.property.measurements.edges) {
      assert.deepEqual(node.metaData.statistics, []);
    }
  });

  it('comes in pages that add up, and by another grouping where details asks for one', async () => {
    const first = await ask({ accountNumber, grouping: 'DAY', startAt: '2026-01-01T00:00:00Z' });
    const size = 'grouping: $grouping, first: 30, after: $after';
    const nodes: Node[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await ask(
        { accountNumber, grouping: 'DAY', startAt: '2026-01-01T00:00:00Z', after },
        size,
      );
      nodes.push(...page.nodes);
      ({ endCursor: after, hasNextPage: more } = page.costs.details.pageInfo);
      assert.equal(page.costs.details.cost, first.costs.details.cost);
    }
    assert.deepEqual(nodes, first.nodes);
    assert.equal(
      nodes.reduce((sum, { cost }) => sum + cost, 0),
      first.costs.details.cost,
    );
    const gas = await ask(
      { accountNumber, grouping: 'DAY', startAt: '2026-01-01T00:00:00Z' },
      'grouping: MONTH, fuelType: GAS, first: 100, after: $after',
    );
    assert.deepEqual(
      gas.nodes,
      (
        await ask({
          accountNumber,
          grouping: 'MONTH',
          fuelType: 'GAS',
          startAt: '2026-01-01T00:00:00Z',
        })
      ).nodes,
    );
    const strange = await ask(
      { accountNumber, grouping: 'MONTH', after: first.costs.details.edges[1].cursor },
      size,
    );
    assert.deepEqual(strange.codes, ['KT-CT-1605']);
  });

  it('refuses what is foreign, missing or senseless alike', async () => {
    const refusals = [
      ['plain', { accountNumber }, 'KT-GB-3810'],
      ['plain', { accountNumber: 'A-00000000' }, 'KT-GB-3810'],
      ['plain', {}, 'KT-GB-3810'],
      ['plain', { meterId: '1' }, 'KT-GB-3810'],
      ['plain', { meterId: '99999999' }, 'KT-GB-3810'],
      ['plain', { meterId: 'no number' }, 'KT-GB-3810'],
      ['household', { accountNumber, meterId: '60' }, 'KT-GB-3810'],
      ['household', { meterId: '1', fuelType: 'GAS' }, 'KT-GB-3810'],
      ['household', { meterId: '1', grouping: 'QUARTER_HOUR' }, 'KT-GB-4011'],
      ['household', { meterId: '1', startAt: '2077-01-01T00:00:00Z' }, 'KT-GB-4011'],
      ['household', { meterId: '1', timezone: 'Europe/Atlantis' }, 'KT-CT-1605'],
    ] as const;
    for (const [as, variables, code] of refusals) {
      const { codes, costs } = await ask({ grouping: 'DAY', ...variables }, undefined, as);
      assert.deepEqual([codes, costs], [[code], null], JSON.stringify(variables));
    }
    const unpaged = await ask({ accountNumber, grouping: 'DAY' }, 'grouping: DAY, after: $after');
    assert.deepEqual(unpaged.codes, ['KT-CT-1201']);
    const none = await platform.ask(
      `{ property(id: "1") { electricityMeterPoints { meters { consumption(first: 2,
        grouping: QUARTER_HOUR, startAt: "2026-01-01T00:00:00Z", timezone: "Europe/London") { totalCount } } } } }`,
      { as: 'household' },
    );
    assert.equal(none.data.property.electricityMeterPoints[0].meters[0].consumption.totalCount, 0);
  });

  it('of a prepayment meter is not charged to the account', async () => {
    const { prepayAccountNumber } = platform.viewer('organization').samples;
    const { costs, nodes } = await ask(
      { accountNumber: prepayAccountNumber, grouping: 'MONTH' },
      undefined,
      'organization',
    );
    assert.deepEqual([costs.costEnabled, costs.details.cost], [false, null]);
    assert.ok(nodes.length > 0 && nodes.every(({ cost }) => cost === null));
  });

  it('shows an organization no more than the customer allows', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select a.number from metering.reading_consents c
      join accounts.accounts a on a.id = c.account_id
      join metering.meter_points p on p.id = c.meter_point_id
      where c.granularity = 'MONTHLY' and c.valid_to is null and p.fuel = 'ELECTRICITY'
        and c.valid_from < '2025-01-01' and exists (
          select from metering.meters m join metering.registers r on r.meter_id = m.id
          join metering.half_hour_days d on d.register_id = r.id where m.meter_point_id = p.id)
      order by 1 limit 1`)) as { rows: { number: string }[] };
    const accountNumber = rows[0]?.number;
    assert.ok(accountNumber);
    const fine = await ask({ accountNumber, grouping: 'HALF_HOUR' }, undefined, 'organization');
    assert.deepEqual(fine.codes, ['KT-GB-4011']);
    const coarse = await ask({ accountNumber, grouping: 'MONTH' }, undefined, 'organization');
    assert.deepEqual(coarse.codes, []);
    assert.ok(coarse.nodes.length > 0);
  });

  it('is refused where prices are lost, and measurements then tell no cost', async () => {
    const number = platform.viewer('plain').samples.accountNumber;
    const { rows } = (await platform.db.query.execute(sql`
      delete from products.tariff_rates where tariff_id in (
        select a.tariff_id from agreements.agreements a
        join metering.meter_points p on p.id = a.meter_point_id
        where p.property_id = 2 and p.fuel = 'ELECTRICITY')
      returning tariff_id`)) as { rows: unknown[] };
    assert.ok(rows.length > 0);
    const { codes, costs } = await ask(
      { accountNumber: number, grouping: 'DAY' },
      undefined,
      'plain',
    );
    assert.deepEqual([codes, costs], [['KT-GB-6312'], null]);
    const measured = await platform.ask(
      `{ property(id: "2") { measurements(first: 2, utilityFilters: [{ electricityFilters:
        { readingFrequencyType: DAY_INTERVAL } }]) { edges { node { metaData { statistics { type } } } } } } }`,
      { as: 'plain' },
    );
    assert.deepEqual(
      measured.data.property.measurements.edges.map(
        (edge: { node: { metaData: { statistics: unknown } } }) => edge.node.metaData.statistics,
      ),
      [[], []],
    );
    assert.deepEqual(platform.faults, []);
  });
});

function scaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(9, '0'));
  return text.startsWith('-') ? -size : size;
}

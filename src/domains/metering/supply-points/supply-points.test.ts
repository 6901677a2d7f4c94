import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';
import { thousandthsOf } from '../meters/dial.rules.ts';
import { checkRead, type DialRead } from '../readings/readings.rules.ts';

describe('readings and supply points', () => {
  let platform: SharedPlatform;
  let household: Readonly<Record<string, string>>;
  before(async () => {
    platform = await sharedPlatform();
    household = platform.viewer('household').samples;
  });

  const samplesOf = (viewer: string) => platform.viewer(viewer).samples;

  const readings = (fuel: string) => `query($accountNumber: String!, $meterId: String!, $first: Int,
      $last: Int, $after: String, $before: String, $readFrom: DateTime, $readTo: DateTime,
      $eventTypes: [MeterReadingEventType]) {
    ${fuel}MeterReadings(accountNumber: $accountNumber, meterId: $meterId, first: $first,
      last: $last, after: $after, before: $before, readFrom: $readFrom, readTo: $readTo,
      eventTypes: $eventTypes) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { id readAt readingSource source registers { value isQuarantined } } } } }`;

  it('pages readings both ways, the latest first', async () => {
    const { accountNumber, meterId } = household;
    const ask = async (page: object) => {
      const { data } = await platform.ask(readings('electricity'), {
        as: 'household',
        variables: { accountNumber, meterId, ...page },
      });
      return data.electricityMeterReadings;
    };
    const whole = await ask({ first: 100 });
    const moments = whole.edges.map(({ node }: { node: { readAt: string } }) => node.readAt);
    assert.equal(moments.length, whole.totalCount);
    assert.deepEqual(moments, moments.toSorted().toReversed());
    const firstPage = await ask({ first: 4 });
    const second = await ask({ first: 100, after: firstPage.pageInfo.endCursor });
    assert.deepEqual([...firstPage.edges, ...second.edges], whole.edges);
    const lastPage = await ask({ last: 4 });
    const before = await ask({ last: 100, before: lastPage.pageInfo.startCursor });
    assert.deepEqual([...before.edges, ...lastPage.edges], whole.edges);
    const some = await ask({ first: 100, readFrom: moments[5], readTo: moments[1] });
    assert.deepEqual(some.edges, whole.edges.slice(2, 6));
    const exchanged = await ask({ first: 100, eventTypes: ['METER_EXCHANGE'] });
    assert.equal(exchanged.totalCount, 1);
  });

  it('answers null for a meter of another kind, of someone else, or of no one', async () => {
    const { accountNumber, gasMeterId } = household;
    for (const meterId of [gasMeterId, '9', '999999', 'x']) {
      const { data, codes } = await platform.ask(readings('electricity'), {
        as: 'household',
        variables: { accountNumber, meterId, first: 1 },
      });
      assert.deepEqual(codes, []);
      assert.equal(data.electricityMeterReadings, null, meterId);
    }
  });

  it('accepts in the town what passes the checks and sets the rest aside', async () => {
    const { rows } = (await platform.read((query) =>
      query.execute(`
      select x.register_id, r.digits, r.annual_consumption_kwh, m.read_at::text, x.received, x.accepted
      from metering.register_reads x
      join metering.meter_readings m on m.id = x.reading_id
      join metering.registers r on r.id = x.register_id
      order by x.register_id, m.read_at`),
    )) as unknown as {
      rows: {
        register_id: number;
        digits: number;
        annual_consumption_kwh: number;
        read_at: string;
        received: string;
        accepted: string | null;
      }[];
    };
    let aside = 0;
    for (const reads of Map.groupBy(rows, (row) => row.register_id).values()) {
      let last: DialRead | null = null;
      for (const row of reads) {
        const received = {
          atMs: Date.parse(row.read_at),
          thousandths: thousandthsOf(row.received),
        };
        const dial = {
          digits: row.digits,
          yearlyThousandths: row.annual_consumption_kwh * 1000,
        };
        const { problem } = checkRead(dial, last, received);
        assert.equal(problem !== null, row.accepted === null, JSON.stringify(row));
        if (row.accepted === null) aside += 1;
        else last = received;
      }
    }
    assert.ok(aside >= 3, `${aside} set aside`);
  });

  it('shows what was set aside as such', async () => {
    const { rows } = (await platform.read((query) =>
      query.execute(`
      select m.meter_id, p.fuel, a.number from metering.register_reads x
      join metering.meter_readings m on m.id = x.reading_id
      join metering.meters t on t.id = m.meter_id
      join metering.meter_points p on p.id = t.meter_point_id
      join metering.occupancies o on o.property_id = p.property_id
      join accounts.accounts a on a.id = o.account_id
      where x.accepted is null limit 1`),
    )) as unknown as {
      rows: { meter_id: number; fuel: string; number: string }[];
    };
    const [meter] = rows;
    assert.ok(meter);
    const fuel = meter.fuel.toLowerCase();
    const { data } = await platform.ask(readings(fuel), {
      as: 'organization',
      variables: { accountNumber: meter.number, meterId: String(meter.meter_id), first: 100 },
    });
    const flags = data[`${fuel}MeterReadings`].edges.flatMap(
      ({ node }: { node: { registers: { isQuarantined: boolean }[] } }) =>
        node.registers.map(({ isQuarantined }) => isQuarantined),
    );
    assert.ok(flags.includes(true) && flags.includes(false));
  });

  it('finds a supply point for who reaches it, in its own market', async () => {
    const document = `query($id: String!, $market: String!) {
      supplyPoint(externalIdentifier: $id, marketName: $market) { externalIdentifier marketName } }`;
    const ask = (as: string, id: string | undefined, market: string) =>
      platform.ask(document, { as, variables: { id, market } });
    const answer = await ask('household', household.mpan, 'GBR_ELECTRICITY');
    assert.equal(answer.data.supplyPoint.externalIdentifier, household.mpan);
    for (const [as, id, market, code] of [
      ['household', household.mpan, 'GBR_GAS', 'KT-CT-4719'],
      ['household', '1', 'GBR_GAS', 'KT-CT-4719'],
      ['plain', household.mprn, 'GBR_GAS', 'KT-CT-4719'],
      ['household', household.mpan, 'gbr_electricity', 'KT-CT-4723'],
    ] as const) {
      assert.deepEqual((await ask(as, id, market)).codes, [code]);
    }
  });

  it('lists supply points of accounts and portfolios within reach alone', async () => {
    const document = `query($accountNumber: String, $portfolioNumber: String) {
      supplyPoints(accountNumber: $accountNumber, portfolioNumber: $portfolioNumber, first: 100) {
        totalCount edges { node { externalIdentifier property { id } } } } }`;
    const { portfolioNumber } = platform.viewer('group').samples;
    const group = await platform.ask(document, { as: 'group', variables: { portfolioNumber } });
    const trusted = await platform.ask(document, {
      as: 'organization',
      variables: { portfolioNumber },
    });
    assert.ok(group.data.supplyPoints.totalCount > 1);
    assert.deepEqual(group.data, trusted.data);
    for (const [variables, code] of [
      [{ portfolioNumber }, 'KT-CT-1111'],
      [{ portfolioNumber: 'P-00000000' }, 'KT-CT-1111'],
      [{ accountNumber: platform.viewer('plain').samples.accountNumber }, 'KT-CT-1111'],
      [{}, 'KT-CT-8801'],
    ] as const) {
      const { codes } = await platform.ask(document, { as: 'household', variables });
      assert.deepEqual(codes, [code]);
    }
  });

  it('reads the same energy as measurements do, in any unit', async () => {
    const time = 'startAt: "2026-01-05T00:00:00Z", endAt: "2026-01-06T00:00:00Z"';
    const { data, errors } = await platform.ask(
      `{ supplyPoint(externalIdentifier: "${household.mprn}", marketName: "GBR_GAS") {
          property { measurements(first: 1, ${time},
            utilityFilters: { gasFilters: { readingFrequencyType: DAY_INTERVAL } }) {
            edges { node { value } } } }
          readings(${time}, readingType: INTERVAL, timeGranularity: DAY,
            units: [WATT_HOURS, KILOWATT_HOURS, MEGAWATT_HOURS, METERS_CUBED]) {
            importReadings(first: 9) { edges { node { value units intervalStart } } }
            exportReadings(first: 9) { totalCount } } } }`,
      { as: 'household' },
    );
    assert.equal(errors, undefined);
    const { property, readings } = data.supplyPoint;
    const kwh = property.measurements.edges[0].node.value;
    const byUnit = Object.fromEntries(
      readings.importReadings.edges.map(({ node }: { node: { units: string; value: string } }) => [
        node.units,
        node.value,
      ]),
    );
    assert.equal(byUnit.KILOWATT_HOURS, kwh);
    assert.equal(byUnit.WATT_HOURS, String(thousandthsOf(kwh)));
    assert.equal(Number(byUnit.MEGAWATT_HOURS), thousandthsOf(kwh) / 1e6);
    assert.ok(Number(byUnit.METERS_CUBED) * 10 < Number(kwh));
    assert.equal(readings.exportReadings.totalCount, 0);
  });

  it('tells of dials what has gone through, behind a transformer and in cubic feet as well', async () => {
    const time = 'startAt: "2025-12-31T12:00:00Z", endAt: "2026-02-01T00:00:00Z"';
    const { data, errors } = await platform.ask(
      `query($n: String!) { properties(accountNumber: $n) { electricityMeterPoints {
          profileClass measurementClass ssc mpan
          meters { registers { digits multiplier eac } } } } }`,
      { as: 'organization', variables: { n: samplesOf('organization').businessAccountNumber } },
    );
    assert.equal(errors, undefined);
    const [point] = data.properties[0].electricityMeterPoints;
    const { profileClass, measurementClass, ssc, mpan } = point;
    assert.deepEqual([profileClass, measurementClass, ssc], [0, 'E', '']);
    const [register] = point.meters[0].registers;
    assert.ok(register.multiplier > 1);
    const read = await platform.ask(
      `query($id: String!) { supplyPoint(externalIdentifier: $id, marketName: "GBR_ELECTRICITY") {
          dials: readings(${time.replace('2026-02-01T00', '2026-02-01T01')}, readingType: ACCUMULATION) {
            importReadings(first: 9) { edges { node { value } } } }
          months: readings(startAt: "2026-01-01T00:00:00Z", endAt: "2026-02-01T00:00:00Z",
            readingType: INTERVAL, timeGranularity: MONTH) {
            importReadings(first: 9) { edges { node { value } } } } } }`,
      { as: 'organization', variables: { id: mpan } },
    );
    const values = (name: string): number[] =>
      read.data.supplyPoint[name].importReadings.edges.map(
        ({ node }: { node: { value: string } }) => Number(node.value),
      );
    const [first = 0, second = 0] = values('dials');
    const [month = 0] = values('months');
    assert.ok(month > 100);
    // A dial of thousandths that each stand for so many watt-hours is that much coarser.
    assert.ok(
      Math.abs(second - first - month) <= register.multiplier / 1000,
      `${second - first} ${month}`,
    );
    assert.ok(Math.abs(Number(register.eac) / 12 / month - 1) < 0.4);
  });

  it('has old gas meters that count hundreds of cubic feet', async () => {
    const { traditionalPropertyId } = samplesOf('organization');
    const { data, errors } = await platform.ask(
      `query($id: ID!) { property(id: $id) {
          gasMeterPoints { formulaYearSmpAq
            meters { imperial readings(first: 100) { edges { node { registers { value isQuarantined } } } } } }
          measurements(first: 100, startAt: "2025-01-01T00:00:00Z", endAt: "2026-03-10T00:00:00Z",
            utilityFilters: { gasFilters: { readingFrequencyType: INTERVALIZED } }) {
            edges { node { ... on IntervalMeasurementType { value startAt endAt } } } } } }`,
      { as: 'organization', variables: { id: traditionalPropertyId } },
    );
    assert.equal(errors, undefined);
    const [point] = data.property.gasMeterPoints;
    const [meter] = point.meters;
    assert.equal(meter.imperial, true);
    const shown: number[] = meter.readings.edges
      .flatMap(
        ({ node }: { node: { registers: { value: string; isQuarantined: boolean }[] } }) =>
          node.registers,
      )
      .filter(({ isQuarantined }: { isQuarantined: boolean }) => !isQuarantined)
      .map(({ value }: { value: string }) => Number(value));
    const steps = (shown[0] ?? 0) - (shown.at(-1) ?? 0);
    const intervals: { value: string; startAt: string; endAt: string }[] =
      data.property.measurements.edges.map(({ node }: { node: object }) => node);
    const kwh = intervals.reduce((sum, { value }) => sum + Number(value), 0);
    const days =
      (Date.parse(intervals.at(-1)?.endAt ?? '') - Date.parse(intervals[0]?.startAt ?? '')) /
      86_400_000;
    // 2.83 cubic metres of about 11.2 kWh each.
    assert.ok(Math.abs(kwh / steps / (2.83 * 11.2) - 1) < 0.02, `${kwh} ${steps}`);
    assert.ok(Math.abs((kwh * 365) / days / point.formulaYearSmpAq - 1) < 0.3, `${days}`);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, eq, inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { accounts } from '../../accounts/tables.ts';
import { meterPoints, meters, occupancies, smartDevices } from '../tables.ts';
import { readingConsents } from './data-preferences.tables.ts';

interface Point {
  readonly accountId: number;
  readonly accountNumber: string;
  readonly propertyId: number;
  readonly meterPointId: number;
  readonly mpan: string;
}

interface Value {
  readonly intervalStart: string;
  readonly intervalEnd: string;
  readonly value: string;
}

/**
 * The same story for two clients: monthly, then daily, half-hourly from an afternoon on, and
 * monthly again. The clock stands at noon of 2026-03-10.
 */
const story = [
  ['MONTHLY', '2020-01-01T00:00:00Z'],
  ['DAILY', '2025-12-01T00:00:00Z'],
  ['HALF_HOURLY', '2026-02-15T14:00:00Z'],
  ['MONTHLY', '2026-03-08T00:00:00Z'],
] as const;

describe('consent that changes', () => {
  let platform: TestPlatform;
  let ofFew: Point;
  let ofPartner: Point;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    ofFew = await pointOf([platform.viewer('plain').samples.accountNumber ?? '']);
    const numbers = platform.viewer('partner').accountNumbers;
    ofPartner = await pointOf(numbers.filter((number) => number !== ofFew.accountNumber));
    for (const point of [ofFew, ofPartner]) await tell(point);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** An import that a smart meter measures, of one of these accounts. */
  async function pointOf(accountNumbers: readonly string[]): Promise<Point> {
    const [meter] = await platform.db.query
      .select({
        accountId: accounts.id,
        accountNumber: accounts.number,
        propertyId: meterPoints.propertyId,
        meterPointId: meterPoints.id,
        mpan: meterPoints.identifier,
      })
      .from(accounts)
      .innerJoin(occupancies, eq(occupancies.accountId, accounts.id))
      .innerJoin(meterPoints, eq(meterPoints.propertyId, occupancies.propertyId))
      .innerJoin(meters, eq(meters.meterPointId, meterPoints.id))
      .innerJoin(smartDevices, eq(smartDevices.importMeterId, meters.id))
      .where(
        and(inArray(accounts.number, [...accountNumbers]), eq(smartDevices.status, 'COMMISSIONED')),
      )
      .orderBy(meterPoints.id)
      .limit(1);
    return meter ?? assert.fail('no smart meter');
  }

  async function tell({ accountId, meterPointId }: Point): Promise<void> {
    const { query } = platform.db;
    await query.delete(readingConsents).where(eq(readingConsents.meterPointId, meterPointId));
    await query.insert(readingConsents).values(
      story.map(([granularity, from], place) => {
        const to = story[place + 1]?.[1];
        return {
          accountId,
          meterPointId,
          granularity,
          validFrom: Temporal.Instant.from(from),
          validTo: to ? Temporal.Instant.from(to) : null,
        };
      }),
    );
  }

  const readings = `query($mpan: String!, $startAt: DateTime!, $endAt: DateTime!,
      $granularity: TimeGranularities, $timezone: String, $after: String) {
    supplyPoint(externalIdentifier: $mpan, marketName: "GBR_ELECTRICITY") {
      readings(startAt: $startAt, endAt: $endAt, readingType: INTERVAL,
        timeGranularity: $granularity, timezone: $timezone, units: [WATT_HOURS]) {
        importReadings(first: 100, after: $after) {
          totalCount pageInfo { hasNextPage endCursor }
          edges { node { intervalStart intervalEnd value } } } } } }`;

  async function valuesOf(as: string, mpan: string, more: object): Promise<Value[]> {
    const values: Value[] = [];
    let after: string | null = null;
    for (;;) {
      const variables = {
        mpan,
        startAt: '2025-09-10T07:00:00Z',
        endAt: '2026-03-10T12:00:00Z',
        ...more,
        after,
      };
      const { data, text } = await platform.ask(readings, { as, variables });
      const page = data?.supplyPoint?.readings?.importReadings;
      assert.ok(page, text);
      values.push(...page.edges.map(({ node }: { node: Value }) => node));
      after = page.pageInfo.endCursor;
      if (page.pageInfo.hasNextPage) continue;
      assert.equal(values.length, page.totalCount);
      return values;
    }
  }

  const starts = (values: readonly Value[]) =>
    values.map(({ intervalStart }) => intervalStart.slice(0, 16));
  const sumOf = (values: readonly Value[]) =>
    values.reduce((sum, { value }) => sum + Number(value), 0);

  for (const as of ['few', 'partner', 'organization']) {
    const point = () => (as === 'partner' ? ofPartner : ofFew);

    it(`shows ${as} half-hours for the time of half-hourly consent alone`, async () => {
      const { mpan } = point();
      const values = await valuesOf(as, mpan, { granularity: 'THIRTY_MIN' });
      assert.equal(values[0]?.intervalStart, '2026-02-15T14:00:00+00:00');
      assert.equal(values.at(-1)?.intervalEnd, '2026-03-08T00:00:00+00:00');
      assert.equal(values.length, 20 + 20 * 48);
      const hours = await valuesOf(as, mpan, { granularity: 'HOUR' });
      assert.equal(sumOf(hours), sumOf(values));
    });

    it(`shows ${as} whole days from daily consent on, until it is monthly`, async () => {
      const { mpan } = point();
      const values = await valuesOf(as, mpan, { granularity: 'DAY' });
      // To 14 February, the afternoon of the 15th, and 20 days more.
      assert.equal(values.length, 31 + 31 + 14 + 1 + 20);
      assert.equal(values[0]?.intervalStart, '2025-12-01T00:00:00+00:00');
      assert.equal(values.at(-1)?.intervalEnd, '2026-03-08T00:00:00+00:00');
      // What is asked for begins and ends within days, of which half-hours alone are divided.
      const requested = { startAt: '2026-02-13T10:00:00Z', endAt: '2026-02-17T10:00:00Z' };
      assert.deepEqual(starts(await valuesOf(as, mpan, { granularity: 'DAY', ...requested })), [
        '2026-02-14T00:00',
        '2026-02-15T14:00',
        '2026-02-16T00:00',
        '2026-02-17T00:00',
      ]);
      const oneDay = { startAt: '2026-01-05T00:30:00Z', endAt: '2026-01-06T00:00:00Z' };
      assert.deepEqual(await valuesOf(as, mpan, { granularity: 'DAY', ...oneDay }), []);
      assert.deepEqual(await valuesOf(as, mpan, { granularity: 'WEEK', ...oneDay }), []);
    });

    it(`shows ${as} London days where days of another time zone are asked for`, async () => {
      const requested = { startAt: '2026-02-13T00:00:00Z', endAt: '2026-02-18T00:00:00Z' };
      const more = { granularity: 'DAY', timezone: 'America/New_York', ...requested };
      assert.deepEqual(starts(await valuesOf(as, point().mpan, more)), [
        '2026-02-13T00:00',
        '2026-02-14T00:00',
        '2026-02-15T14:00',
        '2026-02-16T05:00',
        '2026-02-17T05:00',
      ]);
    });

    it(`shows ${as} whole months that are over where consent is monthly`, async () => {
      const values = await valuesOf(as, point().mpan, { granularity: 'MONTH' });
      assert.deepEqual(starts(values), [
        '2025-09-30T23:00',
        '2025-11-01T00:00',
        '2025-12-01T00:00',
        '2026-01-01T00:00',
        '2026-02-01T00:00',
        '2026-02-15T14:00',
        '2026-03-01T00:00',
      ]);
      assert.equal(values.at(-1)?.intervalEnd, '2026-03-08T00:00:00+00:00');
    });
  }

  it('takes nothing from the customer', async () => {
    const requested = { startAt: '2026-03-07T12:00:00Z', endAt: '2026-03-09T12:00:00Z' };
    const values = await valuesOf('plain', ofFew.mpan, { granularity: 'THIRTY_MIN', ...requested });
    assert.equal(values.length, 96);
    const days = await valuesOf('plain', ofFew.mpan, { granularity: 'DAY', ...requested });
    assert.deepEqual(starts(days), ['2026-03-07T12:00', '2026-03-08T00:00', '2026-03-09T00:00']);
    assert.equal(sumOf(days), sumOf(values));
  });

  const measurements = `query($id: ID!, $mpan: String!, $frequency: ReadingFrequencyType!) {
    property(id: $id) { measurements(first: 1000, startAt: "2025-09-10T07:00:00Z", utilityFilters: [
        { electricityFilters: { marketSupplyPointId: $mpan, readingFrequencyType: $frequency } }]) {
      totalCount edges { node { value readAt
        ... on IntervalMeasurementType { startAt endAt } } } } } }`;

  it('counts for every frequency of measurements', async () => {
    const { propertyId, mpan } = ofFew;
    const countsOf = async (as: string, frequency: string) => {
      const variables = { id: String(propertyId), mpan, frequency };
      const { data, text } = await platform.ask(measurements, { as, variables });
      assert.ok(data.property, text);
      return data.property.measurements.totalCount;
    };
    const counts: Record<string, number> = {};
    for (const frequency of ['RAW_INTERVAL', 'THIRTY_MIN_INTERVAL', 'HOUR_INTERVAL']) {
      counts[frequency] = await countsOf('few', frequency);
    }
    assert.deepEqual(counts, {
      RAW_INTERVAL: 980,
      THIRTY_MIN_INTERVAL: 980,
      HOUR_INTERVAL: 490,
    });
    assert.equal(await countsOf('few', 'DAY_INTERVAL'), 97);
    assert.equal(await countsOf('few', 'MONTH_INTERVAL'), 7);
    // What the meter showed at the start of each day of daily or finer consent.
    assert.equal(await countsOf('few', 'DAILY'), 97 - 1);
    assert.ok((await countsOf('plain', 'DAILY')) > 180);
    // The reading of 10 March was sent after that of the 1st.
    for (const frequency of ['POINT_IN_TIME', 'INTERVALIZED']) {
      const [few, plain] = [await countsOf('few', frequency), await countsOf('plain', frequency)];
      assert.ok(few > 4);
      assert.equal(plain - few, 1, frequency);
    }
  });

  it('counts for what a meter used and for its readings', async () => {
    const { propertyId, accountNumber, mpan } = ofFew;
    const document = `query($id: ID!) { property(id: $id) { electricityMeterPoints { mpan meters {
      id hasAndAllowsHhReadings
      consumption(grouping: HALF_HOUR, startAt: "2026-02-14T00:00:00Z",
        timezone: "Europe/London", first: 1) { totalCount edges { node { startAt } } }
      readings(first: 100) { totalCount edges { node { readAt } } } } } } }`;
    const meterOf = async (as: string) => {
      const { data, text } = await platform.ask(document, {
        as,
        variables: { id: String(propertyId) },
      });
      assert.ok(data.property, text);
      const meterPoint = data.property.electricityMeterPoints.find(
        (each: { mpan: string }) => each.mpan === mpan,
      );
      return meterPoint.meters[0];
    };
    const [few, plain] = [await meterOf('few'), await meterOf('plain')];
    assert.equal(few.hasAndAllowsHhReadings, false);
    assert.equal(few.consumption.totalCount, 980);
    assert.equal(few.consumption.edges[0].node.startAt, '2026-02-15T14:00:00+00:00');
    assert.equal(plain.consumption.totalCount, 24 * 48);
    assert.equal(plain.readings.totalCount, few.readings.totalCount + 1);
    assert.equal(few.readings.edges[0].node.readAt, '2026-03-01T00:00:00+00:00');
    const ofAccount = async (as: string) => {
      const { data, text } = await platform.ask(
        `query($accountNumber: String!, $meterId: String!) {
          electricityMeterReadings(accountNumber: $accountNumber, meterId: $meterId, first: 100) {
            edges { node { readAt } } } }`,
        { as, variables: { accountNumber, meterId: few.id } },
      );
      assert.ok(data.electricityMeterReadings, text);
      return data.electricityMeterReadings.edges;
    };
    assert.deepEqual(await ofAccount('few'), few.readings.edges);
    assert.deepEqual(await ofAccount('plain'), plain.readings.edges);
  });

  it('counts for telemetry, all of which is finer than a day', async () => {
    const { deviceId } = platform.viewer('plain').samples;
    const document = `query($deviceId: String!, $start: DateTime, $end: DateTime, $grouping: TelemetryGrouping) {
      smartMeterTelemetry(deviceId: $deviceId, start: $start, end: $end, grouping: $grouping) { readAt demand } }`;
    const read = async (as: string, more: object = {}) => {
      const variables = { deviceId, ...more };
      const { data, text } = await platform.ask(document, { as, variables });
      assert.ok(data.smartMeterTelemetry, text);
      return data.smartMeterTelemetry.map(({ readAt }: { readAt: string }) => readAt.slice(0, 13));
    };
    const range = {
      start: '2026-03-07T22:00:00Z',
      end: '2026-03-08T02:00:00Z',
      grouping: 'HOURLY',
    };
    for (const as of ['few', 'organization']) {
      assert.deepEqual(await read(as), []);
      assert.deepEqual(await read(as, range), ['2026-03-07T22', '2026-03-07T23']);
    }
    assert.equal((await read('plain')).length, 1);
    assert.equal((await read('plain', range)).length, 4);
  });
});

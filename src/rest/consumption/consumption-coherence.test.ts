import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { keysByAccount, type TownMeter, townMeters } from '../../../test/support/town-meters.ts';
import { type Period, startOfPeriod } from '../../kernel/london.ts';

/** A row, as both APIs tell it: when its period begins, and how much in thousandths. */
type Told = readonly [startMs: number, thousandths: number];

interface Reading {
  readonly startAt: string;
  readonly value: string;
}

const groups = [
  ['hour', 'HOUR'],
  ['day', 'DAY'],
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['quarter', 'QUARTER'],
] as const;

/** GraphQL cuts what a period cuts; REST tells the whole group. */
function toldBy(readings: readonly Reading[], period: Period): Told[] {
  return readings.map(({ startAt, value }) => [
    startOfPeriod(Temporal.Instant.from(startAt), period).epochMilliseconds,
    Math.round(Number(value) * 1000),
  ]);
}

describe('consumption by REST and by GraphQL', () => {
  let platform: TestPlatform;
  let meters: readonly TownMeter[];
  const keys = keysByAccount();
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    meters = await townMeters(platform);
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  async function restRows(meter: TownMeter, query: string, key: string): Promise<Told[]> {
    const address = `${meter.address}?order_by=period&page_size=25000&${query}`;
    const { status, body } = await platform.rest(address, { key });
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.next, null);
    return body.results.map(
      (row: { consumption: number; interval_start: string }): Told => [
        Date.parse(row.interval_start),
        Math.round(row.consumption * 1000),
      ],
    );
  }

  async function tokenOf(key: string): Promise<string> {
    const { data } = await platform.ask(
      'mutation($key: String!) { obtainKrakenToken(input: { APIKey: $key }) { token } }',
      { variables: { key } },
    );
    return data.obtainKrakenToken.token;
  }

  /** Around both changes of the clock, and from a noon in one year to a morning of the next. */
  const hours = [
    ['2025-03-28T12:00:00Z', '2025-04-01T00:00:00Z'],
    ['2025-10-24T00:30:00Z', '2025-10-28T00:00:00Z'],
  ] as const;
  const cut = ['2025-02-12T12:30:00Z', '2026-02-20T07:30:00Z'] as const;
  const times = (group: string) => (group === 'hour' ? hours : [cut]);

  function documentOf(fuel: TownMeter['fuel']): string {
    const kind = fuel === 'GAS' ? 'gasFilters' : 'electricityFilters';
    const fields = groups.flatMap(([group, period]) =>
      times(group).map(
        ([from, to], place) => `${group}${place}: measurements(first: 1000, startAt: "${from}",
          endAt: "${to}", utilityFilters: [{ ${kind}: { deviceId: $serial,
          marketSupplyPointId: $identifier, readingFrequencyType: ${period}_INTERVAL } }]) {
          edges { node { value ... on IntervalMeasurementType { startAt } } } }`,
      ),
    );
    return `query($id: ID!, $serial: String!, $identifier: String!) {
      property(id: $id) { ${fields.join(' ')} } }`;
  }

  /** The measurements of a meter by GraphQL, of each group and time. */
  async function measured(meter: TownMeter, token: string): Promise<Record<string, Reading[]>> {
    const { propertyId, serialNumber, identifier } = meter;
    const variables = { id: String(propertyId), serial: serialNumber, identifier };
    const { data, text } = await platform.ask(documentOf(meter.fuel), { token, variables });
    assert.ok(data?.property, text);
    return Object.fromEntries(
      Object.entries(data.property).map(([name, page]) => [
        name,
        (page as { edges: { node: Reading }[] }).edges.map(({ node }) => node),
      ]),
    );
  }

  it('is the same energy at every meter of the town, by hour, day, week, month and quarter', async () => {
    const tokens = new Map<string, Promise<string>>();
    const compared = { meters: 0, kilowattHours: 0 };
    const compare = async (meter: TownMeter): Promise<void> => {
      const key = keys.get(meter.accountNumber);
      if (key === undefined || meter.registerId === null) return;
      const token = tokens.get(key) ?? tokenOf(key);
      tokens.set(key, token);
      const byGraphQL = await measured(meter, await token);
      for (const [group, period] of groups) {
        for (const [place, [from, to]] of times(group).entries()) {
          const query = `period_from=${from}&period_to=${to}&group_by=${group}`;
          const rows = await restRows(meter, query, key);
          const expected = toldBy(byGraphQL[`${group}${place}`] ?? [], period);
          // SMETS2 meters tell volumes by REST and energy by GraphQL: 9 to 14 kWh a cubic metre.
          if (meter.fuel === 'ELECTRICITY' || meter.meterType === 'S1') {
            assert.deepEqual(rows, expected, `${meter.address} ${query}`);
          } else {
            assert.deepEqual(
              rows.map(([startMs]) => startMs),
              expected.map(([startMs]) => startMs),
            );
            const sums = [rows, expected].map((each) =>
              each.reduce((sum, [, thousandths]) => sum + thousandths, 0),
            );
            const [volume = 0, energy = 0] = sums;
            assert.ok(energy >= volume * 9 && energy <= volume * 14, `${meter.address} ${sums}`);
          }
          compared.kilowattHours += expected.reduce((sum, [, each]) => sum + each, 0) / 1000;
        }
      }
      compared.meters += 1;
    };
    const queue = [...meters];
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await compare(next);
      }),
    );
    assert.ok(compared.meters > 100, String(compared.meters));
    assert.ok(compared.kilowattHours > 100_000);
  });

  it('is the same volume of gas from SMETS2 meters', async () => {
    const meter = meters.find(
      ({ serialNumber }) =>
        serialNumber === platform.viewer('household').samples.gasMeterSerialNumber,
    );
    assert.ok(meter?.meterType === 'S2');
    for (const [granularity, group, period] of [
      ['DAY', 'day', 'DAY'],
      ['MONTH', 'month', 'MONTH'],
    ] as const) {
      const { data, text } = await platform.ask(
        `query($mprn: String!, $startAt: DateTime!, $endAt: DateTime!) {
          supplyPoint(externalIdentifier: $mprn, marketName: "GBR_GAS") {
            readings(startAt: $startAt, endAt: $endAt, readingType: INTERVAL,
              timeGranularity: ${granularity}, units: [METERS_CUBED]) {
              importReadings(first: 100) { edges { node { startAt: intervalStart value } } } } } }`,
        {
          as: 'household',
          variables: {
            mprn: meter.identifier,
            startAt: '2025-12-01T00:00:00Z',
            endAt: '2026-03-01T00:00:00Z',
          },
        },
      );
      const edges = data?.supplyPoint?.readings?.importReadings?.edges ?? assert.fail(text);
      const expected = toldBy(
        edges.map(({ node }: { node: Reading }) => node),
        period,
      );
      const key = platform.viewer('household').apiKey ?? '';
      const query = `period_from=2025-12-01&period_to=2026-03-01&group_by=${group}`;
      assert.deepEqual(await restRows(meter, query, key), expected);
      assert.ok(expected.length > 2);
    }
  });

  it('shows an organization no more than the customer allows, as it changes', async () => {
    const account = platform.viewer('few').accountNumbers;
    const meter = meters.find(
      ({ accountNumber, fuel, registerId }) =>
        account.includes(accountNumber) && fuel === 'ELECTRICITY' && registerId !== null,
    );
    assert.ok(meter);
    const { query } = platform.db;
    const ofPoint = sql`(select id from metering.meter_points where identifier = ${meter.identifier})`;
    await query.execute(
      sql`delete from metering.reading_consents where meter_point_id = ${ofPoint}`,
    );
    const story = [
      ['MONTHLY', '2020-01-01T00:00:00Z', '2025-12-01T00:00:00Z'],
      ['DAILY', '2025-12-01T00:00:00Z', '2026-02-15T14:00:00Z'],
      ['HALF_HOURLY', '2026-02-15T14:00:00Z', '2026-03-08T00:00:00Z'],
      ['MONTHLY', '2026-03-08T00:00:00Z', null],
    ] as const;
    for (const [granularity, from, to] of story) {
      await query.execute(sql`insert into metering.reading_consents
        (account_id, meter_point_id, granularity, valid_from, valid_to)
        select id, ${ofPoint}, ${granularity}, ${from}::timestamptz, ${to}::timestamptz
        from accounts.accounts where number = ${meter.accountNumber}`);
    }
    const key = platform.viewer('few').organizationSecretKey ?? '';
    const period = 'period_from=2025-11-03T07:00Z&period_to=2026-03-10T12:00Z';
    const starts = async (more: string) =>
      (await restRows(meter, `${period}${more}`, key)).map(([startMs]) =>
        new Date(startMs).toISOString().slice(0, 16),
      );
    const halfHours = await starts('');
    assert.equal(halfHours.length, 20 * 48 + 20);
    assert.equal(halfHours[0], '2026-02-15T14:00');
    assert.equal(halfHours.at(-1), '2026-03-07T23:30');
    const hourly = await starts('&group_by=hour');
    assert.deepEqual([hourly.length, hourly[0]], [20 * 24 + 10, '2026-02-15T14:00']);
    const days = await starts('&group_by=day');
    assert.deepEqual([days[0], days.at(-1)], ['2025-12-01T00:00', '2026-03-07T00:00']);
    assert.equal(days.length, 31 + 31 + 28 + 7);
    // Of November, told by whole months, a part is asked for; of March the half-hours may be seen.
    const months = await starts('&group_by=month');
    assert.deepEqual(months, [
      '2025-12-01T00:00',
      '2026-01-01T00:00',
      '2026-02-01T00:00',
      '2026-03-01T00:00',
    ]);
    const owner = keys.get(meter.accountNumber) ?? assert.fail();
    const own = await restRows(meter, `${period}&group_by=month`, owner);
    assert.equal(own.length, 5);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { takeStatements } from '../../../test/support/database.ts';
import { basic, startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import {
  keysByAccount,
  storedHalfHours,
  type TownMeter,
  townMeters,
} from '../../../test/support/town-meters.ts';

interface Row {
  readonly consumption: number;
  readonly interval_start: string;
  readonly interval_end: string;
}

const startOf = ({ interval_start }: Row) => Date.parse(interval_start);
const sumOf = (rows: readonly Row[]) =>
  rows.reduce((sum, { consumption }) => sum + Math.round(consumption * 1000), 0);

describe('consumption by REST', () => {
  let platform: TestPlatform;
  let meters: readonly TownMeter[];
  let electricity: TownMeter;
  let gas: TownMeter;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    meters = await townMeters(platform);
    electricity = meterOf('meterSerialNumber');
    gas = meterOf('gasMeterSerialNumber');
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  function meterOf(sample: string): TownMeter {
    const serialNumber = platform.viewer('household').samples[sample];
    return find((meter) => meter.serialNumber === serialNumber);
  }

  const find = (isWanted: (meter: TownMeter) => boolean): TownMeter =>
    meters.find(isWanted) ?? assert.fail('The town has no such meter');

  async function pageOf({ address }: Pick<TownMeter, 'address'>, query: string, as = 'household') {
    const { status, body } = await platform.rest(`${address}?${query}`, { as });
    assert.equal(status, 200, JSON.stringify(body));
    return body as { count: number; next: string | null; previous: string | null; results: Row[] };
  }

  const dayOf = (day: string, next: string) => `period_from=${day}&period_to=${next}`;

  it('wants a key', async () => {
    for (const { address } of [electricity, gas]) {
      const { status, body, headers } = await platform.rest(address);
      assert.equal(status, 401);
      assert.deepEqual(body, { detail: 'Authentication credentials were not provided.' });
      assert.equal(headers.get('www-authenticate'), 'Basic realm="api"');
    }
  });

  it('tells each half-hour once, kWh with three decimals as a number', async () => {
    const stored = await storedHalfHours(platform, electricity.registerId ?? 0);
    const { count, results } = await pageOf(electricity, 'page_size=25000&order_by=period');
    assert.equal(count, stored.length);
    assert.deepEqual(
      results.map((row) => [startOf(row), row.consumption]),
      stored.map(({ startMs, value }) => [startMs, value / 1000]),
    );
    for (const { interval_start, interval_end } of results) {
      assert.equal(Date.parse(interval_end) - Date.parse(interval_start), 1_800_000);
    }
  });

  it('has 100 rows a page by default, the newest first, and all four keys of a page', async () => {
    const { count, next, previous, results } = await pageOf(electricity, '');
    assert.equal(results.length, 100);
    assert.equal(results[0]?.interval_end, '2026-03-10T00:00:00Z');
    assert.deepEqual(
      results.map(startOf),
      results.map(startOf).toSorted((a, b) => b - a),
    );
    assert.equal(previous, null);
    assert.ok(next?.endsWith('?page=2') && count > 100);
  });

  it('answers the latest half-hours of every page size that clients ask for', async () => {
    const { results: all } = await pageOf(electricity, 'page_size=25000');
    for (const size of [1, 2, 10, 48, 52, 100, 250, 336, 1500, 2500, 5000, 25_000]) {
      const { results } = await pageOf(electricity, `page_size=${size}`);
      assert.deepEqual(results, all.slice(0, size), `page_size=${size}`);
    }
    const { results } = await pageOf(electricity, 'page_size=1&order_by=-period');
    assert.deepEqual(results, all.slice(0, 1));
  });

  it('has 48 rows for a day, and 46 and 50 where the clock changes', async () => {
    const days = [
      ['2026-03-01', '2026-03-02', 48],
      ['2025-03-30', '2025-03-31', 46],
      ['2025-10-26', '2025-10-27', 50],
    ] as const;
    for (const meter of [electricity, gas]) {
      for (const [day, next, length] of days) {
        const { count, results } = await pageOf(meter, `${dayOf(day, next)}&page_size=100`);
        assert.deepEqual([count, results.length], [length, length], day);
        const [total] = (await pageOf(meter, `${dayOf(day, next)}&group_by=day`)).results;
        assert.equal(sumOf(results), sumOf(total ? [total] : []), day);
      }
    }
  });

  it("tells times with London's offset of that moment, which can differ within a row", async () => {
    const spring = await pageOf(electricity, dayOf('2025-03-30', '2025-03-30T03:00'));
    assert.deepEqual(
      spring.results.map(({ interval_start, interval_end }) => [interval_start, interval_end]),
      [
        ['2025-03-30T02:30:00+01:00', '2025-03-30T03:00:00+01:00'],
        ['2025-03-30T02:00:00+01:00', '2025-03-30T02:30:00+01:00'],
        ['2025-03-30T00:30:00Z', '2025-03-30T02:00:00+01:00'],
        ['2025-03-30T00:00:00Z', '2025-03-30T00:30:00Z'],
      ],
    );
    const autumn = await pageOf(
      electricity,
      'period_from=2025-10-26T00:30:00Z&period_to=2025-10-26T01:30:00Z&order_by=period',
    );
    assert.deepEqual(
      autumn.results.map(({ interval_start, interval_end }) => [interval_start, interval_end]),
      [
        ['2025-10-26T01:30:00+01:00', '2025-10-26T01:00:00Z'],
        ['2025-10-26T01:00:00Z', '2025-10-26T01:30:00Z'],
      ],
    );
  });

  it('takes the half-hours that the period overlaps, its end exclusive', async () => {
    const starts = async (from: string, to: string) =>
      (await pageOf(electricity, `period_from=${from}&period_to=${to}`)).results
        .map(({ interval_start }) => interval_start.slice(11, 16))
        .toReversed();
    assert.deepEqual(await starts('2026-03-01T02:45Z', '2026-03-01T03:15Z'), ['02:30', '03:00']);
    assert.deepEqual(await starts('2026-03-01T02:30Z', '2026-03-01T03:00Z'), ['02:30']);
    assert.deepEqual(await starts('2026-03-01T02:45Z', '2026-03-01T02:45Z'), []);
    const open = await pageOf(electricity, 'period_from=2026-03-09T23:00Z');
    assert.equal(open.count, 2);
  });

  it('refuses a wrong parameter with a message for it', async () => {
    const cases = {
      'period_from=yesterday': { period_from: ['Enter a valid date/time.'] },
      'period_to=2026-03-01': {
        period_from: ['This field is required when providing a `period_to`.'],
      },
      'period_from=2026-03-02&period_to=2026-03-01': {
        period_from: ['Must not be greater than `period_to`.'],
      },
    };
    for (const [query, problems] of Object.entries(cases)) {
      const { status, body } = await platform.rest(`${gas.address}?${query}`, { as: 'household' });
      assert.deepEqual([status, body], [400, problems]);
    }
    const group = await platform.rest(`${gas.address}?group_by=year`, { as: 'household' });
    assert.equal(group.status, 400);
    assert.ok(Array.isArray(group.body.group_by));
  });

  it('adds up groups from Monday, of London months and quarters, told with their whole bounds', async () => {
    // A Wednesday noon in February to a Thursday in April.
    const period = 'period_from=2025-02-12T12:00&period_to=2025-04-10T06:00&order_by=period';
    const { results: halfHours } = await pageOf(electricity, `${period}&page_size=25000`);
    const bounds = {
      day: ['2025-02-12T00:00:00Z', '2025-04-11T00:00:00+01:00'],
      week: ['2025-02-10T00:00:00Z', '2025-04-14T00:00:00+01:00'],
      month: ['2025-02-01T00:00:00Z', '2025-05-01T00:00:00+01:00'],
      quarter: ['2025-01-01T00:00:00Z', '2025-07-01T00:00:00+01:00'],
    };
    for (const [group, [from, to]] of Object.entries(bounds)) {
      const { results } = await pageOf(electricity, `${period}&group_by=${group}&page_size=100`);
      assert.equal(results[0]?.interval_start, from, group);
      assert.equal(results.at(-1)?.interval_end, to, group);
      assert.equal(sumOf(results), sumOf(halfHours), group);
    }
  });

  it('tells what an export MPAN sold in the same field', async () => {
    const { exportMpan } = platform.viewer('household').samples;
    const meter = find(({ identifier }) => identifier === exportMpan);
    const stored = await storedHalfHours(platform, meter.registerId ?? 0);
    const { results } = await pageOf(meter, `${dayOf('2025-06-01', '2025-06-02')}&order_by=period`);
    const fromMs = Date.parse('2025-05-31T23:00:00Z');
    const sold = stored.filter(({ startMs }) => startMs >= fromMs).slice(0, 48);
    assert.deepEqual(
      results.map(({ consumption }) => consumption),
      sold.map(({ value }) => value / 1000),
    );
    assert.ok(results.some(({ consumption }) => consumption > 0));
  });

  it('answers 404 alike for a meter that is foreign, missing, or of another meter point or fuel', async () => {
    const foreign = find(
      ({ propertyId, fuel, registerId }) =>
        propertyId !== electricity.propertyId && fuel === 'ELECTRICITY' && registerId !== null,
    );
    const at = (points: string, identifier: string, serial: string) =>
      `/v1/${points}-meter-points/${identifier}/meters/${serial}/consumption/`;
    const { identifier, serialNumber } = electricity;
    const addresses = [
      foreign.address,
      at('electricity', '1111111111111', serialNumber),
      at('electricity', identifier, 'NONE'),
      at('electricity', identifier, serialNumber.toLowerCase()),
      at('electricity', identifier, foreign.serialNumber),
      at('electricity', identifier, gas.serialNumber),
      at('gas', identifier, serialNumber),
      at('electricity', gas.identifier, gas.serialNumber),
    ];
    const answers = await Promise.all(
      addresses.map((address) => platform.rest(address, { as: 'household' })),
    );
    for (const [place, { status, body }] of answers.entries()) {
      assert.deepEqual([status, body], [404, { detail: 'Not found.' }], addresses[place]);
    }
    const late = await platform.rest(`${electricity.address}?page=99999`, { as: 'household' });
    assert.deepEqual([late.status, late.body], [404, { detail: 'Invalid page.' }]);
  });

  it('answers an empty list for a former meter, and for one that is not smart', async () => {
    const former = find(
      ({ identifier, serialNumber }) =>
        identifier === electricity.identifier && serialNumber !== electricity.serialNumber,
    );
    const group = new Set(platform.viewer('organization').accountNumbers);
    const traditional = find(
      ({ registerId, accountNumber }) => registerId === null && group.has(accountNumber),
    );
    const empty = { count: 0, next: null, previous: null, results: [] };
    assert.deepEqual(await pageOf(former, ''), empty);
    const ofTraditional = await pageOf(traditional, 'group_by=day', 'organization');
    assert.deepEqual(ofTraditional, empty);
  });

  it('tells gas in cubic metres from SMETS2 meters, and in kilowatt-hours from SMETS1', async () => {
    const second = find(({ fuel, meterType }) => fuel === 'GAS' && meterType === 'S2');
    const first = find(({ fuel, meterType }) => fuel === 'GAS' && meterType === 'S1');
    const period = 'period_from=2026-01-05&period_to=2026-02-02&order_by=period&page_size=25000';
    const isWithin = ({ startMs }: { startMs: number }) =>
      startMs >= Date.parse('2026-01-05') && startMs < Date.parse('2026-02-02');
    const litresOf = async ({ registerId }: TownMeter) =>
      (await storedHalfHours(platform, registerId ?? 0))
        .filter(isWithin)
        .map(({ value }) => value / 1000);
    // Consent does not bind a household, so the owner of each is asked.
    const keys = keysByAccount();
    const rowsOf = async (meter: TownMeter): Promise<Row[]> => {
      const key = keys.get(meter.accountNumber) ?? assert.fail();
      const { body } = await platform.rest(`${meter.address}?${period}`, { key });
      return body.results;
    };
    const cubicMetres = await rowsOf(second);
    assert.deepEqual(
      cubicMetres.map(({ consumption }) => consumption),
      await litresOf(second),
    );
    assert.ok(sumOf(cubicMetres) > 0);
    const energy = await rowsOf(first);
    const volumes = await litresOf(first);
    assert.equal(energy.length, volumes.length);
    const perM3 = sumOf(energy) / 1000 / volumes.reduce((sum, each) => sum + each, 0);
    // What the gas of Great Britain gives: 1.02264 × 37.5 to 43 MJ/m³ / 3.6.
    assert.ok(perM3 > 10.6 && perM3 < 12.3, String(perM3));
  });

  it('takes one or two statements on half-hours, whatever the page', async () => {
    const isOfHalfHours = (text: string) => /"values"|month_totals/.test(text);
    const statementsOf = async (query: string): Promise<number> => {
      await pageOf(electricity, query);
      takeStatements(platform.db);
      await pageOf(electricity, query);
      return (takeStatements(platform.db) ?? []).filter(isOfHalfHours).length;
    };
    const limits = {
      [`${dayOf('2026-03-01', '2026-03-02')}`]: 1,
      'period_from=2026-03-01T12:00Z&page_size=336': 1,
      'page_size=48': 2,
      'page=70&order_by=period': 2,
      'page_size=25000': 2,
      'group_by=hour': 2,
      'group_by=week': 1,
      'group_by=quarter': 1,
    };
    for (const [query, most] of Object.entries(limits)) {
      assert.ok((await statementsOf(query)) <= most, query);
    }
  });

  it('answers HEAD without a body, and outlives clients that go away amid a long page', async () => {
    const address = `${electricity.address}?page_size=25000`;
    const head = await platform.rest(address, { as: 'household', method: 'HEAD' });
    assert.deepEqual([head.status, head.text], [200, '']);
    assert.match(head.headers.get('content-type') ?? '', /^application\/json/);
    const { apiKey = '' } = platform.viewer('household');
    for (let client = 0; client < 5; client += 1) {
      const gone = new AbortController();
      const response = await fetch(new URL(address, platform.url), {
        headers: { authorization: basic(apiKey) },
        signal: gone.signal,
      });
      const reader = response.body?.getReader();
      assert.equal((await reader?.read())?.done, false);
      gone.abort();
    }
    assert.equal((await pageOf(electricity, 'page_size=1')).results.length, 1);
  });
});

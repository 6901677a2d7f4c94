import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';

const applicableRates = `query($accountNumber: String!, $mpxn: String!, $startAt: DateTime!,
  $endAt: DateTime!, $first: Int, $last: Int, $after: String, $before: String) {
  applicableRates(accountNumber: $accountNumber, mpxn: $mpxn, startAt: $startAt, endAt: $endAt,
    first: $first, last: $last, after: $after, before: $before) {
    totalCount edgeCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { validFrom validTo value } }
  }
}`;

interface Rate {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly value: string;
}

interface Point {
  readonly id: number;
  readonly accountNumber: string;
  readonly mpxn: string;
  readonly productCode: string;
  readonly tariffCode: string;
  readonly validFrom: string;
}

const msOf = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('applicable rates', () => {
  let platform: SharedPlatform;
  let points: Point[];
  before(async () => {
    platform = await sharedPlatform();
    const { rows } = (await platform.read((query) =>
      query.execute(sql`
      select a.id, c.number as "accountNumber", m.identifier as mpxn, p.code as "productCode",
        t.code as "tariffCode", a.valid_from::text as "validFrom"
      from agreements.agreements a
      join accounts.accounts c on c.id = a.account_id
      join metering.meter_points m on m.id = a.meter_point_id
      join products.products p on p.id = a.product_id
      join products.tariffs t on t.id = a.tariff_id
      where a.valid_from < '2026-03-01' and (a.valid_to is null or a.valid_to > '2026-04-15')
      order by a.id`),
    )) as unknown as { rows: Point[] };
    points = rows;
  });

  const pointOn = (productCode: string): Point => {
    const pointOnProduct = points.find((point) => point.productCode === productCode);
    assert.ok(pointOnProduct, productCode);
    return pointOnProduct;
  };

  const ask = async (point: Pick<Point, 'accountNumber' | 'mpxn'>, variables: object) => {
    const { accountNumber, mpxn } = point;
    const { data, errors } = await platform.ask(applicableRates, {
      as: 'organization',
      variables: { accountNumber, mpxn, ...variables },
    });
    assert.equal(errors, undefined);
    return data.applicableRates;
  };

  /** Every page of a span, one after another. */
  const everyRate = async (point: Point, span: object, size: number, isForward: boolean) => {
    const nodes: Rate[] = [];
    let page: object = isForward ? { first: size } : { last: size };
    for (;;) {
      const { edges, pageInfo } = await ask(point, { ...span, ...page });
      const rates = edges.map(({ node }: { node: Rate }) => node);
      if (isForward) nodes.push(...rates);
      else nodes.unshift(...rates);
      assert.equal(isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage, false);
      if (isForward ? !pageInfo.hasNextPage : !pageInfo.hasPreviousPage) return nodes;
      page = isForward
        ? { first: size, after: pageInfo.endCursor }
        : { last: size, before: pageInfo.startCursor };
    }
  };

  const products = [
    'AGILE-24-10-01',
    'GO-VAR-22-10-14',
    'INTELLI-VAR-24-10-29',
    'INTELLI-VAR-25-09-16',
    'COSY-22-12-08',
    'SILVER-24-04-03',
    'VAR-22-11-01',
    'OUTGOING-VAR-24-10-26',
    'BUS-12M-FIXED-23-09-21',
  ];

  it('are the same by pages of any size, forward and backward, without gap or overlap', async () => {
    const span = { startAt: '2026-03-02T05:10:00Z', endAt: '2026-03-05T20:20:00Z' };
    for (const code of products) {
      const point = pointOn(code);
      const whole = await ask(point, { ...span, first: 100 });
      // Three days and a half of half-hours are more than a page.
      const nodes = await everyRate(point, span, 100, true);
      assert.equal(whole.totalCount, nodes.length, code);
      assert.deepEqual(await everyRate(point, span, 7, true), nodes, code);
      assert.deepEqual(await everyRate(point, span, 7, false), nodes, code);
      assert.ok(msOf(nodes[0]?.validFrom ?? '') <= msOf(span.startAt), code);
      const lastTo = nodes.at(-1)?.validTo;
      assert.ok(lastTo === null || msOf(lastTo ?? '') >= msOf(span.endAt), code);
      for (const [place, { validTo }] of nodes.slice(0, -1).entries()) {
        assert.equal(validTo, nodes[place + 1]?.validFrom, code);
      }
    }
  });

  it('are half-hours where each has its own price, to the penny of what was published', async () => {
    const point = pointOn('AGILE-24-10-01');
    const span = { startAt: '2026-03-09T00:00:00Z', endAt: '2026-03-10T00:00:00Z' };
    const { edges } = await ask(point, { ...span, first: 100 });
    assert.equal(edges.length, 48);
    const { rows } = (await platform.read((query) =>
      query.execute(sql`
      select d.prices from products.half_hourly_price_days d
      join products.tariffs t on t.id = d.tariff_id
      where t.code = ${point.tariffCode} and d.day = '2026-03-09'`),
    )) as unknown as {
      rows: { prices: number[] }[];
    };
    for (const [place, { node }] of (edges as { node: Rate }[]).entries()) {
      assert.equal(msOf(node.validFrom), msOf(span.startAt) + place * halfHourMs);
      assert.equal(msOf(node.validTo ?? '') - msOf(node.validFrom), halfHourMs);
      // Ten-thousandths of a penny and 5 % of VAT: six decimal places hold it exactly.
      const expected = (rows[0]?.prices[place] ?? Number.NaN) * 105;
      assert.equal(Math.round(Number(node.value) * 1_000_000), expected);
    }
  });

  it('go on to the last published half-hour and no further', async () => {
    const span = { startAt: '2026-03-10T12:00:00Z', endAt: '2026-04-10T00:00:00Z' };
    const noon = await ask(pointOn('AGILE-24-10-01'), { ...span, first: 100 });
    // The exchange's day of 10 March ends at midnight in central Europe.
    assert.equal(noon.edges.at(-1).node.validTo, '2026-03-10T23:00:00+00:00');
    assert.equal(noon.pageInfo.hasNextPage, false);
  });

  it('are one long interval where a price is fixed, with VAT as the customer bears it', async () => {
    const span = { startAt: '2026-03-02T05:10:00Z', endAt: '2026-03-05T20:20:00Z' };
    for (const [code, percent] of [
      ['OUTGOING-VAR-24-10-26', 100],
      ['BUS-12M-FIXED-23-09-21', 120],
    ] as const) {
      const point = pointOn(code);
      const { edges } = await ask(point, { ...span, first: 5 });
      assert.equal(edges.length, 1, code);
      assert.equal(msOf(edges[0].node.validFrom) <= msOf(span.startAt), true);
      const { rows } = (await platform.read((query) =>
        query.execute(sql`
        select (r.pence_excl_vat * 10000)::int as price from products.tariff_rates r
        join products.tariffs t on t.id = r.tariff_id
        where t.code = ${point.tariffCode} and r.band = 'STANDARD'`),
      )) as unknown as {
        rows: { price: number }[];
      };
      const value = Math.round(Number(edges[0].node.value) * 1_000_000);
      assert.equal(value, (rows[0]?.price ?? 0) * percent, code);
    }
  });

  it('change with the hours of a tariff that knows day and night, also where clocks change', async () => {
    const point = pointOn('GO-VAR-22-10-14');
    // The night of 29 March 2026 has four hours by the sun, and five on the clock.
    const span = { startAt: '2026-03-28T12:00:00Z', endAt: '2026-03-29T12:00:00Z' };
    const { edges } = await ask(point, { ...span, first: 10 });
    const intervals = edges.map(({ node }: { node: Rate }) => [node.validFrom, node.validTo]);
    assert.deepEqual(intervals, [
      ['2026-03-28T05:30:00+00:00', '2026-03-29T00:30:00+00:00'],
      ['2026-03-29T00:30:00+00:00', '2026-03-29T04:30:00+00:00'],
      ['2026-03-29T04:30:00+00:00', '2026-03-29T23:30:00+00:00'],
    ]);
    const values = edges.map(({ node }: { node: Rate }) => node.value);
    assert.deepEqual(values, ['28.49994', '8.49996', '28.49994']);
  });

  it('go by the home’s hours where a car has prices of its own, 23:30 to 05:30 in London', async () => {
    const point = pointOn('INTELLI-VAR-25-09-16');
    const span = { startAt: '2026-03-28T12:00:00Z', endAt: '2026-03-29T12:00:00Z' };
    const { edges } = await ask(point, { ...span, first: 10 });
    const rates = edges.map(({ node }: { node: Rate }) => [node.validFrom, node.value]);
    assert.deepEqual(rates, [
      ['2026-03-28T05:30:00+00:00', '28.80003'],
      ['2026-03-28T23:30:00+00:00', '7.000035'],
      ['2026-03-29T04:30:00+00:00', '28.80003'],
    ]);
  });

  it('end for a page far in the future, whatever end is asked for', async () => {
    const span = { startAt: '2026-03-02T00:00:00Z', endAt: '9999-12-31T00:00:00Z' };
    const { edges, totalCount } = await ask(pointOn('GO-VAR-22-10-14'), { ...span, last: 2 });
    assert.equal(edges.length, 2);
    assert.ok(msOf(edges[1].node.validFrom) < msOf('2027-03-12T00:00:00Z'));
    assert.ok(totalCount > 700 && totalCount < 760, String(totalCount));
  });

  it('are told to those who reach the account, and of its own meter points', async () => {
    const household = platform.viewer('household').samples;
    const plain = platform.viewer('plain').samples;
    const span = { startAt: '2026-03-02T00:00:00Z', endAt: '2026-03-03T00:00:00Z', first: 1 };
    const codesFor = async (as: string, accountNumber: unknown, mpxn: unknown, other = {}) => {
      const variables = { accountNumber, mpxn, ...span, ...other };
      return (await platform.ask(applicableRates, { as, variables })).codes;
    };
    const { accountNumber, mpan } = household;
    assert.deepEqual(await codesFor('household', accountNumber, mpan), []);
    assert.deepEqual(await codesFor('plain', accountNumber, mpan), ['KT-CT-6323']);
    assert.deepEqual(await codesFor('plain', 'A-00000000', mpan), ['KT-CT-6323']);
    assert.deepEqual(await codesFor('household', accountNumber, plain.mpan), ['KT-GB-5111']);
    assert.deepEqual(await codesFor('household', accountNumber, 'no meter point'), ['KT-GB-5111']);
    assert.deepEqual(
      await codesFor('household', accountNumber, mpan, { endAt: '2026-03-01T00:00:00Z' }),
      ['KT-GB-6312'],
    );
    assert.deepEqual(await codesFor('household', accountNumber, mpan, { first: 101 }), [
      'KT-CT-1201',
    ]);
    assert.deepEqual(await codesFor('household', accountNumber, mpan, { after: 'x' }), [
      'KT-CT-1605',
    ]);
  });
});

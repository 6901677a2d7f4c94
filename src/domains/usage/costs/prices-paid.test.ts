import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { vatRates } from '../../products/vat/vat.tables.ts';

const millionths = (text: string) => Math.round(Number(text) * 1_000_000);
const tenThousandths = (pence: number) => Math.round(pence * 10_000);

interface Rate {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly value: string;
}

interface Point {
  readonly accountNumber: string;
  readonly propertyId: number;
  readonly mpxn: string;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  /** Of the agreement in March 2026. */
  readonly agreementId: number;
}

describe('the price told', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const pointsOn = async (condition: ReturnType<typeof sql>): Promise<readonly Point[]> => {
    const { rows } = (await platform.db.query.execute(sql`
      select c.number as "accountNumber", m.property_id as "propertyId", m.identifier as mpxn, m.fuel,
        a.id as "agreementId"
      from agreements.agreements a
      join accounts.accounts c on c.id = a.account_id
      join metering.meter_points m on m.id = a.meter_point_id
      join products.products p on p.id = a.product_id
      where not a.is_revoked and a.valid_from <= '2026-01-01'
        and (a.valid_to is null or a.valid_to > '2026-03-31') and ${condition}
      order by a.id`)) as unknown as { rows: Point[] };
    return rows;
  };

  const ratesOf = async ({ accountNumber, mpxn }: Point, startAt: string): Promise<Rate[]> => {
    const { data, errors } = await platform.ask(
      `query($accountNumber: String!, $mpxn: String!, $startAt: DateTime!) {
        applicableRates(accountNumber: $accountNumber, mpxn: $mpxn, startAt: $startAt,
          endAt: "2026-04-20T00:00:00Z", first: 100) { edges { node { validFrom validTo value } } } }`,
      { as: 'organization', variables: { accountNumber, mpxn, startAt } },
    );
    assert.equal(errors, undefined);
    return data.applicableRates.edges.map(({ node }: { node: Rate }) => node);
  };

  /** The London days on which energy had one price, with that price. */
  const daysPaid = async ({ propertyId, mpxn, fuel }: Point, startAt: string) => {
    const kind = fuel === 'GAS' ? 'gasFilters' : 'electricityFilters';
    const { data } = await platform.ask(
      `query($id: ID!, $startAt: DateTime!, $filters: [UtilityFiltersInput!]) { property(id: $id) {
        measurements(startAt: $startAt, first: 1000, utilityFilters: $filters) { edges { node {
          ... on IntervalMeasurementType { startAt endAt } value metaData { statistics { type
            costInclTax { pricePerUnit { amount } } } } } } } } }`,
      {
        as: 'organization',
        variables: {
          id: String(propertyId),
          startAt,
          filters: [
            { [kind]: { readingFrequencyType: 'DAY_INTERVAL', marketSupplyPointId: mpxn } },
          ],
        },
      },
    );
    const { edges } = data.property.measurements as {
      edges: {
        node: {
          startAt: string;
          endAt: string;
          value: string;
          metaData: {
            statistics:
              | { type: string; costInclTax: { pricePerUnit: { amount: string } | null } }[]
              | null;
          };
        };
      }[];
    };
    return edges.flatMap(({ node }) => {
      const cost = (node.metaData.statistics ?? []).find(({ type }) => type === 'CONSUMPTION_COST');
      const amount = cost?.costInclTax.pricePerUnit?.amount;
      return amount ? [{ startAt: node.startAt, amount }] : [];
    });
  };

  it('bears the VAT that the law says', async () => {
    const rows = await platform.db.query.select().from(vatRates);
    const percents = rows.map(({ fuel, supplyKind, validFromOn, percent }) =>
      [fuel, supplyKind, validFromOn, percent].join(' '),
    );
    // Finance (No. 2) Act 1997, section 6; Finance (No. 2) Act 2010, section 3; VAT Act 1994, sections
    // 2 and 4 and schedule 7A, group 1, with note 5.
    const law = [
      'HOME 1997-09-01 5',
      'BUSINESS 2011-01-04 20',
      'BUSINESS_OF_LITTLE_USE 1997-09-01 5',
      'EXPORT 1994-09-01 0',
    ];
    const expected = ['ELECTRICITY', 'GAS'].flatMap((fuel) => law.map((each) => `${fuel} ${each}`));
    assert.deepEqual(percents.toSorted(), expected.toSorted());
    assert.ok(rows.every(({ source }) => /VAT (?:Act|Notice)/.test(source)));
  });

  it('is the price paid, by businesses of much and of little use', async () => {
    const startAt = '2025-06-01T00:00:00Z';
    const businesses = await pointsOn(sql`p.is_business`);
    const kinds = new Set<string>();
    for (const point of businesses) {
      const rates = await ratesOf(point, startAt);
      const days = await daysPaid(point, startAt);
      if (days.length > 60) kinds.add(point.fuel);
      for (const day of days) {
        const ms = Date.parse(day.startAt);
        const told = rates.filter(
          ({ validFrom, validTo }) =>
            Date.parse(validFrom) <= ms && (validTo === null || ms < Date.parse(validTo)),
        );
        const context = `${point.mpxn} on ${day.startAt}`;
        assert.deepEqual(
          told.map(({ value }) => millionths(value)),
          [millionths(day.amount)],
          context,
        );
      }
      // Worked out again from the half-hours of the database; gas takes the heat of each day.
      if (point.fuel === 'GAS') continue;
      const { rows } = (await platform.db.query.execute(sql`
        with half_hours as (
          select date_trunc('month', at at time zone 'Europe/London') as month, wh
          from metering.half_hour_days h
          join metering.registers g on g.id = h.register_id
          join metering.meters m on m.id = g.meter_id
          join metering.meter_points p on p.id = m.meter_point_id
          cross join lateral unnest(h.values) with ordinality as part(wh, place)
          cross join lateral (select h.day::timestamp at time zone 'UTC'
            + (part.place - 1) * interval '30 minutes' as at) as begun
          where p.identifier = ${point.mpxn} and wh is not null)
        select (extract(epoch from month at time zone 'Europe/London') * 1000)::float8 as ms,
          sum(wh)::float8 / count(*) * 48 <= 33000 as "isLittle"
        from half_hours where month > '2025-07-01' group by month`)) as unknown as {
        rows: { ms: number; isLittle: boolean }[];
      };
      const { rows: exclVat } = (await platform.db.query.execute(sql`
        select (r.pence_excl_vat * 10000)::int as price,
          (extract(epoch from r.valid_from) * 1000)::float8 as from_ms,
          coalesce(extract(epoch from r.valid_to) * 1000, 'infinity')::float8 as to_ms
        from agreements.agreements a
        join products.tariff_rates r on r.tariff_id = a.tariff_id and r.band = 'STANDARD'
        where a.id = ${point.agreementId}`)) as unknown as {
        rows: { price: number; from_ms: number; to_ms: number }[];
      };
      for (const { ms, isLittle } of rows) {
        const middle = ms + 14 * 86_400_000;
        const price = exclVat.find(({ from_ms, to_ms }) => from_ms <= middle && middle < to_ms);
        const told = rates.find(
          ({ validFrom, validTo }) =>
            Date.parse(validFrom) <= middle && (validTo === null || middle < Date.parse(validTo)),
        );
        if (!price || !told) continue;
        kinds.add(isLittle ? 'little' : 'much');
        assert.equal(
          millionths(told.value),
          price.price * (isLittle ? 105 : 120),
          `${point.mpxn} ${new Date(ms).toISOString()}`,
        );
      }
    }
    assert.deepEqual([...kinds].toSorted(), ['ELECTRICITY', 'GAS', 'little', 'much']);
  });

  it('follows a change of VAT that is one row', async () => {
    // Ours, to see what follows: nothing on the electricity of homes from 1 March 2026 on.
    await platform.db.query.insert(vatRates).values({
      fuel: 'ELECTRICITY',
      supplyKind: 'HOME',
      validFromOn: '2026-03-01',
      percent: 0,
      source: 'A change of the law that has not been made',
    });
    const changeMs = Date.parse('2026-03-01T00:00:00Z');
    const homes = await pointsOn(sql`not p.is_business and p.direction = 'IMPORT'
      and p.code in ('VAR-22-11-01', 'FIX-12M-25-01-14', 'AGILE-24-10-01', 'GO-VAR-22-10-14')`);
    const seen = new Set<string>();
    for (const point of homes) {
      const isElectric = point.fuel === 'ELECTRICITY';
      const rates = await ratesOf(point, '2026-02-28T22:00:00Z');
      const agreed = isElectric ? 'electricityAgreement' : 'gasAgreement';
      const type = isElectric ? 'ElectricityAgreementType' : 'GasAgreementType';
      const forms = isElectric
        ? `... on StandardTariff { unitRate preVatUnitRate }
          ... on HalfHourlyTariff { unitRates { value preVatValue } }`
        : '... on GasTariffType { unitRate preVatUnitRate }';
      const { data, errors } = await platform.ask(
        `query($id: ID!) { ${agreed}(id: $id) { ... on ${type} { tariff { __typename
          ... on TariffType { standingCharge preVatStandingCharge }
          ${forms} } } } }`,
        { as: 'organization', variables: { id: String(point.agreementId) } },
      );
      assert.equal(errors, undefined, JSON.stringify(errors));
      const { tariff } = data[agreed];
      seen.add(tariff.__typename);
      // Prices of now, 10 March.
      const factor = isElectric ? 1 : 1.05;
      const pairs: [number, number][] = [
        [tariff.standingCharge, tariff.preVatStandingCharge],
        ...(tariff.unitRate === undefined
          ? (tariff.unitRates ?? []).map((each: { value: number; preVatValue: number }) => [
              each.value,
              each.preVatValue,
            ])
          : [[tariff.unitRate, tariff.preVatUnitRate]]),
      ];
      for (const [withVat, without] of pairs) {
        assert.equal(Math.round(withVat * 1e6), Math.round(tenThousandths(without) * factor * 100));
      }
      const isCut = rates.some(({ validTo }) => validTo && Date.parse(validTo) === changeMs);
      const begins = rates.some(({ validFrom }) => Date.parse(validFrom) === changeMs);
      if (isElectric) assert.ok(isCut && begins, point.mpxn);
      if (tariff.__typename !== 'GasTariffType') continue;
      assert.ok(!isCut, point.mpxn);
    }
    for (const kind of ['StandardTariff', 'HalfHourlyTariff', 'GasTariffType']) {
      assert.ok(seen.has(kind), kind);
    }
    // What was used: net and gross are one from the change on, and 5 % apart before it.
    const [home] = homes.filter(({ fuel }) => fuel === 'ELECTRICITY');
    assert.ok(home);
    const variables = { id: String(home.propertyId), mpan: home.mpxn };
    const { data } = await platform.ask(
      `query($id: ID!, $mpan: String!) { property(id: $id) { measurements(
        startAt: "2026-02-20T00:00:00Z", first: 100, utilityFilters: [{ electricityFilters: {
          readingFrequencyType: DAY_INTERVAL, marketSupplyPointId: $mpan } }]) { edges { node {
            ... on IntervalMeasurementType { startAt } metaData { statistics {
              costExclTax { estimatedAmount } costInclTax { estimatedAmount } } } } } } } }`,
      { as: 'organization', variables },
    );
    const days = data.property.measurements.edges.map(({ node }: { node: never }) => node) as {
      startAt: string;
      metaData: {
        statistics: {
          costExclTax: { estimatedAmount: string };
          costInclTax: { estimatedAmount: string };
        }[];
      };
    }[];
    assert.ok(days.length > 12);
    for (const { startAt, metaData } of days) {
      const percent = Date.parse(startAt) < changeMs ? 105 : 100;
      assert.ok(metaData.statistics.length > 1);
      for (const { costExclTax, costInclTax } of metaData.statistics) {
        const [net, gross] = [costExclTax, costInclTax].map((each) => Number(each.estimatedAmount));
        assert.ok(Math.abs((gross ?? 0) - ((net ?? 0) * percent) / 100) < 1e-6, startAt);
      }
    }
  });
});

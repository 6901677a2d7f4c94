import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { takeStatements, testServerUrl } from '../../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { simulatedCarbonIntensity } from '../../../outside/carbon-intensity/simulated.ts';

const weekly = `query($accountNumber: String!) { weeklyUsageInsights(accountNumber: $accountNumber) {
  accountNumber achievedCarbonIndex achievedCarbonRank achievedCarbonRate carbonGrams consumptionKwh
  gspGroupId hasFullReadings isLatestWeek mpan numberPeriods periodEnd periodStart weekStart } }`;
const comparison = `query($mpan: String) { smartTariffComparison(mpan: $mpan) {
  consumptionReadingsStartAt consumptionReadingsEndAt currentCost currentCostWithTax
  costComparisons { cost costWithTax tariff } } }`;
const winter = `query($accountNumber: String!, $propertyId: Int!) {
  getWinterGasComparison(accountNumber: $accountNumber, propertyId: $propertyId) {
    winterGasComparison { comparisonGroup percentageAboveGroupAvg periodStart } } }`;
const spring = `query($accountNumber: String!, $propertyId: Int!) {
  getSpringElectricityComparison(accountNumber: $accountNumber, propertyId: $propertyId) {
    priorPeakPercentage postPeakPercentage isReduction } }`;
const iq = `query($accountNumber: String!, $car: Boolean, $pump: Boolean, $roof: Boolean, $now: Boolean) {
  getEnergyIqData(accountNumber: $accountNumber, includeEv: $car, includeHeatpump: $pump,
    includeSolar: $roof, isCurrentRecord: $now) { canAddHeatpump canAddSolar currentBill newBill
    elecCarRate enqScore hasEv hasHeatpump hasSolar isCurrentRecord } }`;

describe('insights into usage', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  const sampleOf = (viewer: string, name: string) => {
    const value = platform.viewer(viewer).samples[name];
    assert.ok(value, `${viewer} has no ${name}`);
    return value;
  };
  const homeOf = (viewer: string) => ({
    accountNumber: sampleOf(viewer, 'accountNumber'),
    propertyId: Number(sampleOf(viewer, 'propertyId')),
  });
  const rowsOf = async (query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as { rows: Record<string, string>[] }).rows;
  it('tell the half-hours of the last week, each with the carbon of its own grid', async () => {
    const accountNumber = sampleOf('household', 'accountNumber');
    const { data } = await platform.ask(weekly, {
      variables: { accountNumber },
      as: 'household',
    });
    const insights = data.weeklyUsageInsights;
    const [fromMs, toMs] = [Date.parse(insights.periodStart), Date.parse(insights.periodEnd)];
    assert.equal(toMs - fromMs, 336 * halfHourMs);
    assert.deepEqual(
      [insights.weekStart, insights.numberPeriods, insights.hasFullReadings, insights.isLatestWeek],
      ['2026-03-02T00:00:00+00:00', '336', 'true', 'true'],
    );
    const rows = await rowsOf(sql`
      select h.wh from metering.half_hour_days d
      join metering.registers r on r.id = d.register_id
      join metering.meters m on m.id = r.meter_id
      join metering.meter_points p on p.id = m.meter_point_id
      cross join lateral unnest(d.values) with ordinality as h(wh, place)
      where p.identifier = ${insights.mpan} and d.day >= '2026-03-02' and d.day < '2026-03-09'
      order by d.day, h.place`);
    const grams = await simulatedCarbonIntensity.gramsPerKwh(insights.gspGroupId, fromMs, toMs);
    const values = rows.map(({ wh }) => Number(wh));
    const energyWh = values.reduce((sum, wh) => sum + wh, 0);
    const milligrams = values.reduce((sum, wh, place) => sum + wh * (grams[place] ?? 0), 0);
    assert.equal(Number(insights.consumptionKwh) * 1000, energyWh);
    assert.equal(insights.carbonGrams, milligrams / 1000);
    assert.equal(insights.achievedCarbonRate, Math.round((100 * milligrams) / energyWh) / 100);
  });

  it('tell a week of those alone who have a smart meter', async () => {
    const { codes, data } = await platform.ask(weekly, {
      variables: { accountNumber: sampleOf('organization', 'traditionalAccountNumber') },
      as: 'organization',
    });
    assert.deepEqual([codes, data.weeklyUsageInsights], [[], null]);
  });

  it('cost the same on the tariff there is as the home has paid, to the penny', async () => {
    const mpan = sampleOf('household', 'mpan');
    const { data, codes } = await platform.ask(comparison, {
      variables: { mpan },
      as: 'household',
    });
    assert.deepEqual(codes, []);
    const compared = data.smartTariffComparison;
    const own = compared.costComparisons.find(({ tariff }: { tariff: string }) =>
      tariff.includes('AGILE'),
    );
    assert.deepEqual(
      [own.cost, own.costWithTax],
      [compared.currentCost, compared.currentCostWithTax],
    );
    const costs = compared.costComparisons.map(
      ({ costWithTax }: { costWithTax: number }) => costWithTax,
    );
    assert.equal(new Set(costs).size, 5);
    assert.deepEqual(
      costs,
      costs.toSorted((a: number, b: number) => a - b),
    );
    const { data: paid } = await platform.ask(
      `query($accountNumber: String!, $startAt: DateTime!) {
        costOfUsage(accountNumber: $accountNumber, grouping: DAY, startAt: $startAt) {
          details(grouping: DAY, first: 100) { edges { node { endAt cost } } } } }`,
      {
        variables: {
          accountNumber: sampleOf('household', 'accountNumber'),
          startAt: compared.consumptionReadingsStartAt,
        },
        as: 'household',
      },
    );
    type Edge = { node: { endAt: string; cost: number } };
    const sum = paid.costOfUsage.details.edges
      .filter(({ node }: Edge) => node.endAt <= compared.consumptionReadingsEndAt)
      .reduce((total: number, { node }: Edge) => total + node.cost, 0);
    assert.equal(compared.currentCostWithTax, sum);
  });

  it('compare no tariffs for strangers, exports, gas and dials', async () => {
    const cases = [
      ['plain', sampleOf('household', 'mpan'), 'KT-GB-10101'],
      ['plain', '0000000000000', 'KT-GB-10101'],
      ['household', sampleOf('household', 'exportMpan'), 'KT-GB-10101'],
      ['household', sampleOf('household', 'mprn'), 'KT-GB-10101'],
      ['organization', sampleOf('organization', 'leftMpan'), 'KT-GB-10101'],
      ['organization', null, 'KT-GB-10101'],
      ['organization', sampleOf('organization', 'traditionalMpan'), 'KT-GB-10103'],
      ['few', sampleOf('household', 'mpan'), 'KT-CT-1111'],
    ] as const;
    for (const [as, mpan, code] of cases) {
      const { codes, data } = await platform.ask(comparison, { variables: { mpan }, as });
      assert.deepEqual([codes, data.smartTariffComparison], [[code], null], `${as} ${mpan}`);
    }
  });

  it('compare a winter with the one before, neighbours and homes of the size', async () => {
    const { data } = await platform.ask(winter, { variables: homeOf('plain'), as: 'plain' });
    const comparisons: {
      comparisonGroup: string;
      percentageAboveGroupAvg: number;
      periodStart: string;
    }[] = data.getWinterGasComparison.winterGasComparison;
    assert.equal(comparisons.length, 12);
    assert.deepEqual(
      [...new Set(comparisons.map(({ comparisonGroup }) => comparisonGroup))],
      ['SAME_HOME_LAST_YEAR', 'POSTCODE_AREA', 'NUMBER_OF_BEDROOMS'],
    );
    const ofGroup = (group: string) =>
      comparisons
        .filter(({ comparisonGroup }) => comparisonGroup === group)
        .map(({ percentageAboveGroupAvg }) => percentageAboveGroupAvg);
    // A home lives as it did: corrected by degree days it takes about as much as a year before.
    for (const percentage of ofGroup('SAME_HOME_LAST_YEAR')) {
      assert.ok(Math.abs(percentage) < 15, String(percentage));
    }
    // One with a heat pump takes far less than homes of its size.
    const pump = await platform.ask(winter, { variables: homeOf('household'), as: 'household' });
    const groups = pump.data.getWinterGasComparison.winterGasComparison;
    for (const { comparisonGroup, percentageAboveGroupAvg } of groups) {
      if (comparisonGroup === 'NUMBER_OF_BEDROOMS') assert.ok(percentageAboveGroupAvg < -80);
    }
  });

  it('tell the evening peak around the change of clocks, as SQL does', async () => {
    const { data } = await platform.ask(spring, { variables: homeOf('plain'), as: 'plain' });
    const compared = data.getSpringElectricityComparison;
    const rows = await rowsOf(sql`
      with half_hours as (
        select h.wh, (d.day::timestamp + (h.place - 1) * interval '30 minutes') at time zone 'UTC'
          at time zone 'Europe/London' as local
        from metering.half_hour_days d
        join metering.registers r on r.id = d.register_id
        join metering.meters m on m.id = r.meter_id
        join metering.meter_points p on p.id = m.meter_point_id
        cross join lateral unnest(d.values) with ordinality as h(wh, place)
        where p.identifier = ${sampleOf('plain', 'mpan')} and h.wh is not null)
      select (local >= '2025-03-30')::text as after, round(100.0
        * sum(wh) filter (where local::time >= '16:00' and local::time < '19:00') / sum(wh), 2)::text
        as share
      from half_hours where local >= '2025-03-02' and local < '2025-04-27' group by 1 order by 1`);
    assert.deepEqual(
      rows.map(({ share: percent }) => Number(percent)),
      [compared.priorPeakPercentage, compared.postPeakPercentage],
    );
  });

  it('tell of no property that is not the account’s', async () => {
    const [own, other] = [homeOf('plain'), homeOf('household')];
    for (const document of [winter, spring]) {
      for (const variables of [
        other,
        { ...own, propertyId: other.propertyId },
        { ...other, propertyId: own.propertyId },
        { ...own, propertyId: 2_000_000_000 },
      ]) {
        const { codes } = await platform.ask(document, { variables, as: 'plain' });
        assert.deepEqual(codes, ['KT-CT-4123']);
      }
    }
  });

  it('tell how a home stands with energy and how it would', async () => {
    const accountNumber = sampleOf('plain', 'accountNumber');
    const ask = async (variables: Record<string, boolean>) => {
      const answer = await platform.ask(iq, {
        variables: { accountNumber, ...variables },
        as: 'plain',
      });
      return { ...answer, energyIq: answer.data.getEnergyIqData };
    };
    const { energyIq: present } = await ask({ now: true });
    assert.equal(present.currentBill, present.newBill);
    assert.deepEqual(
      [present.hasEv, present.hasHeatpump, present.hasSolar, present.isCurrentRecord],
      [false, false, false, true],
    );
    // A flat: nothing can be put on a roof or beside the wall.
    assert.deepEqual([present.canAddSolar, present.canAddHeatpump], [false, false]);
    const { energyIq: roof } = await ask({ roof: true });
    assert.ok(roof.newBill < present.newBill && roof.enqScore > present.enqScore);
    assert.deepEqual([roof.hasSolar, roof.isCurrentRecord], [true, false]);
    const { energyIq: car } = await ask({ car: true });
    // 2,100 kWh a year at the cheapest rate of the night: 8.0952 p and 5 % VAT.
    assert.equal(car.elecCarRate, 8.5);
    assert.equal(
      Math.round((car.newBill - present.newBill) * 100),
      Math.round((2100 * 8.49996) / 12),
    );
    const { codes } = await ask({ now: true, pump: true });
    assert.deepEqual(codes, ['KT-CT-1605']);
  });

  // On a server statements go through a pipeline, where they are not heard.
  const skip = testServerUrl !== null && 'statements are counted on the embedded database';
  it('take few statements, whatever the number of weeks, tariffs and homes', { skip }, async () => {
    const home = homeOf('plain');
    const { accountNumber } = home;
    for (const [most, document, variables] of [
      [12, weekly, { accountNumber }],
      [24, comparison, { mpan: sampleOf('plain', 'mpan') }],
      [18, winter, home],
      [12, spring, home],
      [24, iq, { accountNumber }],
    ] as const) {
      const ask = () => platform.ask(document, { variables, as: 'plain' });
      await ask();
      takeStatements(platform.db);
      await ask();
      const count = takeStatements(platform.db)?.length ?? 0;
      assert.ok(count > 3 && count <= most, `${count} statements for ${document}`);
    }
  });

  it('cost nothing that can be told where a tariff has lost its prices', async () => {
    const mpan = sampleOf('plain', 'mpan');
    await platform.db.query.execute(sql`
      delete from products.tariff_rates where tariff_id in (
        select a.tariff_id from agreements.agreements a
        join metering.meter_points p on p.id = a.meter_point_id where p.identifier = ${mpan})`);
    const { codes, data } = await platform.ask(comparison, { variables: { mpan }, as: 'plain' });
    assert.deepEqual([codes, data.smartTariffComparison], [['KT-GB-10102'], null]);
    assert.deepEqual(platform.faults, []);
  });
});

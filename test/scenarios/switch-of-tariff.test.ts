import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import {
  electricityTaken,
  type Measured,
  type Person,
  passTimeUntil,
  personOf,
  sum,
  wattHours,
} from './story.ts';

/** March 2026 in London. It has a day of 46 half-hours, the 29th. */
const march = { startAt: '2026-03-01T00:00:00+00:00', endAt: '2026-03-31T23:00:00+00:00' };
const switchDate = '2026-03-16';
const switchAt = '2026-03-16T00:00:00+00:00';

const agreements = `query($n: String!) { account(accountNumber: $n) {
  marketSupplyAgreements(first: 50) { edges { node { validFrom validTo isRevoked product { code }
    supplyPoint { externalIdentifier } } } }
  electricityAgreements { id validFrom validTo isRevoked tariff { ... on StandardTariff {
    productCode preVatUnitRate preVatStandingCharge unitRate } } } } }`;
const costs = `query($n: String!, $startAt: DateTime!, $grouping: ConsumptionGroupings!) {
  costOfUsage(accountNumber: $n, startAt: $startAt, grouping: $grouping, timezone: "Europe/London") {
    costEnabled details(first: 100, grouping: $grouping) { cost usageKwh edges { node {
      startAt endAt cost usageKwh } } } } }`;

/** What a tariff of one rate asks, in ten-thousandths of a penny without VAT. */
interface Prices {
  readonly perKwh: number;
  readonly perDay: number;
}

interface Agreed {
  readonly validFrom: string;
  readonly validTo: string;
  readonly isRevoked: boolean;
  readonly product: { readonly code: string };
  readonly supplyPoint: { readonly externalIdentifier: string };
}

describe('a household that goes to another tariff in the middle of a month', () => {
  let platform: TestPlatform;
  let household: Person;
  let accountNumber: string;
  let mpan: string;
  let halfHours: readonly Measured[];
  let former: Prices;
  let later: Prices;

  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    household = personOf(platform, 'plain');
    const { samples } = platform.viewer('plain');
    accountNumber = samples.accountNumber ?? '';
    mpan = samples.mpan ?? '';
    const { availableProducts } = await household.ask(
      '{ availableProducts(marketName: "GBR_ELECTRICITY") { id code } }',
    );
    const product = availableProducts.find(
      ({ code }: { code: string }) => code === 'FIX-24M-25-10-11',
    );
    const switched = await personOf(platform, 'organization').ask(
      `mutation($input: InitiateProductSwitchInput!) {
        initiateProductSwitch(input: $input) { productCode switchDate } }`,
      { input: { accountNumber, quotedProductId: product.id, switchDate } },
    );
    assert.deepEqual(switched.initiateProductSwitch, {
      productCode: 'FIX-24M-25-10-11',
      switchDate,
    });
    await passTimeUntil(platform, '2026-04-01T09:00:00Z');
    halfHours = await electricityTaken(
      household,
      samples.propertyId ?? '',
      'THIRTY_MIN_INTERVAL',
      march,
    );
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  it('has one agreement until the day and another from it on, for either fuel', async () => {
    const { account } = await household.ask(agreements, { n: accountNumber });
    const edges: { readonly node: Agreed }[] = account.marketSupplyAgreements.edges;
    const inForce = edges
      .map(({ node }) => node)
      .filter(({ isRevoked }) => !isRevoked)
      .filter(({ validFrom, validTo }) => validFrom < march.endAt && validTo > march.startAt);
    const bySupply = Map.groupBy(inForce, ({ supplyPoint }) => supplyPoint.externalIdentifier);
    assert.deepEqual(
      new Set(bySupply.keys()),
      new Set([mpan, platform.viewer('plain').samples.mprn]),
    );
    for (const line of bySupply.values()) {
      assert.deepEqual(
        line.map(({ product }) => product.code),
        ['FIX-12M-25-01-14', 'FIX-24M-25-10-11'],
      );
      assert.deepEqual([line[0]?.validTo, line[1]?.validFrom], [switchAt, switchAt]);
    }
    const pricesOf = (code: string): Prices => {
      const { tariff } = account.electricityAgreements.find(
        (each: { validFrom: string; isRevoked: boolean; tariff: { productCode: string } }) =>
          !each.isRevoked && each.tariff.productCode === code,
      );
      return {
        perKwh: tenThousandths(tariff.preVatUnitRate),
        perDay: tenThousandths(tariff.preVatStandingCharge),
      };
    };
    former = pricesOf('FIX-12M-25-01-14');
    later = pricesOf('FIX-24M-25-10-11');
    assert.notDeepEqual(former, later);
  });

  it('pays by the half-hour what the agreement of that half-hour says', async () => {
    const { applicableRates } = await household.ask(
      `query($n: String!, $m: String!, $startAt: DateTime!, $endAt: DateTime!) {
        applicableRates(accountNumber: $n, mpxn: $m, startAt: $startAt, endAt: $endAt, first: 10) {
          edges { node { validFrom validTo value } } } }`,
      { n: accountNumber, m: mpan, ...march },
    );
    const rates = applicableRates.edges.map(({ node }: { node: { value: string } }) => node);
    assert.equal(rates.length, 2);
    assert.deepEqual([rates[0].validTo, rates[1].validFrom], [switchAt, switchAt]);
    // With VAT of 5 %: in millionths of a penny both are whole numbers.
    assert.deepEqual(
      rates.map(({ value }: { value: string }) => Math.round(Number(value) * 1_000_000)),
      [former.perKwh * 105, later.perKwh * 105],
    );
  });

  it('took its electricity without a gap', () => {
    // 31 days, of which one has two half-hours less.
    assert.equal(halfHours.length, 31 * 48 - 2);
    assert.equal(halfHours[0]?.startAt, march.startAt);
    assert.equal(halfHours.at(-1)?.endAt, march.endAt);
    halfHours.slice(1).forEach(({ startAt }, place) => {
      assert.equal(startAt, halfHours[place]?.endAt);
    });
  });

  it('is charged for the month, to the penny, what its energy and days cost by both', async () => {
    const whIn = (isIn: (startAt: string) => boolean) =>
      sum(halfHours.filter(({ startAt }) => isIn(startAt)).map(({ wh }) => wh));
    const whBefore = whIn((startAt) => startAt < switchAt);
    const whAfter = whIn((startAt) => startAt >= switchAt);
    assert.ok(whBefore > 0 && whAfter > 0);
    // In ten-millionths of a penny: watt-hours × ten-thousandths a kilowatt-hour; then 5 % of VAT.
    const exact =
      BigInt(whBefore * former.perKwh + whAfter * later.perKwh) +
      BigInt(15 * former.perDay + 16 * later.perDay) * 1000n;
    const expectedPence = Number((exact * 105n + 500_000_000n) / 1_000_000_000n);

    const { costOfUsage } = await household.ask(costs, {
      n: accountNumber,
      startAt: march.startAt,
      grouping: 'MONTH',
    });
    assert.equal(costOfUsage.costEnabled, true);
    const [first] = costOfUsage.details.edges;
    assert.deepEqual(
      { ...first.node, usageKwh: wattHours(first.node.usageKwh) },
      { ...march, cost: expectedPence, usageKwh: whBefore + whAfter },
    );
  });

  it('is told the same by the day', async () => {
    const { costOfUsage } = await household.ask(costs, {
      n: accountNumber,
      startAt: march.startAt,
      grouping: 'DAY',
    });
    const days = costOfUsage.details.edges.map(
      ({ node }: { node: { startAt: string; cost: number; usageKwh: string } }) => node,
    );
    assert.equal(days.length, 31);
    let exact = 0n;
    let chargedPence = 0;
    for (const { startAt, endAt, cost, usageKwh } of days) {
      const ofDay = halfHours.filter((each) => each.startAt >= startAt && each.startAt < endAt);
      assert.equal(wattHours(usageKwh), sum(ofDay.map(({ wh }) => wh)), startAt);
      const { perKwh, perDay } = startAt < switchAt ? former : later;
      exact += BigInt(wattHours(usageKwh) * perKwh) + BigInt(perDay) * 1000n;
      chargedPence += cost;
      // What the days so far were charged is what they cost together, rounded once.
      assert.equal(chargedPence, Number((exact * 105n + 500_000_000n) / 1_000_000_000n), startAt);
    }
  });
});

/** @throws AssertionError for what is no whole number of them, as every rate without VAT is. */
function tenThousandths(pence: number): number {
  const whole = Math.round(pence * 10_000);
  assert.ok(Math.abs(whole - pence * 10_000) < 1e-6, String(pence));
  return whole;
}

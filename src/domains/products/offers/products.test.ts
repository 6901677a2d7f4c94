import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { simulatedWholesalePrices } from '../../../outside/wholesale-prices/simulated.ts';
import { agreementsWith } from '../../agreements/index.ts';
import { pricesOf, standingChargesOf, tariffOf } from '../index.ts';
import { publishPrices } from '../tariffs/publication.actions.ts';
import { announceQuarterlyPrices } from '../tariffs/quarterly-prices.demo.ts';

const energyProducts = `query($availability: EnergyProductAvailability, $brand: String,
  $brands: [String], $direction: EnergyProductDirection, $excludeTags: [String],
  $filterBy: [EnergyProductFilters], $first: Int, $after: String, $postcode: String!,
  $tags: [String]) {
  energyProducts(availability: $availability, brand: $brand, brands: $brands,
    direction: $direction, excludeTags: $excludeTags, filterBy: $filterBy, first: $first,
    after: $after, postcode: $postcode, tags: $tags) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { code isAvailable isUnavailable direction isHidden isPrepay isBusiness isVariable
      isGreen tags displayName } }
  }
}`;

const tariffs = `query($code: String!, $postcode: String!, $paymentMethod: PaymentMethodChoices) {
  energyProduct(code: $code) {
    isAvailable isUnavailable includesEpgReduction
    tariffs(postcode: $postcode, paymentMethod: $paymentMethod, first: 10) {
      totalCount
      edges { node {
        __typename
        ... on TariffType { tariffCode standingCharge preVatStandingCharge }
        ... on StandardTariff { unitRate preVatUnitRate unitRateEpgApplied }
        ... on PrepayTariff { unitRate preVatUnitRate }
        ... on DayNightTariff { dayRate nightRate preVatDayRate preVatNightRate }
        ... on FourRateEvTariff { dayRate preVatDayRate nightRate preVatNightRate evDevicePeakRate
          preVatEvDevicePeakRate evDeviceOffPeakRate preVatEvDeviceOffPeakRate }
        ... on HalfHourlyTariff { unitRates { value preVatValue validFrom validTo rateType }
          agileCalculationInfo { gspCoefficient peakOffset priceCap } }
      } }
    }
  }
}`;

describe('products', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform.close());

  const list = async (variables: object) => {
    const { data, errors } = await platform.ask(energyProducts, {
      variables: { first: 100, postcode: 'N1 9GU', ...variables },
    });
    assert.equal(errors, undefined);
    return data.energyProducts;
  };
  const codesOf = async (variables: object): Promise<string[]> =>
    (await list(variables)).edges.map(({ node }: { node: { code: string } }) => node.code);
  const tariffsOf = async (code: string, variables: object = {}) => {
    const { data, errors } = await platform.ask(tariffs, {
      variables: { code, postcode: 'N1 9GU', ...variables },
    });
    assert.equal(errors, undefined);
    return data.energyProduct;
  };

  it('are listed for everyone, without those that are kept out of lists', async () => {
    const { edges, totalCount } = await list({});
    assert.equal(totalCount, edges.length);
    assert.ok(totalCount >= 20);
    for (const { node } of edges) {
      assert.equal(node.isHidden, false);
      assert.equal(node.isAvailable, !node.isUnavailable);
    }
  });

  it('are chosen by every filter, each the opposite of its opposite', async () => {
    const all = await codesOf({});
    const both = async (one: object, other: object) => {
      const [first, second] = await Promise.all([codesOf(one), codesOf(other)]);
      assert.ok(first.length > 0 && second.length > 0, JSON.stringify(one));
      assert.deepEqual([...first, ...second].toSorted(), all.toSorted(), JSON.stringify(one));
    };
    await both({ availability: 'AVAILABLE' }, { availability: 'UNAVAILABLE' });
    await both({ direction: 'IMPORT' }, { direction: 'EXPORT' });
    await both({ filterBy: ['BUSINESS'] }, { filterBy: ['DOMESTIC'] });
    await both({ filterBy: ['FIXED'] }, { filterBy: ['VARIABLE'] });
    await both({ tags: ['EV'] }, { excludeTags: ['EV'] });
    await both(
      { brand: 'LONDON_POWER' },
      { brands: ['OCTOPUS_ENERGY', 'COOP_ENERGY', 'EBICO_LIVING'] },
    );
    assert.deepEqual(await codesOf({ filterBy: ['PREPAY'] }), ['PREPAY-VAR-22-11-01']);
    assert.deepEqual(await codesOf({ tags: ['EV', 'INTELLIGENT'] }), [
      'INTELLI-VAR-24-10-29',
      'INTELLI-VAR-25-09-16',
    ]);
    assert.ok((await codesOf({ filterBy: ['SMART', 'GREEN'] })).includes('AGILE-24-10-01'));
  });

  it('are sold where they have prices, and nowhere else', async () => {
    const inLondon = await codesOf({ postcode: 'SW2' });
    const elsewhere = await codesOf({ postcode: 'LS6 1AA' });
    assert.deepEqual(
      inLondon.filter((code) => !elsewhere.includes(code)),
      ['LP-VAR-22-11-01', 'LP-FIX-12M-25-08-22'],
    );
  });

  it('come page by page in a lasting order', async () => {
    const all = await codesOf({});
    const codes: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const { edges, pageInfo } = await list({ first: 5, after: cursor });
      codes.push(...edges.map(({ node }: { node: { code: string } }) => node.code));
      if (!pageInfo.hasNextPage) break;
      cursor = pageInfo.endCursor;
    }
    assert.deepEqual(codes, all);
  });

  it('charge by their tariffs in a region and by the way to pay', async () => {
    const direct = await tariffsOf('VAR-22-11-01');
    assert.deepEqual(
      direct.tariffs.edges.map(({ node }: { node: { __typename: string } }) => node.__typename),
      ['StandardTariff', 'DayNightTariff', 'ThreeRateTariff', 'GasTariffType'],
    );
    const onBill = await tariffsOf('VAR-22-11-01', { paymentMethod: 'NON_DIRECT_DEBIT' });
    for (const [place, { node }] of direct.tariffs.edges.entries()) {
      const other = onBill.tariffs.edges[place].node;
      assert.equal(node.tariffCode, other.tariffCode);
      assert.match(node.tariffCode, /^[EG]-[123]R-VAR-22-11-01-C$/);
      assert.ok(node.standingCharge < other.standingCharge);
      assert.equal(node.unitRate, other.unitRate);
      assert.equal(node.standingCharge, Number((node.preVatStandingCharge * 1.05).toFixed(6)));
    }
    assert.equal(
      (await tariffsOf('VAR-22-11-01', { paymentMethod: 'PREPAYMENT' })).tariffs.totalCount,
      0,
    );
    const prepay = (await tariffsOf('PREPAY-VAR-22-11-01')).tariffs.edges[0].node;
    assert.equal(prepay.__typename, 'PrepayTariff');
    assert.ok(prepay.unitRate > 10);
  });

  it('have prices for a car beside those for the home, in codes of meters with one register', async () => {
    // As clients of the present tariff read it: public sources of theirs name these fields and codes.
    const [{ node }] = (await tariffsOf('INTELLI-VAR-25-09-16')).tariffs.edges;
    assert.deepEqual(
      { ...node, standingCharge: 0, preVatStandingCharge: 0 },
      {
        __typename: 'FourRateEvTariff',
        tariffCode: 'E-1R-INTELLI-VAR-25-09-16-C',
        standingCharge: 0,
        preVatStandingCharge: 0,
        dayRate: 28.80003,
        preVatDayRate: 27.4286,
        nightRate: 7.000035,
        preVatNightRate: 6.6667,
        evDevicePeakRate: 28.80003,
        preVatEvDevicePeakRate: 27.4286,
        evDeviceOffPeakRate: 7.000035,
        preVatEvDeviceOffPeakRate: 6.6667,
      },
    );
  });

  it('bear 20 % of VAT at work and none for export', async () => {
    const business = (await tariffsOf('BUS-VAR-22-11-01')).tariffs.edges[0].node;
    assert.equal(business.unitRate, Number((business.preVatUnitRate * 1.2).toFixed(6)));
    const outgoing = (await tariffsOf('OUTGOING-VAR-24-10-26')).tariffs.edges[0].node;
    assert.deepEqual(
      [outgoing.unitRate, outgoing.preVatUnitRate, outgoing.standingCharge],
      [15, 15, 0],
    );
  });

  it('tell the prices of yesterday, today and what is published of tomorrow', async () => {
    const { node } = (await tariffsOf('AGILE-24-10-01')).tariffs.edges[0];
    assert.equal(node.unitRates.length, 94);
    assert.equal(node.unitRates[0].validFrom, '2026-03-09T00:00:00+00:00');
    assert.equal(node.unitRates.at(-1).validTo, '2026-03-10T23:00:00+00:00');
    assert.equal(node.agileCalculationInfo.priceCap, 95.24);
    assert.ok(Math.abs(node.agileCalculationInfo.gspCoefficient - 2.1) <= 0.1);
    const cosy = (await tariffsOf('COSY-22-12-08')).tariffs.edges[0].node;
    assert.equal(cosy.agileCalculationInfo, null);
    const types = new Set(cosy.unitRates.map(({ rateType }: { rateType: string }) => rateType));
    assert.deepEqual([...types].toSorted(), ['OFF_PEAK', 'STANDARD']);
    const dayMs = 3 * 24 * 3_600_000;
    const instants = cosy.unitRates.map(({ validFrom, validTo }: Record<string, string>) => [
      validFrom,
      validTo,
    ]);
    assert.equal(Date.parse(instants.at(-1)[1]) - Date.parse(instants[0][0]), dayMs);
  });

  it('refuse a place that is none, in tariffs as in lists', async () => {
    const variables = { code: 'VAR-22-11-01', postcode: 'BT1 1AA' };
    const { data, codes } = await platform.ask(tariffs, { variables });
    assert.deepEqual(codes, ['KT-GB-9517']);
    assert.equal(data.energyProduct.tariffs, null);
  });

  it('have prices without a gap for as long as anyone has agreed on them', async () => {
    const now = platform.clock.now().epochMilliseconds;
    const { rows } = (await platform.db.query.execute(
      sql`select distinct account_id as id from agreements.agreements order by 1`,
    )) as unknown as { rows: { id: number }[] };
    const gaps: string[] = [];
    let checked = 0;
    for (const { id } of rows) {
      for (const agreement of await agreementsWith(platform.db, id)) {
        const tariff = await tariffOf(platform.db, agreement.tariffId);
        assert.ok(tariff);
        const fromMs = agreement.validFrom.epochMilliseconds;
        const toMs = Math.min(agreement.validTo?.epochMilliseconds ?? now, now);
        if (fromMs >= toMs) continue;
        checked += 1;
        const terms = { tariff, paymentMethod: agreement.paymentMethod };
        for (const read of [pricesOf, standingChargesOf]) {
          let untilMs = fromMs;
          for (const span of await read(platform.db, terms, fromMs, toMs)) {
            if (span.fromMs !== untilMs) break;
            untilMs = span.toMs;
          }
          if (untilMs !== toMs) gaps.push(`${agreement.id} ${tariff.code} ${read.name}`);
        }
      }
    }
    assert.ok(checked > 150, String(checked));
    assert.deepEqual(gaps, []);
  });

  it('have terms that are served as a PDF where their page says', async () => {
    const { data } = await platform.ask(
      '{ termsAndConditionsForProduct(productCode: "AGILE-24-10-01") { html pdfUrl version } }',
    );
    const { html, pdfUrl, version } = data.termsAndConditionsForProduct;
    assert.equal(version, '2.0');
    assert.match(html, /^<h1>/);
    const [first, again] = await Promise.all([fetch(pdfUrl), fetch(pdfUrl)]);
    assert.equal(first.status, 200);
    assert.equal(first.headers.get('content-type'), 'application/pdf');
    const bytes = Buffer.from(await first.arrayBuffer());
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    assert.ok(bytes.subarray(-8).toString().includes('%%EOF'));
    assert.deepEqual(Buffer.from(await again.arrayBuffer()), bytes);
    const origin = new URL(pdfUrl).origin;
    for (const name of ['octopus-energy-smart-9.9.pdf', 'octopus-energy-smart-2.0', '%00.pdf']) {
      assert.equal((await fetch(`${origin}/v1/terms/${name}`)).status, 404, name);
    }
  });

  it('have no terms before any is in force, which looks like a product that is none', async () => {
    const ask = `{ termsAndConditionsForProduct(productCode: "COOP-VAR-22-11-01") { version } }`;
    assert.deepEqual((await platform.ask(ask)).codes, []);
    await platform.db.query.execute(
      sql`update products.terms_versions set effective_from = effective_from + interval '20 years'
        where brand = 'COOP_ENERGY'`,
    );
    assert.deepEqual((await platform.ask(ask)).codes, ['KT-CT-8501']);
  });

  it('fit the meter points they are asked for', async () => {
    const document = `query($accountNumber: String!, $mpxns: [String]!, $all: Boolean) {
      availableProductsForMeterPoint(accountNumber: $accountNumber, mpxns: $mpxns,
        availableAt: "2026-03-11T00:00:00Z", includeRestrictedProducts: $all) {
        mpxn products { code direction isPrepay isBusiness } } }`;
    const { accountNumber, mpan, mprn, exportMpan } = platform.viewer('household').samples;
    const answer = async (all: boolean) => {
      const { data, errors } = await platform.ask(document, {
        as: 'household',
        variables: { accountNumber, mpxns: [exportMpan, mpan, mprn], all },
      });
      assert.equal(errors, undefined);
      return data.availableProductsForMeterPoint as {
        mpxn: string;
        products: { code: string; direction: string }[];
      }[];
    };
    const [exported, power, gas] = await answer(false);
    assert.deepEqual(
      exported?.products.map(({ code }) => code),
      ['OUTGOING-VAR-24-10-26', 'AGILE-OUTGOING-19-05-13'],
    );
    const codes = power?.products.map(({ code }) => code) ?? [];
    assert.ok(codes.includes('AGILE-24-10-01') && codes.includes('FIX-12M-25-01-14'));
    assert.ok(
      !codes.some((code) =>
        /^(LP|BUS|PREPAY|OCCUPIER|FIX-12M-23-09-21|FIX-12M-26-03-31)/.test(code),
      ),
    );
    assert.ok(gas?.products.every(({ code }) => !code.startsWith('AGILE')));
    const restricted = (await answer(true))[1]?.products.map(({ code }) => code) ?? [];
    assert.deepEqual(
      restricted.filter((code) => !codes.includes(code)),
      ['INTELLI-VAR-24-10-29', 'INTELLI-VAR-25-09-16'],
    );
  });

  it('are put together to offerings in versions, of which the active ones are sold', async () => {
    const fields = `identifier isActive isAmendable isDraft isExpired isFirstDraft isLatestVersion
      isSellable lifecycle { code version maxVersion previousOffering status activatedAt }`;
    const { data } = await platform.ask(`{ availableOfferings { ${fields} } }`, {
      as: 'organization',
    });
    const active = data.availableOfferings;
    assert.deepEqual(
      active.map(({ identifier }: { identifier: string }) => identifier),
      ['80000301', '80000102', '80000201'],
    );
    for (const each of active) assert.ok(each.isActive && each.isSellable && !each.isDraft);
    const one = async (identifier: string) =>
      (
        await platform.ask(
          `query($identifier: String) { offering(identifier: $identifier) { ${fields} } }`,
          {
            as: 'organization',
            variables: { identifier },
          },
        )
      ).data.offering;
    const [expired, draft, first] = await Promise.all(
      ['80000101', '80000103', '80000501'].map(one),
    );
    assert.ok(expired.isExpired && !expired.isLatestVersion && !expired.isSellable);
    assert.deepEqual(draft.lifecycle, {
      code: 'HOME-FIXED',
      version: 3,
      maxVersion: 3,
      previousOffering: '80000102',
      status: 'DRAFT',
      activatedAt: null,
    });
    assert.ok(draft.isDraft && draft.isAmendable && !draft.isFirstDraft);
    assert.ok(first.isFirstDraft);
    const none = await platform.ask('{ offering { identifier } }', { as: 'organization' });
    assert.deepEqual(none.codes, ['KT-CT-12001']);
    const { specificationIdentifier } = platform.viewer('organization').samples;
    const standing = await platform.ask(
      `query($id: String!) { rateGroupTouScheme(rateGroupCode: "STANDING_CHARGE",
        specificationIdentifier: $id) { name } }`,
      { as: 'organization', variables: { id: specificationIdentifier } },
    );
    assert.deepEqual(standing.data, { rateGroupTouScheme: null });
    assert.deepEqual(platform.faults, []);
  });

  it('go on: the next quarter is announced ahead, and each day’s prices at four in the afternoon', async () => {
    const { db } = platform;
    const begunAt = platform.clock.now();
    const later = begunAt.add({ hours: 24 * 120 });
    const announce = (now: typeof begunAt) =>
      db.transaction((tx) => announceQuarterlyPrices(tx, begunAt, now));
    assert.equal(await announce(begunAt), 0);
    // Two quarters begin within 120 days of 10 March and 35 more: those of April were known.
    assert.ok((await announce(later)) > 0);
    assert.equal(await announce(later), 0);
    const { rows } = (await db.query.execute(sql`
      select t.id, t.code from products.tariffs t where t.code like 'E-1R-VAR%'`)) as unknown as {
      rows: { id: number; code: string }[];
    };
    const fromMs = begunAt.subtract({ hours: 24 * 400 }).epochMilliseconds;
    const toMs = later.add({ hours: 24 * 30 }).epochMilliseconds;
    for (const { id } of rows) {
      const tariff = await tariffOf(db, id);
      assert.ok(tariff);
      const terms = { tariff, paymentMethod: 'DIRECT_DEBIT' as const };
      const spans = await pricesOf(db, terms, fromMs, toMs);
      assert.equal(spans[0]?.fromMs, fromMs);
      assert.equal(spans.at(-1)?.toMs, toMs);
      for (const [place, span] of spans.slice(0, -1).entries()) {
        assert.equal(span.toMs, spans[place + 1]?.fromMs);
      }
      const starts = spans.slice(1).map((span) => new Date(span.fromMs).toISOString());
      assert.deepEqual(starts.slice(-2), ['2026-03-31T23:00:00.000Z', '2026-06-30T23:00:00.000Z']);
    }
    const publish = (text: string) =>
      db.transaction((tx) =>
        publishPrices(tx, simulatedWholesalePrices, Temporal.Instant.from(text), 0),
      );
    assert.equal(await publish('2026-03-10T15:59:59Z'), 0);
    assert.equal(await publish('2026-03-10T16:00:00Z'), 1);
    assert.equal(await publish('2026-03-10T16:00:00Z'), 0);
    // British Summer Time: four in the afternoon is an hour earlier by the sun, and days overlap.
    assert.equal(await publish('2026-03-30T14:59:59Z'), 19);
    assert.equal(await publish('2026-03-30T15:00:00Z'), 1);
    const agile = (await tariffsOf('AGILE-24-10-01')).tariffs.edges[0].node;
    assert.equal(agile.unitRates.length, 144);
  });
});

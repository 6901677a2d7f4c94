import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { chargeContributions } from './contributions.actions.ts';
import { overlap, spansBegunBy } from './contributions.rules.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const monthly = {
  interval: 'MONTHLY' as const,
  activeFrom: instant('2026-01-31T00:00:00Z'),
  activeTo: null,
};

describe('the times of a contribution', () => {
  it('begin on the same day of each month at London midnight, or on its last', () => {
    const spans = spansBegunBy(monthly, instant('2026-05-01T00:00:00Z'));
    assert.deepEqual(
      spans.map(({ fromAt, toAt }) => [fromAt.toString(), toAt.toString()]),
      [
        ['2026-01-31T00:00:00Z', '2026-02-28T00:00:00Z'],
        ['2026-02-28T00:00:00Z', '2026-03-30T23:00:00Z'],
        ['2026-03-30T23:00:00Z', '2026-04-29T23:00:00Z'],
        ['2026-04-29T23:00:00Z', '2026-05-30T23:00:00Z'],
      ],
    );
    const quarters = spansBegunBy(
      { ...monthly, interval: 'QUARTERLY' },
      instant('2026-04-29T22:59:59Z'),
    );
    assert.equal(quarters.length, 1);
  });

  it('follow one another without gap from the beginning to the end', () => {
    const times = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
    fc.assert(
      fc.property(times, times, fc.option(times), (from, until, to) => {
        const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000);
        const agreed = { ...monthly, activeFrom: at(from), activeTo: to === null ? null : at(to) };
        const spans = spansBegunBy(agreed, at(until));
        for (const [place, span] of spans.entries()) {
          assert.ok(Temporal.Instant.compare(span.fromAt, span.toAt) < 0);
          assert.ok(span.fromAt.equals(spans[place - 1]?.toAt ?? agreed.activeFrom));
          assert.ok(Temporal.Instant.compare(span.fromAt, at(until)) <= 0);
        }
        const last = spans.at(-1);
        if (last && to !== null) assert.ok(Temporal.Instant.compare(last.toAt, at(to)) <= 0);
        const isDue = from <= until && (to === null || from < to);
        assert.equal(spans.length > 0, isDue);
        if (last && isDue && (to === null || to > until)) {
          assert.ok(Temporal.Instant.compare(last.toAt, at(until)) > 0);
        }
      }),
    );
  });

  it('overlap where they share a moment', () => {
    const of = (from: string, to: string | null) => ({
      activeFrom: instant(from),
      activeTo: to === null ? null : instant(to),
    });
    const [january, february] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];
    assert.equal(overlap(of(january, february), of(february, null)), false);
    assert.equal(overlap(of(january, null), of(february, null)), true);
    assert.equal(overlap(of(february, null), of(january, february)), false);
  });
});

describe('contributions', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const ask = (document: string, input: object, as = 'household') =>
    platform.ask(document, { as, variables: { input } });
  const create = (input: object, as?: string) =>
    ask(
      `mutation($input: CreateContributionAgreementInput!) {
        createContributionAgreement(input: $input) {
          contributionAgreement { id activeTo periods(first: 9) { totalCount } } } }`,
      input,
      as,
    );
  const end = (input: object, as?: string) =>
    ask(
      `mutation($input: EndContributionAgreementInput!) {
        endContributionAgreement(input: $input) { contributionAgreement { id activeTo } } }`,
      input,
      as,
    );

  async function charges(agreementId: string) {
    const { rows } = (await platform.db.query.execute(sql`
      select p.from_at::text as "from", t.net_pence as net, t.tax_pence as tax,
        t.reason_code as reason, t.posted_on::text as "on"
      from billing.contribution_periods p join billing.transactions t on t.id = p.transaction_id
      where p.agreement_id = ${Number(agreementId)} order by p.from_at`)) as unknown as {
      rows: { net: number; tax: number; on: string }[];
    };
    return rows;
  }

  it('are charged once for each time that has begun, with VAT where the scheme bears it', async () => {
    const { accountNumber } = platform.viewer('plain').samples;
    const input = {
      accountNumber,
      schemeCode: 'CARBON_OFFSET',
      interval: 'MONTHLY',
      amount: 493,
      activeFrom: '2026-03-10T00:00:00Z',
    };
    const made = await create(input, 'plain');
    assert.deepEqual(made.codes, []);
    const { id } = made.data.createContributionAgreement.contributionAgreement;
    assert.deepEqual((await create(input, 'plain')).data, made.data);
    for (const [field, value] of Object.entries({ amount: 494, interval: 'QUARTERLY' })) {
      assert.deepEqual((await create({ ...input, [field]: value }, 'plain')).codes, ['KT-CT-9602']);
    }

    const charge = (at: string) =>
      platform.db.transaction((tx) => chargeContributions(tx, instant(at)));
    await charge('2026-03-09T23:59:59Z');
    assert.equal((await charges(id)).length, 0);
    await charge('2026-03-10T01:00:00Z');
    await charge('2026-03-10T01:00:00Z');
    await charge('2026-04-09T22:59:59Z');
    assert.equal((await charges(id)).length, 1);
    // A run that comes late does what was missed.
    await charge('2026-06-01T00:00:00Z');
    assert.deepEqual(
      (await charges(id)).map(({ net, tax, on }) => [net, tax, on]),
      [
        [469, 24, '2026-03-10'],
        [469, 24, '2026-04-10'],
        [469, 24, '2026-05-10'],
      ],
    );

    const ended = await end(
      { contributionAgreementId: id, endAt: '2026-06-10T12:00:00Z' },
      'plain',
    );
    assert.deepEqual(ended.codes, []);
    await charge('2026-09-01T00:00:00Z');
    assert.equal((await charges(id)).length, 4);
    const { rows } = (await platform.db.query.execute(sql`
      select max(to_at)::timestamptz at time zone 'UTC' = '2026-06-10T12:00:00' as "isCut"
      from billing.contribution_periods where agreement_id = ${Number(id)}`)) as unknown as {
      rows: object[];
    };
    assert.deepEqual(rows, [{ isCut: true }]);
  });

  it('of businesses bear 20 per cent', async () => {
    const { rows } = (await platform.db.query.execute(sql`
      select distinct t.net_pence as net, t.tax_pence as tax from billing.contribution_periods p
      join billing.transactions t on t.id = p.transaction_id
      where p.agreement_id = 4`)) as unknown as { rows: object[] };
    assert.deepEqual(rows, [{ net: 1_000, tax: 200 }]);
  });

  it('are told of an open document of a business until they are charged', async () => {
    const accountNumber = platform.viewer('organization').samples.businessAccountNumber;
    const asked = async () => {
      const { data, codes } = await platform.ask(
        `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
          bills(first: 1, includeOpenStatements: true) { edges { node {
            ... on PeriodBasedDocumentType { toDate unfulfilledContributionItems {
              grossAmount netAmount salesTaxAmount scheme } } } } } } }`,
        { as: 'organization', variables: { accountNumber } },
      );
      assert.deepEqual(codes, []);
      return data.account.bills.edges[0].node;
    };
    assert.deepEqual(await asked(), { toDate: '2026-03-31', unfulfilledContributionItems: [] });
    const give = (schemeCode: string, amount: number, activeFrom: string) =>
      create(
        { accountNumber, schemeCode, interval: 'MONTHLY', amount, activeFrom },
        'organization',
      );
    assert.deepEqual((await give('COMMUNITY_FUND', 601, '2026-03-31T22:59:59Z')).codes, []);
    const { rows } = (await platform.db.query.execute(sql`
      select is_taxable as "isTaxable" from billing.contribution_schemes
      where code = 'COMMUNITY_FUND'`)) as unknown as { rows: { isTaxable: boolean }[] };
    const net = rows[0]?.isTaxable ? 500 : 601;
    const { unfulfilledContributionItems } = await asked();
    assert.deepEqual(unfulfilledContributionItems, [
      {
        grossAmount: 601,
        netAmount: net,
        salesTaxAmount: 601 - net,
        scheme: 'COMMUNITY_FUND',
      },
    ]);
    await platform.db.transaction((tx) => chargeContributions(tx, instant('2026-03-31T22:59:59Z')));
    assert.deepEqual((await asked()).unfulfilledContributionItems, []);
  });

  it('are refused where they make no sense', async () => {
    const { accountNumber } = platform.viewer('household').samples;
    const input = {
      accountNumber,
      schemeCode: 'COMMUNITY_FUND',
      interval: 'MONTHLY',
      amount: 250,
      activeFrom: '2026-03-11T00:00:00Z',
    };
    const refusals = [
      [{ amount: -1 }, 'KT-CT-9605'],
      [{ amount: 100_001 }, 'KT-CT-9601'],
      [{ activeFrom: '2026-03-09T11:59:59Z' }, 'KT-CT-9601'],
      [{ activeFrom: '2500-03-09T11:59:59Z' }, 'KT-CT-9601'],
      [{ activeTo: '2026-03-11T00:00:00Z' }, 'KT-CT-9601'],
      [{ schemeCode: '' }, 'KT-CT-9601'],
      [{ schemeCode: 'TREE_PLANTING' }, 'KT-CT-9606'],
    ] as const;
    for (const [change, code] of refusals) {
      assert.deepEqual(
        (await create({ ...input, ...change })).codes,
        [code],
        JSON.stringify(change),
      );
    }
    // One that is over cannot end, nor one in the past; one that has not begun is called off.
    assert.deepEqual((await end({ contributionAgreementId: '2' })).codes, ['KT-CT-9604']);
    const past = { contributionAgreementId: '1', endAt: '2026-03-10T11:59:59Z' };
    assert.deepEqual((await end(past)).codes, ['KT-CT-9604']);
    assert.deepEqual((await end({ contributionAgreementId: 'x' })).codes, ['KT-CT-9603']);
    assert.deepEqual((await end({ contributionAgreementId: '3' })).codes, ['KT-CT-9603']);
    const { data } = await create(input);
    const { id } = data.createContributionAgreement.contributionAgreement;
    const off = await end({ contributionAgreementId: id });
    assert.equal(
      off.data.endContributionAgreement.contributionAgreement.activeTo,
      '2026-03-11T00:00:00+00:00',
    );
    await platform.db.transaction((tx) => chargeContributions(tx, instant('2026-04-01T00:00:00Z')));
    assert.deepEqual(await charges(id), []);
    // What was called off stands in nobody's way.
    assert.deepEqual((await create({ ...input, amount: 251 })).codes, []);
  });
});

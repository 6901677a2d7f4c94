import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { raise } from '../../../contract/errors.ts';
import type { QualifyingCriteriaOptions } from '../../../engine/schema.generated.ts';
import { admittedAccount, schemeYearOf } from '../../accounts/index.ts';
import { redeemVouchers } from '../vouchers/vouchers.actions.ts';
import { applyForDiscount, eligibilityOf, payDiscounts } from './warm-home-discount.actions.ts';
import { type Claim, refusalOf, rejectionReason, taxYearOf } from './warm-home-discount.rules.ts';

const claim: Claim = {
  accountType: 'DOMESTIC',
  status: 'ACTIVE',
  hasElectricity: true,
  isInScotland: false,
  coreGroup: 2,
  isApplicationGranted: false,
};

const application = {
  ...claim,
  isInScotland: true,
  coreGroup: null,
  day: Temporal.PlainDate.from('2025-12-01'),
  hasRecord: false,
  hasOpenApplication: false,
  isHomesMeterPoint: true,
  qualifyingComponent: null,
} as const;

describe('the Warm Home Discount', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  // Eligibility statement for England and Wales, 2025 to 2026, gov.uk, 30 September 2025: homes
  // supplied with electricity whose account holder gets a qualifying means-tested benefit.
  it('is for homes with electricity and a qualifying benefit', () => {
    assert.equal(rejectionReason(claim), null);
    assert.equal(rejectionReason({ ...claim, coreGroup: null }), 'NO_QUALIFYING_BENEFIT');
    assert.equal(rejectionReason({ ...claim, hasElectricity: false }), 'NO_ELECTRICITY');
    assert.equal(rejectionReason({ ...claim, status: 'DORMANT' }), 'ACCOUNT_NOT_ACTIVE');
    assert.equal(rejectionReason({ ...claim, accountType: 'BUSINESS' }), 'NOT_A_HOME');
  });

  // The Warm Home Discount (Scotland) Regulations 2022: the core group is on the guarantee credit of
  // pension credit, the broader group applies to its supplier.
  it('takes an application in Scotland from all but the core group', () => {
    const scottish = { ...claim, isInScotland: true };
    assert.equal(rejectionReason(scottish), 'APPLICATION_NEEDED');
    assert.equal(rejectionReason({ ...scottish, coreGroup: 1 }), null);
    assert.equal(
      rejectionReason({ ...scottish, coreGroup: null, isApplicationGranted: true }),
      null,
    );
    assert.equal(rejectionReason({ ...scottish, coreGroup: null }), 'APPLICATION_NEEDED');
  });

  // Scheme years run from 1 April to 31 March (The Warm Home Discount (England and Wales)
  // Regulations 2022).
  it('is of a year from 1 April to 31 March', () => {
    assert.equal(schemeYearOf(Temporal.PlainDate.from('2026-03-31')), 2025);
    assert.equal(schemeYearOf(Temporal.PlainDate.from('2026-04-01')), 2026);
    assert.equal(taxYearOf(2025), '2025/26');
    assert.equal(taxYearOf(2099), '2099/00');
  });

  it('refuses an application for the first reason that applies', () => {
    assert.equal(refusalOf(application), null);
    const refusals = [
      [{ accountType: 'BUSINESS' }, 'BUSINESS_ACCOUNT'],
      [{ status: 'DORMANT' }, 'NO_LONGER_ON_SUPPLY'],
      [{ isInScotland: false }, 'NOT_IN_SCOTLAND'],
      [{ isHomesMeterPoint: false }, 'NON_DOMESTIC_METER_POINT'],
      [{ hasRecord: true }, 'ALREADY_RECEIVED_DISCOUNT'],
      [{ coreGroup: 1 }, 'HAS_CORE_GROUP_DISCOUNT'],
      [{ hasOpenApplication: true }, 'HAS_OPEN_APPLICATION'],
      [{ day: Temporal.PlainDate.from('2026-03-01') }, 'APPLICATIONS_NOT_OPEN'],
    ] as const;
    for (const [change, reason] of refusals) {
      assert.equal(refusalOf({ ...application, ...change }), reason);
    }
    assert.equal(refusalOf({ ...application, day: Temporal.PlainDate.from('2026-02-28') }), null);
  });

  it('is told to those alone who may see what is sensitive', async () => {
    const { accountNumber } = platform.viewer('household').samples;
    const document = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
      eligibilityForWarmHomeDiscount { isEligible rejectionReason }
      warmHomeDiscount { records(first: 5) { totalCount edges { node { credit taxYear } } } } } }`;
    const answerTo = async (options: { as: string } | { token: string }) => {
      const { data } = await platform.ask(document, { ...options, variables: { accountNumber } });
      return data.account;
    };
    const seen = {
      eligibilityForWarmHomeDiscount: { isEligible: true, rejectionReason: null },
      warmHomeDiscount: {
        records: { totalCount: 1, edges: [{ node: { credit: 15_000, taxYear: '2025/26' } }] },
      },
    };
    assert.deepEqual(await answerTo({ as: 'household' }), seen);
    assert.deepEqual(await answerTo({ as: 'organization' }), seen);
    const signIn = `mutation($input: ObtainJSONWebTokenInput!) {
      obtainKrakenToken(input: $input) { token } }`;
    const { preSignedKey } = platform.viewer('household');
    const narrowed = await platform.ask(signIn, { variables: { input: { preSignedKey } } });
    assert.deepEqual(await answerTo({ token: narrowed.data.obtainKrakenToken.token }), {
      eligibilityForWarmHomeDiscount: null,
      warmHomeDiscount: null,
    });
  });

  it('comes once a year, from an application that is granted after two weeks', async () => {
    const accountNumber = platform.viewer('organization').samples.scottishAccountNumber ?? '';
    const apply = (qualifyingCriteria: string, qualifyingComponent?: string) =>
      platform.ask(
        `mutation($accountNumber: String!, $inputs: WarmHomeDiscountApplicationInputType!) {
          createWarmHomeDiscountApplication(accountNumber: $accountNumber, applicationInputs: $inputs) {
            id errors { field errors { ... on SerializerErrorType { code } } } } }`,
        {
          as: 'organization',
          variables: { accountNumber, inputs: { qualifyingCriteria, qualifyingComponent } },
        },
      );
    const state = async () => {
      const { data } = await platform.ask(
        `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
          warmHomeDiscount {
            applications(first: 9) { edges { node { status rejectionReason yearEnding } } }
            records(first: 9) { edges { node { yearEnding qualifyingCriteria } } } } } }`,
        { as: 'organization', variables: { accountNumber } },
      );
      const { warmHomeDiscount } = data.account;
      const nodes = (edges: { node: object }[]) => edges.map(({ node }) => node);
      return {
        applications: nodes(warmHomeDiscount.applications.edges),
        records: nodes(warmHomeDiscount.records.edges),
      };
    };
    const pay = (at: string) =>
      platform.db.transaction((tx) => payDiscounts(tx, Temporal.Instant.from(at)));

    // In March nobody can apply; that somebody tried is kept.
    const early = await apply('HOUSING_BENEFIT');
    const again = await apply('HOUSING_BENEFIT');
    assert.equal(early.data.createWarmHomeDiscountApplication.id !== null, true);
    assert.deepEqual(again.data, early.data);
    assert.deepEqual(early.data.createWarmHomeDiscountApplication.errors, [
      { field: 'accountNumber', errors: [{ code: 'APPLICATIONS_NOT_OPEN' }] },
    ]);
    const missing = await apply('UNIVERSAL_CREDIT');
    assert.deepEqual(missing.data.createWarmHomeDiscountApplication, {
      id: null,
      errors: [{ field: 'qualifyingComponent', errors: [{ code: 'required' }] }],
    });

    const winter = Temporal.Instant.from('2026-12-01T12:00:00Z');
    const applyInWinter = async (criteria: QualifyingCriteriaOptions) => {
      const request = { accountNumber, qualifyingCriteria: criteria, qualifyingComponent: null };
      const { id, faults } = await applyForDiscount(platform.db, request, winter, raise);
      return { id, codes: faults.map(({ code }) => code) };
    };
    const reasonAt = async (at: string) => {
      const account = await admittedAccount(platform.db, accountNumber);
      assert.ok(account);
      return eligibilityOf(platform.db, account, Temporal.Instant.from(at));
    };
    const made = await applyInWinter('HOUSING_BENEFIT');
    assert.deepEqual(made.codes, []);
    assert.deepEqual(await applyInWinter('HOUSING_BENEFIT'), made);
    const other = await applyInWinter('COUNCIL_TAX_REDUCTION');
    assert.deepEqual(other.codes, ['HAS_OPEN_APPLICATION']);
    await pay('2026-12-14T02:00:00Z');
    assert.equal(await reasonAt('2026-12-14T12:00:00Z'), 'APPLICATION_NEEDED');
    await pay('2026-12-15T02:00:00Z');
    await pay('2026-12-15T02:00:00Z');
    await pay('2027-03-31T01:00:00Z');
    assert.equal(await reasonAt('2027-03-31T12:00:00Z'), null);
    assert.equal(await reasonAt('2027-04-01T12:00:00Z'), 'APPLICATION_NEEDED');
    assert.deepEqual((await applyInWinter('LOW_INCOME_THRESHOLD')).codes, [
      'ALREADY_RECEIVED_DISCOUNT',
    ]);
    const { records, applications } = await state();
    assert.deepEqual(records, [{ yearEnding: 2027, qualifyingCriteria: 'HOUSING_BENEFIT' }]);
    assert.deepEqual(applications, [
      { status: 'REJECTED', rejectionReason: 'ALREADY_RECEIVED_DISCOUNT', yearEnding: 2027 },
      { status: 'REJECTED', rejectionReason: 'HAS_OPEN_APPLICATION', yearEnding: 2027 },
      { status: 'APPROVED', rejectionReason: null, yearEnding: 2027 },
      { status: 'REJECTED', rejectionReason: 'APPLICATIONS_NOT_OPEN', yearEnding: 2026 },
    ]);
    const { rows } = (await platform.db.query.execute(sql`
      select t.net_pence as "pence", t.tax_pence as "tax", t.kind, e.book, e.amount_pence as "side"
      from billing.transactions t join billing.entries e on e.transaction_id = t.id and e.book is not null
      join billing.warm_home_records r on r.transaction_id = t.id
      join accounts.accounts a on a.id = r.account_id
      where a.number = ${accountNumber}`)) as unknown as { rows: object[] };
    assert.deepEqual(rows, [
      { pence: 15_000, tax: 0, kind: 'CREDIT', book: 'DISCOUNT_SCHEMES', side: -15_000 },
    ]);
  });

  // gov.uk, Warm Home Discount Scheme: whoever prepays gets a voucher where the meter takes no credit.
  it('is a voucher where the meter is topped up in a shop', async () => {
    const accountNumber = platform.viewer('prepay').samples.accountNumber ?? '';
    const { query } = platform.db;
    await query.execute(sql`
      update metering.meters set meter_type = 'KEY' where id in (
        select m.id from metering.meters m
        join metering.meter_points p on p.id = m.meter_point_id and p.fuel = 'ELECTRICITY'
        join billing.prepay_meters b on b.meter_id = m.id
        join accounts.accounts a on a.id = b.account_id
        where a.number = ${accountNumber})`);
    await query.execute(sql`
      insert into accounts.warm_home_discount_matches (account_id, scheme_year, core_group)
      select id, 2027, 1 from accounts.accounts where number = ${accountNumber}
      on conflict do nothing`);
    const seen = async () => {
      const { data } = await platform.ask(
        `query($n: String!, $id: ID!) {
          account(accountNumber: $n) { balance
            warmHomeDiscount { records(first: 1) { edges { node { accountType credit yearEnding } } } } }
          vouchersForAccount(accountNumber: $id, redeemableOnly: false, first: 9) {
            edges { node { displayName balance voucherValue charge { id } availableFrom
              redemptions { credit { grossAmount } } } } } }`,
        { as: 'organization', variables: { n: accountNumber, id: accountNumber } },
      );
      return {
        balance: data.account.balance,
        record: data.account.warmHomeDiscount.records.edges[0]?.node,
        vouchers: data.vouchersForAccount.edges.map(({ node }: { node: object }) => node),
      };
    };
    const before = await seen();
    for (const _time of [1, 2]) {
      await platform.db.transaction((tx) =>
        payDiscounts(tx, Temporal.Instant.from('2027-11-01T02:00:00Z')),
      );
    }
    const { balance, record, vouchers } = await seen();
    const voucher = {
      displayName: 'Warm Home Discount 2027/28',
      balance: 15_000,
      voucherValue: 15_000,
      charge: null,
      availableFrom: '2027-11-01',
      redemptions: [],
    };
    assert.deepEqual(vouchers, [voucher, ...before.vouchers]);
    assert.deepEqual(record, {
      accountType: 'TRADITIONAL_PREPAY',
      credit: 15_000,
      yearEnding: 2028,
    });
    assert.equal(balance, before.balance);
    const { id: accountId = 0 } = (await admittedAccount(platform.db, accountNumber)) ?? {};
    const redeemed = await platform.db.transaction((tx) =>
      redeemVouchers(tx, accountId, 4000, Temporal.Instant.from('2027-11-02T12:00:00Z')),
    );
    assert.equal(redeemed, 4000);
    const after = await seen();
    assert.deepEqual(after.vouchers, [
      { ...voucher, balance: 11_000, redemptions: [{ credit: { grossAmount: 4000 } }] },
      ...before.vouchers,
    ]);
    assert.equal(after.balance, before.balance + 4000);
    const { rows } = (await query.execute(sql`
      select e.book, e.amount_pence as pence from billing.voucher_redemptions r
      join billing.voucher_purchases v on v.id = r.purchase_id
      join billing.entries e on e.transaction_id = r.credit_id and e.book is not null
      where v.account_id = ${accountId} and v.type = 'WARM_HOME_DISCOUNT'`)) as unknown as {
      rows: object[];
    };
    assert.deepEqual(rows, [{ book: 'DISCOUNT_SCHEMES', pence: -4000 }]);
  });
});

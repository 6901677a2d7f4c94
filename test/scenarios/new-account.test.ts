import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { openingsJob, openingsWork } from '../../src/domains/billing/documents/openings.actions.ts';
import {
  statementsJob,
  statementsWork,
} from '../../src/domains/billing/documents/statement-runs.actions.ts';
import { nightRateHalfHours } from '../../src/domains/flex/index.ts';
import { startJobs } from '../../src/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { personOf } from './story.ts';

const begunAt = '2026-03-10T00:00:00Z';

describe('an account that was opened after the world was begun', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(() => platform?.close());

  const goOnUntil = async (now: string) => {
    platform.clock.set(now);
    const failures: unknown[] = [];
    const failed = (_what: unknown, error: unknown) => failures.push(error);
    const runner = startJobs(
      platform.db,
      platform.clock,
      [openingsJob, statementsJob],
      platform.instance.services,
      {
        catchingUp: () => {},
        caughtUp: () => {},
        failed: (_job, _dueAt, error) => failures.push(error),
        unreachable: (error) => failures.push(error),
        work: { progress: () => {}, failed },
      },
      [openingsWork, statementsWork(nightRateHalfHours)],
    );
    await runner.caughtUp;
    await runner.stop();
    assert.deepEqual(failures, []);
  };

  /** Somebody who moves into a home today and is supplied by a deemed contract. */
  const movedInto = async (accountNumber: string, number: string) => {
    await platform.db.query.execute(sql`
      with former as (
        select o.* from metering.occupancies o join accounts.accounts a on a.id = o.account_id
        where a.number = ${accountNumber} and o.effective_to is null order by o.id limit 1
      ),
      account as (
        insert into accounts.accounts (number, account_type, status, brand, created_at)
        select ${number}, 'DOMESTIC', 'ACTIVE', 'OCTOPUS_ENERGY', ${begunAt}::timestamptz from former
        returning id
      ),
      moved_in as (
        insert into metering.occupancies (property_id, account_id, effective_from, is_occupier)
        select former.property_id, account.id, ${begunAt}::timestamptz, false from former, account
      ),
      moved_out as (
        update metering.occupancies o set effective_to = ${begunAt}::timestamptz
        from former where o.id = former.id
      ),
      ended as (
        update agreements.agreements g set valid_to = ${begunAt}::timestamptz,
          terminated_at = ${begunAt}::timestamptz
        from former where g.account_id = former.account_id and not g.is_revoked
          and g.valid_from < ${begunAt}::timestamptz
          and (g.valid_to is null or g.valid_to > ${begunAt}::timestamptz)
        returning g.meter_point_id, g.product_id, g.tariff_id
      )
      insert into agreements.agreements (account_id, meter_point_id, product_id, tariff_id,
        payment_method, valid_from, agreed_from, agreed_at, rates_agreed_at, params, created_at,
        updated_at)
      select account.id, ended.meter_point_id, ended.product_id, ended.tariff_id, 'DIRECT_DEBIT',
        moment, moment, moment, moment, '{}', moment, moment
      from ended, account, (values (${begunAt}::timestamptz)) as now (moment)`);
  };

  const books = `query($n: String!) { account(accountNumber: $n) {
    balance ledgers { ledgerType balance }
    billingOptions { currentBillingPeriodStartDate currentBillingPeriodEndDate nextBillingDate }
    ... on AccountType { bills(first: 9) { edges { node { __typename billType fromDate toDate
      ... on StatementType { openingBalance closingBalance } } } } } } }`;

  it('has a ledger and a window as soon as it enrols, and a bill after a month', async () => {
    const samples = platform.viewer('organization').samples;
    const accountNumber = 'A-0DEADBE5';
    await movedInto(samples.onboardingAccountNumber ?? '', accountNumber);
    const staff = personOf(platform, 'organization');
    const seen = async () => (await staff.ask(books, { n: accountNumber })).account;
    assert.deepEqual((await seen()).ledgers, []);
    const start = `mutation($input: StartSmartOnboardingProcessInput) {
      startOnboardingProcess(input: $input) { productEnrolment { id status } } }`;
    const input = {
      accountNumber,
      productCode: 'SILVER-24-04-03',
      termsAndConditions: { accepted: true, version: '2.0' },
    };
    for (const _time of [1, 2]) await staff.ask(start, { input });
    const { ledgers, billingOptions } = await seen();
    assert.deepEqual(ledgers, [{ ledgerType: 'MAIN', balance: 0 }]);
    assert.deepEqual(billingOptions, {
      currentBillingPeriodStartDate: '2026-03-10',
      currentBillingPeriodEndDate: '2026-04-09',
      nextBillingDate: '2026-04-12',
    });
    await goOnUntil('2026-03-10T13:00:00Z');
    await goOnUntil('2026-04-12T12:00:00Z');
    const later = await seen();
    const [bill] = later.bills.edges.map(({ node }: { node: object }) => node);
    assert.equal(later.bills.edges.length, 1);
    assert.ok(later.balance < 0, String(later.balance));
    assert.deepEqual(bill, {
      __typename: 'StatementType',
      billType: 'STATEMENT',
      fromDate: '2026-03-10',
      toDate: '2026-04-09',
      openingBalance: 0,
      closingBalance: later.balance,
    });
    assert.equal(later.billingOptions.currentBillingPeriodStartDate, '2026-04-10');
  });

  it('has them from the next night on where nobody enrolled it', async () => {
    const samples = platform.viewer('organization').samples;
    const accountNumber = 'A-0DEADBE6';
    await movedInto(samples.plainAccountNumber ?? '', accountNumber);
    await platform.db.transaction((tx) => openingsJob.run(tx, platform.clock.now()));
    const { rows } = (await platform.db.query.execute(sql`
      select count(*)::int as waiting from billing.run_items i
      join billing.runs r on r.id = i.run_id and r.kind = 'OPENINGS'
      join billing.ledgers l on l.id = i.ledger_id
      join accounts.accounts a on a.id = l.account_id
      where a.number = ${accountNumber} and i.state = 'WAITING'`)) as unknown as { rows: object[] };
    assert.deepEqual(rows, [{ waiting: 1 }]);
    await goOnUntil(platform.clock.now().toString());
    const staff = personOf(platform, 'organization');
    const { account } = await staff.ask(books, { n: accountNumber });
    assert.equal(account.ledgers.length, 1);
    assert.equal(account.billingOptions.currentBillingPeriodStartDate, '2026-03-10');
  });
});

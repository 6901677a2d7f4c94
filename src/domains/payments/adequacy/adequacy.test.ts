import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { mainLedgerOf } from '../../billing/index.ts';
import { openDueReviews, workOnReviews } from './reviews.actions.ts';

const told = `query($accountNumber: String!, $ledgerNumber: String!) {
  livePaymentAdequacy(accountNumber: $accountNumber) {
    currentBalance reviewedOn targetBalance
    estimatedConsumption { sourceId sourceName usage }
    recommendedPayment { adjustment ongoing total } }
  livePaymentAdequacyCalculation(ledgerNumber: $ledgerNumber) {
    averageMonthlyCharge balanceAdjustment currentBalance existingMonthlyAmount
    suggestedNewMonthlyAmount targetBalance
    consumption(first: 5) { edges { node { marketName
      charges(first: 20) { edges { node { charge periodStart periodEnd } } } } } } }
  account(accountNumber: $accountNumber) { balance ... on AccountType {
    projectedBalance recommendedBalanceAdjustment shouldReviewPayments
    paymentAdequacy { suggestedDirectDebitAmount }
    paginatedPaymentForecast(first: 50) { edges { node { amount } } } } } }`;

const details = `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
  ledgers { ledgerType paymentAdequacy { isCurrentlyExempt
    latestAppliedPaymentAdequacyChange { newPaymentAmount previousPaymentAmount } } } } }`;

interface Schedule {
  readonly id: number;
  readonly amount_pence: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

describe('what should be paid, from what is known at present', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const sampleOf = (name: string) => platform.viewer('organization').samples[name] ?? '';
  const rowsOf = async <Row>(query: ReturnType<typeof sql>): Promise<Row[]> =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;

  async function ledgerIdOf(accountNumber: string): Promise<number> {
    const account = await admittedAccount(platform.db, accountNumber);
    const ledger = account && (await mainLedgerOf(platform.db, account.id));
    assert.ok(ledger);
    return ledger.id;
  }

  const schedulesOf = (ledgerId: number) =>
    rowsOf<Schedule>(sql`select id, amount_pence, valid_from::text, valid_to::text
      from payments.schedules where ledger_id = ${ledgerId} and plan_id is null order by id`);

  it('is the same wherever it is told, and leads to the projected balance', async () => {
    const { accountNumber, ledgerNumber } = platform.viewer('household').samples;
    const { data, codes } = await platform.ask(told, {
      as: 'household',
      variables: { accountNumber, ledgerNumber },
    });
    assert.deepEqual(codes, []);
    const { livePaymentAdequacy: live, livePaymentAdequacyCalculation: calculated, account } = data;
    const { ongoing, adjustment, total } = live.recommendedPayment;
    assert.equal(total, Math.max(0, ongoing + adjustment));
    assert.deepEqual(
      [
        calculated.averageMonthlyCharge,
        calculated.balanceAdjustment,
        calculated.suggestedNewMonthlyAmount,
        account.paymentAdequacy.suggestedDirectDebitAmount,
      ],
      [ongoing, adjustment, total, total],
    );
    assert.equal(live.currentBalance, account.balance);
    assert.equal(live.reviewedOn, '2026-03-10');
    type Charges = { edges: { node: { charge: number } }[] };
    const charges = calculated.consumption.edges.flatMap(
      ({ node }: { node: { charges: Charges } }) => node.charges.edges,
    );
    const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);
    const year = sumOf(charges.map(({ node }: { node: { charge: number } }) => node.charge));
    // Each market is rounded by itself.
    assert.ok(Math.abs(year / 12 - ongoing) <= 1, `${year} a year, ${ongoing} a month`);
    const paid = sumOf(
      account.paginatedPaymentForecast.edges.map(
        ({ node }: { node: { amount: number } }) => node.amount,
      ),
    );
    assert.equal(paid, 12 * calculated.existingMonthlyAmount);
    assert.ok(Math.abs(account.projectedBalance - (account.balance + paid - year)) <= 1);
    assert.equal(
      account.recommendedBalanceAdjustment,
      live.targetBalance - account.projectedBalance,
    );
    const off = Math.abs(total - calculated.existingMonthlyAmount);
    assert.equal(
      account.shouldReviewPayments,
      off > 500 && off * 100 > calculated.existingMonthlyAmount * 5,
    );
    for (const { usage } of live.estimatedConsumption) assert.equal(usage.length, 12);
    assert.ok(live.estimatedConsumption.length >= 2);
  });

  it('answers foreign ledgers as missing ones', async () => {
    const ask = (ledgerNumber: string) =>
      platform.ask(told, {
        as: 'plain',
        variables: {
          accountNumber: platform.viewer('plain').samples.accountNumber,
          ledgerNumber,
        },
      });
    const foreign = await ask(platform.viewer('household').samples.ledgerNumber ?? '');
    const missing = await ask('L-00000000');
    assert.deepEqual(foreign.codes, ['KT-CT-3963']);
    assert.deepEqual(missing.codes, ['KT-CT-3963']);
  });

  it('tells which reviews have changed what is paid, and who is exempt', async () => {
    const of = async (name: string) => {
      const { data } = await platform.ask(details, {
        as: 'organization',
        variables: { accountNumber: sampleOf(`${name}AccountNumber`) },
      });
      return data.account.ledgers[0].paymentAdequacy;
    };
    const { latestAppliedPaymentAdequacyChange: raised } = await of('raised');
    assert.equal(raised.newPaymentAmount - raised.previousPaymentAmount, 1200);
    const { latestAppliedPaymentAdequacyChange: lowered } = await of('lowered');
    assert.equal(lowered.newPaymentAmount - lowered.previousPaymentAmount, -900);
    assert.deepEqual(await of('exempt'), {
      isCurrentlyExempt: true,
      latestAppliedPaymentAdequacyChange: null,
    });
  });

  it('is set on the anniversary of a schedule, once, with its notice; not where it is exempt', async () => {
    const dueAt = platform.clock.now();
    const [reviewed, exempt, holiday] = await Promise.all(
      ['changingAmount', 'exempt', 'holiday'].map((name) =>
        ledgerIdOf(sampleOf(`${name}AccountNumber`)),
      ),
    );
    assert.ok(reviewed && exempt && holiday);
    await rowsOf(sql`update payments.schedules set valid_from = '2024-03-10', amount_pence = 900
      where ledger_id in (${reviewed}, ${exempt}) and plan_id is null`);
    const open = () => platform.db.transaction((tx) => openDueReviews(tx, dueAt));
    await open();
    await open();
    while (await workOnReviews(platform.db));
    const reviews = await rowsOf<{
      reason: string;
      outcome: string;
      paid_pence: number;
      suggested_pence: number;
      ledger_id: number;
    }>(sql`select r.reason, r.outcome, r.paid_pence, r.suggested_pence, s.ledger_id
      from payments.adequacy_reviews r join payments.schedules s on s.id = r.schedule_id
      where r.due_on = '2026-03-10' and s.ledger_id in (${reviewed}, ${exempt}, ${holiday})`);
    assert.equal(reviews.length, 1);
    const [review] = reviews;
    assert.ok(review);
    assert.deepEqual(
      [review.reason, review.outcome, review.paid_pence, review.ledger_id],
      ['ANNIVERSARY', 'CHANGED', 900, reviewed],
    );
    const [before, after, ...more] = await schedulesOf(reviewed);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [before?.amount_pence, before?.valid_to, after?.valid_from, after?.amount_pence],
      [900, '2026-03-24', '2026-03-24', review.suggested_pence],
    );
    await open();
    while (await workOnReviews(platform.db));
    assert.equal((await schedulesOf(reviewed)).length, 2);
  });

  it('is looked at after a bill, and changed only where it is off by too much', async () => {
    const ledgerId = await ledgerIdOf(sampleOf('changingDayAccountNumber'));
    const accountNumber = sampleOf('changingDayAccountNumber');
    const { data } = await platform.ask(
      `query($accountNumber: String!) { account(accountNumber: $accountNumber) {
        ... on AccountType { paymentAdequacy { suggestedDirectDebitAmount } } } }`,
      { as: 'organization', variables: { accountNumber } },
    );
    const suggested = data.account.paymentAdequacy.suggestedDirectDebitAmount;
    const dueAt = platform.clock.now().add({ hours: 24 });
    const review = async (pence: number, at: typeof dueAt) => {
      await rowsOf(sql`update payments.schedules set amount_pence = ${pence}
        where ledger_id = ${ledgerId} and valid_to is null`);
      await rowsOf(sql`update billing.documents set issued_at = ${at.toString()}::timestamptz
        where id = (select max(id) from billing.documents where ledger_id = ${ledgerId}
          and kind = 'STATEMENT' and issued_at is not null)`);
      await platform.db.transaction((tx) => openDueReviews(tx, at));
      while (await workOnReviews(platform.db));
      const [row] = await rowsOf<{ reason: string; outcome: string }>(sql`
        select r.reason, r.outcome from payments.adequacy_reviews r
        join payments.schedules s on s.id = r.schedule_id
        where s.ledger_id = ${ledgerId} order by r.id desc limit 1`);
      return row;
    };
    assert.deepEqual(await review(suggested - 450, dueAt), {
      reason: 'STATEMENT',
      outcome: 'KEPT',
    });
    assert.deepEqual(await review(Math.round(suggested / 2), dueAt.add({ hours: 24 })), {
      reason: 'STATEMENT',
      outcome: 'CHANGED',
    });
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { type LedgerRow, mainLedgerOf } from '../../billing/index.ts';
import { acceptPlan, followPlans, offerPlan } from './plans.actions.ts';
import { instalmentsOf } from './plans.rules.ts';

const details = `query($accountNumber: String!) {
  paymentPlanDetails(accountNumber: $accountNumber) {
    paymentFrequency paymentPlanStatus totalAmountPaid totalAmountRemaining totalPlanValue }
  account(accountNumber: $accountNumber) { paymentPlans(first: 5) { edges { node {
    status acceptedAt nextPayment { amount payableDate paymentType } payments { amount } } } } } }`;

const day = (text: string) => Temporal.PlainDate.from(text);
const morning = (text: string) => startOfLondonDay(day(text)).add({ hours: 8 });

describe('a plan', () => {
  it('has instalments that come to what it pays off, the last one what is left', () => {
    const terms = { frequency: 'MONTHLY', totalPence: 26_400, firstOn: day('2025-10-05') } as const;
    const even = instalmentsOf({ ...terms, instalmentPence: 2200 });
    assert.equal(even.length, 12);
    assert.equal(even.at(-1)?.dueOn.toString(), '2026-09-05');
    const uneven = instalmentsOf({ ...terms, instalmentPence: 2500 });
    assert.deepEqual(
      uneven.map(({ amountPence }) => amountPence),
      [...new Array(10).fill(2500), 1400],
    );
    const wrong = [
      { ...terms, instalmentPence: 0 },
      { ...terms, instalmentPence: 2.5 },
      { ...terms, instalmentPence: 100 },
      { ...terms, instalmentPence: 2200, totalPence: 0 },
      { ...terms, instalmentPence: 2200, firstOn: day('2025-10-31') },
    ];
    for (const each of wrong) assert.throws(() => instalmentsOf(each), RangeError);
  });
});

describe('payment plans', () => {
  let platform: TestPlatform;
  let ledger: LedgerRow;
  let accountNumber: string;
  before(async () => {
    platform = await startTestPlatform();
    accountNumber = platform.viewer('organization').samples.changingAccountNumber ?? '';
    const account = await admittedAccount(platform.db, accountNumber);
    const found = account && (await mainLedgerOf(platform.db, account.id));
    assert.ok(found);
    ledger = found;
  });
  after(() => platform.close());

  const told = async () => {
    const { data, codes } = await platform.ask(details, {
      as: 'organization',
      variables: { accountNumber },
    });
    assert.deepEqual(codes, []);
    return { details: data.paymentPlanDetails, plans: data.account.paymentPlans.edges };
  };
  const offer = (at: string) =>
    platform.db.transaction((tx) =>
      offerPlan(
        tx,
        ledger,
        {
          method: 'DIRECT_DEBIT',
          frequency: 'MONTHLY',
          totalPence: 26_400,
          instalmentPence: 2200,
          firstOn: day('2025-10-05'),
          strategyName: 'FIXED_INSTALMENTS',
          strategyDisplayName: 'So much each month',
        },
        morning(at),
      ),
    );
  const follow = (at: string) => platform.db.transaction((tx) => followPlans(tx, morning(at)));
  let key = 900_000;
  const pay = async (on: string, status: 'CLEARED' | 'FAILED', presentation = 0) => {
    key += 1;
    await platform.db.query.execute(sql`
      insert into payments.payments (uuid, ledger_id, account_id, schedule_id, status, source,
        transaction_type, amount_pence, payment_on, reference, presentation, idempotency_key, created_at,
        transaction_id, failure_code)
      select gen_random_uuid(), s.ledger_id, s.account_id, s.id, ${status}::text, 'PLAN',
        'DD_REGULAR_COLLECTION', 2200, ${on}::date, 'Halfhour', ${presentation}::int, ${`test ${key}`}::text, now(),
        case when ${status}::text = 'CLEARED' then ${key}::int end,
        case when ${status}::text = 'FAILED' then '0' end
      from payments.schedules s where s.ledger_id = ${ledger.id} and s.plan_id is not null
      order by s.id desc limit 1`);
  };

  it('lapse where nobody accepts them in time', async () => {
    const { id } = await offer('2025-07-01');
    assert.equal(await acceptPlan(platform.db, id, morning('2025-07-16')), false);
    await follow('2025-07-14');
    assert.equal((await told()).plans[0].node.status, 'OFFERED');
    await follow('2025-07-15');
    const { plans, details } = await told();
    assert.equal(plans[0].node.status, 'EXPIRED');
    assert.equal(plans[0].node.nextPayment, null);
    // What was never agreed to is no plan of the customer's.
    assert.deepEqual(details, []);
  });

  it('ask for instalments beside what is paid, and break where one is given up', async () => {
    const { id } = await offer('2025-09-20');
    const accepted = await Promise.all(
      [1, 2, 3].map(() => acceptPlan(platform.db, id, morning('2025-09-25'))),
    );
    assert.deepEqual(accepted, [true, true, true]);
    const schedules = async () =>
      (
        (await platform.db.query.execute(sql`
          select amount_pence, total_debt_pence, reason, valid_from::text, valid_to::text
          from payments.schedules where plan_id = ${id}`)) as unknown as { rows: object[] }
      ).rows;
    const schedule = {
      amount_pence: 2200,
      total_debt_pence: 26_400,
      reason: 'DEBT_REPAYMENT_PLAN',
      valid_from: '2025-10-05',
    };
    assert.deepEqual(await schedules(), [{ ...schedule, valid_to: '2026-09-06' }]);
    for (const on of ['2025-10-06', '2025-11-05', '2025-12-05', '2026-01-05', '2026-02-05']) {
      await pay(on, 'CLEARED');
    }
    await follow('2026-02-20');
    const running = await told();
    assert.deepEqual(running.details, [
      {
        paymentFrequency: 'Monthly',
        paymentPlanStatus: 'ACTIVE',
        totalAmountPaid: 11_000,
        totalAmountRemaining: 15_400,
        totalPlanValue: 26_400,
      },
    ]);
    assert.deepEqual(running.plans[0].node.nextPayment, {
      amount: 2200,
      payableDate: '2026-03-05',
      paymentType: 'INSTALMENT',
    });
    await pay('2026-03-05', 'FAILED');
    // It may be presented again for a month.
    await follow('2026-03-12');
    assert.equal((await told()).details[0].paymentPlanStatus, 'ACTIVE');
    await follow('2026-04-06');
    const broken = await told();
    assert.equal(broken.details[0].paymentPlanStatus, 'BROKEN');
    assert.equal(broken.details[0].totalAmountRemaining, 15_400);
    assert.equal(broken.plans[0].node.nextPayment, null);
    assert.deepEqual(await schedules(), [{ ...schedule, valid_to: '2026-04-06' }]);
    await follow('2026-04-07');
    assert.deepEqual(await schedules(), [{ ...schedule, valid_to: '2026-04-06' }]);
    assert.equal(await acceptPlan(platform.db, id, morning('2026-04-07')), false);
  });

  it('have people speak once with who misses two monthly payments', async () => {
    const contacts = async () =>
      (
        (await platform.db.query.execute(sql`
          select reason, missed_since::text from payments.missed_payment_contacts
          where ledger_id = ${ledger.id}`)) as unknown as { rows: object[] }
      ).rows;
    assert.deepEqual(await contacts(), []);
    await pay('2026-04-05', 'FAILED', 2);
    await follow('2026-04-20');
    await follow('2026-04-21');
    assert.deepEqual(await contacts(), [
      { reason: 'TWO_MONTHLY_PAYMENTS_MISSED', missed_since: '2026-03-05' },
    ]);
  });

  it('are over once all is paid', async () => {
    const { id } = await offer('2025-09-20');
    await acceptPlan(platform.db, id, morning('2025-09-21'));
    for (const { dueOn } of instalmentsOf({
      frequency: 'MONTHLY',
      totalPence: 26_400,
      instalmentPence: 2200,
      firstOn: day('2025-10-05'),
    })) {
      await pay(dueOn.toString(), 'CLEARED');
    }
    await follow('2026-09-20');
    const { details } = await told();
    assert.deepEqual(
      [details[0].paymentPlanStatus, details[0].totalAmountRemaining],
      ['COMPLETED', 0],
    );
  });
});

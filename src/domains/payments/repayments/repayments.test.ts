import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { VendorUnavailable } from '../../../outside/payment-vendor/port.ts';
import { payOutDue, payOutKeyOf, takeBackRepayment } from './pay-outs.actions.ts';
import { repaymentsCoherence } from './repayments.coherence.ts';
import { findRepayment } from './repayments.store.ts';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform();
});
after(() => platform.close());

const known = (name: string) => platform.viewer('organization').samples[name] ?? '';

/** A vendor that forgets nothing, and does not answer when it is told not to. */
function vendorOf() {
  const sent = new Map<string, number>();
  let isDown = false;
  let losesAnswers = false;
  return {
    sent,
    be(state: { isDown?: boolean; losesAnswers?: boolean }) {
      isDown = state.isDown ?? false;
      losesAnswers = state.losesAnswers ?? false;
    },
    async payOut({ key }: { readonly key: string }) {
      if (isDown) throw new VendorUnavailable();
      sent.set(key, (sent.get(key) ?? 0) + 1);
      if (losesAnswers) throw new VendorUnavailable();
    },
    async known(keys: readonly string[]) {
      if (isDown) throw new VendorUnavailable();
      return new Map(
        keys.filter((key) => sent.has(key)).map((key) => [key, 'ACCEPTED' as const] as const),
      );
    },
  };
}

async function balanceOf(ledgerId: number): Promise<number> {
  const { rows } = (await platform.db.query.execute(
    sql`select balance_pence as pence from billing.ledgers where id = ${ledgerId}`,
  )) as unknown as { rows: { pence: number }[] };
  return rows[0]?.pence ?? Number.NaN;
}

async function repaymentOf(id: number) {
  const repayment = await findRepayment(platform.db, id);
  assert.ok(repayment);
  return repayment;
}

async function assertCoherent(): Promise<void> {
  for (const { title, find } of repaymentsCoherence) {
    const data = { db: platform.db } as Parameters<typeof find>[0];
    assert.deepEqual(await find(data, 3), { count: 0, first: [] }, title);
  }
}

const approve = (accountNumber: string, repaymentId: string) =>
  platform.ask(
    `mutation($input: ApproveRepaymentInput!) {
      approveRepayment(input: $input) { repayment { status paymentDate } } }`,
    { as: 'organization', variables: { input: { accountNumber, repaymentId } } },
  );

describe('a repayment', () => {
  it('leaves once on the day after it is approved, whatever the vendor answers', async () => {
    const { db } = platform;
    const today = Temporal.Instant.from('2026-03-10T16:00:00Z');
    const tomorrow = Temporal.Instant.from('2026-03-11T09:00:00Z');
    const vendor = vendorOf();
    const approved = await approve(known('repaymentAccountNumber'), known('repaymentId'));
    assert.deepEqual(approved.codes, []);
    const { repayment } = approved.data.approveRepayment;
    assert.deepEqual(repayment, { status: 'APPROVED', paymentDate: '2026-03-11' });
    assert.deepEqual((await approve(known('repaymentAccountNumber'), known('repaymentId'))).codes, [
      'KT-CT-3934',
    ]);
    const before = await repaymentOf(1);
    const key = payOutKeyOf(before);
    assert.equal(await balanceOf(before.ledgerId), 4_500);
    // Not before its day.
    await payOutDue(db, vendor, today);
    assert.equal(vendor.sent.size, 0);
    vendor.be({ isDown: true });
    await payOutDue(db, vendor, tomorrow);
    assert.equal((await repaymentOf(1)).status, 'SUBMITTED');
    // It arrives, and its answer is lost: then it is asked about.
    vendor.be({ losesAnswers: true });
    await payOutDue(db, vendor, tomorrow);
    assert.equal((await repaymentOf(1)).status, 'SUBMITTED');
    assert.equal(await balanceOf(before.ledgerId), 4_500);
    vendor.be({});
    for (const _time of [1, 2]) await payOutDue(db, vendor, tomorrow);
    assert.equal(vendor.sent.get(key), 1);
    assert.equal((await repaymentOf(1)).status, 'PAID');
    assert.equal(await balanceOf(before.ledgerId), 0);
    await assertCoherent();
    // What is kept by somebody has not left with it.
    assert.equal((await repaymentOf(2)).status, 'APPROVED');
    const returned = { returnedOn: before.paymentOn, at: tomorrow };
    const back = () => db.transaction((tx) => takeBackRepayment(tx, key, returned));
    assert.deepEqual([await back(), await back()], [true, false]);
    assert.equal(await balanceOf(before.ledgerId), 4_500);
    assert.equal((await repaymentOf(1)).failure, 'RETURNED');
    await assertCoherent();
  });

  it('is asked for once under a key, and not beyond the credit that is left', async () => {
    const submit = (input: Record<string, unknown>) =>
      platform.ask(
        `mutation($input: RequestRepaymentInputType!) {
          submitRepaymentRequest(input: $input) { repaymentRequest { requestId status } } }`,
        {
          as: 'organization',
          variables: {
            input: {
              accountNumber: known('creditAccountNumber'),
              ledgerId: known('creditLedgerNumber'),
              method: 'CHEQUE',
              ...input,
            },
          },
        },
      );
    // 18,000 in all, of which 3,000 are on their way back.
    const both = await Promise.all(
      ['one', 'other'].map((idempotencyKey) =>
        submit({ amountInMinorUnit: 8_000, idempotencyKey }),
      ),
    );
    assert.deepEqual(
      both.flatMap(({ codes }) => codes),
      ['KT-CT-3927'],
    );
    const done = both.findIndex(({ codes }) => codes.length === 0);
    const idempotencyKey = ['one', 'other'][done] ?? '';
    const again = await submit({ amountInMinorUnit: 8_000, idempotencyKey });
    assert.deepEqual(again.data, both[done]?.data);
    const different = await submit({ amountInMinorUnit: 7_999, idempotencyKey });
    assert.deepEqual(different.codes, ['KT-CT-3928']);
    await assertCoherent();
  });

  it('of a payment is never more than the payment', async () => {
    const refund = (amountInMinorUnit: number, idempotencyKey: string) =>
      platform.ask(
        `mutation($input: RefundPaymentInput!) {
          refundPayment(input: $input) { repayment { amount status } } }`,
        {
          as: 'organization',
          variables: {
            input: {
              accountNumber: known('creditAccountNumber'),
              paymentId: known('refundablePaymentId'),
              amountInMinorUnit,
              idempotencyKey,
              reason: 'Paid twice.',
            },
          },
        },
      );
    const answers = await Promise.all([
      refund(4_000, 'first'),
      refund(4_000, 'second'),
      refund(3_000, 'third'),
    ]);
    const refused = answers.flatMap(({ codes }) => codes);
    assert.ok(refused.length === 1 || refused.length === 2, refused.join());
    assert.ok(refused.every((code) => code === 'KT-CT-3933' || code === 'KT-CT-3937'));
    assert.deepEqual((await refund(7_000, 'rest')).codes.length, 1);
    await assertCoherent();
  });

  it('above £500 waits for two people, none of whom asked', async () => {
    const { repayment } = (
      await approve(known('secondRepaymentAccountNumber'), known('secondRepaymentId'))
    ).data.approveRepayment;
    assert.equal(repayment.status, 'APPROVED');
    const { rows } = (await platform.db.query.execute(sql`
      select count(*)::int as count from payments.repayment_approvals
      where repayment_id = ${Number(known('secondRepaymentId'))}`)) as unknown as {
      rows: { count: number }[];
    };
    assert.equal(rows[0]?.count, 2);
    await assertCoherent();
  });
});

describe('calling a request off', () => {
  it('is refused to whoever may only look at the account, and to others it is not there', async () => {
    const requestId = known('repaymentRequestId');
    const call = (as: string) =>
      platform.ask(
        `mutation($input: CancelRepaymentRequestInputType!) {
          cancelRepaymentRequest(input: $input) { repaymentRequest { status } } }`,
        { as, variables: { input: { requestId } } },
      );
    const { rows } = (await platform.db.query.execute(sql`
      update payments.repayment_requests r set account_id = a.id
      from accounts.accounts a, payments.repayment_requests former
      where r.request_id = ${requestId} and former.id = r.id
        and a.number = ${known('caredForAccountNumber')}
      returning former.account_id as id`)) as unknown as { rows: { id: number }[] };
    assert.deepEqual((await call('carer')).codes, ['KT-CT-4231']);
    assert.deepEqual((await call('plain')).codes, ['KT-CT-3930']);
    await platform.db.query.execute(sql`update payments.repayment_requests
      set account_id = ${rows[0]?.id ?? 0} where request_id = ${requestId}`);
    assert.deepEqual(platform.faults, []);
  });
});

describe('a payment that is to go back', () => {
  const refund = (change: object) =>
    platform.ask(
      `mutation($input: RefundPaymentInput!) { refundPayment(input: $input) { __typename } }`,
      {
        as: 'organization',
        variables: {
          input: {
            accountNumber: known('creditAccountNumber'),
            paymentId: known('refundablePaymentId'),
            reason: 'A test.',
            ...change,
          },
        },
      },
    );

  it('tells what of it can still go back', async () => {
    const told = async () => {
      const { data } = await platform.ask(
        `query($accountNumber: String!) { account(accountNumber: $accountNumber) { ... on AccountType {
          payments(first: 100) { edges { node { id refundableAmount } } } } } }`,
        { as: 'organization', variables: { accountNumber: known('creditAccountNumber') } },
      );
      const edges: { node: { id: string; refundableAmount: number } }[] =
        data.account.payments.edges;
      return edges.map(({ node }) => node);
    };
    const before = (await told()).find(({ refundableAmount }) => refundableAmount > 200);
    assert.ok(before);
    const asked = { paymentId: before.id, amountInMinorUnit: 100, idempotencyKey: 'what is left' };
    assert.deepEqual((await refund(asked)).codes, []);
    const after_ = (await told()).find(({ id }) => id === before.id);
    assert.equal(after_?.refundableAmount, before.refundableAmount - 100);
  });

  it('is not approved once the bank has taken it back', async () => {
    const { db } = platform;
    const { rows } = (await db.query.execute(sql`
      select p.id, p.request_id as "requestId", q.payment_id as "paymentId", a.number
      from payments.repayments p join payments.repayment_requests q on q.id = p.request_id
      join accounts.accounts a on a.id = p.account_id
      where q.payment_id is not null and p.status = 'REQUESTED' order by p.id desc limit 1`)) as unknown as {
      rows: { id: number; paymentId: number; number: string }[];
    };
    const [waiting] = rows;
    assert.ok(waiting);
    const { id, paymentId, number } = waiting;
    await db.query.execute(sql`alter table payments.payments drop constraint payments_failed`);
    await db.query.execute(sql`update payments.payments
      set status = 'FAILED', failure_code = 'DDICA_1' where id = ${paymentId}`);
    await db.query.execute(
      sql`update payments.repayment_requests set requested_by = 'somebody else'`,
    );
    assert.deepEqual((await approve(number, String(id))).codes, ['KT-CT-3935']);
  });
});

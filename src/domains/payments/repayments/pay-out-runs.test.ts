import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { silentJobs } from '../../../../test/support/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { startJobs } from '../../../jobs.ts';
import type { PaymentVendorPort, VendorEvent } from '../../../outside/payment-vendor/port.ts';
import { receiveEvents } from '../collections/events.actions.ts';
import { autoTopUpsJob, autoTopUpsWork } from '../top-ups/auto-top-ups.actions.ts';
import { payOutsWork } from './pay-out-runs.actions.ts';
import { payOutKeyOf } from './pay-outs.actions.ts';
import { findRepayment } from './repayments.store.ts';

describe('money that goes back by itself', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  const repayment = async () => {
    const found = await findRepayment(platform.db, 1);
    assert.ok(found);
    return found;
  };
  const balance = async () => {
    const { ledgerId } = await repayment();
    const [row] = await rowsOf<{ pence: number }>(
      sql`select balance_pence as pence from billing.ledgers where id = ${ledgerId}`,
    );
    return row?.pence;
  };

  /** What servers do at a moment. */
  async function work(at: string): Promise<unknown[]> {
    platform.clock.set(at);
    const failures: unknown[] = [];
    const observer = silentJobs((error) => failures.push(error));
    const works = [payOutsWork, autoTopUpsWork];
    const { services } = platform.instance;
    const jobs = [autoTopUpsJob];
    const runner = startJobs(platform.db, platform.clock, jobs, services, observer, works);
    await runner.caughtUp;
    await runner.stop();
    return failures;
  }

  it('leaves on its day, and is the customer’s again where the bank sends it back', async () => {
    const samples = platform.viewer('organization').samples;
    const input = {
      accountNumber: samples.repaymentAccountNumber,
      repaymentId: samples.repaymentId,
    };
    const approved = await platform.ask(
      `mutation($input: ApproveRepaymentInput!) {
        approveRepayment(input: $input) { repayment { status } } }`,
      { as: 'organization', variables: { input } },
    );
    assert.deepEqual(approved.codes, []);
    assert.deepEqual(await work('2026-03-11T09:00:00Z'), []);
    assert.equal((await repayment()).status, 'PAID');
    assert.equal(await balance(), 0);
    const key = payOutKeyOf(await repayment());
    const event: VendorEvent = {
      ...{ id: 'CAME-BACK-1', kind: 'PAY_OUT_RETURNED', code: null, key, mandateReference: null },
      ...{ amountPence: 4_500, payerReference: null },
      eventOn: Temporal.PlainDate.from('2026-03-13'),
    };
    const vendor: PaymentVendorPort = {
      ...platform.instance.services.paymentVendor,
      events: async () => [event],
      acknowledge: async () => {},
    };
    const on = event.eventOn;
    const dueAt = Temporal.Instant.from('2026-03-13T05:30:00Z');
    const bankRun = { on, dueAt, madeThroughId: 0, finishedAt: null };
    // Told twice, it is taken back once.
    for (const _time of [1, 2]) {
      await receiveEvents(platform.db, vendor, bankRun, new Set());
      assert.deepEqual(await work('2026-03-13T09:00:00Z'), []);
      assert.equal(await balance(), 4_500);
      assert.equal((await repayment()).failure, 'RETURNED');
    }
  });

  it('charges the card of a top-up that was begun once, and sends it to its meter', async () => {
    const [begun] = await rowsOf<{ id: number; key: string }>(sql`
      insert into payments.auto_top_up_triggers (config_id, source, status, charge_key, triggered_at,
        created_at, updated_at)
      select c.id, 'LOW_CREDIT_BALANCE', 'INITIATED', gen_random_uuid(), '2026-03-14T07:00:00Z',
        '2026-03-14T07:00:00Z', '2026-03-14T07:00:00Z'
      from payments.auto_top_up_configs c
      join payments.instructions i on i.account_id = c.account_id and i.kind = 'CARD'
        and i.valid_to is null
      where c.effective_to is null
        and not exists (select from payments.auto_top_up_triggers t
          where t.config_id = c.id and t.status = 'INITIATED')
      order by c.id limit 1
      returning id, charge_key::text as key`);
    assert.ok(begun);
    for (const _time of [1, 2]) assert.deepEqual(await work('2026-03-14T09:00:00Z'), []);
    const [ended] = await rowsOf<{ status: string; calls: number; paid: number }>(sql`
      select t.status, (select count(*)::int from payments.local_calls c
          where c.key = ${`top-up:${begun.key}`}) as calls,
        (select count(*)::int from billing.prepay_top_ups u where u.id = t.top_up_id) as paid
      from payments.auto_top_up_triggers t where t.id = ${begun.id}`);
    assert.deepEqual(ended && { ...ended, status: ended.status !== 'INITIATED' }, {
      status: true,
      calls: 1,
      paid: 1,
    });
  });
});

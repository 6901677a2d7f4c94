import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { silentJobs } from '../../../../test/support/jobs.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { raise } from '../../../contract/errors.ts';
import { startJobs } from '../../../jobs.ts';
import type { PaymentVendorPort } from '../../../outside/payment-vendor/port.ts';
import { openLedger, post } from '../../billing/index.ts';
import { bookPayments } from '../payments/booking.actions.ts';
import { amend } from '../payments/changes.actions.ts';
import { findPayment } from '../payments/payments.store.ts';
import { bankDayJob, bankDayWork } from './collections.actions.ts';

interface Home {
  readonly accountId: number;
  readonly ledgerId: number;
  readonly number: string;
  readonly instructionId: number;
}

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the days of the banks', () => {
  let platform: TestPlatform;
  let made = 0;
  before(async () => {
    platform = await startTestPlatform();
    // The town's own payments would be worked on as well.
    await run(sql`update payments.payments set status = 'DELETED', settled_at = now()
      where status = 'SCHEDULED'`);
    await run(sql`delete from payments.notices where schedule_id is not null`);
    await run(
      sql`update payments.schedules set is_holiday = true, holiday_reason = 'Not in this test'`,
    );
  });
  after(() => platform.close());

  const run = (query: ReturnType<typeof sql>) => platform.db.query.execute(query);
  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await run(query)) as unknown as { rows: Row[] }).rows;

  /** A home with a Direct Debit of an account, and what its ledger owes. */
  async function home(lastFour: string, owedPence: number): Promise<Home> {
    made += 1;
    const number = `A-FEED${String(made).padStart(4, '0')}`;
    const [account] = await rowsOf<{ id: number }>(sql`
      insert into accounts.accounts select (jsonb_populate_record(a, jsonb_build_object('id',
        (select max(id) + 1 from accounts.accounts), 'number', ${number}::text))).*
      from accounts.accounts a order by a.id limit 1 returning id`);
    const accountId = account?.id ?? 0;
    const openedAt = Temporal.Instant.from('2026-01-01T00:00:00Z');
    const ledger = await openLedger(platform.db, { accountId, kind: 'MAIN' }, openedAt);
    if (owedPence > 0) {
      await platform.db.transaction((tx) =>
        post(
          tx,
          [
            {
              ledgerId: ledger.id,
              kind: 'CHARGE',
              postedOn: day('2026-03-01'),
              netPence: owedPence,
              taxPence: 0,
              books: [{ book: 'REVENUE_SERVICES', amountPence: owedPence }],
            },
          ],
          openedAt,
        ),
      );
    }
    const reference = `TESTDD${made}`;
    const [instruction] = await rowsOf<{ id: number }>(sql`
      insert into payments.instructions (ledger_id, account_id, kind, vendor, vendor_reference, holder,
        sealed_details, sort_code_end, last_four, fingerprint, created_at, valid_from)
      values (${ledger.id}, ${accountId}, 'DIRECT_DEBIT', 'BOTTOMLINE_PTX', ${reference}, 'A Payer',
        '\\x00', '00', ${lastFour}, ${reference}, '2026-01-01', '2026-01-01') returning id`);
    const instructionId = instruction?.id ?? 0;
    await run(sql`insert into payments.mandates (instruction_id, reference, lodged_on, accepted_on)
      values (${instructionId}, ${reference}, '2026-01-05', '2026-01-07')`);
    await run(sql`insert into payments.local_mandates (reference, last_four, lodged_on)
      values (${reference}, ${lastFour}, '2026-01-05')`);
    return { accountId, ledgerId: ledger.id, number, instructionId };
  }

  async function schedule(
    { ledgerId, accountId }: Home,
    change: { readonly pence?: number; readonly day?: number | null; readonly from?: string },
  ): Promise<number> {
    const { pence = 14_500, day: paymentDay = 28, from = '2026-01-01' } = change;
    const [row] = await rowsOf<{ id: number }>(sql`
      insert into payments.schedules (ledger_id, account_id, method, reason, trigger, frequency,
        payment_day, amount_pence, is_variable, valid_from, created_at)
      values (${ledgerId}, ${accountId}, 'DIRECT_DEBIT', 'GENERAL_ACCOUNT_PAYMENT',
        ${pence === 0 ? 'BILL' : 'REGULAR'}, 'MONTHLY', ${paymentDay}, ${pence}, ${pence === 0},
        ${from}::date, '2026-01-01') returning id`);
    return row?.id ?? 0;
  }

  /** Lets time pass, each morning's work being done on its morning. */
  async function passDays(from: string, to: string, paymentVendor?: PaymentVendorPort) {
    const services = { ...platform.instance.services, ...(paymentVendor && { paymentVendor }) };
    const failures: unknown[] = [];
    const work = bankDayWork();
    for (
      let on = day(from);
      Temporal.PlainDate.compare(on, day(to)) <= 0;
      on = on.add({ days: 1 })
    ) {
      platform.clock.set(`${on}T09:00:00Z`);
      const observer = silentJobs((error) => failures.push(error));
      const runner = startJobs(platform.db, platform.clock, [bankDayJob], services, observer, [
        work,
      ]);
      await runner.caughtUp;
      await runner.stop();
    }
    return failures;
  }

  const paymentsOf = ({ ledgerId }: Home) =>
    rowsOf<{ on: string; status: string; type: string; pence: number; code: string | null }>(sql`
      select payment_on::text as "on", status, transaction_type as type, amount_pence as pence,
        failure_code as code
      from payments.payments where ledger_id = ${ledgerId} order by id`);
  const balanceOf = async ({ ledgerId }: Home) => {
    const [row] = await rowsOf<{ pence: number }>(
      sql`select balance_pence as pence from billing.ledgers where id = ${ledgerId}`,
    );
    return row?.pence;
  };
  const told = ({ status, on }: { status: string; on: string }) => `${status} ${on}`;

  it('take a fixed amount, present it again and book it when it can come back no more', async () => {
    const fixed = await home('9901', 3_020);
    await schedule(fixed, {});
    const late = await home('9909', 20_000);
    await schedule(late, { day: 24 });
    const claimed = await home('9905', 30_000);
    await schedule(claimed, { day: 25 });
    const lost = await home('9906', 0);
    await schedule(lost, { day: 26 });
    const failures = await passDays('2026-03-10', '2026-03-25');
    assert.deepEqual(failures.map(String), ['Error: The payment vendor does not answer']);
    assert.deepEqual((await paymentsOf(fixed)).map(told), ['SCHEDULED 2026-03-30']);
    assert.deepEqual(await passDays('2026-03-26', '2026-03-31'), []);
    assert.equal((await paymentsOf(fixed))[0]?.status, 'PENDING');
    assert.equal(await balanceOf(fixed), -3_020);
    await passDays('2026-04-01', '2026-04-01');
    assert.deepEqual((await paymentsOf(fixed)).slice(0, 1).map(told), ['FAILED 2026-03-30']);
    assert.equal(await balanceOf(fixed), -3_020);
    await passDays('2026-04-02', '2026-04-14');
    const again = (await paymentsOf(fixed)).find(({ type }) => type === 'DD_RE_PRESENTATION');
    assert.deepEqual(again && told(again), 'PENDING 2026-04-10');
    assert.equal(await balanceOf(fixed), -3_020);
    await passDays('2026-04-15', '2026-04-15');
    assert.equal(await balanceOf(fixed), 11_480);
    const [booked] = await rowsOf<{ on: string; kind: string }>(sql`
      select posted_on::text as "on", payment_type as kind from billing.transactions
      where ledger_id = ${fixed.ledgerId} and kind = 'PAYMENT'`);
    assert.deepEqual(booked, { on: '2026-04-10', kind: 'DD_RE_PRESENTATION' });

    // A late return takes the money back that was booked.
    assert.equal((await paymentsOf(late))[0]?.status, 'FAILED');
    assert.equal(await balanceOf(late), -20_000);
    // The claim was advised on the 1st of April and is debited on the 23rd.
    assert.equal(await balanceOf(claimed), -15_500);
    await passDays('2026-04-16', '2026-04-22');
    assert.equal(await balanceOf(claimed), -15_500);
    await passDays('2026-04-23', '2026-04-23');
    assert.equal(await balanceOf(claimed), -30_000);
    // The vendor's answer was lost: it was asked, and nothing was taken twice.
    const calls = await rowsOf<{
      n: number;
    }>(sql`select count(*)::int as n from payments.local_calls c
      join payments.payments p on p.uuid::text = c.key where p.ledger_id = ${lost.ledgerId}
        and c.debit_on < '2026-04-20'`);
    assert.deepEqual(calls, [{ n: 1 }]);
    assert.equal(await balanceOf(lost), 14_500);
  });

  it('keep a transfer that nobody is known to mean whole, until its ledger is found', async () => {
    const payer = await home('1111', 24_581);
    await run(sql`insert into payments.local_transfers (amount_pence, payer_reference, arrived_on)
      values (24581, 'thanks', '2026-04-24'), (500, ${`ref ${payer.number.toLowerCase()}`}, '2026-04-24')`);
    await passDays('2026-04-24', '2026-04-25');
    assert.equal(await balanceOf(payer), -24_081);
    const [waiting] = await rowsOf<{ id: string }>(
      sql`select vendor_event_id as id from payments.vendor_events where payer_reference = 'thanks'`,
    );
    const [ledger] = await rowsOf<{ number: string }>(
      sql`select number from billing.ledgers where id = ${payer.ledgerId}`,
    );
    const notice = {
      ...{ noticeIdentifier: waiting?.id, ledgerNumber: ledger?.number, amount: 24_581 },
      ...{ paymentMethodTypeCode: 'BACS_DEPOSIT', occurredAt: '2026-04-24T09:00:00+01:00' },
    };
    const tell = (change: object) =>
      platform.ask(
        `mutation($input: RecordSuccessfulPaymentInput!) {
          recordSuccessfulPayment(input: $input) { noticeBatchIdentifier } }`,
        {
          as: 'organization',
          variables: { input: { noticePriority: 'HIGH', payments: [{ ...notice, ...change }] } },
        },
      );
    // Not in parts, and whoever tells it twice moves it once.
    assert.deepEqual((await tell({ amount: 24_580 })).codes, ['KT-CT-1605']);
    const answers = [await tell({}), await tell({})];
    assert.deepEqual(
      answers.flatMap(({ codes }) => codes),
      [],
    );
    assert.deepEqual(answers[0]?.data, answers[1]?.data);
    assert.equal(await balanceOf(payer), 500);
    await passDays('2026-04-26', '2026-04-27');
    assert.equal(await balanceOf(payer), 500);
    assert.deepEqual((await paymentsOf(payer)).map(({ pence }) => pence).toSorted(), [24_581, 500]);
  });

  it('set a notice aside that no ledger can hold, and act upon the others', async () => {
    await passDays('2026-04-27', '2026-04-27');
    const full = await home('1111', 0);
    const other = await home('1111', 5_000);
    await run(
      sql`update billing.ledgers set balance_pence = 2147480000 where id = ${full.ledgerId}`,
    );
    const notice = async ({ ledgerId }: Home, change: object) => {
      const [ledger] = await rowsOf<{ number: string }>(
        sql`select number from billing.ledgers where id = ${ledgerId}`,
      );
      return {
        ...{ noticeIdentifier: 'full', ledgerNumber: ledger?.number, amount: 5_000 },
        ...{ paymentMethodTypeCode: 'BACS_DEPOSIT', occurredAt: '2026-04-27T06:00:00Z', ...change },
      };
    };
    // The token of the days before has ended.
    const { organizationSecretKey } = platform.viewer('organization');
    const signedIn = await platform.ask(
      `mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token } }`,
      { variables: { input: { organizationSecretKey } } },
    );
    const { token } = signedIn.data.obtainKrakenToken;
    const tell = (noticePriority: string, ...payments: object[]) =>
      platform.ask(
        `mutation($input: RecordSuccessfulPaymentInput!) {
          recordSuccessfulPayment(input: $input) { noticeBatchIdentifier } }`,
        { token, variables: { input: { noticePriority, payments } } },
      );
    const huge = await tell('NORMAL', await notice(other, { amount: 2_147_483_647 }));
    assert.deepEqual(huge.codes, ['KT-CT-1605']);
    assert.deepEqual((await tell('HIGH', await notice(full, {}))).codes, ['KT-CT-1605']);
    for (const occurredAt of [
      '0001-01-01T00:00:00Z',
      '-200000-01-01T00:00:00Z',
      '2025-03-26T00:00:00Z',
      '2099-01-01T00:00:00Z',
    ]) {
      const codes = (await tell('HIGH', await notice(other, { occurredAt }))).codes;
      assert.deepEqual(codes, ['KT-CT-1605'], occurredAt);
    }
    const both = [await notice(full, {}), await notice(other, { noticeIdentifier: 'other' })];
    assert.deepEqual((await tell('NORMAL', ...both)).codes, []);
    // Told again it is the same; told otherwise it is refused, and so is an identifier that two have.
    assert.deepEqual((await tell('NORMAL', ...both)).codes, []);
    assert.deepEqual((await tell('HIGH', await notice(full, { amount: 1 }))).codes, ['KT-CT-1605']);
    assert.deepEqual((await tell('HIGH', await notice(other, {}))).codes, ['KT-CT-1605']);
    const twin = await notice(other, { noticeIdentifier: 'twin' });
    assert.deepEqual((await tell('HIGH', twin, twin)).codes, ['KT-CT-1605']);
    assert.equal(await balanceOf(other), -5_000);
    const failures = await passDays('2026-04-28', '2026-04-28');
    assert.equal(failures.length, 1);
    assert.ok(failures[0] instanceof RangeError);
    assert.equal(await balanceOf(other), 0);
    assert.deepEqual(
      await rowsOf(sql`select handled_at as "handledAt", act_on::text as "actOn"
        from payments.vendor_events where vendor_event_id = 'notice:full'`),
      [{ handledAt: null, actOn: '2026-04-29' }],
    );
    // Once the ledger can hold it, it is booked.
    await run(sql`update billing.ledgers set balance_pence = 0 where id = ${full.ledgerId}`);
    assert.deepEqual(await passDays('2026-04-29', '2026-04-29'), []);
    assert.equal(await balanceOf(full), 5_000);
  });

  it('take a bill whole on the tenth bank day after its issue', async () => {
    const billed = await home('1111', 8_120);
    await schedule(billed, { pence: 0, day: null });
    await run(sql`insert into billing.documents (kind, account_id, ledger_id, from_on, to_on, closed_at,
        issued_at, due_on, opening_balance_pence, closing_balance_pence, created_at)
      values ('STATEMENT', ${billed.accountId}, ${billed.ledgerId}, '2026-04-01', '2026-04-30',
        '2026-05-01T05:00:00Z', '2026-05-01T05:00:00Z', '2026-05-16', 0, -8120, '2026-05-01')`);
    await passDays('2026-05-01', '2026-05-14');
    // The bank holiday of the 4th of May does not count.
    assert.deepEqual((await paymentsOf(billed)).map(told), ['PENDING 2026-05-18']);
    await passDays('2026-05-15', '2026-05-21');
    assert.equal(await balanceOf(billed), 0);
  });

  it('take what fell due before its schedule ended, though on a later bank day', async () => {
    const changed = await home('1111', 0);
    // The 28th of June is a Sunday.
    const from = '2026-06-01';
    const due = await schedule(changed, { from });
    const after = await home('1111', 0);
    await run(sql`update payments.schedules set valid_to = '2026-06-29' where id = ${due}`);
    const ended = await schedule(after, { from });
    await run(sql`update payments.schedules set valid_to = '2026-06-28' where id = ${ended}`);
    await passDays('2026-06-10', '2026-06-11');
    assert.deepEqual((await paymentsOf(changed)).map(told), ['SCHEDULED 2026-06-29']);
    assert.deepEqual(await paymentsOf(after), []);

    // Put forward by the customer, it is taken before the day that was announced.
    const [made] = await rowsOf<{ id: number }>(
      sql`select id from payments.payments where schedule_id = ${due}`,
    );
    const payment = await findPayment(platform.db, made?.id ?? 0);
    assert.ok(payment);
    for (const paymentDate of [day('2026-06-20'), day('2026-06-17')]) {
      const wanted = { amount: 5_000, paymentDate, isOperator: false };
      await amend(platform.db, payment, wanted, platform.clock.now(), raise);
    }
    await passDays('2026-06-12', '2026-06-15');
    assert.deepEqual((await paymentsOf(changed)).map(told), ['PENDING 2026-06-17']);

    // Said to be paid before its day, it is booked on the day on which that is known.
    const early = await findPayment(platform.db, payment.id);
    assert.ok(early);
    const at = platform.clock.now();
    await platform.db.transaction((tx) => bookPayments(tx, [early], 'CLEARED', at));
    assert.deepEqual(
      await rowsOf(sql`select posted_on::text as "on" from billing.transactions
        where ledger_id = ${changed.ledgerId} and kind = 'PAYMENT'`),
      [{ on: '2026-06-15' }],
    );
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { bookPayments } from './booking.actions.ts';
import { paymentsCoherence } from './payments.coherence.ts';
import { depositKeyOf, depositOfKey, keyOfNextPresentation } from './payments.rules.ts';
import { findPayment, movePayments } from './payments.store.ts';

describe('the payment of a deposit', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  const accountNumber = () =>
    platform.viewer('organization').samples.acceptedDepositAccountNumber ?? '';
  const collect = async (idempotencyKey: string): Promise<string> => {
    const input = { accountNumber: accountNumber(), depositKey: 'missed-payments', idempotencyKey };
    const { data, codes } = await platform.ask(
      `mutation($input: CollectDepositInput!) {
        collectDeposit(input: $input) { payment { status } } }`,
      { as: 'organization', variables: { input } },
    );
    return codes[0] ?? data.collectDeposit.payment.status;
  };
  const attempts = () =>
    rowsOf<{ id: number; status: string }>(sql`
      select p.id, p.status from payments.payments p
      join accounts.accounts a on a.id = p.account_id
      where a.number = ${accountNumber()} and p.idempotency_key like 'deposit:%' order by p.id`);
  const paid = async (ids: readonly number[]) => {
    const at = platform.clock.now();
    await platform.db.transaction(async (tx) => {
      await movePayments(tx, ids, 'PENDING', { submittedAt: at });
      const rows = await Promise.all(ids.map((id) => findPayment(tx, id)));
      await bookPayments(
        tx,
        rows.filter((row) => row !== null),
        'CLEARED',
        at,
      );
    });
  };
  const balance = async () => {
    const [row] = await rowsOf<{ pence: number; held: number; due: number }>(sql`
      select l.balance_pence as pence, d.amount_pence as due,
        (select count(*)::int from billing.deposit_agreements h
          where h.id = d.id and h.fulfilled_at is not null) as held
      from billing.deposit_agreements d join billing.ledgers l on l.id = d.ledger_id
      join accounts.accounts a on a.id = d.account_id where a.number = ${accountNumber()}`);
    assert.ok(row);
    return row;
  };

  it('is refused where nothing that the ledger is paid by can be used', async () => {
    const ended = await rowsOf<{ id: number }>(sql`
      update payments.instructions i set valid_to = greatest(i.valid_from, ${platform.clock.now().toString()}::timestamptz)
      from accounts.accounts a where a.id = i.account_id and a.number = ${accountNumber()}
        and i.valid_to is null and i.kind in ('DIRECT_DEBIT', 'CARD') returning i.id`);
    assert.ok(ended.length > 0);
    assert.equal(await collect('by telephone'), 'KT-CT-5713');
    assert.deepEqual(await attempts(), []);
    const ids = ended.map(({ id }) => id);
    await rowsOf(
      sql`update payments.instructions set valid_to = null where id = any(${sql.param(ids)})`,
    );
  });

  it('can be asked for again once it has failed, and the same request is the same one', async () => {
    assert.equal(await collect('by telephone'), 'SCHEDULED');
    // Under way, it is taken once, whatever the key.
    assert.equal(await collect('by letter'), 'SCHEDULED');
    const [first, ...others] = await attempts();
    assert.ok(first);
    assert.deepEqual(others, []);
    const at = platform.clock.now();
    await platform.db.transaction(async (tx) => {
      await movePayments(tx, [first.id], 'PENDING', { submittedAt: at });
      await movePayments(tx, [first.id], 'FAILED', { failureCode: '1', settledAt: at });
    });
    assert.equal(await collect('by telephone'), 'FAILED');
    assert.deepEqual(await Promise.all([collect('once more'), collect('once more')]), [
      'SCHEDULED',
      'SCHEDULED',
    ]);
    assert.deepEqual(
      (await attempts()).map(({ status }) => status),
      ['FAILED', 'SCHEDULED'],
    );
  });

  it('is money on the ledger like any other where the deposit was paid meanwhile', async () => {
    const [, second] = await attempts();
    assert.ok(second);
    const made = await rowsOf<{ id: number }>(sql`
      insert into payments.payments (uuid, ledger_id, account_id, instruction_id, status, source,
        transaction_type, amount_pence, payment_on, reference, idempotency_key, created_at)
      select gen_random_uuid(), ledger_id, account_id, instruction_id, status, source,
        transaction_type, amount_pence + more, payment_on, reference,
        regexp_replace(idempotency_key, ':2:.*', ':' || (3 + more) || ':other'), created_at
      from payments.payments, generate_series(0, 1) more where id = ${second.id} returning id`);
    const before = await balance();
    assert.equal(before.held, 0);
    // One of another amount pays no deposit.
    await paid([made[1]?.id ?? 0]);
    assert.deepEqual(await balance(), { ...before, pence: before.pence + before.due + 1 });
    await paid([second.id, made[0]?.id ?? 0]);
    const after = await balance();
    assert.deepEqual(after, { ...before, held: 1, pence: before.pence + 2 * before.due + 1 });
    assert.deepEqual(
      (await attempts()).map(({ status }) => status),
      ['FAILED', 'CLEARED', 'CLEARED', 'CLEARED'],
    );
    for (const { title, find } of paymentsCoherence) {
      const data = { db: platform.db } as Parameters<typeof find>[0];
      assert.deepEqual(await find(data, 3), { count: 0, first: [] }, title);
    }
  });

  it('still pays the deposit where it is presented again', () => {
    const key = depositKeyOf(12, 1, 'by:telephone');
    assert.equal(
      keyOfNextPresentation({ id: 7, idempotencyKey: key }),
      'deposit:12:2:by:telephone',
    );
    assert.deepEqual(depositOfKey('deposit:12:2:by:telephone'), {
      depositId: 12,
      attempt: 2,
      name: 'by:telephone',
    });
    assert.equal(
      keyOfNextPresentation({ id: 7, idempotencyKey: 'collect:3:2026-01-01' }),
      'again:7',
    );
  });
});

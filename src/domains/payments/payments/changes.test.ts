import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

const amendDocument = `mutation($input: AmendPaymentInput!) {
  amendPayment(input: $input) { payment { amount paymentDate } } }`;
const cancelDocument = `mutation($input: CancelPaymentInput!) {
  cancelPayment(input: $input) { payment { status } } }`;
const canDocument = `query($n: String!) { account(accountNumber: $n) {
  canModifyPayments { canAmendPayments canCancelPayments } } }`;

describe('the change of a payment', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  /** A payment to be taken on a day, on the main ledger of an account, as some request has made it. */
  const scheduled = async (accountNumber: string, key: string, on: string, change = sql``) => {
    const [row] = await rowsOf<{ id: number }>(sql`
      insert into payments.payments (uuid, ledger_id, account_id, status, source,
        transaction_type, amount_pence, payment_on, reference, idempotency_key, created_at)
      select gen_random_uuid(), l.id, a.id, 'SCHEDULED', 'SUPPORT', 'DD_REGULAR_COLLECTION', 5000,
        ${on}::date, a.number, ${key}, ${platform.clock.now().toString()}::timestamptz
      from accounts.accounts a join billing.ledgers l on l.account_id = a.id and l.kind = 'MAIN'
      where a.number = ${accountNumber} returning id`);
    assert.ok(row);
    await rowsOf(sql`update payments.payments set id = id ${change} where id = ${row.id}`);
    return row.id;
  };
  const amend = async (as: string, input: object): Promise<string> => {
    const { data, codes } = await platform.ask(amendDocument, { as, variables: { input } });
    return codes[0] ?? data.amendPayment.payment.paymentDate;
  };

  it('is for those alone who may change how the account is paid', async () => {
    const [accountNumber] = platform.viewer('few').accountNumbers;
    assert.ok(accountNumber);
    const paymentId = await scheduled(accountNumber, 'few', '2026-03-02');
    const wanted = { accountNumber, paymentId, amount: 1_000_000, paymentDate: '2026-03-03' };
    const can = async () => {
      const asked = { as: 'few', variables: { n: accountNumber } };
      const { data } = await platform.ask(canDocument, asked);
      return data.account.canModifyPayments;
    };
    const cancel = async () => {
      const variables = { input: { accountNumber, paymentId: String(paymentId) } };
      const { data, codes } = await platform.ask(cancelDocument, { as: 'few', variables });
      return codes[0] ?? data.cancelPayment.payment.status;
    };
    await givePermissionsToFew(platform, []);
    assert.equal(await amend('few', wanted), 'KT-CT-1111');
    assert.equal(await cancel(), 'KT-CT-1111');
    assert.deepEqual(await can(), { canAmendPayments: false, canCancelPayments: false });

    await givePermissionsToFew(platform, ['CAN_SWITCH_PRODUCT']);
    assert.deepEqual(await can(), { canAmendPayments: true, canCancelPayments: true });
    assert.equal(await amend('few', wanted), '2026-03-03');
    assert.equal(await amend('few', { ...wanted, amount: 1_000_001 }), 'KT-CT-1605');

    await givePermissionsToFew(platform, ['CAN_PERFORM_PAYMENTS_OPERATIONS']);
    assert.equal(await amend('few', { ...wanted, amount: 1_000_001 }), '2026-03-03');
    assert.equal(await amend('few', { ...wanted, amount: 10_000_001 }), 'KT-CT-1605');
    assert.equal(await cancel(), 'DELETED');
  });
});

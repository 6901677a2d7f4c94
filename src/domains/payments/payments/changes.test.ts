import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { givePermissionsToFew } from '../../../../test/support/permissions.ts';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { demoCardReference } from '../../../demo/payment-details.ts';

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
    const paymentId = await scheduled(accountNumber, 'few', '2026-04-20');
    const wanted = { accountNumber, paymentId, amount: 1_000_000, paymentDate: '2026-04-21' };
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
    await givePermissionsToFew(platform, ['CAN_ACCESS_CUSTOMER_QUERIES']);
    assert.equal(await amend('few', wanted), 'KT-CT-1111');
    assert.equal(await cancel(), 'KT-CT-1111');
    assert.deepEqual(await can(), { canAmendPayments: false, canCancelPayments: false });

    await givePermissionsToFew(platform, ['CAN_ACCESS_CUSTOMER_QUERIES', 'CAN_SWITCH_PRODUCT']);
    assert.deepEqual(await can(), { canAmendPayments: true, canCancelPayments: true });
    assert.equal(await amend('few', wanted), '2026-04-21');
    assert.equal(await amend('few', { ...wanted, amount: 1_000_001 }), 'KT-CT-1605');

    await givePermissionsToFew(platform, [
      'CAN_ACCESS_CUSTOMER_QUERIES',
      'CAN_PERFORM_PAYMENTS_OPERATIONS',
    ]);
    assert.equal(await amend('few', { ...wanted, amount: 1_000_001 }), '2026-04-21');
    assert.equal(await amend('few', { ...wanted, amount: 10_000_001 }), 'KT-CT-1605');
    assert.equal(await cancel(), 'DELETED');
  });

  it('leaves deposits, instalments and what is presented again as they are', async () => {
    const { searchedAccountNumber: accountNumber = '' } = platform.viewer('organization').samples;
    const kinds = {
      'deposit:1:1:other': sql``,
      'changes:instalment': sql`, source = 'PLAN'`,
      'changes:again': sql`, transaction_type = 'DD_RE_PRESENTATION'`,
    };
    for (const [key, change] of Object.entries(kinds)) {
      const paymentId = await scheduled(accountNumber, key, '2026-03-02', change);
      const wanted = { accountNumber, paymentId, amount: 1, paymentDate: '2026-03-03' };
      assert.equal(await amend('organization', wanted), 'KT-CT-3970', key);
    }
  });

  it('puts it off by no more than the most days from its first day, however often', async () => {
    const { searchedAccountNumber: accountNumber = '' } = platform.viewer('organization').samples;
    const paymentId = await scheduled(accountNumber, 'changes:twice', '2026-03-02');
    const to = (paymentDate: string) =>
      amend('organization', { accountNumber, paymentId, amount: 5_000, paymentDate });
    assert.equal(await to('2026-03-27'), '2026-03-27');
    assert.equal(await to('2026-03-31'), 'KT-CT-3970');
    assert.equal(await to('2026-03-30'), '2026-03-30');
    assert.equal(await to('2026-03-31'), 'KT-CT-3970');
  });

  it('is not made by asking for it again: another day or means under the same key is refused', async () => {
    const { samples } = platform.viewer('organization');
    const collect = async (change: object): Promise<string> => {
      const input = {
        ...{ accountNumber: samples.searchedAccountNumber, ledgerId: samples.ledgerNumber },
        ...{ amount: 2_500, paymentDate: '2026-04-20', description: 'As agreed' },
        ...{ idempotencyKey: 'changes-once', collectionMethod: 'DIRECT_DEBIT', ...change },
      };
      const { data, codes } = await platform.ask(
        `mutation($input: CollectPaymentInput!) {
          collectPayment(input: $input) { payment { id paymentDate } } }`,
        { as: 'organization', variables: { input } },
      );
      return (
        codes[0] ?? `${data.collectPayment.payment.id} ${data.collectPayment.payment.paymentDate}`
      );
    };
    assert.equal(await collect({ paymentDate: '9999-12-31' }), 'KT-CT-3932');
    const made = await collect({});
    assert.match(made, / 2026-04-20$/);
    assert.equal(await collect({ paymentDate: '2026-04-21' }), 'KT-CT-3932');
    assert.equal(await collect({ collectionMethod: 'CARD' }), 'KT-CT-3932');
    assert.equal(await collect({}), made);
    // Put off meanwhile, the same request is still the same payment.
    const paymentId = Number(made.split(' ')[0]);
    const { searchedAccountNumber: accountNumber } = samples;
    const put = { accountNumber, paymentId, amount: 2_500, paymentDate: '2026-04-27' };
    assert.equal(await amend('organization', put), '2026-04-27');
    assert.equal(await collect({}), `${paymentId} 2026-04-27`);
  });

  it('leaves no ledger behind where a card for public charging is refused', async () => {
    const [home] = await rowsOf<{ number: string }>(sql`
      select a.number from accounts.accounts a where not exists (select from billing.ledgers l
        where l.account_id = a.id and l.kind = 'ELECTRIC_JUICE') order by a.id limit 1`);
    assert.ok(home);
    const ledgers = () =>
      rowsOf(sql`select count(*) from billing.ledgers where kind = 'ELECTRIC_JUICE'`);
    const before = await ledgers();
    for (const vendorReference of ['nobody gave it', demoCardReference('changes', 2038)]) {
      const input = {
        accountNumber: home.number,
        validFrom: '2031-01-01T00:00:00Z',
        vendorReference,
      };
      const { codes } = await platform.ask(
        `mutation($input: StoreElectricJuicePaymentInstructionInput!) {
          storeElectricJuicePaymentInstruction(input: $input) { paymentInstruction { id } } }`,
        { as: 'organization', variables: { input } },
      );
      assert.deepEqual(codes, ['KT-CT-1605'], vendorReference);
      assert.deepEqual(await ledgers(), before);
    }
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { todayInLondon } from '../../../kernel/clock.ts';

describe('amounts by hand', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    platform.clock.set(`${todayInLondon(platform.clock)}T23:30:00Z`);
  });
  after(() => platform.close());

  const asStaff = (document: string, input?: object) =>
    platform.ask(document, { as: 'organization', variables: { input } });
  const transfer = `mutation($input: TransferLedgerBalanceInputType!) {
    transferLedgerBalance(input: $input) { balanceTransfer { id } } }`;
  const credit = `mutation($input: PostCreditInput!) { postCredit(input: $input) { credit { id } } }`;
  const charge = `mutation($input: CreateAccountChargeInput!) {
    createAccountCharge(input: $input) { accountCharge { id } } }`;

  it('go to no ledger of a meter, by number or identifier, on either side', async () => {
    const { accountNumber, mpan, meterSerialNumber } = platform.viewer('prepay').samples;
    const { data } = await platform.ask(
      `query($account: String!, $mpan: String!, $serial: String!) {
        account(accountNumber: $account) { ledgers { id balance } }
        electricityPrepayLedgers(accountNumber: $account, mpan: $mpan, serialNumber: $serial) {
          creditLedger { id number } debtLedger { id number } paymentLedger { id number } } }`,
      {
        as: 'organization',
        variables: { account: accountNumber, mpan, serial: meterSerialNumber },
      },
    );
    const [main] = data.account.ledgers;
    assert.ok(main.balance > 0);
    const ofMeter: { id: string; number: string }[] = Object.values(data.electricityPrepayLedgers);
    const names = ofMeter.flatMap(({ id, number }) => [id, number]);
    assert.equal(names.length, 6);
    const side = (ledgerId: string) => ({ accountNumber, ledgerId });
    for (const name of names) {
      for (const [amount, source, target, code] of [
        [1, main.id, name, 'KT-CT-3823'],
        [-1, main.id, name, 'KT-CT-3823'],
        [1, name, main.id, 'KT-CT-3822'],
      ]) {
        const { codes } = await asStaff(transfer, {
          amount,
          sourceAccountLedger: side(source),
          targetAccountLedger: side(target),
        });
        assert.deepEqual(codes, [code], name);
      }
      const posted = { accountNumber, ledgerId: name, netAmount: 1, taxAmount: 0 };
      const { codes } = await asStaff(credit, { ...posted, reason: 'GOODWILL' });
      assert.deepEqual(codes, ['KT-CT-5316'], name);
    }
  });

  it('are booked once for a key of any length, also when midnight falls between', async () => {
    const { accountNumber } = platform.viewer('plain').samples;
    const booked = async (idempotencyKey: string, grossAmount = 105) => {
      const metadata = JSON.stringify({ idempotencyKey });
      const { data, codes, text } = await asStaff(charge, {
        accountNumber,
        grossAmount,
        metadata,
        reason: 'METER_WORK',
      });
      return data?.createAccountCharge?.accountCharge.id ?? `${codes} ${text.match(/at most 255/)}`;
    };
    const start = 'k'.repeat(254);
    const first = await booked(`${start}1`);
    const second = await booked(`${start}2`);
    assert.notEqual(first, second);
    assert.match(await booked(`${start}12`), /^KT-CT-5213 at most 255/);
    const day = todayInLondon(platform.clock);
    platform.clock.advance({ minutes: 40 });
    assert.ok(!todayInLondon(platform.clock).equals(day));
    assert.deepEqual([await booked(`${start}1`), await booked(`${start}2`)], [first, second]);
    assert.match(await booked(`${start}1`, 106), /^KT-CT-5213/);
  });

  it('leave what is overdue to be told when more was charged than a balance can be', async () => {
    const accountNumber = platform.viewer('plain').samples.accountNumber ?? '';
    const overdue = `{ account(accountNumber: "${accountNumber}") {
      balance overdueBalance ledgers { id } } }`;
    const { data } = await asStaff(overdue);
    const [main] = data.account.ledgers;
    const grossAmount = 2 ** 31 - 1;
    for (const _time of [1, 2]) {
      const charged = await asStaff(charge, {
        accountNumber,
        grossAmount,
        reason: 'LATE_PAYMENT_FEE',
      });
      const credited = await asStaff(credit, {
        accountNumber,
        ledgerId: main.id,
        netAmount: grossAmount,
        taxAmount: 0,
        reason: 'BILLING_CORRECTION',
      });
      assert.deepEqual([charged.codes, credited.codes], [[], []]);
    }
    assert.deepEqual((await asStaff(overdue)).data, data);
    const open = await asStaff(`{ account(accountNumber: "${accountNumber}") {
      bills(first: 1, includeOpenStatements: true, orderBy: FROM_DATE_DESC) { edges { node {
        ... on StatementType { status closingBalance totalCharges { grossTotal taxTotal }
          totalCredits { netTotal } } } } } } }`);
    assert.deepEqual(open.codes, [], open.text);
    const [{ node }] = open.data.account.bills.edges;
    assert.equal(node.status, 'OPEN');
    assert.equal(typeof node.closingBalance, 'number');
    // Four thousand million pence are more than the API's whole numbers hold.
    assert.deepEqual([node.totalCharges.grossTotal, node.totalCredits.netTotal], [null, null]);
    assert.equal(typeof node.totalCharges.taxTotal, 'number');
    assert.deepEqual(platform.faults, []);
  });
});

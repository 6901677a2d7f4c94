import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

describe('amounts by hand', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
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
    assert.deepEqual(platform.faults, []);
  });
});

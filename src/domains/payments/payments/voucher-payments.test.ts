import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';

describe('a voucher that is bought with a payment', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(() => platform.close());

  /** A payment of a household's, or of another one, in a state. */
  async function payment(isOwn: boolean, status: string): Promise<string> {
    const { accountNumber } = platform.viewer('household').samples;
    const { rows } = (await platform.db.query.execute(sql`
      select p.id from payments.payments p join accounts.accounts a on a.id = p.account_id
      where (a.number = ${accountNumber}) = ${isOwn} and p.status = ${status}
      order by p.id limit 1`)) as unknown as { rows: { id: number }[] };
    assert.ok(rows[0]);
    return String(rows[0].id);
  }
  const buy = async (paymentId: string | null) => {
    const { accountNumber } = platform.viewer('household').samples;
    const input = {
      ...{ accountNumber, voucherValueInCents: 2_000, displayName: 'Twenty pounds', paymentId },
      ...{ voucherType: 'GIFT_CARD', purchasedAt: '2026-01-05T10:00:00Z' },
      availableFrom: '2026-01-06',
    };
    const { data, codes } = await platform.ask(
      `mutation($input: PurchaseVoucherInput!) {
        purchaseVoucher(input: $input) { voucherPurchase { payment { id } } } }`,
      { as: 'organization', variables: { input } },
    );
    return codes[0] ?? data.purchaseVoucher.voucherPurchase.payment;
  };

  it('tells of it, and of none where none was named', async () => {
    const id = await payment(true, 'CLEARED');
    const bought = await buy(id);
    assert.equal(String(bought.id), id);
    assert.equal(await buy(null), null);
  });

  it('is refused with a payment that has failed, is somebody else’s or is not there', async () => {
    assert.equal(await buy(await payment(false, 'CLEARED')), 'KT-CT-3924');
    assert.equal(await buy('999999999'), 'KT-CT-3924');
    assert.equal(await buy('x'), 'KT-CT-3924');
    const id = await payment(true, 'CLEARED');
    await platform.db.query.execute(sql`update payments.payments
      set status = 'FAILED', failure_code = '0', transaction_id = null where id = ${Number(id)}`);
    assert.equal(await buy(id), 'KT-CT-3924');
  });
});

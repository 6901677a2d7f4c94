import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { chargeCards } from '../collections/cards.actions.ts';
import { submitCharges } from '../collections/cards.store.ts';

describe('a payment that is made once', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
    // The Wednesday before Good Friday.
    platform.clock.set('2026-04-01T12:00:00Z');
  });
  after(() => platform.close());

  const rowsOf = async <Row>(query: ReturnType<typeof sql>) =>
    ((await platform.db.query.execute(query)) as unknown as { rows: Row[] }).rows;
  const pay = async (input: object) => {
    const { data, codes } = await platform.ask(
      `mutation($input: InitiateStandalonePaymentInput!) {
        initiateStandalonePayment(input: $input) { payment { retrievalToken secretToken } } }`,
      { as: 'organization', variables: { input: { description: 'As agreed', ...input } } },
    );
    return codes[0] ?? data.initiateStandalonePayment.payment;
  };
  const made = async (uuid: string) => {
    const [row] = await rowsOf<{ status: string; type: string; on: string; pence: number }>(sql`
      select p.status, p.transaction_type as type, p.payment_on::text as "on",
        l.balance_pence as pence
      from payments.payments p join billing.ledgers l on l.id = p.ledger_id
      where p.uuid = ${uuid}::uuid`);
    assert.ok(row);
    return row;
  };

  it('is charged to the card on file the same day, and booked', async () => {
    const [card] = await rowsOf<{ number: string; ledger: string }>(sql`
      select a.number, l.number as ledger from payments.instructions i
      join billing.ledgers l on l.id = i.ledger_id and l.kind = 'MAIN'
      join accounts.accounts a on a.id = i.account_id
      where i.kind = 'CARD' and i.valid_to is null order by i.id limit 1`);
    assert.ok(card);
    const wanted = { accountNumber: card.number, amount: 2_500, collectionMethod: 'CARD' };
    const [first, second] = [await pay(wanted), await pay({ ...wanted, ledgerId: card.ledger })];
    assert.notEqual(first.secretToken, second.secretToken);
    assert.match(first.secretToken, /^[\w-]{43}$/);
    const today = londonDateOf(platform.clock.now());
    const before = await made(first.retrievalToken);
    const { pence: _pence, ...written } = before;
    assert.deepEqual(written, { status: 'SCHEDULED', type: 'DEBIT_CARD', on: today.toString() });
    const at = platform.clock.now();
    await platform.db.transaction((tx) => submitCharges(tx, today, at));
    const { paymentVendor } = platform.instance.services;
    for (let last: number | null = 0; last !== null; ) {
      last = await chargeCards(platform.db, paymentVendor, at, last);
    }
    const after = await made(first.retrievalToken);
    const isPaid = after.status === 'CLEARED';
    assert.ok(isPaid, after.status);
    assert.equal((await made(second.retrievalToken)).status, 'CLEARED');
    assert.ok(after.pence >= before.pence + 5_000);
  });

  it('is debited on the first day that the banks allow', async () => {
    const { searchedAccountNumber: accountNumber } = platform.viewer('organization').samples;
    const asked = { accountNumber, amount: 2_500, collectionMethod: 'DIRECT_DEBIT' };
    const { retrievalToken } = await pay(asked);
    const { pence: _pence, ...written } = await made(retrievalToken);
    // Good Friday and Easter Monday do not count.
    const type = 'DD_REGULAR_COLLECTION';
    assert.deepEqual(written, { status: 'SCHEDULED', type, on: '2026-04-08' });
  });

  it('is refused where it names no ledger, amount or text that can be, and nothing is written', async () => {
    const { searchedAccountNumber: accountNumber } = platform.viewer('organization').samples;
    const count = () => rowsOf(sql`select count(*) from payments.payments`);
    const before = await count();
    const asked = { accountNumber, amount: 2_500 };
    assert.equal(await pay({ ...asked, amount: 0 }), 'KT-CT-1605');
    assert.equal(await pay({ ...asked, amount: 10_000_001 }), 'KT-CT-1605');
    assert.equal(await pay({ ...asked, description: ' ' }), 'KT-CT-1605');
    assert.equal(await pay({ ...asked, ledgerId: '' }), 'KT-CT-3822');
    const [meter] = await rowsOf<{ number: string; ledger: string }>(sql`
      select a.number, l.number as ledger from billing.ledgers l
      join accounts.accounts a on a.id = l.account_id where l.meter_id is not null limit 1`);
    assert.ok(meter);
    const ofMeter = { accountNumber: meter.number, ledgerId: meter.ledger, amount: 1_000 };
    assert.equal(await pay(ofMeter), 'KT-CT-3943');
    assert.deepEqual(await count(), before);
  });
});

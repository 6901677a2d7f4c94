import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { type ChargeOutcome, VendorUnavailable } from '../../../outside/payment-vendor/port.ts';
import { isUtrn } from '../../billing/prepay/utrn.rules.ts';
import { beginAutoTopUps, chargeAutoTopUps } from './auto-top-ups.actions.ts';
import { autoTopUpsCoherence } from './auto-top-ups.coherence.ts';

let platform: TestPlatform;
before(async () => {
  platform = await startTestPlatform();
});
after(() => platform.close());

async function rowsOf<Row>(query: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = (await platform.db.query.execute(query)) as unknown as { rows: Row[] };
  return rows;
}

const lastTrigger = async () =>
  (
    await rowsOf<{ status: string; failure: string | null; utrn: string | null }>(sql`
      select g.status, g.failure, t.utrn from payments.auto_top_up_triggers g
      left join billing.prepay_top_ups t on t.id = g.top_up_id order by g.id desc limit 1`)
  )[0];

describe('a meter that is topped up by itself', () => {
  it('is, by the card on file, and the card is charged once', async () => {
    const { db, clock } = platform;
    const { samples } = platform.viewer('prepay');
    const input = {
      accountNumber: samples.accountNumber,
      deviceId: samples.deviceId,
      topupAmount: 2_000,
    };
    const configured = await platform.ask(
      `mutation($input: CreateAutoTopupConfigInput!) {
        createAutoTopupConfig(input: $input) { autoTopupConfig { id topupAmount effectiveTo } } }`,
      { as: 'prepay', variables: { input } },
    );
    assert.deepEqual(configured.codes, []);
    // Others of the town are left alone.
    const id = Number(configured.data.createAutoTopupConfig.autoTopupConfig.id);
    await db.query.execute(sql`update payments.auto_top_up_configs
      set effective_to = effective_from where id <> ${id} and effective_to is null`);
    await db.query.execute(sql`update payments.instructions set valid_to = valid_from
      where kind = 'CARD' and valid_to is null`);

    let outcome: ChargeOutcome | 'SILENT' = 'SUCCEEDED';
    const charges = new Map<string, ChargeOutcome>();
    const vendor = {
      async charge({ key }: { readonly key: string }): Promise<ChargeOutcome> {
        charges.set(key, outcome === 'SILENT' ? 'SUCCEEDED' : outcome);
        if (outcome === 'SILENT') throw new VendorUnavailable();
        return outcome;
      },
      known: async (keys: readonly string[]) =>
        new Map(
          keys.flatMap((key) => {
            const before = charges.get(key);
            return before ? [[key, before] as const] : [];
          }),
        ),
    };
    const begin = () => db.transaction((tx) => beginAutoTopUps(tx, clock.now()));
    // The home lives on its emergency credit, so it is below two pounds.
    assert.deepEqual([await begin(), await begin()], [1, 0]);
    await chargeAutoTopUps(db, vendor, clock.now());
    assert.equal((await lastTrigger())?.failure, 'FAILED_TO_COLLECT_PAYMENT');
    assert.equal(charges.size, 0);

    await db.query.execute(sql`insert into payments.instructions (ledger_id, account_id, kind, vendor,
        vendor_reference, holder, last_four, fingerprint, card_network, card_funding,
        card_expiry_month, card_expiry_year, created_at, valid_from)
      select l.id, l.account_id, 'CARD', 'STRIPE', 'card of a test', 'A. Holder', '4242', 'f0', 'VISA',
        'DEBIT', 12, 2030, '2026-01-01', '2026-01-01'
      from billing.ledgers l join payments.auto_top_up_configs c on c.account_id = l.account_id
      where c.id = ${id} and l.kind = 'ELECTRICITY_PREPAY_PAYMENT'`);
    outcome = 'DECLINED';
    assert.equal(await begin(), 1);
    await chargeAutoTopUps(db, vendor, clock.now());
    assert.equal((await lastTrigger())?.failure, 'PAYMENT_NOT_SUCCESSFUL');

    outcome = 'SILENT';
    assert.equal(await begin(), 1);
    await chargeAutoTopUps(db, vendor, clock.now());
    assert.equal((await lastTrigger())?.status, 'INITIATED');
    for (const _time of [1, 2]) await chargeAutoTopUps(db, vendor, clock.now());
    const last = await lastTrigger();
    assert.equal(last?.status, 'COMPLETED');
    assert.ok(isUtrn(last?.utrn ?? ''));
    assert.equal(charges.size, 2);
    // Three were begun today.
    assert.equal(await begin(), 0);
    for (const { title, find } of autoTopUpsCoherence) {
      const data = { db } as Parameters<typeof find>[0];
      assert.deepEqual(await find(data, 3), { count: 0, first: [] }, title);
    }
  });

  it('takes money that was paid once for its intent, and comes back to nothing', async () => {
    const { samples } = platform.viewer('prepay');
    const add = (input: Record<string, unknown>) =>
      platform.ask(
        `mutation($input: SmartPrepayMeterAmountInput!) { addCreditToSmartMeter(input: $input) { amount } }`,
        {
          as: 'organization',
          variables: {
            input: {
              accountNumber: samples.accountNumber,
              deviceId: samples.prepayGasDeviceId,
              amount: 1_000,
              ...input,
            },
          },
        },
      );
    const ledger = async () =>
      (
        await rowsOf<{ pence: number; payments: number }>(sql`
          select l.balance_pence as pence, (select count(*)::int from billing.transactions t
            where t.ledger_id = l.id and t.kind = 'PAYMENT') as payments
          from billing.ledgers l join accounts.accounts a on a.id = l.account_id
          where a.number = ${samples.accountNumber} and l.kind = 'GAS_PREPAY_PAYMENT'`)
      )[0];
    const before = await ledger();
    for (const _time of [1, 2]) {
      assert.deepEqual((await add({ paymentIntentId: 'pi_7' })).codes, []);
    }
    for (const other of [{ amount: 2_000 }, { deviceId: samples.deviceId }]) {
      const codes = (await add({ paymentIntentId: 'pi_7', ...other })).codes;
      assert.deepEqual(codes, ['KT-CT-1605']);
    }
    const after = await ledger();
    assert.equal((after?.payments ?? 0) - (before?.payments ?? 0), 1);
    assert.equal((after?.pence ?? 0) - (before?.pence ?? 0), 1_000);
    assert.deepEqual((await add({})).codes, ['KT-CT-1605']);
    assert.deepEqual((await add({ amount: 499, paymentIntentId: 'x' })).codes, ['KT-CT-1605']);
    const lent = await add({ isTemporaryCredit: true, reason: 'The shop is closed.' });
    assert.deepEqual(lent.codes, []);
    const [debt] = await rowsOf<{ pence: number; on: string }>(sql`
      select amount_pence as pence, loaded_on::text as "on" from billing.prepay_debts
      order by id desc limit 1`);
    assert.deepEqual(debt, { pence: 1_000, on: '2026-03-11' });
    assert.deepEqual(platform.faults, []);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { and, eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { startTestPlatform, type TestPlatform } from '../../../../test/support/platform.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { entries, ledgers } from '../ledgers/ledgers.tables.ts';
import { post, reverse } from '../ledgers/postings.actions.ts';
import { redeemVouchers, redemptionsJob } from './vouchers.actions.ts';
import { redemptionsOfVoucher } from './vouchers.store.ts';

const now = Temporal.Instant.from('2026-03-10T12:00:00Z');
const fields = `availableFrom balance clientParams displayName id refundedAt voucherValue
  charge { grossAmount netAmount salesTaxAmount reason }
  chargeBalanceTransfer { accountCharge { grossAmount } accountCredit { grossAmount } reason }
  redemptions { credit { grossAmount reason } isReversed }`;

interface Voucher {
  readonly id: string;
  readonly balance: number;
  readonly displayName: string;
  readonly voucherValue: number;
  readonly availableFrom: string;
  readonly refundedAt: string | null;
  readonly redemptions: readonly { readonly isReversed: boolean }[];
}

describe('vouchers through the API', () => {
  let platform: TestPlatform;
  let richest: string;
  let plain: string;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
    richest = platform.viewer('household').samples.accountNumber ?? '';
    plain = platform.viewer('plain').samples.accountNumber ?? '';
  });
  after(() => platform.close());

  const listed = async (accountNumber: string, args = '', as = 'organization') => {
    const { data, errors, text } = await platform.ask(
      `query($n: ID!) { vouchersForAccount(accountNumber: $n, first: 50,
        ${args.includes('redeemableOnly') ? args : `redeemableOnly: false ${args}`}) {
        totalCount edges { node { ${fields} } } } }`,
      { as, variables: { n: accountNumber } },
    );
    assert.equal(errors, undefined, text);
    const { edges, totalCount } = data.vouchersForAccount;
    assert.equal(totalCount, edges.length);
    return edges.map(({ node }: { node: Voucher }) => node) as Voucher[];
  };
  const detailOf = async (accountNumber: string) => {
    const { data } = await platform.ask(
      'query($n: ID!) { vouchersBalanceDetail(accountNumber: $n) { redeemableToday redeemableInFuture } }',
      { as: 'organization', variables: { n: accountNumber } },
    );
    return data.vouchersBalanceDetail;
  };
  const buy = (input: Record<string, unknown>, idempotencyKey?: string, as = 'organization') =>
    platform.ask(
      `mutation($k: String, $i: PurchaseVoucherInput!) {
        purchaseVoucher(idempotencyKey: $k, input: $i) { voucherPurchase { ${fields} } } }`,
      {
        as,
        variables: {
          k: idempotencyKey,
          i: {
            accountNumber: plain,
            voucherValueInCents: 2000,
            displayName: 'Voucher',
            voucherType: 'GIFT_CARD',
            purchasedAt: '2026-03-09T09:00:00Z',
            availableFrom: '2026-03-09',
            ...input,
          },
        },
      },
    );
  const giveBack = (id: string, as = 'organization') =>
    platform.ask(
      `mutation($i: RefundVoucherInput!) {
        refundVoucher(input: $i) { voucherPurchase { id balance refundedAt } } }`,
      { as, variables: { i: { voucherPurchaseId: id } } },
    );
  const balanceOf = async (accountNumber: string, kind: 'MAIN' | 'GOODS' = 'MAIN') => {
    const accountId = (await accountIdOf(platform.db, accountNumber)) ?? 0;
    const [row] = await platform.db.query
      .select({ balancePence: ledgers.balancePence })
      .from(ledgers)
      .where(and(eq(ledgers.accountId, accountId), eq(ledgers.kind, kind)));
    return row?.balancePence ?? 0;
  };
  const totalOfBook = async (book: 'VOUCHERS' | 'SUSPENSE') => {
    const [row] = await platform.db.query
      .select({ total: sql<number>`coalesce(sum(${entries.amountPence}), 0)::int` })
      .from(entries)
      .where(eq(entries.book, book));
    return row?.total ?? 0;
  };

  it('hold no more than the API can tell, however many are bought at once', async () => {
    const before = await detailOf(plain);
    const half = 2 ** 30;
    const many = await Promise.all(
      [1, 2, 3, 4].map(() => buy({ voucherValueInCents: half, availableFrom: '2026-03-09' })),
    );
    const refused = many.filter(({ codes }) => codes.includes('KT-CT-1605'));
    assert.equal(refused.length, 3);
    assert.match(refused[0]?.text ?? '', /voucherValueInCents/);
    assert.equal((await detailOf(plain)).redeemableToday, before.redeemableToday + half);
    for (const { data } of many.filter(({ codes }) => codes.length === 0)) {
      await giveBack(data.purchaseVoucher.voucherPurchase.id);
    }
    assert.deepEqual(await detailOf(plain), before);
    assert.deepEqual(platform.faults, []);
  });

  it('are listed with all that has happened to them, the latest first', async () => {
    const vouchers = await listed(richest, '', 'household');
    assert.deepEqual(
      vouchers.map(({ displayName, balance }) => [displayName, balance]),
      [
        ['Energy for next month', 3000],
        ['Winter promotion', 1500],
        ['Twenty pounds for the house', 0],
        ['Energy with the car charger', 2500],
        ['A year with us', 0],
        ['Fifty pounds from the neighbours', 0],
      ],
    );
    const [, , refunded, moved, given, gift] = vouchers as unknown as Record<string, unknown>[];
    assert.ok(refunded?.refundedAt);
    assert.deepEqual(moved?.chargeBalanceTransfer, {
      accountCharge: { grossAmount: 2400 },
      accountCredit: { grossAmount: 2400 },
      reason: 'Moved to another ledger',
    });
    assert.deepEqual(moved?.redemptions, [
      { credit: { grossAmount: 1000, reason: 'VOUCHER' }, isReversed: true },
    ]);
    assert.equal(given?.charge, null);
    assert.deepEqual(gift?.charge, {
      grossAmount: 5000,
      netAmount: 5000,
      salesTaxAmount: 0,
      reason: 'VOUCHER',
    });
    assert.deepEqual(await detailOf(richest), { redeemableToday: 4000, redeemableInFuture: 3000 });
  });

  it('are chosen by name, days, and by what is left', async () => {
    const names = async (args: string) =>
      (await listed(richest, args)).map(({ displayName }) => displayName);
    assert.deepEqual(await names('redeemableOnly: true'), [
      'Winter promotion',
      'Energy with the car charger',
    ]);
    assert.equal((await names('excludeRefunded: true')).length, 5);
    assert.equal((await names('excludeByDisplayName: ["Winter promotion", null]')).length, 5);
    // Bought on 28 February, and available at once; the first bound is included, the second is not.
    assert.deepEqual(
      await names('purchasedFromDate: "2026-02-18", purchasedBeforeDate: "2026-02-19"'),
      ['Winter promotion'],
    );
    assert.deepEqual(await names('purchasedFromDate: "2026-02-19"'), ['Energy for next month']);
    assert.deepEqual(await names('availableFromDate: "2026-03-30"'), ['Energy for next month']);
    assert.equal((await names('availableBeforeDate: "2026-03-30"')).length, 5);
    assert.deepEqual(await names('availableFromDate: "2026-03-31"'), []);
  });

  it('are bought once for a key, also at the same moment, and charged without VAT', async () => {
    const [before, book] = [await balanceOf(plain), await totalOfBook('VOUCHERS')];
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        buy({ chargeAmountInCentsWithTax: 1800, clientParams: '{"a": 1}' }, 'order 1'),
      ),
    );
    const bought = answers.filter(({ errors }) => errors === undefined);
    assert.equal(bought.length, 1);
    for (const { errors, codes } of answers) {
      if (errors) assert.deepEqual(codes, ['KT-CT-13204']);
    }
    assert.equal(await balanceOf(plain), before - 1800);
    assert.equal(await totalOfBook('VOUCHERS'), book + 1800);
    const voucher = bought[0]?.data.purchaseVoucher.voucherPurchase;
    assert.deepEqual(JSON.parse(voucher.clientParams), { a: 1 });
    assert.equal(voucher.charge.salesTaxAmount, 0);
    // The key is the account's own.
    const other = await buy({ accountNumber: richest }, 'order 1');
    assert.equal(other.errors, undefined, other.text);
    assert.equal((await giveBack(other.data.purchaseVoucher.voucherPurchase.id)).errors, undefined);
  });

  it('move their charge to another ledger of the account, and back when they are given back', async () => {
    const accountId = (await accountIdOf(platform.db, plain)) ?? 0;
    const goods = await platform.db.transaction((tx) =>
      openLedger(tx, { accountId, kind: 'GOODS' }, now),
    );
    const [main, before] = [await balanceOf(plain), await balanceOf(plain, 'GOODS')];
    const { data, text } = await buy({
      chargeAmountInCents: 900,
      transferChargeLedgerNumber: goods.number,
    });
    const voucher = data?.purchaseVoucher?.voucherPurchase;
    assert.equal(voucher?.chargeBalanceTransfer?.accountCharge.grossAmount, 900, text);
    assert.equal(await balanceOf(plain), main);
    assert.equal(await balanceOf(plain, 'GOODS'), before - 900);
    const suspense = await totalOfBook('SUSPENSE');
    const answers = await Promise.all([giveBack(voucher.id), giveBack(voucher.id)]);
    assert.deepEqual(answers.map(({ codes }) => codes.join()).toSorted(), ['', 'KT-CT-13207']);
    assert.equal(await balanceOf(plain), main);
    assert.equal(await balanceOf(plain, 'GOODS'), before);
    assert.equal(await totalOfBook('SUSPENSE'), suspense);
  });

  it('write nothing where the input cannot be taken, and name what is wrong', async () => {
    const before = (await listed(plain)).length;
    const wrong: readonly [string, Record<string, unknown>][] = [
      ['voucherValueInCents', { voucherValueInCents: 0 }],
      ['chargeAmountInCents', { chargeAmountInCents: -1 }],
      ['chargeAmountInCentsWithTax', { chargeAmountInCents: 1, chargeAmountInCentsWithTax: 1 }],
      ['displayName', { displayName: ' ' }],
      ['displayName', { displayName: 'x'.repeat(256) }],
      ['clientParams', { clientParams: '[1]' }],
      ['purchasedAt', { purchasedAt: '2026-03-10T12:00:01Z' }],
      // Before there was the account, or anybody to buy it.
      ['purchasedAt', { purchasedAt: '2001-05-01T12:00:00Z' }],
      ['purchasedAt', { purchasedAt: '0001-01-01T00:00:00Z' }],
      ['availableFrom', { availableFrom: '0001-01-01' }],
      ['availableFrom', { availableFrom: '9999-12-31' }],
      ['transferChargeLedgerNumber', { transferChargeLedgerNumber: 'L-00000000' }],
    ];
    for (const [argument, input] of wrong) {
      const { codes, text } = await buy(input);
      assert.deepEqual(codes, ['KT-CT-1605'], text);
      assert.match(text, new RegExp(argument));
    }
    assert.deepEqual((await buy({ voucherType: 'gift_card' })).codes, ['KT-CT-13201']);
    assert.equal((await listed(plain)).length, before);
    // Twice as much is more than a balance can hold.
    const dear = { chargeAmountInCents: 2_000_000_000 };
    const { data } = await buy(dear);
    const { codes, text } = await buy(dear);
    assert.deepEqual(codes, ['KT-CT-1605'], text);
    assert.match(text, /chargeAmountInCents/);
    await giveBack(data.purchaseVoucher.voucherPurchase.id);
    assert.equal((await listed(plain)).length, before + 1);
  });

  it('are given back once, while nothing of them is redeemed, and by whoever may', async () => {
    const { data } = await buy({ voucherValueInCents: 700 });
    const { id } = data.purchaseVoucher.voucherPurchase;
    assert.deepEqual((await giveBack(id, 'household')).codes, ['KT-CT-1111']);
    assert.deepEqual((await giveBack('900000')).codes, ['KT-CT-13205']);
    assert.deepEqual((await giveBack('nonsense')).codes, ['KT-CT-13205']);
    const accountId = (await accountIdOf(platform.db, plain)) ?? 0;
    const { db } = platform;
    await db.transaction((tx) => redeemVouchers(tx, accountId, 1_000_000, now));
    assert.deepEqual((await giveBack(id)).codes, ['KT-CT-13206']);
    const [redemption] = await db.read(redemptionsOfVoucher, Number(id));
    assert.ok(redemption);
    await db.transaction((tx) =>
      reverse(tx, redemption.creditId, {
        postedOn: Temporal.PlainDate.from('2026-03-10'),
        at: now,
      }),
    );
    const { errors, data: back } = await giveBack(id);
    assert.equal(errors, undefined);
    assert.equal(back.refundVoucher.voucherPurchase.balance, 0);
    assert.deepEqual((await giveBack(id)).codes, ['KT-CT-13207']);
  });

  it('pay what the account owes and no more, once, although several ask', async () => {
    const { db } = platform;
    const accountId = (await accountIdOf(db, plain)) ?? 0;
    await db.transaction((tx) => redeemVouchers(tx, accountId, 1_000_000, now));
    for (const valuePence of [600, 500]) await buy({ voucherValueInCents: valuePence });
    await buy({ voucherValueInCents: 9000, availableFrom: '2026-03-11' });
    const balance = await balanceOf(plain);
    await db.transaction(async (tx) => {
      const main = await openLedger(tx, { accountId, kind: 'MAIN' }, now);
      const amountPence = balance + 800;
      const kind = amountPence >= 0 ? 'CHARGE' : 'CREDIT';
      const netPence = Math.abs(amountPence);
      await post(
        tx,
        [
          {
            ledgerId: main.id,
            kind,
            netPence,
            taxPence: 0,
            postedOn: Temporal.PlainDate.from('2026-03-10'),
            books: [{ book: 'SUSPENSE', amountPence }],
          },
        ],
        now,
      );
    });
    assert.equal(await balanceOf(plain), -800);
    const run = () => db.transaction((tx) => redemptionsJob.run(tx, now));
    await run();
    assert.equal(await balanceOf(plain), 0);
    assert.deepEqual(await detailOf(plain), { redeemableToday: 300, redeemableInFuture: 9000 });
    await run();
    assert.equal(await balanceOf(plain), 0);
  });
});

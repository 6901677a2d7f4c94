import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { balanceOf, redeemable, shareRedemption, type VoucherState } from './vouchers.rules.ts';

const today = Temporal.PlainDate.from('2026-03-10');
const anyVoucher = fc
  .record({
    valuePence: fc.integer({ min: 1, max: 50_000 }),
    redeemedShare: fc.integer({ min: 0, max: 100 }),
    isRefunded: fc.boolean(),
    days: fc.integer({ min: -3, max: 3 }),
  })
  .map(
    ({ valuePence, redeemedShare, isRefunded, days }): VoucherState => ({
      valuePence,
      redeemedPence: isRefunded ? 0 : Math.floor((valuePence * redeemedShare) / 100),
      refundedAt: isRefunded ? Temporal.Instant.from('2026-03-01T00:00:00Z') : null,
      availableFrom: today.add({ days }),
    }),
  );

describe('vouchers', () => {
  it('can be redeemed from their day on, as far as something is left', () => {
    const voucher = { valuePence: 1000, redeemedPence: 300, refundedAt: null };
    const at = (availableFrom: Temporal.PlainDate) =>
      redeemable([{ ...voucher, availableFrom }], today);
    assert.deepEqual(at(today), { redeemableToday: 700, redeemableInFuture: 0 });
    assert.deepEqual(at(today.add({ days: 1 })), { redeemableToday: 0, redeemableInFuture: 700 });
    const refundedAt = Temporal.Instant.from('2026-03-01T00:00:00Z');
    assert.equal(balanceOf({ ...voucher, redeemedPence: 0, refundedAt }), 0);
  });

  it('hold together what is redeemable now and later', () => {
    fc.assert(
      fc.property(fc.array(anyVoucher), (vouchers) => {
        const { redeemableToday, redeemableInFuture } = redeemable(vouchers, today);
        const total = vouchers.reduce((sum, voucher) => sum + balanceOf(voucher), 0);
        assert.equal(redeemableToday + redeemableInFuture, total);
      }),
    );
  });

  it('cover an amount in their order, and no more than it and than they hold', () => {
    fc.assert(
      fc.property(
        fc.array(anyVoucher),
        fc.integer({ min: 0, max: 120_000 }),
        (vouchers, amount) => {
          const shares = shareRedemption(vouchers, amount);
          const held = vouchers.reduce((sum, voucher) => sum + balanceOf(voucher), 0);
          const total = shares.reduce((sum, { pence }) => sum + pence, 0);
          assert.equal(total, Math.min(amount, held));
          // All but the last are used up.
          for (const { voucher, pence } of shares.slice(0, -1))
            assert.equal(pence, balanceOf(voucher));
          const used = shares.map(({ voucher }) => vouchers.indexOf(voucher));
          assert.deepEqual(
            used,
            used.toSorted((one, other) => one - other),
          );
          assert.ok(shares.every(({ voucher, pence }) => pence > 0 && pence <= balanceOf(voucher)));
        },
      ),
    );
  });
});

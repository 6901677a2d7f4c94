import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { isToppedUp, paymentAllocationNumber, toppedUpSince } from './auto-top-ups.rules.ts';

const at = (text: string) => Temporal.Instant.from(`2026-03-10T${text}Z`);

describe('a meter that is topped up by itself', () => {
  const low = { balanceMillipence: 199_999, sincePence: 0, isUnderWay: false, begunToday: 0 };

  it('is topped up below two pounds, once at a time and three times a day', () => {
    assert.ok(isToppedUp(low));
    assert.ok(!isToppedUp({ ...low, balanceMillipence: 200_000 }));
    assert.ok(isToppedUp({ ...low, balanceMillipence: -1_800_001, sincePence: 2_000 }));
    assert.ok(!isToppedUp({ ...low, balanceMillipence: -1_800_000, sincePence: 2_000 }));
    assert.ok(!isToppedUp({ ...low, isUnderWay: true }));
    assert.ok(isToppedUp({ ...low, begunToday: 2 }));
    assert.ok(!isToppedUp({ ...low, begunToday: 3 }));
  });

  it('has what reached it since midnight and what is on its way', () => {
    const paid = { amountPence: 1_000, paidAt: at('01:00:00'), failedAt: null, isByHand: false };
    const topUps = [
      { ...paid, acceptedAt: at('00:00:00') },
      { ...paid, acceptedAt: Temporal.Instant.from('2026-03-09T23:59:59Z') },
      { ...paid, amountPence: 200, acceptedAt: null },
      { ...paid, amountPence: 30, acceptedAt: null, failedAt: at('02:00:00'), isByHand: true },
      { ...paid, amountPence: 4, acceptedAt: null, failedAt: at('02:00:00') },
      {
        ...paid,
        amountPence: 5,
        paidAt: Temporal.Instant.from('2026-03-09T20:00:00Z'),
        acceptedAt: null,
        failedAt: Temporal.Instant.from('2026-03-09T20:01:00Z'),
        isByHand: true,
      },
    ];
    assert.equal(toppedUpSince(topUps, at('00:00:00')), 1_230);
  });

  it('has a number that shops read, of nineteen digits with their check digit', () => {
    for (const id of [1, 27, 4_711, 2_147_483_647]) {
      const number = paymentAllocationNumber(id);
      assert.match(number, /^98263\d{14}$/);
      const sum = [...number].reverse().reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      assert.equal(sum % 10, 0);
    }
    assert.notEqual(paymentAllocationNumber(1), paymentAllocationNumber(2));
  });
});

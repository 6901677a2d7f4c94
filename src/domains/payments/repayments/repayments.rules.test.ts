import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  approvalsNeeded,
  type EligibilityFacts,
  maximumRefund,
  mayApprove,
  refundObstacle,
} from './repayments.rules.ts';

describe('the most that goes back', () => {
  const facts = {
    balancePence: 39_303,
    underWayPence: 0,
    monthlyPence: 10_221,
    paidByDebitPence: null,
  };

  it('leaves one month’s payment', () => {
    assert.deepEqual(maximumRefund(facts), {
      amountPence: 29_082,
      recommendedBalancePence: 10_221,
      reason: 'MAX_AVAILABLE_AMOUNT',
    });
  });

  it('is no more than was paid by the Direct Debit in force, nor than customers can ask for', () => {
    const paid = maximumRefund({ ...facts, paidByDebitPence: 20_442 });
    assert.equal(paid.amountPence, 20_442);
    assert.equal(paid.reason, 'TOTAL_AMOUNT_PAID_VIA_ACTIVE_DDI');
    const rich = maximumRefund({ ...facts, balancePence: 200_000 });
    assert.equal(rich.amountPence, 150_000);
    assert.equal(rich.reason, 'MAX_ALLOWED_TO_REQUEST_VIA_DASHBOARD');
  });

  it('is never negative, and never more than is left of the balance', () => {
    const pence = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: -500_000, max: 500_000 }),
        pence,
        pence,
        fc.option(pence),
        (balancePence, underWayPence, monthlyPence, paidByDebitPence) => {
          const most = maximumRefund({
            balancePence,
            underWayPence,
            monthlyPence,
            paidByDebitPence,
          });
          assert.ok(most.amountPence >= 0);
          assert.ok(most.amountPence <= Math.max(0, balancePence - underWayPence - monthlyPence));
        },
      ),
    );
  });
});

describe('an approval', () => {
  it('is one up to £500 and two above, and none where the law asks', () => {
    assert.equal(approvalsNeeded(50_000, 'user:1'), 1);
    assert.equal(approvalsNeeded(50_001, 'user:1'), 2);
    assert.equal(approvalsNeeded(50_000, 'platform'), 0);
    assert.equal(approvalsNeeded(50_001, 'platform'), 1);
  });

  it('is given by others than who asked, and once by each', () => {
    assert.equal(mayApprove('organization:1', 'user:1', []), 'YES');
    assert.equal(mayApprove('user:1', 'user:1', []), 'ASKED_FOR_IT');
    assert.equal(mayApprove('organization:1', 'user:1', ['organization:1']), 'HAS_APPROVED');
  });
});

describe('credit', () => {
  const today = Temporal.PlainDate.from('2026-03-10');
  const facts: EligibilityFacts = {
    isMain: true,
    isActive: true,
    hasOpenRequest: false,
    isOverdue: false,
    mostPence: 1,
    lastReadOn: [Temporal.PlainDate.from('2025-12-10'), today],
    today,
  };

  it('can be asked for where meters were read within ninety days and nothing is in the way', () => {
    assert.equal(refundObstacle(facts), null);
    const late = [Temporal.PlainDate.from('2025-12-09'), today];
    const unread = 'HAS_NOT_GIVEN_READINGS_RECENTLY';
    assert.equal(refundObstacle({ ...facts, lastReadOn: late }), unread);
    assert.equal(refundObstacle({ ...facts, lastReadOn: [null] }), unread);
    assert.equal(refundObstacle({ ...facts, mostPence: 0 }), 'HAS_NOT_ENOUGH_CREDIT');
    assert.equal(refundObstacle({ ...facts, isOverdue: true }), 'HAS_OVERDUE_BALANCE');
    assert.equal(refundObstacle({ ...facts, hasOpenRequest: true }), 'HAS_OPEN_REFUND_REQUEST');
    assert.equal(refundObstacle({ ...facts, isActive: false }), 'ACCOUNT_NOT_ACTIVE');
    assert.equal(refundObstacle({ ...facts, isMain: false }), 'LEDGER_NOT_SUPPORTED');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mayBecome, paymentStatuses, statusesBefore } from './payments.rules.ts';

const ends = ['FAILED', 'PROMISE_BROKEN', 'DELETED'] as const;
const begins = ['SCHEDULED', 'PROMISED', 'REQUESTED', 'PENDING'] as const;

describe('the states of a payment', () => {
  const status = fc.constantFrom(...paymentStatuses);

  it('never come round to one that was left', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 20 }), (wanted) => {
        const walked = [wanted[0] ?? 'SCHEDULED'];
        for (const to of wanted.slice(1)) {
          if (mayBecome(walked.at(-1) ?? to, to)) walked.push(to);
        }
        assert.equal(new Set(walked).size, walked.length);
        assert.ok(walked.length <= 5);
      }),
    );
  });

  it('end where money has failed, was not given as promised, or is not asked for any more', () => {
    for (const from of paymentStatuses) {
      const isEnd = paymentStatuses.every((to) => !mayBecome(from, to));
      assert.equal(isEnd, (ends as readonly string[]).includes(from), from);
    }
  });

  it('can all be come to from one that a payment begins with', () => {
    const reached = new Set<string>(begins);
    for (const _round of paymentStatuses) {
      for (const to of paymentStatuses) {
        if (statusesBefore(to).some((from) => reached.has(from))) reached.add(to);
      }
    }
    assert.deepEqual([...reached].toSorted(), [...paymentStatuses].toSorted());
  });

  it('let nothing fail that was never handed over', () => {
    assert.deepEqual(statusesBefore('FAILED'), ['PENDING', 'CLEARED', 'FULFILLED']);
    assert.deepEqual(statusesBefore('CLEARED'), ['PENDING']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  changesNeeded,
  type MethodChange,
  methodAt,
  spansByMethod,
} from './payment-methods.rules.ts';

const debit = 'DIRECT_DEBIT' as const;
const other = 'NON_DIRECT_DEBIT' as const;
const none = { methodChanges: null };

/** Changes in order, each at a moment of its own from 1 to 99. */
const changes = fc
  .uniqueArray(
    fc.record({ method: fc.constantFrom(debit, other), fromMs: fc.integer({ min: 1, max: 99 }) }),
    {
      selector: ({ fromMs }) => fromMs,
      maxLength: 6,
    },
  )
  .map((list): MethodChange[] => list.toSorted((a, b) => a.fromMs - b.fromMs));

describe('how an agreement is paid', () => {
  it('is as agreed until it is changed, by a change before it began as well', () => {
    const methodChanges = [{ method: other, fromMs: 10 }];
    assert.equal(methodAt({ paymentMethod: debit, methodChanges }, 9), debit);
    assert.equal(methodAt({ paymentMethod: debit, methodChanges }, 10), other);
    const later = spansByMethod({ paymentMethod: debit, methodChanges }, { fromMs: 20, toMs: 30 });
    assert.deepEqual(later, [{ fromMs: 20, toMs: 30, paymentMethod: other }]);
  });

  it('never changes where a prepayment meter takes the money', () => {
    const prepaid = {
      paymentMethod: 'PREPAYMENT' as const,
      methodChanges: [{ method: other, fromMs: 10 }],
    };
    assert.deepEqual(spansByMethod(prepaid, { fromMs: 0, toMs: 20 }), [
      { fromMs: 0, toMs: 20, paymentMethod: 'PREPAYMENT' },
    ]);
  });

  it('is cut into spans without a gap, each paid otherwise than the one before', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 50 }), (methodChanges, fromMs) => {
        const agreement = { paymentMethod: debit, methodChanges };
        const spans = spansByMethod(agreement, { fromMs, toMs: 100 });
        assert.equal(spans[0]?.fromMs, fromMs);
        assert.equal(spans.at(-1)?.toMs, 100);
        for (const [place, span] of spans.entries()) {
          const next = spans[place + 1];
          if (next) assert.equal(span.toMs, next.fromMs);
          assert.notEqual(span.paymentMethod, next?.paymentMethod);
          for (let at = span.fromMs; at < span.toMs; at += 1) {
            assert.equal(methodAt(agreement, at), span.paymentMethod);
          }
        }
      }),
    );
  });
});

describe('what has to be written for an account to pay otherwise', () => {
  const along = { paymentMethod: debit, ...none, fromMs: 0, toMs: Number.POSITIVE_INFINITY };

  it('is nothing where the agreements say so already, or there is none on credit', () => {
    assert.deepEqual(changesNeeded([along], [{ method: debit, fromMs: 5 }], 3), []);
    const prepaid = { ...along, paymentMethod: 'PREPAYMENT' as const };
    assert.deepEqual(changesNeeded([prepaid], [{ method: other, fromMs: 5 }], 3), []);
    assert.deepEqual(changesNeeded([{ ...along, toMs: 5 }], [{ method: other, fromMs: 5 }], 3), []);
  });

  it('begins at the moment with what is in force then, and leaves what has passed', () => {
    const steps = [
      { method: other, fromMs: 2 },
      { method: debit, fromMs: 9 },
    ];
    assert.deepEqual(changesNeeded([along], steps, 5), [
      { method: other, fromMs: 5 },
      { method: debit, fromMs: 9 },
    ]);
  });

  it('has the account pay by the steps from the moment on, whatever was changed before', () => {
    fc.assert(
      fc.property(changes, changes, fc.integer({ min: 0, max: 99 }), (past, steps, fromMs) => {
        const before = past.filter((each) => each.fromMs < fromMs);
        const agreement = { ...along, methodChanges: before };
        const needed = changesNeeded([agreement], steps, fromMs);
        const paid = { ...agreement, methodChanges: [...before, ...needed] };
        for (let at = fromMs; at < 120; at += 1) {
          const step = steps.findLast((each) => each.fromMs <= at);
          assert.equal(methodAt(paid, at), step?.method ?? methodAt(agreement, at));
        }
      }),
    );
  });
});

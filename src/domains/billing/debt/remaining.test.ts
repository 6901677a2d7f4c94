import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type AskingDocument, type Fulfilment, positionsOf } from '../documents/positions.rules.ts';
import { arrearsOf } from './arrears.rules.ts';

const start = Temporal.PlainDate.from('2025-01-15');
/** A day on which all that is asked for is overdue. */
const asOn = Temporal.PlainDate.from('2030-01-01');

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** What documents are about, in pence. */
interface Asked {
  readonly charges: number;
  readonly credits: number;
  readonly refunds: number;
}

/** What is left to pay of each document with its refunds, by positions; in order. */
function byPositions(asked: readonly Asked[], payments: readonly number[]) {
  const documents = asked.flatMap(({ charges, credits, refunds }, place): AskingDocument[] => {
    const dueOn = start.add({ months: place });
    // What is paid back takes money of its own time, as a document of its own.
    const refund = { id: place, expectedPence: refunds, dueOn };
    const document = { id: place, expectedPence: charges - credits, dueOn };
    return refunds > 0 ? [refund, document] : [document];
  });
  const soldBack = asked
    .map(({ charges, credits }) => credits - charges)
    .filter((amount) => amount > 0);
  const money = [
    ...soldBack.map((amountPence) => ({ kind: 'CREDIT' as const, amountPence })),
    ...payments.map((amountPence) => ({ kind: 'PAYMENT' as const, amountPence })),
  ].map((each, place): Fulfilment => ({ ...each, transactionId: place + 1 }));
  const left = new Map<string, number>();
  for (const { dueOn, remainingPence } of positionsOf(documents, money)) {
    left.set(String(dueOn), (left.get(String(dueOn)) ?? 0) + remainingPence);
  }
  return [...left].filter(([, amount]) => amount > 0);
}

/** What is overdue of each document, by the debt of the ledger; in order. */
function byArrears(asked: readonly Asked[], payments: readonly number[]) {
  const debitsPence = sum(asked.map(({ charges, refunds }) => charges + refunds));
  const creditsPence = sum(asked.map(({ credits }) => credits)) + sum(payments);
  return arrearsOf({
    asOn,
    balancePence: creditsPence - debitsPence,
    debitsPence,
    claims: asked.map(({ charges, credits, refunds }, place) => ({
      dueOn: start.add({ months: place }),
      amountPence: charges + refunds,
      creditedPence: Math.min(charges, credits),
    })),
    expected: [],
  }).map(({ dueOn, pence }) => [String(dueOn), pence]);
}

/** Energy that was sold back makes the charges of a document less than nothing. */
const charges = fc.integer({ min: -20_000, max: 50_000 });
const part = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000 }));
const ledgers = fc.array(fc.record({ charges, credits: part, refunds: part }), { maxLength: 12 });
const payments = fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 12 });

describe('what is left to pay of each document', () => {
  it('is the same, whether documents or the debt of the ledger tell it', () => {
    fc.assert(
      fc.property(ledgers, payments, (asked, paid) => {
        assert.deepEqual(byPositions(asked, paid), byArrears(asked, paid));
      }),
      { numRuns: 500 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  ageingOf,
  arrearsOf,
  type Claim,
  type DebtFacts,
  type ExpectedPayment,
  overduePence,
} from './arrears.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const asOn = day('2026-03-10');

const facts: DebtFacts = { asOn, balancePence: 0, debitsPence: 0, claims: [], expected: [] };

const payment = (change: Partial<ExpectedPayment>): ExpectedPayment => ({
  id: 1,
  ledgerId: 1,
  dueOn: day('2026-03-20'),
  amountPence: 1_000,
  title: 'Direct Debit',
  status: 'SCHEDULED',
  isOfSchedule: false,
  ...change,
});

/** Three bills, and what has been used since the last one. */
const bills = [
  { dueOn: day('2025-12-20'), amountPence: 10_000, creditedPence: 0 },
  { dueOn: day('2026-01-20'), amountPence: 12_000, creditedPence: 0 },
  { dueOn: day('2026-03-10'), amountPence: 14_000, creditedPence: 0 },
];
const billed = { ...facts, claims: bills, debitsPence: 40_000 };

describe('what is overdue', () => {
  it('is what is unpaid the day after it was due, the oldest first', () => {
    const unpaid = arrearsOf({ ...billed, balancePence: -33_000 });
    // 7,000 were paid, off the oldest; 14,000 are due today, and 4,000 are not billed yet.
    assert.deepEqual(
      unpaid.map(({ dueOn, pence }) => [dueOn.toString(), pence]),
      [
        ['2025-12-20', 3_000],
        ['2026-01-20', 12_000],
      ],
    );
    assert.equal(overduePence(unpaid), 15_000);
    const tomorrow = arrearsOf({ ...billed, asOn: day('2026-03-11'), balancePence: -33_000 });
    assert.equal(overduePence(tomorrow), 29_000);
    assert.deepEqual(arrearsOf({ ...billed, balancePence: -18_000 }), []);
    assert.deepEqual(arrearsOf({ ...billed, balancePence: 500 }), []);
  });

  it('is less by what is scheduled or pending, and not by what failed', () => {
    const owing = { ...billed, balancePence: -33_000 };
    const overdueWith = (...expected: ExpectedPayment[]) =>
      overduePence(arrearsOf({ ...owing, expected }));
    assert.equal(overdueWith(payment({ amountPence: 4_000 })), 11_000);
    assert.equal(overdueWith(payment({ amountPence: 4_000, status: 'PENDING' })), 11_000);
    assert.equal(overdueWith(payment({ amountPence: 4_000, status: 'FAILED' })), 15_000);
    assert.equal(overdueWith(payment({ amountPence: 99_000 })), 0);
  });

  it('is under a fixed schedule only what failed, and never more than is owed', () => {
    const next = payment({ isOfSchedule: true });
    const missed = payment({
      dueOn: day('2026-02-01'),
      amountPence: 2_500,
      status: 'FAILED',
      isOfSchedule: true,
    });
    const overdueOf = (balancePence: number, ...expected: ExpectedPayment[]) =>
      overduePence(arrearsOf({ ...billed, balancePence, expected }));
    assert.equal(overdueOf(-33_000, next), 0);
    assert.equal(overdueOf(-33_000, next, missed), 2_500);
    assert.equal(overdueOf(-900, next, missed), 900);
    assert.equal(overdueOf(100, next, missed), 0);
  });

  it('is what paying the oldest first leaves, whatever was billed and paid', () => {
    const debit = fc.record({
      inDays: fc.option(fc.integer({ min: -200, max: 60 })),
      amountPence: fc.integer({ min: 1, max: 50_000 }),
    });
    fc.assert(
      fc.property(fc.array(debit, { maxLength: 12 }), fc.nat({ max: 400_000 }), (debits, paid) => {
        const claims: Claim[] = debits.flatMap(({ inDays, amountPence }) =>
          inDays === null
            ? []
            : [{ dueOn: asOn.add({ days: inDays }), amountPence, creditedPence: 0 }],
        );
        const debitsPence = debits.reduce((sum, { amountPence }) => sum + amountPence, 0);
        let left = paid;
        let expected = 0;
        const inOrder = debits.toSorted((a, b) => (a.inDays ?? 999) - (b.inDays ?? 999));
        for (const { inDays, amountPence } of inOrder) {
          const part = Math.min(left, amountPence);
          left -= part;
          if (inDays !== null && inDays < 0) expected += amountPence - part;
        }
        const arrears = arrearsOf({
          ...facts,
          claims,
          debitsPence,
          balancePence: paid - debitsPence,
        });
        assert.equal(overduePence(arrears), expected);
        const { upTo30DaysPence, upTo60DaysPence, upTo90DaysPence, over90DaysPence } = ageingOf(
          arrears,
          asOn,
        );
        const aged = upTo30DaysPence + upTo60DaysPence + upTo90DaysPence + over90DaysPence;
        assert.equal(aged, expected);
      }),
    );
  });

  it('is told by how old it is', () => {
    const arrears = [
      { dueOn: asOn.subtract({ days: 91 }), pence: 1 },
      { dueOn: asOn.subtract({ days: 90 }), pence: 20 },
      { dueOn: asOn.subtract({ days: 61 }), pence: 300 },
      { dueOn: asOn.subtract({ days: 60 }), pence: 4_000 },
      { dueOn: asOn.subtract({ days: 31 }), pence: 50_000 },
      { dueOn: asOn.subtract({ days: 30 }), pence: 600_000 },
      { dueOn: asOn.subtract({ days: 1 }), pence: 7_000_000 },
    ];
    assert.deepEqual(ageingOf(arrears, asOn), {
      upTo30DaysPence: 7_600_000,
      upTo60DaysPence: 54_000,
      upTo90DaysPence: 320,
      over90DaysPence: 1,
    });
  });
});

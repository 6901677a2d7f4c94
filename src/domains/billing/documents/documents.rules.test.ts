import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { compensationPence } from './final-bills.rules.ts';
import { holdReasonsOf, type WindowEnergy } from './holds.rules.ts';
import { positionsOf } from './positions.rules.ts';
import { dueOnOf, identifierOf, reversalsAfterClose, stated } from './statements.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a statement', () => {
  it('closes as customers reckon: opening, charges, credits, payments and refunds', () => {
    const { closingBalancePence, chargesNetPence, chargesTaxPence, lines } = stated(17_791, [
      { id: 1, kind: 'CHARGE', netPence: 4646, taxPence: 484 },
      { id: 2, kind: 'CREDIT', netPence: 1752, taxPence: 0 },
      { id: 3, kind: 'CHARGE', netPence: -100, taxPence: 0 },
      { id: 4, kind: 'PAYMENT', netPence: 24_790, taxPence: 0 },
    ]);
    assert.equal(closingBalancePence, 39_303);
    assert.deepEqual([chargesNetPence + chargesTaxPence, chargesTaxPence], [5030, 484]);
    assert.deepEqual(
      lines.map(({ balanceAfterPence }) => balanceAfterPence),
      [12_661, 14_413, 14_513, 39_303],
    );
  });

  it('tells a month of a fixed Direct Debit to the penny', () => {
    const month = stated(4218, [
      { id: 1, kind: 'PAYMENT', netPence: 14_500, taxPence: 0 },
      { id: 2, kind: 'CHARGE', netPence: 8437, taxPence: 422 },
      { id: 3, kind: 'CHARGE', netPence: 6073, taxPence: 303 },
    ]);
    assert.deepEqual(
      month.lines.map(({ balanceAfterPence }) => balanceAfterPence),
      [18_718, 9859, 3483],
    );
    assert.deepEqual([month.chargesNetPence, month.chargesTaxPence], [14_510, 725]);
  });

  it('is due 15 days after its issue, and numbered without a gap', () => {
    assert.equal(String(dueOnOf(day('2026-02-20'))), '2026-03-07');
    assert.equal(identifierOf('L-1A2B3C4D', 12), '1A2B3C4D-0012');
  });

  it('tells how much of it was taken back later', () => {
    assert.equal(reversalsAfterClose(false, 2, 0), 'NOT_CLOSED');
    assert.equal(reversalsAfterClose(true, 2, 0), 'NONE');
    assert.equal(reversalsAfterClose(true, 0, 0), 'NONE');
    assert.equal(reversalsAfterClose(true, 2, 1), 'SOME');
    assert.equal(reversalsAfterClose(true, 2, 2), 'ALL');
  });
});

describe('a statement is held', () => {
  const used = (energyWh: number, more: Partial<WindowEnergy> = {}): WindowEnergy => ({
    meterPointId: 1,
    isExport: false,
    energyWh,
    estimatedWh: 0,
    days: 30,
    averageDays: 30,
    ...more,
  });
  const known = { isOccupierKnown: true };

  it('after two estimates running, not after one', () => {
    const estimated = used(300_000, { estimatedWh: 300_000 });
    assert.deepEqual(holdReasonsOf([estimated], [[used(300_000)], [estimated]], known), []);
    assert.deepEqual(holdReasonsOf([estimated], [[estimated]], known), ['ESTIMATED_TWICE_RUNNING']);
    const partly = used(300_000, { estimatedWh: 299_999 });
    assert.deepEqual(holdReasonsOf([estimated], [[partly]], known), []);
  });

  it('for more than three times the usual use, where the usual is known', () => {
    const before = [[used(300_000)], [used(300_000)]];
    assert.deepEqual(holdReasonsOf([used(900_000)], before, known), []);
    assert.deepEqual(holdReasonsOf([used(900_001)], before, known), ['UNUSUAL_CONSUMPTION']);
    assert.deepEqual(holdReasonsOf([used(900_001)], [], known), []);
    const other = before.map((window) => window.map((each) => ({ ...each, meterPointId: 2 })));
    assert.deepEqual(holdReasonsOf([used(900_001)], other, known), []);
  });

  it('by what is usual for the season, and not by what summer took', () => {
    const summer = [[used(90_000, { averageDays: 9 })], [used(90_000, { averageDays: 9 })]];
    const heating = { averageDays: 45 };
    assert.deepEqual(holdReasonsOf([used(1_350_000, heating)], summer, known), []);
    assert.deepEqual(holdReasonsOf([used(1_350_001, heating)], summer, known), [
      'UNUSUAL_CONSUMPTION',
    ]);
    // As much in summer is no less unusual than ever.
    assert.deepEqual(holdReasonsOf([used(270_001, { averageDays: 9 })], summer, known), [
      'UNUSUAL_CONSUMPTION',
    ]);
  });

  it('for less than nothing, and where nobody knows who lives there', () => {
    assert.deepEqual(holdReasonsOf([used(-1)], [], { isOccupierKnown: false }), [
      'NEGATIVE_CONSUMPTION',
      'OCCUPIER_UNKNOWN',
    ]);
  });
});

describe('positions of documents', () => {
  it('are paid by the oldest money first, and nothing is made or lost', () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 500 }), { maxLength: 12 });
    fc.assert(
      fc.property(amounts, amounts, (asked, paid) => {
        const positions = positionsOf(
          asked.map((expectedPence, id) => ({ id, expectedPence, dueOn: null })),
          paid.map((amountPence, transactionId) => ({
            transactionId,
            kind: 'PAYMENT',
            amountPence,
          })),
        );
        const sum = (all: readonly number[]) => all.reduce((sofar, each) => sofar + each, 0);
        const positive = (all: readonly number[]) => sum(all.map((each) => Math.max(0, each)));
        const allocated = positions.map(({ allocations }) =>
          sum(allocations.map((each) => each.amountPence)),
        );
        for (const [place, each] of positions.entries()) {
          assert.equal(each.expectedPence - each.remainingPence, allocated[place]);
        }
        assert.equal(sum(allocated), Math.min(positive(asked), positive(paid)));
        const firstUnpaid = positions.findIndex(({ remainingPence }) => remainingPence > 0);
        if (firstUnpaid !== -1) assert.equal(sum(allocated.slice(firstUnpaid + 1)), 0);
      }),
    );
  });
});

describe('a final bill', () => {
  it('is compensated where it comes later than six weeks', () => {
    assert.equal(compensationPence(day('2026-01-01'), day('2026-02-12')), 0);
    assert.equal(compensationPence(day('2026-01-01'), day('2026-02-13')), 4000);
    assert.equal(compensationPence(day('2024-11-20'), day('2025-03-01')), 3000);
    assert.equal(compensationPence(day('2024-11-21'), day('2025-03-01')), 4000);
  });
});

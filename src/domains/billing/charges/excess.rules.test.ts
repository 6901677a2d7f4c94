import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excessOf } from './excess.rules.ts';

const amount = (netPence: number, taxPence: number) => ({ netPence, taxPence });
const draft = (netPence: number, taxPence: number, isTooOld = true) => ({
  netPence,
  taxPence,
  isTooOld,
});

describe('what is given back of corrected charges', () => {
  it('is what they come to beyond what was charged, with its VAT', () => {
    const before = amount(1000, 50);
    const creditsOf = (...drafts: ReturnType<typeof draft>[]) =>
      excessOf([{ before, drafts }]).map(({ credit }) => credit);
    assert.deepEqual(creditsOf(draft(1200, 60)), [amount(200, 10)]);
    assert.deepEqual(creditsOf(draft(900, 45)), [null]);
    assert.deepEqual(creditsOf(draft(1200, 60, false)), [null]);
    // Half of it is too old, so that half of what it has grown by is given back.
    assert.deepEqual(creditsOf(draft(600, 30), draft(600, 30, false)), [amount(100, 5), null]);
    assert.deepEqual(creditsOf(), []);
  });

  it('is nothing where one old charge has grown by what another has become less', () => {
    const before = amount(1000, 50);
    const credits = excessOf([
      { before, drafts: [draft(1300, 65)] },
      { before, drafts: [draft(700, 35)] },
    ]);
    assert.deepEqual(
      credits.map(({ credit }) => credit),
      [null, null],
    );
    // Also where nothing at all is left of the other.
    const emptied = excessOf([
      { before, drafts: [draft(0, 0)] },
      { before: amount(0, 0), drafts: [draft(1000, 50)] },
    ]);
    assert.deepEqual(
      emptied.map(({ credit }) => credit),
      [null, null],
    );
  });

  it('adds up to the excess of all old charges, and to no more than each has grown by', () => {
    const pence = fc.integer({ min: 0, max: 100_000 });
    const charges = fc.array(fc.record({ was: pence, is: pence, isTooOld: fc.boolean() }));
    fc.assert(
      fc.property(charges, (all) => {
        const taxOf = (net: number) => Math.round(net / 20);
        const replaced = all.map(({ was, is, isTooOld }) => ({
          before: amount(was, taxOf(was)),
          drafts: [draft(is, taxOf(is), isTooOld)],
        }));
        const given = excessOf(replaced);
        const growth = all.map(({ was, is, isTooOld }) =>
          isTooOld ? is + taxOf(is) - was - taxOf(was) : 0,
        );
        const excess = Math.max(
          0,
          growth.reduce((sum, each) => sum + each, 0),
        );
        const gross = given.map(({ credit }) => (credit ? credit.netPence + credit.taxPence : 0));
        assert.equal(
          gross.reduce((sum, each) => sum + each, 0),
          excess,
        );
        for (const [place, { credit }] of given.entries()) {
          assert.ok((gross[place] ?? 0) <= Math.max(0, growth[place] ?? 0));
          if (credit) assert.ok(credit.netPence >= 0 && credit.taxPence >= 0);
        }
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { branches, silentSortCode } from './branches.ts';
import { localBankDirectory } from './local.ts';
import { DirectoryUnavailable } from './port.ts';

/** The test cases of "Validating Account Numbers", by sort code and account number. */
const possible = `
  180002 00000190, 309070 02355688, 086090 06774744, 938611 07806039, 871427 09123496,
  074456 11104102, 074456 12345112, 309070 12345668, 309070 12345677, 827101 28748352,
  070116 34012583, 200915 41011166, 938600 42368003, 871427 46238510, 872427 46238510,
  938063 55065200, 202959 63748472, 134020 63849203, 118765 64371389, 089999 66374958,
  820000 73688637, 827999 73988638, 107999 88837491, 871427 99123496, 309070 99345694,
  772798 99345694`;
const impossible = `
  938063 15763217, 938063 15764264, 938063 15764273, 203099 58716970, 118765 64371388,
  089999 66374959, 203099 66831036, 107999 88837493`;
const casesOf = (text: string) => text.split(',').map((each) => each.trim().split(' '));

describe('the bank directory', () => {
  it('tells which account numbers can be, as the published test cases do', () => {
    const told = (text: string) =>
      casesOf(text).filter(([sortCode = '', number = '']) =>
        localBankDirectory.isPossible(sortCode, number),
      );
    assert.equal(casesOf(possible).length + casesOf(impossible).length, 34);
    // Twice, for the library's tables are shared by all checks.
    for (const _time of [1, 2]) {
      assert.deepEqual(told(possible), casesOf(possible));
      assert.deepEqual(told(impossible), []);
    }
  });

  it('counts a sort code without a rule as possible, and a number of another length as none', () => {
    assert.equal(localBankDirectory.isPossible('000000', '12345678'), true);
    assert.equal(localBankDirectory.isPossible('089999', '663749'.slice(0, 5)), false);
  });

  it('knows branches, and says where it cannot tell', async () => {
    for (const [sortCode, branch] of branches) {
      assert.match(sortCode, /^[0-9]{6}$/);
      assert.match(branch.bankCode, /^[A-Z]{4}$/);
      assert.deepEqual(await localBankDirectory.branchOf(sortCode), branch);
      const numbers = Array.from({ length: 200 }, (_, place) => String(10_000_000 + place));
      const some = numbers.filter((each) => localBankDirectory.isPossible(sortCode, each));
      assert.ok(some.length > 0 && some.length < 200, `${sortCode} has no rule`);
    }
    assert.equal(await localBankDirectory.branchOf('000000'), null);
    await assert.rejects(localBankDirectory.branchOf(silentSortCode), DirectoryUnavailable);
  });
});

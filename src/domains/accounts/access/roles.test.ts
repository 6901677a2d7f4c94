import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';
import { isBrandChosen } from '../account/brands.rules.ts';

describe('the accounts and roles of a viewer', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  const ask = async (selection: string, as = 'group', variables = {}) => {
    const head = Object.keys(variables).length > 0 ? 'query($numbers: [String]) ' : '';
    const { data, text } = await platform.ask(`${head}{ viewer { ${selection} } }`, {
      as,
      variables,
    });
    assert.ok(data?.viewer, text);
    return data.viewer;
  };
  const numbersOf = (list: { number: string }[]) => list.map(({ number }) => number);

  it('are chosen by number and by type', async () => {
    const { accountNumbers } = platform.viewer('group');
    const [first = '', second = ''] = accountNumbers;
    const numbers = [second, first, 'A-00000000', null];
    const chosen = await ask('accounts(restrictToAccountNumbers: $numbers) { number }', 'group', {
      numbers,
    });
    assert.deepEqual(numbersOf(chosen.accounts), [first, second]);
    const none = await ask('accounts(restrictToAccountNumbers: []) { number }');
    assert.deepEqual(none.accounts, []);
    const { accounts } = await ask('accounts { number accountType }');
    const business = accounts.filter(
      (account: { accountType: string }) => account.accountType === 'BUSINESS',
    );
    const rest = await ask('accounts(excludeAccountTypes: [BUSINESS]) { number accountType }');
    assert.equal(rest.accounts.length, accounts.length - business.length);
    assert.ok(business.length > 0);
  });

  it('include the accounts of portfolios, and portfolios know their place', async () => {
    const viewer = await ask(`accounts { number portfolio { id number depth parent { id depth } } }
      portfolioUserRoles { id role portfolio { id depth parent { id } } user { id } } portfolioIds id`);
    assert.deepEqual(numbersOf(viewer.accounts), [...platform.viewer('group').accountNumbers]);
    assert.ok(viewer.portfolioUserRoles.length > 0);
    for (const role of viewer.portfolioUserRoles) {
      assert.equal(role.user.id, viewer.id);
      assert.ok(viewer.portfolioIds.includes(role.portfolio.id));
    }
    let deepest = 0;
    for (const { portfolio } of viewer.accounts) {
      if (!portfolio) continue;
      assert.equal(portfolio.depth, portfolio.parent ? portfolio.parent.depth + 1 : 0);
      deepest = Math.max(deepest, portfolio.depth);
    }
    assert.ok(deepest > 0, 'no portfolio within a portfolio is tested');
  });

  it('are narrowed to the account or portfolio that is named', async () => {
    const [number = ''] = platform.viewer('household').accountNumbers;
    const { accountUserRoles } = await ask(
      `accountUserRoles(accountNumber: "${number}") { role account { number } }`,
      'household',
    );
    assert.deepEqual(accountUserRoles, [{ role: 'ADMIN', account: { number } }]);
    const foreign = platform.viewer('plain').accountNumbers[0];
    const viewer = await ask(
      `accountUserRoles(accountNumber: "${foreign}") { id }
       portfolioUserRoles(portfolioNumber: "none") { id } again: portfolioUserRoles(accountNumber: "${foreign}") { id }`,
    );
    assert.deepEqual(viewer, { accountUserRoles: [], portfolioUserRoles: [], again: [] });
  });
});

describe('brands', () => {
  it('are chosen by code, and by whether they are still offered', () => {
    assert.equal(isBrandChosen('OCTOPUS_ENERGY', { restrictToPublicFacingBrands: true }), true);
    assert.equal(isBrandChosen('BULB', {}), true);
    assert.equal(isBrandChosen('BULB', { restrictToPublicFacingBrands: true }), false);
    assert.equal(isBrandChosen('BULB', { allowedBrandCodes: ['BULB'] }), true);
    assert.equal(isBrandChosen('BULB', { allowedBrandCodes: ['OCTOPUS_ENERGY', null] }), false);
    assert.equal(isBrandChosen('BULB', { allowedBrandCodes: [] }), false);
    assert.equal(isBrandChosen('BULB', { allowedBrandCodes: null }), true);
    const both = { allowedBrandCodes: ['BULB'], restrictToPublicFacingBrands: true } as const;
    assert.equal(isBrandChosen('BULB', both), false);
  });
});

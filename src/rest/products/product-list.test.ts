import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';

describe('the list of products by REST', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform();
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const codesOf = async (query = '', as?: string): Promise<string[]> => {
    const { status, body } = await platform.rest(`/v1/products/${query}`, as ? { as } : {});
    assert.equal(status, 200, query);
    assert.equal(body.count, body.results.length);
    return body.results.map(({ code }: { code: string }) => code);
  };

  it('holds what is on sale now to everyone, by code', async () => {
    const codes = await codesOf();
    assert.deepEqual(codes, codes.toSorted());
    assert.ok(codes.includes('VAR-22-11-01'));
    for (const code of [
      'FIX-12M-23-09-21',
      'FIX-12M-26-03-31',
      'OCCUPIER-VAR-22-11-01',
      'INTELLI-VAR-24-10-29',
    ]) {
      assert.ok(!codes.includes(code), code);
    }
  });

  it('tells of a product what clients read', async () => {
    const { body } = await platform.rest('/v1/products/');
    const product = body.results.find(({ code }: { code: string }) => code === 'FIX-12M-25-01-14');
    const { origin } = new URL(platform.url);
    assert.deepEqual(product, {
      code: 'FIX-12M-25-01-14',
      direction: 'IMPORT',
      full_name: 'Halfhour 12M Fixed, second issue',
      display_name: 'Fixed 12 months',
      description: 'The price of a kilowatt-hour stays the same for twelve months.',
      is_variable: false,
      is_green: true,
      is_tracker: false,
      is_prepay: false,
      is_business: false,
      is_restricted: false,
      term: 12,
      available_from: '2025-01-14T00:00:00Z',
      available_to: '2026-03-31T00:00:00+01:00',
      links: [{ href: `${origin}/v1/products/FIX-12M-25-01-14/`, method: 'GET', rel: 'self' }],
      brand: 'OCTOPUS_ENERGY',
    });
    const open = body.results.find(
      ({ code }: { code: string }) => code === 'OUTGOING-VAR-24-10-26',
    );
    assert.deepEqual([open.direction, open.available_to, open.term], ['EXPORT', null, null]);
  });

  for (const [name, some] of [
    ['is_variable', 'VAR-22-11-01'],
    ['is_green', 'VAR-22-11-01'],
    ['is_tracker', 'SILVER-24-04-03'],
    ['is_prepay', 'PREPAY-VAR-22-11-01'],
    ['is_business', 'BUS-VAR-22-11-01'],
  ] as const) {
    it(`is filtered by ${name}, in any capitals`, async () => {
      const all = await codesOf();
      const [yes, no] = [await codesOf(`?${name}=True`), await codesOf(`?${name}=false`)];
      assert.ok(yes.includes(some) && !no.includes(some));
      assert.deepEqual([...yes, ...no].toSorted(), all);
    });
  }

  it('refuses a word that is no boolean', async () => {
    const { status, body } = await platform.rest('/v1/products/?is_green=perhaps');
    assert.deepEqual([status, body], [400, { is_green: ['Must be a valid boolean.'] }]);
  });

  it('is filtered by the exact code of a brand', async () => {
    assert.deepEqual(await codesOf('?brand=LONDON_POWER'), [
      'LP-FIX-12M-25-08-22',
      'LP-VAR-22-11-01',
    ]);
    assert.deepEqual(await codesOf('?brand=london_power'), []);
  });

  it('is that of another time by available_at', async () => {
    const earlier = await codesOf('?available_at=2024-06-01');
    assert.ok(earlier.includes('FIX-12M-23-09-21') && !earlier.includes('AGILE-24-10-01'));
    const midnight = ['2026-03-30T22:59:59Z', '2026-03-31T00:00'].map((at) =>
      codesOf(`?available_at=${at}&is_variable=false&brand=OCTOPUS_ENERGY&is_business=false`),
    );
    const [before, from] = await Promise.all(midnight);
    assert.deepEqual(
      [before, from].map((codes) => codes?.filter((code) => code.startsWith('FIX-12M'))),
      [['FIX-12M-25-01-14'], ['FIX-12M-26-03-31']],
    );
  });

  it('holds only what is off sale by is_historical', async () => {
    assert.deepEqual(await codesOf('?is_historical=true'), ['AGILE-23-12-06', 'FIX-12M-23-09-21']);
    assert.deepEqual(await codesOf('?is_historical=true&available_at=2024-04-01'), [
      'AGILE-23-12-06',
    ]);
    assert.deepEqual(await codesOf('?is_historical=false'), await codesOf());
  });

  it('shows restricted products to the key of an organization, and hidden ones to nobody', async () => {
    const all = await codesOf();
    assert.deepEqual(await codesOf('', 'household'), all);
    const shown = await codesOf('', 'organization');
    assert.deepEqual(
      shown.filter((code) => !all.includes(code)),
      ['INTELLI-VAR-24-10-29', 'INTELLI-VAR-25-09-16'],
    );
  });

  it('has pages of 100, whatever size is asked for', async () => {
    const { body } = await platform.rest('/v1/products/?page_size=1');
    assert.equal(body.next, null);
    assert.ok(body.results.length > 1);
    const beyond = await platform.rest('/v1/products/?page=2');
    assert.deepEqual([beyond.status, beyond.body], [404, { detail: 'Invalid page.' }]);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { takeStatements } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { gspGroups } from '../../kernel/meter-points.ts';

interface Link {
  readonly href: string;
  readonly method: string;
  readonly rel: string;
}

const groups = [
  'single_register_electricity_tariffs',
  'dual_register_electricity_tariffs',
  'three_rate_electricity_tariffs',
  'single_register_gas_tariffs',
  'four_rate_ev_electricity_tariffs',
] as const;

describe('a product by REST', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const ask = async (address: string, as?: string) => {
    const { status, body, text } = await platform.rest(`/v1/products/${address}`, as ? { as } : {});
    assert.equal(status, 200, `${address}: ${text}`);
    return body;
  };

  it('tells what the list does, but for the direction', async () => {
    const { results } = (await platform.rest('/v1/products/')).body;
    for (const { direction: _direction, ...listed } of results) {
      const product = await ask(`${listed.code}/`);
      assert.equal(product.direction, null);
      for (const [name, value] of Object.entries(listed)) assert.deepEqual(product[name], value);
    }
  });

  it('has its tariffs by kind, region and payment, and {} for a kind that it does not have', async () => {
    const filled = async (code: string, as?: string) => {
      const product = await ask(`${code}/`, as);
      return groups.map((group) => Object.keys(product[group]).length);
    };
    assert.deepEqual(await filled('VAR-22-11-01'), [14, 14, 14, 14, 0]);
    assert.deepEqual(await filled('AGILE-24-10-01'), [14, 0, 0, 0, 0]);
    assert.deepEqual(await filled('GO-VAR-22-10-14'), [14, 0, 0, 0, 0]);
    assert.deepEqual(await filled('LP-VAR-22-11-01'), [1, 1, 1, 1, 0]);
    assert.deepEqual(await filled('INTELLI-VAR-25-09-16', 'organization'), [0, 0, 0, 0, 14]);
    const product = await ask('SILVER-24-04-03/');
    assert.deepEqual(
      Object.keys(product.single_register_gas_tariffs).toSorted(),
      gspGroups.map(({ id }) => id).toSorted(),
    );
  });

  it('stands under varying, and no other, where the price depends on how one pays', async () => {
    const paymentsOf = async (code: string) => {
      const { _C } = (await ask(`${code}/`)).single_register_electricity_tariffs;
      return Object.keys(_C);
    };
    assert.deepEqual(await paymentsOf('VAR-22-11-01'), ['varying']);
    const both = ['direct_debit_monthly', 'direct_debit_quarterly'];
    assert.deepEqual(await paymentsOf('AGILE-24-10-01'), both);
    assert.deepEqual(await paymentsOf('PREPAY-VAR-22-11-01'), both);
  });

  it('tells of a tariff of one rate what clients read', async () => {
    const product = await ask('AGILE-24-10-01/');
    const tariff = product.single_register_electricity_tariffs._A.direct_debit_monthly;
    const { origin } = new URL(platform.url);
    const base = `${origin}/v1/products/AGILE-24-10-01/electricity-tariffs/E-1R-AGILE-24-10-01-A`;
    assert.deepEqual(tariff, {
      code: 'E-1R-AGILE-24-10-01-A',
      standing_charge_exc_vat: 62.4896,
      standing_charge_inc_vat: 65.61408,
      online_discount_exc_vat: 0,
      online_discount_inc_vat: 0,
      dual_fuel_discount_exc_vat: 0,
      dual_fuel_discount_inc_vat: 0,
      exit_fees_exc_vat: 0,
      exit_fees_inc_vat: 0,
      exit_fees_type: 'NONE',
      links: [
        { href: `${base}/standing-charges/`, method: 'GET', rel: 'standing_charges' },
        { href: `${base}/standard-unit-rates/`, method: 'GET', rel: 'standard_unit_rates' },
      ],
      standard_unit_rate_exc_vat: 18.1486,
      standard_unit_rate_inc_vat: 19.05603,
    });
    const fixed = (await ask('FIX-12M-25-01-14/')).single_register_gas_tariffs._A.varying;
    assert.deepEqual(
      [fixed.exit_fees_exc_vat, fixed.exit_fees_inc_vat, fixed.exit_fees_type],
      [5000, 5000, 'PER_FUEL'],
    );
  });

  it('has fields and links for each rate of a tariff', async () => {
    const kinds = {
      dual_register_electricity_tariffs: ['day', 'night'],
      three_rate_electricity_tariffs: ['day', 'night', 'off_peak'],
      four_rate_ev_electricity_tariffs: ['day', 'night', 'ev_device_peak', 'ev_device_off_peak'],
    };
    for (const [group, rates] of Object.entries(kinds)) {
      const code = group.startsWith('four') ? 'INTELLI-VAR-25-09-16' : 'VAR-22-11-01';
      const [tariff = { links: [] }] = Object.values<{ links: Link[] }>(
        (await ask(`${code}/`, 'organization'))[group]._B,
      );
      const ratesOfTariff = Object.keys(tariff).filter((name) => name.includes('unit_rate'));
      assert.deepEqual(
        ratesOfTariff,
        rates.flatMap((rate) => [`${rate}_unit_rate_exc_vat`, `${rate}_unit_rate_inc_vat`]),
      );
      assert.deepEqual(
        tariff.links.map(({ rel }) => rel),
        ['standing_charges', ...rates.map((rate) => `${rate}_unit_rates`)],
      );
    }
  });

  it('has links that lead to the prices that it shows', async () => {
    const { results } = (await platform.rest('/v1/products/', { as: 'organization' })).body;
    let followed = 0;
    for (const { code } of results) {
      const product = await ask(`${code}/`, 'organization');
      const tariffs = groups.flatMap((group) => Object.values(product[group]._C ?? {}));
      for (const tariff of tariffs as (Record<string, number> & { links: Link[] })[]) {
        for (const { href, rel } of tariff.links) {
          const from = '2026-03-10T12:00:00Z';
          const { body } = await platform.rest(
            `${href}?period_from=${from}&period_to=2026-03-10T12:00:01Z&page=1`,
          );
          const field = rel.replace(/s$/, '');
          const [row] = body.results;
          assert.deepEqual(
            [row.value_exc_vat, row.value_inc_vat],
            [tariff[`${field}_exc_vat`], tariff[`${field}_inc_vat`]],
            href,
          );
          followed += 1;
        }
      }
    }
    assert.ok(followed > 150, String(followed));
  });

  it('shows the prices of the time that is asked for, and says which', async () => {
    const at = async (query: string) => {
      const product = await ask(`VAR-22-11-01/${query}`);
      const { standard_unit_rate_exc_vat } = product.single_register_electricity_tariffs._A.varying;
      return [product.tariffs_active_at, standard_unit_rate_exc_vat];
    };
    assert.deepEqual(await at(''), ['2026-03-10T12:00:00Z', 25.3837]);
    assert.deepEqual(await at('?tariffs_active_at=2026-03-31T22:59:59Z'), [
      '2026-03-31T23:59:59+01:00',
      25.3837,
    ]);
    assert.deepEqual(await at('?tariffs_active_at=2026-04-01'), [
      '2026-04-01T00:00:00+01:00',
      22.6669,
    ]);
    for (const [year, regions] of [
      ['0001', 0],
      ['9999', 14],
    ] as const) {
      const far = await ask(`VAR-22-11-01/?tariffs_active_at=${year}-12-31T23:59:59-14:00`);
      assert.equal(Object.keys(far.single_register_electricity_tariffs).length, regions, year);
    }
  });

  it('follows the clock, and is the same for a minute', async () => {
    const now = platform.clock.now();
    const marks = [];
    for (const seconds of [0, 59, 60, 1800]) {
      platform.clock.set(now.add({ seconds }));
      const { headers, body } = await platform.rest('/v1/products/AGILE-24-10-01/');
      const { _A } = body.single_register_electricity_tariffs;
      marks.push([headers.get('etag'), _A.direct_debit_monthly.standard_unit_rate_exc_vat]);
    }
    platform.clock.set(now);
    const [first, same, minute, halfHour] = marks;
    assert.deepEqual(first, same);
    assert.notEqual(first?.[0], minute?.[0]);
    assert.equal(first?.[1], minute?.[1]);
    assert.notEqual(first?.[1], halfHour?.[1]);
  });

  it('is found when it is off sale, and left without the tariffs that have no price yet', async () => {
    const former = await ask('FIX-12M-23-09-21/');
    assert.equal(Object.keys(former.single_register_electricity_tariffs).length, 14);
    assert.deepEqual((await ask('FIX-12M-26-03-31/')).single_register_electricity_tariffs, {});
  });

  it('is not found where it is unknown or restricted, but by the key of an organization', async () => {
    const refusal = { detail: 'No EnergyProduct matches the given query.' };
    for (const code of ['NONE', 'var-22-11-01', 'INTELLI-VAR-24-10-29', 'OCCUPIER-VAR-22-11-01']) {
      const { status, body } = await platform.rest(`/v1/products/${code}/`, { as: 'household' });
      assert.deepEqual([status, body], [404, refusal], code);
    }
    assert.equal((await ask('INTELLI-VAR-24-10-29/', 'organization')).is_restricted, true);
  });

  it('quotes the prices of a year over the sample consumption', async () => {
    const product = await ask('VAR-22-11-01/');
    assert.deepEqual(product.sample_consumption, {
      electricity_single_rate: { electricity_standard: 2700 },
      electricity_dual_rate: { electricity_day: 2262, electricity_night: 1638 },
      dual_fuel_single_rate: { electricity_standard: 2700, gas_standard: 11500 },
      dual_fuel_dual_rate: { electricity_day: 2262, electricity_night: 1638, gas_standard: 11500 },
    });
    const quotes = product.sample_quotes._A.varying;
    const one = product.single_register_electricity_tariffs._A.varying;
    const two = product.dual_register_electricity_tariffs._A.varying;
    const gas = product.single_register_gas_tariffs._A.varying;
    for (const vat of ['exc_vat', 'inc_vat']) {
      const year = (tariff: Record<string, number>) =>
        365 * (tariff[`standing_charge_${vat}`] ?? 0);
      const single = year(one) + 2700 * one[`standard_unit_rate_${vat}`];
      const dual =
        year(two) + 2262 * two[`day_unit_rate_${vat}`] + 1638 * two[`night_unit_rate_${vat}`];
      const ofGas = year(gas) + 11500 * gas[`standard_unit_rate_${vat}`];
      assert.deepEqual(
        Object.values<Record<string, number>>(quotes).map((quote) => quote[`annual_cost_${vat}`]),
        [single, dual, single + ofGas, dual + ofGas].map(Math.round),
      );
    }
    assert.deepEqual(Object.keys(quotes), [
      'electricity_single_rate',
      'electricity_dual_rate',
      'dual_fuel_single_rate',
      'dual_fuel_dual_rate',
    ]);
    const goQuotes = (await ask('GO-VAR-22-10-14/')).sample_quotes._A;
    assert.deepEqual(Object.keys(goQuotes), ['direct_debit_monthly', 'direct_debit_quarterly']);
    assert.deepEqual(Object.keys(goQuotes.direct_debit_monthly), ['electricity_single_rate']);
    assert.deepEqual((await ask('OUTGOING-VAR-24-10-26/')).sample_quotes, {});
  });

  it('takes few statements, however many regions there are', async () => {
    platform.clock.set('2026-03-10T13:00:00Z');
    takeStatements(platform.db);
    await ask('COOP-VAR-22-11-01/');
    const first = takeStatements(platform.db);
    if (first === null) return;
    assert.ok(first.length <= 7, first.join('\n'));
    await ask('COOP-VAR-22-11-01/');
    assert.equal(takeStatements(platform.db)?.length, 1);
    await ask('COOP-VAR-22-11-01/?tariffs_active_at=2025-05-05');
    assert.ok((takeStatements(platform.db)?.length ?? 9) <= 3);
  });
});

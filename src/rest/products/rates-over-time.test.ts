import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { passTimeUntil } from '../../../test/scenarios/story.ts';
import { testNow } from '../../../test/support/database.ts';
import { startTestPlatform, type TestPlatform } from '../../../test/support/platform.ts';

interface Row {
  readonly value_exc_vat: number;
  readonly value_inc_vat: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly payment_method: string | null;
}

const tariffPath = (tariff: string) =>
  `/v1/products/${tariff.slice('E-1R-'.length, -'-A'.length)}/` +
  `${tariff.startsWith('G') ? 'gas' : 'electricity'}-tariffs/${tariff}`;
const standardOf = (tariff: string) => `${tariffPath(tariff)}/standard-unit-rates/`;

const agile = standardOf('E-1R-AGILE-24-10-01-A');
const flexible = tariffPath('E-1R-VAR-22-11-01-A');
const intelligent = standardOf('E-1R-INTELLI-VAR-24-10-29-A');
const tracker = standardOf('E-1R-SILVER-24-04-03-A');

const spanOf = ({ valid_from, valid_to }: Row) => `${valid_from} ${valid_to}`;

describe('rates by REST as time goes on', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  const rowsOf = async (address: string): Promise<Row[]> =>
    (await platform.rest(address)).body.results;

  const pageOf = async (address: string): Promise<{ count: number; results: Row[] }> =>
    (await platform.rest(address)).body;

  it('leave out a half-hour that has no price, in the count as well', async () => {
    const code = 'E-1R-AGILE-24-10-01-N';
    const address = standardOf(code);
    const { count } = await pageOf(address);
    await platform.db.query.execute(sql`update products.half_hourly_price_days d
      set prices[3] = null, prices[40] = null from products.tariffs t
      where t.id = d.tariff_id and t.code = ${code} and d.day = '2026-03-01'`);
    const rest = await pageOf(
      `${address}?period_from=2026-03-01&period_to=2026-03-02&page_size=44`,
    );
    assert.deepEqual([rest.count, rest.results.length], [46, 44]);
    assert.ok(!rest.results.some(({ valid_from }) => valid_from === '2026-03-01T19:30:00Z'));
    assert.equal((await pageOf(address)).count, count - 2);
  });

  it('of half-hours are there for tomorrow from 16:00 in London on, until then there are none', async () => {
    const tomorrow = `${agile}?period_from=2026-03-11&period_to=2026-03-12`;
    const countAt = async (time: string) => {
      await passTimeUntil(platform, `2026-03-10T${time}:00Z`);
      return (await platform.rest(tomorrow)).body.count;
    };
    assert.deepEqual([await countAt('15:59'), await countAt('16:01')], [0, 46]);
    const [newest] = await rowsOf(`${agile}?page_size=1`);
    assert.equal(newest?.valid_to, '2026-03-11T23:00:00Z');
  });

  it('have the VAT of the last day on which they are in force, and of today where they are open', async () => {
    platform.clock.set('2026-03-10T12:00:00Z');
    const { db } = platform;
    await db.query.execute(sql`insert into products.vat_rates
      (fuel, supply_kind, valid_from_on, percent, source)
      values ('ELECTRICITY', 'HOME', '2026-03-05', 0, 'a test')`);
    const vatOf = ({ value_exc_vat, value_inc_vat }: Row) =>
      Math.round((value_inc_vat / value_exc_vat - 1) * 100);
    const daily = await rowsOf(`${tracker}?period_from=2026-03-03&period_to=2026-03-07`);
    assert.deepEqual(daily.map(vatOf), [0, 0, 5, 5]);
    const [open] = await rowsOf(`${tariffPath('E-1R-FIX-24M-25-10-11-A')}/standard-unit-rates/`);
    assert.deepEqual([open?.valid_to, open && vatOf(open)], [null, 0]);
    // This quarter ends after the change, the one before ended in time.
    const quarters = await rowsOf(`${flexible}/standard-unit-rates/?period_from=2025-12-01`);
    assert.deepEqual(quarters.map(vatOf), [0, 0, 5]);
    const [gas] = await rowsOf(`${tariffPath('G-1R-VAR-22-11-01-A')}/standard-unit-rates/`);
    assert.equal(gas && vatOf(gas), 5);
    const business = await rowsOf(`${tariffPath('E-1R-BUS-VAR-22-11-01-A')}/standard-unit-rates/`);
    assert.deepEqual(new Set(business.map(vatOf)), new Set([20]));
    const onDay = async (day: string) => {
      const { body } = await platform.rest(
        `/v1/products/SILVER-24-04-03/?tariffs_active_at=${day}`,
      );
      return vatOf(asRow(body.single_register_electricity_tariffs._A.direct_debit_monthly));
    };
    assert.deepEqual([await onDay('2026-03-04'), await onDay('2026-03-05')], [5, 0]);
  });

  it('of bands reach into tomorrow, and go on at midnight', async () => {
    for (const [now, newest] of [
      ['2026-03-10T23:59:59Z', '2026-03-11T23:30:00Z'],
      ['2026-03-11T00:00:00Z', '2026-03-12T23:30:00Z'],
    ] as const) {
      platform.clock.set(now);
      assert.equal((await rowsOf(intelligent))[0]?.valid_from, newest);
    }
  });

  it('of bands are cut where a price changes, and told for each way to pay where it matters', async () => {
    platform.clock.set(testNow);
    const { rows } = (await platform.db.query.execute(
      sql`select id from products.tariffs where code = 'E-1R-GO-VAR-22-10-14-H'`,
    )) as unknown as { rows: { id: number }[] };
    const id = rows[0]?.id;
    await platform.db.transaction(async (tx) => {
      await tx.query.execute(sql`update products.tariff_rates
        set valid_to = '2026-03-08T02:00:00Z' where tariff_id = ${id} and band = 'NIGHT'`);
      await tx.query.execute(sql`insert into products.tariff_rates
        (tariff_id, payment_method, band, pence_excl_vat, valid_from)
        values (${id}, 'NON_DIRECT_DEBIT', 'NIGHT', 9, '2026-03-08T02:00:00Z'),
          (${id}, 'DIRECT_DEBIT', 'NIGHT', 8.5, '2026-03-08T02:00:00Z')`);
    });
    const address = `${tariffPath('E-1R-GO-VAR-22-10-14-H')}/standard-unit-rates/`;
    const listed = await rowsOf(
      `${address}?period_from=2026-03-08T00:30Z&period_to=2026-03-08T06:00Z`,
    );
    assert.deepEqual(
      listed.map((row) => [spanOf(row), row.value_exc_vat, row.payment_method]),
      [
        ['2026-03-08T05:30:00Z 2026-03-09T00:30:00Z', 27.1428, null],
        ['2026-03-08T02:00:00Z 2026-03-08T05:30:00Z', 8.5, 'DIRECT_DEBIT'],
        ['2026-03-08T02:00:00Z 2026-03-08T05:30:00Z', 9, 'NON_DIRECT_DEBIT'],
        ['2026-03-08T00:30:00Z 2026-03-08T02:00:00Z', 8.0952, null],
      ],
    );
  });
});

const asRow = (tariff: {
  standard_unit_rate_exc_vat: number;
  standard_unit_rate_inc_vat: number;
}) =>
  ({
    value_exc_vat: tariff.standard_unit_rate_exc_vat,
    value_inc_vat: tariff.standard_unit_rate_inc_vat,
  }) as Row;

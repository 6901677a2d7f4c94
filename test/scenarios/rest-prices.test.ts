import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bandPricesOf,
  everyProductOf,
  type ProductRow,
  pricesOf,
  standingChargesOf,
  type TariffRow,
  tariffsOf,
} from '../../src/domains/products/index.ts';
import { utcDayMs } from '../../src/kernel/calendar.ts';
import type { Band, PaymentMethod } from '../../src/kernel/tariffs.ts';
import { testNow } from '../support/database.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

interface Row {
  readonly value_exc_vat: number;
  readonly value_inc_vat: number;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly payment_method: string | null;
}

const toMs = Date.parse(testNow);
const fromMs = toMs - 365 * utcDayMs;
const period = `period_from=${new Date(fromMs).toISOString()}&period_to=${new Date(toMs).toISOString()}`;

const registerKinds = {
  'day-unit-rates': 'DAY',
  'night-unit-rates': 'NIGHT',
  'off-peak-unit-rates': 'OFF_PEAK',
  'ev-device-peak-unit-rates': 'EV_DEVICE_PEAK',
  'ev-device-off-peak-unit-rates': 'EV_DEVICE_OFF_PEAK',
} as const satisfies Readonly<Record<string, Band>>;

describe('each tariff of the town, for a year', () => {
  let platform: TestPlatform;
  before(async () => {
    platform = await startTestPlatform({ hasLimits: false });
  });
  after(async () => {
    assert.deepEqual(platform.faults, []);
    await platform.close();
  });

  /** All rows of a kind, page after page, the newest first; null where the tariff has no such kind. */
  const rowsOf = async (product: ProductRow, tariff: TariffRow, kind: string) => {
    const fuel = tariff.fuel.toLowerCase();
    let next = `/v1/products/${product.code}/${fuel}-tariffs/${tariff.code}/${kind}/?${period}&page_size=1500`;
    const rows: Row[] = [];
    let count = 0;
    while (next) {
      const { status, body } = await platform.rest(next);
      if (status === 400 || status === 404) return null;
      assert.equal(status, 200, next);
      rows.push(...body.results);
      ({ count, next } = body);
    }
    assert.equal(rows.length, count, `${tariff.code} ${kind}`);
    return rows;
  };

  /** As the domain has it: in order, cut to the year, without VAT, for one way to pay. */
  const spansOf = (rows: readonly Row[], method: PaymentMethod) =>
    rows
      .filter(({ payment_method }) => payment_method === null || payment_method === method)
      .map((row) => ({
        fromMs: Math.max(fromMs, Date.parse(row.valid_from)),
        toMs: Math.min(toMs, row.valid_to === null ? toMs : Date.parse(row.valid_to)),
        pence: row.value_exc_vat,
      }))
      .toReversed();

  const expected = (
    spans: readonly { fromMs: number; toMs: number; tenThousandthsExclVat: number }[],
  ) =>
    spans.map(({ fromMs, toMs, tenThousandthsExclVat }) => ({
      fromMs,
      toMs,
      pence: tenThousandthsExclVat / 10_000,
    }));

  const vatOf = ({ direction, isBusiness }: ProductRow) =>
    direction === 'EXPORT' ? 0 : isBusiness ? 20 : 5;

  it('has by REST the prices that GraphQL and costs follow from, with the VAT of its kind', async () => {
    const { db } = platform;
    let compared = 0;
    let tariffCount = 0;
    for (const product of await everyProductOf(db)) {
      const methods: readonly PaymentMethod[] = product.isPrepay
        ? ['PREPAYMENT']
        : ['DIRECT_DEBIT', 'NON_DIRECT_DEBIT'];
      for (const tariff of await tariffsOf(db, product.id)) {
        tariffCount += 1;
        const standing = await rowsOf(product, tariff, 'standing-charges');
        const standard = await rowsOf(product, tariff, 'standard-unit-rates');
        assert.ok(standing);
        const listed: [string, Row[], (m: PaymentMethod) => ReturnType<typeof pricesOf>][] = [
          [
            'standing-charges',
            standing,
            (paymentMethod) => standingChargesOf(db, { tariff, paymentMethod }, fromMs, toMs),
          ],
        ];
        if (standard && tariff.shape !== 'FOUR_RATE_EV') {
          listed.push([
            'standard-unit-rates',
            standard,
            (paymentMethod) => pricesOf(db, { tariff, paymentMethod }, fromMs, toMs),
          ]);
        } else {
          for (const [kind, band] of Object.entries(registerKinds)) {
            const rows = await rowsOf(product, tariff, kind);
            if (!rows) continue;
            listed.push([
              kind,
              rows,
              (paymentMethod) => bandPricesOf(db, { tariff, paymentMethod }, band, fromMs, toMs),
            ]);
          }
          assert.ok(listed.length > 2, tariff.code);
        }
        for (const [kind, rows, prices] of listed) {
          for (const method of methods) {
            const name = `${tariff.code} ${kind} ${method}`;
            assert.deepEqual(spansOf(rows, method), expected(await prices(method)), name);
          }
          for (const { value_exc_vat, value_inc_vat } of rows) {
            const tenThousandths = Math.round(value_exc_vat * 10_000);
            const inclVat = (tenThousandths * (100 + vatOf(product))) / 1_000_000;
            assert.equal(value_inc_vat, inclVat, `${tariff.code} ${kind}`);
          }
          compared += rows.length;
        }
      }
    }
    assert.ok(tariffCount > 700, String(tariffCount));
    assert.ok(compared > 500_000, String(compared));
  });
});

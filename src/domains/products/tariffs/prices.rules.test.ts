import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { TariffShape } from '../../../kernel/tariffs.ts';
import { productPlans } from '../catalogue/catalogue.demo.ts';
import { isSellable } from '../catalogue/offerings.rules.ts';
import { fits, type SuppliedPoint } from '../offers/fitting.rules.ts';
import { htmlOf, versionAt } from '../offers/terms.rules.ts';
import {
  isUnderPriceGuarantee,
  paymentMethodFor,
  penceOf,
  tariffKind,
} from './tariff-kinds.rules.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('a price with VAT', () => {
  it('is in pence with up to six decimal places', () => {
    assert.equal(penceOf(236_190, 5), 24.79995);
    assert.equal(penceOf(236_190, 20), 28.3428);
    assert.equal(penceOf(-4_567, 5), -0.479535);
    assert.equal(penceOf(150_000), 15);
  });
});

describe('the code of a product', () => {
  it('ends in the date of its issue, as real ones do', () => {
    for (const { code } of productPlans) {
      const [, year, month, day] = /-(\d\d)-(\d\d)-(\d\d)$/.exec(code) ?? assert.fail(code);
      const date = `20${year}-${month}-${day}`;
      assert.equal(String(Temporal.PlainDate.from(date, { overflow: 'reject' })), date);
    }
  });
});

describe('the form in which a tariff is told', () => {
  const plain = { isPrepay: false, isChargedHalfHourly: false };
  const power = (shape: TariffShape) => ({ fuel: 'ELECTRICITY', shape }) as const;

  it('follows from how it counts', () => {
    assert.equal(tariffKind(plain, power('ONE_RATE')), 'StandardTariff');
    assert.equal(tariffKind(plain, power('TWO_RATE')), 'DayNightTariff');
    assert.equal(tariffKind(plain, power('THREE_RATE')), 'ThreeRateTariff');
    assert.equal(tariffKind(plain, power('FOUR_RATE')), 'HalfHourlyTariff');
    assert.equal(tariffKind(plain, { fuel: 'GAS', shape: 'ONE_RATE' }), 'GasTariffType');
    const smart = { ...plain, isChargedHalfHourly: true };
    assert.equal(tariffKind(smart, power('TWO_RATE')), 'HalfHourlyTariff');
    assert.equal(tariffKind(smart, power('FOUR_RATE_EV')), 'FourRateEvTariff');
    const prepay = { ...plain, isPrepay: true };
    assert.equal(tariffKind(prepay, power('ONE_RATE')), 'PrepayTariff');
    assert.equal(tariffKind(prepay, power('TWO_RATE')), 'DayNightTariff');
  });

  it('is paid for beforehand where the meter is topped up, and only there', () => {
    assert.equal(paymentMethodFor({ isPrepay: true }, 'DIRECT_DEBIT'), 'PREPAYMENT');
    assert.equal(paymentMethodFor({ isPrepay: false }, 'PREPAYMENT'), null);
    assert.equal(paymentMethodFor({ isPrepay: false }, 'NON_DIRECT_DEBIT'), 'NON_DIRECT_DEBIT');
  });
});

it('the Energy Price Guarantee held homes’ prices down from October 2022 to June 2023', () => {
  const home = { direction: 'IMPORT', isBusiness: false };
  const holds = (text: string, of = home) => isUnderPriceGuarantee(of, at(text).epochMilliseconds);
  assert.equal(holds('2022-09-30T22:59:59Z'), false);
  assert.equal(holds('2022-09-30T23:00:00Z'), true);
  assert.equal(holds('2023-06-30T22:59:59Z'), true);
  assert.equal(holds('2023-06-30T23:00:00Z'), false);
  assert.equal(holds('2023-01-01T00:00:00Z', { ...home, isBusiness: true }), false);
  assert.equal(holds('2023-01-01T00:00:00Z', { ...home, direction: 'EXPORT' }), false);
});

describe('which tariffs fit a meter point', () => {
  const product = {
    direction: 'IMPORT',
    isBusiness: false,
    isOccupier: false,
    isPrepay: false,
    isChargedHalfHourly: false,
    isTracker: false,
    availability: 'EVERYONE',
  } as const;
  const tariff = { fuel: 'ELECTRICITY', shape: 'ONE_RATE', gspGroupId: '_C' } as const;
  const point: SuppliedPoint = {
    fuel: 'ELECTRICITY',
    direction: 'IMPORT',
    gspGroupId: '_C',
    isSmart: false,
    isPrepay: false,
    registers: 1,
  };

  it('are those of its fuel, region, direction, meter and customer', () => {
    assert.equal(fits({ product, tariff }, point, false, false), true);
    assert.equal(fits({ product, tariff }, { ...point, gspGroupId: '_A' }, false, false), false);
    assert.equal(fits({ product, tariff }, { ...point, fuel: 'GAS' }, false, false), false);
    assert.equal(fits({ product, tariff }, { ...point, direction: 'EXPORT' }, false, false), false);
    assert.equal(fits({ product, tariff }, { ...point, isPrepay: true }, false, false), false);
    assert.equal(fits({ product, tariff }, { ...point, registers: 2 }, false, false), false);
    assert.equal(fits({ product, tariff }, point, true, false), false);
  });

  it('take a smart meter where prices change within the day, whatever its registers', () => {
    const smart = { product: { ...product, isChargedHalfHourly: true }, tariff };
    assert.equal(fits(smart, point, false, false), false);
    assert.equal(fits(smart, { ...point, isSmart: true, registers: 2 }, false, false), true);
  });

  it('are restricted ones only where those are asked for', () => {
    const restricted = { product: { ...product, availability: 'RESTRICTED' as const }, tariff };
    assert.equal(fits(restricted, point, false, false), false);
    assert.equal(fits(restricted, point, false, true), true);
  });
});

describe('an offering can be had', () => {
  const now = at('2026-03-10T12:00:00Z');
  const part = (groupId: number | null, minimumQuantity: number, availableTo: string | null) => ({
    component: { groupId, minimumQuantity, componentOfferingId: null },
    availableFrom: at('2025-01-01T00:00:00Z'),
    availableTo: availableTo === null ? null : at(availableTo),
  });
  const over = '2026-01-01T00:00:00Z';

  it('where what it cannot do without is on sale', () => {
    assert.equal(isSellable('ACTIVE', [part(null, 1, null)], [], now), true);
    assert.equal(isSellable('ACTIVE', [part(null, 1, over)], [], now), false);
    assert.equal(isSellable('ACTIVE', [part(null, 0, over)], [], now), true);
    assert.equal(isSellable('DRAFT', [part(null, 1, null)], [], now), false);
  });

  it('where as many of each group are on sale as have to be chosen', () => {
    const groups = [{ id: 7, minCardinality: 1 }];
    assert.equal(isSellable('ACTIVE', [part(7, 0, over), part(7, 0, null)], groups, now), true);
    assert.equal(isSellable('ACTIVE', [part(7, 0, over)], groups, now), false);
  });
});

describe('terms', () => {
  it('show what looks like HTML as text', () => {
    const html = htmlOf('# A\n\n- *b* <script>alert(1)</script>\n- [c](javascript:alert(1))');
    assert.match(html, /<h1>A<\/h1>/);
    assert.match(html, /<li><em>b<\/em> &lt;script&gt;/);
    assert.ok(!html.includes('href'));
  });

  it('are those of the latest version that is in force', () => {
    const versions = ['2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'].map(
      (text) => ({ effectiveFrom: at(text) }),
    );
    assert.equal(versionAt(versions, at('2023-12-31T23:59:59Z')), null);
    assert.equal(versionAt(versions, at('2024-01-01T00:00:00Z')), versions[0]);
    assert.equal(versionAt(versions, at('2026-06-01T00:00:00Z')), versions[1]);
  });
});

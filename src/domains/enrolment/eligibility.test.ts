import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { testNow } from '../../../test/support/database.ts';
import {
  type Candidate,
  isOccupancyOpen,
  reasonsAgainst,
  reasonText,
  type WantedProduct,
} from './eligibility.rules.ts';

const now = Temporal.Instant.from(testNow);

/** A home with a smart meter, a car and nothing in the way. */
const home: Candidate = {
  accountType: 'DOMESTIC',
  accountStatus: 'ACTIVE',
  brand: 'OCTOPUS_ENERGY',
  fuel: 'ELECTRICITY',
  direction: 'IMPORT',
  isSmart: true,
  isPrepay: false,
  registers: 1,
  granularity: 'HALF_HOURLY',
  hasSmartImport: true,
  assetTypes: new Set(['EV']),
  isInHardship: false,
  paymentMethod: 'DIRECT_DEBIT',
  currentProductId: 1,
  enrollingOnId: null,
  shapes: new Set(['ONE_RATE', 'TWO_RATE']),
};

const night: WantedProduct = {
  id: 7,
  brand: 'OCTOPUS_ENERGY',
  direction: 'IMPORT',
  availableFrom: now.subtract({ hours: 1 }),
  availableTo: null,
  availability: 'EVERYONE',
  exitFeesPence: 0,
  isBusiness: false,
  isOccupier: false,
  isPrepay: false,
  isChargedHalfHourly: true,
  isTracker: false,
  tags: ['SMART', 'EV'],
};

const plain: WantedProduct = { ...night, isChargedHalfHourly: false, tags: ['STANDARD'] };

const against = (candidate: Partial<Candidate>, product: Partial<WantedProduct> = {}) =>
  reasonsAgainst('FULL', { ...home, ...candidate }, { ...night, ...product }, now);

describe('eligibility', () => {
  it('finds nothing against what fits', () => {
    assert.deepEqual(against({}), []);
    assert.deepEqual(reasonsAgainst('BASIC', home, night, now), []);
  });

  const single: readonly (readonly [string, Partial<Candidate>, Partial<WantedProduct>])[] = [
    ['PRODUCT_NOT_AVAILABLE', {}, { availableTo: now }],
    ['PRODUCT_NOT_AVAILABLE', {}, { availableFrom: now.add({ milliseconds: 1 }) }],
    ['PRODUCT_NOT_AVAILABLE', {}, { isOccupier: true }],
    ['PRODUCT_NOT_AVAILABLE', {}, { availability: 'RESTRICTED', tags: [] }],
    ['BRAND_MISMATCH', { brand: 'COOP_ENERGY' }, {}],
    ['ACCOUNT_TYPE_MISMATCH', { accountType: 'BUSINESS' }, {}],
    ['ACCOUNT_TYPE_MISMATCH', {}, { isBusiness: true }],
    ['ACCOUNT_NOT_ACTIVE', { accountStatus: 'PENDING' }, {}],
    ['DIRECTION_MISMATCH', { direction: 'EXPORT' }, {}],
    ['DIRECTION_MISMATCH', {}, { direction: 'EXPORT' }],
    ['NO_TARIFF', { shapes: new Set() }, {}],
    ['PREPAYMENT_MISMATCH', { isPrepay: true }, {}],
    ['NO_SMART_METER', { isSmart: false }, {}],
    ['NO_SMART_METER', { isSmart: false }, { isChargedHalfHourly: false, isTracker: true }],
    ['REGISTERS_MISMATCH', { registers: 3 }, { isChargedHalfHourly: false }],
    ['NO_HALF_HOURLY_CONSENT', { granularity: 'DAILY' }, {}],
    ['PAYMENT_METHOD_MISMATCH', { paymentMethod: 'NON_DIRECT_DEBIT' }, {}],
    ['ACCOUNT_IN_DEBT', { isInHardship: true }, { exitFeesPence: 5_000 }],
    ['NO_ELECTRIC_VEHICLE', { assetTypes: new Set(['EVSE']) }, {}],
    ['NO_HEAT_PUMP', {}, { tags: ['HEAT_PUMP'] }],
    ['NO_SMART_IMPORT', { direction: 'EXPORT', hasSmartImport: false }, { direction: 'EXPORT' }],
    ['ALREADY_ON_PRODUCT', { currentProductId: 7 }, {}],
    ['ENROLMENT_IN_PROGRESS', { enrollingOnId: 9 }, {}],
  ];
  for (const [code, candidate, product] of single) {
    it(`tells of ${code} alone where ${JSON.stringify({ ...candidate, ...product })}`, () => {
      assert.deepEqual(against(candidate, product), [code]);
    });
  }

  it('lets what is kept for owners of cars be had by them alone', () => {
    assert.deepEqual(against({}, { availability: 'RESTRICTED' }), []);
    assert.deepEqual(against({ assetTypes: new Set() }, { availability: 'RESTRICTED' }), [
      'NO_ELECTRIC_VEHICLE',
    ]);
  });

  it('lets a household in debt have what it can leave for nothing', () => {
    assert.deepEqual(against({ isInHardship: true }), []);
    assert.deepEqual(reasonsAgainst('FULL', { ...home, isInHardship: true }, plain, now), []);
  });

  it('asks for Direct Debit where prices change with the day or the hour and energy is taken', () => {
    const onReceipt = { ...home, paymentMethod: 'NON_DIRECT_DEBIT' } as const;
    assert.deepEqual(reasonsAgainst('FULL', onReceipt, plain, now), []);
  });

  const candidates = fc.record<Candidate>({
    accountType: fc.constantFrom('DOMESTIC', 'BUSINESS', 'OCCUPIER'),
    accountStatus: fc.constantFrom('ACTIVE', 'PENDING', 'DORMANT'),
    brand: fc.constantFrom('OCTOPUS_ENERGY', 'COOP_ENERGY'),
    fuel: fc.constantFrom('ELECTRICITY', 'GAS'),
    direction: fc.constantFrom('IMPORT', 'EXPORT'),
    isSmart: fc.boolean(),
    isPrepay: fc.boolean(),
    registers: fc.integer({ min: 0, max: 4 }),
    granularity: fc.constantFrom('HALF_HOURLY', 'DAILY', 'MONTHLY'),
    hasSmartImport: fc.boolean(),
    assetTypes: fc.subarray(['EV', 'HEAT_PUMP', 'EVSE']).map((types) => new Set(types)),
    isInHardship: fc.boolean(),
    paymentMethod: fc.constantFrom(null, 'DIRECT_DEBIT', 'NON_DIRECT_DEBIT', 'PREPAYMENT'),
    currentProductId: fc.constantFrom(null, 1, 7),
    enrollingOnId: fc.constantFrom(null, 1),
    shapes: fc
      .subarray(['ONE_RATE', 'TWO_RATE', 'HALF_HOURLY'] as const)
      .map((shapes) => new Set(shapes)),
  });
  const products = fc
    .record({
      direction: fc.constantFrom<WantedProduct['direction']>('IMPORT', 'EXPORT'),
      availability: fc.constantFrom<WantedProduct['availability']>('EVERYONE', 'RESTRICTED'),
      exitFeesPence: fc.constantFrom(0, 5_000),
      isBusiness: fc.boolean(),
      isOccupier: fc.boolean(),
      isPrepay: fc.boolean(),
      isChargedHalfHourly: fc.boolean(),
      isTracker: fc.boolean(),
      tags: fc.subarray(['SMART', 'EV', 'HEAT_PUMP']),
    })
    .map((some): WantedProduct => ({ ...night, ...some }));

  it('knows by the older rules no more than by all, and says why in words', () => {
    fc.assert(
      fc.property(candidates, products, (candidate, product) => {
        const all = reasonsAgainst('FULL', candidate, product, now);
        const basic = reasonsAgainst('BASIC', candidate, product, now);
        assert.deepEqual(
          basic,
          all.filter((code) => basic.includes(code)),
        );
        assert.ok(all.every((code) => reasonText(code).endsWith('.')));
        assert.equal(new Set(all).size, all.length);
      }),
    );
  });

  it('never finds less against a meter that can do less', () => {
    fc.assert(
      fc.property(candidates, products, (candidate, product) => {
        const smart = reasonsAgainst('BASIC', { ...candidate, isSmart: true }, product, now);
        const dumb = reasonsAgainst('BASIC', { ...candidate, isSmart: false }, product, now);
        assert.ok(smart.every((code) => dumb.includes(code)));
        const needsSmartMeter = product.isChargedHalfHourly || product.isTracker;
        assert.equal(dumb.includes('NO_SMART_METER'), needsSmartMeter);
      }),
    );
  });

  it('is about places whose supply goes on, or is still to begin', () => {
    assert.equal(isOccupancyOpen({ effectiveTo: null }, now), true);
    assert.equal(isOccupancyOpen({ effectiveTo: now.add({ hours: 1 }) }, now), true);
    assert.equal(isOccupancyOpen({ effectiveTo: now }, now), false);
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';
import { globalId } from '../../../kernel/identifiers.ts';
import {
  attributeOn,
  lastBegun,
  technicalDetailsOf,
} from '../industry/industry-registers.rules.ts';
import { chooseMeters, requiresFinalReading } from '../meters/meters.rules.ts';
import { expectedReadingRanges } from '../meters/registers.rules.ts';
import { requiresEnrolment, requiresWithdrawal } from './registrations.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a register', () => {
  it('should stand where its use takes it, over all nines if need be', () => {
    const dial = { digits: 5, annualUse: 3650 };
    assert.deepEqual(expectedReadingRanges({ ...dial, shown: 1000, days: 10 }), [[1050, 1210]]);
    assert.deepEqual(expectedReadingRanges({ ...dial, shown: 99_900, days: 10 }), [
      [99_950, 99_999],
      [0, 110],
    ]);
    assert.deepEqual(expectedReadingRanges({ ...dial, shown: 1, days: 365_000 }), [[0, 99_999]]);
  });

  it('stands within its range when it has counted what was expected', () => {
    const register = fc.record({
      digits: fc.integer({ min: 4, max: 8 }),
      shown: fc.nat(9999),
      annualUse: fc.nat(100_000),
      days: fc.nat(3000),
    });
    fc.assert(
      fc.property(register, (read) => {
        const all = 10 ** read.digits;
        const stands = Math.floor(read.shown + (read.annualUse * read.days) / 365) % all;
        const ranges = expectedReadingRanges(read);
        assert.ok(ranges.some(([low, high]) => low <= stands && stands <= high));
        for (const [low, high] of ranges) assert.ok(0 <= low && low <= high && high < all);
      }),
    );
  });
});

describe('meters', () => {
  const old = { id: 1, activeFrom: day('2020-01-01'), activeTo: day('2024-06-01') };
  const now = { id: 2, activeFrom: day('2024-06-01'), activeTo: null };

  it('follow one another on the day of the exchange', () => {
    const on = (text: string) => chooseMeters([now, old], {}, day(text));
    assert.deepEqual(on('2024-05-31'), [old]);
    assert.deepEqual(on('2024-06-01'), [now]);
    assert.deepEqual(chooseMeters([now, old], { includeInactive: true }, day('2025-01-01')), [
      now,
      old,
    ]);
    assert.deepEqual(chooseMeters([now, old], { id: 1 }, day('2025-01-01')), []);
  });

  it('have to be read when their customer leaves', () => {
    const occupancy = (to: string | null) => ({
      effectiveFrom: Temporal.Instant.from('2021-01-01T00:00Z'),
      effectiveTo: to === null ? null : Temporal.Instant.from(to),
    });
    const read = (text: string) => Temporal.Instant.from(text);
    const asks = (to: string | null, readAt: string) =>
      requiresFinalReading(now, [occupancy(to)], read(readAt), day('2025-01-20'));
    assert.equal(asks(null, '2025-01-01T00:00Z'), false);
    assert.equal(asks('2025-01-10T00:00Z', '2025-01-01T00:00Z'), true);
    assert.equal(asks('2025-01-10T00:00Z', '2025-01-05T00:00Z'), false);
    assert.equal(asks('2025-02-10T00:00Z', '2025-01-19T00:00Z'), true);
    assert.equal(asks('2025-04-10T00:00Z', '2025-01-19T00:00Z'), false);
    assert.equal(asks('2023-01-10T00:00Z', '2025-01-19T00:00Z'), false);
  });
});

describe('what the industry has registered', () => {
  const attribute = (name: string, value: string, from: string, to: string | null) => ({
    name,
    value,
    effectiveFrom: day(from),
    effectiveTo: to === null ? null : day(to),
  });
  const rows = [
    attribute('supplier', 'BRIT', '2015-01-01', '2023-01-01'),
    attribute('supplier', 'HALF', '2023-01-01', null),
    attribute('connectionType', 'W', '2010-01-01', '2024-01-01'),
    attribute('dataCollector', 'UDMS', '2010-01-01', '2024-01-01'),
  ];

  it('is told by the day', () => {
    assert.equal(attributeOn(rows, 'supplier', day('2022-12-31'))?.value, 'BRIT');
    assert.equal(attributeOn(rows, 'supplier', day('2023-01-01'))?.value, 'HALF');
    assert.equal(attributeOn(rows, 'supplier', day('2014-12-31')), null);
    assert.equal(lastBegun(rows, 'dataCollector', day('2025-01-01'))?.value, 'UDMS');
  });

  it('is told after its end only where the end can be told', () => {
    const details = technicalDetailsOf(rows, day('2025-01-01'));
    assert.deepEqual(
      [details.connectionType, details.connectionTypeEtd, details.dataCollectorMpid],
      ['W', day('2024-01-01'), null],
    );
    assert.equal(details.supplierDipId, '1000000421');
  });

  it('has to be asked for, or to be stopped, by where the change of supplier stands', () => {
    assert.deepEqual(['REJECTED', 'REQUESTED'].map(requiresEnrolment), [true, false]);
    assert.deepEqual(['CANCELLATION_REQUESTED', 'OBJECTED'].map(requiresWithdrawal), [true, false]);
  });
});

describe('meter points', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  const document = `query($mpan: ID, $mprn: ID) {
    meterPoints(mpan: $mpan, mprn: $mprn) { status meters(includeInactive: true) { id serialNumber } }
  }`;

  it('are asked for by one number, of their own kind and within reach', async () => {
    const { mpan, mprn } = platform.viewer('household').samples;
    const ask = (variables: Record<string, unknown>, as = 'household') =>
      platform.ask(document, { as, variables });
    assert.equal((await ask({ mpan })).data.meterPoints.status, 'ON_SUPPLY');
    for (const variables of [{}, { mpan, mprn }]) {
      assert.deepEqual((await ask(variables)).codes, ['KT-GB-5601']);
    }
    const foreign = await ask({ mpan }, 'plain');
    for (const wrong of [{ mpan: mprn }, { mpan: '1' }, { mpan: '' }, { mprn: mpan }]) {
      const { codes, errors } = await ask(wrong);
      assert.deepEqual(codes, ['KT-CT-4011']);
      assert.deepEqual(errors?.[0]?.message, foreign.errors?.[0]?.message);
    }
  });

  it('keep the meters that were exchanged', async () => {
    const { mpan } = platform.viewer('plain').samples;
    const { data } = await platform.ask(
      `query($mpan: ID) { meterPoints(mpan: $mpan) {
        ... on ElectricityMeterPointType {
          now: meters { id activeFrom }
          all: meters(includeInactive: true) { id activeFrom activeTo registers { expectedReadingRanges } }
        }
      } }`,
      { as: 'plain', variables: { mpan } },
    );
    const { now, all } = data.meterPoints;
    assert.equal(now.length, 1);
    assert.deepEqual([all[0].id, all[0].activeFrom], [now[0].id, all[1].activeTo]);
    assert.deepEqual(all[1].registers[0].expectedReadingRanges, []);
    const [one] = (
      await platform.ask(
        'query($mpan: ID, $id: Int) { meterPoints(mpan: $mpan) { meters(id: $id, includeInactive: true) { id } } }',
        { as: 'plain', variables: { mpan, id: Number(all[1].id) } },
      )
    ).data.meterPoints.meters;
    assert.equal(one.id, all[1].id);
  });

  it('answer for their meters as nodes, to those within reach', async () => {
    const { meterNodeId } = platform.viewer('household').samples;
    const node = 'query($id: ID!) { node(id: $id) { id ... on ElectricityMeterType { nodeId } } }';
    const ask = (as: string, id: unknown) => platform.ask(node, { as, variables: { id } });
    const { data } = await ask('household', meterNodeId);
    assert.deepEqual(data.node, { id: '1', nodeId: meterNodeId });
    assert.deepEqual((await ask('plain', meterNodeId)).data, { node: null });
    // A gas meter is no electricity meter.
    const gas = globalId('ElectricityMeterType', 3);
    assert.deepEqual((await ask('household', gas)).data, { node: null });
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type SharedPlatform, sharedPlatform } from '../../../../test/support/shared-platform.ts';
import { gspGroups } from '../../../kernel/meter-points.ts';
import { bestStrengthOf, isReached, postcodeFrom, wanLinksOf } from './wan-coverage.rules.ts';

function linksOf(text: string) {
  const postcode = postcodeFrom(text);
  assert.ok(postcode, text);
  return wanLinksOf(postcode);
}

describe('a postcode', () => {
  it('is read however it is written, as a whole or up to the space', () => {
    const whole = { text: 'SW1A 1AA', outward: 'SW1A', area: 'SW', district: 1 };
    for (const text of ['SW1A 1AA', 'sw1a1aa', ' Sw1A  1aA ']) {
      assert.deepEqual(postcodeFrom(text), whole);
    }
    assert.deepEqual(postcodeFrom('iv27'), {
      text: 'IV27',
      outward: 'IV27',
      area: 'IV',
      district: 27,
    });
  });

  it('is nothing else', () => {
    for (const text of ['', 'SW', '1AA', 'SW1A 1A', 'ABC1 1AA', 'contain-place-PM', 'SW1A-1AA']) {
      assert.equal(postcodeFrom(text), null, text);
    }
  });
});

describe('the wide area signal', () => {
  it('comes by long-range radio in the north and by cellular elsewhere', () => {
    for (const text of ['EH9 1AA', 'M20 2AA', 'NE2 1AA', 'IV2 3AA']) {
      assert.deepEqual(
        linksOf(text).map(({ technology }) => technology),
        ['Long-range radio'],
        text,
      );
    }
    for (const text of ['N1 1AA', 'CF24 1AA', 'B13 8AA', 'TR1 1AA']) {
      assert.equal(linksOf(text)[0]?.technology, 'Cellular', text);
    }
  });

  it('reaches every district of the town', () => {
    for (const { outwardPostcode } of gspGroups.flatMap(({ places }) => places)) {
      assert.notEqual(bestStrengthOf(linksOf(outwardPostcode)), null, outwardPostcode);
    }
  });

  it('is not there outside Great Britain, or where no area is called so', () => {
    for (const text of ['BT1 1AA', 'JE2 3AA', 'GY1 1AA', 'IM1 1AA', 'ZZ9 9ZZ']) {
      assert.deepEqual(linksOf(text), [], text);
      assert.equal(bestStrengthOf(linksOf(text)), null);
    }
  });

  it('never grows stronger farther out, and needs more equipment as it weakens', () => {
    const rank = { HIGH: 2, MEDIUM: 1, LOW: 0 };
    const area = fc.constantFrom('M', 'EH', 'IV', 'KW', 'N', 'SA', 'TR', 'NR', 'LL');
    fc.assert(
      fc.property(area, fc.integer({ min: 1, max: 98 }), (letters, district) => {
        const near = linksOf(`${letters}${district}`);
        const far = linksOf(`${letters}${district + 1}`);
        const [a, b] = [bestStrengthOf(near), bestStrengthOf(far)];
        assert.ok(a && b && rank[a] >= rank[b]);
        for (const link of near) {
          const isPlain = link.technology !== 'Cellular with mesh radio';
          assert.equal(isPlain && link.strength !== 'LOW', link.auxiliaryEquipment === null);
          assert.equal(link.anticipatedOn === null, link.strength !== 'LOW');
        }
      }),
    );
  });

  it('begins on the day it was planned for', () => {
    const [link] = linksOf('IV27 4AA');
    assert.ok(link?.anticipatedOn);
    const { anticipatedOn } = link;
    assert.equal(isReached(link, anticipatedOn.subtract({ days: 1 })), false);
    assert.equal(isReached(link, anticipatedOn), true);
    const [always] = linksOf('M20 2AA');
    assert.ok(always && isReached(always, Temporal.PlainDate.from('2020-01-01')));
  });
});

describe('asking for coverage', () => {
  let platform: SharedPlatform;
  before(async () => {
    platform = await sharedPlatform();
  });

  const document = `query($postcode: String!, $propertyId: ID, $addressIdentifier: String) {
    wanCoverage(postcode: $postcode, propertyId: $propertyId)
    wanCoverageDetail(
      postcode: $postcode, propertyId: $propertyId, addressIdentifier: $addressIdentifier
    ) {
      additionalInformation addressIdentifier anticipatedCoverageAt auxiliaryEquipment
      connectivityLikelihood isCoverageAvailable postcode wanTechnology
    }
  }`;
  const ask = (as: string, variables: Record<string, unknown>) =>
    platform.ask(document, { as, variables });

  it('tells what an installer needs where the signal is weak', async () => {
    const { data } = await ask('household', { postcode: 'sa311aa', addressIdentifier: '77' });
    assert.equal(data.wanCoverage, 'LOW');
    assert.deepEqual(data.wanCoverageDetail, [
      {
        additionalInformation: 'Survey the signal before the visit.',
        addressIdentifier: '77',
        anticipatedCoverageAt: '2028-10-01',
        auxiliaryEquipment: 'Outside aerial',
        connectivityLikelihood: 'LOW',
        isCoverageAvailable: false,
        postcode: 'SA31 1AA',
        wanTechnology: 'Cellular',
      },
      {
        additionalInformation: 'The hub reaches the network through hubs in neighbouring homes.',
        addressIdentifier: '77',
        anticipatedCoverageAt: '2028-10-01',
        auxiliaryEquipment: 'Hub with mesh radio',
        connectivityLikelihood: 'LOW',
        isCoverageAvailable: false,
        postcode: 'SA31 1AA',
        wanTechnology: 'Cellular with mesh radio',
      },
    ]);
  });

  it('takes a property within reach, with its own address and postcode', async () => {
    const { postcode, propertyId } = platform.viewer('household').samples;
    for (const requested of [postcode, postcode?.split(' ')[0]]) {
      const { data } = await ask('household', { postcode: requested, propertyId });
      assert.equal(data.wanCoverage, 'HIGH');
      assert.equal(data.wanCoverageDetail[0].postcode, postcode);
      assert.match(data.wanCoverageDetail[0].addressIdentifier, /^\d{12}$/);
    }
  });

  it('answers alike for properties that are foreign, missing, malformed or elsewhere', async () => {
    const own = platform.viewer('household').samples;
    const other = platform.viewer('plain').samples;
    const requested: [string, string | undefined, string | undefined][] = [
      ['household', other.postcode, other.propertyId],
      ['plain', own.postcode, own.propertyId],
      ['household', own.postcode, '999999'],
      ['household', own.postcode, 'none'],
      ['household', other.postcode, own.propertyId],
    ];
    for (const [as, postcode, propertyId] of requested) {
      const { data, errors } = await ask(as, { postcode, propertyId });
      assert.equal(errors, undefined);
      assert.deepEqual(data, { wanCoverage: null, wanCoverageDetail: [] });
    }
  });

  it('knows the coverage of each property of an account', async () => {
    const { data } = await platform.ask(
      '{ viewer { accounts { ... on AccountType { properties { id postcode wanCoverage } } } } }',
      { as: 'household' },
    );
    const { postcode, propertyId } = platform.viewer('household').samples;
    assert.deepEqual(data.viewer.accounts[0].properties, [
      { id: propertyId, postcode, wanCoverage: 'HIGH' },
    ]);
  });

  it('is for those who may query WAN data as well', async () => {
    assert.equal((await ask('organization', { postcode: 'M20 2AA' })).data.wanCoverage, 'HIGH');
  });
});

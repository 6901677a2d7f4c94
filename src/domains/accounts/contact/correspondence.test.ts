import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { postcodeOf } from '../../../kernel/postcodes.ts';
import { isShortcode, occupyTokenOf } from '../../metering/places/occupiers.rules.ts';
import { envelopeLines, postalAddressOf, streetPartsOf } from './correspondence.rules.ts';

const flat = {
  name: 'Ms Nia Rees',
  organization: null,
  ...streetPartsOf(['Flat 3, Weaver House', '12b Mill Street']),
  dependentLocality: 'Northgate',
  locality: 'Leeds',
  administrativeArea: 'West Yorkshire',
  postalCode: 'LS1 4AB',
  sortingCode: null,
  country: 'GB',
  deliveryPointIdentifier: null,
};
describe('addresses', () => {
  it('are taken apart and put together again', () => {
    assert.deepEqual(postalAddressOf(flat).structuredStreetAddress, {
      subBuilding: 'Flat 3',
      building: 'Weaver House',
      number: '12b',
      street: 'Mill Street',
    });
    for (const lines of [
      ['Flat 3, Weaver House', '12b Mill Street'],
      ['Unit 5', '9 Wharf Road'],
      ['The Old Rectory'],
      ['1 Alder Close'],
    ]) {
      const { streetAddress } = postalAddressOf({ ...flat, ...streetPartsOf(lines) });
      assert.equal(streetAddress, lines.join('\n'));
    }
  });

  it('have at most five lines on the envelope', () => {
    assert.deepEqual(envelopeLines(flat), [
      'Flat 3, Weaver House',
      '12b Mill Street',
      'Northgate',
      'Leeds',
      'West Yorkshire',
    ]);
  });
});

describe('postcodes', () => {
  it('are known in any case and spacing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX', 'EC1A 1BB'),
        fc.boolean(),
        fc.constantFrom('', ' ', '  ', '-'),
        (postcode, isLower, between) => {
          const typed = postcode.replace(' ', between);
          assert.equal(postcodeOf(isLower ? typed.toLowerCase() : typed), postcode);
        },
      ),
    );
  });

  it('are not what merely looks like one', () => {
    for (const text of ['', 'LS1', '4AB LS1', 'LS1 4CC', '69289', 'LS1 4ABX']) {
      assert.equal(postcodeOf(text), null, text);
    }
  });
});

describe('letters to occupiers', () => {
  it('carry a code that may be typed in any case and spacing', () => {
    assert.equal(isShortcode(' ab-c 12 3', 'ABC123'), true);
    assert.equal(isShortcode('ABC12', 'ABC123'), false);
    assert.equal(isShortcode('', 'ABC123'), false);
  });

  it('lead to a token of one account, property and day only', () => {
    const key = new Uint8Array(32).fill(7);
    const occupancy = { accountNumber: 'A-1', propertyId: 1, occupiedFrom: '2026-01-01' };
    const token = occupyTokenOf(key, occupancy);
    assert.equal(occupyTokenOf(key, { ...occupancy }), token);
    const others = [
      occupyTokenOf(key, { ...occupancy, propertyId: 2 }),
      occupyTokenOf(key, { ...occupancy, accountNumber: 'A-2' }),
      occupyTokenOf(key, { ...occupancy, occupiedFrom: '2026-01-02' }),
      occupyTokenOf(new Uint8Array(32), occupancy),
    ];
    assert.equal(new Set([token, ...others]).size, 5);
  });
});
